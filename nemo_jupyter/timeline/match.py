"""Which segment of one draft is which of another: by source and in-point, not by position.

An edit that removes the first pause moves everything after it; what a person wants to hear is
the pause. So stretches of the source are compared, and a segment of the new draft belongs to
that of the old one with which it shares most of its source.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind

Placed = tuple[Track, Segment]
_NOISE_MS = 2
_FRAME_MS = 50


@dataclass(frozen=True, slots=True)
class Source:
    """All uses of one source on tracks of one kind, before and after.

    Attributes:
        pairs: Segments after with the one before that they come from.
    """

    kind: int
    before: tuple[Placed, ...]
    after: tuple[Placed, ...]
    pairs: tuple[tuple[Placed, Placed], ...]


def source_key(segment: Segment) -> str:
    """What tells one source from another."""
    return segment.asset or f"name:{segment.name}"


def sources(before: Draft, after: Draft) -> list[Source]:
    """Every source of picture or sound, in order of appearance."""
    old, new = _by_source(before), _by_source(after)
    found = []
    for key in dict.fromkeys([*old, *new]):
        b, a = tuple(old.get(key, ())), tuple(new.get(key, ()))
        found.append(Source(key[0], b, a, tuple(_pair_media(b, a))))
    return found


def _by_source(draft: Draft) -> Mapping[tuple[int, str], Sequence[Placed]]:
    groups: dict[tuple[int, str], list[Placed]] = defaultdict(list)
    for track, segment in draft.walk():
        if segment.text is None:
            groups[int(track.kind), source_key(segment)].append((track, segment))
    return groups


def _pair_media(
    before: Sequence[Placed], after: Sequence[Placed]
) -> Iterable[tuple[Placed, Placed]]:
    ordered = sorted(before, key=lambda p: p[1].in_point)
    starts = [segment.in_point for _, segment in ordered]
    longest = max((s.out_point - s.in_point for _, s in ordered), default=0)
    for item in after:
        piece = item[1]
        low = bisect_left(starts, piece.in_point - longest)
        high = max(bisect_right(starts, piece.in_point), bisect_left(starts, piece.out_point))
        best = max(ordered[low:high], key=lambda p: _likeness(p[1], piece), default=None)
        if best is not None and (_shared(best[1], piece) > 0 or best[1].in_point == piece.in_point):
            yield best, item


def _shared(old: Segment, new: Segment) -> int:
    return min(old.out_point, new.out_point) - max(old.in_point, new.in_point)


def _likeness(old: Segment, new: Segment) -> tuple[int, bool, bool, int]:
    same = old.in_point == new.in_point
    return _shared(old, new), same, old.id == new.id, -abs(old.start - new.start)


def pair_texts(
    before: Draft, after: Draft
) -> tuple[list[tuple[Segment, Segment]], list[Segment], list[Segment]]:
    """Texts in both drafts, those gone, those new.

    Equal words belong together, in order of time; what is left over, by id.
    """
    old = [s for _, s in before.walk() if s.text is not None]
    new = [s for _, s in after.walk() if s.text is not None]
    waiting: dict[tuple[str, str | None], list[Segment]] = defaultdict(list)
    for segment in sorted(old, key=lambda s: -s.start):
        waiting[segment.role, segment.text].append(segment)
    pairs, fresh = [], []
    for segment in sorted(new, key=lambda s: s.start):
        same = waiting[segment.role, segment.text]
        if same:
            pairs.append((same.pop(), segment))
        else:
            fresh.append(segment)
    left = {s.id: s for group in waiting.values() for s in group}
    changed = [(left.pop(s.id), s) for s in fresh if s.id in left]
    kept = {id(s) for _, s in changed}
    gone = sorted(left.values(), key=lambda s: s.start)
    return pairs + changed, gone, [s for s in fresh if id(s) not in kept]


def lost(before: Iterable[Span], after: Iterable[Span]) -> list[Span]:
    """Stretches covered more often by ``before`` than by ``after``, joined where they touch."""
    edges: dict[int, int] = defaultdict(int)
    for spans, weight in ((before, 1), (after, -1)):
        for span in spans:
            if span.duration:
                edges[span.start] += weight
                edges[span.end] -= weight
    found: list[Span] = []
    depth, since = 0, 0
    for at in sorted(edges):
        if depth > 0 and at > since:
            if found and found[-1].end == since:
                found[-1] = Span(found[-1].start, at)
            else:
                found.append(Span(since, at))
        depth, since = depth + edges[at], at
    return [span for span in found if span.duration > _NOISE_MS]


def used(placed: Iterable[Placed]) -> list[Span]:
    """The stretches of its source that a group of segments uses."""
    return [Span(s.in_point, s.out_point) for _, s in placed]


def on_timeline(stretch: Span, placed: Iterable[Placed]) -> list[Span]:
    """Where a stretch of the source is seen or heard on the timeline, ms."""
    found = []
    for _, s in placed:
        part = Span(s.in_point, s.out_point).intersect(stretch)
        if part.duration:
            start, end = sorted((s.timeline_at(part.start), s.timeline_at(part.end)))
            found.append(Span(start, end))
    return found


def removed(before: Draft, after: Draft) -> list[Span]:
    """Where on the first video track of ``before`` lies what ``after`` no longer has, ms."""
    main = before.main
    if main is None:
        return []
    spans = []
    for source in sources(before, after):
        mine = [p for p in source.before if p[0].id == main.id and source.kind == main.kind]
        if mine:
            for stretch in lost(used(source.before), used(source.after)):
                spans.extend(on_timeline(stretch, mine))
    return sorted(spans, key=lambda s: s.start)


def carried(before: Draft, after: Draft, ms: int) -> int | None:
    """Where the moment of the story at ``ms`` is after the edit; ``None`` if it is gone."""
    old, new = before.main, after.main
    if old is None or new is None:
        return ms
    if ms >= old.end:
        return new.end + ms - old.end
    for segment in old.segments:
        if ms in segment.span:
            moment = segment.source_at(ms)
            for other in new.segments:
                if source_key(other) == source_key(segment) and moment in Span(
                    other.in_point - _FRAME_MS, other.out_point
                ):
                    return max(other.start, other.timeline_at(moment))
    return None


def follows(before: Draft, after: Draft, old: int, new: int) -> bool:
    """Whether a time stayed where it was, on the clock or in the story."""
    if abs(old - new) <= _NOISE_MS:
        return True
    at = carried(before, after, old)
    return at is None or abs(at - new) <= _FRAME_MS


def out_of_order(pairs: Iterable[tuple[Placed, Placed]]) -> list[Segment]:
    """Segments of the first video track that changed places: the fewest that explain the order."""
    ordered = sorted(pairs, key=lambda p: p[1][1].start)
    keys = [(old.start, old.in_point, new.in_point) for (_, old), (_, new) in ordered]
    tails: list[int] = []
    before: list[int | None] = []
    for i, key in enumerate(keys):
        at = bisect_right(tails, key, key=keys.__getitem__)
        before.append(tails[at - 1] if at else None)
        tails[at : at + 1] = [i]
    staying: set[int] = set()
    last = tails[-1] if tails else None
    while last is not None:
        staying.add(last)
        last = before[last]
    return [new for i, (_, (_, new)) in enumerate(ordered) if i not in staying]


def is_main(track: Track, draft: Draft) -> bool:
    """Whether a track is the story."""
    return track.kind == TrackKind.VIDEO and draft.main is not None and track.id == draft.main.id
