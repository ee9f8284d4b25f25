"""Find the operations in a clause."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from .lexicon import NOTES, Lexicon, Rule
from .marks import MARK, Marks
from .objects import is_film, unknown_object
from .slots import Words
from .vocabulary import ANSWERS, SCOPE, SLOTS, UNDERSTOOD_AS

BLANK = "\n"
"""Stands for words already understood; no pattern reaches across it."""


@dataclass(frozen=True, slots=True)
class Found:
    """An operation asked for, where its words start, and whether its rule named a check."""

    name: str
    args: dict[str, Any]
    start: int
    words: str = ""
    notes: Any = None
    clause: str = ""
    end: int = 0


ASK = Found("ask", {}, 0)
"""Nothing is changed, and one question asked."""


@dataclass(slots=True)
class Clause:
    """One part of an instruction: its words, and the operations they ask for."""

    text: str
    found: list[Found]
    join: str = ""
    verb: str = ""
    lent: bool = False
    passed: str = ""


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads clauses of one instruction in one language."""

    lexicon: Lexicon
    marks: Marks
    read: dict[str, list[Found]] = field(default_factory=dict, repr=False)

    def operations(self, text: str) -> list[Found]:
        """What a clause asks for, in the order of its words."""
        if text not in self.read:
            self.read[text] = self._operations(text)
        return list(self.read[text])

    def _operations(self, text: str) -> list[Found]:
        matches = self._matches(text)
        found: list[Found] = []
        for place, (start, end, row, match) in enumerate(matches):
            before = matches[place - 1][1] if place else 0
            after = matches[place + 1][0] if place + 1 < len(matches) else len(text)
            words = Words(
                text[before:after],
                text[start:end],
                self.marks,
                self.lexicon,
                row.fixed.get("sense"),
            )
            ops = self._fill(row, match, words, start, text)
            ops = [self._of_the_film(op, text[start:]) for op in ops]
            ops = self._of_both(ops[0], text[before:after]) if len(ops) == 1 else ops
            ops = [self._about_a_thing(op, text) for op in ops]
            found += [self._whole_or_none(op, text[before:after], text[end:after]) for op in ops]
        return found

    def _of_the_film(self, op: Found, words: str) -> Found:
        """ "Reverse the captions" must not reverse the film."""
        layered = op.name in STRUCTURAL and self.lexicon.shapes["layer_object"].match(words)
        return replace(op, name="ask", args={}) if layered else op

    def _about_a_thing(self, op: Found, text: str) -> Found:
        """ "Brighten the truck" must not brighten the film."""
        if op.name in ANSWERS or (op.args.keys() & SCOPED and op.name not in SEEN):
            return op
        thing = unknown_object(text, self.lexicon) or unknown_object(text[op.start :], self.lexicon)
        if thing is None:
            return op
        if op.name in SEEN:
            return replace(op, name="unsupported", args={"what": "locate_on_screen"})
        if op.name in TOUCHING | STRUCTURAL:
            return replace(op, name="unsupported", args={"what": "content_search"})
        return replace(op, name="ask", args={}, clause=text)

    def _of_both(self, op: Found, words: str) -> list[Found]:
        """ "Mute the intro and the outro": once for each of the two."""
        if not set(SCOPE) <= set(SLOTS[op.name]) or op.args.keys() & SPANS:
            return [op]
        for shape, ranges in PAIRED.items():
            if self.lexicon.shapes[shape].search(words):
                return [replace(op, args={**op.args, "range": one}) for one in ranges]
        return [op]

    def _whole_or_none(self, op: Found, words: str, rest: str) -> Found:
        """ "Mute the swear words" must not mute everything because the words are unknown."""
        shapes = self.lexicon.shapes
        named = is_film(op.clause[op.start :], self.lexicon)
        unknown = op.name in SWEEPING and not named and shapes["object"].match(rest)
        unseen = op.name in TOUCHING and shapes["seen_scope"].search(words)
        if op.name == "stabilize" and shapes["held"].search(words):
            unseen = None  # what was filmed by hand is what shakes
        placed = op.args.keys() & (SCOPED | ({"at"} if op.name == "freeze" else set()))
        if (unknown or unseen) and not placed:
            return replace(op, name="unsupported", args={"what": "content_search"})
        return op

    def _matches(self, text: str) -> list[tuple[int, int, Rule, re.Match[str]]]:
        """Matches of the rules, none overlapping another; an earlier row goes first."""
        free, matches = text, []
        for row, patterns in self.lexicon.rules_for(text):
            match = _leftmost(patterns, free)
            if match is None:
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
        for place, name in enumerate(row.ops):
            args: dict[str, Any] = {}
            for slot in SLOTS[name]:
                for key, value in slot(words).items():
                    args.setdefault(key, value)
            names = UNDERSTOOD_AS.get(name, {})
            args = {names.get(key, key): value for key, value in args.items()}
            for key, item in fixed.items():
                own = item[place] if isinstance(item, tuple) else item
                args |= {} if own is None else {key: own}
            args |= {} if name in SHAPES_ONLY and len(row.ops) > 1 else named
            notes = {key: row.fixed[key] for key in NOTES if key in row.fixed}
            out.append(Found(name, args, start, words.text, notes, whole, start + len(match[0])))
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
            if name == "order" and isinstance(value, str):
                value = [mark.value for _, mark in self.marks.find(words, "n")] or value
            out |= GROUPS.get(name, lambda value, name=name: {name: value})(value)
        return out

    def _worded(self, name: str, words: str) -> Any:
        """A named group of words: its value by the language's table, else the words."""
        value = self.lexicon.lookup(name, words)
        if value is not None:
            return value
        clips = [mark.value for _, mark in self.marks.find(words, "c")]
        return clips if len(clips) > 1 else self.marks.literal(words).strip().lower()


