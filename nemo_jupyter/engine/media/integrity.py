"""Whether a film or sound file is whole, found out without decoding all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice
from pathlib import Path

import av
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition, Stream
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from nemo_jupyter.engine.media import sniff
from nemo_jupyter.engine.media.sniff import FileType
from nemo_jupyter.engine.media.sound import open_media, origin
from nemo_jupyter.errors import UnsupportedMedia

# Packets read in search of a first picture; recordings may begin between key frames.
_PATIENCE = 500
# Packets read at the start to learn the rhythm of the frames.
_RHYTHM = 900
# Packets from the last key frame on that are decoded in the hope of a picture.
_TRIED = 30
# How far from the end the last look begins, seconds.
_TAIL = Fraction(1)
# A header may be off by a little; more is missing material. Seconds, and share of the length.
_MISSING = Fraction(1)
_MISSING_SHARE = Fraction(1, 50)
# Index entries looked at from the end: samples of all streams are interleaved, so the file's
# end is among the last of some stream.
_INDEX_TAIL = 64
# Encoders pad sound by up to two frames of 2048 samples.
_PADDING = Fraction(1, 10)

Film = VideoStream | AudioStream


@dataclass(slots=True)
class Extent:
    """How far a file reaches.

    Attributes:
        reached: Time stamp of the last stream's end, seconds.
        times: Time stamps of pictures, in the stream's unit, not in order.
        video_ms: End of the last picture from the origin; ``None`` without film.
        audio_ms: End of the sound; ``None`` without.
        pictures: Pictures seen.
    """

    reached: Fraction = Fraction(0)
    times: tuple[int, ...] = ()
    video_ms: int | None = None
    audio_ms: int | None = None
    pictures: int = 0


@dataclass(slots=True)
class _Seen:
    """What the packets of one stream have shown."""

    times: list[int] = field(default_factory=list)
    end: int | None = None

    def note(self, packet: Packet[Stream]) -> None:
        stamp = packet.pts if packet.pts is not None else packet.dts
        if stamp is not None:
            self.times.append(stamp)
            self.end = max(self.end or 0, stamp + (packet.duration or 0))


def first_frame(path: Path, name: str) -> VideoFrame | None:
    """The first picture that decodes, if any among the first packets does."""
    with open_media(path, name) as container:
        stream = picture_stream(container)
        if stream is None:
            return None
        # Threads would read further ahead before the first picture is out.
        stream.codec_context.thread_count = 1
        return next(_pictures(islice(container.demux(stream), _PATIENCE)), None)


def _pictures(packets: Iterable[Packet[VideoStream]]) -> Iterator[VideoFrame]:
    for packet in packets:
        try:
            yield from packet.decode()
        except av.FFmpegError:
            continue


def picture_stream(container: InputContainer) -> VideoStream | None:
    """The first film stream that can be decoded; a cover picture of a song is none."""
    for stream in container.streams.video:
        cover = Disposition.attached_pic in Disposition(stream.disposition)
        if not cover and getattr(stream, "codec_context", None):
            return stream
    return None


def has_index(path: Path) -> bool:
    """Whether an MP4 has the box that says where everything is; recorders write it last."""
    size = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at + 8 <= size:
            file.seek(at)
            head = file.read(16)
            length = int.from_bytes(head[:4])
            length = int.from_bytes(head[8:16]) if length == 1 else length
            if head[4:8] == b"moov":
                return at + length <= size
            if length < 8:
                return False
            at += length
    return False


def examine(path: Path, name: str, family: FileType) -> Extent:
    """Measure a file by its packets and refuse it when material is missing.

    Raises:
        UnsupportedMedia: The file is cut off, or its end cannot be decoded.
    """
    if _short(path, family):
        raise cut_off(name)
    with open_media(path, name) as container:
        stated = _stated(container, path, family)
        if _beyond(_streams(container), path.stat().st_size):
            raise cut_off(name)
    extent = None if stated is None else _measure(path, name, whole=False)
    extent = extent or _measure(path, name, whole=True)
    reached = extent.reached if extent else Fraction(0)
    missing = (stated or reached) - reached
    if extent is None or reached <= 0 or missing > max(_MISSING, _MISSING_SHARE * reached):
        raise cut_off(name)
    return extent


def _measure(path: Path, name: str, *, whole: bool) -> Extent | None:
    """Read the packets: all of them, or the first and the last where the file can be sought in."""
    with open_media(path, name) as container:
        streams = _streams(container)
        if not streams:
            return None
        seen = _survey(container, streams, None if whole else _RHYTHM)
        rhythm = {s.index: seen[s.index].times[:_RHYTHM] for s in streams}
        try:
            if not whole and not _finish(container, streams, seen):
                return None
        except av.FFmpegError as error:
            raise cut_off(name) from error
        return _extent(container, streams, seen, rhythm)


def cut_off(name: str) -> UnsupportedMedia:
    """The error for a file that ends too early."""
    return UnsupportedMedia(f"{name} is cut off before its end; copy or export it again")


def _streams(container: InputContainer) -> list[Film]:
    """The picture and the sound that are used, as far as there is a decoder."""
    sounds = (s for s in container.streams.audio if getattr(s, "codec_context", None))
    found = (picture_stream(container), next(sounds, None))
    return [s for s in found if s is not None]


def _short(path: Path, family: FileType) -> bool:
    """Whether the file is shorter than its own first or last bytes say."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(8)
        if family in (sniff.AVI, sniff.WAV):
            # 0 and the highest values mean that the writer did not know.
            return size < int.from_bytes(head[4:8], "little") + 8 <= 0xFFFFFF00
        if family is sniff.GIF:
            file.seek(max(0, size - 64))
            return not file.read().rstrip(b"\0").endswith(b";")
    return False


