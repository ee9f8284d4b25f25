"""Find the operations in each clause, and the clauses in an instruction."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from .lexicon import NOTES, Lexicon, Rule
from .marks import MARK, Marks
from .places import at, duration
from .slots import Words, size
from .vocabulary import ANSWERS, LETTERS, SLOTS, UNDERSTOOD_AS

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


@dataclass(slots=True)
class Clause:
    """One part of an instruction: its words, and the operations they ask for."""

    text: str
    found: list[Found]
    join: str = ""
    verb: str = ""
    lent: bool = False


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
            found += [self._whole_or_none(op, text[end:after]) for op in ops]
        return found

    def _whole_or_none(self, op: Found, rest: str) -> Found:
        """ "Mute the swear words" must not mute everything because the words are unknown."""
        unknown = op.name in SWEEPING and not op.args.keys() & SCOPED
        if unknown and self.lexicon.shapes["object"].match(rest):
            return replace(op, name="unsupported", args={"what": "content_search"})
        return op

    def _matches(self, text: str) -> list[tuple[int, int, Rule, re.Match[str]]]:
        """Matches of the rules, none overlapping another; an earlier row goes first."""
        free, matches = text, []
        for row, patterns in self.lexicon.compiled_rules:
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

    def split(self, text: str) -> list[Clause]:
        """The clauses of an instruction; what has no verb of its own takes the one before."""
        clauses: list[Clause] = []
        for join, piece in self._requests(text):
            clause = Clause(piece, self.operations(piece), join, self._verb(piece))
            clause = self._corrected(clause)
            previous = clauses[-1] if clauses else None
            shapes = self.lexicon.shapes
            styling = shapes["style_only"].fullmatch(piece) or shapes["keeps_time"].fullmatch(piece)
            if previous is not None and (not clause.verb or styling) and not _ends(join):
                if self._continues(previous, clause):
                    continue
                if not clause.verb:
                    clause = self._borrow(previous, clause)
            clauses.append(clause)
        return clauses

    def _corrected(self, clause: Clause) -> Clause:
        """The clause with misspelt words put right, if more of it is understood then."""
        if any(op.name in ("unsupported", "help") for op in clause.found):
            return clause  # what is known to be impossible is not read as something else
        for corrected in self.lexicon.corrections(clause.text):
            if corrected == clause.text:
                continue
            found = self.operations(corrected)
            if _reach(found) > _reach(clause.found) and all(op.name not in ANSWERS for op in found):
                return Clause(corrected, found, clause.join, self._verb(corrected))
        return clause

    def _continues(self, previous: Clause, clause: Clause) -> bool:
        """Take a piece such as "in yellow" into the clause before; whether that was possible."""
        shapes = self.lexicon.shapes
        whole = previous.text + clause.join + clause.text
        if shapes["remark"].fullmatch(clause.text):
            return False
        if not previous.found and shapes["filler"].fullmatch(previous.text):
            previous.text = whole
            return True
        last = previous.found[-1] if previous.found else None
        styled = shapes["style_only"].fullmatch(clause.text) or _all(clause.found, STYLES)
        if last and last.name == "remove_filler" and MARK.fullmatch(clause.text):
            previous.text, previous.found = whole, self.operations(whole)
            return True
        if last and last.name == "trim_silence" and shapes["keeps_time"].fullmatch(clause.text):
            previous.text = whole
            keep = self.marks.first(clause.text, "t")
            previous.found[-1] = replace(last, args={**last.args, "keep": keep})
            return True
        if (
            last
            and last.name == "timer"
            and any(shapes[name].search(clause.text) for name in ("work", "rest", "rounds"))
        ):
            previous.text, previous.found = whole, self.operations(whole)
            return True
        amount = shapes["amount_only"].fullmatch(clause.text)
        if last and amount and last.name in LASTING:
            previous.text = whole
            ms = self.marks.first(clause.text, "t")
            previous.found[-1] = replace(last, args={LASTING[last.name]: ms, **last.args})
            return True
        if last and amount and isinstance(last.args.get("start"), int) and "end" not in last.args:
            previous.text = whole
            end = last.args["start"] + self.marks.first(clause.text, "t")
            previous.found[-1] = replace(last, args={**last.args, "end": end})
            return True
        begun = last and isinstance(last.args.get("start"), int) and "end" not in last.args
        if last and begun and shapes["disappears"].fullmatch(clause.text):
            previous.text = whole
            end = self.marks.first(clause.text, "t")
            previous.found[-1] = replace(last, args={**last.args, "end": end})
            return True
        place = _last_words(previous.found)
        words = self.marks.first(clause.text, "q") if MARK.fullmatch(clause.text) else None
        if place is not None and words and "text" not in previous.found[place].args:
            previous.text = whole
            given = previous.found[place]
            previous.found[place] = replace(given, args={"text": words, **given.args})
            return True
        if place is not None and styled:
            previous.text = whole
            previous.found[place] = replace(
                previous.found[place], args=self._style(previous.found[place], clause.text)
            )
            return True
        remark = not previous.found and not previous.verb and " " in previous.text
        if (
            remark
            and _all(clause.found, {"color"})
            and not shapes["scope_only"].fullmatch(previous.text)
        ):
            previous.text = whole
            return True
        if _all(previous.found, {"ask"}) and _all(clause.found, {"ask", "color"}):
            previous.text = whole
            return True
        if clause.found or self._borrowed(previous, clause):
            return False
        told = any(shapes[name].fullmatch(clause.text) for name in ("scope_only", "property"))
        if MARK.search(clause.text) and not told:
            return False  # an amount of something unknown is nobody else's amount
        again = self.operations(whole)
        if again and len(again) >= len(previous.found):
            previous.text, previous.found = whole, again
            return True
        return False

    def _style(self, op: Found, text: str) -> dict[str, Any]:
        """The operation's arguments with those of a piece that only says how it looks."""
        words = Words(text, text, self.marks, self.lexicon)
        args = dict(op.args)
        for slot in (*LETTERS, size, at, duration):
            if slot in SLOTS[op.name]:
                args |= slot(words)
        return args

    def _borrowed(self, previous: Clause, clause: Clause) -> list[Found]:
        """What a piece such as "background music" asks for after the verb before it."""
        verb = self._lent_verb(previous)
        number = MARK.fullmatch(clause.text)
        if not verb or (number and number[1] == "n"):
            return []
        whole = (
            clause.found
            and clause.found[0].start <= 1
            and clause.found[-1].end >= len(clause.text) - 1
        )
        if whole and not self.lexicon.shapes["lending"].match(verb):
            return []
        found = self.operations(verb + (" " if self.lexicon.spaced else "") + clause.text)
        named = self.lexicon.shapes["definite"].match(clause.text)
        if not named and any((op.notes or {}).get("taken_off") for op in found):
            return []  # "remove the pauses, color grade" takes no grade off
        beyond = all(op.end > len(verb) + 1 for op in found)
        return found if beyond and all(op.name != "ask" for op in found) else []

    def _borrow(self, previous: Clause, clause: Clause) -> Clause:
        found = self._borrowed(previous, clause)
        if not found:
            return clause
        return replace(clause, found=found, verb=self._lent_verb(previous), lent=True)

    def _lent_verb(self, clause: Clause) -> str:
        """The verb that a following piece shares: "cut it ... with captions, music" adds."""
        adding = list(self.lexicon.shapes["adding"].finditer(clause.text, len(clause.verb) + 1))
        return adding[-1][0] if adding else clause.verb

    def _requests(self, text: str) -> list[tuple[str, str]]:
        """The pieces of an instruction, and apart what they ask for besides: "with captions"."""
        return [
            (join if place == 0 else " ", part)
            for join, piece in self._pieces(text)
            for place, part in enumerate(self._modified(piece))
        ]

    def _modified(self, piece: str) -> list[str]:
        """A piece and its modifiers, where each is a request that the whole would lose."""
        whole = Counter(op.name for op in self.operations(piece))
        if self.lexicon.shapes["exchanging"].match(piece):
            return [piece]  # "replace it with music"
        for found in self.lexicon.shapes["modifier"].finditer(piece):
            head, tail = piece[: found.start()].strip(), piece[found.start() :].strip()
            first, second = self.operations(head), self.operations(tail)
            apart = Counter(op.name for op in (*first, *second))
            own = _all(second, LETTERED) and _last_words(first) is not None
            own = own or len(apart) < apart.total()  # the same again is the same, qualified
            shapes = any(op.name == "aspect" for op in second)
            own = own or (shapes and not (whole.keys() & SHAPED and self._verb(piece)))
            if first and second and whole < apart and not (own or apart.keys() & ANSWERS):
                return [head, *self._modified(tail)]
        return [piece]

    def _pieces(self, text: str) -> list[tuple[str, str]]:
        """Pieces with the separator before each."""
        pieces, rest, join = [], 0, ""
        for found in _separator(self.lexicon).finditer(text):
            piece = text[rest : found.start()].strip(EDGES)
            if piece:
                pieces.append((join, piece))
                join = found[0]
            else:
                join += found[0]
            rest = found.end()
        last = text[rest:].strip(EDGES)
        return [*pieces, (join, last)] if last else pieces

    def _verb(self, piece: str) -> str:
        found = _verb_pattern(self.lexicon).match(piece)
        return found[0].strip() if found else ""


