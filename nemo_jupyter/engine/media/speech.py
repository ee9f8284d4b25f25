"""Where somebody speaks: by a trained detector where one is installed, by level otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nemo_jupyter.engine.media import levels
from nemo_jupyter.engine.media.levels import RATE, STEP_MS, LevelMeter, Levels
from nemo_jupyter.engine.media.sound import Samples
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch
from nemo_jupyter.timeline.model import Span

Detector: TypeAlias = Literal["silero", "energy", "none"]

# The trained detector sees this much at a time, of which the first part is a run-up: its
# memory starts empty with each window. Bounds memory at about 60 MB.
_WINDOW_S = 30
_RUN_UP_S = 2
# It was trained on speech near this level; quiet recordings are lifted towards it.
_USUAL_DB = -23.0
_MOST_GAIN_DB = 30.0

# Level detection: the threshold lies this far up from the room to the voice, within limits
# below the voice: breaths and reverberation are some 35 dB below it, soft syllables 15.
_SHARE = 0.4
_LOWEST_DB = -35.0
_HIGHEST_DB = -12.0
_HYSTERESIS_DB = 3.0
# The gaps inside of words (closures of plosives) and the shortest sound that counts.
_WORD_GAP_MS = 150
_SHORTEST_MS = 60
# The trained detector may take the start of music for a short word; a recording of nothing
# longer than this holds no speech.
_LONGEST_DOUBT_MS = 250
# Whether it can be speech at all. Steady hum and noise stay within a few dB of their floor;
# of speech, over half of the readings are below half the mean of their second (low
# short-time energy ratio; Lu, Zhang and Jiang 2002), of most music under a quarter.
_LEAST_RANGE_DB = 10.0
_LEAST_QUIET_SHARE = 0.3
# Readings averaged to tell syllables from flicker: 60 ms.
_SYLLABLE = 6


@dataclass(frozen=True, slots=True)
class Speech:
    """Where somebody speaks.

    Attributes:
        spans: Stretches of speech in source ms, without air around them; empty when none was
            found, which is an answer and not a failure.
        detector: ``silero`` (trained), ``energy`` (by level) or ``none`` (no sound at all).
        floor_db: Level of the room, dB relative to full scale.
        voice_db: Level of what stands out.
        duration_ms: Length of the sound.
    """

    spans: tuple[Span, ...]
    detector: Detector
    floor_db: float = levels.BOTTOM
    voice_db: float = levels.BOTTOM
    duration_ms: int = 0

    @property
    def found(self) -> bool:
        """Whether anybody speaks."""
        return bool(self.spans)

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return {
            "spans": [[s.start, s.end] for s in self.spans],
            "detector": self.detector,
            "floor_db": self.floor_db,
            "voice_db": self.voice_db,
            "duration_ms": self.duration_ms,
        }

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Speech:
        """The inverse of :meth:`to_dict`."""
        spans = tuple(Span(a, b) for a, b in obj["spans"])
        return cls(**{**obj, "spans": spans})


def has_trained_detector() -> bool:
    """Whether the ``captions`` extra is installed."""
    return find_spec("faster_whisper") is not None


def speech(
    path: Path,
    progress: OnProgress = None,
    cancelled: IsCancelled = None,
    *,
    detector: Detector | None = None,
) -> Speech:
    """Find speech in a file.

    Args:
        path: A film or a sound file.
        progress: Called with the share done.
        cancelled: Asked whether to stop.
        detector: Which one to use; the trained one if installed, when not given.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    chosen = detector or ("silero" if has_trained_detector() else "energy")
    meter = LevelMeter()
    blocks = _metered(Watch(progress, cancelled).blocks(path, RATE), meter)
    spans: list[Span] = []
    if chosen == "silero":
        spans = trained(blocks)
    else:
        for _ in blocks:
            pass
    found = meter.result()
    if not len(found):
        return Speech((), "none")
    if chosen == "energy":
        spans = by_level(found)
    if max((s.duration for s in spans), default=0) < _LONGEST_DOUBT_MS:
        spans = []
    floor, voice = round(levels.floor_of(found), 1), round(levels.voice_of(found), 1)
    return Speech(tuple(spans), chosen, floor, voice, len(found) * STEP_MS)


def _metered(blocks: Iterator[Samples], meter: LevelMeter) -> Iterator[Samples]:
    for block in blocks:
        meter.feed(block)
        yield block[:, 0]


