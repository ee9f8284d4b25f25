"""Replace every quantity of an instruction by a placeholder with its exact value."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from .lexicon import Lexicon
from .marks import Marks

DIGITS = r"\d+(?:\.\d+)?"
HEIGHTS = {
    "144p": 144,
    "240p": 240,
    "360p": 360,
    "480p": 480,
    "540p": 540,
    "720p": 720,
    "1080p": 1080,
    "1080": 1080,
    "1440p": 1440,
}
HEIGHTS |= {"2160p": 2160, "2k": 1440, "4k": 2160, "8k": 4320, "full hd": 1080, "uhd": 2160}
RATE = re.compile(
    r"(?<![\w.])(4k|8k|\d{3,4}p)(24|25|30|48|50|60|120)(?:fps|帧|(?![\w.]))",
    re.IGNORECASE | re.ASCII,
)
"""A picture's height and its rate in one word, such as 1080p60."""
RATIOS = "16:9|9:16|1:1|4:5|5:4|4:3|3:4|21:9|2:1|1:2|3:2|2:3|2\\.35:1|2\\.39:1|1\\.85:1"
BYTES = {"k": 0.001, "m": 1, "g": 1000}


def mark(text: str, marks: Marks, lexicon: Lexicon) -> str:
    """The text with quantities as placeholders, in an order in which none eats another."""
    text = _pictures(text, marks)
    text = _amounts(text, marks, lexicon)
    text = _clips(text, marks, lexicon)
    text = _times(text, marks, lexicon)
    counted = _compiled(lexicon, "counted", lexicon.measures.counted)
    text = marks.replace(
        "n", counted, text, lambda found: _whole(lexicon.measures.read(found["n"]))
    )
    number = _compiled(
        lexicon, "number", rf"(?<![\w<.-])-?{DIGITS}(?![\w>])|(?<![a-z\d<]){DIGITS}(?!\d|>)"
    )
    return marks.replace("n", number, text, lambda found: tidy(float(found[0])))


def _whole(value: float | None) -> int | float | None:
    return None if value is None else tidy(value)


def tidy(value: float) -> int | float:
    """A whole number as int, any other rounded so that sums of tenths stay tenths."""
    value = round(value, 6)
    return int(value) if value == int(value) else value


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


_cache: dict[tuple[str, str], re.Pattern[str]] = {}


def _compiled(lexicon: Lexicon, name: str, pattern: str) -> re.Pattern[str]:
    """Compile once per language; quantities are looked for in every instruction."""
    key = (lexicon.code, name)
    if key not in _cache:
        _cache[key] = lexicon.compile(pattern)
    return _cache[key]


def _pictures(text: str, marks: Marks) -> str:
    heights = "|".join(HEIGHTS)
    sizes = _pattern(
        rf"(?<![\d:.])(?:(\d{{3,4}})\s*(?:x|\*|by)\s*(\d{{3,4}})(?!\d)|({heights})(?![\w]))"
    )

    def size(found: re.Match[str]) -> tuple[int | None, int]:
        if found[3]:
            return None, HEIGHTS[found[3].lower()]
        return int(found[1]), int(found[2])

    text = marks.replace("h", sizes, RATE.sub(r"\1 \2fps", text), size)
    ratios = _pattern(rf"(?<![\d:.])(?:{RATIOS})(?![\d:.]\d)(?!\d)")
    text = marks.replace("r", ratios, text, lambda found: found[0])
    spelled = _pattern(r"(?<![\d:.])(16|9|1|4|5|3|21)\s*(?:x|by|比|/)\s*(16|9|1|4|5|3)(?![\d:.])")
    known = set(RATIOS.replace("\\", "").split("|"))

    def ratio(found: re.Match[str]) -> str | None:
        spelling = f"{found[1]}:{found[2]}"
        return spelling if spelling in known else None

    return marks.replace("r", spelled, text, ratio)


def _amounts(text: str, marks: Marks, lexicon: Lexicon) -> str:
    spelling = lexicon.measures
    signed = rf"((?:[+-]\s?)?{DIGITS})\s*"
    number = r"(?P<n>{number})"

    def value(found: re.Match[str]) -> float:
        return tidy(float(found[1].replace(" ", "")))

    def read(found: re.Match[str], scale: float = 1.0) -> float | None:
        words = next(filter(None, found.groupdict().values()))
        amount = spelling.read(words)
        return None if amount is None else tidy(amount * scale)

    text = marks.replace("l", _pattern(signed + r"(?:lufs|lkfs)\b"), text, value)
    text = marks.replace(
        "b", _pattern(signed + r"(?:dbs?(?:fs)?|decibels?|分贝)(?![a-z])"), text, value
    )
    text = marks.replace(
        "s", _pattern(rf"({DIGITS})\s*-?(?:fps\b|frames (?:per|a) second|帧)"), text, value
    )
    sizes = _pattern(
        rf"({DIGITS})\s*([kmg])i?(?:b|egabytes?|igabytes?|egs|igs)?(?:ytes?)?(?<=[bs])(?![a-z])|({DIGITS})\s*(?:兆|(?-i:M)(?![A-Za-z]))"
    )

    def megabytes(found: re.Match[str]) -> float:
        return tidy(float(found[1] or found[3]) * BYTES[(found[2] or "m").lower()])

    text = marks.replace("m", sizes, text, megabytes)
    text = marks.replace(
        "g", _pattern(rf"(-?{DIGITS})\s*-?(?:°|degrees?\b|deg\b|度(?!假))"), text, value
    )
    percent = _compiled(lexicon, "percent", spelling.percent.replace("NUMBER", number))
    text = marks.replace("p", percent, text, lambda found: read(found, 0.01))
    factor = _compiled(lexicon, "factor", spelling.numbered_factor.replace("NUMBER", number))
    text = marks.replace("x", factor, text, lambda found: read(found))
    for phrase, meaning in spelling.factors:
        text = marks.replace("x", _compiled(lexicon, phrase, phrase), text, _always(meaning))
    return text


