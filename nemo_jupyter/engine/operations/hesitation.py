"""Where somebody hesitates or says a thing again: in words alone, no draft."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Protocol

from nemo_jupyter.timeline.model import Span

#: Air left beside the words around a cut: as much as there was, within these bounds.
LEAST_AIR_MS, MOST_AIR_MS = 50, 120
_SHORTEST_CUT_MS = 60

# Sounds that are never words.
_SOUNDS: Mapping[str, str] = {
    "en": r"u+h*m+|u+h+|e+r+m*|h+m+|m+h*m+|a+hm+",
    "zh": r"嗯+|呃+|额+|唔+|哦+嗯*",
}
_ANY_SOUND = "|".join(_SOUNDS.values())
# Words that fill only where they are set off by pauses or commas on both sides.
_SET_OFF: Mapping[str, tuple[str, ...]] = {
    "en": ("you know", "i mean", "like"),
    "zh": ("那个", "这个", "就是", "就是说", "啊"),
}
# Words that nobody says twice on purpose; others may be ("very very", "no, no").
_STUTTERED = {
    "en": "the a an i we he she it they you my your our their this to of in on at for from with "
    "and but or if is are was it's i'm that's there's what how when where can will would",
    "zh": "我 你 他 她 我们 这 那 就 在 把 是",
}
# What is said when a sentence is begun again.
_CORRECTIONS = {
    "en": "no wait sorry again oops scratch actually correction rather pardon",
    "zh": "不对 不是 重来 等等 等一下 抱歉 口误 再来",
}
_MARKS = " \"'“”‘’.,;:?!…—–-()[]，。、；：？！"
_SENTENCE_ENDS = tuple(".?!。？！")
_PAUSE_MS = 150  # sets a word off as a comma does
_LONGEST_PHRASE = 12
_APART_MS = 3000  # what is said again later than this is no repetition
_LONGEST_EXCUSE = 5
_LEAST_RETAKE = 4  # words with which both takes of a sentence begin


class Timed(Protocol):
    """A word with its times in ms."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def glued(self) -> bool: ...


Group = tuple[int, int]
"""First and last of some words that belong together, by number."""


def plain(word: Timed) -> str:
    """A word without marks and capitals."""
    return word.text.strip(_MARKS).lower().replace("’", "'")


def phrase(words: Sequence[Timed]) -> str:
    """Words in a row, plainly written."""
    return "".join(plain(w) if w.glued else f" {plain(w)}" for w in words).strip()


def fillers(words: Sequence[Timed], language: str, asked: Sequence[str] = ()) -> list[Group]:
    """The filler words among what is said.

    Args:
        words: In order.
        language: ISO 639-1 code.
        asked: Phrases that are to go wherever they are said; the usual ones when empty.
    """
    found: list[Group] = []
    at = 0
    while at < len(words):
        last = _filler_at(words, at, language, asked)
        if last is None:
            at += 1
            continue
        found.append((at, last))
        at = last + 1
    return found


def repeats(words: Sequence[Timed], language: str) -> list[Group]:
    """What is said once more right away: the earlier of two, so that the last take stays."""
    found = sorted([*_phrases_again(words, language), *_retakes(words, language)])
    apart: list[Group] = []
    for first, last in found:
        if apart and first <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(last, apart[-1][1]))
        else:
            apart.append((first, last))
    return apart


def cut_for(words: Sequence[Timed], group: Group, quiet: Sequence[Span] = ()) -> Span | None:
    """What to cut so that some words go and their neighbours stay whole, ms.

    Args:
        words: In order.
        group: The words to go.
        quiet: Where nobody speaks. A model knows the times of words to a tenth of a second; a
            silence close by says better where they end.

    Returns:
        ``None`` when there is too little between the neighbours for a cut.
    """
    first, last = words[group[0]], words[group[1]]
    start, end = max(0, first.start - LEAST_AIR_MS), last.end + LEAST_AIR_MS
    if group[0] > 0:
        gap = _gap(words[group[0] - 1], first, quiet)
        start = gap.start + _air(gap)
    if group[1] + 1 < len(words):
        gap = _gap(last, words[group[1] + 1], quiet)
        end = gap.end - _air(gap)
    return Span(start, end) if end - start >= _SHORTEST_CUT_MS else None