def trained(blocks: Iterator[Samples]) -> list[Span]:
    """Speech by silero VAD, from mono blocks at 16 kHz, a window at a time."""
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    # The pauses' own limits are applied later; here every gap that is no part of a word counts.
    options = VadOptions(threshold=0.5, min_silence_duration_ms=100, speech_pad_ms=0)

    def detect(window: Samples) -> list[tuple[int, int]]:
        found = get_speech_timestamps(window, options, sampling_rate=RATE)
        return [(f["start"], f["end"]) for f in found]

    return _windowed(blocks, detect)


def _windowed(
    blocks: Iterator[Samples], detect: Callable[[Samples], list[tuple[int, int]]]
) -> list[Span]:
    """Apply a detector to overlapping windows; what each says of its run-up is not used."""
    spans: list[Span] = []
    for start, lead, window in _windows(blocks):
        for first, last in detect(_lifted(window)):
            if last > lead:
                begin = (start + max(first, lead)) * 1000 // RATE
                end = (start + last) * 1000 // RATE
                _append(spans, Span(begin, end))
    return spans


def _append(spans: list[Span], span: Span) -> None:
    """Add a span, joined to the last one where a window's edge came between."""
    if spans and span.start - spans[-1].end <= STEP_MS:
        spans[-1] = Span(spans[-1].start, max(spans[-1].end, span.end))
    else:
        spans.append(span)


def _windows(blocks: Iterator[Samples]) -> Iterator[tuple[int, int, Samples]]:
    """Start of a window in samples, length of its run-up, and its samples."""
    run_up, size = _RUN_UP_S * RATE, _WINDOW_S * RATE
    parts: list[Samples] = []
    held = start = lead = 0
    for block in blocks:
        parts.append(block)
        held += len(block)
        if held >= size:
            window = np.concatenate(parts)
            yield start, lead, window
            parts = [window[-run_up:]]
            start += held - run_up
            held = lead = run_up
    if held > lead:
        yield start, lead, np.concatenate(parts)


def _lifted(window: Samples) -> Samples:
    """Quiet sound brought near the level that the detector was trained on."""
    whole = len(window) // 160 * 160
    if not whole:
        return window
    voice = levels.voice_of(levels.decibels(window[:whole].reshape(-1, 160)))
    gain = float(np.clip(_USUAL_DB - voice, 0.0, _MOST_GAIN_DB))
    lifted: Samples = np.clip(window * np.float32(10 ** (gain / 20)), -1.0, 1.0)
    return lifted


def by_level(found: Levels) -> list[Span]:
    """Speech as what stands out from the room, from levels of 10 ms each."""
    return sounding(found) if can_be_speech(found) else []


def sounding(found: Levels) -> list[Span]:
    """What stands out from the room, whatever it is."""
    room = levels.floors(found)
    voice = levels.voice_of(found)
    threshold = np.clip(room + _SHARE * (voice - room), voice + _LOWEST_DB, voice + _HIGHEST_DB)
    loud = _held(found, threshold)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], loud, [False]]).astype(np.int8)))
    spans: list[Span] = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        span = Span(int(first) * STEP_MS, int(last) * STEP_MS)
        if spans and span.start - spans[-1].end < _WORD_GAP_MS:
            span = Span(spans.pop().start, span.end)
        spans.append(span)
    return [s for s in spans if s.duration >= _SHORTEST_MS]


def _held(found: Levels, threshold: Levels) -> npt.NDArray[np.bool_]:
    """Above the threshold, or still within the hysteresis since it was above."""
    over, under = found >= threshold, found < threshold - _HYSTERESIS_DB
    # Each reading takes the state of the last decisive one before it.
    decisive = np.where(over | under, np.arange(len(found)), 0)
    return np.asarray(over[np.maximum.accumulate(decisive)], dtype=np.bool_)


def can_be_speech(found: Levels) -> bool:
    """Whether a recording rises and falls as speech does; hum, noise and most music do not."""
    if levels.voice_of(found) - levels.floor_of(found) < _LEAST_RANGE_DB:
        return False
    second = 1000 // STEP_MS
    whole = len(found) // second * second
    # Noise of few frequencies flickers from reading to reading, syllables do not.
    power = np.convolve(10 ** (found.astype(np.float64) / 10), np.full(_SYLLABLE, 1 / _SYLLABLE))
    rows = power[:whole].reshape(-1, second)
    if not len(rows):
        return True
    # Seconds of silence say nothing about what is heard in the others.
    heard = rows[10 * np.log10(rows.mean(axis=1)) > levels.voice_of(found) - 20]
    if not len(heard):
        return False
    return bool(np.mean(heard < 0.5 * heard.mean(axis=1, keepdims=True)) > _LEAST_QUIET_SHARE)
