"""The beat of a piece of music."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from nemo_jupyter.engine.media.sound import Samples
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch

Curve: TypeAlias = npt.NDArray[np.float64]

_RATE = 22050
_HOP = 256
_WINDOW = 1024
# An onset is noticed once it is this far inside of the window (measured on clicks).
_ONSET = 0.8 * _WINDOW
_FRAMES = _RATE / _HOP
_BANDS = 24
# Power of a band that counts as nothing: 68 dB below a full sine in this window.
_FLOOR = 1e-2
# People tap between these; among tempi that fit alike, near 120 is preferred, by a bell curve
# over octaves (Ellis 2007, "Beat tracking by dynamic programming").
_SLOWEST, _FASTEST, _USUAL_BPM, _OCTAVES = 60.0, 180.0, 120.0, 0.9
# How strictly beats keep to the tempo, from the same paper.
_TIGHTNESS = 100.0
# The strongest onsets of steady sound stay below this, those of soft music are four times it.
_LEAST_ONSET = 0.6
# Share of the onsets' energy that must repeat with the beat.
_LEAST_CONFIDENCE = 0.12


@dataclass(frozen=True, slots=True)
class Beats:
    """The beat of a recording.

    Attributes:
        tempo: Beats a minute; 0 where there is no steady beat.
        times: Of the beats, ms.
        confidence: How clearly the onsets repeat, 0 to 1.
    """

    tempo: float
    times: tuple[int, ...]
    confidence: float

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return {"tempo": self.tempo, "times": list(self.times), "confidence": self.confidence}

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Beats:
        """The inverse of :meth:`to_dict`."""
        return cls(obj["tempo"], tuple(obj["times"]), obj["confidence"])


#: What a recording without a steady beat has.
NO_BEAT = Beats(0.0, (), 0.0)


def beats(path: Path, progress: OnProgress = None, cancelled: IsCancelled = None) -> Beats:
    """Find the beat of a file's sound; none where nothing repeats.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    onsets = onset_strength(Watch(progress, cancelled).blocks(path, _RATE))
    if len(onsets) < 4 * _FRAMES or np.percentile(onsets, 99) < _LEAST_ONSET:
        return NO_BEAT
    period, confidence = _period(onsets)
    if confidence < _LEAST_CONFIDENCE:
        return Beats(0.0, (), round(confidence, 3))
    found = _track(onsets, period)
    steps = np.diff(found)
    tempo = 60 * _FRAMES / float(np.mean(steps)) if len(steps) else 60 * _FRAMES / period
    times = tuple(round((int(f) * _HOP + _ONSET) * 1000 / _RATE) for f in found)
    return Beats(round(tempo, 2), times, round(confidence, 3))


def onset_strength(blocks: Iterable[Samples]) -> Curve:
    """How much louder each band gets, summed, every 11.6 ms (spectral flux)."""
    window = np.hanning(_WINDOW).astype(np.float32)
    bank = _bank()
    rest: Samples = np.zeros(0, dtype=np.float32)
    before: Curve = np.zeros((1, _BANDS))
    parts: list[Curve] = []
    for block in blocks:
        joined = np.concatenate([rest, block[:, 0]])
        count = (len(joined) - _WINDOW) // _HOP + 1
        if count <= 0:
            rest = joined
            continue
        framed = np.lib.stride_tricks.sliding_window_view(joined, _WINDOW)[::_HOP][:count]
        power = np.abs(np.fft.rfft(framed * window, axis=1)) ** 2
        level = np.log10(_FLOOR + power @ bank)
        rises = np.diff(np.vstack([before, level]), axis=0)
        parts.append(np.maximum(rises, 0).sum(axis=1))
        before = level[-1:]
        rest = joined[count * _HOP :]
    if not parts:
        return np.zeros(0)
    curve = np.concatenate(parts)
    # The first frame rises out of nothing.
    curve[0] = 0.0
    slow = np.convolve(curve, np.full(int(_FRAMES), 1 / int(_FRAMES)), mode="same")
    return np.asarray(np.maximum(curve - slow, 0.0), dtype=np.float64)


def _bank() -> Curve:
    """Bands of equal width in pitch from 40 Hz to 10 kHz."""
    edges = np.geomspace(40, 10000, _BANDS + 1)
    bins = np.fft.rfftfreq(_WINDOW, 1 / _RATE)
    which = np.searchsorted(edges, bins) - 1
    bank = np.zeros((len(bins), _BANDS))
    inside = (which >= 0) & (which < _BANDS)
    bank[np.flatnonzero(inside), which[inside]] = 1.0
    return bank


def _period(onsets: Curve) -> tuple[float, float]:
    """Frames from beat to beat, and how clearly the onsets repeat so."""
    centred = onsets - onsets.mean()
    size = 1 << (2 * len(centred) - 1).bit_length()
    spectrum = np.fft.rfft(centred, size)
    alike = np.fft.irfft(spectrum * spectrum.conj(), size)[: len(centred)]
    alike = alike / max(alike[0], 1e-12)
    low, high = int(60 * _FRAMES / _FASTEST), int(60 * _FRAMES / _SLOWEST) + 1
    lags = np.arange(low, min(high, len(alike) // 2))
    # A true beat repeats after two and after four as well.
    # Few beats are whole frames long, so a neighbour's value counts as well.
    near = np.maximum(alike, np.maximum(np.roll(alike, 1), np.roll(alike, -1)))
    score = near[lags] + 0.5 * near[2 * lags]
    octaves = np.log2(60 * _FRAMES / lags / _USUAL_BPM)
    best = int(np.argmax(score * np.exp(-0.5 * (octaves / _OCTAVES) ** 2)))
    return _refined(alike, int(lags[best])), float(max(0.0, near[lags[best]]))


def _refined(alike: Curve, lag: int) -> float:
    """A lag to a fraction of a frame, from the peak of its highest multiple in reach."""
    period = float(lag)
    for multiple in (2, 4, 8):
        centre = round(period * multiple)
        if centre + 2 >= len(alike):
            break
        around = alike[centre - 2 : centre + 3]
        top = int(np.argmax(around))
        if 0 < top < 4:
            a, b, c = around[top - 1 : top + 2]
            bend = a - 2 * b + c
            shift = 0.5 * (a - c) / bend if bend else 0.0
            period = (centre - 2 + top + shift) / multiple
    return period


def _track(onsets: Curve, period: float) -> npt.NDArray[np.int64]:
    """The series of beats that falls on the most onsets and keeps time (Ellis 2007)."""
    scaled = onsets / max(onsets.std(), 1e-12)
    score = scaled.copy()
    link = np.full(len(scaled), -1, dtype=np.int64)
    gaps = np.arange(round(period / 2), round(2 * period) + 1)
    penalty = -_TIGHTNESS * np.log(gaps / period) ** 2
    for at in range(int(gaps[0]), len(scaled)):
        reach = gaps[gaps <= at]
        options = score[at - reach] + penalty[: len(reach)]
        best = int(np.argmax(options))
        if options[best] > 0:
            score[at] += options[best]
            link[at] = at - reach[best]
    tail = max(0, len(score) - int(period) - 1)
    at = tail + int(np.argmax(score[tail:]))
    found = []
    while at >= 0:
        found.append(at)
        at = int(link[at])
    return np.asarray(found[::-1], dtype=np.int64)
