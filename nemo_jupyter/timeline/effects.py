"""Effects in words: what a change to the picture is called, with its numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nemo_jupyter.timeline.model import Effect
from nemo_jupyter.timeline.words import number, one_line, percent

_CONTROLS = ("brightness", "contrast", "saturation", "exposure", "temperature", "shadows")
_SIDES = ("left", "top", "right", "bottom")


def describe(effect: Effect) -> str:
    """A short phrase: ``look cinematic``, ``brightness +12%``, ``zoom 1 to 1.15``."""
    words = _WORDS.get(effect.name)
    try:
        return words(effect.args) if words is not None else _plain(effect)
    except (
        TypeError,
        ValueError,
        KeyError,
        OverflowError,
    ):  # the cloud may use the same name for something else
        return _plain(effect)


def _plain(effect: Effect) -> str:
    pairs = [f"{key}={value}" for key, value in sorted(effect.args.items())]
    return one_line(" ".join([effect.name.replace("_", " "), *pairs]))


def _color(args: Mapping[str, Any]) -> str:
    look = args.get("look")
    parts = ["black and white" if look == "bw" else f"look {look}"] if look else []
    for name in _CONTROLS:
        if args.get(name):
            sign = "+" if args[name] > 0 else "−"
            parts.append(f"{name} {sign}{percent(abs(args[name]))}")
    return one_line(" ".join(parts)) or "colour as recorded"


def _crop(args: Mapping[str, Any]) -> str:
    taken = [f"{percent(args[side])} {side}" for side in _SIDES if args.get(side)]
    return f"crop {', '.join(taken)}"


def _zoom(args: Mapping[str, Any]) -> str:
    first = float(args.get("from", 1))
    last = float(args.get("to", first))
    if first == last:
        return f"zoom {number(first)}x"
    return f"zoom {number(first)}x to {number(last)}x"


def _blur(args: Mapping[str, Any]) -> str:
    where = str(args.get("region") or "").replace("_", " ")
    return one_line(f"blur {percent(args.get('amount', 0))} {where}".rstrip())


def _place(args: Mapping[str, Any]) -> str:
    opacity = float(args.get("opacity", 1))
    faint = f" at {percent(opacity)} opacity" if opacity < 1 else ""
    return f"placed {percent(args['width'])} wide{faint}"


_WORDS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "color": _color,
    "crop": _crop,
    "rotate": lambda args: f"rotated {number(float(args['deg']))}°",
    "flip": lambda args: f"flipped {one_line(str(args.get('axis', 'horizontal')), 20)}ly",
    "zoom": _zoom,
    "blur": _blur,
    "stabilize": lambda args: "steadied",
    "background": lambda args: f"{one_line(str(args.get('color', 'black')), 20)} background",
    "place": _place,
    "denoise": lambda args: "noise taken out",
}
