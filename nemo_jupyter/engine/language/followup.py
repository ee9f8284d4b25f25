"""Instructions that refer to the turn before: "make it bigger", "in yellow", "again"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..operation import Operation
from . import amounts, slots
from .reading import Found, Reader
from .slots import Slot, Words, table
from .vocabulary import LETTERS

LETTER_SLOTS: tuple[Slot, ...] = (*LETTERS, slots.size)
TEXT = ("text_style", LETTER_SLOTS)
REFERS: Mapping[str, tuple[str, tuple[Slot, ...]]] = {
    "caption": ("caption_style", LETTER_SLOTS),
    "caption_style": ("caption_style", LETTER_SLOTS),
    "title": TEXT,
    "text": TEXT,
    "lower_third": TEXT,
    "text_style": TEXT,
    "watermark": ("watermark", (table("position"), amounts.opacity, slots.size)),
    "music": ("music", (slots.several("mood", "mood"),)),
}
"""For what was made last: the operation that changes it, and what of it can change."""

UNSURE = {"ask", "color", "zoom", "resize", "highlight", "crop", "compress"}
"""What a sentence about "it" may be taken for when it is not known what "it" is."""


def follow_up(
    text: str, found: Sequence[Found], previous: Sequence[Operation], reader: Reader
) -> list[Found] | None:
    """What the instruction asks for in the light of the turn before; None if it stands alone."""
    shapes = reader.lexicon.shapes
    last = next((op for op in reversed(previous) if op.name not in ("export", "ask")), None)
    if last is None:
        return None
    if shapes["again"].fullmatch(text):
        return [Found(last.name, dict(last.args), 0)]
    if not shapes["follow_up"].fullmatch(text) or any(op.name not in UNSURE for op in found):
        return _louder(found, last, shapes["pronoun"].search(text) is not None)
    words = Words(text, text, reader.marks, reader.lexicon)
    target, readers = REFERS.get(last.name, ("", ()))
    args: dict[str, Any] = {}
    for slot in readers:
        for key, value in slot(words).items():
            args.setdefault(key, value)
    if not args:
        return None
    if target == "music":
        args["replace"] = True
    clip = {"clip": last.args["clip"]} if "clip" in last.args and target != "music" else {}
    return [Found(target, {**args, **clip}, 0)]


FADES = frozenset({"fade_in", "fade_out"})
"""After music, "fade it out" is about the music, and "fade out at the end" about the film."""


def _louder(found: Sequence[Found], last: Operation, pronoun: bool) -> list[Found] | None:
    """ "Make it quieter" after adding music is about the music."""
    if len(found) == 1 and (
        found[0].name in ("volume", "mute") or (pronoun and found[0].name in FADES)
    ):
        args = found[0].args
        track = "music" if last.name == "music" else last.args.get("track")
        if last.name in ("music", "volume") and track and not args.keys() & {"track", "clip"}:
            return [Found(found[0].name, {**args, "track": track}, 0)]
    return None