SHAPES_ONLY = {"aspect"}
"""Operations that take none of a rule's amounts when it stands for several operations."""

STRUCTURAL = {
    *("cut", "cut_first", "cut_last", "trim", "keep", "shorten_to", "shorten_by", "extend_to"),
    *("split", "merge", "reverse", "loop", "duplicate", "freeze"),
}
"""Operations on the film itself, not on what lies over it or is heard in it."""
SWEEPING = {"mute", "speed", "reverse", "blur", "flip", "rotate", "freeze"}
"""Operations that would change the whole video if what they are meant for is not understood."""
SEEN = {"color", "blur", "effect", "zoom", "rotate", "flip", "crop"}
"""Operations on the picture, which a thing in it would need alone."""
TOUCHING = SWEEPING | {"color", "volume", "effect", "stabilize", "zoom"}
"""Operations that are often meant for what is seen: "brighten the indoor shots"."""
SCOPED = {"clip", "except_clip", "start", "end", "last", "range", "track", "except_track", "target"}

SPANS = frozenset({"clip", "except_clip", "start", "end", "last"})
"""Arguments that leave nothing open about which stretch is meant."""
PAIRED = {"intro_and_outro": ("intro", "outro"), "both_ends": ("start", "end")}
"""Shapes of two parts named in one breath, and the parts."""


def _leftmost(patterns: Iterable[re.Pattern[str]], text: str) -> re.Match[str] | None:
    """The match that starts first; of those that start together the first pattern's."""
    found: re.Match[str] | None = None
    for pattern in patterns:
        match = pattern.search(text)
        if match and match[0] and (found is None or match.start() < found.start()):
            found = match
    return found


def _stretch(value: Any) -> dict[str, Any]:
    return {"start": value[0], "end": value[1]}


GROUPS: dict[str, Any] = {
    "keep": _stretch,
    "span": _stretch,
    "from": lambda value: {"start": value},
    "later": lambda value: {"shift": value},
    "height": lambda value: (
        {"width": value[0], "height": value[1]} if value[0] else {"height": value[1]}
    ),
    "tall": lambda value: {"height": value},
    "place": lambda value: {"to": value},
    "begins": lambda value: {"ms": value[0]},
    "saved_as": lambda value: {"format": str(value).rsplit(".", 1)[-1].lower()},
    "pair": lambda value: {"swap": value},
}
"""What named groups give that are not arguments themselves."""
