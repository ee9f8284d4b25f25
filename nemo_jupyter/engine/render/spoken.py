"""Which word of a caption is being said, and where it stands in what is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["plain", "marked", "unseen"]

# What may stand around a word and be left out of the caption.
_EDGES = " ，。、；：,."


@dataclass(frozen=True, slots=True)
class Spoken:
    """The words of a caption, and which of them is being said.

    Attributes:
        words: In order, as they are written.
        now: The number of the word being said, from 0; -1 before the first.
        reveal: Words that are not yet said are not yet seen; else the one being said stands out.
    """

    words: tuple[str, ...]
    now: int
    reveal: bool = False

    def within(self, text: str, *, upper: bool = False) -> Place | None:
        """Where each word begins in a text; ``None`` when the text says something else."""
        starts, at = [], 0
        for word in self.words:
            plain = (word.upper() if upper else word).strip(_EDGES)
            at = text.find(plain, at)
            if at < 0:
                return None
            starts.append(at)
            at += len(plain)
        return Place(tuple(starts), self.now + 1, self.reveal)


@dataclass(frozen=True, slots=True)
class Place:
    """Where words begin in a text, and how many of them have begun to be said."""

    starts: tuple[int, ...]
    count: int
    reveal: bool

    def state(self, word: int) -> State:
        """How a word is drawn, counted from 1."""
        if self.reveal:
            return "unseen" if word > self.count else "plain"
        return "marked" if word == self.count else "plain"
