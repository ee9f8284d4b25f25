"""Amend the turn before: "no, 10 seconds", "the same for clip 3", "remove it", "a wipe instead".

What was done is taken back and done again with the change, so a number replaces the one before
instead of adding to it. The plan says so: it begins with ``undo``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..operation import Operation
from . import places
from .contradictions import CUTS as CUT
from .quantities import tidy
from .reading import ASK, SCOPED, Found, Reader
from .settle import ADDING
from .slots import Words
from .vocabulary import ANSWERS, SCOPE, SERVICES, SLOTS

UNDO = Found("undo", {}, 0)
LENGTHS = ("ms", "duration", "min_pause", "per_image", "every", "fit_ms", "work")
"""Arguments that are lengths of time."""
BARE: Mapping[str, tuple[str, ...]] = {
    "t": LENGTHS,
    "n": (*LENGTHS, "factor", "count", "parts", "times", "deg", "size", "fps", "max_mb", "rounds"),
    "x": ("factor",),
    "p": ("level", "opacity", "amount", "factor", "brightness", "contrast", "saturation"),
    "b": ("gain_db", "level_db", "volume_db"),
    "h": ("height",),
    "g": ("deg",),
    "m": ("max_mb",),
    "r": ("ratio",),
    "s": ("fps",),
    "l": ("lufs",),
}
"""What a lone quantity of each kind may replace."""
SHOWN = frozenset({"title", "text", "lower_third", "watermark", "overlay", "timer", "sfx", "music"})
"""What is laid over the film at a time and for a time."""
TAKEN = (ADDING | {"blur", "reverse", "stabilize", "denoise_audio"}) - {"text_style"}
"""What "remove it" can be about, if it was done last."""
PACED = SHOWN | {"zoom", "transition", "fade_in", "fade_out", "caption", "slideshow"}
"""What may itself be meant by "slower"."""
CUTTING = frozenset({"cut_first", "cut_last", "cut"})
"""What "no, the last 5 seconds" stays within."""
PLACED = frozenset({*SCOPE, places.clip_alone, places.clip_or_each, places.between})
HALVED = ("gain_db", "brightness", "contrast", "saturation", "exposure", "temperature", "amount")
"""Changes that are 0 when nothing is changed."""


def amended(
    text: str, found: Sequence[Found], previous: Sequence[Operation], reader: Reader
) -> list[Found] | None:
    """The turn before with the change that a sentence asks for; None if it asks for none."""
    before = [op for op in previous if op.name not in (*ANSWERS, *SERVICES, "undo", "redo")]
    if not before or any(op.name not in SLOTS for op in (*before, *previous)):
        return None
    for reading in (_alike, _corrected, _instead, _without, _changed, _pace):
        after = reading(text, found, before, reader)
        if after is not None:
            return after
    return None


def _again(ops: Sequence[Operation]) -> list[Found]:
    return [UNDO, *(Found(op.name, dict(op.args), 0) for op in ops)]


def _without(
    text: str, found: Sequence[Found], before: list[Operation], reader: Reader
) -> list[Found] | None:
    """ "Remove it": the turn before without what it did last."""
    if not reader.lexicon.shapes["take_away"].fullmatch(text) or not _unsure(found):
        return None
    last = before[-1]
    styled = _styled(last)
    if styled:
        return [Found("delete_track", {"track": styled}, 0)]
    return _again(before[:-1]) if last.name in TAKEN else None


def _styled(last: Operation) -> str | None:
    """The track that was there before its look or level was changed last."""
    if last.name == "watermark" and not last.args.keys() & {"file", "text"}:
        return "watermark"
    music = last.args.get("track") == "music" or last.args.get("replace")
    if last.name in ("music", "volume") and music:
        return "music"
    return "captions" if last.name == "caption_style" else None


def _alike(
    text: str, found: Sequence[Found], before: list[Operation], reader: Reader
) -> list[Found] | None:
    """ "The same for clip 3": what was done to clips, done to others."""
    if not reader.lexicon.shapes["same_for"].fullmatch(text):
        return None
    words = Words(text, text, reader.marks, reader.lexicon)
    out = []
    for op in before:
        slots = [slot for slot in SLOTS[op.name] if slot in PLACED]
        where: dict[str, Any] = {}
        for slot in slots:
            where = where or slot(words)
        if words.search("others") and "clip" in op.args and set(SCOPE) <= set(slots):
            where = {"except_clip": op.args["clip"]}
        if where:
            rest = {k: v for k, v in op.args.items() if k not in SCOPED | {"between"}}
            out.append(Found(op.name, {**rest, **where}, 0))
    return out or None


def _instead(
    text: str, found: Sequence[Found], before: list[Operation], reader: Reader
) -> list[Found] | None:
    """ "A wipe instead", "no, cut the last 5 seconds": this in place of what was done last."""
    instead = reader.lexicon.shapes["instead"].search(text)
    corrects = reader.lexicon.shapes["corrects"].match(text)
    if not instead and not corrects:
        return None
    if corrects and _unsure(found) and before[-1].name in CUTTING:  # "no, the last 5 seconds"
        found = reader.operations(f"{reader.lexicon.words['cutting_verb']} {corrects['rest']}")
    if _unsure(found):  # "calm instead"
        if not instead:
            return None
        last = before[-1]
        said = _spoken(text, last, reader)
        return [*_again(before[:-1]), Found(last.name, {**last.args, **said}, 0)] if said else None
    if any(op.name in (*ANSWERS, *SERVICES, "undo", "redo") for op in found):
        return None
    names = {one.name for one in found}
    names |= CUTTING if names & CUTTING else set()
    alike = [op for op in before if op.name in names]
    if not alike and not instead:
        return None
    if not alike and len(before) > 1:
        return [ASK]  # instead of what?
    gone = alike[-1] if alike else before[-1]
    where = {k: v for k, v in gone.args.items() if k in SCOPED | {"between"}}
    kept = [op for op in before if op is not gone]
    new = [
        replace(one, args={**where, **one.args})
        if one.name == gone.name and not one.args.keys() & (SCOPED | {"between"})
        else one
        for one in found
    ]
    return [*_again(kept), *new]


def _corrected(
    text: str, found: Sequence[Found], before: list[Operation], reader: Reader
) -> list[Found] | None:
    """ "No, 10 seconds": the same with another amount, clip, text or time."""
    shapes = reader.lexicon.shapes
    placing = shapes["placing"].fullmatch(text) is not None
    if not placing and not shapes["correction"].fullmatch(text):
        return None
    last, said = before[-1], dict(before[-1].args)
    new = _spoken(text, last, reader) if placing else _amounts(text, last, reader)
    if placing and last.name == "text_style":
        return [Found("text_style", new, 0)] if new else None
    if placing and last.name not in SHOWN:
        return None
    # "Make it 30 seconds" is about the film, unless an amount of this kind was said before.
    whole = not _unsure(found) and not placing
    if not new or (whole and not new.keys() <= said.keys()) or {**said, **new} == said:
        return None
    if shapes["film_or_part"].fullmatch(text) and last.name in CUT:
        return [ASK]
    if new.keys() & SCOPED and not placing:
        said = {key: value for key, value in said.items() if key not in SCOPED}
    return [*_again(before[:-1]), Found(last.name, {**said, **new}, 0)]


def _amounts(text: str, last: Operation, reader: Reader) -> dict[str, Any]:
    """What a lone quantity replaces among the arguments that were said, else what its words say."""
    marks = [mark for _, mark in reader.marks.find(text, "".join(BARE))]
    if len(marks) == 1:
        kind, value = marks[0].kind, marks[0].value
        for key in BARE[kind]:
            old = last.args.get(key)
            if isinstance(old, int | float) or (key in last.args and kind in "rh"):
                return {key: _of_kind(kind, value, key, old)}
    return _spoken(text, last, reader)


def _spoken(text: str, op: Operation, reader: Reader) -> dict[str, Any]:
    """The arguments that some words give to an operation."""
    words = Words(text, text, reader.marks, reader.lexicon)
    out: dict[str, Any] = {}
    for slot in SLOTS[op.name]:
        for key, value in slot(words).items():
            out.setdefault(key, value)
    return out


def _of_kind(kind: str, value: Any, key: str, old: Any) -> Any:
    """A quantity as the argument it stands for: "8" after "5 seconds" is 8000 ms."""
    if kind == "n" and key in LENGTHS:
        return tidy(value * 1000)
    if kind == "h":
        return value[1]
    signed = key in ("gain_db", *HALVED) and isinstance(old, int | float) and old < 0
    return -value if signed and value > 0 else value


def _changed(
    text: str, found: Sequence[Found], before: list[Operation], reader: Reader
) -> list[Found] | None:
    """ "Not that much": half of the change that was said; "longer": half as long again."""
    shapes, last = reader.lexicon.shapes, before[-1]
    if not _unsure(found):
        return None
    new: dict[str, Any] = {}
    timed = last.name in SHOWN | {"transition", "freeze"}
    for key, value in last.args.items():
        if type(value) not in (int, float):
            continue
        if shapes["less"].fullmatch(text):
            new |= _halved(key, value)
        elif timed and key in LENGTHS and shapes["a_bit_longer"].fullmatch(text):
            new[key] = round(value * 1.5)
        elif timed and key in LENGTHS and shapes["a_bit_shorter"].fullmatch(text):
            new[key] = round(value / 1.5)
    return [*_again(before[:-1]), Found(last.name, {**last.args, **new}, 0)] if new else None


def _pace(
    text: str, found: Sequence[Found], before: list[Operation], reader: Reader
) -> list[Found] | None:
    """ "Slower" after a zoom may mean the zoom or the film."""
    asked = reader.lexicon.shapes["pace_only"].fullmatch(text) and before[-1].name in PACED
    return [ASK] if asked else None


def _halved(key: str, value: float) -> dict[str, Any]:
    if key == "factor" and value > 0:
        return {key: tidy(1 + (value - 1) / 2)}
    return {key: tidy(value / 2)} if key in HALVED else {}


def _unsure(found: Sequence[Found]) -> bool:
    return all(op.name == "ask" for op in found)
