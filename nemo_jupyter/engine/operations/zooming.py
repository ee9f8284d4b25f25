"""Zooms: punch-ins that cut closer, and slow moves over a shot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from typing import Any

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.scope import on_picture, without
from nemo_jupyter.engine.operations.target import position, story, stretch
from nemo_jupyter.timeline.model import Draft, Effect, Segment, Span
from nemo_jupyter.timeline.words import counted, number

_PUNCH, _SLOW, _STRONG = 1.2, 1.12, 4.0
_PUNCH_MS = 3000  # how long a single punch-in at a time holds
_LEAST_MS = 700  # a closer view that is gone sooner is a flicker
_EVERY_MS = 8000  # how often one long take is punched into when nobody says
_SMALLEST = 0.1
_JOIN_MS = 2000  # a gap in the footage that a move goes on over: a cut pause, not another shot
# Where a slow move over a picture begins and ends, as shares of it; used in turn.
_PATHS = (
    ((0.5, 0.5), (0.42, 0.44)),
    ((0.56, 0.54), (0.5, 0.5)),
    ((0.44, 0.52), (0.54, 0.46)),
)


def zoom(draft: Draft, args: Args, context: Context) -> Draft:
    """Show less of the picture, larger: at once, in turn from clip to clip, or slowly.

    ``punch_in`` cuts to a closer view: every so often, at a time, in a clip, or from clip to clip
    in turn; ``slow_in`` and ``slow_out`` move over each shot; ``ken_burns`` also pans.
    """
    kind = _KINDS.get(str(args.get("kind") or ""), "")
    factor = float(args.get("factor") or 0)
    if factor and factor < 1 and not kind.startswith("slow"):
        return _smaller(draft, args, context, factor)
    if factor > _STRONG:
        raise OutOfRange(f"{factor:g} times is too close: zooms up to {_STRONG:g}x are possible.")
    if kind == "punch_in" or args.get("every") or args.get("at") is not None:
        return _punch_in(draft, args, context, factor or _PUNCH)
    if factor and not kind:
        return _still(draft, args, context, factor)
    if factor and factor < 1:
        factor = 1 / factor
    return _slowly(draft, args, context, kind or "slow_in", factor or _SLOW)


def move(kind: str, source: Span, factor: float, turn: int = 0) -> Effect:
    """A slow move over a stretch of a source; ``turn`` chooses among the ways of Ken Burns."""
    first, last = (factor, 1.0) if kind == "slow_out" else (1.0, factor)
    places: Mapping[str, Any] = {}
    if kind == "ken_burns":
        start, end = _PATHS[turn % len(_PATHS)]
        # Every other move goes outwards, and none begins without room to pan in.
        first, last = (1.04, factor) if turn % 2 == 0 else (factor, 1.04)
        places = {"x": start[0], "y": start[1], "to_x": end[0], "to_y": end[1]}
    times = {"start": source.start, "end": source.end}
    return Effect("zoom", {"from": first, "to": round(last, 3), **places, **times})


def zoomed(segment: Segment, effect: Effect | None) -> Segment:
    """A segment with this zoom and no other."""
    effects = without(segment.effects, "zoom")
    return replace(segment, effects=(*effects, effect) if effect else effects)


def _still(draft: Draft, args: Args, context: Context, factor: float) -> Draft:
    effect = Effect("zoom", {"from": round(factor, 3)}) if factor != 1 else None
    changed, where = on_picture(draft, args, context, "zoom", lambda s: zoomed(s, effect))
    context.note(f"Zoomed to {number(factor)}x{where}.")
    return changed


def _smaller(draft: Draft, args: Args, context: Context, factor: float) -> Draft:
    if factor < _SMALLEST:
        raise OutOfRange(f"{factor:g} times is too small; the least is {_SMALLEST:g}.")
    place = Effect("place", {"x": 0.5, "y": 0.5, "width": factor, "height": factor, "margin": 0})

    def edit(segment: Segment) -> Segment:
        return replace(segment, effects=(*without(segment.effects, "zoom", "place"), place))

    changed, where = on_picture(draft, args, context, "zoom", edit)
    context.note(f"The picture is {number(factor)} times its size{where}, on black.")
    return changed


def _slowly(draft: Draft, args: Args, context: Context, kind: str, factor: float) -> Draft:
    segments = story(draft).segments
    spans = _shots(segments)

    def edit(segment: Segment) -> Segment:
        span = spans.get(segment.id) or Span(segment.in_point, segment.out_point)
        if args.get("clip") not in (None, "all") or set(args) & {"start", "end", "range", "last"}:
            span = Span(segment.in_point, segment.out_point)
        turn = next((i for i, s in enumerate(segments) if s.id == segment.id), 0)
        return zoomed(segment, move(kind, span, factor, turn))

    changed, where = on_picture(draft, args, context, "zoom", edit)
    what = {
        "slow_in": f"A slow zoom in to {number(factor)}x",
        "slow_out": f"A slow zoom out from {number(factor)}x",
        "ken_burns": f"Slow pans and zooms to {number(factor)}x (Ken Burns)",
    }[kind]
    context.note(f"{what} over each shot{where}.")
    return changed


def _punch_in(draft: Draft, args: Args, context: Context, factor: float) -> Draft:
    effect = Effect("zoom", {"from": round(factor, 3)})
    if args.get("at") is not None:
        start = position(args["at"], draft, context)
        end = min(start + int(args.get("duration") or _PUNCH_MS), story(draft).end)
        if end <= start:
            raise OutOfRange("That is the end of the film; give a time before it.")
        parts = reel.change(
            reel.reel_of(draft),
            Span(start, context.snap(end)),
            lambda part: replace(part, segment=zoomed(part.segment, effect)),
        )
        changed = context.lay(draft, parts)
        context.note(f"Punched in to {number(factor)}x from {clock(start)} to {clock(end)}.")
        return changed
    if not args.get("every") and (args.get("clip") or set(args) & {"start", "end", "range"}):
        changed, where = on_picture(draft, args, context, "zoom", lambda s: zoomed(s, effect))
        context.note(f"Punched in to {number(factor)}x{where}.")
        return changed
    return _in_turn(draft, args, context, effect)


def _in_turn(draft: Draft, args: Args, context: Context, effect: Effect) -> Draft:
    """Every other stretch is punched into: at a rhythm, else from clip to clip."""
    segments = story(draft).segments
    whole = Span(0, story(draft).end)
    span = stretch(args, draft, context) or whole
    every = int(args.get("every") or 0)
    if every and every < _LEAST_MS:
        raise OutOfRange(f"Zooms within {clock(_LEAST_MS)} flicker; give a longer time.")
    if not every and len(segments) == 1:
        every = min(_EVERY_MS, max(2000, span.duration // 4))
    edges = [segments[0].start, *(s.start for s in segments[1:]), whole.end]
    if every:
        edges = [*range(span.start, span.end, every), span.end]
    edges = [context.snap(edge) for edge in edges]
    close = [Span(a, b) for a, b in list(pairwise(edges))[1::2] if b - a >= _LEAST_MS]
    if not close:
        raise Question(f"The film is shorter than {clock(every)}. When should I zoom in?")
    parts = reel.reel_of(draft)
    for where in close:
        parts = reel.change(
            parts, where, lambda part: replace(part, segment=zoomed(part.segment, effect))
        )
    changed = context.lay(draft, parts)
    rhythm = f"every {clock(every)}" if every else "from clip to clip"
    context.note(
        f"{counted(len(close), 'punch-in')} to {number(effect.args['from'])}x, {rhythm} in turn."
    )
    return changed


def _shots(segments: tuple[Segment, ...]) -> dict[str, Span]:
    """For each clip the stretch of its source that the whole shot covers, across small cuts."""
    runs: list[list[Segment]] = []
    for segment in segments:
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and last.asset == segment.asset
            and 0 <= segment.in_point - last.out_point <= _JOIN_MS
        ):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return {s.id: Span(run[0].in_point, run[-1].out_point) for run in runs for s in run}


_KINDS = {
    "punch_in": "punch_in",
    "punch": "punch_in",
    "in": "slow_in",
    "slow_in": "slow_in",
    "out": "slow_out",
    "slow_out": "slow_out",
    "ken_burns": "ken_burns",
}
