"""What a person asks for, and what the service answers, as tables of words.

Some requests never reach the service's chat: exports, credits, status, uploads. The service in
turn talks as if there were buttons; what it says about them is turned into what works here.
English and Chinese.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Route = Literal["export", "credits", "state", "upload", "edit"]

# Routing. A request belongs to a route if it is nothing but one of the route's keywords, words
# that go with them, and small talk. One word beyond that is a wish of its own, so it is an edit:
# "export" is an export, "export without the intro" is not.

_SMALL_TALK = """
please pls now ok okay hey hi thanks thank you just can could would you i we want need to like d
let me us my the a an this that it its for and of again finally go ahead
请 帮我 帮忙 给我 我要 我想 我的 想要 需要 可以 能 麻烦 把 将 一下 一个 这个 那个 这段 了 吧 吗
现在 直接 谢谢 一份 出来 来 想 呢 的
"""
_SHOWING = "show display list see view check tell get give what what's whats is are s"
_SHOWING_ZH = "查 查看 看 看看 看一下 显示 列出 查询 告诉我 是 什么 怎么样 如何 当前 目前"

_KEYWORDS: dict[Route, str] = {
    "export": """
        export|download|save|render|send me the video|send me the file|send it to me|give me the
        video|give me the file|get the video|send me a|send me an|导出|下载|保存|渲染|发给我|
        输出视频|给我mp4|给我成片
    """,
    "credits": """
        credits|credit|balance|how many credits|积分|余额|点数|额度
    """,
    "state": """
        status|state|progress|show tracks|tracks|track list|timeline|what's done|what is done|whats
        done|is it done|are you done|is it ready|is my render finished|is my render
        done|is the render done|is my export done|how far are you|how is it going|
        状态|进度|轨道|时间线|时间轴|还要多久|做好了吗|完成了吗|好了吗|做完了吗|到哪了
    """,
    "upload": """
        upload|上传
    """,
}
_COMPANIONS: dict[Route, str] = {
    "export": """
        video videos clip file files movie result project final finished clean cut version edit
        edited everything all as in at with format quality high higher highest best full hd uhd
        resolution size mp4 mov webm mkv gif mp3 wav m4a srt vtt h264 h.264 hevc edl otio fcpxml
        xml audio sound subtitles subtitle captions transcript landscape vertical portrait square
        tiktok instagram youtube reels shorts facebook twitter website web client delivery fps
        computer disk send on here out versions clips prores master plus
        视频 音频 字幕 文件 成片 成品 最终 版本 高清 超清 高质量 原画 格式 为 成 到 本地
        竖屏 横屏 竖版 横版 适合 帧 快手 小红书 电脑 用 以
    """,
    "credits": f"""
        {_SHOWING} {_SHOWING_ZH} how many much left remaining remain do have still account current
        available there free on i get got 还 剩 剩下 剩余 还有 多少 几个 有 我 账户 账号 可用 够不够
        够 啊 呀
    """,
    "state": f"""
        {_SHOWING} {_SHOWING_ZH} current so far project session edit video render export in on
        track all full yet 我 视频 项目 有 哪些 多少 有哪些 里 上 所有 全部 任务 渲染
    """,
    "upload": """
        video videos clip clips file files footage image images photo photos picture pictures song
        audio media material another some more new raw few from here ll will going
        视频 文件 素材 图片 照片 音频 音乐 片段 新 几个 一些 一段
    """,
}
_PATTERNS: dict[Route, str] = {
    "export": r"\d{3,4}p?|[248]k|\d+ ?fps|\d+ ?帧|\d+:\d+|\d{3,4}x\d{3,4}|1080i|\+|&",
    "credits": r"(?!)",
    "state": r"(?!)",
    "upload": r"https?://\S+|[\w~./\\-]+\.(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|mp3|wav|m4a|aac)",
}


def route(text: str) -> Route:
    """Where a request belongs; "edit" is everything that goes to the service's chat."""
    text = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").strip()
    for name, rules in _ROUTES.items():
        if rules.match(text):
            return name
    return "edit"


@dataclass(frozen=True, slots=True)
class _Rules:
    """The words of one route, longest first."""

    keyword: re.Pattern[str]
    other: re.Pattern[str]

    def match(self, text: str) -> bool:
        """Whether the text is a keyword and nothing that does not go with it."""
        position, found = 0, False
        while position < len(text):
            match = self.keyword.match(text, position)
            found = found or match is not None
            match = match or self.other.match(text, position)
            if match is None:
                return False
            position = match.end()
        return found


