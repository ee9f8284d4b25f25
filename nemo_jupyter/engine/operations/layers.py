"""What lies over the story: a second film in a corner or beside it."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import Any

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.scope import without
from nemo_jupyter.engine.operations.target import position, story
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.engine.render.format import parse_ratio
from nemo_jupyter.timeline.model import STILL, Draft, Effect, Segment, Span, Track, TrackKind

OVERLAY = "overlay"
#: Words by which a film in a corner is meant.
INSET = re.compile(r"picture[- ]in[- ]picture|\bpip\b|face ?cam|inset|画中画", re.IGNORECASE)
#: For "bigger" and "smaller".
STEP, _LARGEST = 1.25, 0.6
STEPS = {"up": 1, "bigger": 1, "larger": 1, "down": -1, "smaller": -1}
TIMES = frozenset({"start", "end", "at", "duration"})
_PIP = 0.28  # of the width, and of the height of an upright film
# By whether the halves lie above each other, and whether the second film is the first half.
_SIDES = {
    (True, True): "above",
    (True, False): "below",
    (False, True): "on the left",
    (False, False): "on the right",
}
_ROWS = {"top": 0.0, "upper": 0.0, "bottom": 1.0, "lower": 1.0, "up": 0.0, "down": 1.0}
_COLUMNS = {"left": 0.0, "right": 1.0}


def overlay(draft: Draft, args: Args, context: Context) -> Draft:
    """A second film over the story: in a corner (``pip``) or beside it (``split_screen``).

    The film is the one named; else one that is not on the timeline; else the last one of the
    story, which leaves it. The story keeps the sound.
    """
    if args.get("kind") != "split_screen" and _is_there(draft, args, context):
        return restyle(draft, args, context)
    whole = story(draft).end
    draft, clips = _second(draft, args, context)
    gone = whole - story(draft).end
    left = f" It left the story, which lasts {clock(story(draft).end)} now." if gone else ""
    start = start_of(args, draft, context)
    length = story(draft).end - start
    if args.get("end") is not None:
        length = min(length, position(args["end"], draft, context) - start)
    elif args.get("duration"):
        length = min(length, int(args["duration"]))
    if length <= 0:
        raise OutOfRange("The story is over by then. From when to when should it be seen?")
    if args.get("kind") == "split_screen":
        changed = _split_screen(draft, clips, Span(start, start + length), args, context)
        if left:
            context.note(left.strip())
        return changed
    x, y = anchor(args.get("position"), (1.0, 1.0))
    place = Effect("place", {"x": x, "y": y, "width": _PIP, "height": _PIP})
    changed, laid, sound = _laid(draft, clips, place, Span(start, start + length), context)
    context.note(
        f"Put {laid[0].name} in the {corner(x, y)}, {_size(place)}, from {clock(laid[0].start)} "
        f"to {clock(laid[-1].end)}{_short(laid, start + length)}{sound}.{left}"
    )
    return changed


def _is_there(draft: Draft, args: Args, context: Context) -> bool:
    """Whether the film that lies over the story is meant, and not another one."""
    over = {s.asset for s in insets(draft)}
    if args.get("file") or args.get("what"):
        item = context.find(str(args.get("file") or args.get("what")))
        return item is not None and item.asset in over and not TIMES & args.keys()
    used = over | {s.asset for s in story(draft).segments}
    waiting = [i for i in context.footage.items() if i.info.kind == "video" and i.asset not in used]
    return bool(over) and not waiting and not TIMES & args.keys()


def insets(draft: Draft) -> list[Segment]:
    """The pieces of films that lie in a corner of the story."""
    over = [s for t in draft.all_tracks if t.role == OVERLAY for s in t.segments]
    return [s for s in over if not any(e.args.get("fill") for e in s.effects if e.name == "place")]


def restyle(draft: Draft, args: Args, context: Context) -> Draft:
    """Another corner or size for the film that lies over the story; what is not said stays."""
    there = insets(draft)
    old = next(e for e in there[0].effects if e.name == "place")
    step = STEPS.get(str(args.get("size")), 0)
    x, y = anchor(args.get("position"), (old.args["x"], old.args["y"]), keep=True)
    size = min(_LARGEST, round(old.args["width"] * STEP**step, 4))
    place = Effect("place", {**old.args, "x": x, "y": y, "width": size, "height": size})
    if place == old:
        context.note(f"{there[0].name} is there already. Which corner or size should it have?")
        return draft
    ids, made_by = {s.id for s in there}, context.made_by(OVERLAY)

    def edit(_: object, segment: Segment) -> Segment:
        if segment.id not in ids:
            return segment
        return replace(
            segment, effects=(*without(segment.effects, "place"), place), made_by=made_by
        )

    context.note(f"Now {there[0].name} is in the {corner(x, y)}, {_size(place)}.")
    return draft.map_segments(edit)


def _short(laid: list[Segment], until: int) -> str:
    """What is to be said when the second film ends before it should."""
    return ", where it ends" if laid[-1].end < until else ""


def _second(draft: Draft, args: Args, context: Context) -> tuple[Draft, list[Segment]]:
    """The clips of the second film, and the draft without those that leave the story."""
    films = [i for i in context.footage.items() if i.info.kind == "video"]
    named = [context.find(str(args[k])) for k in ("file", "what") if args.get(k)]
    item = next((i for i in named if i is not None and i.info.has_video), None)
    segments = story(draft).segments
    used = list(dict.fromkeys(s.asset for s in segments))
    over = {s.asset for t in draft.by_kind(TrackKind.VIDEO)[1:] for s in t.segments}
    if item is None and args.get("file"):
        raise Question(f"I have no video called “{args['file']}”. Upload it, then say it again.")
    if item is None:
        item = next((i for i in films if i.asset not in used and i.asset not in over), None)
    asset = item.asset if item is not None else (used[-1] if len(used) > 1 else None)
    if asset is None:
        raise Question("There is one video only. Upload the second one, then say it again.")
    leaving = [s for s in segments if s.asset == asset]
    if not leaving or len(leaving) == len(segments):
        assert item is not None
        length = item.info.duration_ms if item.info.kind == "video" else story(draft).end
        whole = Segment("", 0, max(1, context.snap(length)), item.name, item.asset)
        return draft, [whole if item.info.kind == "video" else replace(whole, playback=STILL)]
    ids = {s.id for s in leaving}
    gone = [s for p, s in reel.spans(reel.reel_of(draft)) if p.segment.id in ids]
    return context.lay(draft, reel.remove(reel.reel_of(draft), gone)), leaving


def _laid(
    draft: Draft, clips: list[Segment], place: Effect, span: Span, context: Context
) -> tuple[Draft, list[Segment], str]:
    """The clips one after the other on a track of their own, as far as there is room."""
    laid: list[Segment] = []
    at = span.start
    audible = any(i is not None and i.has_audio for i in map(context.info, story(draft).segments))
    for clip in clips:
        length = min(clip.duration, span.end - at)
        if length <= 0:
            break
        laid.append(
            replace(
                clip,
                id=context.new_id(),
                start=at,
                duration=length,
                muted=clip.muted or audible,
                transition=None,
                effects=(*without(clip.effects, "place"), place),
                made_by=context.made_by(OVERLAY),
            )
        )
        at += length
    heard = any(i is not None and i.has_audio for i in map(context.info, laid))
    sound = "; its sound is off" if heard and audible else ""
    track = Track(context.new_id(), TrackKind.VIDEO, "Overlay", OVERLAY, tuple(laid))
    return draft.with_track(track), laid, sound


def _split_screen(
    draft: Draft, clips: list[Segment], span: Span, args: Args, context: Context
) -> Draft:
    x, y = anchor(args.get("position"), (0.5, 0.5))
    # Without a side that is named, the halves follow the shape of the film, also a later one.
    named = (x, y) != (0.5, 0.5)
    vertical = x == 0.5 if named else _shape(draft, context) < 1
    first = named and (y if vertical else x) == 0.0
    halves = [_half(vertical, n) if named else _free_half(n) for n in (0, 1)]
    ours, theirs = halves[::-1] if first else halves
    changed, laid, sound = _laid(draft, clips, theirs, span, context)

    def beside(part: reel.Part) -> reel.Part:
        effects = (*without(part.segment.effects, "place"), ours)
        moved = replace(part.segment, effects=effects, made_by=context.made_by(OVERLAY))
        return replace(part, segment=moved)

    shown = Span(span.start, laid[-1].end)
    changed = context.lay(changed, reel.change(reel.reel_of(changed), shown, beside))
    where = _SIDES[vertical, first]
    context.note(
        f"Split the screen from {clock(shown.start)} to {clock(shown.end)}"
        f"{_short(laid, span.end)}, {laid[0].name} {where}{sound}."
    )
    return changed


def _half(vertical: bool, which: int) -> Effect:
    share = {"width": 1.0, "height": 0.5} if vertical else {"width": 0.5, "height": 1.0}
    place = {"x": 0.5, "y": float(which)} if vertical else {"x": float(which), "y": 0.5}
    return Effect("place", {**place, **share, "margin": 0, "fill": True})


def _free_half(which: int) -> Effect:
    return Effect("place", {"half": which, "width": 0.5, "fill": True})


def _shape(draft: Draft, context: Context) -> Fraction:
    if draft.canvas.ratio:
        return parse_ratio(draft.canvas.ratio)
    segment = story(draft).segments[0]
    info = context.info(segment)
    if info is None or not info.height:
        return Fraction(16, 9)
    seen = geometry.shaped(info, segment.effects)
    return Fraction(seen.width, seen.height)


def start_of(args: Args, draft: Draft, context: Context) -> int:
    """When something laid over the story begins, timeline ms; at its beginning if nobody says."""
    wanted = args.get("start", args.get("at"))
    return 0 if wanted is None else position(wanted, draft, context)


def anchor(value: Any, usual: tuple[float, float], *, keep: bool = False) -> tuple[float, float]:
    """Shares of the free space to the left and above, from words such as ``top_left``.

    A row or column that is not said is the middle one, or the usual one if that is to be kept.
    """
    parts = str(value or "").lower().replace("-", " ").replace("_", " ").split()
    rows = [_ROWS[p] for p in parts if p in _ROWS]
    columns = [_COLUMNS[p] for p in parts if p in _COLUMNS]
    if not rows and not columns:
        middle = {"center", "centre", "middle"} & set(parts)
        return (0.5, 0.5) if middle else usual
    x, y = usual if keep else (0.5, 0.5)
    return columns[0] if columns else x, rows[0] if rows else y


def corner(x: float, y: float) -> str:
    """A place in words: ``top left``."""
    row = {0.0: "top", 1.0: "bottom"}.get(y, "")
    column = {0.0: "left", 1.0: "right"}.get(x, "")
    return " ".join(word for word in (row, column) if word) or "middle"


def _size(place: Effect) -> str:
    return f"{place.args['width']:.0%} wide"
