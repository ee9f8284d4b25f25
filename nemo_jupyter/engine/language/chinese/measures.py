"""How Chinese spells numbers, times, factors and clips."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re
from typing import Any

from ..lexicon import Measures

DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "两": 2,
    "〇": 0,
    "俩": 2,
}
NUMBER = (
    r"(?<![\d.<])(\d+(\.\d+)?|[零一二两三四五六七八九十百]+(点[零一二三四五六七八九]+)?|半)"
)
UNCUT = r"(?!的?(转场|标题|文字|花字|特效|滤镜|音效|贴纸|水印|logo|章节|停顿|画中画|动画))"
"""What is counted, too, and is no clip."""
CLIP = r"(片段|视频|镜头|素材|画面|短片|clip|剪辑|录像|照片|图片)"


def read_number(words: str) -> float | None:
    """The value of a number such as 3.5, 十五, 一百二十, 零点五 or 半."""
    try:
        return float(words)
    except ValueError:
        pass
    if words == "半":
        return 0.5
    whole, _, decimals = words.partition("点")
    total, digit = 0, 0
    for char in whole:
        if char in "十百":
            total += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
        elif char in DIGITS:
            digit = digit * 10 + DIGITS[char]
        else:
            return None
    value = float(total + digit)
    if decimals:
        value += float("0." + "".join(str(DIGITS[char]) for char in decimals))
    return value


def _whole(words: str) -> int:
    return int(read_number(words) or 0)


def _one(found: re.Match[str]) -> Any:
    return _whole(found["n"])


def _two(found: re.Match[str]) -> Any:
    return [_whole(found["n"]), _whole(found["m"])]


def _each(found: re.Match[str]) -> Any:
    return [_whole(number) for number in re.split("[、,和跟与]第?", found["n"] or found["n2"])]


def _first(found: re.Match[str]) -> Any:
    return list(range(1, _whole(found["n"]) + 1))


def _last(found: re.Match[str]) -> Any:
    return list(range(-_whole(found["n"]), 0))


MEASURES = Measures(
    number=NUMBER,
    read=read_number,
    units=(
        (r"毫秒|ms", 1),
        (r"秒钟|秒|seconds?|secs?|s(?![a-z])", 1000),
        (r"分钟|minutes?|mins?(?![a-z])|分(?=\d|[零一二两三四五六七八九十]|到|至|处|$|\s|-|半|[那这]|的|以|之|左右|前|后|多|剪|删|裁|截|掉|去|切|砍|移|拿|提取|单独|不|保留|,)", 60_000),
        (r"个?小时|个钟头", 3_600_000),
    ),
    wholes=(
        *(
            (rf"(?<![\d.]){word}分半钟?", round((value + 0.5) * 60_000))
            for value, words in ((1, "一1"), (2, "两二2"), (3, "三3"), (4, "四4"), (5, "五5"))
            for word in words
        ),
        (r"一个半小时", 5_400_000), (r"半个?小时", 1_800_000), (r"半分钟", 30_000), (r"半秒钟?", 500),
        (r"(?<![\d.])[一1]秒半", 1500), (r"(?<![\d.])[两2]秒半", 2500),
    ),
    factors=(
        (r"一倍半", 1.5), *((rf"一倍{digit}(?!十)", 1 + n / 10) for n, digit in enumerate("一二三四五六七八九", 1)), (r"([一1]|加)倍(?!速)|双倍|翻倍|翻一番", 2), (r"一半|减半|二分之一", 0.5), (r"三分之一", round(1 / 3, 6)), (r"三分之二", round(2 / 3, 6)), (r"四分之三", 0.75), *((rf"五分之{digit}", n / 5) for n, digit in enumerate("一二三四", 1)), (r"四分之一(?!区域|画面)", 0.25),
    ),
    numbered_factor=r"(?!一倍(?!速)|1倍(?!速))NUMBER\s?(倍速?|x(?![a-z\d]))",
    percent=r"NUMBER\s?(%|个百分点)|百分之(?P<n2>{number})",
    between_units=r"(零|又)?\s?",
    spans=(
        r"(从|在|自)?第?(?P<a><t>)\s*(开始)?(到|至|-|~|—)\s*第?(?P<b><t>)(之间|这?一?段)?",
        r"从\s?(?P<a>\d+(\.\d+)?)\s?(到|至|-)\s?(?P<b>\d+(\.\d+)?)(?!\d|%|\w)",
        r"从?第?(?P<a><t>|{here})\s*(到|至|直到)(视频)?(最后|结尾|结束|末尾|片尾)",
        r"(从)?(开头|头|开始|片头)到第?(?P<b><t>|{here})",
    ),
    pair=r"(?P<a>(?<![\d:.<\w分-])\d+(\.\d+)?)(?P<to>\s?(到|至|-|~)\s?第?)(?P<b>\d+(\.\d+)?)(?P<unit>\s?(UNIT))",
    clips=(
        (rf"第(?P<n>{NUMBER}(?:(?:、|,|和|跟|与)第?{NUMBER})+)(?:个|段|条|张){CLIP}?|{CLIP}\s?(?P<n2>\d+(?:(?:、|,|和|跟|与)\d+)+)(?!\d|\s?(?:秒|分|倍|%|:|\.|[xX]|p))", _each),
        (rf"第(?P<n>{NUMBER})(?:个|段|条)?{CLIP}?(?:和|、|跟|与)第?(?P<m>{NUMBER})(?:个|段|条|张){CLIP}?", _two),
        (rf"前(?:面)?(?P<n>[二两三四五六七八九十\d]+)(?:个|段|条|张){CLIP}?", _first),
        (rf"(?:最后|后面?)(?P<n>[二两三四五六七八九十\d]+)(?:个|段|条|张){CLIP}?", _last),
        (rf"(?:最后|末尾|最末)(?:面)?(?:的)?[那这]?[一1]?(?:段{CLIP}?|(?:个|条|张)(?:{CLIP}|{UNCUT}))", lambda _: -1),
        (rf"倒数第(?P<n>{NUMBER})(?:段{CLIP}?|(?:个|条|张)?(?:{CLIP}|{UNCUT}))", lambda found: -_whole(found["n"])),
        (rf"第(?P<n>{NUMBER})(?:段{CLIP}?|(?:个|条|张|号|幕|镜(?!头)|场)(?:{CLIP}|{UNCUT}))|第(?P<n2>{NUMBER}){CLIP}", lambda found: _whole(found["n"] or found["n2"])),
        (rf"(?<![大小])(?P<n>\d+|[一二三四五六七八九])号(?:{CLIP}|(?=[和、,]|$|的|剪|删|移|去|不|静音|倒放))", _one),
        (r"(?:片段|镜头)(?P<n>[二三四五六七八九十]|一(?=[和、与跟,剪删静移放倒调加裁切]|$))(?![段个条张十百秒分])", _one),
        (rf"{CLIP}\s?(?P<n>\d+)(?!\d|\s?(?:秒|分|倍|%|:|\.|段|个|张|次|s(?![a-z])|(?:-|~|到|至) ?第?\d+ ?(?:秒|分|s|:)))", _one),
        (r"(这|该|当前)(一)?(个)?(片段|镜头|clip)|(?<![秒分钟\ds])这一?段(?![\u4e00-\u9fff]{0,4}(视频|录像|录屏|素材|片子|访谈|采访|会议|演讲|直播|课|教程|口播|vlog|对话|旅程)|\d|[一二两三四五六七八九十半]|时间|话|文字|音乐|视频|录|文|素|旁|字|声|影)|(当前|已|我|所)?选[中定]了?的?(这?一?[段个条])?(片段|部分|视频|画面|镜头|素材|内容|区域(?!的?(画面|打|模糊)))|当前选中的?", lambda _: "selected"),
    ),
    counted=r"(?P<n>[二两三四五六七八九十]+)(?=等?[段份分]|个|张|条|次|步|遍|拍|部分|章|句|处)",
    times=r"(在|于)?第?(?P<times><t>((、|和|以及)第?<t>)+)(?=处|的?地方|时|各|都|分|切|剪|加|添|断|拆|截|[这那]?[两三四几\d]个(?:时间)?(?:点|位置|地方))",
    joins=r"和|、|跟|与|及",
)  # fmt: skip
