"""A segment, the piece that tracks are made of, and what it carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nemo_jupyter.timeline.times import Span

FORWARD, BACKWARD, STILL = "forward", "backward", "still"


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
