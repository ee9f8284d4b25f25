"""What an operation's arguments say twice, or say only together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .reading import Found


def _is_length(duration: Any, args: Mapping[str, Any]) -> bool:
    """Whether a duration only repeats what start and end say: "for the first 2 seconds"."""
    start, end = args.get("start", 0), args.get("end")
    return isinstance(end, int) and isinstance(start, int) and duration in (end, end - start)


SOURCE_SOUND = re.compile(r"original|source|camera|track|原|同期|现场", re.IGNORECASE)
"""Words that tell the sound of the footage from whatever else is audible."""


FROM_THE_START = re.compile(
    r"\bfrom (?:the )?(?:very )?(?:start|beginning)\b|从(?:头|开头|一开始|片头)"
)
"""Words for where music begins; what is only "at the start" ends soon."""


def _lengths(found: list[Found], op: Found) -> list[Any]:
    """How long the films are that the clause of an operation asks for besides."""
    others = (other.args for other in found if other.clause == op.clause and other.name in FILMS)
    return [args[key] for args in others for key in ("ms", "duration") if key in args]


def _fades(found: list[Found], op: Found) -> list[Any]:
    """How long the fades are that the clause of an operation asks for besides."""
    others = (other for other in found if other.clause == op.clause)
    return [other.args["ms"] for other in others if "ms" in other.args and other.name in FADES]


def _faded(found: list[Found], op: Found) -> list[str]:
    """The edges at which the clause of an operation asks for fades besides."""
    named = {other.name for other in found if other.clause == op.clause}
    return [edge for name, edge in zip(FADES, ("start", "end"), strict=True) if name in named]


FADES = ("fade_in", "fade_out")
FILMS = ("slideshow", "shorten_to", "extend_to", "highlight", "keep")
"""Operations that make a film of some length."""


def tidy_arguments(found: list[Found]) -> list[Found]:
    """Arguments that follow from others are dropped, necessary ones are there."""
    placed = (_said_once(op) for op in found)
    return [_named_by_effect(_complete(_sounding(_moved(op)), found)) for op in placed]


def _said_once(op: Found) -> Found:
    """Without the place or the length that another argument says already."""
    args = dict(op.args)
    if "except_track" in args:
        args.pop("track", None)
    whole = args.get("start") == 0 and args.get("duration") == args.get("end")
    if op.name == "watermark" and whole:
        args.pop("start"), args.pop("end")
        args.setdefault("at", "start")
    if args.keys() >= {"start", "end", "range"}:
        args.pop("range")  # "the first 3 seconds" is a stretch
    if op.name == "caption" and args.get("position") == "center":
        args.pop("range", None)  # "in the middle" of the picture
    if op.name == "sfx" and args.get("start") == args.get("at") and "end" not in args:
        args.pop("start", None)
    if op.name == "zoom" and args.get("start") == args.get("at"):
        args.pop("at", None)  # "after 0:10" is from there on
    if "fit_ms" in args and args.get("last") == args["fit_ms"]:
        args.pop("last")  # "speed it up to last 30 seconds"
    if op.name == "text_style" and args.keys() & {"start", "end", "duration"}:
        args.pop("at", None)
    if op.name == "music" and args.get("range") == "start" and FROM_THE_START.search(op.words):
        args.pop("range")  # where it begins, and not where it ends
    if op.name == "export" and "aspect" in args:
        args.pop("platform", None)
    if op.name == "insert" and "where" in args:
        args.pop("position", None)  # beside a clip
    if op.name == "slideshow" and "per_image" in args:
        args.pop("duration", None)  # the length of one picture is not that of all
    if "last" in args and args.get("duration") == args["last"]:
        args.pop("duration")
    if _is_length(args.get("duration"), args):
        args.pop("duration")
    return replace(op, args=args)


def _moved(op: Found) -> Found:
    """A clip's new place as its number, where it was said from the old one or another clip."""
    args, moved = dict(op.args), op.args.get("clip")
    if "step" in args:  # one place earlier or later
        step = args.pop("step")
        place = moved + step if isinstance(moved, int) and moved > 0 else 0
        op = op if place > 0 else replace(op, name="ask")
        args = {**args, "to": place} if place > 0 else {}
    if "where" in args:
        where, other, moved = args.pop("where"), args.pop("other"), args.get("clip")
        if where == "between" and op.name == "reorder" and isinstance(other, list):
            where, other = "after", other[0]
        later = isinstance(moved, int) and isinstance(other, int) and 0 < moved < other
        if isinstance(other, int) and op.name == "reorder":
            args["to"] = other + (where == "after") - later
        else:
            args |= {where: other}
    return replace(op, args=args)


def _sounding(op: Found) -> Found:
    """Without "the audio" as a track where it is everything audible, or a clip's only sound."""
    args = dict(op.args)
    heard = op.name in ("volume", "mute", "unmute") and args.get("track") == "audio"
    if heard and (not SOURCE_SOUND.search(op.words) or (op.name == "mute" and "clip" in args)):
        args.pop("track")
    return replace(op, args=args)


def _complete(op: Found, found: list[Found]) -> Found:
    """With the arguments that its operation goes by, of those that were said."""
    args = dict(op.args)
    if op.name == "merge" and args.keys() >= {"file", "order"}:
        args["order"] = [args.pop("file"), *args["order"]]
    if op.name == "freeze" and "clip" in args and args.get("at") == "end":
        args.pop("at")  # the end of that clip
    if op.name == "transition" and args.get("duration") in _lengths(found, op):
        args.pop("duration")  # "a 15-second video with transitions"
    if op.name == "music" and args.get("last") in _fades(found, op):
        args.pop("last", None)  # "music that fades out over the last 5 seconds"
    if op.name == "music" and args.get("range") in _faded(found, op):
        args.pop("range", None)  # "music that fades out at the end"
    start, length = args.get("start"), args.get("duration")
    if op.name in ("cut", "keep", "gif") and isinstance(start, int) and isinstance(length, int):
        args["end"] = start + args.pop("duration")
    if op.name == "export" and "width" in args:
        args["height"] = min(args.pop("width"), args["height"])  # as in 1080p
    if op.name == "crop" and "region" in args:
        args.pop("range", None)  # "the middle third" is a part of the picture
    if op.name == "flip":
        args.setdefault("axis", "horizontal")
    return replace(op, args=args)


def _named_by_effect(op: Found) -> Found:
    """A film shortened to more than it is, is extended; a length goes before a share of it."""
    if op.name != "shorten_to":
        return op
    if op.args.get("factor", 0) > 1:
        return replace(op, name="extend_to")
    if "ms" not in op.args:
        return op
    return replace(op, args={key: value for key, value in op.args.items() if key != "factor"})
