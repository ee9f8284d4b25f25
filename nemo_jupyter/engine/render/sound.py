"""The sound of a film: one mix in float, levelled, coded once.

Voices are decoded block by block and summed into a scratch file, so memory does not grow with
the film. A second pass levels the mix to -14 LUFS with peaks under -1 dBTP, the level that the
large video sites play at, and encodes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.room import Room, sample
from nemo_jupyter.engine.render import level
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.denoise import denoised
from nemo_jupyter.errors import Cancelled
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

Samples = NDArray[np.float32]
RATE = 48_000
MIX_VERSION = 3  # raise it whenever the same voices would sound otherwise
_BLOCK = RATE  # samples mixed at a time
_CLICK_FADE = 5  # ms at a real cut: long enough to be silent, too short to be heard
_WINDOW_MS = 5000  # of sound held in memory to be turned round
_ROUNDING = 1  # ms by which times of frames are off, since they are whole
_DUCK_RAMP = 300  # ms in which ducked sound steps back and returns
_DUCK_GAP = 700  # ms of pause over which it stays back


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


def mix(
    score: Score,
    sources: Mapping[str, Source],
    target: Path,
    *,
    span: Span | None = None,
    form: str = "m4a",
    cancelled: Callable[[], bool] = lambda: False,
    on_share: Callable[[float], None] = lambda share: None,
) -> None:
    """Mix, level and encode: to AAC in an MP4 container, or to another form.

    Args:
        score: What is heard, and how long.
        sources: Path of every asset used.
        target: The file to write.
        span: A stretch that is wanted alone, timeline ms.
        form: One of :data:`~.level.FORMS`.
        cancelled: Asked a few times for every minute of film.
        on_share: Told how much is done, 0 to 1.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    scratch = target.with_name(f"{target.name}.f32.part")
    first = _sample(span.start) if span else 0
    last = max(first + 1, _sample(span.end if span else score.duration))
    total = last - first

    def watch(done: int, base: float) -> None:
        if cancelled():
            raise Cancelled("The export was stopped; finished parts are kept.")
        on_share(base + done / total / 2)

    try:
        meter = level.Meter(RATE)
        with scratch.open("wb") as file:
            for done, block in _mixed(score, sources, first, last):
                meter.add(block)
                file.write(block.tobytes())
                watch(done - first, 0.0)
        levelling = level.levelling(
            lambda: _read(scratch), meter.integrated(), meter.true_peak(), RATE, score.lufs
        )
        levelled = levelling.applied(_read(scratch), RATE)
        level.encode(
            levelled,
            target,
            RATE,
            total,
            lambda done: watch(done, 0.5),
            form=form,
            bit_rate=score.bit_rate,
        )
    finally:
        scratch.unlink(missing_ok=True)


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


def _mixed(
    score: Score, sources: Mapping[str, Source], begin: int, total: int
) -> Iterator[tuple[int, Samples]]:
    heard = (v for v in score.voices if _sample(v.start + v.duration) > begin)
    waiting = sorted(heard, key=lambda v: v.start, reverse=True)
    active: list[_Playing] = []
    ducking = _Ducking(score.speech)
    for first in range(begin, total, _BLOCK):
        count = min(_BLOCK, total - first)
        block = np.zeros((count, 2), np.float32)
        while waiting and _sample(waiting[-1].start) < first + count:
            voice = waiting.pop()
            active.append(_Playing(voice, sources[voice.asset], begin))
        for playing in active:
            playing.add_to(block, first, ducking)
        active = [p for p in active if p.end > first + count]
        yield first + count, block


