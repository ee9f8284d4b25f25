"""Instructions that refer to what was made before: "make it bigger", "in yellow", "again"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..operation import Operation
from . import amounts, slots
from .reading import SCOPED, Found, Reader
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
"""For what was made: the operation that changes it, and what of it can change."""

UNSURE = {"ask", "color", "zoom", "resize", "highlight", "crop", "compress"}
"""What a sentence about "it" may be taken for when it is not known what "it" is."""
PLACED = SCOPED | {"region"}
"""Arguments of what is meant for a place in the film and not for "it"."""
BEHIND = UNSURE | {"background"}
"""The same for words about letters: "with a black background"."""


def follow_up(
    text: str, found: Sequence[Found], previous: Sequence[Operation], reader: Reader
) -> list[Found] | None:
    """What the instruction asks for in the light of what was done before; None if it stands alone.

    Args:
        text: The instruction or a clause of it, marked.
        found: What it asks for by itself.
        previous: What was done before, in this instruction or the one before.
        reader: Reads more of the same language.
    """
    shapes = reader.lexicon.shapes
    made = [op for op in previous if op.name not in ("export", "ask")]
    if not made:
        return None
    last = made[-1]
    if shapes["again"].fullmatch(text):
        return [Found(last.name, dict(last.args), 0)]
    styled = shapes["style_only"].fullmatch(text) is not None
    names = {op.name for op in found}
    placed = any(op.args.keys() & PLACED for op in found) or any(reader.marks.find(text, "cti"))
    named = placed or shapes["names_a_thing"].search(text) is not None
    meant = names <= UNSURE and not named and shapes["follow_up"].fullmatch(text)
    if meant or (names <= BEHIND and styled):
        # "Make it cinematic" is about the picture, and no mood of the music.
        fitting = [op for op in reversed(made) if op.name != "music" or names <= {"ask"}]
        changed = (_changed(text, op, reader) for op in fitting)
        return next((one for one in changed if one), None) or _heard(text, last, reader)
    return _louder(found, last, shapes["pronoun"].search(text) is not None)


def _changed(text: str, made: Operation, reader: Reader) -> list[Found] | None:
    """Another look, place or mood for something that was made."""
    words = Words(text, text, reader.marks, reader.lexicon)
    target, readers = REFERS.get(made.name, ("", ()))
    args: dict[str, Any] = {}
    for slot in readers:
        for key, value in slot(words).items():
            args.setdefault(key, value)
    if not args or (target == "music" and reader.lexicon.shapes["named_look"].fullmatch(text)):
        return None  # "give it a cinematic look" is about the picture
    if target == "music":
        args["replace"] = True
    clip = {"clip": made.args["clip"]} if "clip" in made.args and target != "music" else {}
    return [Found(target, {**args, **clip}, 0)]


FADES = frozenset({"fade_in", "fade_out"})
"""After music, "fade it out" is about the music, and "fade out at the end" about the film."""


def _louder(found: Sequence[Found], last: Operation, pronoun: bool) -> list[Found] | None:
    """ "Make it quieter" after adding music is about the music."""
    if len(found) == 1 and (
        found[0].name in ("volume", "mute", "unmute") or (pronoun and found[0].name in FADES)
    ):
        args, track = found[0].args, _track(last)
        spoken_of = found[0].name == "volume" or pronoun  # "mute" alone is about everything
        if track and spoken_of and not args.keys() & SCOPED:
            return [replace(found[0], args={**args, "track": track})]
    return None


def _heard(text: str, last: Operation, reader: Reader) -> list[Found] | None:
    """ "Up a bit", "太小了": louder or quieter, after something that is heard."""
    way, track = reader.lexicon.lookup("direction", text), _track(last)
    if not track or way is None or not reader.lexicon.shapes["bare_level"].fullmatch(text):
        return None
    return [Found("volume", {"direction": way, "track": track}, 0)]


def _track(last: Operation) -> str | None:
    """The track that was spoken of last."""
    if last.name not in ("music", "volume", "mute", "unmute"):
        return None
    return "music" if last.name == "music" else last.args.get("track")
