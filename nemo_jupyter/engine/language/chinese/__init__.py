"""Chinese: how sentences fall into clauses, what is said before anything is understood, and all tables."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Lexicon, Rows, Rule
from . import (
    control,
    cutting,
    not_local,
    picture,
    sound,
    text,
    values_delivery,
    values_picture,
    values_places,
    values_sound,
    values_text,
)
from .measures import MEASURES
from .shapes import SHAPES
from .words import WORDS

RULES: tuple[Rule, ...] = (
    *not_local.NOT_LOCAL, *control.CONTROL, *cutting.CUTTING, *picture.STYLE, *picture.PICTURE, *text.TEXT,
    *sound.SOUND, *control.DELIVERY, *control.VAGUE,
)
"""Ways of asking for operations; where two overlap in a clause, the earlier row wins."""
VALUES: dict[str, Rows] = {
    **values_text.VALUES, **values_places.VALUES, **values_picture.VALUES, **values_sound.VALUES,
    **values_delivery.VALUES,
}
LEXICON = Lexicon(
    code="zh",
    spaced=False,
    words=WORDS,
    measures=MEASURES,
    quotes=(
        r"(?:打(?:上)?字幕|写上|写着|文字内容(?:为|是)?|文字(?:内容)?(?=[:： ])|标题(?=[:： ])|标题(?:为|是|叫)|字幕(?:内容)?(?=[:： ])|内容(?:为|是)|显示文字|文字(?:为|是)|字样(?:为|是))[:： ]*(?P<text>(?!<q)[^,，。；;!！?？\n<]+)",
        r"(?:加|添加)(?:上|个|一个)?(?:文字|标题|文本)(?P<text>(?!<q)[A-Z][^,，。；;!！?？\n<\u4e00-\u9fff]*)",
    ),
    rewrites=(
        (r"(?:能不能|可不可以|可以|能否|能)(?=帮|给|把|请|将)(.*?)[吗嘛么]?[?？]?$", r"\1"),
        (r"(?:麻烦|请|拜托)?(?:你)?(?:帮我|帮忙|给我(?=[剪加做把配添生去删调])|替我|帮(?=[忙把]))", ""),
        (r"请|麻烦你?|谢谢|多谢|一下(?!子)|(?<=[点些])儿|劳驾|拜托", ""),
        (r"^(?:你好|您好|嗨|好的|好|嗯|那么?|行|ok)[,，!！。 ]+", ""),
        (r"B ?G ?M|ｂｇｍ", "bgm"),
        (r"我(?:想|要|想要|希望|需要)(?=把|给|加|剪|删|去|做|将|让|配|导|添|生|调|用)", ""),
        (r"一些(?=[^<])", ""), (r"淡进淡出|渐入渐出", "淡入淡出"), (r"开头(?:和|与|、|跟)结尾", "首尾"),
        (r"(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])", ""),
        (r"(?<=[\u4e00-\u9fff]) (?=[\d<])", ""), (r"(?<=>) (?=[\u4e00-\u9fff])", ""), (r"(?<=\d) (?=[\u4e00-\u9fff])", ""),
    ),
    separator=(
        r"\s*(?:[,，。；;！!？?\n、]|->|→)+\s*(?:(?:然后|再(?!次|来一?[次遍]|见)|并且|并(?!排|列)|同时|接着|之后|最后(?!<|一|的|\d|面)|还要|另外|以及|还有|顺便|而且|且|也|请)\s*)*"
        r"|\s*(?:然后|并且|(?<!合)并(?!排|列|行|入)|同时|接着|以及|还有|顺便|而且)(?:再|把(?=\Z)|也)?\s*|再(?=加|把|给|配|导|剪|添|做|用|将|压|生|删|裁|转|插|放(?!慢|快|大))"
        r"|(?<=[\u4e00-\u9fff>a-zA-Z])(?:(?<![饱柔温缓])和(?!谐|声|弦)|(?<![以涉])及)(?=[\u4e00-\u9fff<A-Za-z])|\s*(?<!\d)/(?!\d)\s*|\s*\+\s*"
    ),
    verb=(
        r"(?:(?:再|也|先|都|想|要|需要|就|还|自动|直接|重新|在[^,，。]{1,8}?)*)(?:剪掉|剪去|删掉|删除|删去|去掉|去除|移除|裁掉|切掉|剔除|清除|不要|添加|加上|加入|加个|加一个|加首|加|配上|配|插入|放上|打上"
        r"|生成|制作|做成|做|使用|用|应用|设置|叠加|把|将|给|让|调整|调|改成|改|换成|换|变成|变|转成|转|剪辑|剪成|剪|裁剪|裁|切|分割|拆分|合并|拼接|保留|截取|提取|导出|输出|下载|保存|压缩|静音|旋转|翻转|放大|缩小|加速|减速|放慢|倒放|撤销|找|搜|翻译|增加|增强|提高|降低|减少|提升|去|删|修|上传|发布|展示|显示|写|打|来|复制|移|放|导|淡)"
    ),
    rules=RULES,
    values=VALUES,
    phrases=SHAPES,
)  # fmt: skip
