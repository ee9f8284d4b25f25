"""How loud a recording is from moment to moment, and how loud its silence is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nemo_jupyter.engine.media.sound import Samples
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch

Levels: TypeAlias = npt.NDArray[np.float32]

#: Length of one reading.
STEP_MS = 10
#: Speech has nothing of interest above 8 kHz, so half the usual rate is read.
RATE = 16000
#: Digital silence; 16-bit sound has nothing below -98 dB.
BOTTOM = -100.0

_WINDOW = RATE * STEP_MS // 1000
# The floor is measured over so long a window, at so many points; rooms change, but slowly.
_FLOOR_WINDOW_S = 60
_FLOOR_HOP_S = 10
# Speech leaves at least this share of the time to the room, counting gaps between words.
_FLOOR_PERCENTILE = 10
_VOICE_PERCENTILE = 95


class LevelMeter:
    """RMS level of successive 10 ms stretches, from blocks of any length."""

    def __init__(self) -> None:
        self._rest: Samples = np.zeros(0, dtype=np.float32)
        self._levels: list[Levels] = []

    def feed(self, block: Samples) -> None:
        """Take mono sound at :data:`RATE`."""
        joined = np.concatenate([self._rest, block.reshape(-1)])
        whole = len(joined) // _WINDOW * _WINDOW
        self._rest = joined[whole:]
        if whole:
            self._levels.append(decibels(joined[:whole].reshape(-1, _WINDOW)))

    def result(self) -> Levels:
        """All levels in dB relative to full scale, the last stretch filled up with nothing."""
        parts = [*self._levels]
        if len(self._rest):
            parts.append(decibels(self._rest.reshape(1, -1)))
        return np.concatenate(parts) if parts else np.zeros(0, dtype=np.float32)


def decibels(rows: Samples) -> Levels:
    """RMS of each row, dB relative to full scale.

    Each row's own mean is left out: an offset is no sound, and rumble below 50 Hz hardly any.
    """
    power = np.var(rows, axis=1, dtype=np.float64)
    return np.asarray(10 * np.log10(np.maximum(power, 10 ** (BOTTOM / 10))), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Envelope:
    """A recording's level over time.

    Attributes:
        levels_db: RMS of each 10 ms, dB relative to full scale.
        floor_db: Level of the room: what is there when nobody speaks.
        voice_db: Level of what stands out.
    """

    levels_db: tuple[float, ...]
    floor_db: float
    voice_db: float

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return {
            "levels_db": list(self.levels_db),
            "floor_db": self.floor_db,
            "voice_db": self.voice_db,
        }

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Envelope:
        """The inverse of :meth:`to_dict`."""
        return cls(tuple(obj["levels_db"]), obj["floor_db"], obj["voice_db"])


def envelope(path: Path, progress: OnProgress = None, cancelled: IsCancelled = None) -> Envelope:
    """The level of a file's sound over time.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    levels = measure(Watch(progress, cancelled).blocks(path, RATE))
    rounded = tuple(round(float(v), 1) for v in levels)
    return Envelope(rounded, round(floor_of(levels), 1), round(voice_of(levels), 1))


def measure(blocks: Iterable[Samples]) -> Levels:
    """Levels of a stream of mono blocks at :data:`RATE`."""
    meter = LevelMeter()
    for block in blocks:
        meter.feed(block)
    return meter.result()


def floor_of(levels: Levels) -> float:
    """The level of the room over a whole recording, dB."""
    return float(np.percentile(levels, _FLOOR_PERCENTILE)) if len(levels) else BOTTOM


def voice_of(levels: Levels) -> float:
    """The level of what stands out in a recording, dB."""
    return float(np.percentile(levels, _VOICE_PERCENTILE)) if len(levels) else BOTTOM


def floors(levels: Levels) -> Levels:
    """The level of the room at each reading: it is followed as it changes."""
    hop = _FLOOR_HOP_S * 1000 // STEP_MS
    half = _FLOOR_WINDOW_S * 500 // STEP_MS
    centres = np.arange(0, len(levels) + hop, hop)
    windows = (levels[max(0, c - half) : c + half] for c in centres)
    found = [floor_of(w) if len(w) else BOTTOM for w in windows]
    return np.interp(np.arange(len(levels)), centres, found).astype(np.float32)


def peaks(
    path: Path,
    buckets: int,
    progress: OnProgress = None,
    cancelled: IsCancelled = None,
) -> tuple[float, ...]:
    """The highest sample of each of equally long stretches, 0 to 1: a waveform to draw.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    fine: list[Samples] = []
    for block in Watch(progress, cancelled).blocks(path, RATE):
        loud = np.abs(block[:, 0])
        whole = len(loud) // _WINDOW * _WINDOW
        fine.append(loud[:whole].reshape(-1, _WINDOW).max(axis=1))
        if whole < len(loud):
            fine.append(loud[whole:].max(keepdims=True))
    if not fine:
        return (0.0,) * buckets
    every = np.concatenate(fine)
    edges = np.linspace(0, len(every), buckets + 1).astype(int)
    return tuple(
        round(float(every[a : max(b, a + 1)].max(initial=0.0)), 4) for a, b in pairwise(edges)
    )