def _gap(left: Timed, right: Timed, quiet: Sequence[Span]) -> Span:
    """The pause between two words: the longest silence that can be it, else what the words say."""
    between = Span((left.start + left.end) // 2, (right.start + right.end) // 2)
    silences = [q for q in quiet if q.intersect(between).duration]
    if silences:
        found = max(silences, key=lambda q: q.intersect(between).duration)
        return found.intersect(between)
    return Span(left.end, max(left.end, right.start))


def _air(gap: Span) -> int:
    return min(max(gap.duration, LEAST_AIR_MS), MOST_AIR_MS)


def _filler_at(words: Sequence[Timed], at: int, language: str, asked: Sequence[str]) -> int | None:
    """The last word of the filler that begins at a word."""
    wanted = {a.lower().strip() for a in asked}
    for last in range(min(at + 3, len(words) - 1), at - 1, -1):
        said = phrase(words[at : last + 1])
        if wanted:
            if said in wanted or (at == last and _stretched(said, wanted)):
                return last
            continue
        sound = _SOUNDS.get(language)
        if at == last and sound and re.fullmatch(sound, said):
            return last
        if said in _SET_OFF.get(language, ()) and _is_set_off(words, at, last, language):
            return last
    return None


def _stretched(said: str, wanted: set[str]) -> bool:
    """Whether a sound is one that was asked for, however long: "ummm" for "um"."""
    short = _squeezed(said)
    return any(short == _squeezed(w) and re.fullmatch(_ANY_SOUND, w) for w in wanted)


def _squeezed(said: str) -> str:
    return re.sub(r"(.)\1+", r"\1", said)


def _is_set_off(words: Sequence[Timed], first: int, last: int, language: str) -> bool:
    """Whether pauses or commas stand on both sides of some words.

    In Chinese, one behind them is enough: a demonstrative has its noun there.
    """
    before = first == 0 or language == "zh" or _parted(words[first - 1], words[first])
    after = last + 1 < len(words) and _parted(words[last], words[last + 1])
    return before and after


def _parted(left: Timed, right: Timed) -> bool:
    return left.text[-1:] in ",.?!;:，。、？！；…" or right.start - left.end >= _PAUSE_MS


def _phrases_again(words: Sequence[Timed], language: str) -> Iterator[Group]:
    """Stretches that the very next words say again."""
    said = [plain(w) for w in words]
    at = 0
    while at < len(words):
        length = next(
            (n for n in range(_LONGEST_PHRASE, 0, -1) if _is_again(words, said, at, n, language)), 0
        )
        if length:
            yield at, at + length - 1
        at += length or 1


def _is_again(
    words: Sequence[Timed], said: Sequence[str], at: int, length: int, language: str
) -> bool:
    again = at + length
    if said[at:again] != said[again : again + length] or not all(said[at:again]):
        return False
    if words[again].start - words[again - 1].end > _APART_MS:
        return False
    if any(_ends(w) for w in words[at:again]) and at > 0 and not _ends(words[at - 1]):
        # "Try again. Fail again. Fail better." says nothing twice.
        return False
    return length > 1 or said[at] in _STUTTERED.get(language, "").split()


def _retakes(words: Sequence[Timed], language: str) -> Iterator[Group]:
    """Sentences that were broken off or misspoken, and begun again."""
    takes = list(_sentences(words))
    excuses = frozenset(_CORRECTIONS.get(language, "").split())
    for number, (one, two) in enumerate(pairwise(takes)):
        if _begins_again(words, one, two, excuses):
            yield one
        elif (
            # "..., no wait." between them says that the first was wrong.
            number + 2 < len(takes)
            and _excuses(words, two, excuses)
            and _begins_again(words, one, takes[number + 2], excuses, whole=False)
        ):
            yield one[0], two[1]


def _sentences(words: Sequence[Timed]) -> Iterator[Group]:
    first = 0
    for number, word in enumerate(words):
        if _ends(word) or number == len(words) - 1:
            yield first, number
            first = number + 1


def _begins_again(
    words: Sequence[Timed], one: Group, two: Group, excuses: frozenset[str], *, whole: bool = True
) -> bool:
    """Whether a sentence, but for an excuse at its end, is the beginning of another.

    Sentences that merely begin alike are a figure of speech, unless ``whole`` is false.
    """
    first = [plain(w) for w in words[one[0] : one[1] + 1]]
    second = [plain(w) for w in words[two[0] : two[1] + 1]]
    shared = sum(
        1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(first, second, strict=False))
    )
    if words[two[0]].start - words[one[1]].end > 2 * _APART_MS:
        return False
    rest = first[shared:]
    return shared >= _LEAST_RETAKE and (not whole or all(w in excuses for w in rest))


def _excuses(words: Sequence[Timed], group: Group, excuses: frozenset[str]) -> bool:
    said = [plain(w) for w in words[group[0] : group[1] + 1]]
    return len(said) <= _LONGEST_EXCUSE and (
        any(w in excuses for w in said) or "".join(said) in excuses
    )


def _ends(word: Timed) -> bool:
    return word.text.rstrip("\"'”’)")[-1:] in _SENTENCE_ENDS
