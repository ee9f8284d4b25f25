"""One thing in place of another: "a wipe instead", "no, darker", "use song.mp3"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ...operation import Operation
from ..arguments import tidy_arguments
from ..followup import REFERS
from ..reading import ASK, Found
from .turn import IDLE, WHERE, Said, Turn, exchanged
from .where import CUTTING

WORDED = frozenset({"title", "text", "lower_third", "watermark", "voiceover", "text_style"})
"""What has words of the user's."""


def reworded(said: Said, turn: Turn) -> list[Found] | None:
    """ "Make it say “Hello”": the same with other words."""
    words = said.reader.marks.first(said.text, "q")
    if words is None or not said.asks_only("text", "title", "voiceover", "insert"):
        return None
    if not said.is_("wording"):
        return None
    op = next((op for op in reversed(turn.ops) if op.name in WORDED), None)
    if op is None:
        return None
    if op.name == "text_style":
        return [Found("text_style", {"text": words}, 0)]
    return turn.changed(op, {**op.args, "text": words})


def fitted(said: Said, turn: Turn) -> list[Found] | None:
    """ "Black bars instead", "fill the frame": another shape of the picture, filled otherwise."""
    shaped = next((op for op in reversed(turn.ops) if op.name == "aspect"), None)
    fit = said.reader.lexicon.lookup("fit", said.text)
    if shaped is None or fit is None or not said.asks_only(*FILLING) or not said.is_("filling"):
        return None
    return turn.changed(shaped, {**shaped.args, "fit": fit})


FILLING = ("effect", "crop", "background", "zoom", "blur", "undo")
"""What words about how a shape is filled may be taken for."""


def refined(said: Said, turn: Turn) -> list[Found] | None:
    """ "To white", "counterclockwise", "longer than 1 second": what was not said before."""
    last = turn.last
    lettered = last.name in REFERS and last.name != "watermark"
    if last.name in ("watermark", "overlay"):
        if not said.unsure or not said.is_("follow_up", "refining", "style_only"):
            return None
        new = {k: v for k, v in said.spoken(last).items() if k in ("position", "opacity")}
        return turn.changed(last, {**last.args, **new}) if new else None
    if not said.unsure or lettered or not said.is_("refining"):
        return None
    new = said.spoken(last)
    return turn.changed(last, exchanged(last, new)) if new else None


def instead(said: Said, turn: Turn) -> list[Found] | None:
    """ "A wipe instead", "no, cut the last 5 seconds": this in place of what was done."""
    trying = said.unsure and said.is_("trying")
    if not (said.instead or said.corrects or said.narrows or trying):
        return None
    property_ = _property(said, turn, trying=not (said.instead or said.corrects))
    if property_ is not None:
        return property_
    found = list(said.found)
    if said.corrects and said.unsure and turn.last.name in CUTTING:  # "no, the last 5 seconds"
        verb = said.reader.lexicon.words["cutting_verb"]
        found = said.reader.operations(f"{verb} {said.text}") or found
    if said.corrects and said.unsure and turn.last.name == "reorder":  # "no, after clip 2"
        found = _moved(said, turn.last) or found
    if all(op.name == "ask" for op in found) or any(op.name in IDLE for op in found):
        return None
    return _in_place(found, said, turn)


def _moved(said: Said, op: Operation) -> list[Found]:
    """Where else the clip is to go."""
    reader, clip = said.reader, op.args.get("clip")
    if type(clip) is not int:
        return []
    moved = reader.marks.add("c", clip, str(clip))
    found = reader.operations(reader.lexicon.words["moving"].replace("…", moved) + said.text)
    return [one for one in tidy_arguments(found) if one.name == "reorder" and len(one.args) > 1]


def _property(said: Said, turn: Turn, *, trying: bool) -> list[Found] | None:
    """ "No, upbeat": another of the properties that an operation was given, or could have been."""
    text = said.group("setting", "rest") or said.text
    brief = replace_text(said, text)
    if not brief.is_brief:
        return None
    for op in reversed(turn.ops):
        new = brief.spoken(op)
        known = op.args.keys() | ({"lang"} if said.unsure else set())
        known |= {"color", "position", "size"} if said.unsure and not trying else set()
        known |= {"level", "gain_db", "factor"} if "direction" in op.args else set()
        known |= COLORS if op.name == "color" else {"file", "mood"} if op.name == "music" else set()
        if new and new.keys() <= known and exchanged(op, new) != op.args:
            return turn.changed(op, exchanged(op, new))
    return None


COLORS = {"look", "brightness", "contrast", "saturation", "exposure", "temperature", "shadows"}


def replace_text(said: Said, text: str) -> Said:
    """The same sentence with another middle."""
    return replace(said, text=text)


def _in_place(found: list[Found], said: Said, turn: Turn) -> list[Found] | None:
    names = {one.name for one in found}
    names |= CUTTING if names & CUTTING else set()
    alike = [op for op in turn.ops if op.name in names]
    if not alike and (not said.instead or names & OF_WHAT_IS_THERE):
        return None
    if not alike and len(turn.ops) > 1:
        return [ASK]  # instead of what?
    gone = alike[-1] if alike else turn.last
    kept = [op for op in turn.ops if op is not gone]
    return [*turn.anew(kept), *(_there(one, gone) for one in found)]


OF_WHAT_IS_THERE = frozenset({"text_style", "caption_style", "volume", "delete_track", "duck"})
"""What is done to something that is named, and no other thing to do in the place of the last."""


def _there(new: Found, gone: Operation) -> Found:
    """An operation in the place of another one, where that was, if it does not say where."""
    where: dict[str, Any] = {key: value for key, value in gone.args.items() if key in WHERE}
    if new.name != gone.name or new.args.keys() & WHERE:
        return new
    return replace(new, args={**where, **new.args})


READINGS: tuple[Callable[[Said, Turn], list[Found] | None], ...] = (
    reworded,
    refined,
    instead,
)