def _alternatives(words: Iterable[str]) -> str:
    """A pattern for any of the words; those in Latin letters only as whole words."""
    parts = []
    for word in sorted({" ".join(word.split()) for word in words} - {""}, key=len, reverse=True):
        latin = word.isascii()
        escaped = re.escape(word).replace(r"\ ", r"\s+")
        parts.append(rf"(?<![a-z0-9]){escaped}(?![a-z0-9])" if latin else escaped)
    return "|".join(parts)


def _rules(name: Route) -> _Rules:
    others = _alternatives(f"{_COMPANIONS[name]} {_SMALL_TALK}".split())
    return _Rules(
        keyword=re.compile(_alternatives(_KEYWORDS[name].split("|"))),
        other=re.compile(rf"{_PATTERNS[name]}|{others}|[\s.,;:!?'\"、。，；：！？~…]+"),
    )


_ROUTES: dict[Route, _Rules] = {name: _rules(name) for name in _KEYWORDS}


# Translation. A clause that tells the reader to use a control is replaced by what does the same
# here; whatever else the sentence says stays.

# Said on their own, these always mean a control.
_STRONG = (
    r"\bclick\b(?! track)|\btap\b|\bdrag\b|"
    r"点击|单击|双击|点一下|点按|拖拽|拖动|拖放|拖到"
)
# These do only together with the name of a control, or after one of the others.
_WEAK = (
    r"\b(?:open|press|hit|select|choose|pick|use|go to|head to|head over to|navigate to|find|"
    r"look for|switch to|toggle|adjust|drop|scroll)\b|"
    r"打开|选择|选中|按下?|进入|切换到?|使用|前往|找到"
)
_CONTROL = (
    r"\b(?:buttons?|icons?|panels?|tabs?|menus?|sidebar|toolbar|sliders?|checkbox|dropdowns?|"
    r"dialog|window|inspector|settings|editor|workspace|library|page|handles?|playhead|"
    r"export|download|upload|undo|redo)\b|"
    r"按钮|图标|面板|标签页|选项卡|菜单|侧边栏|工具栏|滑块|窗口|设置|编辑器|工作区|素材库|页面|"
    r"右上角|左上角|导出|下载|上传|撤销"
)
_LOOKING = (
    r"\bpreview\b.*\btimeline\b|\b(?:in|on|from) the (?:timeline )?preview\b|"
    r"时间[线轴].*预览|预览.*时间[线轴]"
)

# What a control's name stands for; the first that is found counts.
_TARGETS: tuple[tuple[str, str], ...] = (
    ("export", r"\bexport|\bdownload|\bsav(?:e|ing)\b|\brender|导出|下载|保存|渲染"),
    ("upload", r"\bupload|\bimport|\badd media\b|上传|导入"),
    ("undo", r"\bundo|撤销|撤回"),
    ("redo", r"\bredo\b|重做"),
    ("credits", r"\bcredits?\b|\bbilling\b|\btop up\b|\bupgrade\b|积分|充值|余额"),
    ("state", r"\bopen\b|\bpanels?\b|\bgo to\b|打开|面板|进入"),
    ("timeline", r"\bpreview|\bplay(?!head)|\bwatch|预览|播放"),
)
_HERE: dict[str, tuple[str, str]] = {
    "export": ("run `%nemo export` to get the file", "运行 `%nemo export` 导出视频"),
    "upload": ("run `%nemo upload FILE` to add footage", "运行 `%nemo upload 文件` 上传素材"),
    "undo": ("run `%nemo undo` to take it back", "运行 `%nemo undo` 撤销"),
    "redo": ("run `%nemo redo` to bring it back", "运行 `%nemo redo` 重做"),
    "credits": ("run `%nemo credits` to see the balance", "运行 `%nemo credits` 查看积分"),
    "state": ("run `%nemo status` to see it", "运行 `%nemo status` 查看"),
    "timeline": ("run `%nemo timeline` to see it", "运行 `%nemo timeline` 查看"),
    "edit": ("say the change in a `%%nemo` cell", "在 `%%nemo` 单元格里说出要改什么"),
}

