"""Take into the clause before what only says how long, from when or until when."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .reading import Clause, Found, Reader

LASTING = {"fade_in": "ms", "fade_out": "ms", "highlight": "ms"} | dict.fromkeys(
    ("transition", "title", "text", "lower_third", "freeze", "watermark"), "duration"
)
"""Operations that last, and the argument for how long."""
SHOWN = ("text", "lower_third", "watermark", "overlay", "text_style", "timer", "music")
"""Operations on what is laid over the picture from one time until another."""


def pause_kept(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Trim the pauses, leave 0.3 s"."""
    cut = previous.found and previous.found[-1].name == "trim_silence"
    if not cut or not reader.lexicon.shapes["keeps_time"].fullmatch(clause.text):
        return None
    return with_last(previous, keep=reader.marks.first(clause.text, "t"))


def length(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "A title, 3 seconds", "from 0:10, for 5 seconds"."""
    if not previous.found or not reader.lexicon.shapes["amount_only"].fullmatch(clause.text):
        return None
    last, ms = previous.found[-1], reader.marks.first(clause.text, "t")
    if last.name in LASTING:
        return with_last(previous, **{LASTING[last.name]: ms, **last.args})
    return with_last(previous, end=last.args["start"] + ms) if _begun(last) else None


def edges(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Fade in and out, the start 1 second, the end 2"."""
    for name, part in (("fade_in", "first_part"), ("fade_out", "last_part")):
        place = next((i for i, op in enumerate(previous.found) if op.name == name), None)
        told = reader.lexicon.shapes[part].fullmatch(clause.text)
        if told and place is not None and len(previous.found) > 1:
            ms = reader.marks.first(clause.text, "t")
            return with_args(previous, place, {**previous.found[place].args, "ms": ms})
    return None


def lifetime(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Write 'Hello', it appears at 0:04, is gone at 0:06"."""
    if not previous.found or previous.found[-1].name not in SHOWN:
        return None
    times = ("begins", "start"), ("appears", "start"), ("disappears", "end")
    for name, argument in times:
        if reader.lexicon.shapes[name].fullmatch(clause.text):
            argument = "at" if previous.found[-1].name == "timer" else argument
            return with_last(previous, **{argument: reader.marks.first(clause.text, "t")})
    if reader.lexicon.shapes["from_to_shown"].fullmatch(clause.text):
        start, end = reader.marks.first(clause.text, "i")
        return with_last(previous, start=start, end=end)
    return None


def until(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "From 0:10, until 0:20"."""
    if not previous.found or not _begun(previous.found[-1]):
        return None
    if not reader.lexicon.shapes["disappears"].fullmatch(clause.text):
        return None
    return with_last(previous, end=reader.marks.first(clause.text, "t"))


def _begun(op: Found) -> bool:
    """Whether an operation has a start and no end."""
    return isinstance(op.args.get("start"), int) and "end" not in op.args


def with_last(previous: Clause, **args: Any) -> list[Found]:
    return with_args(previous, len(previous.found) - 1, {**previous.found[-1].args, **args})


def with_args(previous: Clause, place: int, args: dict[str, Any]) -> list[Found]:
    """The clause's operations, one of them with these arguments."""
    found = list(previous.found)
    found[place] = replace(found[place], args=args)
    return found
