"""How English spells numbers, times, factors and clips."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re
from typing import Any

from text_to_num import text2num

from ..lexicon import Measures

UNITS_IN_WORDS = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty"
    "|ninety|hundred"
)
NUMBER = (
    rf"(?:(?<![\w<.:])(?<!\s-)|(?<=\d[hm]))(?:\d+(?:\.\d+)?|\.\d+|(?:{UNITS_IN_WORDS})(?:[ -](?:and )?(?:{UNITS_IN_WORDS}))*"
    r"|half an?\b|half|a couple( of)?|an?(?= (hour|minute|half)\b))( and a half)?"
)
ORDINALS = {
    "first": 1, "1st": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
    "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "last": -1, "final": -1, "closing": -1, "penultimate": -2,
    "second to last": -2, "second last": -2, "second-to-last": -2, "next to last": -2,
    "third to last": -3, "middle": "middle", "center": "middle",
}  # fmt: skip
ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|\d+(st|nd|rd|th)"
NOT_TIME = r"(?<!\d)(?<!\d[ -])" + "".join(rf"(?<!{word}[ -])" for word in UNITS_IN_WORDS.split("|"))
CLIP = r"(video )?(clip|shot|scene|segment|take|photo|image|picture|file)"


def read_number(words: str) -> float | None:
    """The value of a number in digits or words."""
    words = words.strip().lower()
    extra = 0.5 if words.endswith(" and a half") else 0.0
    words = words.removesuffix(" and a half")
    special = {"a": 1.0, "an": 1.0, "half": 0.5, "half a": 0.5, "half an": 0.5}
    if words in special:
        return special[words] + extra
    if words.startswith("a couple"):
        return 2.0
    try:
        return float(words) + extra
    except ValueError:
        pass
    try:
        return float(text2num(words.replace("fourty", "forty"), "en")) + extra
    except ValueError:
        return None


def _ordinal(word: str) -> Any:
    word = word.lower()
    return ORDINALS[word] if word in ORDINALS else int(re.sub(r"\D", "", word))


def _ordinal_clip(found: re.Match[str]) -> Any:
    return _ordinal(found["o"])


def _numbered(found: re.Match[str]) -> Any:
    """``clip 2``, ``clips 1, 2 and 5``, ``clips 2-4``."""
    numbers = [
        int(read_number(word) or 0)
        for word in re.findall(rf"\d+|{UNITS_IN_WORDS}", found["n"], re.I)
    ]
    rising = len(numbers) == 2 and numbers[0] < numbers[1]
    if re.search(r"-|\bto\b|through", found["n"]) and rising:
        numbers = list(range(numbers[0], numbers[1] + 1))
    return numbers[0] if len(numbers) == 1 else numbers


def _several(found: re.Match[str]) -> Any:
    count = int(read_number(found["n"]) or 0)
    if found["o"].lower() == "first":
        return list(range(1, count + 1))
    return list(range(-count, 0))


def _two_ordinals(found: re.Match[str]) -> Any:
    return [_ordinal(found["o"]), _ordinal(found["o2"])]


ITEM = rf"#?(?:\d+|{UNITS_IN_WORDS})\b(?!\.\d|:\d|%| ?(?:times\b|seconds?|s\b|secs?|minutes?|mins?|percent|x\b))"
SPELLED = frozenset(re.findall(r"\w+", """
    clips scenes shots segments photos decibels megabytes degrees steps edits changes rounds frames
    please could would video videos music captions subtitles title titles voiceover voice speech
    dialogue narration background volume speed right bottom intro outro black white yellow audio sound
    transition transitions watermark gradually everywhere everything countdown boomerang quieter
    soundtrack characters double triple level louder brighter until under behind saying chapters beats
    quality twice ramping visible boost