class _Playing:
    """A voice being decoded, from a sample of the film on."""

    def __init__(self, voice: Voice, source: Source, first: int) -> None:
        self._voice = voice
        self.start = _sample(voice.start)
        self.end = _sample(voice.start + voice.duration)
        self._rest: Samples = np.zeros((0, 2), np.float32)
        late = max(0, first - self.start)
        if _can_begin_late(voice):
            whole_ms = late * 1000 // RATE
            voice = replace(voice, in_point=voice.in_point + whole_ms)
            voice = replace(voice, duration=voice.duration - whole_ms)
            late -= _sample(whole_ms)
        self._blocks = _source(voice, source)
        self._take(late)

    def add_to(self, block: Samples, first: int, ducking: _Ducking) -> None:
        begin = max(first, self.start)
        end = min(first + len(block), self.end)
        if begin >= end:
            return
        samples = self._take(end - begin)
        at = np.arange(begin, begin + len(samples))
        gain = self._envelope(at)
        if self._voice.duck_db:
            gain *= ducking.gain(at, self._voice.duck_db)
        block[begin - first : begin - first + len(samples)] += samples * gain[:, None]

    def _take(self, count: int) -> Samples:
        parts, have = [self._rest], len(self._rest)
        while have < count:
            block = next(self._blocks, None)
            if block is None:
                break
            parts.append(block)
            have += len(block)
        joined = np.concatenate(parts)
        self._rest = joined[count:]
        return joined[:count]

    def _envelope(self, at: NDArray[np.intp]) -> Samples:
        voice = self._voice
        rise = np.clip((at - self.start) / max(1, _sample(voice.fade_in)), 0, 1)
        fall = np.clip((self.end - at) / max(1, _sample(voice.fade_out)), 0, 1)
        # Quarter sines keep the power of two overlapping voices level.
        curve = np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2) * voice.gain
        return np.asarray(curve, np.float32)


def _can_begin_late(voice: Voice) -> bool:
    """Whether its samples are those of the source one by one, so that some may be left out."""
    return voice.speed == 1 and not voice.backward and not voice.loop and voice.room is None


class _Ducking:
    """How far sound steps back under speech, as a curve over the timeline."""

    def __init__(self, speech: Sequence[Span]) -> None:
        times: list[float] = [-2.0]
        depth: list[float] = [0.0]
        for span in _joined(speech):
            times += [span.start - _DUCK_RAMP, span.start, span.end, span.end + _DUCK_RAMP]
            depth += [0.0, 1.0, 1.0, 0.0]
        self._times, self._depth = np.array(times) * RATE / 1000, np.array(depth)

    def gain(self, at: NDArray[np.intp], decibels: float) -> Samples:
        depth = np.interp(at, self._times, self._depth)
        return np.asarray(10 ** (-decibels * depth / 20), np.float32)


def _joined(speech: Sequence[Span]) -> list[Span]:
    """Speech with short pauses closed, so that music does not pump between sentences."""
    joined: list[Span] = []
    for span in sorted(speech, key=lambda s: s.start):
        if joined and span.start - joined[-1].end < _DUCK_GAP:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _source(voice: Voice, source: Source) -> Iterator[Samples]:
    end = voice.in_point + round(voice.duration * voice.speed)
    path = source.path
    blocks = _forwards(voice, source, end)
    if voice.backward:
        blocks = _backwards(path, voice.in_point, end)
    if voice.room is not None:
        heard = sample(path, voice.room.span, RATE)
        blocks = denoised(blocks, heard, voice.room.level_db, RATE)
    return blocks if voice.speed == 1 else level.stretched(blocks, voice.speed, RATE)


def _forwards(voice: Voice, source: Source, end_ms: int) -> Iterator[Samples]:
    blocks = partial(
        sound.blocks, source.path, rate=RATE, channels=2, codec=source.info.audio_codec
    )
    yield from blocks(start_ms=voice.in_point, end_ms=None if voice.loop else end_ms)
    while voice.loop:
        yield from blocks()


def _backwards(path: Path, start_ms: int, end_ms: int) -> Iterator[Samples]:
    """The sound of a stretch from its end to its beginning, a window at a time."""
    for end in range(end_ms, start_ms, -_WINDOW_MS):
        begin = max(start_ms, end - _WINDOW_MS)
        blocks = list(sound.blocks(path, rate=RATE, channels=2, start_ms=begin, end_ms=end))
        wanted = _sample(end) - _sample(begin)
        heard = np.concatenate(blocks) if blocks else np.zeros((0, 2), np.float32)
        # Where the file's sound ends before the picture does, the silence comes first.
        late = np.zeros((max(0, wanted - len(heard)), 2), np.float32)
        turned = np.concatenate([late, heard[:wanted][::-1]])
        yield from (turned[n : n + _BLOCK] for n in range(0, wanted, _BLOCK))


def _read(path: Path) -> Iterator[Samples]:
    with path.open("rb") as file:
        while data := file.read(_BLOCK * 8):
            yield np.frombuffer(data, np.float32).reshape(-1, 2)


def _sample(ms: int) -> int:
    return round(ms * RATE / 1000)
