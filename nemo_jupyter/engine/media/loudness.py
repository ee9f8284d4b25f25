"""Loudness as it is heard, by EBU R 128 and ITU-R BS.1770."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.filter import Graph

from nemo_jupyter.engine.media.sound import Samples
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch

#: A reading every 100 ms, as EBU Tech 3341 asks of live meters.
STEP_MS = 100
#: What the meter gives for silence (BS.1770's absolute gate).
SILENCE = -70.0

_RATE = 48000
_TICK = Fraction(1, _RATE)
_KEY = "lavfi.r128."


@dataclass(frozen=True, slots=True)
class Loudness:
    """A recording's loudness.

    Attributes:
        integrated: Of the whole, gated, LUFS.
        range_lu: How far loud and quiet parts lie apart (EBU Tech 3342), LU.
        true_peak: Highest peak between samples, dBTP.
        momentary: Over the last 400 ms, at the end of each 100 ms, LUFS.
        short_term: Over the last 3 s, at the same times, LUFS.
    """

    integrated: float
    range_lu: float
    true_peak: float
    momentary: tuple[float, ...]
    short_term: tuple[float, ...]

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Loudness:
        """The inverse of :meth:`to_dict`."""
        series = {k: tuple(obj[k]) for k in ("momentary", "short_term")}
        return cls(**{**obj, **series})


#: What a file without sound has.
SILENT = Loudness(SILENCE, 0.0, SILENCE, (), ())


def loudness(path: Path, progress: OnProgress = None, cancelled: IsCancelled = None) -> Loudness:
    """Measure the loudness of a file's sound; all at :data:`SILENCE` when it has none.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    blocks = Watch(progress, cancelled).blocks(path, _RATE, 2)
    momentary: list[float] = []
    short: list[float] = []
    last: dict[str, str] = {}
    for reading in _readings(blocks):
        last = reading
        momentary.append(_value(reading, "M"))
        short.append(_value(reading, "S"))
    peaks = [_value(last, f"true_peaks_ch{n}", SILENCE) for n in (0, 1)]
    return Loudness(
        integrated=_value(last, "I"),
        range_lu=_value(last, "LRA", 0.0),
        true_peak=round(max(peaks), 2),
        momentary=tuple(momentary),
        short_term=tuple(short),
    )


def _value(reading: dict[str, str], name: str, otherwise: float = SILENCE) -> float:
    value = float(reading.get(_KEY + name, otherwise))
    if name.startswith("true_peaks"):
        # Given as a factor, wanted in decibels.
        return 20 * float(np.log10(value)) if value > 0 else SILENCE
    return round(max(value, SILENCE), 2) if np.isfinite(value) else otherwise


def _readings(blocks: Iterator[Samples]) -> Iterator[dict[str, str]]:
    """The meter's values every 100 ms; a rest of under 100 ms is not measured alone."""
    graph = Graph()
    source = graph.add_abuffer(sample_rate=_RATE, format="flt", layout="stereo", time_base=_TICK)
    meter = graph.add("ebur128", "metadata=1:peak=true:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    at = 0
    for block in blocks:
        frame = AudioFrame.from_ndarray(
            np.ascontiguousarray(block.reshape(1, -1)), format="flt", layout="stereo"
        )
        frame.sample_rate, frame.pts, frame.time_base = _RATE, at, _TICK
        at += len(block)
        graph.push(frame)
        yield from _drain(graph)
    graph.push(None)
    yield from _drain(graph)


def _drain(graph: Graph) -> Iterator[dict[str, str]]:
    while True:
        try:
            metadata = graph.pull().metadata
        except (av.BlockingIOError, av.EOFError):
            return
        if _KEY + "M" in metadata:
            yield metadata