"""))
"""Words so common in requests that a slip in one is put right before anything is read."""
MEASURES = Measures(
    number=NUMBER,
    read=read_number,
    units=(
        (r"milliseconds?|millis|ms", 1),
        (r"seconds?|secs?(?![a-z])|s(?![\w'])", 1000),
        (r"minutes?|mins?|m(?=\d|\b)(?!')", 60_000),
        (r"hours?|hrs?|h(?=\d|\b)(?! ?=)", 3_600_000),
    ),
    wholes=(
        (r"\b(an?|one) (second|sec) and a half\b", 1500),
        (r"\b(an?|one) minute and a half\b", 90_000),
        (r"\bhalf[- ](of )?(an? )?second\b", 500),
        (r"\bhalf[- ](an? )?minute\b", 30_000),
        (r"\bhalf[- ](an? )?hour\b", 1_800_000),
        (r"((?<=first )|(?<=last )|(?<=final )|(?<=opening )|(?<=every )|(?<=best )|(?<=ing )|(?<=est ))minute\b", 60_000),
        (r"((?<=first )|(?<=last )|(?<=final ))(second|sec)\b(?! (clip|shot|scene|one|half|video|part|take|segment|and (the )?(third|fourth)))", 1000),
        (r"\b(a )?quarter[- ](of a )?second\b", 250), (r"\bthree[- ]quarters? of a second\b", 750), (r"\b(a )?tenth of a second\b", 100),
        (r"\ba (second|sec)\b(?= (of|off|from|long|at|before|after|each|between|fade|delay|pause)|[.,]|$)", 1000),
    ),
    factors=(
        (r"\btwice\b(?= as (fast|slow|loud|big|long)| (its|the) (\w+ )?(length|duration))", 2),
        (r"\b(half|halve)( of)?(?= (as long|(the |its |my |our )?(\w+ ){0,2}(length|duration|runtime|running time)))", 0.5),
        (r"\bdouble(?= (the |its |my |our )?(\w+ ){0,2}(length|duration|runtime))", 2),
        (r"\bhalve\b(?= (the )?(speed|volume|level|size|pace|tempo))", 0.5),
        (r"(?<!-)\bhalf( of)?( its| the| normal| original)*(?= (as )?(speed|volume|level|size|fast|loud|tempo|pace)\b)", 0.5),
        (r"(?<=speed )half\b", 0.5),
        (r"(?<=by )half\b|(?<=music to )half\b|(?<=bgm to )half\b|(?<=track to )half\b|(?<=voice to )half\b|(?<=over to )half\b|(?<=voiceover to )half\b|(?<=speech to )half\b|(?<=dialogue to )half\b|(?<=narration to )half\b|(?<=song to )half\b|(?<=level to )half\b|(?<=volume to )half\b|(?<=audio to )half\b|(?<=sound to )half\b|(?<=it to )half\b(?! an?\b)|(?<=down to )half\b(?! an?\b)", 0.5),
        (r"\bdoubled?\b(?= (the |its |my )?(speed|volume|level|time|tempo|size|pace))|\btwice\b(?= as| the speed| the volume| the size)|(?<=speed )double\b", 2),
        (r"\btripled?\b(?= (the |its )?(speed|volume|size|level))", 3),
        (r"\bquadruple\b(?= (the |its )?(speed|volume|size))", 4),
        (r"\b(a )?quarter( of)?( the)?( normal)?(?= speed)", 0.25),
        (r"(?<![\w.])1/2\b(?= (speed|of |the |its ))", 0.5),
        (r"(?<![\w.])1/4\b(?= speed)", 0.25),
        (r"(?<!<)\bx\s?2\b", 2),
        (r"(?<!<)\bx\s?4\b", 4),
    ),
    numbered_factor=r"NUMBER(\s?x(?![\w])|[- ]times(?= (as |the |its |normal |original )*(speed|fast|faster|slower|slow|quick|loud|size|big|volume|quicker)|[.,]|$))",
    percent=r"NUMBER\s?(%|percent\b|per cent\b)",
    between_units=r"(,? and |,? )?",
    spans=(
        r"(((?<!punch )(?<!zoom )(?<!fade )\bin |\bduring )?(from |between ))?(the )?(?P<a><t>)( mark)?\s*(-|\.{2,3}|to|until|till|til|and|through|thru|up to)\s*(the )?(?P<b><t>)([- ]marks?)?",
        r"\b(from|between) (?P<a>\d+(\.\d+)?) (to|and|until|through|thru) (?P<b>\d+(\.\d+)?)(?![\d:%.]|\w)(?! ?(<|percent|px|pixels))",
        r"\b(from|after|starting (at|from)) (the )?(?P<a><t>|{here})( mark)? ((to|until|till|through) (the )?(very )?end( of (the|my|this) (video|clip))?|onwards?|on\b|forward)",
        r"\bfrom (the )?(very )?(start|beginning) (to|until|till|up to) (the )?(?P<b><t>|{here})( mark)?",
        r"\b(from|between) (?P<a><t>|{here}) (to|until|till|and) (?P<b><t>|{here})",
        r"\b(everything|anything|all|all the stuff|stuff|footage|the (part|rest|bit|stuff|footage|video|section)|what(ever)?('s| comes| is)?) (after|past|beyond|from) (the )?(?P<a><t>|{here})( mark)?( onwards?| on)?",
        r"\b(everything|anything|all|all the stuff|stuff|footage|the (part|bit|stuff|footage|video|section)|what(ever)?('s| comes| is)?) (before|until|up to|till) (the )?(?P<b><t>|{here})( mark)?",
    ),
    pair=r"(?P<a>(?<![\d:.<\w-])\d+(\.\d+)?)(?P<to> ?(-|\.{2,3}|to|thru|through|until|and|or) ?)(?P<b>\d+(\.\d+)?)(?P<unit>[ -]?(UNIT))(?![\w])",
    clips=(
        (rf"\b(?:the |my )?(?P<o>first|last) (?P<n>\d+|{UNITS_IN_WORDS}) {CLIP}s\b", _several),
        (rf"\b(?:the |my )?(?P<o>{ORDINAL}) and (?:the )?(?P<o2>{ORDINAL}) (?:{CLIP}s?|videos?|ones?)\b", _two_ordinals),
        (rf"\b{NOT_TIME}(?:the |my )?(?P<o>{ORDINAL})[ -](?:{CLIP}|video|one)\b(?!s| of (?:each|every|all)\b| recording| and a half| (?:full |whole )?(?:second|minute))", _ordinal_clip),
        (rf"(?:(?<=except )|(?<=except for )|(?<=apart from )|(?<=other than ))(?:the )?(?P<o>{ORDINAL})(?: one)?(?=\s*$|\s*[,.;])", _ordinal_clip),
        (rf"(?:(?<=after )|(?<=efore )|(?<=mute )|(?<=elete )|(?<=emove )|(?<=verse )|(?<=keep )|(?<=drop )|(?<=> on ))(?:the )?(?!middle|cent|opening|closing|final)(?P<o>{ORDINAL})(?=\s*$|\s*[,.;])", _ordinal_clip),
        (rf"\b(?:the )?(?:selected|highlighted) {CLIP}s\b", lambda _: "selected"),
        (r"(?<![\w#])#(?P<n>\d{1,2}(?:(?:, ?| and | & |, and )#\d{1,2})*)\b", _numbered),
        (rf"(?:\bthe )?\b{CLIP}s? (?:number |nr\.? ?|no\.? ?|num )?(?P<n>{ITEM}(?:\s?(?:,|and|&|-|to|through|,? and)\s?{ITEM})*)", _numbered),
        (r"\b(video|part)s? (?P<n>\d{1,2}(?!\d)(\s?(,|and|&)\s?\d{1,2})*)\b(?![.:]\d| ?(seconds?|secs?\b|s\b|times|min(ute)?s?\b|hours?|hrs?\b|m\b|%|percent|x\b))", _numbered),
        (rf"\b(?:this|that|the (?:selected|current|highlighted)|selected|current) (?:{CLIP})\b(?! into\b)|\bthe {CLIP} (?:that )?i(?:'ve|'m| have| am)? (?:just )?(?:selected|picked|chose|highlighted|on)\b|\bthis one\b", lambda _: "selected"),
    ),
    counted=rf"\b(?P<n>{UNITS_IN_WORDS})(?= (?:(?!of\b|the\b|my\b|and\b)[\w<>-]+ ){{0,2}}(?:shorts|reels|tik ?toks|clips?|videos?|files?|parts?|pieces?|segments?|sections?|photos?|images?|times|titles?|steps?|thumbnails?|gifs?|chapters?|highlights?|moments?|words?|rounds?|points?|edits?|changes?|actions?|operations?|commands?|moves?|things|sets|beats)\b)",
    times=r"\b(at|@)( the)? (?P<times><t>((, and |, | and | & )(at )?<t>)+)",
    spelled=SPELLED,
    joins=r",? and (the )?|, ?| & | \+ | plus ",
)  # fmt: skip
