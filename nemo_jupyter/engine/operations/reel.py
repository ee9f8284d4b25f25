"""The story track as a reel of parts that are cut, joined, retimed and laid out again.

Neighbours may overlap for a transition. On the reel the later one owns the shared time, and
the earlier keeps it as a tail, so that cutting and moving need not know about overlaps.
Everything is laid out in whole frames: no sum of rounded milliseconds drifts.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from nemo_jupyter.engine.operations.following import Change, follow
from nemo_jupyter.engine.operations.timemap import Move, TimeMap
from nemo_jupyter.timeline.model import (
    BACKWARD,
    FORWARD,
    STILL,
    Chapter,
    Draft,
    MadeBy,
    Segment,
    Span,
    Track,
    TrackKind,
    frame_of,
    ms_of,
)

MAIN = "main"
_FRAME_MS = 70  # less than two frames of film: no jump


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the reel.

    Attributes:
        segment: What is shown; its start is of no meaning here.
        own: Timeline time until the next part takes over, ms.
        tail: Further time under the next part's transition, ms.
        old: Where it lay before the change; ``None`` for what is new.
    """

    segment: Segment
    own: int
    tail: int = 0
    old: Span | None = None


Reel = tuple[Part, ...]


def reel_of(draft: Draft) -> Reel:
    """The first video track as a reel."""
    segments = draft.main.segments if draft.main else ()
    following = [s.start for s in segments[1:]] + [segments[-1].end] if segments else []
    parts = []
    for segment, until in zip(segments, following, strict=True):
        own = min(segment.end, max(until, segment.start)) - segment.start
        old = Span(segment.start, segment.start + own)
        parts.append(Part(segment, own, segment.duration - own, old))
    return tuple(parts)


def slice_part(part: Part, start: int, end: int) -> Part:
    """The stretch of a part between two offsets from its start, in ms.

    Fades and the transition belong to the ends and go with them.
    """
    segment, whole = part.segment, (start <= 0, end >= part.own)
    tail = part.tail if whole[1] else 0
    skipped = start
    if segment.playback == BACKWARD:
        skipped = part.own + part.tail - end - tail
    elif segment.playback == STILL:
        skipped = 0
    return Part(
        segment=replace(
            segment,
            duration=end - start + tail,
            in_point=segment.in_point + round(skipped * segment.speed),
            fade_in=segment.fade_in if whole[0] else 0,
            fade_out=segment.fade_out if whole[1] else 0,
            transition=segment.transition if whole[0] else None,
        ),
        own=end - start,
        tail=tail,
        old=part.old and Span(part.old.start + start, part.old.start + end),
    )


def spans(reel: Reel) -> Iterator[tuple[Part, Span]]:
    """Each part with its place when laid out."""
    at = 0
    for part in reel:
        yield part, Span(at, at + part.own)
        at += part.own


