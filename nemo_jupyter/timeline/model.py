"""The draft as values: a timeline of tracks, a track of segments.

Times are integer milliseconds and ranges half-open. All that a draft is made of can be imported
from here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from nemo_jupyter.timeline.segment import (
    BACKWARD,
    FORWARD,
    STILL,
    Effect,
    MadeBy,
    Segment,
    Transition,
    Word,
)
from nemo_jupyter.timeline.times import Span, frame_of, ms_of

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from opentimelineio.schema import Timeline
    from pandas import DataFrame

    from nemo_jupyter.timeline.diff import Diff

__all__ = [
    "BACKWARD",
    "FORWARD",
    "STILL",
    "Canvas",
    "Chapter",
    "Draft",
    "Effect",
    "MadeBy",
    "Master",
    "Segment",
    "Span",
    "Track",
    "TrackKind",
    "Transition",
    "Word",
    "frame_of",
    "ms_of",
]


class TrackKind(IntEnum):
    """The documented track types; a cloud draft may hold others."""

    VIDEO = 0
    AUDIO = 1
    TEXT = 7


@dataclass(frozen=True, slots=True)
class Track:
    """Segments of one kind, ordered by start.

    Attributes:
        kind: A :class:`TrackKind`, or another number that the cloud uses.
        role: What the track is for: ``main``, ``music``, ``voice``, ``captions``, ``titles``.
        options: What the track keeps to as a whole; of captions ``lang``, ``line`` and ``lines``
            (most characters and lines that fit), ``fps``, and ``deliver``: ``burn``,
            ``sidecar`` or ``track``.
    """

    id: str
    kind: int
    name: str = ""
    role: str = ""
    segments: tuple[Segment, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def end(self) -> int:
        """Where its last segment ends, ms."""
        return max((s.end for s in self.segments), default=0)

    def with_segments(self, segments: Iterable[Segment]) -> Track:
        """The track with other segments, put in order of time."""
        return replace(self, segments=tuple(sorted(segments, key=lambda s: s.start)))


@dataclass(frozen=True, slots=True)
class Canvas:
    """The picture that the timeline is seen on; ``None`` leaves it to the footage.

    Attributes:
        ratio: A shape such as ``9:16``.
        height: Lines of the finished picture, when someone asked for a size.
        width: The same in columns.
    """

    ratio: str | None = None
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Master:
    """What the finished film should be; ``None`` leaves it to the renderer.

    Attributes:
        lufs: Loudness of the whole by EBU R 128.
        max_bytes: Size of the file at most.
    """

    lufs: float | None = None
    max_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A mark on the timeline where a part begins, ms, and what the part is called."""

    start: int
    title: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole timeline. The first video track is the story; others lie over it.

    The tracks as values are ``all_tracks``, since :meth:`tracks` and :meth:`segments` are
    tables of them, for people.
    """

    all_tracks: tuple[Track, ...] = ()
    canvas: Canvas = Canvas()
    master: Master = Master()
    chapters: tuple[Chapter, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def duration(self) -> int:
        """Length in ms: where the last picture or sound ends."""
        return max((t.end for t in self.all_tracks), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to export."""
        return not any(t.segments for t in self.all_tracks)

    def by_kind(self, kind: int) -> tuple[Track, ...]:
        """The tracks of one kind, in order."""
        return tuple(t for t in self.all_tracks if t.kind == kind)

    @property
    def main(self) -> Track | None:
        """The first video track."""
        return next(iter(self.by_kind(TrackKind.VIDEO)), None)

    def role(self, role: str) -> Track | None:
        """The first track of a role."""
        return next((t for t in self.all_tracks if t.role == role), None)

    def walk(self) -> Iterator[tuple[Track, Segment]]:
        """Every segment with its track."""
        return ((t, s) for t in self.all_tracks for s in t.segments)

    def with_track(self, track: Track) -> Draft:
        """The draft with one track replaced by id, or added at the end."""
        if any(t.id == track.id for t in self.all_tracks):
            return replace(
                self, all_tracks=tuple(track if t.id == track.id else t for t in self.all_tracks)
            )
        return replace(self, all_tracks=(*self.all_tracks, track))

    def without_track(self, track_id: str) -> Draft:
        """The draft without one track."""
        return replace(self, all_tracks=tuple(t for t in self.all_tracks if t.id != track_id))

    def map_segments(self, change: Any) -> Draft:
        """The draft with ``change(track, segment)`` in place of every segment."""
        return replace(
            self,
            all_tracks=tuple(
                t.with_segments(change(t, s) for s in t.segments) for t in self.all_tracks
            ),
        )

    def summary(self) -> str:
        """One line that says what is on the timeline."""
        from nemo_jupyter.timeline.summary import summary

        return summary(self)

    def segments(self) -> DataFrame:
        """A table with a row for every segment; times in ms."""
        from nemo_jupyter.timeline.table import segments

        return segments(self)

    def tracks(self) -> DataFrame:
        """A table with a row for every track; times in ms."""
        from nemo_jupyter.timeline.table import tracks

        return tracks(self)

    def plot(self, ax: Axes | None = None, **options: Any) -> Figure:
        """Draw the timeline to scale; see :func:`nemo_jupyter.timeline.plot.plot`."""
        from nemo_jupyter.timeline.plot import plot

        return plot(self, ax=ax, **options)

    def diff(self, other: Draft) -> Diff:
        """What ``other`` changed, seen from this draft."""
        from nemo_jupyter.timeline.diff import diff

        return diff(self, other)

    def to_srt(self) -> str:
        """The captions as SubRip, or all texts when there are no captions."""
        from nemo_jupyter.timeline.subtitles import to_srt

        return to_srt(self)

    def to_vtt(self) -> str:
        """The captions as WebVTT, or all texts when there are no captions."""
        from nemo_jupyter.timeline.subtitles import to_vtt

        return to_vtt(self)

    def to_otio(self, **options: Any) -> Timeline:
        """The draft as OpenTimelineIO; see :func:`nemo_jupyter.timeline.interchange.to_otio`."""
        from nemo_jupyter.timeline.interchange import to_otio

        return to_otio(self, **options)

    def write(self, path: str | Path, **options: Any) -> Path:
        """Write an ``.otio``, ``.fcpxml``, ``.edl``, ``.srt`` or ``.vtt`` file of the timeline.

        See :func:`nemo_jupyter.timeline.interchange.write`.
        """
        from nemo_jupyter.timeline.interchange import write

        return write(self, path, **options)

    def check_captions(self, fps: Fraction | None = None) -> DataFrame:
        """Where captions break the rules of broadcasters: a table with a row for each finding.

        Args:
            fps: The film's frame rate, for what is counted in frames; that of the captions, or 30.
        """
        from nemo_jupyter.timeline.caption_check import table

        return table(self, fps)

    def to_wire(self) -> dict[str, Any]:
        """The draft in the short keys of the wire."""
        from nemo_jupyter.timeline.wire import to_wire

        return to_wire(self)

    @staticmethod
    def from_wire(obj: Mapping[str, Any]) -> Draft:
        """Read a draft from the wire.

        Raises:
            DraftInvalid: The object is no draft.
        """
        from nemo_jupyter.timeline.wire import from_wire

        return from_wire(obj)

    def __str__(self) -> str:
        return self.summary()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(self.summary())

    def _repr_html_(self) -> str:
        from nemo_jupyter.timeline.summary import summary_html

        return summary_html(self)
