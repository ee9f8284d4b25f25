"""A mark over the film: a logo or words in a corner, moved and restyled once it is there."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from nemo_jupyter.engine.operations.context import Args, Context, Item, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.layers import (
    INSET,
    STEP,
    STEPS,
    TIMES,
    anchor,
    corner,
    insets,
    overlay,
    start_of,
)
from nemo_jupyter.engine.operations.layers import restyle as restyle_inset
from nemo_jupyter.engine.operations.scope import without
from nemo_jupyter.engine.operations.target import position, story
from nemo_jupyter.engine.operations.words import track_for
from nemo_jupyter.timeline.model import STILL, Draft, Effect, Segment, Span, Track, TrackKind
from nemo_jupyter.timeline.words import listed

WATERMARK = "watermark"
#: Words by which a mark is meant.
NAMED = re.compile(r"watermark|\blogo|水印|台标|标志", re.IGNORECASE)
#: What can be changed of a mark whatever it shows.
LOOKS = frozenset({"position", "size", "opacity", "color", "weight"})
_LOGO, _LOGO_HIGH = 0.14, 0.12  # the most a logo takes of the width and of the height
_LARGEST = 0.6
_OPACITY, _OPACITY_STEP = 0.8, 0.25


def watermark(draft: Draft, args: Args, context: Context) -> Draft:
    """A logo or words in a corner, throughout or for a while; one that is there is moved."""
    story(draft)
    if args.get("size") in STEPS and not args.get("file"):
        if INSET.search(context.clause) and insets(draft):
            return restyle_inset(draft, args, context)
        if not marks(draft):
            raise Question("There is no watermark yet. Which picture or which words should it be?")
        return restyle(draft, args, context)
    words = str(args.get("text") or "").strip()
    item = None if words and not args.get("file") else _logo(draft, args, context)
    if item is None and not words:
        if marks(draft) and not args.get("file"):
            return restyle(draft, args, context)
        wanted = f" called “{args['file']}”" if args.get("file") else ""
        raise Question(
            f"I have no picture{wanted} for a watermark. Upload the logo, or say which words."
        )
    if item is not None and item.info.kind != "image":
        return overlay(draft, {**args, "kind": "pip", "what": item.name}, context)
    if not TIMES & args.keys() and any(_is(mark, item, words) for mark in marks(draft)):
        return restyle(draft, args, context)
    x, y = anchor(args.get("position"), (1.0, 0.0))
    opacity = _share(args.get("opacity"))
    span = _span(args, draft, context)
    common = Segment(context.new_id(), span.start, span.duration)
    common = replace(common, made_by=context.made_by(WATERMARK))
    when = "throughout" if span.duration >= draft.duration else _when(span)
    if item is None:
        style = {"position": [x, y], "opacity": opacity}
        style |= {key: args[key] for key in ("color", "size") if args.get(key) is not None}
        mark = replace(common, text=words, role=WATERMARK, style=style)
        context.note(f"Added the watermark “{words}” in the {corner(x, y)}, {when}.")
        return draft.with_track(track_for(WATERMARK, "Watermark", mark, draft, context))
    width = _LOGO if item.info.width >= item.info.height else _LOGO_HIGH
    place = {"x": x, "y": y, "width": width, "height": _LOGO_HIGH, "opacity": opacity}
    mark = replace(
        common,
        name=item.name,
        asset=item.asset,
        playback=STILL,
        effects=(Effect("place", place),),
    )
    context.note(f"Put {item.name} in the {corner(x, y)} at {opacity:.0%} opacity, {when}.")
    return draft.with_track(_room(draft, mark, WATERMARK, "Watermark", context))


def marks(draft: Draft) -> list[Segment]:
    """The marks that are there, pictures and words."""
    return [s for t in draft.all_tracks if t.role == WATERMARK for s in t.segments]


def _is(mark: Segment, item: Item | None, words: str) -> bool:
    """Whether a mark shows a picture, or says words."""
    return mark.asset == item.asset if item is not None else mark.text == words


def restyle(draft: Draft, args: Args, context: Context) -> Draft:
    """Another place, size or opacity for the marks that are there; what is not said stays."""
    ids = {s.id for s in marks(draft)}
    made_by = context.made_by(WATERMARK)

    def edit(_: object, segment: Segment) -> Segment:
        changed = _restyled(segment, args) if segment.id in ids else segment
        return changed if changed == segment else replace(changed, made_by=made_by)

    changed = draft.map_segments(edit)
    if changed == draft:
        context.note("The watermark is like that already. Which place, size or opacity?")
        return draft
    mark = marks(changed)[0]
    place = _look(mark)
    name = mark.name or f"the watermark “{mark.text}”"
    wide = f", {place['width']:.0%} wide" if "width" in place else ""
    where = corner(place["x"], place["y"])
    context.note(f"Now {name} is in the {where}{wide}, at {place['opacity']:.0%} opacity.")
    return changed


def _look(mark: Segment) -> dict[str, Any]:
    """Where a mark is and how it looks: ``x``, ``y``, ``opacity``, of a picture its size too."""
    if mark.text is not None:
        x, y = mark.style.get("position") or (1.0, 0.0)
        return {"x": x, "y": y, "opacity": mark.style.get("opacity", _OPACITY)}
    found = next((dict(e.args) for e in mark.effects if e.name == "place"), {})
    return {"x": 1.0, "y": 0.0, "width": _LOGO, "height": _LOGO_HIGH, "opacity": 1.0, **found}


def _restyled(mark: Segment, args: Args) -> Segment:
    look = _look(mark)
    if args.get("position") is not None:
        look["x"], look["y"] = anchor(args["position"], (look["x"], look["y"]), keep=True)
    opacity = args.get("opacity")
    if opacity is not None:
        step = STEPS.get(str(opacity), 0) * _OPACITY_STEP
        look["opacity"] = min(1.0, max(0.1, look["opacity"] + step)) if step else _share(opacity)
    style = {k: args[k] for k in ("color", "weight") if args.get(k) is not None}
    if mark.text is not None:
        style |= {"position": [look["x"], look["y"]], "opacity": look["opacity"]}
        if isinstance(args.get("size"), int | float):
            style["size"] = args["size"]
        elif args.get("size") in STEPS:
            usual = float(mark.style.get("size") or 0.057)
            style["size"] = round(usual * STEP ** STEPS[args["size"]], 4)
        return replace(mark, style={**mark.style, **style})
    factor = STEP ** STEPS.get(str(args.get("size")), 0)
    for side in ("width", "height"):
        look[side] = round(min(_LARGEST, look[side] * factor), 4)
    return replace(mark, effects=(*without(mark.effects, "place"), Effect("place", look)))


def _logo(draft: Draft, args: Args, context: Context) -> Item | None:
    """The picture that is meant: the one named, else one called a logo, else the only one.

    Raises:
        Question: There are several.
    """
    if args.get("file"):
        found = context.find(str(args["file"]))
        return found if found is not None and found.info.has_video else None
    images = [i for i in context.footage.items() if i.info.kind == "image"]
    marks = [i for i in images if is_logo(i)]
    shown = {s.asset for s in story(draft).segments}
    others = marks or [i for i in images if i.asset not in shown]
    if len(others) > 1 and not marks:
        raise Question(f"Which picture is the logo: {listed([i.name for i in others])}?")
    return others[0] if others else None


def is_logo(item: Item) -> bool:
    """Whether a picture is called a logo or the like."""
    return re.search(r"logo|watermark|brand|标|水印", item.name, re.IGNORECASE) is not None


def _room(draft: Draft, mark: Segment, role: str, name: str, context: Context) -> Track:
    for track in draft.by_kind(TrackKind.VIDEO):
        if track.role == role and not any(s.span.overlaps(mark.span) for s in track.segments):
            return track.with_segments([*track.segments, mark])
    return Track(context.new_id(), TrackKind.VIDEO, name, role, (mark,))


def _span(args: Args, draft: Draft, context: Context) -> Span:
    end = draft.duration
    length = int(args.get("duration") or 0)
    if args.get("at") == "end" and "start" not in args:
        return Span(max(0, end - (length or 5000)), end)
    start = start_of(args, draft, context)
    if args.get("end") is not None:
        end = min(end, position(args["end"], draft, context))
    elif length:
        end = min(end, start + length)
    elif args.get("at") == "start":
        end = min(end, 5000)
    if end <= start:
        raise OutOfRange("That ends before it begins. From when to when should it be seen?")
    return Span(context.snap(start), context.snap(end))


def _share(value: Any) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
        return _OPACITY
    return min(1.0, float(value) if value <= 1 else float(value) / 100)


def _when(span: Span) -> str:
    return f"from {clock(span.start)} to {clock(span.end)}"
