"""Letters without which a pattern cannot match, so that most patterns need not be tried."""

from __future__ import annotations

# The parser that `re` itself uses, which has no other name since `sre_parse` is deprecated.
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Hashable, Iterable
from re._constants import (  # type: ignore[import-not-found]
    BRANCH,
    LITERAL,
    MAX_REPEAT,
    MIN_REPEAT,
    SUBPATTERN,
)
from typing import Any, Generic, TypeAlias, TypeVar

Letters: TypeAlias = frozenset[str]
Key = TypeVar("Key", bound=Hashable)

_LEAST = 2
"""Shorter runs of letters are in nearly every text."""


class Runs:
    """Many runs of letters, found in a text all at once by how they begin."""

    def __init__(self, runs: Iterable[str]) -> None:
        self._beginning: dict[str, list[str]] = {}
        for run in dict.fromkeys(runs):
            self._beginning.setdefault(run[:_LEAD], []).append(run)
        self._lengths = sorted({len(lead) for lead in self._beginning})

    def within(self, text: str) -> set[str]:
        """Those that occur in a text in lower case."""
        found = set()
        beginning = self._beginning.get
        for length in self._lengths:
            for at in range(len(text) - length + 1):
                for run in beginning(text[at : at + length], ()):
                    if text.startswith(run, at):
                        found.add(run)
        return found


class Likely(Generic[Key]):
    """Patterns by the runs of letters that they need."""

    def __init__(self, patterns: Iterable[tuple[Key, str]], flags: int) -> None:
        self._always: set[Key] = set()
        self._needing: dict[str, list[Key]] = {}
        for key, pattern in patterns:
            runs = needed(pattern, flags)
            if runs is None:
                self._always.add(key)
            for run in runs or ():
                self._needing.setdefault(run, []).append(key)
        self._runs = Runs(self._needing)

    def within(self, text: str) -> set[Key]:
        """The keys of the patterns that might match the text."""
        found = self._runs.within(text.lower())
        return self._always.union(*(self._needing[run] for run in found))


_LEAD = 3
"""So many letters tell most runs apart."""


def needed(pattern: str, flags: int) -> Letters | None:
    """Runs of letters, in lower case, of which any text that the pattern matches has one.

    ``None`` if the pattern can match without any.
    """
    return _of_sequence(parser.parse(pattern, flags))


def _of_sequence(items: Iterable[tuple[Any, Any]]) -> Letters | None:
    best: Letters | None = None
    run = ""
    for kind, value in [*items, (None, None)]:
        if kind is LITERAL:
            run += chr(value).lower()
            continue
        found = frozenset({run}) if len(run) >= _LEAST or not run.isascii() else None
        best = _better(best, found if run else None)
        run = ""
        best = _better(best, _of_part(kind, value))
    return best


def _of_part(kind: Any, value: Any) -> Letters | None:
    if kind is SUBPATTERN:
        return _of_sequence(value[3])
    if kind in (MAX_REPEAT, MIN_REPEAT) and value[0] > 0:
        return _of_sequence(value[2])
    if kind is BRANCH:
        sides = [_of_sequence(side) for side in value[1]]
        known = [side for side in sides if side is not None]
        return frozenset().union(*known) if len(known) == len(sides) else None
    return None


def _better(one: Letters | None, other: Letters | None) -> Letters | None:
    """The rarer of two: the one whose shortest run is the longer, then the one with fewer."""
    known = [letters for letters in (one, other) if letters]
    return max(known, key=lambda runs: (min(map(len, runs)), -len(runs)), default=None)
