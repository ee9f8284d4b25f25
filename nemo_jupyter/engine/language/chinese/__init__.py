"""Chinese: how sentences fall into clauses, what is said before anything is understood, and all tables."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Lexicon, Rows, Rule
from . import (
    control,
    cutting,
    not_local,
    not_seen,
    picture,
    plain,
    questions,
    sound,
    text,
    undone,
    values_delivery,
    values_picture,
    values_places,
    values_sound,
    values_text,
)
from .amending import AMENDING, DEEDS, FITS
from .characters import PLAIN
from .measures import MEASURES
from .nouns import FILM_WORDS
from .quotes import QUOTES
from .rewrites import REWRITES
from .shapes import SHAPES
from .words import WORDS

RULES: tuple[Rule, ...] = (
    *cutting.SAID, *undone.UNDONE, *plain.PLAIN, *cutting.SLIPPED, *cutting.TAKEN_OFF, *picture.GIF, *not_local.NOT_LOCAL, *not_seen.NOT_SEEN, *questions.QUESTIONS, *control.CONTROL, *cutting.CUTTING, *picture.STYLE, *picture.PICTURE, *text.TEXT,
    *sound.SOUND, *control.DELIVERY, *not_local.IN_PICTURE, *control.VAGUE,
)
"""Ways of asking for operations; where two overlap in a clause, the earlier row wins."""
VALUES: dict[str, Rows] = {
    **values_text.VALUES, **values_places.VALUES, **values_picture.VALUES, **values_sound.VALUES,
    **values_delivery.VALUES, "deed": DEEDS, "fit": FITS,
}
LEXICON = Lexicon(
    code="zh",
    spaced=False,
    plain=PLAIN,
    words=WORDS,
    measures=MEASURES,
    quotes=QUOTES,
    rewrites=REWRITES,
    separator=(
        r"\s*(?:[,，。；;！!？?\n、]|->|→)+\s*(?:(?:然后|接下来|其次|随后|紧接着|完了|完事|此外|末了|再(?!次|来一?[次遍]|见)|并且|并(?!排|列)|同时|接着|之后|最后(?!<[^c]|一|的|\d|面)|还要|另外|以及|还有|顺便|而且|且|也|请)\s*)*"
        r"|\s*(?:然后|并且|(?<!合)并(?!排|列|行|入)|同时|接着|以及|还有|顺便|而且)(?:再|把(?=\Z)|也)?\s*|(?<=[\u4e00-\u9fff>])(?:之后|以后|后|完)(?:再|就)?(?=导出|输出|下载)|(?<=[掉除了好完])(?:之后|以后|后)(?:再|就)?(?![面的方续期半者果台排边头缀置退,，。]|$)|(?<=[掉除了好完成顿噪幕乐屏放慢暗亮色并接静词误])(?:之后|以后|后)(?:再|就)?(?=加|去|把|配|删|剪|调|转|倒|压缩|旋转|静音|合并|降噪|放慢|统一|做)|再(?=加|把|给|配|导|剪|添|做(?!回)|用|将|压|生|删|裁|转|插|合|拼|静音|旋转|放(?!慢|快|大))"
        r"|(?<=[\u4e00-\u9fff>a-zA-Z\d])(?:但是?|不过|可是)(?=要静音|要?保持|要?保留|留着|时长|不要|别|一点都|还要)"
        r"|(?<=[\u4e00-\u9fff>a-zA-Z\d])(?:(?<![饱柔温缓])和(?!谐|声|弦)|(?<![以涉得])及)(?=[\u4e00-\u9fff<A-Za-z])|\s*(?<!\d)/(?!\d|<n)\s*|\s*[+|]\s*|\s-[\s-]*(?=[\u4e00-\u9fff])|\s*:\s*(?=把|将|先|去掉|删|剪掉|加上|配上|生成|导出)"
    ),
    verb=(
        r"(?:(?:再|也|先|都|想|要|需要|就|还|只(?!保留|留)|仅|自动|直接|重新|全部?|统统|分别|各自?|整体|在[^,，。]{1,8}?|{stretch}|第?<t>(?:处|时|的时候)?|[向往朝][上下左右]|(?:左上|右上|左下|右下)角|顶部|底部"
        r"|(?:背景)?(?:声音|音量|音乐|画面|视频|字幕|标题|文字|亮度|对比度|饱和度|速度|bgm)(?=[调改换变放加减升降提压移]))*)(?P<verb>{remove}|添加|加上|加入|加个|加一个|加首|加|配上|配(?!乐|音[太的有声小大别不])|插入|放上|打上"
        r"|生成|制作|做成|做|使用|用|应用|设置|叠加|把|将|给|让|调整|调|改成|改|换成|换|变成|变|转成|转|剪辑|剪成|剪|裁剪|裁|切|分割|拆分|合并|拼接|保留|截取|提取|导出|输出|下载|保存|压缩|静音|旋转|翻转|放大|缩小|加速|减速|放慢|倒放|撤销|找|搜|翻译|增加|增强|提高|降低|减少|提升|去|删|修|上传|发布|展示|显示|写|打|来|复制|平?移|放|导|淡|挑|选|定格|循环|降噪|切|压|提(?!到)|降(?!到|至))"
    ),
    rules=RULES,
    values=VALUES,
    phrases={**SHAPES, **AMENDING},
    things=FILM_WORDS,
)  # fmt: skip
