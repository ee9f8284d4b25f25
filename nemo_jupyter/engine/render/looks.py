"""How a text looks: what each role is given, and what a style changes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from PIL import ImageColor

from nemo_jupyter.errors import InvalidInput

Color: TypeAlias = tuple[int, int, int]
Align: TypeAlias = Literal["left", "center", "right"]
Anchor: TypeAlias = tuple[float, float]

DARK: Color = (16, 18, 22)
LIGHT: Color = (255, 255, 255)

_SIZES = {"small": 0.8, "medium": 1.0, "normal": 1.0, "large": 1.35, "big": 1.35, "huge": 1.8}
_WEIGHTS = {
    "light": 300,
    "regular": 400,
    "normal": 400,
    "medium": 500,
    "semibold": 600,
    "bold": 700,
    "black": 900,
}
_KEYS = frozenset(
    {"color", "size", "position", "weight", "background", "outline", "highlight", "case"}
)
# Colours of the word that is being said: on dark, on light, and beside the first of these.
_HIGHLIGHTS: tuple[Color, ...] = ((255, 214, 10), (208, 28, 48), (62, 220, 255))
# Colours darker than this want something light around them, of 255.
_HALF = 110.0


@dataclass(frozen=True, slots=True)
class Look:
    """What a role looks like before a style changes it.

    Attributes:
        rim: How thick the outline is, as a share of the size.
        highlight: The colour of the word that is being said.
        upper: Written in capitals.
    """

    size: float
    weight: int
    anchor: Anchor
    align: Align
    measure: float
    panel: bool = False
    first_bold: bool = False
    color: Color = LIGHT
    outline: Color | None = None
    background: Color | None = None
    rim: float = 0.045
    highlight: Color = (255, 214, 10)
    upper: bool = False


# Sizes are shares of the height, measures shares of the safe width; a third line of a caption
# or an overlong line is harder to read than a smaller one.
ROLES = {
    "title": Look(0.115, 700, (0.5, 0.5), "center", 0.9),
    "lower_third": Look(0.062, 700, (0.0, 1.0), "left", 0.62, panel=True, first_bold=True),
    "text": Look(0.07, 600, (0.5, 0.0), "center", 0.9),
    # A caption is read on anything, a white slide too.
    "caption": Look(0.06, 600, (0.5, 1.0), "center", 0.94, rim=0.075),
    "watermark": Look(0.057, 600, (1.0, 0.0), "right", 0.5),
    "timer": Look(0.22, 700, (0.5, 0.5), "center", 0.9),
}

_ROWS = {"top": 0.0, "upper": 0.0, "bottom": 1.0, "lower": 1.0}
_COLUMNS = {"left": 0.0, "right": 1.0}


def styled(role: str, style: Mapping[str, Any]) -> Look:
    """What a role looks like once a style has changed it.

    Raises:
        InvalidInput: A value cannot be understood; the message names it.
    """
    look = ROLES.get(role, ROLES["text"])
    given = {k: v for k, v in style.items() if v is not None and k in _KEYS}
    changed = look
    if "color" in given:
        changed = replace(changed, color=_color(given["color"]))
    if "size" in given:
        changed = replace(changed, size=_size(given["size"], look.size))
    if "weight" in given:
        changed = replace(changed, weight=_weight(given["weight"]), first_bold=False)
    if "position" in given:
        changed = _placed(changed, given["position"])
    if "background" in given:
        changed = _backed(changed, given["background"], free="color" not in given)
    if "highlight" in given:
        changed = replace(changed, highlight=_color(given["highlight"]))
    else:
        changed = replace(changed, highlight=_standing_out(changed.color))
    if str(given.get("case", "")).lower() == "upper":
        changed = replace(changed, upper=True)
    outline = given.get("outline", True)
    if outline is True or outline == "auto":
        # What is read is the contrast of letter and rim, whatever is behind them.
        changed = replace(changed, outline=LIGHT if luma(changed.color) < _HALF else DARK)
    elif not _is_none(outline):
        changed = replace(changed, outline=_color(outline))
    return changed


def _standing_out(color: Color) -> Color:
    """A colour that is told from that of the other words at a glance."""
    if luma(color) < _HALF:
        return _HIGHLIGHTS[1]
    close = sum(abs(a - b) for a, b in zip(color, _HIGHLIGHTS[0], strict=True)) < 200
    return _HIGHLIGHTS[2] if close else _HIGHLIGHTS[0]


def _is_none(value: object) -> bool:
    return value is False or (isinstance(value, str) and value.lower() in ("none", "off", "no"))


def _color(value: object) -> Color:
    try:
        return ImageColor.getrgb(str(value).strip().lower().replace(" ", ""))[:3]
    except ValueError:
        raise InvalidInput(
            f"No colour is called “{value}”; use a name such as yellow, or #ffcc00"
        ) from None


def luma(color: Color) -> float:
    """Brightness as seen, 0 to 255 (BT.709)."""
    return 0.2126 * color[0] + 0.7152 * color[1] + 0.0722 * color[2]


def _size(value: object, usual: float) -> float:
    if isinstance(value, str) and value.lower() in _SIZES:
        return usual * _SIZES[value.lower()]
    try:
        number = float(str(value).removesuffix("px").removesuffix("pt"))
    except ValueError:
        number = -1.0
    if not 0 < number <= 1080:
        names = ", ".join(_SIZES)
        raise InvalidInput(f"“{value}” is no size of text; use {names} or a share of the height")
    return number if number <= 1 else number / 1080


def _weight(value: object) -> int:
    text = str(value).lower().replace(" ", "").replace("-", "")
    weight = _WEIGHTS.get(text) or (int(text) if text.isdigit() else 0)
    if not 100 <= weight <= 900:
        raise InvalidInput(f"“{value}” is no weight of text; use {', '.join(_WEIGHTS)}")
    return weight


def _placed(look: Look, value: object) -> Look:
    x, y = _anchor(value)
    align: Align = "left" if x < 0.25 else "right" if x > 0.75 else "center"
    return replace(look, anchor=(x, y), align=align)


def _anchor(value: object) -> Anchor:
    """Shares of the free space to the left and above, from words or from a pair."""
    if isinstance(value, list | tuple) and len(value) == 2:
        return _share(value[0]), _share(value[1])
    parts = str(value).lower().replace("-", " ").replace("_", " ").split()
    known = {*_ROWS, *_COLUMNS, "center", "centre", "middle", "third"}
    if not parts or not set(parts) <= known:
        raise InvalidInput(f"“{value}” is no place for text; use top, bottom-left, center, ...")
    row = next((_ROWS[p] for p in parts if p in _ROWS), 0.5)
    column = next((_COLUMNS[p] for p in parts if p in _COLUMNS), 0.5)
    return column, row


def _share(value: object) -> float:
    if isinstance(value, int | float) and 0 <= value <= 1:
        return float(value)
    raise InvalidInput(f"“{value}” is no share of the picture; use a number from 0 to 1")


def _backed(look: Look, value: object, *, free: bool) -> Look:
    """With a box behind it; letters whose colour is free take the one that contrasts."""
    if _is_none(value):
        return replace(look, panel=False, background=None)
    if value is True or str(value).lower() in ("box", "auto", "yes"):
        behind = LIGHT if luma(look.color) < _HALF else DARK
    else:
        behind = _color(value)
        if free:
            look = replace(look, color=LIGHT if luma(behind) < _HALF else DARK)
    return replace(look, panel=True, background=behind)
