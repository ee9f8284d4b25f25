"""The draft as values: a timeline of tracks, a track of segments.

Times are integer milliseconds and ranges half-open. A time denotes the frame boundary
nearest to it, so at any usual frame rate the round trip between frames and milliseconds
is exact (see :func:`frame_of` and :func:`ms_of`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum
from fractions import Fraction
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from opentimelineio.schema import Timeline
    from pandas import DataFrame

    from nemo_jupyter.timeline.diff import Diff


class TrackKind(IntEnum):
    """The documented track types; a cloud draft may hold others."""

    VIDEO = 0
    AUDIO = 1
    TEXT = 7


def frame_of(ms: int | Fraction, fps: Fraction) -> int:
    """The frame whose boundary is nearest to a time."""
    return int(ms * fps / 1000 + Fraction(1, 2))


def ms_of(frame: int, fps: Fraction) -> int:
    """The time of a frame's start, rounded to the millisecond."""
    return int(frame * 1000 / fps + Fraction(1, 2))


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of time in milliseconds."""

    start: int
    end: int

    @property
    def duration(self) -> int:
        """Length in milliseconds, never negative."""
        return max(0, self.end - self.start)

    def __contains__(self, ms: int) -> bool:
        return self.start <= ms < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share any time."""
        return self.start < other.end and other.start < self.end

    def intersect(self, other: Span) -> Span:
        """The shared stretch, empty when there is none."""
        start = max(self.start, other.start)
        return Span(start, max(start, min(self.end, other.end)))

    def shift(self, ms: int) -> Span:
        """The same stretch, later by ``ms``."""
        return Span(self.start + ms, self.end + ms)


@dataclass(frozen=True, slots=True)
class Transition:
    """How a segment takes over from the one before it.

    A ``crossfade``, ``wipe`` or ``zoom`` needs material of both, so the two segments overlap on
    the timeline by ``duration``; a ``fade`` dips through black at the join and needs no overlap.
    """

    kind: str = "crossfade"
    duration: int = 500

    @property
    def overlaps(self) -> bool:
        """Whether both segments are seen at once."""
        return self.kind != "fade"


@dataclass(frozen=True, slots=True)
class Effect:
    """A change to the picture or sound of a segment, by name, with its numbers."""

    name: str
    args: Mapping[str, Any] = field(default_factory=dict)

    @property
    def of_sound(self) -> bool:
        """Whether it leaves the picture alone."""
        return self.name in ("denoise",)


@dataclass(frozen=True, slots=True)
class MadeBy:
    """The turn and the operation that a segment owes its present form to."""

    turn: int
    op: str


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word on a text segment.

    Attributes:
        start: When it begins, ms from the segment's start; before 0 when the text comes late.
        end: When it ends.
        text: As written, punctuation included.
        glued: It follows the last word without a space, as Chinese does.
    """

    start: int
    end: int
    text: str
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Chapter:
    """A mark on the timeline where a part begins, ms, and what the part is called."""

    start: int
    title: str


FORWARD, BACKWARD, STILL = "forward", "backward", "still"


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of a track.

    Attributes:
        id: Stable name within the draft.
        start: Position on the timeline, ms.
        duration: Length on the timeline, ms.
        name: What people call it: a file's name, a mood, empty for text.
        asset: SHA-256 of the source file; ``None`` for text and for what only the cloud knows.
        in_point: Where in the source it begins, ms.
        speed: Source milliseconds played per timeline millisecond.
        playback: ``forward``, ``backward`` from the end of that stretch of the source to its
            beginning, or ``still``: the frame at ``in_point`` throughout, without sound.
        volume: Linear gain, 1.0 as recorded.
        muted: Silent, with ``volume`` kept for later.
        loop: The source repeats when it is shorter than the segment.
        duck_db: How far the sound steps back under speech, dB; 0 not at all.
        fade_in: Length of the fade from ``fade_color`` and from silence, ms.
        fade_out: Length of the fade to ``fade_color`` and to silence, ms.
        fade_color: A colour by its CSS name or as ``#rrggbb``.
        fit: How another picture shape is filled: ``blur``, ``crop`` or ``pad``.
        transition: How it takes over from its predecessor.
        effects: Further changes, applied in order.
        text: The words of a text segment.
        role: ``title``, ``lower_third``, ``text`` or ``caption`` for text, ``music`` for sound.
        style: Looks of a text: ``color``, ``size``, ``position``, ``background``, ...
        words: The words of a caption with their times.
        made_by: Who made it, if known.
        extra: Keys of the wire object and of its ``m`` that this package does not know.
    """

    id: str
    start: int
    duration: int
    name: str = ""
    asset: str | None = None
    in_point: int = 0
    speed: float = 1.0
    playback: str = FORWARD
    volume: float = 1.0
    muted: bool = False
    loop: bool = False
    duck_db: float = 0.0
    fade_in: int = 0
    fade_out: int = 0
    fade_color: str = "black"
    fit: str = "blur"
    transition: Transition | None = None
    effects: tuple[Effect, ...] = ()
    text: str | None = None
    role: str = ""
    style: Mapping[str, Any] = field(default_factory=dict)
    words: tuple[Word, ...] = ()
    made_by: MadeBy | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def end(self) -> int:
        """Where it ends on the timeline, ms."""
        return self.start + self.duration

    @property
    def span(self) -> Span:
        """Its stretch of the timeline."""
        return Span(self.start, self.end)

    @property
    def out_point(self) -> int:
        """Where in the source the stretch that it shows ends, ms."""
        if self.playback == STILL:
            return self.in_point
        return self.in_point + round(self.duration * self.speed)

    @property
    def label(self) -> str:
        """A short name for a person: the words of a text, else the source's name."""
        return self.text if self.text is not None else self.name

    @property
    def gain(self) -> float:
        """Linear gain as heard: 0 when muted."""
        return 0.0 if self.muted else self.volume

    def source_at(self, ms: int) -> int:
        """The source time that is seen or heard at a timeline time, ms."""
        if self.playback == STILL:
            return self.in_point
        passed = ms - self.start if self.playback != BACKWARD else self.end - ms
        return self.in_point + round(passed * self.speed)

    def timeline_at(self, source_ms: int) -> int:
        """The timeline time at which a source time is seen or heard, ms; inverse of the above."""
        if self.playback == STILL:
            return self.start
        passed = round((source_ms - self.in_point) / self.speed)
        return self.start + passed if self.playback != BACKWARD else self.end - passed


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
