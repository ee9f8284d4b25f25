"""How much: "no, 10 seconds", "at 20%", "not that much", "double that", "more"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...operation import Operation
from ..amounts import opacity
from ..contradictions import CUTS as CUT
from ..quantities import tidy
from ..reading import ASK, Found
from ..vocabulary import SLOTS
from .parts import is_called
from .turn import SHOWN, WHERE, Said, Turn, exchanged
from .when import LENGTHS

BARE: Mapping[str, tuple[str, ...]] = {
    "t": LENGTHS,
    "n": (
        *(*LENGTHS, "factor", "count", "parts", "times", "deg", "size", "fps", "max_mb", "rounds"),
        *("gain_db", "lufs"),
    ),
    "x": ("factor",),
    "p": (
        "bottom",
        "top",
        "left",
        "right",
        "level",
        "opacity",
        "amount",
        "factor",
        "brightness",
        "contrast",
        "saturation",
    ),
    "b": ("gain_db", "level_db", "volume_db"),
    "h": ("height",),
    "g": ("deg",),
    "m": ("max_mb",),
    "r": ("ratio",),
    "s": ("fps",),
    "l": ("lufs",),
}
"""What a lone quantity of each kind may replace."""
HALVED = (
    *("gain_db", "brightness", "contrast", "saturation", "exposure", "temperature", "amount"),
    *("level", "opacity"),
)
"""Amounts that are 0 when there is nothing of it."""
PACED = SHOWN | {"zoom", "transition", "fade_in", "fade_out", "caption", "slideshow"}
"""What may itself be meant by "slower"."""
REPEATED = frozenset({"color", "volume", "caption_style", "text_style", "speed"})
"""What can be done again for more of it."""
OTHER_WAY = {"up": "down", "down": "up"}


def corrected(said: Said, turn: Turn) -> list[Found] | None:
    """ "No, 10 seconds": the same with another amount or text."""
    if not said.is_("correction"):
        return None
    if said.is_("film_or_part") and turn.last.name in CUT and turn.in_force:
        return [ASK]
    for op in reversed(turn.ops):
        new = _amounts(said, op)
        if not new or not said.asks_only(op.name, "shorten_to", "auto_edit"):
            continue
        # "Make it 30 seconds" is about the film, unless an amount of this kind was said before.
        sure = not said.unsure and said.asked[0].name != op.name
        if sure and (turn.undone or (turn.in_force and not new.keys() <= op.args.keys())):
            continue
        args = exchanged(op, new)
        if args != op.args:
            return turn.changed(op, args)
    return None


def _amounts(said: Said, op: Operation) -> dict[str, Any]:
    """What a lone quantity replaces among the arguments that were said, else what its words say."""
    if said.reader.lexicon.shapes["opacity"].search(said.text) and opacity not in SLOTS[op.name]:
        return {}
    marks = [mark for _, mark in said.reader.marks.find(said.text, "".join(BARE))]
    if len(marks) == 1:
        kind, value = marks[0].kind, marks[0].value
        for key in BARE[kind]:
            old = op.args.get(key)
            if isinstance(old, int | float) or (key in op.args and kind in "rh"):
                return {key: _of_kind(kind, value, key, old)}
        if kind == "b" and "gain_db" not in op.args and op.args.get("direction") == "down":
            return {"gain_db": -abs(value)}
    return said.spoken(op)


def _of_kind(kind: str, value: Any, key: str, old: Any) -> Any:
    """A quantity as the argument it stands for: "8" after "5 seconds" is 8000 ms."""
    if kind == "n" and key in LENGTHS:
        return tidy(value * 1000)
    if kind == "h":
        return value[1]
    signed = key in ("gain_db", *HALVED) and isinstance(old, int | float) and old < 0
    return -value if signed and value > 0 else value


def scaled(said: Said, turn: Turn) -> list[Found] | None:
    """ "Not that much" and "half of that" halve what was said, "double that" doubles it."""
    half, twice = said.is_("less"), said.is_("doubled")
    if not (half or twice):
        return None
    share = said.reader.marks.first(said.text, "x") or (0.5 if half else 2)
    for op in reversed(turn.ops):
        new = _scaled(op, share, lengths=said.is_("exactly_half") or twice)
        if new:
            return turn.changed(op, {**op.args, **new})
    return None if not said.unsure and half else [ASK]


def _scaled(op: Operation, share: float, *, lengths: bool) -> dict[str, Any]:
    """The amounts of an operation times so much; a speed nears the usual one by half."""
    out: dict[str, Any] = {}
    for key, value in op.args.items():
        if type(value) not in (int, float):
            continue
        if key == "factor" and value > 0:
            out[key] = tidy(1 + (value - 1) / 2) if share < 1 else tidy(value * share)
        elif key in HALVED or (lengths and key in LENGTHS):
            out[key] = tidy(value * share)
    start, end = op.args.get("start"), op.args.get("end")
    if lengths and not out and op.name in SHOWN and isinstance(start, int) and type(end) is int:
        out["end"] = tidy(start + (end - start) * share)
    return out


def more(said: Said, turn: Turn) -> list[Found] | None:
    """ "More", "again": the change once more; "too much", of a mere direction, the other way."""
    last = turn.last
    thing = said.group("less_of", "thing")
    if thing and any(op.name == "effect" and is_called(thing, op, said) for op in turn.ops):
        return [ASK]  # an effect is there or not
    if said.is_("the_other_way"):
        return _turned(said, turn)
    if said.is_("more") and turn.in_force:
        if last.name == "blur":
            return [Found("blur", {**last.args, "amount": "up"}, 0)]
        if last.name == "speed" and last.args.get("factor"):
            way = "up" if last.args["factor"] > 1 else "down"
            return [Found("speed", {"direction": way, **_place(last)}, 0)]
        if last.name in REPEATED and any(key not in WHERE for key in last.args):
            return [Found(last.name, dict(last.args), 0)]
        return [ASK]
    return None


def _turned(said: Said, turn: Turn) -> list[Found] | None:
    """ "The other way": a quarter turn or a direction in its opposite sense."""
    last = turn.last
    if isinstance(last.args.get("deg"), int | float):
        return turn.changed(last, {**last.args, "deg": tidy((360 - last.args["deg"]) % 360)})
    turned = {key: OTHER_WAY[str(v)] for key, v in last.args.items() if str(v) in OTHER_WAY}
    if last.name == "flip":
        other = {"horizontal": "vertical", "vertical": "horizontal"}
        turned = {"axis": other[str(last.args.get("axis", "horizontal"))]}
    return turn.changed(last, {**last.args, **turned}) if turned else [ASK]


def _place(op: Operation) -> dict[str, Any]:
    return {key: value for key, value in op.args.items() if key in WHERE}


def pace(said: Said, turn: Turn) -> list[Found] | None:
    """ "Slower" after a zoom may mean the zoom or the film."""
    return [ASK] if said.is_("pace_only") and turn.last.name in PACED else None


READINGS: tuple[Callable[[Said, Turn], list[Found] | None], ...] = (corrected, scaled, more, pace)
