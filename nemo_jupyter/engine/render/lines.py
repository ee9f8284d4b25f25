"""Words to lines: clusters, fonts, directions, breaks.

A line holds runs, stretches of one font and one direction in the order in which they are
seen. Directions follow the Unicode bidirectional algorithm (UAX 9); line breaks follow its
main rules for spaces and ideographs (UAX 14), not those for languages that need a dictionary.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from bidi import algorithm as bidi

from nemo_jupyter.engine.render import fonts
from nemo_jupyter.engine.render.fonts import Face

# Marks that must not begin a line, and those that must not end one (JIS X 4051, GB/T 15834).
_NEVER_FIRST = frozenset("，。、；：？！…）】》〉」』”’％,.;:?!)]}%»›ー々〜～")
_NEVER_LAST = frozenset("（【《〈「『“‘([{«‹$¥￥£€")
_JOINER = "\u200d"
_WIDE = ("W", "F")
_CLASSES = frozenset(["L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "S", "WS", "ON"])


@dataclass(frozen=True, slots=True)
class Typeset:
    """What decides how wide words are: size in pixels, weight, and the language of Han."""

    size: int
    weight: int
    language: str


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one font and one direction; ``part`` tells words that are drawn apart."""

    text: str
    face: Face
    rtl: bool
    part: int = 0

    @property
    def direction(self) -> str:
        """Pillow's name for the direction."""
        return "rtl" if self.rtl else "ltr"


@lru_cache(maxsize=8192)
def advance(run: Run, type_: Typeset) -> float:
    """How far a run moves the pen, pixels."""
    font = run.face.font(type_.size, type_.weight)
    return float(font.getlength(run.text, direction=run.direction))


def width(text: str, type_: Typeset) -> float:
    """Width of a line, pixels."""
    return sum(advance(run, type_) for run in runs(text, type_.language))


def clusters(text: str) -> list[str]:
    """What a reader takes for single characters: letters with their marks, joined emoji."""
    found: list[str] = []
    for character in text:
        if found and (_extends(character) or found[-1].endswith(_JOINER)):
            found[-1] += character
        else:
            found.append(character)
    return found


def _extends(character: str) -> bool:
    """Combining marks, joiners, variation selectors and skin tones (UAX 29, roughly)."""
    code = ord(character)
    return (
        unicodedata.category(character) in ("Mn", "Mc", "Me")
        or character in (_JOINER, "\u200c")
        or 0x1F3FB <= code <= 0x1F3FF
        or 0xE0020 <= code <= 0xE007F
    )


@lru_cache(maxsize=2048)
def runs(text: str, language: str, starts: tuple[int, ...] = ()) -> tuple[Run, ...]:
    """The runs of a line, from left to right as they are seen.

    Args:
        text: The line.
        language: Whose shapes Han letters take.
        starts: Where parts begin that are drawn apart; runs are numbered by them.
    """
    levels = _levels(text)
    pieces: list[tuple[int, int, Face, str]] = []
    at = 0
    for cluster in clusters(text):
        face = fonts.face_for(cluster, language)
        if cluster.isspace() and pieces and pieces[-1][2].letters:
            # Spaces stay with the word before them, so that they break no run of letters.
            face = pieces[-1][2]
        pieces.append((levels[at], bisect_right(starts, at), face, cluster))
        at += len(cluster)
    logical = [
        (level, Run("".join(p[3] for p in group), face, bool(level % 2), part))
        for (level, part, face), group in groupby(pieces, key=lambda p: p[:3])
    ]
    return tuple(_visual(logical))


def _levels(text: str) -> list[int]:
    """The embedding level of each character (UAX 9, P2 to I2)."""
    # What has no class yet, and isolates (which the library does not know), count as spaces.
    text = "".join(c if unicodedata.bidirectional(c) in _CLASSES else " " for c in text)
    storage = bidi.get_empty_storage()
    storage["base_level"] = bidi.get_base_level(text)
    storage["base_dir"] = ("L", "R")[storage["base_level"]]
    bidi.get_embedding_levels(text, storage)
    for number, character in enumerate(storage["chars"]):
        character["number"] = number
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    # The library drops explicit marks (X9); they take the paragraph's level here.
    levels = [int(storage["base_level"])] * len(text)
    for character in storage["chars"]:
        levels[character["number"]] = int(character["level"])
    return levels


def is_rtl(text: str) -> bool:
    """Whether a paragraph reads from right to left."""
    return bool(bidi.get_base_level(text) % 2)


def _visual(logical: list[tuple[int, Run]]) -> Iterator[Run]:
    """Reverse, from the highest level down to the lowest odd one (UAX 9, L2)."""
    ordered = list(logical)
    top = max((level for level, _ in ordered), default=0)
    for level in range(top, 0, -1):
        at = 0
        while at < len(ordered):
            end = at
            while end < len(ordered) and ordered[end][0] >= level:
                end += 1
            ordered[at:end] = ordered[at:end][::-1]
            at = max(end, at + 1)
    return (run for _, run in ordered)


def wrap(text: str, type_: Typeset, limit: float) -> list[str]:
    """Break text into as few lines as fit ``limit`` pixels, as even as those can be."""
    return [
        line
        for paragraph in text.splitlines() or [""]
        for line in _balanced(_words(paragraph), type_, limit)
    ]


def _words(paragraph: str) -> list[str]:
    """Pieces between which a line may break, each with the space behind it."""
    pieces: list[str] = []
    for cluster in clusters(paragraph):
        if pieces and not _may_break(pieces[-1][-1], cluster[0]):
            pieces[-1] += cluster
        else:
            pieces.append(cluster)
    return pieces


def _may_break(left: str, right: str) -> bool:
    if right.isspace() or right in _NEVER_FIRST or left in _NEVER_LAST:
        return False
    return left.isspace() or left == "-" or _is_wide(left) or _is_wide(right)


def _is_wide(character: str) -> bool:
    # Hangul is wide too, but Korean breaks at spaces.
    hangul = 0xAC00 <= ord(character) <= 0xD7A3
    return not hangul and unicodedata.east_asian_width(character) in _WIDE


def _balanced(words: list[str], type_: Typeset, limit: float) -> list[str]:
    """The narrowest setting that needs no more lines than the widest one."""
    words = [part for word in words for part in _fitting(word, type_, limit)]
    best = _filled(words, type_, limit)
    if len(best) < 2:
        return best
    low, high = limit / 2, limit
    while high - low > type_.size / 8:
        middle = (low + high) / 2
        tried = _filled(words, type_, middle)
        if len(tried) == len(best) and all(width(t, type_) <= middle for t in tried):
            best, high = tried, middle
        else:
            low = middle
    return best


def _fitting(word: str, type_: Typeset, limit: float) -> Iterator[str]:
    """A word that is wider than a line, in parts that are not."""
    if width(word.rstrip(), type_) <= limit:
        yield word
        return
    part = ""
    for cluster in clusters(word):
        if part and width((part + cluster).rstrip(), type_) > limit:
            yield part
            part = ""
        part += cluster
    yield part


def _filled(words: list[str], type_: Typeset, limit: float) -> list[str]:
    """Lines filled from the first word on."""
    lines: list[str] = []
    line = ""
    for word in words:
        if line and width((line + word).rstrip(), type_) > limit:
            lines.append(line.rstrip())
            line = ""
        line += word
    return [*lines, line.rstrip()]
