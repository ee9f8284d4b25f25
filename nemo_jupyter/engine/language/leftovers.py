"""What was said and went into no operation: named in the reply, or asked about.

An amount or a text that was left out is named. Where an edit was meant to apply is another matter:
without its place it would change more than was asked for, so it is not carried out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .marks import Mark
from .objects import unknown_place
from .places import span
from .reading import Clause, Found, Reader
from .vocabulary import ANSWERS, SERVICES, SLOTS

NAMED = "tqfavjk"
"""Kinds of quantities that are named when nothing used them."""
PLACES = ("first_part", "last_part", "from_time", "until_time")
"""Shapes around a time that make a stretch of it."""
SCOPED = frozenset({"start", "end", "last", "range", "clip", "except_clip", "at", "position"})
WHOLE = frozenset(
    {"aspect", "resize", "beat_sync", "duck", "normalize_audio", "denoise_audio", "delete_track"}
)
"""Operations on the whole film, which a part that is only named cannot narrow."""
SILENT = ANSWERS | {*SERVICES, "undo", "redo", "compress", "reorder"}
"""Operations that need no place, or say themselves what they do not know."""

HEARD = frozenset(
    [
        "duck",
        "trim_silence",
        "remove_filler",
        "remove_repeats",
        "caption_style",
        "text_style",
        "timer",
        "highlight",
        "stabilize",
    ]
)
"""Operations that find where they apply, or say so of letters that are there."""
MANNERS = frozenset({"color", "to", "look", "kind", "animation", "direction", "factor"})
"""Arguments that a colour or an adverb may have gone into."""
TOLD = ("filler", "remark", "negation", "stated")
"""Shapes of what is said besides, whatever amounts are in it."""
ADJECTIVE = re.compile(r"\w-[A-Za-z]+$")
"""A length such as "6-second"."""


BESIDES = ("statement", "stated", "told", "amiss", "scope_only", "unfinished")
"""Shapes of a clause without a verb that asks for nothing of its own."""


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words that nothing used, and whether the edit would be wrong without them."""

    words: str
    is_place: bool
    clause: str


def leftovers(found: Sequence[Found], clauses: Sequence[Clause], reader: Reader) -> list[Leftover]:
    """What the clauses of the operations say and none of the operations has among its arguments."""
    used = set(_values(op.args for op in found))
    unseen = {op.clause for op in found if op.name == "unsupported"}
    out: dict[str, Leftover] = {}
    for op in found:
        if op.name in SILENT or not op.words:
            continue
        for left in (
            *_quantities(op, used, reader),
            *_exception(op, reader),
            *_part(op, reader),
            *(() if op.clause in unseen else _seen(op, reader)),
            *_manner(op, reader),
        ):
            known = out.get(left.words)
            out[left.words] = left if known is None or left.is_place else known
    if any(op.name not in SILENT for op in found):
        for left in _unheard(clauses, used, reader):
            out.setdefault(left.words, left)
    return list(out.values())


def _unheard(clauses: Sequence[Clause], used: set[Any], reader: Reader) -> Iterator[Leftover]:
    """Clauses in which nothing was understood, and which are no mere remark, or their amounts."""
    shapes = reader.lexicon.shapes
    verb = ""
    for clause in clauses:
        verb, lent = clause.verb or verb, verb
        told = any(shapes[name].fullmatch(clause.text) for name in TOLD)
        if clause.found or told or ADJECTIVE.search(reader.marks.literal(clause.text)):
            continue
        if _is_thing(clause, lent, reader):
            yield Leftover(reader.marks.literal(clause.text), False, clause.text)
            continue
        for _, mark in reader.marks.find(clause.text, NAMED + "i"):
            length = mark.kind == "t" and ADJECTIVE.search(mark.source)
            if not _is_used(mark, used, {}) and not (length and shapes["told"].match(clause.text)):
                yield Leftover(mark.source.strip(), False, clause.text)


def _is_thing(clause: Clause, lent: str, reader: Reader) -> bool:
    """Whether a clause without a verb names what nothing was done with, even by the verb before."""
    shapes = reader.lexicon.shapes
    if clause.verb or " " not in clause.text or shapes["unwanted"].match(clause.text):
        return False
    if any(shapes[name].fullmatch(clause.text) for name in BESIDES if name in shapes):
        return False
    return not lent or not reader.operations(f"{lent} {clause.text}")


