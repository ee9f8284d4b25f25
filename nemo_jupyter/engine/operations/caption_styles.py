"""The looks that people ask of captions by name, in terms that the renderer draws."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.render.canvas import SAFE, SMALLEST
from nemo_jupyter.engine.render.looks import styled
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.caption_lines import Limits, limits_for

Style = dict[str, Any]

_POP: Style = {"animation": "pop"}
_LOUD: Style = {**_POP, "weight": "black", "case": "upper", "size": "large"}
# Manners of captions by the names that people know them by. What the renderer cannot draw
# is not here, and is said.
_MANNERS: Mapping[str, Style] = {
    **{key: {} for key in ("plain", "netflix", "minimal", "modern", "outline", "clean")},
    **{key: {"background": "box"} for key in ("boxed", "box")},
    "shadow": {"outline": "none"},
    **dict.fromkeys(("karaoke", "word_pop", "word_by_word", "pop"), _POP),
    **{key: {**_POP, "weight": "bold"} for key in ("tiktok", "trendy")},
    "hormozi": {
        **_POP,
        "weight": "black",
        "case": "upper",
        "size": "large",
        "highlight": "#ffd60a",
    },
    "mrbeast": {
        **_POP,
        "weight": "black",
        "case": "upper",
        "size": "large",
        "highlight": "#3ddc5b",
    },
}
_ANIMATIONS: Mapping[str, str] = {
    **dict.fromkeys(("pop", "karaoke", "word_by_word", "word_pop", "animated"), "pop"),
    **dict.fromkeys(("typewriter", "typing", "reveal"), "reveal"),
    **dict.fromkeys(("fade", "fade_in"), "fade"),
    **dict.fromkeys(("none", "plain"), "none"),
}
_STEP = 1.25  # for "bigger" and "smaller"
_MOVE = 0.15  # for "higher" and "lower", as a share of the free height
_PLAIN_KEYS = ("color", "weight", "background", "outline", "highlight")
# Ems that a letter takes on average, at most and in lines that are measured by letters.
_LATIN, _CAPITAL, _WIDE, _NARROW = 0.56, 0.63, 1.03, 0.46
_HEAVY = 1.06  # how much wider bold letters are
_BOX = 1.2  # sizes that a box adds to both sides together


def understood(args: Args, context: Context, now: Mapping[str, Any] | None = None) -> Style:
    """The style that an operation's arguments ask for; what cannot be drawn is said.

    Args:
        args: Of the operation.
        context: Where that is said.
        now: The captions' present style, which "bigger" and "higher" start from.

    Raises:
        Question: A colour, size or place that nobody can draw.
    """
    style: Style = {}
    manner = args.get("style")
    if manner is not None and str(manner) in _MANNERS:
        style |= _MANNERS[str(manner)]
    elif manner is not None:
        context.note(f"I have no caption style called “{manner}”; plain, boxed and karaoke are.")
    animation = args.get("animation")
    if animation is not None and str(animation) in _ANIMATIONS:
        style["animation"] = _ANIMATIONS[str(animation)]
    elif animation is not None:
        context.note(f"Captions cannot {animation} here; they can appear word by word or fade.")
    style |= {k: args[k] for k in _PLAIN_KEYS if args.get(k) is not None}
    if style.get("background") == "dark":
        style["background"] = "box"  # which is dark
    look = {**(now or {}), **style}
    if args.get("size") is not None:
        style["size"] = _size(args["size"], look)
    if args.get("position") is not None:
        style["position"] = _position(args["position"], look)
    try:
        styled("caption", {**look, **style})
    except InvalidInput as error:
        raise Question(error.message) from None
    return style


def described(style: Mapping[str, Any]) -> str:
    """A style in words, for a reply."""
    words = {
        "pop": "with the spoken word standing out",
        "reveal": "appearing word by word",
        "fade": "fading in and out",
        "none": "without animation",
    }
    parts: list[str] = []
    for key, value in style.items():
        if key == "animation":
            parts.append(words.get(str(value), str(value)))
        elif key == "background":
            parts.append("without a box" if value == "none" else "in a box")
        elif key == "size":
            parts.append(
                f"at {value:.1%} of the height" if isinstance(value, float) else f"{value}"
            )
        elif key == "position":
            parts.append(
                f"{value[1]:.0%} of the way down"
                if isinstance(value, list)
                else f"at the {value}".replace("_", " ")
            )
        elif key == "case":
            parts.append("in capitals")
        elif key == "weight":
            parts.append("extra bold" if value == "black" else str(value))
        elif key == "color":
            parts.append(str(value))
    return ", ".join(parts)


def room(style: Mapping[str, Any], shape: Fraction, language: str) -> Limits:
    """What captions keep to so that their lines fit the picture and are read at ease.

    Args:
        style: Of the captions.
        shape: Width of the picture by its height.
        language: Of the captions.
    """
    look = styled("caption", style)
    limits = limits_for(language)
    ratio = float(shape)
    # As the renderer sizes letters: shares of the height, less on upright pictures.
    size = max(look.size * min(1.0, 1.15 * ratio), SMALLEST)
    width = (1 - 2 * SAFE) * ratio * (look.measure if ratio >= 1 else 1.0) / size
    ems = (width - 2 * look.rim - (_BOX if look.panel else 0)) / (
        _HEAVY if look.weight > 700 else 1
    )
    counted = style.get("case") == "upper" or style.get("animation") == "pop" or limits.wide
    letter = _WIDE if limits.wide else _CAPITAL if style.get("case") == "upper" else _LATIN
    fitting = min(max(6, int(ems / (letter if counted else _NARROW))), limits.line)
    if style.get("animation") == "pop":
        # Few words at a time, so that the one that stands out is found at once.
        few = min(fitting, limits.line // 2 + 3)
        return limits_for(language, few, 1 if ratio > 1 else 2)
    return limits_for(language, fitting, ems=None if counted else round(ems, 2))


def _size(value: Any, look: Mapping[str, Any]) -> Any:
    if value not in ("up", "down"):
        return value
    try:
        now = styled("caption", look).size
    except InvalidInput as error:
        raise Question(error.message) from None
    return round(now * _STEP if value == "up" else now / _STEP, 4)


def _position(value: Any, look: Mapping[str, Any]) -> Any:
    if value == "corner":
        return "bottom_right"
    if value not in ("up", "down", "higher", "lower"):
        return value
    x, y = styled("caption", look).anchor
    moved = y - _MOVE if value in ("up", "higher") else y + _MOVE
    return [x, round(min(1.0, max(0.0, moved)), 3)]
