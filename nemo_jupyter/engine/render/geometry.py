"""Footage turned, mirrored and cropped: what it measures then, and the filters that do it.

These belong to the footage and come before it is fitted to the canvas; a film takes the shape
that its footage has after them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from math import cos, radians, sin
from typing import Any

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render.graph import Node
from nemo_jupyter.engine.render.numbers import real, share
from nemo_jupyter.timeline.model import Effect

NAMES = frozenset({"crop", "rotate", "flip"})
SMALLEST = 16  # lines or columns that a crop leaves at least
_TURNS: dict[int, tuple[Node, ...]] = {
    0: (),
    90: (("transpose", "clock"),),
    180: (("hflip", ""), ("vflip", "")),
    270: (("transpose", "cclock"),),
}


def of(effects: Iterable[Effect]) -> tuple[Effect, ...]:
    """Those of some effects that change the geometry."""
    return tuple(e for e in effects if e.name in NAMES)


def shaped(info: MediaInfo, effects: Iterable[Effect]) -> MediaInfo:
    """A source with the size that it has after its effects."""
    width, height = info.width, info.height
    for effect in of(effects):
        if effect.name == "rotate":
            width, height = _turned(width, height, _degrees(effect.args))
        elif effect.name == "crop":
            left, top, right, bottom = margins(effect.args)
            width = _even(width * (1 - left - right))
            height = _even(height * (1 - top - bottom))
    same = (width, height) == (info.width, info.height)
    return info if same else replace(info, width=width, height=height)


def upright(info: MediaInfo) -> tuple[Node, ...]:
    """Filters that turn a source as its file says."""
    return _TURNS[info.rotation % 360]


def nodes(effects: Iterable[Effect]) -> tuple[Node, ...]:
    """Filters for the geometry, in the order said."""
    made: list[Node] = []
    for effect in of(effects):
        if effect.name == "rotate":
            made += _rotation(_degrees(effect.args))
        elif effect.name == "flip":
            made.append(("vflip" if effect.args.get("axis") == "vertical" else "hflip", ""))
        else:
            made.append(_crop(*margins(effect.args)))
    return tuple(made)


def margins(args: Mapping[str, Any]) -> tuple[Fraction, Fraction, Fraction, Fraction]:
    """What a crop takes away at the left, top, right and bottom, as shares of the picture."""
    left, top, right, bottom = (
        min(Fraction(99, 100), Fraction(share(args, side, 0.0)))
        for side in ("left", "top", "right", "bottom")
    )
    most = Fraction(99, 100)
    return left, top, min(right, most - left), min(bottom, most - top)


def _crop(left: Fraction, top: Fraction, right: Fraction, bottom: Fraction) -> Node:
    wide, high = float(1 - left - right), float(1 - top - bottom)
    return (
        "crop",
        f"w=max({SMALLEST}\\,2*round(iw*{wide:.6f}/2)):h=max({SMALLEST}\\,2*round(ih*{high:.6f}/2))"
        f":x=iw*{float(left):.6f}:y=ih*{float(top):.6f}",
    )


def _rotation(degrees: float) -> tuple[Node, ...]:
    """Clockwise; what is not a right angle is magnified until no corner is empty."""
    whole = round(degrees) % 360
    if abs(degrees - round(degrees)) < 0.01 and whole in _TURNS:
        return _TURNS[whole]
    angle = radians(degrees)
    # The largest upright rectangle of the same shape in the turned picture.
    share = f"(abs({cos(angle):.6f})+max(iw/ih\\,ih/iw)*abs({sin(angle):.6f}))"
    return (
        ("rotate", f"{angle:.6f}:bilinear=1"),
        ("crop", f"w=2*floor(iw/{share}/2):h=2*floor(ih/{share}/2)"),
    )


def _turned(width: int, height: int, degrees: float) -> tuple[int, int]:
    whole = round(degrees) % 360
    if abs(degrees - round(degrees)) < 0.01 and whole in _TURNS:
        return (width, height) if whole % 180 == 0 else (height, width)
    angle = radians(degrees)
    shape = max(width / height, height / width)
    share = abs(cos(angle)) + shape * abs(sin(angle))
    return _even(Fraction(width / share)), _even(Fraction(height / share))


def _degrees(args: Mapping[str, Any]) -> float:
    return real(args, "deg", 0.0) % 360


def _even(value: Fraction) -> int:
    return max(SMALLEST, 2 * round(value / 2))
