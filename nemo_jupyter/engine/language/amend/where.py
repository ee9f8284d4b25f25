"""The turn before in other places: "the same for clip 3", "only the first one", "everywhere"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import places
from ..reading import ASK, SCOPED, Found
from ..slots import table
from ..vocabulary import SCOPE, SLOTS
from .turn import SHOWN, WHERE, Said, Turn, exchanged

PLACED = frozenset(
    {
        *(*SCOPE, places.clip_alone, places.clip_or_each, places.between, places.music_start),
        *(places.shown, places.card_time),
    }
)
"""Slots that read a place."""
MOMENTS = frozenset({places.at, places.at_or_edge, places.joint, places.start_or_edge})
"""Slots that read a moment."""
HEARD = frozenset({"volume", "mute", "unmute", "fade_in", "fade_out"})
"""What is done to a track as well as to a clip."""
CUTTING = frozenset({"cut_first", "cut_last", "cut"})
"""What takes a stretch away: "also the last 3 seconds"."""
WHOLE = frozenset({"delete_clip", "reorder", "merge", "insert", "keep"})
"""What is done to clips by their numbers, and to nothing but some of them."""


def alike(said: Said, turn: Turn) -> list[Found] | None:
    """ "The same for clip 3": what was done to clips, done to others."""
    if not said.is_("same_for"):
        return None
    out = []
    for op in turn.ops:
        where = said.places(op, _slots(op.name))
        if said.reader.lexicon.shapes["others"].search(said.text) and "clip" in op.args:
            where = {"except_clip": op.args["clip"]} if set(SCOPE) <= set(SLOTS[op.name]) else where
        if where:
            out.append(Found(op.name, _moved(op.args, where), 0))
    return out or None


def also(said: Said, turn: Turn) -> list[Found] | None:
    """ "Also clip 3", "and at 0:10": what was done last, done there as well."""
    if not said.adds or not said.is_("place", "moment"):
        return None
    if turn.last.name in CUTTING and not said.reader.marks.first(said.text, "c"):
        return _cut_too(said)
    where = said.places(turn.last, _slots(turn.last.name) | MOMENTS)
    if turn.last.name == "split" and not where:
        where = said.spoken(turn.last)
    return [Found(turn.last.name, _moved(turn.last.args, where), 0)] if where else [ASK]


def _cut_too(said: Said) -> list[Found]:
    """ "And the last 3", of what is cut at the beginning: 3 seconds."""
    reader = said.reader
    text = said.text
    for at, mark in reader.marks.find(text, "n"):
        seconds = reader.marks.add("t", round(mark.value * 1000), mark.source)
        text = text[:at] + seconds + text[text.index(">", at) + 1 :]
    found = reader.operations(f"{reader.lexicon.words['cutting_verb']} {text}")
    return found or [ASK]


def narrowed(said: Said, turn: Turn) -> list[Found] | None:
    """ "Only clip 2", "not clip 2", "everywhere": the same within other bounds."""
    if not said.asks_only("auto_edit", "keep"):
        return None
    if said.is_("everywhere"):
        ops = [op for op in turn.ops if op.args.keys() & WHERE - {"track", "target"}]
        if not ops or ops[-1].name in WHOLE:
            return None
        args = {k: v for k, v in ops[-1].args.items() if k not in WHERE - {"track", "target"}}
        return turn.changed(ops[-1], args)
    if said.is_("only_there") or (said.narrows and said.is_("place")):
        for op in reversed(turn.ops):
            where = said.places(op, _slots(op.name)) if op.name not in WHOLE else {}
            if where:
                return turn.changed(op, exchanged(op, where))
        return [ASK]  # it would be wrong to keep nothing else of the film
    if said.is_("not_there"):
        clip = said.reader.marks.first(said.text, "c")
        if isinstance(clip, list) and "and" not in said.whole and not said.adds:
            return _rather(said, turn)
        spared = [op for op in turn.ops if places.clip in SLOTS[op.name]]
        if not spared:
            return [ASK]
        return turn.changed(spared[-1], exchanged(spared[-1], {"except_clip": clip}))
    return None


def _rather(said: Said, turn: Turn) -> list[Found]:
    """ "Not clip 1, clip 2": the second of them, if the first was meant before."""
    first, *rest = said.reader.marks.first(said.text, "c")
    meant = [op for op in turn.ops if op.args.get("clip") == first]
    if len(rest) != 1 or not meant:
        return [ASK]
    return turn.changed(meant[-1], {**meant[-1].args, "clip": rest[0]})


def replaced(said: Said, turn: Turn) -> list[Found] | None:
    """ "No, clip 3": there, and not where it was done."""
    moves = said.unsure and turn.last.name in SHOWN
    if not (said.corrects or said.instead or moves) or not said.is_("place"):
        return None
    for op in reversed(turn.ops):
        where = said.places(op, _slots(op.name))
        if op.name == "reorder" and "clip" in op.args and said.is_("bare_clip"):
            where = {"clip": said.reader.marks.first(said.text, "c")}
        if where and where != {key: op.args.get(key) for key in where}:
            args = {**op.args, **where} if op.name == "reorder" else exchanged(op, where)
            return turn.changed(op, args)
    return None


def edges(said: Said, turn: Turn) -> list[Found] | None:
    """ "No, to 0:12": another beginning or end of a stretch."""
    time = said.reader.marks.first(said.text, "t")
    if said.is_("start_at") and "start" in turn.last.args and turn.last.name not in SHOWN:
        return [ASK]  # the stretch, or the film?
    for shape, key in (("edge_from", "start"), ("edge_to", "end")):
        for op in reversed(turn.ops) if said.is_(shape) else ():
            if type(op.args.get(key)) is int and op.name not in SHOWN:
                return turn.changed(op, {**op.args, key: time})
    return None


def of_it(said: Said, turn: Turn) -> list[Found] | None:
    """ "Mute it", after something was done to a clip, is about that clip."""
    clip = turn.last.args.get("clip")
    if not said.is_("done_to_it") or len(said.asked) != 1 or not turn.in_force:
        return None
    (op,) = said.asked
    if turn.last.name in SHOWN and op.name in OF_THE_FILM and not op.args:
        return [ASK]  # the music, or the film?
    if clip is None:
        return None
    if turn.last.name in WHOLE or op.name not in OF_A_CLIP or op.args.keys() & WHERE:
        return None
    return [Found(op.name, {**op.args, "clip": clip}, 0)]


OF_A_CLIP = frozenset(
    [
        *("speed", "volume", "mute", "unmute", "color", "blur", "zoom", "effect", "reverse"),
        *("flip", "rotate", "crop", "stabilize", "denoise_audio"),
    ]
)
"""What is done to the clip that was spoken of."""


OF_THE_FILM = frozenset({"loop", "trim", "reverse", "duplicate", "split"})
"""What is done to the film, and may be meant for what lies over it."""


def _slots(name: str) -> frozenset[Any]:
    """The slots of an operation that say where it is meant."""
    return PLACED | {table("track")} if name in HEARD else PLACED


def _moved(args: Any, where: dict[str, Any]) -> dict[str, Any]:
    """Arguments with another place in the stead of theirs."""
    gone = set(where) if where.keys() <= {"track", "except_track"} else SCOPED | {"between", "at"}
    return {**{k: v for k, v in args.items() if k not in gone}, **where}


READINGS: tuple[Callable[[Said, Turn], list[Found] | None], ...] = (
    alike,
    also,
    narrowed,
    replaced,
    edges,
)
