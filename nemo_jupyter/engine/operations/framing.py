"""What of the picture is seen, and how: cropped, turned, mirrored, zoomed, on what ground."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from PIL import ImageColor

from nemo_jupyter.engine.media.bars import Bars
from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question
from nemo_jupyter.engine.operations.scope import on_picture, without
from nemo_jupyter.engine.operations.target import story
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.engine.render.effects import REGIONS
from nemo_jupyter.timeline.effects import describe
from nemo_jupyter.timeline.model import Draft, Effect, Segment, TrackKind
from nemo_jupyter.timeline.words import listed, percent

_SAME_SHAPE = 0.02  # nobody sees a smaller difference
_SIDES = ("left", "top", "right", "bottom")
_LARGEST, _MOST_LINES, _LEAST = 1920, 1080, 16  # the long side, the short side


def crop(draft: Draft, args: Args, context: Context) -> Draft:
    """Take away edges of the picture: pixels, shares, all but a region, or black bars.

    A number below 1 is a share of the picture, else pixels of the footage. A film takes the
    shape that its footage has left.
    """
    if args.get("what") == "black_bars":
        return _crop_bars(draft, args, context)
    if not any(args.get(key) for key in (*_SIDES, "region", "width", "height")):
        raise Question("What should I crop: which side by how much, or which part should stay?")

    def edit(segment: Segment) -> Segment:
        info = context.info(segment)
        if info is None or not info.has_video:
            return segment
        shaped = geometry.shaped(info, segment.effects)
        taken = _margins(args, shaped)
        return replace(segment, effects=(*segment.effects, Effect("crop", taken)))

    changed, where = on_picture(draft, args, context, "crop", edit)
    context.note(f"Cropped{_size_words(changed, context)}{where}.")
    return changed


def rotate(draft: Draft, args: Args, context: Context) -> Draft:
    """Turn the picture clockwise; a film turned by a quarter is upright instead of wide."""
    degrees = float(args.get("deg") or 90) % 360
    if not degrees:
        raise Question("By how many degrees should I rotate it: 90, 180 or 270?")
    effect = Effect("rotate", {"deg": int(degrees) if degrees == int(degrees) else degrees})

    def edit(segment: Segment) -> Segment:
        return replace(segment, effects=_turned(segment.effects, effect))

    changed, where = on_picture(draft, args, context, "rotate", edit)
    note = "" if degrees % 90 == 0 else ", enlarged until no corner is empty"
    way = "" if degrees == 180 else " clockwise"
    context.note(f"Rotated by {degrees:g}°{way}{where}{note}.")
    return changed


def flip(draft: Draft, args: Args, context: Context) -> Draft:
    """Mirror the picture, left to right unless it is to stand on its head."""
    axis = "vertical" if args.get("axis") == "vertical" else "horizontal"
    effect = Effect("flip", {"axis": axis})

    def edit(segment: Segment) -> Segment:
        again = segment.effects[-1:] == (effect,)
        effects = segment.effects[:-1] if again else (*segment.effects, effect)
        return replace(segment, effects=effects)

    changed, where = on_picture(draft, args, context, "flip", edit)
    context.note(f"Mirrored{where} {'top to bottom' if axis == 'vertical' else 'left to right'}.")
    return changed


def resize(draft: Draft, args: Args, context: Context) -> Draft:
    """Give the film another size; a picture is never enlarged beyond its footage."""
    story(draft)
    width, height = _whole(args.get("width")), _whole(args.get("height"))
    if not width and not height:
        raise Question("To which size should I bring it: 1080p, 720p, 480p?")
    _check_size(width, height)
    canvas = draft.canvas
    if width and height:
        shape = Fraction(width, height)
        # 720p counts the short side; both sides given say the shape, too.
        canvas = replace(canvas, ratio=_ratio(shape), width=None, height=min(width, height))
    else:
        canvas = replace(canvas, width=width, height=height)
    infos = [i for i in map(context.info, story(draft).segments) if i is not None and i.height]
    source = max((min(i.width, i.height) for i in infos), default=0)
    said = f"{width}x{height}" if width and height else f"{height}p" if height else f"{width} wide"
    note = f"The film is exported at {said} now"
    if height and source and min(height, width or height) > source:
        note += f"; the footage has {source} lines and is not enlarged"
    context.note(f"{note}.")
    return replace(draft, canvas=canvas)


def tell_of_shape(before: Draft, after: Draft, context: Context) -> None:
    """Say so when another first clip gives the film another shape."""
    if after.canvas.ratio or not (before.main and after.main and before.main.segments):
        return
    firsts = [d.main.segments[0] for d in (before, after) if d.main and d.main.segments]
    if len(firsts) < 2 or firsts[0].asset == firsts[1].asset:
        return
    infos = [context.info(s) for s in firsts]
    shapes = [geometry.shaped(i, s.effects) for i, s in zip(infos, firsts, strict=True) if i]
    if len(shapes) < 2 or not all(shape.height for shape in shapes):
        return
    was, now = (Fraction(shape.width, shape.height) for shape in shapes)
    if abs(was / now - 1) > _SAME_SHAPE:
        context.note(
            f"The film takes the shape of its first clip, {_about(now)} now; "
            f"say “make it {_about(was)}” to keep the one it had."
        )


def _check_size(width: int | None, height: int | None) -> None:
    given = [value for value in (width, height) if value]
    lines = min(given) if height else 0
    if lines > _MOST_LINES or max(given) > _LARGEST:
        size = f"{width}x{height}" if width and height else f"{height}p" if height else f"{width}"
        raise OutOfRange(
            f"Films have up to {_MOST_LINES}p, so {size} is too large; say 1080p, 720p or 480p."
        )
    if min(given) < _LEAST:
        raise OutOfRange(f"{min(given)} pixels is too small; {_LEAST} is the least.")


def background(draft: Draft, args: Args, context: Context) -> Draft:
    """What is seen where the picture does not fill the frame: a blur of it, or a colour."""
    color = str(args.get("color") or "").strip().lower()
    kind = str(args.get("kind") or ("color" if color else "")).lower()
    if color in ("blur", "blurred"):
        kind, color = "blur", ""
    if kind == "color" and not color:
        color = "black"
    if kind not in ("blur", "color"):
        raise Question("Which background: a blur of the picture, or a colour such as white?")
    if color and not is_color(color):
        raise Question(f"No colour is called “{color}”. Which one, as in white or #ffcc00?")

    def edit(segment: Segment) -> Segment:
        rest = without(segment.effects, "background")
        if kind == "blur":
            return replace(segment, fit="blur", effects=rest)
        return replace(segment, fit="pad", effects=(*rest, Effect("background", {"color": color})))

    changed, where = on_picture(draft, args, context, "background", edit)
    what = "a blur of the picture" if kind == "blur" else color
    context.note(
        f"The background is {what}{where}; it is seen where the picture leaves room, "
        "as in another shape."
    )
    return changed


def _crop_bars(draft: Draft, args: Args, context: Context) -> Draft:
    found: list[str] = []

    def edit(segment: Segment) -> Segment:
        info = context.info(segment)
        if info is None or segment.asset is None or not info.has_video:
            return segment
        taken = _upright(context.footage.bars(segment.asset), info.rotation)
        if not taken or any(e.name == "crop" for e in segment.effects):
            return segment
        effect = Effect("crop", taken)
        found.append(describe(effect))
        # Bars are in the footage, so they go before anything else is done to it.
        return replace(segment, effects=(effect, *segment.effects))

    changed, where = on_picture(draft, args, context, "crop", edit)
    if not found:
        context.note("There are no black bars in the footage.")
        return draft
    context.note(f"Took the black bars away{where} ({', '.join(dict.fromkeys(found))}).")
    return changed


def _upright(bars: Bars, rotation: int) -> dict[str, float]:
    """Bars of the stored picture as they are seen once it is upright."""
    stored = [bars.left, bars.top, bars.right, bars.bottom]
    turns = rotation // 90 % 4
    seen = stored[-turns:] + stored[:-turns] if turns else stored
    return {side: share for side, share in zip(_SIDES, seen, strict=True) if share}


def _margins(args: Args, info: MediaInfo) -> dict[str, float]:
    width, height = info.width, info.height
    name = str(args.get("region") or "")
    if name:
        region = _region(name)
        if region is None:
            raise Question(
                f"I do not know the part “{name.replace('_', ' ')}”. "
                "Say for example top left, bottom half or center."
            )
        x, y, wide, high = region
        taken = {"left": x, "top": y, "right": 1 - x - wide, "bottom": 1 - y - high}
    elif args.get("width") or args.get("height"):
        wide, high = _pixels(args.get("width"), width), _pixels(args.get("height"), height)
        left = _pixels(args["x"], width) if args.get("x") is not None else (width - wide) / 2
        top = _pixels(args["y"], height) if args.get("y") is not None else (height - high) / 2
        taken = {
            "left": left / width,
            "top": top / height,
            "right": 1 - (left + wide) / width,
            "bottom": 1 - (top + high) / height,
        }
    else:
        sides = {"left": width, "right": width, "top": height, "bottom": height}
        taken = {s: _pixels(args[s], n) / n for s, n in sides.items() if args.get(s)}
    _check(taken, info)
    return {side: round(share, 6) for side, share in taken.items() if share > 1e-6}


def _check(taken: dict[str, float], info: MediaInfo) -> None:
    across = 1 - taken.get("left", 0) - taken.get("right", 0)
    down = 1 - taken.get("top", 0) - taken.get("bottom", 0)
    least = geometry.SMALLEST
    if min(taken.values()) < -1e-6 or across * info.width < least or down * info.height < least:
        raise OutOfRange(
            f"That is outside the picture, which has {info.width}x{info.height} pixels. "
            "Give smaller numbers."
        )


def _pixels(value: Any, whole: int) -> float:
    """A length in pixels from pixels or from a share below 1."""
    if value is None:
        return whole
    number = float(value)
    return number * whole if 0 < number < 1 else number


def _region(name: str) -> tuple[float, float, float, float] | None:
    plain = name.lower().replace("-", "_").replace(" ", "_")
    for ending in ("_quarter", "_half", "_corner", "_part", "_side"):
        plain = plain.removesuffix(ending)
    names = {"middle": "center", "centre": "center"}
    return REGIONS.get(names.get(plain, plain))


def _turned(effects: tuple[Effect, ...], effect: Effect) -> tuple[Effect, ...]:
    """Turns in a row become one."""
    if effects and effects[-1].name == "rotate":
        total = (effects[-1].args["deg"] + effect.args["deg"]) % 360
        return (*effects[:-1], Effect("rotate", {"deg": total})) if total else effects[:-1]
    return (*effects, effect)


def _size_words(draft: Draft, context: Context) -> str:
    for track in draft.by_kind(TrackKind.VIDEO):
        for segment in track.segments:
            crops = [e for e in segment.effects if e.name == "crop"]
            info = context.info(segment)
            if crops and info is not None:
                shaped = geometry.shaped(info, segment.effects)
                taken = crops[-1].args
                if len({taken.get(side) for side in _SIDES}) == 1:
                    taken = {"every side": taken[_SIDES[0]]}
                gone = [f"{percent(share)} off {_named(side)}" for side, share in taken.items()]
                return f" {listed(gone, most=4)}: {shaped.width}x{shaped.height} pixels stay"
    return " nothing"


def _named(side: str) -> str:
    return f"the {side}" if side in _SIDES else side


def _ratio(shape: Fraction) -> str:
    return f"{shape.numerator}:{shape.denominator}"


def _about(shape: Fraction) -> str:
    """A shape as people call it: ``16:9``, ``2.35:1``."""
    simple = shape.limit_denominator(16)
    if max(simple.numerator, simple.denominator) <= 21 and abs(simple / shape - 1) < 0.005:
        return _ratio(simple)
    return f"{float(shape):.2f}:1"


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and value else None


def is_color(name: str) -> bool:
    """Whether CSS knows a colour by this name."""
    try:
        ImageColor.getrgb(name)
    except ValueError:
        return False
    return True
