"""Times and stretches of time, in whole milliseconds; a stretch is half-open.

A time denotes the frame boundary nearest to it, so at any usual frame rate the round trip
between frames and milliseconds is exact (see :func:`frame_of` and :func:`ms_of`).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


def frame_of(ms: int | Fraction, fps: Fraction) -> int:
    """The frame whose boundary is nearest to a time."""
    return int(ms * fps / 1000 + Fraction(1, 2))


def ms_of(frame: int, fps: Fraction) -> int:
    """The time of a frame's start, rounded to the millisecond."""
    return int(frame * 1000 / fps + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of time in milliseconds."""

    start: int
    end: int

    @property
    def duration(self) -> int:
        """Length in milliseconds, never negative."""
        return max(0, self.end - self.start)

    def __contains__(self, ms: int) -> bool:
        return self.start <= ms < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def intersect(self, other: Span) -> Span:
        """The shared stretch, empty when there is none."""
        start = max(self.start, other.start)
        return Span(start, max(start, min(self.end, other.end)))

    def shift(self, ms: int) -> Span:
        """The same stretch, later by ``ms``."""
        return Span(self.start + ms, self.end + ms)