_SENTENCE = re.compile(r"(?<=[.!?])(\s+)|(?<=[。！？])|(\n+)")
_CLAUSE = re.compile(
    r"(,\s*(?:and |then |or |and then )?|;\s*|\s+(?:and then|then|and|or)\s+(?=(?:you can\s+)?"
    r"(?:click|tap|drag|open|press|hit|select|choose|pick|use|drop|go to|preview)\b)|"
    r"[，；、]|(?:然后|再|并)(?=点|打|拖|选|按))",
    re.IGNORECASE,
)
# A list's number or bullet; its full stop ends no sentence, so a private mark stands for its space.
_BULLET = re.compile(r"^([ \t]*(?:\d+[.)]|[-*•]))[ \t]+", re.MULTILINE)
_MARK = "\ue002"
_LEAD = re.compile(
    rf"^(?:[^{_MARK}]*{_MARK})?(?:\s|(?:please|now|just|simply|you can|you may|you could|"
    r"you'll need to|you need to|if you like|feel free to|also|next|first|finally)\s|"
    r"请|您|你|可以|只需|就|再|然后|接着|现在)*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》|`[^`\n]*`")
_AFTER_VERB = re.compile(rf"(?:{_STRONG}|{_WEAK})\s*(?:on\s+|the\s+)*$", re.IGNORECASE)
_HAN = re.compile(r"[\u4e00-\u9fff]")


def translate(text: str) -> str:
    """The service's words, with what they say about controls turned into what works here."""
    kept: list[str] = []
    told: set[str] = {""}
    masked = _QUOTED.sub(lambda match: _mask(match, kept), text)
    masked = _BULLET.sub(rf"\1{_MARK}", masked)
    result, acting = "", False
    for sentence in filter(None, _SENTENCE.split(masked)):
        translated, acting = _sentence(sentence, told, acting and _MARK in sentence)
        result += translated
    result = re.sub(r"[ \t]{2,}", " ", result.replace(_MARK, " "))
    result = re.sub(r"\ue000(\d+)\ue001", lambda match: kept[int(match[1])], result)
    return result.strip()


def _mask(match: re.Match[str], kept: list[str]) -> str:
    """Hide quoted words, which are content, unless they name a control."""
    if _AFTER_VERB.search(match.string[: match.start()]):
        return match[0][1:-1]
    kept.append(match[0])
    return f"\ue000{len(kept) - 1}\ue001"


def _sentence(sentence: str, told: set[str], acting: bool) -> tuple[str, bool]:
    """The sentence as it should read; and whether it was about controls, for a list's next item.

    Args:
        told: What the reader was already told to do; it is told once.
    """
    if not sentence.strip():
        return sentence, acting or sentence == "\n"
    body = sentence.rstrip(".!?。！？\n ")
    end = sentence[len(body) :]
    parts = _CLAUSE.split(body)
    result, acting = "", acting
    for joint, clause in zip(["", *parts[1::2]], parts[::2], strict=True):
        target = _target(clause, acting)
        acting = acting or target is not None
        if target in told:
            continue
        if target is not None:
            told.add(target)
            clause = _instead(clause, target, start=not result)
        result += (joint if result else "") + clause
    return (result + end if result.strip() else ""), acting


def _target(clause: str, acting: bool) -> str | None:
    """What the clause tells to do with a control: "" for nothing more, None for no such thing.

    Args:
        acting: Whether a clause just before told so too.
    """
    if _search(_LOOKING, clause):
        return "timeline"
    lead = _LEAD.match(clause)
    said = clause[lead.end() if lead else 0 :]
    if not _search(_STRONG, clause):
        if re.match(_WEAK, said, re.IGNORECASE) is None:
            return None
        if not _search(_CONTROL, clause):
            return "" if acting else None
    if _search(r"\bdrag\b|拖", clause):
        return "edit"
    return next((name for name, words in _TARGETS if _search(words, clause)), "edit")


def _instead(clause: str, target: str, *, start: bool) -> str:
    english, chinese = _HERE[target]
    bullet = clause[: clause.find(_MARK) + 1]
    if _HAN.search(clause):
        return bullet + chinese
    if _search(r"\byou (?:can|may|could)\b", clause):
        english = f"you can {english}"
    return bullet + (english[0].upper() + english[1:] if start else english)


def _search(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None