def _always(value: Any) -> Callable[[re.Match[str]], Any]:
    """The meaning of a phrase that always means the same."""
    return lambda _: value


def _times(text: str, marks: Marks, lexicon: Lexicon) -> str:
    spelling = lexicon.measures
    units = "|".join(unit for unit, _ in spelling.units)
    text = _compiled(lexicon, "pair", spelling.pair.replace("UNIT", units)).sub(
        lambda found: f"{found['a']}{found['unit']}{found['to']}{found['b']}{found['unit']}", text
    )
    clock = _pattern(r"(?<![\d:])(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:[.,]\d{1,3})?)(?!\d|:\d)")

    def read_clock(found: re.Match[str]) -> int:
        hours, minutes, seconds = found[1] or 0, found[2], found[3].replace(",", ".")
        return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)

    text = marks.replace("t", clock, text, read_clock)
    for phrase, ms in spelling.wholes:
        text = marks.replace("t", _compiled(lexicon, phrase, phrase), text, _always(ms))
    part = rf"(?P<n>{{number}})\s*-?\s*(?P<u>{units})"
    parts = _compiled(lexicon, "time part", part)
    whole = _compiled(lexicon, "time", _falling(lexicon))

    def length(found: re.Match[str]) -> int | None:
        total = 0.0
        for part in parts.finditer(found[0]):
            amount = spelling.read(part["n"])
            if amount is None:
                return None
            total += amount * _unit(part["u"], lexicon)
        return round(total)

    text = marks.replace("t", whole, text, length)
    text = _several_times(text, marks, lexicon, fewest=3)  # "at 1, 2 and 3" holds no "2 to 3"
    return _several_times(_spans(text, marks, lexicon), marks, lexicon)


def _several_times(text: str, marks: Marks, lexicon: Lexicon, fewest: int = 2) -> str:
    """ "At 0:15, 0:42 and 1:10" as one placeholder, so that the commas end no clause."""
    several = _compiled(lexicon, "times", lexicon.measures.times)

    def times(found: re.Match[str]) -> list[int]:
        return [mark.value for _, mark in marks.find(found["times"], "t")]

    def swap(found: re.Match[str]) -> str:
        if len(times(found)) < fewest:
            return found[0]
        return found[0].replace(found["times"], marks.add("k", times(found), found["times"]))

    return several.sub(swap, text)


def _falling(lexicon: Lexicon) -> str:
    """Hours, then minutes, then seconds: any may be missing, none comes twice."""
    pattern = ""
    units = [unit for unit, _ in lexicon.measures.units]
    for place, unit in enumerate(units):
        one = rf"{{number}}\s*-?\s*(?:{unit})"
        tail = rf"(?:{lexicon.measures.between_units}(?:{pattern}))?" if pattern else ""
        pattern = f"{one}{tail}" if place == 0 else f"{one}{tail}|{pattern}"
    return pattern


def _unit(word: str, lexicon: Lexicon) -> int:
    for unit, ms in lexicon.measures.units:
        if re.fullmatch(unit, word, re.IGNORECASE):
            return int(ms)
    raise ValueError(f"not a time unit: {word}")


def _spans(text: str, marks: Marks, lexicon: Lexicon) -> str:
    def edge(found: re.Match[str], name: str) -> Any:
        inside = found.groupdict().get(name)
        if inside is None:
            return None
        if inside.startswith("<"):
            return marks.value(inside)
        return tidy(float(inside) * 1000) if inside[0].isdigit() else "playhead"

    for pattern in lexicon.measures.spans:
        compiled = _compiled(lexicon, pattern, pattern)
        text = marks.replace(
            "i", compiled, text, lambda found: (edge(found, "a") or 0, edge(found, "b") or "end")
        )
    return text


def _clips(text: str, marks: Marks, lexicon: Lexicon) -> str:
    for pattern, meaning in lexicon.measures.clips:
        compiled = _compiled(lexicon, pattern, pattern)
        text = marks.replace("c", compiled, text, meaning)
    several = _compiled(lexicon, "clips", rf"<c>(?:(?:{lexicon.measures.joins})<c>)+")

    def join(found: re.Match[str]) -> Any:
        together: list[Any] = []
        for _, one in marks.find(found[0], "c"):
            together += one.value if isinstance(one.value, list) else [one.value]
        return together

    return marks.replace("c", several, text, join)
