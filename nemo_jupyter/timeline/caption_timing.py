"""When captions may come and go, in whole frames: with their words, and never across a cut."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from nemo_jupyter.timeline.model import Word

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
#: How far two captions may move their border into the words of one of them, where the other has
#: too little time to be read. The DCMP Captioning Key (Synchronization) lets them borrow 15
#: frames, which is half a second; a half of that is enough.
BORROWED = Fraction(1, 4)

# What it costs when a caption does not come with its words; see ``caption_division``.
_BORROWING, _EACH_BORROWED = 10.0, 60.0  # and a second of it
_EACH_EARLY = 1.5  # a second
_BEHIND_CUT = 2.0  # a frame

Frames = npt.NDArray[np.signedinteger[Any]]
Costs = npt.NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Shot:
    """A stretch between two cuts, in frames, and whether it is the film's last."""

    start: int
    end: int
    last: bool = False


class Timing:
    """The frames at which captions may come and go.

    Attributes:
        starts: For each word the frame in which it is first heard.
        ends: For each word the frame before which it has been heard.
        opens: For each word whether it is the first of its shot.
    """

    def __init__(self, words: Sequence[Word], shots: Sequence[Shot], fps: Fraction) -> None:
        """Words in order, film ms, and for each of them its shot."""
        pairs = list(zip(words, shots, strict=True))
        self.fps = fps
        self.starts = [
            min(max(s.start, math.floor(w.start * fps / 1000)), s.end - 1) for w, s in pairs
        ]
        self.ends = [min(s.end, math.ceil(w.end * fps / 1000)) for w, s in pairs]
        self.opens = [n == 0 or shots[n - 1] != shot for n, shot in enumerate(shots)]
        self._shots = shots
        self._shortest, self._longest = math.ceil(SHORTEST * fps), math.floor(LONGEST * fps)
        self._closed = math.ceil(CLOSED * fps)

    def coming(self, number: int) -> tuple[Frames, Costs]:
        """The frames at which a caption may come that begins with a word; what each costs."""
        return self._first(number) if self.opens[number] else self._later(number)

    def _first(self, number: int) -> tuple[Frames, Costs]:
        """Of a shot's first word. A caption that would come just after the cut comes with it."""
        shot, come = self._shots[number], self.starts[number]
        near, early = shot.start + self._closed, math.floor(EARLY * self.fps)
        if come < near:
            frames = np.arange(shot.start, min(shot.start + APART + 1, shot.end))
            return frames, (frames - shot.start) * _BEHIND_CUT
        frames = np.arange(max(shot.start, come - early), come + 1)
        costs = (come - frames) * float(_EACH_EARLY / self.fps)
        behind = frames - shot.start
        costs[behind <= APART] += behind[behind <= APART] * _BEHIND_CUT
        costs[(behind > APART) & (frames < near)] = np.inf
        return frames, costs

    def _later(self, number: int) -> tuple[Frames, Costs]:
        """Of any other word."""
        shot, come = self._shots[number], self.starts[number]
        early, borrowed = math.floor(EARLY * self.fps), math.floor(BORROWED * self.fps)
        free = min(come, max(come - early, self.ends[number - 1] + APART))
        low, high = max(shot.start, free - borrowed), min(shot.end - 1, come + borrowed)
        frames = np.arange(low, high + 1)
        costs = np.maximum(come - frames, 0) * float(_EACH_EARLY / self.fps)
        taken = np.maximum(np.maximum(free - frames, frames - come), 0)
        costs += (taken > 0) * _BORROWING + taken * float(_EACH_BORROWED / self.fps)
        return frames, costs

    def gone(self, number: int, coming: Frames) -> Frames:
        """When the caption before must be gone, for each frame at which a word's may come."""
        cut = self._shots[number - 1].end
        beside = coming - APART
        return np.where(beside <= cut, beside, np.minimum(cut, coming - self._closed))

    def least(self, number: int) -> int:
        """The fewest frames of a word's caption; between close cuts no more than there are."""
        shot = self._shots[number]
        return min(self._shortest, max(1, shot.end - shot.start - APART))

    def in_order(self, numbers: Sequence[int], starts: Sequence[int]) -> list[int]:
        """Starts of captions with these first words so that each has a frame at least.

        They are in order but where there are hardly frames for so many captions.
        """
        made, shots = list(starts), [self._shots[n] for n in numbers]
        for at in reversed(range(len(made))):
            after = made[at + 1] - 1 - APART if at + 1 < len(made) else made[at]
            made[at] = min(made[at], shots[at].end - 1, after)
        for at, shot in enumerate(shots):
            before = made[at - 1] + 1 + APART if at else 0
            made[at] = max(made[at], shot.start, before)
        return made

    def going(self, last: int, start: int, need: int, following: int | None) -> int:
        """When a caption goes: after its words, when it is read, or when the next one comes.

        Args:
            last: Its last word.
            start: When it comes.
            need: Frames that it takes to read it.
            following: When the next one comes.
        """
        shot = self._shots[last]
        edge = shot.end if following is None else min(shot.end, following - APART)
        limit = edge if shot.last else min(edge, shot.end - APART)
        # The frames between captions lie before the cut, unless this one cannot spare them.
        limit = max(limit, min(edge, start + need))
        end = min(limit, max(start + need, self.ends[last] + math.floor(LINGER * self.fps / 2)))
        if limit - end + APART < self._closed:
            end = limit
        end = min(end, start + self._longest)
        if following is not None and APART < following - end < self._closed:
            beside, before = following - APART, following - self._closed
            if beside <= min(shot.end, start + self._longest):
                end = beside
            elif before >= min(end, start + need):
                end = before
        return max(end, start + 1)
