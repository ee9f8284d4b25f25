"""How words are broken into lines that are read at ease, and what a language allows of them.

Breaks fall after punctuation, before conjunctions and prepositions, and never between words
that belong together (Netflix Timed Text Style Guide, General Requirements 4; BBC Subtitle
Guidelines 3.4). A language that is not in the tables is broken at punctuation alone.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nemo_jupyter.timeline.letters import width
from nemo_jupyter.timeline.model import Word


@dataclass(frozen=True, slots=True)
class Limits:
    """What captions in a language keep to.

    Attributes:
        language: ISO 639-1 code.
        line: Most characters of a line.
        lines: Most lines.
        ems: Widest line, in sizes of the letters, where the picture is narrow.
        speed: Most characters a second.
        wide: Full-width characters count one, others a half.
    """

    language: str = "en"
    line: int = 42
    lines: int = 2
    ems: float = math.inf
    speed: float = 20.0
    wide: bool = False


# Netflix Timed Text Style Guides: character limitation and reading speed for adults.
_LIMITS = {
    "zh": Limits("zh", 16, speed=9.0, wide=True),
    "ja": Limits("ja", 16, speed=9.0, wide=True),
    "ko": Limits("ko", 16, speed=12.0, wide=True),
}

_SENTENCE_END = ".?!…。？！"
_CLAUSE_END = ",;:—–，、；："
_CLOSING = "\"'”’)]」』）》"
# Chinese captions end a line without these (Netflix Timed Text Style Guide, Chinese).
_DROPPED = "，。、；："

# What a line should not end on: articles, prepositions, conjunctions.
_CLINGING = {
    "en": (
        "a an the my your his her its our their this these those every each no some any "
        "of to in on at by for from with into onto about over under between through during "
        "without within against toward towards upon as than like via per "
        "and or but nor so because if although though while when where that which who whose "
        "unless until since whether very more most how what"
    ),
    "es": "el la los las un una unos unas de del a al en con por para sin sobre y o pero que si",
    "fr": "le la les un une des du de à au aux en dans avec pour sans sur et ou mais que qui si",
    "de": "der die das den dem des ein eine einen einem einer in im an am auf mit von zu zum zur "
    "für ohne über und oder aber dass wenn weil",
    "it": "il lo la i gli le un una di del della a al in con per su e o ma che se",
    "pt": "o a os as um uma de do da em no na com por para sem e ou mas que se",
    "zh": "和 与 跟 把 被 在 对 向 从 给 为 以 及 或 但 的话 一个 这个 那个 这 那",
}
# What belongs to the verb behind it: subjects, auxiliaries, negations.
_LEADING = {
    "en": "i you he she it we they is are was were am be been being has have had do does did will "
    "would can could shall should may might must not never don't doesn't didn't won't can't "
    "i'm you're he's she's it's we're they're i've we've they've i'll we'll you'll",
    "zh": "我 你 他 她 它 我们 你们 他们 是 不 没 没有 很 会 能 可以 要 想",
}
# What begins a phrase, so that a break before it is a good one.
_OPENING = {
    "en": "and or but nor so because if although though while when where that which who unless "
    "until since of to in on at by for from with into about over through during without",
    "zh": "但是 因为 所以 如果 而且 然后 不过 虽然",
}
# What may not begin a line: particles that belong to the word before them.
_TRAILING = {"zh": "的 地 得 了 着 过 吗 呢 吧 啊 们 呀"}

_SPLIT = 40.0  # the cost of parting what belongs together; more than all the rest


def _table(words: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(text.split()) for language, text in words.items()}


_CLINGS, _LEADS, _OPENS, _TRAILS = (_table(t) for t in (_CLINGING, _LEADING, _OPENING, _TRAILING))


def limits_for(
    language: str, line: int | None = None, lines: int | None = None, ems: float | None = None
) -> Limits:
    """What captions in a language keep to; shorter or fewer lines where asked for."""
    limits = _LIMITS.get(language, Limits(language))
    line = min(line or limits.line, limits.line)
    return replace(limits, line=line, lines=lines or limits.lines, ems=ems or math.inf)


def language_of(text: str) -> str:
    """Chinese, Japanese, Korean, or English for all the rest, told by the letters."""
    if any("\u3040" <= c <= "\u30ff" for c in text):
        return "ja"
    if any("\uac00" <= c <= "\ud7a3" for c in text):
        return "ko"
    wide = sum("\u4e00" <= c <= "\u9fff" for c in text)
    return "zh" if wide * 4 >= max(1, len(text)) else "en"


def joined(words: Sequence[Word]) -> str:
    """Words as they are written in a row."""
    return "".join(w.text if w.glued else f" {w.text}" for w in words).strip()


def size(text: str, limits: Limits) -> float:
    """How many characters a line of text counts."""
    if not limits.wide:
        return len(text)
    return sum(1.0 if unicodedata.east_asian_width(c) in "WF" else 0.5 for c in text)


def parts_of(text: str, limits: Limits) -> int:
    """In how many parts a text fits into lines."""
    return math.ceil(max(size(text, limits) / limits.line, width(text) / limits.ems))


def reading(text: str, limits: Limits) -> float:
    """How many characters of a caption are read; a line break counts as the space it replaces."""
    return size(" ".join(text.split("\n")), limits)


def ends_sentence(word: Word) -> bool:
    """Whether a sentence ends with a word."""
    return word.text.rstrip(_CLOSING)[-1:] in tuple(_SENTENCE_END)


def ends_clause(word: Word) -> bool:
    """Whether a clause ends with a word, but no sentence."""
    return word.text.rstrip(_CLOSING)[-1:] in tuple(_CLAUSE_END)


def cost(before: Word, after: Word, language: str) -> float:
    """How much a break between two words disturbs reading; 0 at the end of a sentence."""
    mark = before.text.rstrip(_CLOSING)[-1:]
    if mark and mark in _SENTENCE_END:
        return 0.0
    if mark and mark in _CLAUSE_END:
        return 1.0
    left, right = _plain(before.text), _plain(after.text)
    if left in _CLINGS.get(language, ()) or right in _TRAILS.get(language, ()):
        return _SPLIT
    if left in _LEADS.get(language, ()):
        return 12.0
    if right in _OPENS.get(language, ()):
        return 3.0
    # First and last name.
    if before.text[:1].isupper() and after.text[:1].isupper() and not after.glued:
        return 10.0
    return 5.0


def splits(before: Word, after: Word, language: str) -> bool:
    """Whether a break between two words parts what belongs together."""
    return cost(before, after, language) >= _SPLIT


def breaks(words: Sequence[Word], limits: Limits) -> tuple[float, tuple[int, ...]]:
    """Where the lines of a caption end best.

    Returns:
        What the breaks cost, and the index of each line's first word but the first line's;
        an infinite cost when the words need more lines than there may be.
    """
    return _broken(_Row(words, limits), 0, limits.lines)


class _Row:
    """Words as if in one line, to measure parts of it."""

    def __init__(self, words: Sequence[Word], limits: Limits) -> None:
        self.words, self.limits = words, limits
        self._sizes = _sums(words, lambda text: size(text, limits))
        self._widths = _sums(words, width) if limits.ems < math.inf else None

    def size(self, first: int, end: int) -> float:
        """Characters of the words from one to before another."""
        return _between(self._sizes, first, end)

    def fits(self, first: int, end: int) -> bool:
        """Whether they may share a line."""
        if self.size(first, end) > self.limits.line:
            return False
        return self._widths is None or _between(self._widths, first, end) <= self.limits.ems


_Sums = list[tuple[float, float]]
"""The measure of all words before one, without the space before it and with it."""


def _sums(words: Sequence[Word], measure: Callable[[str], float]) -> _Sums:
    space, at = measure(" "), 0.0
    sums: _Sums = []
    for word in words:
        begins = at if word.glued else at + space
        sums.append((at, begins))
        at = begins + measure(word.text)
    return [*sums, (at, at)]


def _between(sums: _Sums, first: int, end: int) -> float:
    return sums[end][0] - sums[first][1]


def _broken(row: _Row, start: int, lines: int) -> tuple[float, tuple[int, ...]]:
    """Where lines end best among the words from one on."""
    count, limits = len(row.words), row.limits
    if row.fits(start, count):
        return 0.0, ()
    best: tuple[float, tuple[int, ...]] = (math.inf, ())
    if lines < 2 or row.size(start, count) > lines * (limits.line + 1):
        return best
    for at in range(start + 1, count):
        if not row.fits(start, at):
            break
        price, later = _broken(row, at, lines - 1)
        if price == math.inf:
            continue
        first, rest = row.size(start, at), row.size(at, later[0] if later else count)
        # As even as may be, the longer line below (Netflix: bottom-heavy pyramid).
        uneven = 6 * abs(first - rest) / limits.line + (1 if first > rest else 0)
        price += cost(row.words[at - 1], row.words[at], limits.language) + uneven
        if price < best[0]:
            best = (price, (at, *later))
    return best


def laid(words: Sequence[Word], limits: Limits) -> tuple[float, str]:
    """The words as a caption's text, one line or more, and what its line breaks cost.

    Too many words run over the limit, at an infinite cost.
    """
    price, places = breaks(words, limits)
    bounds = [0, *places, len(words)]
    lines = [joined(words[a:b]) for a, b in pairwise(bounds)]
    if limits.language == "zh":
        lines = [line.rstrip(_DROPPED) or line for line in lines]
    return price, "\n".join(lines)


def set_in_lines(words: Sequence[Word], limits: Limits) -> str:
    """The words as a caption's text, one line or more; too long ones run over the limit."""
    return laid(words, limits)[1]


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a written text, without times; Han and kana stand one by one."""
    found: list[Word] = []
    for piece in text.split():
        parts: list[str] = []
        for letter in piece:
            alone = _stands_alone(letter) or (bool(parts) and _stands_alone(parts[-1][0]))
            if parts and not (alone and letter.isalnum()):
                parts[-1] += letter
            else:
                parts.append(letter)
        found += [Word(0, 0, part, number > 0) for number, part in enumerate(parts)]
    return tuple(found)


def _stands_alone(letter: str) -> bool:
    hangul = "\uac00" <= letter <= "\ud7a3"
    return not hangul and letter.isalnum() and unicodedata.east_asian_width(letter) in "WF"


def _plain(text: str) -> str:
    return text.strip(" \"'“”‘’.,;:?!…()[]，。、；：？！").lower().replace("’", "'")
