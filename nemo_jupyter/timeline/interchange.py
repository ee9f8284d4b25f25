"""The draft for other editors: OpenTimelineIO, and through its adapters EDL and FCPXML."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nemo_jupyter.errors import InvalidInput, Unsupported
from nemo_jupyter.timeline.model import (
    BACKWARD,
    FORWARD,
    STILL,
    Draft,
    Segment,
    Track,
    TrackKind,
    frame_of,
)
from nemo_jupyter.timeline.subtitles import to_srt, to_vtt
from nemo_jupyter.timeline.wire import segment_to_wire

if TYPE_CHECKING:
    from opentimelineio.schema import Timeline

_SUBTITLES = {".srt": to_srt, ".vtt": to_vtt}
# What each form can hold: an edit decision list knows one track of pictures and no words.
_KINDS: dict[str, tuple[int, ...]] = {
    ".otio": (TrackKind.VIDEO, TrackKind.AUDIO, TrackKind.TEXT),
    ".fcpxml": (TrackKind.VIDEO, TrackKind.AUDIO),
    ".edl": (TrackKind.VIDEO,),
}
_NAMESPACE = "nemo"


def write(
    draft: Draft,
    path: str | Path,
    *,
    rate: float | Fraction = 30,
    media: Mapping[str, str | Path] | None = None,
) -> Path:
    """Write the timeline for another program, in the form that the file's name asks for.

    Args:
        draft: The timeline.
        path: ``.otio``, ``.fcpxml``, ``.edl`` (the story track alone, by its format's limits),
            ``.srt`` or ``.vtt`` (the captions).
        rate: Frames a second of the other program's timeline.
        media: Where the footage is, by its name on the timeline.

    Returns:
        The path.

    Raises:
        InvalidInput: The name ends in none of these.
        Unsupported: The format cannot hold the timeline, or the ``interchange`` extra is missing.
    """
    path = Path(path)
    form = path.suffix.lower()
    if form in _SUBTITLES:
        path.write_text(_SUBTITLES[form](draft), encoding="utf-8")
        return path
    if form not in _KINDS:
        known = ", ".join([*_KINDS, *_SUBTITLES])
        raise InvalidInput(f"{path.name!r} names no form that I write; use one of {known}.")
    otio = _library()
    tracks = [t for t in draft.all_tracks if t.kind in _KINDS[form]]
    if form == ".edl" and any(s.playback == BACKWARD for t in tracks[:1] for s in t.segments):
        raise Unsupported(f"{path.name} cannot hold a clip that plays backwards; write .otio.")
    timeline = to_otio(
        Draft(tuple(tracks[:1] if form == ".edl" else tracks)), rate=rate, media=media
    )
    try:
        otio.adapters.write_to_file(timeline, str(path))
    except otio.exceptions.OTIOError as error:
        raise Unsupported(f"{path.name} cannot hold this timeline: {error}") from error
    return path


def to_otio(
    draft: Draft,
    *,
    rate: float | Fraction = 30,
    media: Mapping[str, str | Path] | None = None,
) -> Timeline:
    """The timeline as OpenTimelineIO's.

    Where two clips overlap in a transition, their cut is in the middle of it and the transition
    reaches half its length to either side, as OpenTimelineIO has it. What has no standard place
    there is in the metadata under ``nemo``, in the keys of the wire.

    Args:
        draft: The timeline.
        rate: Frames a second.
        media: Where the footage is, by its name on the timeline; other clips have a
            missing reference.

    Raises:
        Unsupported: The ``interchange`` extra is not installed.
    """
    otio = _library()
    writer = _Writer(otio, Fraction(rate).limit_denominator(1001), dict(media or {}), draft)
    timeline = otio.schema.Timeline(name="nemo-jupyter")
    for track in draft.all_tracks:
        if track.kind in _KINDS[".otio"]:
            timeline.tracks.append(writer.track(track))
    return timeline


class _Writer:
    """Makes the library's objects out of ours, at one frame rate."""

    def __init__(
        self, otio: Any, rate: Fraction, media: Mapping[str, str | Path], draft: Draft
    ) -> None:
        self._otio = otio
        self._rate = rate
        self._media = media
        # How far each source is used: it is at least that long, and some formats want a length.
        self._used: dict[str, int] = {}
        for _, segment in draft.walk():
            used = max(self._used.get(segment.name, 0), segment.out_point)
            self._used[segment.name] = used

    def track(self, track: Track) -> Any:
        schema = self._otio.schema
        kind = schema.TrackKind.Audio if track.kind == TrackKind.AUDIO else schema.TrackKind.Video
        made = schema.Track(name=track.name or track.role, kind=kind)
        made.extend(self._items(track))
        return made

    def _items(self, track: Track) -> Iterator[Any]:
        schema, reached = self._otio.schema, 0
        before = 0  # frames of the transition into the clip
        for segment, after in zip_longest(track.segments, track.segments[1:]):
            start, end = (frame_of(ms, self._rate) for ms in (segment.start, segment.end))
            overlap = end - frame_of(after.start, self._rate) if after is not None else 0
            overlap = max(0, overlap)
            cut_in, cut_out = start + before - before // 2, end - overlap // 2
            if cut_in > reached:
                yield schema.Gap(source_range=self._range(0, cut_in - reached))
                reached = cut_in
            elif before:
                yield self._transition(segment, before)
            if cut_out > cut_in:
                yield self._clip(segment, cut_in - start, cut_out - cut_in)
                reached = cut_out
            before = overlap

    def _transition(self, segment: Segment, frames: int) -> Any:
        kind = segment.transition.kind if segment.transition else "crossfade"
        return self._otio.schema.Transition(
            name=kind,
            transition_type=(
                "SMPTE_Dissolve" if kind == "crossfade" else f"{_NAMESPACE.title()}_{kind}"
            ),
            in_offset=self._time(frames // 2),
            out_offset=self._time(frames - frames // 2),
        )

    def _clip(self, segment: Segment, skipped: int, frames: int) -> Any:
        """A clip: its source range has the timeline's length, the time effect tells the speed."""
        in_point = frame_of(segment.in_point, self._rate)
        if segment.playback == FORWARD:
            in_point += round(skipped * segment.speed)
        elif segment.playback == BACKWARD:
            total = frame_of(segment.duration, self._rate)
            in_point += round((total - skipped - frames) * segment.speed)
        clip = self._otio.schema.Clip(
            name=segment.label,
            source_range=self._range(in_point, frames),
            media_reference=self._reference(segment),
            metadata={_NAMESPACE: segment_to_wire(segment)},
        )
        if segment.playback == STILL:
            clip.effects.append(self._otio.schema.FreezeFrame())
        elif segment.speed != 1 or segment.playback == BACKWARD:
            scalar = -segment.speed if segment.playback == BACKWARD else segment.speed
            clip.effects.append(self._otio.schema.LinearTimeWarp(time_scalar=scalar))
        return clip

    def _reference(self, segment: Segment) -> Any:
        schema = self._otio.schema
        if segment.text is not None:
            values = {"text": segment.text, "role": segment.role, **segment.style}
            return schema.GeneratorReference(generator_kind="Text", parameters=values)
        where = self._media.get(segment.name)
        if where is None:
            return schema.MissingReference(name=segment.name)
        text = str(where)
        url = text if "://" in text else Path(text).absolute().as_uri()
        known = self._range(0, frame_of(self._used[segment.name], self._rate))
        return schema.ExternalReference(target_url=url, available_range=known)

    def _range(self, start: int, frames: int) -> Any:
        return self._otio.opentime.TimeRange(self._time(start), self._time(frames))

    def _time(self, frame: int) -> Any:
        return self._otio.opentime.RationalTime(frame, float(self._rate))


def _library() -> Any:
    try:
        import opentimelineio
    except ModuleNotFoundError as error:
        raise Unsupported(
            "This needs OpenTimelineIO; install it with: pip install 'nemo-jupyter[interchange]'"
        ) from error
    return opentimelineio
