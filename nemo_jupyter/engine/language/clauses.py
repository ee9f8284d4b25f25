"""Find the operations in each clause, and the clauses in an instruction."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from .lexicon import Lexicon, Rule
from .marks import MARK, Marks
from .slots import Words
from .vocabulary import SLOTS, UNDERSTOOD_AS

BLANK = "\x00"


@dataclass(frozen=True, slots=True)
class Found:
    """An operation asked for, where its words start, and whether its rule named a check."""

    name: str
    args: dict[str, Any]
    start: int
    words: str = ""
    notes: Any = None
    clause: str = ""


@dataclass(slots=True)
class Clause:
    """One part of an instruction: its words, and the operations they ask for."""

    text: str
    found: list[Found]
    join: str = ""
    verb: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads clauses of one instruction in one language."""

    lexicon: Lexicon
    marks: Marks

    def operations(self, text: str) -> list[Found]:
        """What a clause asks for, in the order of its words."""
        matches = self._matches(text)
        found: list[Found] = []
        for place, (start, end, row, match) in enumerate(matches):
            before = matches[place - 1][1] if place else 0
            after = matches[place + 1][0] if place + 1 < len(matches) else len(text)
            words = Words(text[before:after], text[start:end], self.marks, self.lexicon, row.fixed.get("sense"))
            found += self._fill(row, match, words, start, text)
        return found

    def _matches(self, text: str) -> list[tuple[int, int, Rule, re.Match[str]]]:
        """Matches of the rules, none overlapping another; an earlier row goes first."""
        free, matches = text, []
        for row, pattern in self.lexicon.compiled_rules:
            match = pattern.search(free)
            if not match or match.start() == match.end():
                continue
            matches.append((match.start(), match.end(), row, match))
            free = free[: match.start()] + BLANK * len(match[0]) + free[match.end() :]
            if not free.strip(BLANK + " "):
                break
        return sorted(matches, key=lambda match: match[0])

    def _fill(
        self, row: Rule, match: re.Match[str], words: Words, start: int, whole: str
    ) -> list[Found]:
        fixed = {key: value for key, value in row.fixed.items() if key not in NOTES}
        named = self._named(match)
        out = []
        for name in row.ops:
            args: dict[str, Any] = {}
            for slot in SLOTS[name]:
                for key, value in slot(words).items():
                    args.setdefault(key, value)
            names = UNDERSTOOD_AS.get(name, {})
            args = {names.get(key, key): value for key, value in args.items()}
            args |= fixed | named
            notes = {key: row.fixed[key] for key in NOTES if key in row.fixed}
            out.append(Found(name, args, start, words.text, notes, whole))
        return out

    def _named(self, match: re.Match[str]) -> dict[str, Any]:
        """Arguments from the named groups of a rule; a number after a name only tells it apart."""
        out: dict[str, Any] = {}
        for group, words in match.groupdict().items():
            if words is None:
                continue
            name = group.rstrip("0123456789")
            found = MARK.fullmatch(words.strip())
            value = self.marks.value(words.strip()) if found else self._worded(name, words)
            out |= GROUPS.get(name, lambda value, name=name: {name: value})(value)
        return out

    def _worded(self, name: str, words: str) -> Any:
        """A named group of words: its value by the language's table, else the words."""
        value = self.lexicon.lookup(name, words)
        if value is not None:
            return value
        clips = [mark.value for _, mark in self.marks.find(words, "c")]
        return clips if len(clips) > 1 else self.marks.literal(words).strip().lower()

    def split(self, text: str) -> list[Clause]:
        """The clauses of an instruction; what has no verb of its own takes the one before."""
        clauses: list[Clause] = []
        for join, piece in self._pieces(text):
            own = self._verb(piece)
            clause = Clause(piece, self.operations(piece), join, own)
            previous = clauses[-1] if clauses else None
            if previous is not None and not own and not _ends(join):
                clause = self._without_verb(clause, previous, clauses)
                if clause is previous:
                    continue
            clauses.append(clause)
        return clauses

    def _without_verb(self, clause: Clause, previous: Clause, clauses: list[Clause]) -> Clause:
        """A piece such as "background music": tried with the previous verb, else glued on."""
        verb = self._lent_verb(previous)
        if verb:
            space = " " if self.lexicon.spaced else ""
            borrowed = self.operations(verb + space + clause.text)
            if borrowed and all(op.name != "ask" for op in borrowed):
                return replace(clause, found=borrowed, verb=verb)
        if clause.found and all(op.name != "ask" for op in clause.found):
            return clause
        glued = previous.text + clause.join + clause.text
        again = self.operations(glued)
        if again and len(again) >= len(previous.found) and not clause.found:
            previous.text, previous.found = glued, again
            return previous
        return clause

    def _lent_verb(self, clause: Clause) -> str:
        """The verb that a following piece shares: "cut it ... with captions, music" adds."""
        adding = None
        for adding in self.lexicon.shapes["adding"].finditer(clause.text):
            pass
        return adding[0] if adding and adding.start() > len(clause.verb) else clause.verb

    def _pieces(self, text: str) -> list[tuple[str, str]]:
        """Pieces with the separator before each."""
        pieces, rest, join = [], 0, ""
        for found in _separator(self.lexicon).finditer(text):
            piece = text[rest : found.start()].strip(" ,.:;，。：；、")
            if piece:
                pieces.append((join, piece))
                join = found[0]
            else:
                join += found[0]
            rest = found.end()
        last = text[rest:].strip(" ,.:;，。：；、!?！？")
        return [*pieces, (join, last)] if last else pieces

    def _verb(self, piece: str) -> str:
        found = _verb_pattern(self.lexicon).match(piece)
        return found[0].strip() if found else ""


NOTES = ("sense", "topic", "weak")
"""Keys of a rule that are about the rule, not arguments."""


def _stretch(value: Any) -> dict[str, Any]:
    return {"start": value[0], "end": value[1]}


GROUPS: dict[str, Any] = {
    "keep": _stretch,
    "span": _stretch,
    "from": lambda value: {"start": value},
    "later": lambda value: {"shift": value},
    "pair": lambda value: {"swap": value},
}
"""What named groups give that are not arguments themselves."""


def _ends(join: str) -> bool:
    """Whether a separator ends a sentence."""
    return bool(re.search(r"[.;\n!?。；！？]", join))


_patterns: dict[tuple[str, str], re.Pattern[str]] = {}


def _separator(lexicon: Lexicon) -> re.Pattern[str]:
    key = (lexicon.code, "separator")
    if key not in _patterns:
        _patterns[key] = lexicon.compile(lexicon.separator)
    return _patterns[key]


def _verb_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    key = (lexicon.code, "verb")
    if key not in _patterns:
        _patterns[key] = lexicon.compile(lexicon.verb)
    return _patterns[key]
