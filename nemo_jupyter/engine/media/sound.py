"""Sound of a file as a stream of float blocks, exact in time and small in memory.

Time 0 is the file's origin (:func:`origin`), which picture and sound share.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import TypeAlias

import av
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Discard

from nemo_jupyter.engine.media import sniff
from nemo_jupyter.errors import UnsupportedMedia

Samples: TypeAlias = npt.NDArray[np.float32]

# Decoders need a run-up: Opus asks for 80 ms (RFC 7845, 4.6), MP3's bit reservoir for up to ten
# frames, AAC for one. Containers seek to a packet at or before, so this is a lower bound.
_RUN_UP = Fraction(1, 2)
# Time stamps jitter (Matroska rounds to 1 ms, some AVI writers by a frame): only a larger
# disagreement with the count of samples is a real gap or overlap.
_JITTER = Fraction(3, 50)
# Never fill more than this for one jump of the clock; beyond it the clock is wrong.
_LONGEST_GAP = Fraction(3600)
_BLOCKS_PER_SECOND = 5
# Codecs with one decoder of the same name.
_SOLE_DECODERS = frozenset({"aac", "ac3", "flac", "vorbis"})


def open_media(
    path: Path, name: str | None = None, *, decoder: str | None = None
) -> InputContainer:
    """Open a file with the demuxer that its first bytes call for.

    Args:
        path: Where it is.
        name: What to call it in a message; its file name if not given.
        decoder: The only decoder needed; others, which would decode a picture to learn of its
            stream, are then left alone.

    Raises:
        UnsupportedMedia: The file is no accepted kind of film or sound, or its header is broken.
    """
    with path.open("rb") as file:
        family = sniff.sniff(file.read(sniff.HEAD))
    if family is None or family.demuxer is None:
        raise UnsupportedMedia(f"{name or path.name} holds no film or sound")
    options = {"codec_whitelist": decoder} if decoder else {}
    try:
        return av.open(str(path), format=family.demuxer, metadata_errors="replace", options=options)
    except (av.FFmpegError, ValueError) as error:
        raise UnsupportedMedia(
            f"{name or path.name} has a broken header; export it again or convert it to MP4"
        ) from error


def origin(container: InputContainer) -> Fraction:
    """The time stamp that counts as 0, in seconds.

    Where stamps begin late (a recording of a broadcast, the encoder delay of MP3), it is the
    first one. Where they begin before zero, the samples before it are priming and not meant
    to be heard.
    """
    return max(Fraction(0), Fraction(container.start_time or 0, av.time_base))


def sound_stream(container: InputContainer) -> AudioStream | None:
    """The first sound stream that can be decoded, with every other stream left unread."""
    usable = [s for s in container.streams.audio if getattr(s, "codec_context", None)]
    for stream in container.streams:
        if not usable or stream is not usable[0]:
            stream.discard = Discard.all
    return usable[0] if usable else None


def blocks(
    path: Path,
    *,
    rate: int = 48000,
    channels: int = 2,
    start_ms: int = 0,
    end_ms: int | None = None,
    codec: str | None = None,
) -> Iterator[Samples]:
    """The sound between two times, as blocks of shape ``(n, channels)``.

    The first sample lies at ``start_ms`` to half a sample, silence standing in where the file's
    sound begins later. The blocks end with the file's sound, which may be before ``end_ms``,
    and never after it. A file without sound gives no block.

    Args:
        path: A film or a sound file.
        rate: Samples a second wanted.
        channels: 1 or 2; mono is copied to both sides unchanged, more are mixed down.
        start_ms: First time wanted.
        end_ms: Time to stop before; ``None`` for all there is.
        codec: The sound's codec, if known; opening is quicker then.

    Raises:
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    decoder = codec if codec in _SOLE_DECODERS else None
    wanted = None if end_ms is None else samples_at(end_ms, rate) - samples_at(start_ms, rate)
    start = Fraction(start_ms, 1000)
    with ExitStack() as stack:
        container = stack.enter_context(open_media(path, decoder=decoder))
        stream = sound_stream(container)
        clock = None if stream is None else _Clock(container, stream)
        if clock and start > _RUN_UP and not clock.seek(start - _RUN_UP):
            # Recordings of browsers have no index; they are read from the start.
            container = stack.enter_context(open_media(path, decoder=decoder))
            stream = sound_stream(container)
            clock = None if stream is None else _Clock(container, stream)
        if clock:
            yield from _limit(_from(clock, start, rate, channels), wanted)


def samples_at(ms: int, rate: int) -> int:
    """The sample nearest to a time."""
    return (ms * rate + 500) // 1000


def _limit(source: Iterator[Samples], wanted: int | None) -> Iterator[Samples]:
    """The first ``wanted`` samples of a stream."""
    for block in source:
        if wanted is None:
            yield block
            continue
        if len(part := block[:wanted]):
            yield part
        wanted -= len(part)
        if wanted <= 0:
            return


def _from(clock: _Clock, start: Fraction, rate: int, channels: int) -> Iterator[Samples]:
    """Resampled sound from ``start`` seconds on."""
    converter = _Converter(rate, channels)
    skip: int | None = None
    for frame in clock.frames():
        if skip is None:
            lead = round((clock.first - start) * rate)
            yield from _silence(lead, rate, channels)
            skip = max(0, -lead)
        for block in converter.feed(frame):
            if len(rest := block[skip:]):
                yield rest
            skip = max(0, skip - len(block))
    for block in converter.feed(None):
        if len(rest := block[skip or 0 :]):
            yield rest
        skip = max(0, (skip or 0) - len(block))


