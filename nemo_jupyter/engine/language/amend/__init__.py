"""Amend the turn before: "no, 10 seconds", "the same for clip 3", "remove it", "a wipe instead".

What was done is taken back and done again with the change, so a number replaces the one before
instead of adding to it. The plan says so: it begins with ``undo``. What has been taken back
already, or was only asked about, is done with the change and without ``undo``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ...operation import Operation
from ..followup import follow_up
from ..reading import Found, Reader
from ..vocabulary import SLOTS
from . import degree, exchange, parts, when, where
from .turn import IDLE, TRAVELS, Said, Turn

READINGS: tuple[Callable[[Said, Turn], list[Found] | None], ...] = (
    exchange.fitted,
    *parts.READINGS,
    *where.READINGS,
    *when.READINGS,
    *degree.READINGS,
    *exchange.READINGS,
    where.of_it,
)
"""What a sentence may ask of the turn before; the first that it does counts."""


def amended(
    instruction: str,
    text: str,
    found: Sequence[Found],
    previous: Sequence[Operation],
    reader: Reader,
) -> list[Found] | None:
    """The turn before with the change that a sentence asks for; None if it asks for none.

    Args:
        instruction: What the user wrote.
        text: The same, marked.
        found: What it asks for if it stands alone.
        previous: Operations of the turn before, and at their end ``undo`` if they were taken
            back, or ``ask`` if nothing but a question came of them.
        reader: Reads more of the same language.
    """
    turn = Turn.of(previous)
    if not turn.ops or any(op.name not in SLOTS for op in previous):
        return None
    if any(op.name in IDLE - TRAVELS - {"ask", "help"} for op in found):
        return None  # "only keep where she speaks" is none of what was done, and cannot be had
    said = _said(instruction, text, found, reader, answers=previous[-1].name == "ask")
    for reading in READINGS:
        after = reading(said, turn)
        if after is not None:
            return after
    return None


def followed(
    instruction: str,
    text: str,
    found: Sequence[Found],
    previous: Sequence[Operation],
    reader: Reader,
) -> list[Found] | None:
    """What a sentence asks for in the light of the turn before, on top of it: "make it bigger"."""
    turn = Turn.of(previous)
    if not turn.in_force or reader.lexicon.shapes["of_the_film"].search(instruction.lower()):
        return None
    after = follow_up(text, found, turn.ops, reader)
    return [_of_those(op, turn) for op in after] if after else None


def _of_those(op: Found, turn: Turn) -> Found:
    """Words that were written before are known by what they say."""
    texts = [old.args["text"] for old in turn.ops if old.name in WORDED and old.args.get("text")]
    if op.name != "text_style" or "text" in op.args or len(texts) != 1:
        return op
    return replace(op, args={"text": texts[0], **op.args})


WORDED = frozenset({"title", "text", "lower_third", "text_style"})
"""What has words that may look otherwise."""


def _said(
    instruction: str, text: str, found: Sequence[Found], reader: Reader, *, answers: bool
) -> Said:
    shapes = reader.lexicon.shapes
    shape = shapes["said"].fullmatch(text)
    instead = bool(shapes["instead"].search(text))
    plain = instruction.lower().strip(" .,!。，！")  # the marks leave out small words at its start
    adds = bool(shapes["adds"].fullmatch(plain))
    narrows = bool(shapes["only"].fullmatch(plain))
    core = shape["core"] if shape and shape["core"] else text
    corrects = answers or bool(shape and shape["corrects"])
    return Said(text, core, found, reader, corrects and not adds, instead, adds, narrows)
