"""What a hand does on a timeline, as an instruction.

On the story a gesture is a sentence that anyone could have said, so it is said: the service
carries it out, and whatever lies along the story comes with it. What no sentence says exactly,
such as pulling a cut open again or moving a title by hand, is a new draft with words for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft, Segment, Track, TrackKind
from nemo_jupyter.timeline.words import one_line

_SHORTEST_MS = 40  # one frame at 25 a second


@dataclass(frozen=True, slots=True)
class Edit:
    """A gesture put into words; ``draft`` where the words alone are not enough."""

    words: str
    draft: Draft | None = None


def edit(gesture: Mapping[str, Any], draft: Draft, lengths: Mapping[str, int]) -> Edit:
    """The edit that a gesture means.

    Args:
        gesture: ``kind`` with what it needs, as in js/src/shared/gestures.ts.
        draft: The timeline that it was made on.
        lengths: The length of each asset that is known, ms.

    Raises:
        InvalidInput: It means nothing on this timeline.
    """
    kind = gesture.get("kind")
    if kind == "delete":
        return _delete(draft, [str(i) for i in gesture["ids"]])
    if kind == "split":
        return _split(draft, gesture.get("id"), int(gesture["ms"]))
    track, segment = _find(draft, str(gesture["id"]))
    if kind == "trim":
        return _trim(draft, track, segment, str(gesture["edge"]), int(gesture["ms"]), lengths)
    if kind == "move" and track == draft.main:
        return _reorder(track, segment, int(gesture["to"]))
    if kind == "move":
        return _move(draft, track, segment, int(gesture["ms"]))
    raise InvalidInput("The page said something unknown; reload it.")


def _find(draft: Draft, name: str) -> tuple[Track, Segment]:
    found = next(((t, s) for t, s in draft.walk() if s.id == name), None)
    if found is None:
        raise InvalidInput("That clip is no longer on the timeline; choose it again.")
    return found


def _delete(draft: Draft, names: Sequence[str]) -> Edit:
    chosen = [_find(draft, name) for name in names]
    if not chosen:
        raise InvalidInput("Choose a clip first.")
    if all(track == draft.main for track, _ in chosen):
        numbers = sorted(_number(track, segment) for track, segment in chosen)
        return Edit(f"delete {_clips(numbers)}")
    if any(track == draft.main for track, _ in chosen):
        raise InvalidInput("Delete clips of the story and of other tracks one after the other.")
    gone = {segment.id for _, segment in chosen}
    kept = [t.with_segments(s for s in t.segments if s.id not in gone) for t in draft.all_tracks]
    tracks = tuple(t for t in kept if t.segments or t == draft.main)
    words = "delete " + ", ".join(_called(t, s) for t, s in chosen)
    return Edit(words, replace(draft, all_tracks=tracks))


def _split(draft: Draft, name: Any, ms: int) -> Edit:
    track, segment = _find(draft, str(name)) if name else (draft.main, None)
    if track is None or track == draft.main:
        return Edit(f"split at {seconds(ms)}")
    assert segment is not None
    if not segment.start + _SHORTEST_MS <= ms <= segment.end - _SHORTEST_MS:
        raise InvalidInput("The playhead is not inside of that clip; move it there first.")
    first = replace(segment, duration=ms - segment.start, fade_out=0)
    second = replace(
        segment,
        id=_fresh(draft, segment.id),
        start=ms,
        duration=segment.end - ms,
        in_point=segment.source_at(ms),
        fade_in=0,
        transition=None,
    )
    halves = [h for s in track.segments for h in ((first, second) if s == segment else (s,))]
    words = f"split {_called(track, segment)} at {seconds(ms)}"
    return Edit(words, draft.with_track(track.with_segments(halves)))


def _trim(
    draft: Draft,
    track: Track,
    segment: Segment,
    edge: str,
    ms: int,
    lengths: Mapping[str, int],
) -> Edit:
    if edge not in ("start", "end"):
        raise InvalidInput("The page said something unknown; reload it.")
    changed = _trimmed(segment, edge, ms, lengths)
    lost = segment.duration - changed.duration
    if not lost:
        raise InvalidInput(f"There is no more of {_called(track, segment)} than is seen.")
    if track != draft.main:
        side = "start" if edge == "start" else "end"
        at = changed.start if edge == "start" else changed.end
        words = f"let {_called(track, segment)} {side} at {seconds(at)}"
        return Edit(words, _with(draft, track, changed))
    number = _number(track, segment)
    side = "first" if edge == "start" else "last"
    if lost > 0:
        return Edit(f"cut the {side} {seconds(lost)} of clip {number}")
    # The story closes up: a clip that grows at its start begins where it did.
    grown = replace(changed, start=segment.start)
    opened = _opened(draft, segment.end, -lost)
    words = f"bring back {seconds(-lost)} at the {edge} of clip {number}"
    return Edit(words, _with(opened, _find(opened, segment.id)[0], grown))


def _trimmed(segment: Segment, edge: str, ms: int, lengths: Mapping[str, int]) -> Segment:
    """The segment with one edge at a time, as far as there is material."""
    timed = segment.text is None and not segment.loop
    if edge == "start":
        # As far as the source goes back; what has no source goes back to the beginning.
        room = round(segment.in_point / segment.speed) if timed else segment.start
        ms = max(0, segment.start - room, min(ms, segment.end - _SHORTEST_MS))
        in_point = max(0, segment.source_at(ms)) if timed else segment.in_point
        return replace(segment, start=ms, duration=segment.end - ms, in_point=in_point)
    ms = max(ms, segment.start + _SHORTEST_MS)
    if timed and (length := lengths.get(segment.asset or "")):
        last = segment.start + int((length - segment.in_point) / segment.speed)
        ms = min(ms, max(segment.end, last))
    return replace(segment, duration=ms - segment.start)


def _opened(draft: Draft, at: int, ms: int) -> Draft:
    """Everything that begins behind a time, later by ``ms``."""

    def later(_: Track, segment: Segment) -> Segment:
        return replace(segment, start=segment.start + ms) if segment.start >= at else segment

    return draft.map_segments(later)


def _reorder(track: Track, segment: Segment, to: int) -> Edit:
    number, count = _number(track, segment), len(track.segments)
    if not 1 <= to <= count or to == number:
        raise InvalidInput(f"Clip {number} can be moved to a position from 1 to {count}.")
    return Edit(f"move clip {number} to position {to}")


def _move(draft: Draft, track: Track, segment: Segment, ms: int) -> Edit:
    ms = max(0, ms)
    moved = replace(segment, start=ms)
    if track.kind == TrackKind.VIDEO and any(
        other.span.overlaps(moved.span) for other in track.segments if other.id != segment.id
    ):
        raise InvalidInput("There is another picture on that track; move it elsewhere.")
    words = f"move {_called(track, segment)} to {seconds(ms)}"
    return Edit(words, _with(draft, track, moved))


def _with(draft: Draft, track: Track, segment: Segment) -> Draft:
    return draft.with_track(
        track.with_segments(segment if s.id == segment.id else s for s in track.segments)
    )


def _number(track: Track, segment: Segment) -> int:
    """Its place on the story, from 1, as sentences count."""
    return 1 + next(i for i, s in enumerate(track.segments) if s.id == segment.id)


def _clips(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"clip {numbers[0]}"
    return f"clips {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _called(track: Track, segment: Segment) -> str:
    kind = segment.role or track.role or "clip"
    label = one_line(segment.label)
    label = label if len(label) <= 30 else f"{label[:29]}…"
    return f"the {kind.replace('_', ' ')} “{label}”" if label else f"the {kind.replace('_', ' ')}"


def _fresh(draft: Draft, base: str) -> str:
    taken = {s.id for _, s in draft.walk()}
    return next(name for n in range(2, 10_000) if (name := f"{base}.{n}") not in taken)


def seconds(ms: int) -> str:
    """A time as an instruction has it, exact to the millisecond: ``83.217s``."""
    return f"{ms / 1000:.3f}".rstrip("0").rstrip(".") + "s"
