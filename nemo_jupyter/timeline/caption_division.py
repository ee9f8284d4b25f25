"""Which words share a caption, and when it comes: both are decided at once.

Among all ways to divide the words, and all frames at which each caption may come, the one is
taken that costs least, found exactly by dynamic programming over words and frames. A caption
that cannot be read in its time costs most, then time that captions borrow from their neighbours,
then breaks inside phrases. A caption that lacks nothing comes with its words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

import numpy as np

from nemo_jupyter.timeline.caption_lines import (
    Limits,
    cost,
    ends_clause,
    ends_sentence,
    laid,
    reading,
)
from nemo_jupyter.timeline.caption_timing import LONGEST, Costs, Frames, Shot, Timing
from nemo_jupyter.timeline.model import Word

# What should not be; beside this, breaks in a phrase are small.
_HURRIED = 100.0  # less time than it takes to read
_LACKING, _LACKING_SQUARED = 100.0, 200.0  # a second of that; who lacks much, lacks dearly
_CRAMMED, _MOST_LACKING = 1e5, 3  # from so many seconds on
_TOO_LONG = 600.0  # words that last for longer than a caption may stay
_EACH = 3.0  # of a caption more
_SECOND_LINE = 1.0
_SENTENCE_INSIDE = 3.0  # one sentence a caption (BBC Subtitle Guidelines 3.2)
_CLAUSE_INSIDE = 8.0  # in Chinese, where clauses are short and their commas are not written
_PAUSE_INSIDE = 8.0  # a second: what is not yet said is not yet shown
_PAUSE = 300  # ms after which a break is as good as after a comma


Group = tuple[int, int]
"""First and last word of a caption, by number."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A caption: its first and last word by number, its text, the frames of coming and going."""

    first: int
    last: int
    text: str
    start: int
    end: int


def divided(
    words: Sequence[Word], shots: Sequence[Shot], limits: Limits, fps: Fraction
) -> list[Placed]:
    """The captions of some words.

    Args:
        words: What is said, in order, film ms.
        shots: For each word the shot in which it is said.
        limits: What captions keep to.
        fps: Frame rate.
    """
    return _Search(words, shots, limits, fps).captions() if words else []


@dataclass(frozen=True, slots=True)
class _Caption:
    """Some words as a caption: what that costs, what it says, the frames that it needs."""

    price: float
    text: str
    need: int


