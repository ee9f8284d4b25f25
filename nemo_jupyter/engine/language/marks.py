"""Marked text: an instruction whose quotes, files and quantities are placeholders.

A placeholder is a letter and a number in angle brackets. The letter says what kind of thing
stands there, so that patterns can ask for "a time" without knowing how times are spelled:

==== =========================  ==== =========================  ==== =======================
q    words of the user's        favj a file: any, audio, ...    t    time, ms
i    from-to times, ms          c    clip numbers               x    factor
p    fraction (30% = 0.3)       b    decibels                   l    LUFS
m    megabytes                  g    degrees                    s    frames per second
h    picture size (w, h)        r    aspect ratio               n    any other number
o    parts listed in order      k    several times, ms
==== =========================  ==== =========================  ==== =======================
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

MARK = re.compile(r"<([a-z])(\d+)>")


@dataclass(frozen=True, slots=True)
class Mark:
    """One placeholder: its kind, what it means, and how the user wrote it."""

    kind: str
    value: Any
    source: str


@dataclass(slots=True)
class Marks:
    """All placeholders of one instruction, by number."""

    items: list[Mark] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    """Files that stand for the film in what is read, as the user wrote them."""

    def add(self, kind: str, value: Any, source: str) -> str:
        """Remember a value and return its placeholder."""
        return self.keep(kind, value, self.literal(source))

    def keep(self, kind: str, value: Any, source: str) -> str:
        """Like `add`, for text in which nothing is a placeholder, whatever it looks like."""
        self.items.append(Mark(kind, value, source))
        return f"<{kind}{len(self.items) - 1}>"

    def literal(self, text: str) -> str:
        """The text with every placeholder as the user wrote it."""
        return MARK.sub(lambda found: self.items[int(found[2])].source, text)

    def replace(
        self, kind: str, pattern: re.Pattern[str], text: str, value: Callable[[re.Match[str]], Any]
    ) -> str:
        """Put placeholders where the pattern matches and `value` is not None."""

        def swap(found: re.Match[str]) -> str:
            meaning = value(found)
            return found[0] if meaning is None else self.add(kind, meaning, found[0])

        return pattern.sub(swap, text)

    def value(self, placeholder: str) -> Any:
        """What a placeholder such as ``<t3>`` means."""
        found = MARK.fullmatch(placeholder)
        if not found:
            raise ValueError(f"not a placeholder: {placeholder}")
        return self.items[int(found[2])].value

    def find(self, text: str, kinds: str) -> Iterator[tuple[int, Mark]]:
        """Position and mark of each placeholder of these kinds, in order."""
        for found in MARK.finditer(text):
            if found[1] in kinds:
                yield found.start(), self.items[int(found[2])]

    def first(self, text: str, kinds: str) -> Any:
        """The value of the first placeholder of these kinds, or None."""
        return next((mark.value for _, mark in self.find(text, kinds)), None)