def _silence(samples: int, rate: int, channels: int) -> Iterator[Samples]:
    while samples > 0:
        block = min(samples, rate)
        yield np.zeros((block, channels), dtype=np.float32)
        samples -= block


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    """Decoded frames; a packet that does not decode is passed over, as players do."""
    try:
        for packet in container.demux(stream):
            if packet.stream_index == stream.index:
                yield from _decode(packet)
    except av.FFmpegError:
        # A file cut off in the middle of a packet ends here; what came before is good.
        return


def _decode(packet: Packet[AudioStream]) -> list[AudioFrame]:
    try:
        return packet.decode()
    except av.FFmpegError:
        return []


def _time_base(stream: AudioStream) -> Fraction:
    return stream.time_base or Fraction(1, stream.sample_rate or 1000)


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where frames of constant length begin, for clocks too coarse to say it.

    Matroska's usual clock ticks in milliseconds; the count of samples from the start is exact.
    """

    phase: Fraction
    step: Fraction
    tick: Fraction

    def snap(self, stamp: Fraction) -> Fraction:
        """The grid's time where ``stamp`` is its rounding, else the stamp itself."""
        exact = self.phase + round((stamp - self.phase) / self.step) * self.step
        return exact if abs(exact - stamp) <= self.tick else stamp


def _grid(container: InputContainer, stream: AudioStream) -> _Grid | None:
    """The grid of a stream with a coarse clock, read off its first frames."""
    tick = _time_base(stream)
    if tick * stream.sample_rate <= 1:
        return None
    # The first frame may be short by its priming; those after it have the usual length.
    first = list(islice(_frames(container, stream), 3))
    stamps = [f.pts for f in first]
    if len(first) < 3 or stamps[0] is None or first[1].samples != first[2].samples:
        return None
    rate = first[0].sample_rate
    phase = stamps[0] * tick + Fraction(first[0].samples, rate)
    return _Grid(phase, Fraction(first[1].samples, rate), tick)


class _Clock:
    """Lays frames end to end by counting samples, and fills or cuts where stamps really jump.

    Attributes:
        first: Time of the first sample, seconds from the origin; known after the first frame.
    """

    def __init__(self, container: InputContainer, stream: AudioStream) -> None:
        self._container = container
        self._stream = stream
        self._origin = origin(container)
        self._grid: _Grid | None = None
        self._counted: int | None = None
        self.first = Fraction(0)

    def seek(self, start: Fraction) -> bool:
        """Go to a packet at or before a time, if the file can be sought in."""
        self._grid = _grid(self._container, self._stream)
        target = int((start + self._origin) / _time_base(self._stream))
        try:
            self._container.seek(target, stream=self._stream)
        except av.FFmpegError:
            return False
        return True

    def frames(self) -> Iterator[AudioFrame]:
        """Decoded frames without gap or overlap."""
        for frame in _frames(self._container, self._stream):
            stamp = self._stamp(frame)
            frame.pts = None
            if self._counted is None:
                self._counted = 0
                self.first = stamp or Fraction(0)
            elif stamp is not None:
                off = stamp - self.first - Fraction(self._counted, frame.sample_rate)
                if -_LONGEST_GAP < off < -_JITTER and -off * frame.sample_rate >= frame.samples:
                    continue
                if _JITTER < off < _LONGEST_GAP:
                    for silent in _silent_frames(frame, int(off * frame.sample_rate)):
                        self._counted += silent.samples
                        yield silent
            self._counted += frame.samples
            yield frame

    def _stamp(self, frame: AudioFrame) -> Fraction | None:
        if frame.pts is None:
            return None
        stamp = Fraction(frame.pts * (frame.time_base or _time_base(self._stream)))
        return (self._grid.snap(stamp) if self._grid else stamp) - self._origin


def _silent_frames(like: AudioFrame, samples: int) -> Iterator[AudioFrame]:
    """Silence in the form of another frame, a second at a time."""
    while samples > 0:
        silent = AudioFrame(like.format, like.layout, min(samples, like.sample_rate))
        silent.sample_rate = like.sample_rate
        # Unsigned 8-bit sound rests at its middle, all other formats at zero.
        rest = 128 if like.format.name.startswith("u8") else 0
        for plane in silent.planes:
            plane.update(bytes([rest]) * plane.buffer_size)
        samples -= silent.samples
        yield silent


class _Converter:
    """Resampling and mixing, rebuilt when a stream changes its form on the way."""

    def __init__(self, rate: int, channels: int) -> None:
        self._rate = rate
        self._channels = channels
        self._form: tuple[str, str, int] | None = None
        self._resampler: AudioResampler | None = None

    def feed(self, frame: AudioFrame | None) -> Iterator[Samples]:
        """Blocks that are ready after one more frame; ``None`` gives up the rest."""
        form = (frame.format.name, frame.layout.name, frame.sample_rate) if frame else None
        if form != self._form:
            yield from self._convert(None)
            self._form = form
            self._resampler = self._make(frame) if frame else None
        if frame:
            yield from self._convert(frame)

    def _make(self, frame: AudioFrame) -> AudioResampler:
        # libswresample takes 3 dB off when it spreads mono to two sides; copying does not.
        mono = self._channels == 1 or frame.layout.nb_channels == 1
        size = max(1, self._rate // _BLOCKS_PER_SECOND)
        layout = "mono" if mono else "stereo"
        return AudioResampler(format="flt", layout=layout, rate=self._rate, frame_size=size)

    def _convert(self, frame: AudioFrame | None) -> Iterator[Samples]:
        if self._resampler is None:
            return
        for out in self._resampler.resample(frame):
            flat = out.to_ndarray().reshape(out.samples, -1).astype(np.float32, copy=False)
            if flat.shape[1] < self._channels:
                flat = np.repeat(flat, self._channels, axis=1)
            yield np.ascontiguousarray(flat)
