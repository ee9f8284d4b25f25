"""Chinese for giving up what was done: 取消慢动作, 滤镜先关掉, 暗角不要了.

A verb that takes away, with the name of something that could also be asked for: without these rows
"cancel the slow motion" would be slow motion. What a film can lose is lost; for the rest the answer
is a question, which offers to undo the edit that made it.
"""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from typing import Any

from ..lexicon import Rule, rule

OFF = "取消掉?|去掉|去除掉?|移除|删掉|删除|删了|去了|撤掉|撤了|关掉|关闭|关上|关了|停用|停掉|不要了|不需要了?|不想要了?|别要了?|拿掉|清除|清掉|弄掉|抹掉|没必要|多余了?|不要"
AGAIN = "都|全部?|全|统统|也|先|暂时|可以|就|给我|直接|再|还是|给|觉得"
WHOLE = "{film}|所有|全部|刚才的?|刚刚加?的?|那个|那些|这个|这些|之前|加的|上面|里面?|的"
WHERE = f"{WHOLE}|<c>|<i>|开头|结尾|片头|片尾"
ASIDE = "效果|特效|动画|功能|处理|设置|那个|的"
ALWAYS = {
    "speed": "慢动作|慢放|慢镜头|升格|加速|快进|快放|减速|变速|倍速|倍速播放|二倍速|放慢",
    "color": "滤镜|调色|黑白|复古|色调|lut|怀旧|电影感",
}
"""What is given up by its opposite."""
ASKED = (
    "倒放|倒播|反转播放|淡入淡出|淡入|淡出|渐入|渐出|渐变|缩放|放大|推近|拉近|推镜头?|变焦|裁剪|裁切|旋转|镜像|翻转|虚化|马赛克|打码|暗角"
    "|胶片颗粒|漏光|光晕|故障|防抖|稳定|增稳|降噪|封面|缩略图|章节|时间戳|分屏|循环|定格|静帧|卡点|变声|混响|回声效果|阴影|描边|闪白"
    "|闪黑|锐化|模糊|颗粒|竖屏|横屏|竖版|横版|方形|打字机|进度条|贴纸|音效"
)
"""What only the edit that made it can give back."""


def _off(things: str, op: str, where: str = WHERE, **fixed: Any) -> Rule:
    """A row for things that are given up, with the verb after or before them."""
    return rule(
        op,
        rf"^{{ba}}?(?:{where})*(?:{things})(?:{ASIDE})*(?:{AGAIN})*(?:{OFF})[了掉吧]*$",
        rf"^(?:{AGAIN})*(?:取消掉?|关掉|关闭|停用|撤掉|去掉|去除|移除|删掉|删除|拿掉|清除)(?:{where})*(?:{things})(?:{ASIDE})*[了吧]*$",
        **fixed,
    )


UNDONE: tuple[Rule, ...] = (
    _off("字幕", "delete_track", WHOLE, track="captions"),
    _off("背景音乐|音乐|bgm|配乐", "delete_track", WHOLE, track="music"),
    _off("标题|片头标题|标题卡", "delete_track", WHOLE, track="title", taken_off=True),
    _off("人名条|名字条|字幕条", "delete_track", WHOLE, track="lower_third"),
    _off("旁白|配音|解说", "mute", WHOLE, track="voiceover"),
    _off("水印|logo|台标|角标", "unsupported", what="remove_object"),
    _off("转场", "transition", WHOLE, kind="none", taken_off=True),
    _off(ALWAYS["speed"], "speed", factor=1.0, direction=None),
    _off(ALWAYS["color"], "color", look="none", taken_off=True),
    _off("(?:自动|音乐|人声)?闪避|避让|ducking", "duck", enabled=False),
    _off("倒计时|计时器", "delete_track", WHOLE, track="timer", taken_off=True),
    _off("特效", "effect", name="none", taken_off=True),
    _off("画中画|小窗口?", "ask", topic="line"),
    _off(ASKED, "ask", topic="line"),
    rule("ask", rf"^{{ba}}?(?:{WHERE})*黑边(?:{ASIDE})*(?:{AGAIN})*(?:取消掉?|关掉|关闭|停用|撤掉|不需要)[了吧]*$", rf"^(?:{AGAIN})*(?:取消|关掉|关闭|停用|撤掉)(?:{WHERE})*黑边(?:{ASIDE})*$", topic="line"),
    rule("unmute", rf"^{{ba}}?(?:{WHERE})*静音(?:{AGAIN})*(?:取消掉?|关掉|关闭|停用|撤掉|不要了)[了吧]*$"),
)
