"""Words with times become captions: which words share one, how they are set, when they show.

Pure arithmetic in whole frames. Among all ways to divide the words between two cuts, the one
is taken that breaks least: first the limits of :mod:`caption_check`, then phrases.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from nemo_jupyter.timeline.caption_lines import (
    Limits,
    breaks,
    cost,
    ends_clause,
    ends_sentence,
    joined,
    set_in_lines,
    size,
)
from nemo_jupyter.timeline.model import Span, Word, frame_of, ms_of

#: Shortest and longest time on screen (Netflix TTSG, General Requirements 1).
SHORTEST = Fraction(5, 6)
LONGEST = Fraction(7)
#: Frames between two captions; a gap below half a second is closed to it (Netflix TTSG, Subtitle
#: Timing Guidelines).
APART = 2
CLOSED = Fraction(1, 2)
#: How far a caption may come before its words to be read at ease (BBC Subtitle Guidelines 5.2).
EARLY = Fraction(3, 2)
#: How long it may stay after them (Netflix TTSG: half a second).
LINGER = Fraction(1, 2)

# Prices of what should not be, beside which breaks in a phrase are small.
_TOO_SHORT, _TOO_FAST, _TOO_LONG = 400.0, 300.0, 600.0
_EACH = 3.0  # of a caption more
_SECOND_LINE = 1.0
_SENTENCE_INSIDE = 3.0  # one sentence a caption (BBC Subtitle Guidelines 3.2)
_CLAUSE_INSIDE = 8.0  # in Chinese, where clauses are short and their commas are not written
_PAUSE_INSIDE = 8.0  # a second: what is not yet said is not yet shown
_ATTEMPTS = 6
_PAUSE = 300  # ms after which a break is as good as after a comma


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption: when it shows, in ms, what it says in its lines, and the words of that."""

    start: int
    end: int
    text: str
    words: tuple[Word, ...]


def cues(words: Sequence[Word], shots: Sequence[Span], limits: Limits, fps: Fraction) -> list[Cue]:
    """The captions of a film.

    Args:
        words: What is said, in order, film ms.
        shots: The stretches between cuts, in order; no caption reaches over a cut. Words
            belong to the shot in which their middle lies.
        limits: What the captions keep to.
        fps: Frame rate, which times are rounded to.
    """
    found: list[Cue] = []
    for number, (shot, said) in enumerate(_by_shot(words, shots)):
        last = number == len(shots) - 1
        said = [part for word in said for part in _bearable(word, limits)]
        if said:
            start, end = frame_of(shot.start, fps), frame_of(shot.end, fps)
            found += _Shot(said, start, end - (0 if last else APART), limits, fps).cues()
    return found


def _by_shot(words: Sequence[Word], shots: Sequence[Span]) -> Iterator[tuple[Span, list[Word]]]:
    at = 0
    for number, shot in enumerate(shots):
        first = at
        last = number == len(shots) - 1
        while at < len(words) and (last or (words[at].start + words[at].end) / 2 < shot.end):
            at += 1
        yield shot, list(words[first:at])


def _bearable(word: Word, limits: Limits) -> Iterator[Word]:
    """A word that is longer than a line, in parts that are not."""
    if size(word.text, limits) <= limits.line:
        yield word
        return
    count = math.ceil(size(word.text, limits) / limits.line)
    length = math.ceil(len(word.text) / count)
    for at in range(0, len(word.text), length):
        share = (word.end - word.start) * length / len(word.text)
        start = word.start + round(share * at / length)
        text = word.text[at : at + length]
        yield Word(start, round(start + share), text, word.glued or at > 0)


