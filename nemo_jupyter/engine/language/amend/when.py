"""When and for how long: "move it to 0:08", "2 seconds later", "until 0:20", "a bit longer"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...operation import Operation
from ..places import span
from ..quantities import tidy
from ..reading import ASK, Found
from ..slots import Words
from .turn import SHOWN, Said, Turn

LENGTHS = ("ms", "duration", "min_pause", "per_image", "every", "fit_ms", "work")
"""Arguments that are lengths of time."""
FADING = frozenset({"transition", "freeze", "fade_in", "fade_out"})
"""What lasts for a time where it is."""
BEGINS: Mapping[str, int] = {"title": 0, "text": 0, "watermark": 0, "timer": 0, "music": 0}
"""When what is laid over the film begins, if nobody said when."""


def retimed(said: Said, turn: Turn) -> list[Found] | None:
    """ "At 0:08", "2 seconds later", "until 0:20", "for 5 seconds"."""
    styled = turn.last.name == "text_style"
    if not (styled or turn.last.name in SHOWN | {"freeze"}) or not said.asks_only(*TAKEN_FOR):
        return None
    if said.is_("earlier_or_later"):
        return [ASK]  # by how much?
    args = _timed(said, turn.last)
    if args is None or (styled and args == turn.last.args):
        return None
    if not styled:
        return turn.changed(turn.last, args) if args != turn.last.args else None
    text = {k: v for k, v in turn.last.args.items() if k == "text"}
    return [Found("text_style", {**text, **{k: args[k] for k in args if k in WHEN}}, 0)]


TAKEN_FOR = (
    *("keep", "shorten_to", "extend_to", "reorder", "cut", "cut_first", "mute", "trim"),
    "text_style",
)
"""What words about a time may be taken for by themselves."""
WHEN = ("at", "start", "end", "duration")


def _timed(said: Said, op: Operation) -> dict[str, Any] | None:
    """An operation's arguments with what a sentence says of its time; None if it says nothing."""
    args = dict(op.args)
    marks = said.reader.marks
    time = marks.first(said.text, "t")
    for shape, way in (("later", 1), ("earlier", -1)):
        if said.is_(shape) and time is not None:
            return _shifted(op, way * time)
    if said.is_("until"):
        return _until(op, time)
    if said.is_("lasting"):
        args.pop("end", None)
        if op.name == "music":
            return {**args, "end": args.get("start", 0) + time}
        return {**args, ("ms" if op.name == "timer" else "duration"): time}
    if said.is_("moved"):
        return _moved(op, "start" if said.is_("at_the_start") else time, said)
    stretch = marks.first(said.text, "i")
    if stretch and said.is_("from_to"):
        args = {k: v for k, v in args.items() if k not in WHEN}
        return {**args, **span(Words(said.text, said.text, marks, said.reader.lexicon))}
    return None


def _moved(op: Operation, to: Any, said: Said) -> dict[str, Any]:
    """At another moment, as long as before."""
    args = dict(op.args)
    to = "end" if to is None else to
    start, end = args.get("start"), args.get("end")
    if isinstance(to, int):
        if isinstance(start, int) and isinstance(end, int):
            return {**args, "start": to, "end": end + to - start}
        key = "start" if start is not None or op.name in ("music", *STARTING) else "at"
        return {**args, key: to} if key == "start" else {**args, "at": to}
    args = {k: v for k, v in args.items() if k not in ("start", "end")}
    return {**args, "at": to}


STARTING = ("lower_third", "watermark", "text")
"""What begins at a ``start``."""


def _shifted(op: Operation, by: int) -> dict[str, Any] | None:
    """So much later, or earlier if it is negative."""
    args = dict(op.args)
    known = [key for key in ("at", "start") if isinstance(args.get(key), int)]
    if not known and (op.name not in BEGINS or args.get("at") == "end"):
        return None
    key = known[0] if known else ("start" if op.name in ("music", *STARTING) else "at")
    moved = max(0, args.get(key, BEGINS.get(op.name, 0)) + by)
    if key == "start" and isinstance(args.get("end"), int):
        args["end"] += moved - args.get(key, 0)
    return {**args, key: moved}


def _until(op: Operation, end: int) -> dict[str, Any]:
    """Until then, from when it began."""
    args = {key: value for key, value in op.args.items() if key not in ("duration", "end", "range")}
    begun = args.get("at", 0)
    if op.name == "title" and isinstance(begun, int):
        return {**args, "duration": max(0, end - begun)}
    if op.name in ("text", "lower_third", "overlay") and isinstance(begun, int) and "at" in args:
        args["start"] = args.pop("at")
    return {**args, "end": end}


def lengthened(said: Said, turn: Turn) -> list[Found] | None:
    """ "Longer" is half as long again, if it was said how long; else it is asked how long."""
    op = turn.last
    if op.name not in SHOWN | FADING or not said.is_("a_bit_longer", "a_bit_shorter"):
        return None
    share = 1.5 if said.is_("a_bit_longer") else 1 / 1.5
    for key in LENGTHS:
        if isinstance(op.args.get(key), int):
            return turn.changed(op, {**op.args, key: round(op.args[key] * share)})
    start, end = op.args.get("start"), op.args.get("end")
    if isinstance(start, int) and isinstance(end, int):
        return turn.changed(op, {**op.args, "end": start + round((end - start) * share)})
    return [ASK]


def by_so_much(said: Said, turn: Turn) -> list[Found] | None:
    """ "2 seconds longer", "another 3 seconds", "1 second less"."""
    marks = said.reader.marks
    amount = marks.first(said.text, "t")
    number = marks.first(said.text, "n")
    amount = tidy(number * 1000) if amount is None and number is not None else amount
    way = 1 if said.is_("so_much_more") else -1 if said.is_("so_much_less") else 0
    if not way or amount is None:
        return None
    for op in reversed(turn.ops):
        for key in LENGTHS:
            if isinstance(op.args.get(key), int) and op.args[key] + way * amount > 0:
                return turn.changed(op, {**op.args, key: op.args[key] + way * amount})
    return None


READINGS: tuple[Callable[[Said, Turn], list[Found] | None], ...] = (
    lengthened,
    by_so_much,
    retimed,
)
