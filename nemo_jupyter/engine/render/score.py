"""What is heard in a film, before any of it is decoded: voices, and all that the mix depends on."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from fractions import Fraction

from nemo_jupyter.engine.media.room import Room
from nemo_jupyter.engine.render import level
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.timeline.model import (
    BACKWARD,
    FORWARD,
    STILL,
    Draft,
    Effect,
    Segment,
    Span,
    Track,
    TrackKind,
    frame_of,
)

MIX_VERSION = 3  # raise it whenever the same voices would sound otherwise
_CLICK_FADE = 5  # ms at a real cut: long enough to be silent, too short to be heard
_ROUNDING = 1  # ms by which times of frames are off, since they are whole


@dataclass(frozen=True, slots=True)
class Voice:
    """A segment as heard; times in ms of the timeline unless said otherwise.

    Attributes:
        asset: Content hash of the source.
        start: Where it begins.
        duration: How long it lasts.
        in_point: Where in the source it begins, ms of the source.
        speed: Source time a timeline time; the pitch stays.
        gain: Linear.
        fade_in: Length of its rise from silence.
        fade_out: Length of its fall to silence.
        loop: Whether the source repeats.
        backward: Whether it is heard from its end to its beginning.
        duck_db: How far it steps back under speech.
        room: Where in the source only the room is heard, and how loud, to take its noise out.
    """

    asset: str
    start: int
    duration: int
    in_point: int
    speed: float
    gain: float
    fade_in: int
    fade_out: int
    loop: bool
    duck_db: float
    backward: bool = False
    room: Room | None = None


def voices(
    draft: Draft, sources: Mapping[str, Source], fps: Fraction | None = None
) -> tuple[Voice, ...]:
    """Everything audible in a draft.

    Args:
        draft: The timeline.
        sources: The assets on it.
        fps: The film's frame rate. Pictures begin at frames; sound that was cut between two of
            them is moved to stay with its picture.
    """
    found = []
    for track in (*draft.by_kind(TrackKind.VIDEO), *draft.by_kind(TrackKind.AUDIO)):
        for index, segment in enumerate(track.segments):
            source = sources.get(segment.asset or "")
            audible = segment.gain > 0 and segment.playback != STILL
            if source is not None and source.info.has_audio and audible:
                voice = _voice(track, index, segment)
                if fps is not None and track.kind == TrackKind.VIDEO:
                    voice = _with_picture(voice, fps)
                found.append(voice)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Score:
    """All that the sound of a film depends on.

    Attributes:
        voices: What is heard.
        speech: Where ducked voices step back, timeline ms.
        duration: Length of the film, ms.
        lufs: Loudness of the whole.
        bit_rate: Bits a second of the coded mix.
    """

    voices: tuple[Voice, ...]
    speech: tuple[Span, ...]
    duration: int
    lufs: float = level.TARGET_LUFS
    bit_rate: int = level.BIT_RATE

    def key(self, span: Span | None = None) -> str:
        """Hash of everything that the coded mix, or a stretch of it, depends on."""
        ducked = any(v.duck_db for v in self.voices)
        ducking = [[s.start, s.end] for s in self.speech] if ducked else []
        heard = [asdict(v) for v in self.voices]
        stretch = [span.start, span.end] if span else [0, self.duration]
        content = [MIX_VERSION, heard, ducking, stretch, self.lufs, self.bit_rate]
        return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def score_of(draft: Draft, sources: Mapping[str, Source], speech: Sequence[Span]) -> Score:
    """All of a timeline's sound."""
    lufs = level.TARGET_LUFS if draft.master.lufs is None else draft.master.lufs
    return Score(voices(draft, sources), tuple(speech), draft.duration, lufs)


def _voice(track: Track, index: int, segment: Segment) -> Voice:
    before = track.segments[index - 1] if index else None
    after = track.segments[index + 1] if index + 1 < len(track.segments) else None
    return Voice(
        asset=segment.asset or "",
        start=segment.start,
        duration=segment.duration,
        in_point=segment.in_point,
        speed=segment.speed,
        gain=segment.gain,
        fade_in=max(_overlap(before, segment), segment.fade_in)
        or _click(before is not None and _continues(before, segment)),
        fade_out=max(_overlap(segment, after), segment.fade_out)
        or _click(after is not None and _continues(segment, after)),
        loop=segment.loop,
        duck_db=segment.duck_db,
        backward=segment.playback == BACKWARD,
        room=next((r for e in segment.effects if (r := room_of(e)) is not None), None),
    )


def _with_picture(voice: Voice, fps: Fraction) -> Voice:
    """The voice moved by what its picture is moved by, where an edge lies between frames."""
    joined = voice.fade_in == 0 or voice.fade_out == 0  # a mere split: a step would be heard
    if joined or voice.speed != 1 or voice.backward:
        return voice
    seen = frame_of(voice.in_point, fps) - frame_of(voice.start, fps)
    moved = round(seen * 1000 / fps) - (voice.in_point - voice.start)
    if abs(moved) <= _ROUNDING:
        return voice
    return replace(voice, in_point=max(0, voice.in_point + moved))


def room_of(effect: Effect) -> Room | None:
    """The room that a ``denoise`` effect has learned."""
    start, end, level_db = (effect.args.get(key) for key in ("start", "end", "level_db"))
    if effect.name != "denoise" or not isinstance(start, int) or not isinstance(end, int):
        return None
    return Room(Span(start, end), float(level_db)) if isinstance(level_db, int | float) else None


def _click(continuous: bool) -> int:
    return 0 if continuous else _CLICK_FADE


def _overlap(one: Segment | None, other: Segment | None) -> int:
    """How long two neighbours are heard at once, ms."""
    if one is None or other is None:
        return 0
    takeover = other.transition
    if takeover is not None and not takeover.overlaps:
        return takeover.duration // 2
    return max(0, one.end - other.start)


def _continues(one: Segment, other: Segment) -> bool:
    """Whether a join is a mere split: the sound goes on through it."""
    return (
        one.asset == other.asset
        and one.end == other.start
        and abs(one.out_point - other.in_point) <= 1
        and (one.speed, one.gain) == (other.speed, other.gain)
        and one.playback == other.playback == FORWARD
        and other.transition is None
    )
