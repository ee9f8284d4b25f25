"""Chinese phrases for the values of arguments about words on the screen; the first row that occurs counts."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Rows

COLORS = (
    ("黄", "yellow"), ("白", "white"), ("红", "red"), ("蓝", "blue"), ("绿", "green"), ("黑", "black"), ("橙", "orange"),
    ("粉", "pink"), ("紫", "purple"), ("金", "gold"), ("灰", "gray"), ("青", "cyan"), ("棕", "brown"), ("银", "silver"),
)
VALUES: dict[str, Rows] = {
    "color": (
        *((rf"(?<!描边)(?<!边框){c}色(?!(半透明|的)*(背景|底|描边|边框|阴影))|(颜色|字|文字|[改变换调设用要])(成|为|要|是|用|:)?[亮浅深淡大鲜]?{c}(?![色白])(?=$|的|字|,)|{c}字|^[亮浅深淡大鲜]?{c}色?的?$", color) for c, color in COLORS),
        *((rf"\b{color}\b", color) for _, color in COLORS),
    ),
    "background": (
        *((rf"{c}色?(半透明|的)*(背景|底)", color) for c, color in COLORS),
        (r"背景框|底框|加背景|带背景", "box"),
    ),
    "animation": (
        (r"打字机|逐字打", "typewriter"), (r"逐字|逐词", "word_by_word"), (r"弹跳|弹入", "bounce"), (r"滑入|滑动", "slide"),
        (r"弹出", "pop"), (r"渐显|淡入", "fade"), (r"动画|动态", "animated"),
    ),
    "weight": (
        (r"加粗|粗体|粗一?点", "bold"), (r"细体|细一?点", "light"),
    ),
    "text_size": (
        (r"(?<![调变放弄改加])大了|(有点|偏|过于?)大|不够小", "down"), (r"(?<![调变缩弄改])小了|(有点|偏|过于?)小|不够大", "up"),
        (r"放大|改大|弄大|更大|大一?[点些]|大一号|调大|变大|加大|太小", "up"), (r"缩小|改小|弄小|更小|小一?[点些]|小一号|调小|变小|太大", "down"), (r"大字|大号|很大", "large"),
        (r"小字|小号", "small"),
    ),
    "style": (
        (r"综艺", "variety"), (r"抖音(风格|风|同款)", "tiktok"), (r"描边|[黑白红黄蓝]色?[边框]", "outline"), (r"阴影", "shadow"), (r"简约|简洁", "minimal"),
        (r"手写", "handwritten"), (r"卡拉ok", "karaoke"),
    ),
    "lang": (
        (r"英[文语]|(?<=中)英", "en"), (r"中([文语]|(?=英))|汉语|普通话", "zh"), (r"日[文语]", "ja"), (r"韩[文语]", "ko"),
        (r"法[文语]", "fr"), (r"德[文语]", "de"), (r"西班牙[文语]", "es"), (r"俄[文语]", "ru"), (r"葡萄牙[文语]", "pt"),
        (r"阿拉伯[文语]", "ar"), (r"意大利[文语]", "it"), (r"泰[文语]", "th"), (r"越南[文语]", "vi"), (r"印地语", "hi"), (r"印尼语", "id"),
        (r"粤语", "yue"),
    ),
}