class _Shot:
    """The words between two cuts, in frames."""

    def __init__(
        self, words: Sequence[Word], start: int, end: int, limits: Limits, fps: Fraction
    ) -> None:
        self._words, self._limits, self._fps = words, limits, fps
        self._start, self._end = start, max(end, start + 1)
        self._shortest, self._longest = math.ceil(SHORTEST * fps), math.floor(LONGEST * fps)
        self._closed = math.ceil(CLOSED * fps)
        self._starts = [max(start, math.floor(w.start * fps / 1000)) for w in words]
        self._ends = [min(self._end, math.ceil(w.end * fps / 1000)) for w in words]
        early = math.floor(EARLY * fps)
        self._earliest = [max(start, self._starts[0] - early)] + [
            min(now, max(now - early, end + APART))
            for now, end in zip(self._starts[1:], self._ends, strict=False)
        ]
        self._prices: dict[tuple[int, int], float] = {}
        self._costs = [self._between(n) if n + 1 < len(words) else 0.0 for n in range(len(words))]

    def cues(self) -> list[Cue]:
        """The captions of the shot."""
        groups, starts = self._settled()
        made = []
        for number, (first, last) in enumerate(groups):
            following = starts[number + 1] if number + 1 < len(groups) else None
            end = self._go(first, last, starts[number], following)
            words = self._words[first : last + 1]
            span = Span(ms_of(starts[number], self._fps), ms_of(end, self._fps))
            inside = tuple(_inside(word, span) for word in words)
            made.append(Cue(span.start, span.end, set_in_lines(words, self._limits), inside))
        return made

    def _settled(self) -> tuple[list[tuple[int, int]], list[int]]:
        """The division and when its captions come.

        Whether captions get by with the time that there is, is only seen when all of them are
        placed; breaks that do not leave enough are then avoided.
        """
        tried = []
        for _ in range(_ATTEMPTS):
            groups = self._divided()
            starts = self._come(groups)
            short = self._short(groups, starts)
            tried.append((len(short), groups, starts))
            if not short:
                break
            for number in short:
                first, last = groups[number]
                for edge in (first - 1, last):
                    self._costs[edge] += _TOO_SHORT if 0 <= edge < len(self._words) - 1 else 0
        _, groups, starts = min(tried, key=lambda t: t[0])
        return groups, starts

    def _short(self, groups: Sequence[tuple[int, int]], starts: Sequence[int]) -> list[int]:
        """The captions that have less time than it takes to read them."""
        limits = [s - APART for s in starts[1:]] + [self._end]
        return [
            number
            for number, (first, last) in enumerate(groups)
            if limits[number] - starts[number] < self._need(self._words[first : last + 1])
        ]

    def _between(self, number: int) -> float:
        """What a break after a word costs; where the speaker pauses, less."""
        price = cost(self._words[number], self._words[number + 1], self._limits.language)
        pause = self._words[number + 1].start - self._words[number].end
        if pause >= 2 * _PAUSE:
            return 0.0
        return min(price, 1.0 + price / 10) if pause >= _PAUSE else price

    def _divided(self) -> list[tuple[int, int]]:
        """First and last word of each caption, by the cheapest way to divide them."""
        count = len(self._words)
        best = [0.0] + [math.inf] * count
        origin = [0] * (count + 1)
        for first in range(count):
            for last in range(first, count):
                price = self._price(first, last) + self._costs[last]
                if price == math.inf:
                    break
                if best[first] + price < best[last + 1]:
                    best[last + 1], origin[last + 1] = best[first] + price, first
        groups = []
        at = count
        while at:
            groups.append((origin[at], at - 1))
            at = origin[at]
        return groups[::-1]

    def _price(self, first: int, last: int) -> float:
        """What a caption of some words costs, the break behind it apart."""
        if (first, last) not in self._prices:
            self._prices[first, last] = self._priced(first, last)
        return self._prices[first, last]

    def _priced(self, first: int, last: int) -> float:
        words = self._words[first : last + 1]
        lines, places = breaks(words, self._limits)
        if lines == math.inf:
            return math.inf
        room, need = self._room(first, last), self._need(words)
        price = _EACH + lines + (_SECOND_LINE if places else 0)
        if room < self._shortest:
            price += _TOO_SHORT * (1 + (self._shortest - room) / self._shortest)
        if room < need:
            price += _TOO_FAST * (need - room) / need + _TOO_FAST / 10
        spoken = self._ends[last] - self._starts[first]
        if last > first and self._starts[last] - self._starts[first] >= self._longest:
            return math.inf
        if spoken > self._longest and last > first:
            price += _TOO_LONG
        for number in range(first, last):
            pause = self._words[number + 1].start - self._words[number].end
            price += _PAUSE_INSIDE * pause / 1000 if pause > _PAUSE else 0
            price += _SENTENCE_INSIDE if ends_sentence(self._words[number]) else 0
            price += _CLAUSE_INSIDE if self._limits.wide and ends_clause(self._words[number]) else 0
        return price

    def _room(self, first: int, last: int) -> int:
        """Frames that a caption can be shown for."""
        following = last + 1
        end = self._starts[following] - APART if following < len(self._starts) else self._end
        return min(self._longest, end - self._earliest[first])

    def _need(self, words: Sequence[Word]) -> int:
        """Frames that it takes to read some words."""
        count = size(joined(words), self._limits)
        read = math.ceil(Fraction(count) / Fraction(self._limits.speed) * self._fps)
        return min(self._longest, max(self._shortest, read))

    def _come(self, groups: Sequence[tuple[int, int]]) -> list[int]:
        """When each caption comes: with its first word, or early if it could not be read."""
        starts = [self._starts[first] for first, _ in groups]
        needs = [self._need(self._words[a : b + 1]) for a, b in groups]
        limit = self._end
        for number in reversed(range(len(groups))):
            lacking = needs[number] - (limit - starts[number])
            if lacking > 0:
                floor = self._earliest[groups[number][0]]
                if number:
                    before = self._earliest[groups[number - 1][0]]
                    floor = max(floor, before + needs[number - 1] + APART)
                starts[number] = min(starts[number], max(floor, starts[number] - lacking))
            limit = starts[number] - APART
        if starts[0] - self._start < self._closed:
            # A caption that comes just after a cut comes with it.
            starts[0] = self._start
        for number in range(1, len(starts)):
            starts[number] = max(starts[number], starts[number - 1] + 1 + APART)
        return starts

    def _go(self, first: int, last: int, start: int, following: int | None) -> int:
        """When a caption goes: after its words, when it is read, or when the next one comes."""
        limit = self._end if following is None else following - APART
        spoken = self._ends[last] + math.floor(LINGER * self._fps / 2)
        end = max(spoken, start + self._need(self._words[first : last + 1]))
        end = min(end, limit, start + self._longest)
        if limit - end + APART < self._closed:
            end = limit
            if end - start > self._longest:
                end = limit + APART - self._closed
        return max(end, start + 1)


def _inside(word: Word, span: Span) -> Word:
    """A word with its times from the caption's start."""
    start = min(max(0, word.start - span.start), span.duration)
    return replace(word, start=start, end=min(max(start, word.end - span.start), span.duration))