WORDS = {"caption", "title", "text", "lower_third", "caption_style", "text_style"}
STYLES = {"text_style", "caption_style"}


LETTERED = STYLES | {"text", "fade_in", "fade_out", "transition"}
"""What "with large text" or "with a fade" may look like, though it only says how the words are."""


SHAPED = {"highlight", "shorten_to", "merge", "slideshow", "keep", "split", "auto_edit", "trim"}
"""Operations that make a film of its own, which "for TikTok" gives a shape."""


def _all(found: list[Found], names: set[str]) -> bool:
    return bool(found) and all(op.name in names for op in found)


LASTING = {"fade_in": "ms", "fade_out": "ms", "highlight": "ms"} | dict.fromkeys(
    ("transition", "title", "text", "lower_third", "freeze", "watermark"), "duration"
)
"""Operations that last, and the argument for how long."""

SHAPES_ONLY = {"aspect"}
"""Operations that take none of a rule's amounts when it stands for several operations."""

SWEEPING = {"mute", "speed", "reverse", "blur"}
"""Operations that would change the whole video if what they are meant for is not understood."""
SCOPED = {"clip", "except_clip", "start", "end", "last", "range", "track", "except_track", "target"}

EDGES = " ,.:;，。：；、!?！？()（）"
"""What may surround a piece without being part of it."""


def _reach(found: list[Found]) -> int:
    """How many characters of a clause its operations cover."""
    return sum(op.end - op.start for op in found)


def _last_words(found: list[Found]) -> int | None:
    """Which of the operations is the last that puts words on the screen."""
    return next((i for i in reversed(range(len(found))) if found[i].name in WORDS), None)


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
    "place": lambda value: {"to": value},
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