class _Search:
    """What the captions up to each word cost, by the frame at which the next one comes."""

    def __init__(
        self, words: Sequence[Word], shots: Sequence[Shot], limits: Limits, fps: Fraction
    ) -> None:
        self._words, self._limits = words, limits
        self._timing = timing = Timing(words, shots, fps)
        self._longest, self._most = math.floor(LONGEST * fps), math.ceil(_MOST_LACKING * fps)
        self._a_half = fps / (2 * Fraction(limits.speed))  # frames for half a character
        came = [timing.coming(n) for n in range(len(words))]
        self._frames = [frames for frames, _ in came]
        self._shifts = [costs for _, costs in came]
        # The frames before which the caption in front of a word, or of the end, must be gone.
        self._gone = [timing.gone(n, frames) for n, frames in enumerate(self._frames)]
        self._gone.append(np.array([shots[-1].end]))
        self._inside = list(accumulate(map(self._within, range(len(words))), initial=0.0))
        self._captions: dict[Group, _Caption] = {}

    def captions(self) -> list[Placed]:
        """The captions that cost least together."""
        groups, starts = self._cheapest()
        starts = self._timing.in_order([first for first, _ in groups], starts)
        made = []
        for (first, last), start, after in zip(groups, starts, [*starts[1:], None], strict=True):
            caption = self._caption(first, last)
            end = self._timing.going(last, start, caption.need, after)
            made.append(Placed(first, last, caption.text, start, end))
        return made

    def _cheapest(self) -> tuple[list[Group], list[int]]:
        """First and last word of each caption, and when it comes."""
        lacking = self._lacking(max(map(len, self._frames)))
        before = [np.full(len(gone), math.inf) for gone in self._gone]
        before[0][:] = 0.0
        read: list[Costs] = []
        for first in range(len(self._words)):
            come = before[first] + self._shifts[first]
            # What it costs until a caption that begins here has been read by a frame: the
            # cheapest of all its comings, with what it then lacks.
            read.append((come[:, None] + lacking[: len(come), : len(come) + self._most]).min(0))
            for last, caption in self._beginning(first):
                costs = read[first].take(self._at(first, last), mode="clip") + caption.price
                np.minimum(before[last + 1], costs, out=before[last + 1])
        return self._traced(before, read, lacking)

    def _traced(
        self, before: Sequence[Costs], read: Sequence[Costs], lacking: Costs
    ) -> tuple[list[Group], list[int]]:
        """The way back from the end, along what was cheapest."""
        groups: list[Group] = []
        starts: list[int] = []
        number, frame = len(self._words), 0
        while number:
            last, cheapest = number - 1, before[number][frame]
            for first in reversed(range(number)):
                at = self._at(first, last)[frame : frame + 1]
                price = self._caption(first, last).price
                if (read[first].take(at, mode="clip") + price)[0] == cheapest:
                    break
            row = int(np.clip(at, 0, len(read[first]) - 1)[0])
            come = before[first] + self._shifts[first] + lacking[: len(before[first]), row]
            number, frame = first, int(come.argmin())
            groups.append((first, last))
            starts.append(int(self._frames[first][frame]))
        return groups[::-1], starts[::-1]

    def _lacking(self, frames: int) -> Costs:
        """What it costs to lack time, by when a caption comes and when it should have been read.

        Counted from the first frame at which it may come, the latter from ``_most`` before.
        """
        lack = np.arange(frames)[:, None] + self._most - np.arange(frames + self._most)
        seconds = np.maximum(lack, 0) / float(self._timing.fps)
        costs = _HURRIED + _LACKING * seconds + _LACKING_SQUARED * seconds**2
        costs[lack >= self._most] = _CRAMMED
        return np.where(lack > 0, costs, 0.0)

    def _at(self, first: int, last: int) -> Frames:
        """Where in ``read`` of a first word it is seen what comings after a last word cost."""
        need = self._caption(first, last).need
        return self._gone[last + 1] - (need + int(self._frames[first][0]) - self._most)

    def _beginning(self, first: int) -> Iterator[tuple[int, _Caption]]:
        """The captions that may begin with a word, by their last words."""
        for last in range(first, len(self._words)):
            if last > first and self._timing.opens[last]:
                return
            caption = self._caption(first, last)
            if caption.price == math.inf:
                return
            yield last, caption

    def _caption(self, first: int, last: int) -> _Caption:
        if (first, last) not in self._captions:
            self._captions[first, last] = self._weighed(first, last)
        return self._captions[first, last]

    def _weighed(self, first: int, last: int) -> _Caption:
        lines, text = laid(self._words[first : last + 1], self._limits)
        halves = round(2 * reading(text, self._limits))
        read = -(-halves * self._a_half.numerator // self._a_half.denominator)
        need = min(self._longest, max(self._timing.least(first), read))
        price = _EACH + self._break(last) + (_SECOND_LINE if "\n" in text else 0.0)
        if last > first:
            starts, ends = self._timing.starts, self._timing.ends
            price += lines + self._inside[last] - self._inside[first]
            if starts[last] - starts[first] >= self._longest:
                price = math.inf
            elif ends[last] - starts[first] > self._longest:
                price += _TOO_LONG
        return _Caption(price, text, need)

    def _break(self, number: int) -> float:
        """What it costs when a caption ends after a word; where the speaker pauses, less."""
        if number + 1 == len(self._words) or self._timing.opens[number + 1]:
            return 0.0
        pause = self._pause(number)
        if pause >= 2 * _PAUSE:
            return 0.0
        price = cost(self._words[number], self._words[number + 1], self._limits.language)
        return min(price, 1.0 + price / 10) if pause >= _PAUSE else price

    def _within(self, number: int) -> float:
        """What it costs when a caption goes on after a word."""
        if number + 1 == len(self._words):
            return 0.0
        word, pause = self._words[number], self._pause(number)
        price = _PAUSE_INSIDE * pause / 1000 if pause > _PAUSE else 0.0
        price += _SENTENCE_INSIDE if ends_sentence(word) else 0.0
        return price + (_CLAUSE_INSIDE if self._limits.wide and ends_clause(word) else 0.0)

    def _pause(self, number: int) -> int:
        return self._words[number + 1].start - self._words[number].end
