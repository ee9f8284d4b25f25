"""Loudness, peaks, tempo and coding of sound, by libavfilter and libavcodec."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import av
import av.filter
import numpy as np
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

Samples = NDArray[np.float32]
_Codec = Literal["aac", "libmp3lame", "pcm_s16le", "flac"]
TARGET_LUFS = -14.0
CEILING_DBTP = -1.0
_SILENT_LUFS = -60.0  # below, there is nothing to level but noise
_MOST_GAIN_DB = 20.0
_MOST_MAKE_UP_DB = 3.0
BIT_RATE = 192_000
# The limiter works at four times the rate, so that peaks between samples are seen too
# (ITU-R BS.1770-5, annex 2). It aims a little low, for what AAC coding adds.
_OVERSAMPLING = 4
_LIMIT_DB = CEILING_DBTP - 0.5


class Chain:
    """A row of audio filters, fed with blocks of stereo samples."""

    def __init__(self, rate: int, *nodes: tuple[str, str]) -> None:
        self._rate = rate
        self._count = 0
        graph = av.filter.Graph()
        self._source = graph.add_abuffer(
            sample_rate=rate, format="flt", layout="stereo", time_base=Fraction(1, rate)
        )
        last = self._source
        for name, args in (*nodes, ("aformat", "sample_fmts=flt:channel_layouts=stereo")):
            node = graph.add(name, args)
            last.link_to(node)
            last = node
        self._sink = graph.add("abuffersink")
        last.link_to(self._sink)
        graph.configure()
        self._graph = graph

    def push(self, block: Samples) -> Iterator[AudioFrame]:
        """Feed a block; gives what comes out by then."""
        frame = AudioFrame.from_ndarray(
            np.ascontiguousarray(block).reshape(1, -1), format="flt", layout="stereo"
        )
        frame.sample_rate, frame.time_base = self._rate, Fraction(1, self._rate)
        frame.pts = self._count
        self._count += len(block)
        self._source.push(frame)
        return self._pull()

    def finish(self) -> Iterator[AudioFrame]:
        """Tell the end; gives the rest."""
        self._source.push(None)
        return self._pull()

    def _pull(self) -> Iterator[AudioFrame]:
        while True:
            try:
                frame = self._sink.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            if isinstance(frame, AudioFrame):
                yield frame


class Meter:
    """Integrated loudness and true peak by EBU R128."""

    def __init__(self, rate: int) -> None:
        self._chain = Chain(rate, ("ebur128", "metadata=1:peak=true"))
        self._integrated = float("-inf")
        self._peak = float("-inf")

    def add(self, block: Samples) -> None:
        """Listen to a block."""
        self._note(self._chain.push(block))

    def integrated(self) -> float:
        """Loudness of the whole in LUFS."""
        self._note(self._chain.finish())
        return self._integrated

    def true_peak(self) -> float:
        """Highest peak between or at samples, in dBTP."""
        return self._peak

    def _note(self, frames: Iterator[AudioFrame]) -> None:
        for frame in frames:
            values = frame.metadata
            if "lavfi.r128.I" in values:
                self._integrated = float(values["lavfi.r128.I"])
            peaks = (values.get(f"lavfi.r128.true_peaks_ch{n}") for n in (0, 1))
            for peak in (float(p) for p in peaks if p is not None):
                self._peak = max(self._peak, 20 * np.log10(peak) if peak > 0 else -120.0)


@dataclass(frozen=True, slots=True)
class Levelling:
    """What brings a sound to its level: a gain, and a limiter where the gain alone would clip."""

    decibels: float = 0.0
    limit: bool = False

    def applied(self, blocks: Iterable[Samples], rate: int) -> Iterator[Samples]:
        """The sound at its level."""
        gain = np.float32(10 ** (self.decibels / 20))
        louder = (np.asarray(block * gain, np.float32) for block in blocks)
        return _limited(louder, rate) if self.limit else iter(louder)


def levelling(
    read: Callable[[], Iterable[Samples]],
    loudness: float,
    peak: float,
    rate: int,
    target: float = TARGET_LUFS,
) -> Levelling:
    """What brings a sound to a loudness under -1 dBTP; near silence is left as it is.

    Args:
        read: Gives the sound from its start, each time it is called.
        loudness: Its integrated loudness, LUFS.
        peak: Its true peak, dBTP.
        rate: Samples a second.
        target: Wanted loudness, LUFS.
    """
    if loudness < _SILENT_LUFS:
        return Levelling()
    decibels = min(target - loudness, _MOST_GAIN_DB)
    if peak + decibels <= _LIMIT_DB:
        return Levelling(decibels)
    # Limiting takes some loudness away: hear how much, and make up for it once.
    meter = Meter(rate)
    for block in Levelling(decibels, limit=True).applied(read(), rate):
        meter.add(block)
    lost = target - meter.integrated()
    return Levelling(decibels + min(max(0.0, lost), _MOST_MAKE_UP_DB), limit=True)


def stretched(blocks: Iterable[Samples], speed: float, rate: int) -> Iterator[Samples]:
    """The sound faster or slower at the same pitch."""
    yield from through(Chain(rate, *_tempo(speed)), blocks)


#: Forms of a sound file: container, codec, and the sample format that the codec takes.
FORMS: Mapping[str, tuple[str, _Codec, str]] = {
    "m4a": ("mp4", "aac", "fltp"),
    "mp3": ("mp3", "libmp3lame", "fltp"),
    "wav": ("wav", "pcm_s16le", "s16"),
    "flac": ("flac", "flac", "s16"),
}


def encode(
    blocks: Iterable[Samples],
    path: Path,
    rate: int,
    total: int,
    on_samples: Callable[[int], None],
    *,
    form: str = "m4a",
    bit_rate: int = BIT_RATE,
) -> None:
    """Write ``total`` samples, as AAC-LC in an MP4 container or in another of :data:`FORMS`."""
    name, codec, sample_format = FORMS[form]
    with av.open(str(path), "w", format=name) as container:
        stream = container.add_stream(codec, rate=rate, layout="stereo", format=sample_format)
        if codec in ("aac", "libmp3lame"):
            stream.bit_rate = bit_rate
        if codec == "aac":
            stream.codec_context.options = {"aac_coder": "fast"}
        done = 0
        for block in _exactly(blocks, total):
            frame = AudioFrame.from_ndarray(
                _packed(block, sample_format), format=sample_format, layout="stereo"
            )
            frame.sample_rate, frame.pts, frame.time_base = rate, done, Fraction(1, rate)
            container.mux(stream.encode(frame))
            done += len(block)
            on_samples(done)
        container.mux(stream.encode(None))


def _packed(block: Samples, sample_format: str) -> NDArray[np.float32] | NDArray[np.int16]:
    """Samples as a codec takes them: planes of floats, or whole numbers in turn."""
    if sample_format == "fltp":
        return np.ascontiguousarray(block.T)
    whole = np.round(np.clip(block, -1, 1) * 32767).astype(np.int16)
    return np.ascontiguousarray(whole).reshape(1, -1)


def _limited(blocks: Iterable[Samples], rate: int) -> Iterator[Samples]:
    limit = 10 ** (_LIMIT_DB / 20)
    chain = Chain(
        rate,
        ("aresample", str(rate * _OVERSAMPLING)),
        ("alimiter", f"limit={limit:.6f}:attack=5:release=80:level=0:latency=1"),
        ("aresample", str(rate)),
    )
    return through(chain, blocks)


def through(chain: Chain, blocks: Iterable[Samples]) -> Iterator[Samples]:
    """What a row of filters makes of a sound."""
    for block in blocks:
        yield from map(_samples, chain.push(block))
    yield from map(_samples, chain.finish())


def _samples(frame: AudioFrame) -> Samples:
    return np.asarray(frame.to_ndarray(), np.float32).reshape(-1, 2)


def _exactly(blocks: Iterable[Samples], total: int) -> Iterator[Samples]:
    """Cut or fill with silence to a number of samples."""
    left = total
    for block in blocks:
        if left <= 0:
            return
        yield block[:left]
        left -= min(left, len(block))
    if left > 0:
        yield np.zeros((left, 2), np.float32)


def _tempo(speed: float) -> list[tuple[str, str]]:
    """Filters of a tempo each between a half and two, beyond which atempo skips samples."""
    nodes = []
    while speed > 2:
        nodes.append(("atempo", "2.0"))
        speed /= 2
    while speed < 0.5:
        nodes.append(("atempo", "0.5"))
        speed *= 2
    return [*nodes, ("atempo", f"{speed:.6f}")]
