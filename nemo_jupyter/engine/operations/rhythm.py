"""Cuts that fall on the beats of the music."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.operations.order import plain, told_of_transitions
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.target import story
from nemo_jupyter.timeline.model import FORWARD, Draft, Segment

_SAME_MS = 80  # a picture that changes so near to a join changes there
_SHORTEST_MS = 400  # a shorter shot is a flash


def beat_sync(draft: Draft, args: Args, context: Context) -> Draft:
    """Move the cuts onto beats of the music: clips are trimmed, or show a little more of their
    source; with ``every``, each lasts that many beats."""
    story(draft)
    beats = beats_of(draft, context)
    parts = plain(reel.reel_of(draft))
    if len(parts) < 2:
        parts = _by_scenes(parts, context)
    every = int(args.get("every") or 0)
    laid, moved = _on_beats(parts, beats, every, context)
    changed = context.lay(draft, laid)
    most = max(moved, default=0)
    count = len(laid) - 1
    context.note(
        f"{count} cut{'s' if count > 1 else ''} now fall{'s' if count == 1 else ''} on beats of "
        f"the music{f', every {every}' if every > 1 else ''}; "
        f"the furthest moved by {most / 1000:.2f} s."
    )
    return told_of_transitions(draft, changed, context)


def beats_of(draft: Draft, context: Context) -> list[int]:
    """The beats of the music under the story, timeline ms.

    Raises:
        Question: There is no music, or none with a beat.
    """
    music = [s for t in draft.all_tracks if t.role == "music" for s in t.segments if s.asset]
    if not music:
        raise Question("There is no music to follow. Which music should I add?")
    found = sorted({beat for segment in music for beat in _beats(segment, context)})
    if len(found) < 2:
        raise Question(
            f"I hear no steady beat in {music[0].name}. Which other music should it follow?"
        )
    return found


def _beats(segment: Segment, context: Context) -> list[int]:
    """The beats of one piece, through all its repetitions."""
    times = context.footage.beats(segment.asset or "").times
    info = context.info(segment)
    period = info.duration_ms if segment.loop and info and info.duration_ms else 0
    found = []
    base = 0
    while times:
        for time in times:
            at = segment.start + round((base + time - segment.in_point) / segment.speed)
            if segment.start <= at < segment.end:
                found.append(at)
        base += period
        if not period or base - segment.in_point >= segment.duration * segment.speed:
            break
    return found


def _on_beats(
    parts: Sequence[Part], beats: Sequence[int], every: int, context: Context
) -> tuple[tuple[Part, ...], list[int]]:
    """The parts with their ends on beats, and by how much each cut moved against its part."""
    laid: list[Part] = []
    moved: list[int] = []
    made_by = context.made_by("beat_sync")
    at = 0
    part = parts[0]
    for following in parts[1:]:
        rolls = _rolls(part, following, context)
        end = _end(part, at, beats, every, context)
        length = end - at
        if rolls and length >= part.own + following.own:
            end, length = at + part.own, part.own
        more = length - part.own
        moved.append(abs(more))
        laid.append(reel.marked(_lasting(part, length), made_by) if more else part)
        at = end
        part = reel.marked(_from(following, more), made_by) if rolls and more else following
    return (*laid, part), moved


def _lasting(part: Part, length: int) -> Part:
    """A part that ends earlier or later in its source."""
    if length > part.own:
        return replace(part, own=length, segment=replace(part.segment, duration=length))
    return reel.slice_part(part, 0, length)


def _from(part: Part, later: int) -> Part:
    """A part that begins so much later in its source, or earlier."""
    if later > 0:
        return reel.slice_part(part, later, part.own)
    segment, own = part.segment, part.own - later
    in_point = segment.in_point + round(later * segment.speed)
    return replace(part, own=own, segment=replace(segment, in_point=in_point, duration=own))


def goes_on(one: Part, other: Part, context: Context) -> bool:
    """Whether a join is no more than a split: the same take, without another picture there."""
    asset, place = other.segment.asset, other.segment.in_point
    if asset is None or not reel.unbroken(one, other):
        return False
    return all(abs(cut - place) > _SAME_MS for cut in context.footage.scenes(asset).cuts)


def _rolls(one: Part, other: Part, context: Context) -> bool:
    """Whether a join can be moved so that nothing goes or comes twice."""
    a, b = one.segment, other.segment
    forward = a.playback == FORWARD == b.playback and a.speed == b.speed
    return forward and goes_on(one, other, context)


def _end(part: Part, at: int, beats: Sequence[int], every: int, context: Context) -> int:
    """Where a part that begins at a time should end."""
    least, most = at + _SHORTEST_MS, at + part.own + context.spare(part)
    if every:
        first = bisect_left(beats, at - 40)
        steps = beats[first + every : first + every + 1]
        options = [b for b in steps if least <= b <= most]
        if options:
            return context.snap(options[0])
    options = [b for b in beats if least <= b <= most]
    if not options:
        return at + part.own
    return context.snap(min(options, key=lambda b: abs(b - at - part.own)))


def _by_scenes(parts: Sequence[Part], context: Context) -> tuple[Part, ...]:
    """The only clip, divided where its picture changes."""
    places = [p for part in parts for p in scene_joins(part, 0, context)]
    if not places:
        raise Question(
            "There is one clip without any cut in it. Where should I split it, or what else "
            "should it be cut against?"
        )
    return reel.split(tuple(parts), places)


def scene_joins(part: Part, start: int, context: Context) -> list[int]:
    """Where the picture of a part changes, timeline ms, given where the part begins."""
    segment = part.segment
    if segment.asset is None or segment.playback != FORWARD:
        return []
    cuts = context.footage.scenes(segment.asset).cuts
    places = (start + round((c - segment.in_point) / segment.speed) for c in cuts)
    return [context.snap(p) for p in places if start < p < start + part.own]
