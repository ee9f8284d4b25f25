"""Turn an instruction into a plan."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from ..operation import Operation, Plan
from . import quantities, text
from .amend import amended, followed
from .chinese import LEXICON as CHINESE
from .clauses import split
from .english import LEXICON as ENGLISH
from .leftovers import SILENT, Leftover, leftovers
from .lexicon import Lexicon
from .marks import Marks
from .reading import SCOPED, Found, Reader
from .routes import route_of
from .settle import settle
from .vocabulary import ANSWERS

LEXICONS = {lexicon.code: lexicon for lexicon in (ENGLISH, CHINESE)}
_FIRST_WORDS = ("trim the pausess", "删掉停顿")  # a slip in one, so that spelling loads too


def warm_up() -> None:
    """Compile and load now what the first instruction in each language would wait for."""
    for words in _FIRST_WORDS:
        plan(words)
    for lexicon in LEXICONS.values():
        lexicon.compile_all()


def plan(instruction: str, previous: Sequence[Operation] = ()) -> Plan:
    """What an instruction asks for: its route and its operations in order.

    Pure and deterministic. Words that are not understood become an ``ask``; nothing is guessed.

    Args:
        instruction: What the user wrote, in English or Chinese.
        previous: Operations of the turn before, for follow-ups such as "make it bigger". If they
            end with ``undo`` they were taken back, if with ``ask`` only a question came of them.
    """
    lexicon = LEXICONS.get(text.language_of(instruction), ENGLISH)
    marks = Marks()
    marked = mark(instruction, marks, lexicon)
    reader = Reader(lexicon, marks)
    clauses = split(marked, reader)
    settled = settle(clauses, reader, marked)
    found = settled.found
    if previous:
        said = marked.strip(" .,!。，！")
        after = amended(instruction, said, found, previous, reader)
        found = after or followed(instruction, said, found, previous, reader) or found
        clauses = [] if after else clauses  # what amends was understood as a whole
    left = leftovers(found, clauses, reader)
    asked = {one.clause for one in left if one.is_place}
    ops = _once(_asked_about(op, asked, marks) for op in found)
    placed = _rest_stays(instruction, lexicon) and any(op.args.keys() & PLACED for op in ops)
    if _spares(instruction, lexicon) and not (placed or any(map(_sparing, ops))):
        ops = (Operation("ask", {}),)  # better none than one that touches what was to be spared
    unknown = " ".join(settled.unknown)
    unheard = (words for words in _words(left, place=False) if words not in unknown)
    unused = (*settled.dropped, *unheard, *marks.passed_over)
    return Plan(route_of(ops), ops, unused, _words(left, place=True), settled.unknown)


def _asked_about(op: Found, clauses: Collection[str], marks: Marks) -> Operation:
    """The operation, or a question where its clause names a place that it cannot have."""
    asked = op.clause in clauses and op.name not in SILENT
    return Operation("ask") if asked else Operation(op.name, op.args, marks.literal(op.clause))


def _once(ops: Iterable[Operation]) -> tuple[Operation, ...]:
    """The operations with one question at most."""
    out: list[Operation] = []
    for op in ops:
        if op.name != "ask" or op not in out:
            out.append(op)
    return tuple(out)


def _words(left: Sequence[Leftover], *, place: bool) -> tuple[str, ...]:
    return tuple(one.words for one in left if one.is_place == place)


def _spares(instruction: str, lexicon: Lexicon) -> bool:
    """Whether a place or a clip is excepted: "blur it, but not the first 5 seconds"."""
    return bool(lexicon.shapes["exception"].search(instruction.lower()))


def _rest_stays(instruction: str, lexicon: Lexicon) -> bool:
    """Whether nothing is excepted but the rest: "brighten clip 2, leave the others alone"."""
    return bool(lexicon.shapes["rest_stays"].search(instruction.lower()))


PLACED = SCOPED | {"at", "position", "last", "range"}
"""Arguments that limit an operation to a place."""


def _sparing(op: Operation) -> bool:
    """Whether an operation says what it leaves alone, or changes nothing."""
    return op.name in (*ANSWERS, "keep") or any(key.startswith("except") for key in op.args)


def mark(instruction: str, marks: Marks, lexicon: Lexicon) -> str:
    """The instruction with its literal words and quantities set aside."""
    bare = lexicon.shapes["scare_quoted"].sub(_said, _unwrapped(instruction, lexicon))
    marked = text.set_aside(bare, marks)
    marked = lexicon.shapes["quoted_kind"].sub(lambda found: marks.value(found[0]), marked)
    for pattern in lexicon.quoting:
        marked = _quote(pattern, marked, marks, lexicon)
    marked = marked.translate(lexicon.plain)
    marked = lexicon.correct_measures(marked)
    marked = FILES.sub(lambda found: marks.add("o", _values(found[0], marks), found[0]), marked)
    plain = lexicon.rewrite(marked)
    marks.passed_over += [
        mark.source
        for at, mark in marks.find(marked, "v")
        if marked[at:].split(">")[0] not in plain
    ]
    marked = plain
    marked = re.sub(r"[ \t]+", " ", quantities.mark(marked, marks, lexicon))
    if "order" in lexicon.shapes:  # numbers in a row, before the commas between them end clauses
        marked = marks.replace(
            "o", lexicon.shapes["order"], marked, lambda row: _numbers(row, marks)
        )
    return marked.strip()


def _unwrapped(instruction: str, lexicon: Lexicon) -> str:
    """A request in quotes without them: what is quoted is the request, not words to show."""
    bare = instruction.strip()
    quoted = text.QUOTED.fullmatch(bare)
    return bare[1:-1] if quoted and lexicon.verbs.match(bare[1:-1]) else instruction


def _said(found: re.Match[str]) -> str:
    """What only stands in quotes because it is called so: the "bloopers"."""
    return found["said"]


FILES = re.compile(r"<[vjf]\d+>(?:(?:, and |, | and | & | ?、 ?| ?[和跟与] ?)<[vjf]\d+>)+")
"""Several files, one after the other."""


def _numbers(row: re.Match[str], marks: Marks) -> list[Any]:
    return [mark.value for _, mark in marks.find(row[0], "n")]


def _values(text: str, marks: Marks) -> list[str]:
    return [str(mark.value) for _, mark in marks.find(text, "vjf")]


def _quote(pattern: re.Pattern[str], marked: str, marks: Marks, lexicon: Lexicon) -> str:
    """Set aside what follows such a phrase, in the user's own characters."""
    pieces, rest = [], 0
    for found in pattern.finditer(marked.translate(lexicon.plain)):
        pieces += [marked[rest : found.start()], _keep_words(found, marked, marks)]
        rest = found.end()
    return "".join([*pieces, marked[rest:]])


def _keep_words(found: re.Match[str], marked: str, marks: Marks) -> str:
    """Set aside the user's own words, or the parts that they list."""
    whole = marked[found.start() : found.end()]
    if "order" in found.re.groupindex:
        parts = re.split(r",? and |, ", found["order"])
        plain = [re.sub(r"^(?:the|my|our|an?) ", "", part.strip()) for part in parts]
        return whole.replace(found["order"], marks.add("o", plain, found["order"]))
    start, end = found.start("text") - found.start(), found.end("text") - found.start()
    words = whole[start:end]
    kept = marks.add("q", marks.literal(words.strip()), words)
    return whole[:start].rstrip(" :=") + " " + kept + " " + whole[end:]
