"""Where a moment of the timeline went when the timeline was changed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from nemo_jupyter.timeline.model import Span

_ALL = 10**9


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch of the old timeline and where it lies on the new one; lengths may differ."""

    old: Span
    new: Span

    def at(self, ms: int) -> int:
        """The new place of a moment inside the old stretch."""
        if not self.old.duration:
            return self.new.start
        return self.new.start + round((ms - self.old.start) * self.new.duration / self.old.duration)


@dataclass(frozen=True, slots=True)
class TimeMap:
    """All moves of one change, ordered by old start; what lies between was removed."""

    moves: tuple[Move, ...]

    @classmethod
    def of(cls, moves: list[Move]) -> TimeMap:
        """A map of moves in any order."""
        return cls(tuple(sorted(moves, key=lambda m: m.old.start)))

    def at(self, ms: int) -> int:
        """The new place of a moment; of a removed one, where its removal left a join."""
        index = bisect_right(self.moves, ms, key=lambda m: m.old.start) - 1
        if index < 0:
            return self.moves[0].new.start if self.moves else 0
        move = self.moves[index]
        if ms < move.old.end:
            return move.at(ms)
        return move.new.end

    def gone_from(self, ms: int) -> int:
        """How much is gone from a moment on, until one that stays."""
        if any(ms in m.old for m in self.moves):
            return 0
        return min((m.old.start - ms for m in self.moves if m.old.start > ms), default=_ALL)

    def place_of(self, old: Span) -> Span | None:
        """Where a stretch lies now that is still in one piece or in neighbouring ones."""
        pieces = [m.new for m in self.moves if m.old.overlaps(old)]
        if not pieces:
            return None
        return Span(min(p.start for p in pieces), max(p.end for p in pieces))

    def in_order(self, span: Span) -> bool:
        """Whether what lies in a stretch still comes in the order in which it came."""
        touched = [m.new.start for m in self.moves if m.old.overlaps(span)]
        return touched == sorted(touched)

    def end_at(self, ms: int) -> int:
        """The new place of a moment that ends something: it belongs to what came before it."""
        return self.at(ms - 1) + 1 if ms > 0 else self.at(0)
