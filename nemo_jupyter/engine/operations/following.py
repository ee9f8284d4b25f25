"""What lies over or under the story goes where the story goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nemo_jupyter.engine.operations.timemap import TimeMap
from nemo_jupyter.timeline.model import STILL, Segment, Span, Track, TrackKind

_READ_MS = 10_000  # words that are seen for longer are there for the film, not for a while
_ONE_FRAME_MS = 45


@dataclass(frozen=True, slots=True)
class Change:
    """What became of the story.

    Attributes:
        moves: Where its moments went.
        before: When it ended.
        after: When it ends now.
        clips: Where its clips lay.
    """

    moves: TimeMap
    before: int
    after: int
    clips: Sequence[Span]


def follow(track: Track, change: Change) -> Track:
    """Another track after the story changed; what lay over a part that is gone goes with it."""
    if not change.after:
        return track.with_segments(())
    moved = (_moved(s, track, change) for s in track.segments)
    return track.with_segments(s for s in moved if s.duration > 0)


def _moved(segment: Segment, track: Track, change: Change) -> Segment:
    end, to_the_end = change.after, segment.end >= change.before
    if segment.start <= 0 and to_the_end and _is_for_all(segment):
        return replace(segment, start=0, duration=end)
    if segment.text is not None and segment.role != "caption":
        return _words(segment, change)
    if not change.moves.in_order(segment.span):
        # What it lay under is scattered now: it stays where it is on the clock.
        start = min(segment.start, end)
        return replace(segment, start=start, duration=min(segment.duration, end - start))
    start = change.moves.at(segment.start)
    lost = 0
    if segment.asset is not None and not segment.loop and segment.playback != STILL:
        # Its beginning went with the pictures that it was heard or seen with.
        lost = min(segment.duration, change.moves.gone_from(segment.start))
        segment = replace(segment, in_point=segment.in_point + round(lost * segment.speed))
    if to_the_end:
        stop = end
    elif track.kind == TrackKind.AUDIO and not segment.loop:
        stop = start + segment.duration - lost  # nobody is interrupted by a cut of the picture
    else:
        stop = change.moves.end_at(segment.end)
    return replace(segment, start=start, duration=max(0, min(stop, end) - start))


def _words(segment: Segment, change: Change) -> Segment:
    """Words keep the time it takes to read them, and those of one clip stay with that clip."""
    end = change.after
    clip = next((c for c in change.clips if _are_one(c, segment.span)), None)
    if clip is not None and segment.role == "text":
        place = change.moves.place_of(clip)
        if place is None:
            return replace(segment, duration=0)
        return replace(segment, start=place.start, duration=place.duration)
    at_the_end = segment.end >= change.before and segment.start > 0
    if segment.start > 0 and not at_the_end:
        gone = change.moves.gone_from(segment.start)
        if gone >= segment.duration:
            return replace(segment, duration=0)
    length = min(segment.duration, end)
    start = end - length if at_the_end else change.moves.at(segment.start)
    return replace(segment, start=max(0, min(start, end - length)), duration=length)


def _are_one(clip: Span, words: Span) -> bool:
    return max(abs(clip.start - words.start), abs(clip.end - words.end)) <= _ONE_FRAME_MS


def _is_for_all(segment: Segment) -> bool:
    """Whether what is there throughout is meant for the whole film, however that changes."""
    if segment.text is not None and segment.role != "watermark":
        return segment.role != "caption" and segment.duration > _READ_MS
    return segment.text is not None or segment.loop or segment.playback == STILL