def _quantities(op: Found, used: set[Any], reader: Reader) -> Iterator[Leftover]:
    stretches = " ".join(
        m[0] for name in PLACES for m in [reader.lexicon.shapes[name].search(op.words)] if m
    )
    moment = reader.lexicon.shapes["at_time"].search(op.words)
    placed = span in SLOTS[op.name] or op.name in WHOLE or op.name in ("fade_in", "fade_out")
    if moment and placed and not op.args.keys() & SCOPED:
        stretches += moment[0]  # "mute it at 0:10": where it begins, and not how long
    excepted = reader.lexicon.shapes["except_clip"].sub(" ", op.words)
    inside = {id(mark) for _, mark in reader.marks.find(stretches, "t")}
    for at, mark in reader.marks.find(excepted, NAMED + "ic"):
        if mark.value == "selected" or _is_used(mark, used, op.args):
            continue
        if mark.kind == "t" and ADJECTIVE.search(mark.source):
            continue  # "a 2-minute recording" is as long as it is
        each = reader.lexicon.shapes["each"].match(excepted, at)
        place = (mark.kind in "ic" and not each) or id(mark) in inside
        yield Leftover(mark.source.strip(), place, op.clause)


def _exception(op: Found, reader: Reader) -> Iterator[Leftover]:
    """ "Except clip 2", where the operation knows no exceptions."""
    found = reader.lexicon.shapes["except_clip"].search(op.words)
    if found and "except_clip" not in op.args and op.name != "keep":
        yield Leftover(reader.marks.literal(found[0]).strip(), True, op.clause)


def _part(op: Found, reader: Reader) -> Iterator[Leftover]:
    """ "The intro", where the operation is about the whole film."""
    if op.name not in WHOLE or op.args.keys() & SCOPED:
        return
    for pattern, _ in reader.lexicon.compiled_values["range"]:
        found = pattern.search(op.words)
        if found:
            yield Leftover(found[0].strip(), True, op.clause)
            return


def _seen(op: Found, reader: Reader) -> Iterator[Leftover]:
    """ "On the wall", "when she turns around": a place that nobody can find."""
    if op.args.keys() & SCOPED - {"position"} or op.name in HEARD:
        return
    said = reader.lexicon.shapes["purpose"].sub(" ", op.words)
    place = unknown_place(said, reader.lexicon)
    if place:
        yield Leftover(reader.marks.literal(place).strip(), True, op.clause)


def _manner(op: Found, reader: Reader) -> Iterator[Leftover]:
    """A colour or a manner that the operation does not know: "a vignette in red"."""
    found = reader.lexicon.shapes["manner"].search(op.words)
    if not found or op.name == "speed_ramp" or op.args.keys() & MANNERS:
        return
    yield Leftover(found[0].strip(), False, op.clause)


def _is_used(mark: Mark, used: set[Any], args: Mapping[str, Any]) -> bool:
    if mark.kind == "i":
        start, end = mark.value
        known = (start in used or start == 0) and (end in used or end == "end")
        if known or not (isinstance(start, int) and isinstance(end, int)):
            return known
        return (start > 0 and args.get("ms") == (start + end) / 2) or (
            start in used and end - start in used
        )
    if mark.kind in "favj" and str(mark.value).lower().endswith(f".{args.get('format')}"):
        return True  # "convert it to talk.mp3"
    values = mark.value if isinstance(mark.value, list) else [mark.value]
    if mark.kind == "t" and args.keys() & {"start", "end"}:
        start, end = args.get("start", 0), args.get("end")
        if isinstance(start, int) and isinstance(end, int) and mark.value == end - start:
            return True
    if mark.kind == "q":  # a name may stand in a line with what its owner is
        return any(isinstance(text, str) and _plain(mark.value) in text for text in used)
    return all(_plain(value) in used for value in values)


def _values(many: Iterable[Mapping[str, Any]]) -> Iterator[Any]:
    for args in many:
        for value in args.values():
            yield from map(_plain, value if isinstance(value, list | tuple) else [value])


def _plain(value: Any) -> Any:
    return value.strip().lower() if isinstance(value, str) else value