def joined(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that touch made one."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def length(reel: Reel) -> int:
    """Length when laid out, ms."""
    return sum(part.own for part in reel) + (reel[-1].tail if reel else 0)


def split(reel: Reel, places: Iterable[int]) -> Reel:
    """The same reel with further joins at some places."""
    wanted = sorted(set(places))
    parts: list[Part] = []
    for part, span in spans(reel):
        inner = [p - span.start for p in wanted if span.start < p < span.end]
        bounds = [0, *inner, part.own]
        parts += [slice_part(part, a, b) for a, b in itertools.pairwise(bounds)]
    return tuple(parts)


def remove(reel: Reel, unwanted: Sequence[Span]) -> Reel:
    """The reel without some stretches."""
    divided = split(reel, [edge for s in unwanted for edge in (s.start, s.end)])
    kept: list[Part] = []
    gap = False
    for part, span in spans(divided):
        if any(span.start >= s.start and span.end <= s.end for s in unwanted):
            gap = True
            kept = [*kept[:-1], _without_tail(kept[-1])] if kept else kept
            continue
        kept.append(_without_transition(part) if gap else part)
        gap = False
    return tuple(kept)


def keep(reel: Reel, wanted: Sequence[Span]) -> Reel:
    """Only some stretches of the reel, in order."""
    edges = [0, *(e for s in sorted(wanted, key=lambda s: s.start) for e in (s.start, s.end))]
    edges.append(length(reel))
    return remove(reel, [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b])


def insert(reel: Reel, at: int, segments: Sequence[Segment]) -> Reel:
    """The reel with new segments at a place; a part there is split."""
    divided = split(reel, [at])
    before = [part for part, span in spans(divided) if span.end <= at]
    after = list(divided[len(before) :])
    if before:
        before[-1] = _without_tail(before[-1])
    if after:
        after[0] = _without_transition(after[0])
    return (*before, *(Part(s, s.duration) for s in segments), *after)


def change(reel: Reel, where: Span, edit: Callable[[Part], Part]) -> Reel:
    """The reel with ``edit`` applied to the parts inside a stretch, split where needed."""
    divided = split(reel, [where.start, where.end])
    return tuple(
        edit(part) if where.start <= span.start and span.end <= where.end else part
        for part, span in spans(divided)
    )


def arranged(reel: Reel, order: Sequence[int]) -> Reel:
    """The parts by number, in another order, some more than once or not at all.

    Parts that still follow each other keep their transition; a part that comes again is new.
    """
    parts: list[Part] = []
    for place, number in enumerate(order):
        part = reel[number]
        if place and order[place - 1] != number - 1:
            parts[-1], part = _without_tail(parts[-1]), _without_transition(part)
        parts.append(part if number not in order[:place] else replace(part, old=None))
    if parts:
        parts[0], parts[-1] = _without_transition(parts[0]), _without_tail(parts[-1])
    return tuple(parts)


def unbroken(one: Part, other: Part) -> bool:
    """Whether a part takes its source up where the one before it left off."""
    a, b = one.segment, other.segment
    left = a.in_point + (round(one.own * a.speed) if a.playback == FORWARD else 0)
    taken = b.in_point + (round(other.own * b.speed) if b.playback == BACKWARD else 0)
    return a.asset is not None and a.asset == b.asset and abs(left - taken) <= _FRAME_MS


def at_speed(part: Part, factor: float) -> Part:
    """A part played faster by a factor; the source stretch stays the same."""
    segment = part.segment
    own, tail = round(part.own / factor), round(part.tail / factor)
    changed = replace(segment, speed=segment.speed * factor, duration=own + tail)
    return replace(part, segment=changed, own=own, tail=tail)


def backwards(part: Part) -> Part:
    """A part played the other way round, its fades at the other ends."""
    segment = part.segment
    turned = {FORWARD: BACKWARD, BACKWARD: FORWARD}.get(segment.playback, segment.playback)
    changed = replace(segment, playback=turned, fade_in=segment.fade_out, fade_out=segment.fade_in)
    return replace(part, segment=changed)


def marked(part: Part, made_by: MadeBy) -> Part:
    """A part that says who made it what it is."""
    return replace(part, segment=replace(part.segment, made_by=made_by))


def lay(
    draft: Draft, reel: Reel, fps: Fraction, new_id: Callable[[], str]
) -> tuple[Draft, TimeMap]:
    """The draft with the reel as its first video track, everything else moved along."""
    reel = _with_ends(reel, draft.main.segments if draft.main else ())
    segments: list[Segment] = []
    moves: list[Move] = []
    taken: set[str] = set()
    cursor = 0
    for part in reel:
        frames = max(1, frame_of(part.own, fps))
        span = Span(ms_of(cursor, fps), ms_of(cursor + frames, fps))
        segment_id = part.segment.id if part.segment.id not in taken else new_id()
        taken.add(segment_id)
        segments.append(
            replace(
                part.segment, id=segment_id, start=span.start, duration=span.duration + part.tail
            )
        )
        if part.old is not None:
            moves.append(Move(part.old, span))
        cursor += frames
    track = draft.main or Track(id=MAIN, kind=TrackKind.VIDEO, name="Video", role=MAIN)
    time_map = TimeMap.of(moves)
    changed = draft.with_track(track.with_segments(segments))
    end = max((s.end for s in segments), default=0)
    old_end = draft.main.end if draft.main else 0
    change = Change(time_map, old_end, end, [span for _, span in spans(reel_of(draft))])
    others = (t if t.id == track.id else follow(t, change) for t in changed.all_tracks)
    kept = tuple(t for t in others if t.segments or t.id == track.id)
    marks = _marks(draft.chapters, time_map, end)
    return replace(changed, all_tracks=kept, chapters=marks), time_map


def _with_ends(reel: Reel, before: Sequence[Segment]) -> Reel:
    """The reel with the film's own fades at its ends, whichever clips are there now.

    Where further clips fade, the fades are the clips' and go with them.
    """
    if not reel or not before:
        return reel
    for edge, first, clip in (("fade_in", 0, before[0]), ("fade_out", -1, before[-1])):
        length = getattr(clip, edge)
        own = [p.segment for p in reel if p.segment.id == clip.id]
        if not length or sum(getattr(s, edge) > 0 for s in before) > 1:
            continue
        if any(s.playback != clip.playback for s in own):
            continue  # turned round, its fades are at its other ends
        parts = [_with_fade(p, edge, 0) if p.segment.id == clip.id else p for p in reel]
        parts[first] = _with_fade(parts[first], edge, length, clip.fade_color)
        reel = tuple(parts)
    return reel


def _with_fade(part: Part, edge: str, length: int, color: str | None = None) -> Part:
    segment = part.segment
    if color is not None and not getattr(segment, edge):
        segment = replace(segment, fade_color=color)
    length = min(length, segment.duration)
    faded = (
        replace(segment, fade_in=length) if edge == "fade_in" else replace(segment, fade_out=length)
    )
    return replace(part, segment=faded)


def _marks(chapters: Sequence[Chapter], time_map: TimeMap, end: int) -> tuple[Chapter, ...]:
    """Chapters at their new places; of those whose part is gone, the last one stays."""
    moved = {time_map.at(c.start): c for c in sorted(chapters, key=lambda c: c.start)}
    return tuple(replace(c, start=at) for at, c in sorted(moved.items()) if at < end)


def _without_tail(part: Part) -> Part:
    return replace(part, tail=0, segment=replace(part.segment, duration=part.own))


def _without_transition(part: Part) -> Part:
    return replace(part, segment=replace(part.segment, transition=None))