def _beyond(streams: Iterable[Film], size: int) -> bool:
    """Whether the index promises samples beyond the end of the file."""
    entries = (e for s in streams for e in s.index_entries[-_INDEX_TAIL:])
    return any(e.pos + e.size > size for e in entries)


def _survey(container: InputContainer, streams: list[Film], limit: int | None) -> dict[int, _Seen]:
    """Read packets from the start, all of them or the first ones."""
    seen = {s.index: _Seen() for s in streams}
    try:
        for packet in islice(container.demux(*streams), limit):
            # Streams without a decoder give an empty packet at the end, asked for or not.
            if packet.stream_index in seen:
                seen[packet.stream_index].note(packet)
    except av.FFmpegError:
        pass  # The end was reached early; the comparison with the header tells.
    return seen


def _finish(container: InputContainer, streams: list[Film], seen: dict[int, _Seen]) -> bool:
    """Read the last packets of every stream, and decode what is cheap of them.

    Returns:
        False where there is no way to get there, as in what browsers record.

    Raises:
        av.FFmpegError: The end is damaged.
    """
    end = Fraction((container.start_time or 0) + (container.duration or 0), av.time_base)
    for stream in streams:
        try:
            container.seek(max(0, int((end - _TAIL) / _time_base(stream))), stream=stream)
        except av.FFmpegError:
            return False
        last: list[Packet[Stream]] = []
        for packet in container.demux(stream):
            seen[stream.index].note(packet)
            if packet.size and (packet.is_keyframe or len(last) < _TRIED):
                last = [packet] if packet.is_keyframe else [*last, packet]
        if last:
            _try(stream, last)
    return True


def _try(stream: Film, packets: list[Packet[Stream]]) -> None:
    """Decode until something comes out; zeros give an error, or never a picture."""
    context = stream.codec_context
    context.flush_buffers()
    frames = (f for p in (*packets, None) for f in context.decode(p))
    if next(frames, None) is None and isinstance(stream, VideoStream):
        raise av.InvalidDataError(0, "no picture")


def _stated(container: InputContainer, path: Path, family: FileType) -> Fraction | None:
    """Where the header says that the file ends, seconds; ``None`` when it only guesses."""
    guessed = family is sniff.AAC or (family is sniff.MP3 and not _counts_frames(path))
    if guessed or not container.duration or family is sniff.GIF:
        return None
    return Fraction((container.start_time or 0) + container.duration, av.time_base)


def _counts_frames(path: Path) -> bool:
    """Whether an MP3 begins with a frame that says how many follow (Xing, Info or VBRI)."""
    with path.open("rb") as file:
        tag = sniff.id3_size(file.read(10))
        file.seek(tag + 10 if tag else 0)
        first = file.read(1500)
    return any(mark in first for mark in (b"Xing", b"Info", b"VBRI"))


def _extent(
    container: InputContainer,
    streams: list[Film],
    seen: dict[int, _Seen],
    rhythm: dict[int, list[int]],
) -> Extent:
    zero = origin(container)
    extent = Extent()
    for stream in streams:
        end = _end(stream, seen[stream.index])
        extent.reached = max(extent.reached, end)
        ends = max(0, round((end - zero) * 1000))
        if isinstance(stream, VideoStream):
            extent.video_ms = ends
            extent.pictures = len(set(seen[stream.index].times))
            extent.times = _rhythm(stream, rhythm[stream.index])
        else:
            extent.audio_ms = ends
    return extent


def _rhythm(stream: VideoStream, times: list[int]) -> tuple[int, ...]:
    """Time stamps of neighbouring frames: the whole index where it lists every frame."""
    entries = stream.index_entries
    if stream.frames and len(entries) == stream.frames:
        return tuple(e.timestamp for e in entries)
    return tuple(times)


def _end(stream: Film, seen: _Seen) -> Fraction:
    """The end by the packets, or by the header where the two agree: it knows of padding."""
    end = (seen.end or 0) * _time_base(stream)
    if not stream.duration:
        return end
    stated = ((stream.start_time or 0) + stream.duration) * _time_base(stream)
    return stated if abs(stated - end) < _PADDING else end


def _time_base(stream: Film) -> Fraction:
    return stream.time_base or Fraction(1, av.time_base)
