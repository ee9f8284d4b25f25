"""Chinese phrases for the values of arguments about places and stretches; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

VALUES: dict[str, Rows] = {
    "start": ((r"{here}", "playhead"),),
    "end": ((r"{here}", "playhead"),),
    "position": (
        (r"左上角?", "top_left"), (r"右上角?", "top_right"), (r"左下角?", "bottom_left"), (r"右下角?", "bottom_right"),
        (r"(最|画面|屏幕)[上顶](面|方|部|端)?|到(最?上面|顶)|顶", "top"), (r"(最|画面|屏幕)[下底](面|方|部|端)?|到(最?下面|底)|底(部|端)", "bottom"),
        (r"[往向朝]上(?!面?(加|打|写))|上[移挪调升]|[抬提升调移]高|(?<![太偏])(?<!有点)靠上|升|抬|高(?=一?[点些])|(太|有点|偏|过于?)(低|靠下)", "up"),
        (r"[往向朝]下(?!面?(加|打|写))|下[移挪调降]|[降调压移放]低|(?<![太偏])(?<!有点)靠下|低(?=一?[点些])|(太|有点|偏|过于?)(高(?!亮)|靠上)", "down"),
        (r"上方|上面", "top"), (r"下方|下面|底下", "bottom"),
        (r"居中|正中|画面中间|中央|屏幕中间|放到?中间|放在中间|中间显示|在中间|中间(?=打上?|写上?|显示|放上|加上?)", "center"), (r"左[边侧]|[往向朝靠]左|左[移挪]", "left"), (r"右[边侧]|[往向朝靠]右|右[移挪]", "right"),
        (r"角落", "corner"),
    ),
    "edge": (
        (r"开头|片头|起始|起初|开始(处|时|的)|开场|最前|前面", "start"), (r"结尾|片尾|末尾|最后|结束|尾部", "end"),
    ),
    "ramp_end": ((r"(到|恢复|回到)(正常|原速|常速)", 1.0),),
    "times_said": ((r"(?<!再)一[次遍份]", 1), (r"[两二][次遍份]", 2)),
    "range": (
        (r"前半(段|部分)|前一半", "first_half"), (r"后半(段|部分)|后一半", "second_half"), (r"片头", "intro"), (r"片尾", "outro"),
        (r"(?<!说话)(?<!讲话)(?<!句子)(?<!话)(?<!出)中间(?!的?({pause}))(一段|部分|那段|的?一?段)?(?!显示)", "middle"), (r"开头|开场(?![白音曲动视])|前面(?!的?<)", "start"), (r"结尾|末尾|后面(?!的?<)", "end"),
    ),
    "to": (
        (r"最前|前面|开头|最开始", "start"), (r"第一", 1), (r"最后|末尾|结尾|最末", "end"),
    ),
    "where": (
        (r"前|之前", "before"), (r"后|之后", "after"),
    ),
    "side": (
        (r"底|下", "bottom"), (r"顶|上", "top"), (r"左", "left"), (r"右", "right"),
    ),
    "region": (
        (r"左上角?的?四分之一|左上角?(区域)?", "top_left_quarter"), (r"右上角?(的?四分之一|区域)?", "top_right_quarter"),
        (r"左下角?(的?四分之一|区域)?", "bottom_left_quarter"), (r"右下角?(的?四分之一|区域)?", "bottom_right_quarter"),
        (r"上半", "top_half"), (r"下半", "bottom_half"), (r"左半", "left_half"), (r"右半", "right_half"),
        (r"中间|中心|中央", "center"), (r"四周|边缘", "edges"),
    ),
    "split_by": (
        (r"场景|镜头", "scene"), (r"章节", "chapter"), (r"句", "sentence"), (r"说话人", "speaker"), (r"静音", "silence"),
        (r"两半|两[段份]|二[段份]|对半|一分为二|<x>", 2), (r"三[段份]", 3), (r"四[段份]", 4), (r"五[段份]", 5),
    ),
    "split_at": (
        (r"中间", "middle"),
    ),
    "merge_position": (
        (r"(到|在|接)?(最前|前面|开头)", "start"), (r"(到|在|接)?(后面|末尾|结尾|最后)", "end"),
    ),
}
