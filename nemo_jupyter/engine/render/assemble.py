"""Coded pictures and one coded sound track become a file, without coding anything again."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from fractions import Fraction
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import av
from av.container import OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream

from nemo_jupyter.engine.media.h264 import ParameterSets
from nemo_jupyter.engine.render.coded import Pictures
from nemo_jupyter.engine.render.encode import set_up
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.texttrack import TextTrack
from nemo_jupyter.errors import RenderFailed

if TYPE_CHECKING:
    from av.container.core import Chapter as Mark

Timed: TypeAlias = "tuple[float, Packet[Any]]"


def assemble(
    parts: Sequence[Pictures],
    sound: Path | None,
    target: Path,
    output: OutputFormat,
    *,
    captions: TextTrack | None = None,
    chapters: Sequence[Mark] = (),
) -> int:
    """Write the finished film; it appears whole or not at all.

    Args:
        parts: Coded pictures in order.
        sound: The coded mix, or ``None`` for a silent film.
        target: Where the MP4 goes.
        output: The format of the parts.
        captions: What goes into it as text.
        chapters: Marks that players jump to.

    Returns:
        The number of video frames written.

    Raises:
        RenderFailed: A part does not belong to the others.
    """
    partial = target.with_name(f".{target.name}.part")
    try:
        frames = _write(parts, sound, partial, output, captions, chapters)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return frames


def _write(
    parts: Sequence[Pictures],
    sound: Path | None,
    path: Path,
    output: OutputFormat,
    captions: TextTrack | None,
    chapters: Sequence[Mark],
) -> int:
    with ExitStack() as opened:
        options = {"movflags": "+faststart"}
        out = opened.enter_context(av.open(str(path), "w", format="mp4", options=options))
        video = _video_stream(out, _joined({part.sets for part in parts}), output)
        tracks = [_of(video, _pictures(parts, 1 / output.fps))]
        if sound is not None:
            container = opened.enter_context(av.open(str(sound)))
            audio = out.add_stream_from_template(container.streams.audio[0])
            tracks.append(_of(audio, container.demux(audio=0)))
        if captions is not None:
            tracks.append(_of(captions.stream(out), captions.packets()))
        if chapters:
            out.set_chapters(list(chapters))
        out.start_encoding()
        frames = 0
        for _, packet in heapq.merge(*tracks, key=lambda timed: timed[0]):
            frames += packet.stream is video
            out.mux_one(packet)
    return frames


def _of(stream: Stream, packets: Iterable[Packet[Any]]) -> Iterator[Timed]:
    """Packets as those of a stream, with their decode times in seconds."""
    for packet in packets:
        if packet.dts is not None:
            seconds = float(packet.dts * (packet.time_base or Fraction(1)))
            packet.stream = stream
            yield seconds, packet


def _joined(sets: Collection[ParameterSets]) -> ParameterSets:
    """All parameter sets of a track.

    Raises:
        RenderFailed: One id would mean two things.
    """
    joined = reduce(ParameterSets.union, sets)
    if not all(joined.agrees(one) for one in sets):
        raise RenderFailed("A cached part was made by another encoder; clear the cache.")
    return joined


def _video_stream(out: OutputContainer, sets: ParameterSets, output: OutputFormat) -> VideoStream:
    """A track for pictures that are coded already.

    The muxer learns the form of a track from an encoder; this one never gets a picture.
    """
    stream = out.add_stream("libx264", rate=output.fps)
    set_up(stream.codec_context, output, threads=1)
    stream.codec_context.open()
    stream.codec_context.extradata = sets.to_avcc()
    stream.time_base = 1 / output.fps
    return stream


def _pictures(parts: Sequence[Pictures], tick: Fraction) -> Iterator[Packet[Any]]:
    """The parts' packets with time stamps for their place in the film.

    Decode times run on evenly, ahead of display by as much as any part needs; display order
    comes from the order within each part.
    """
    delay = max((i - place for part in parts for i, place in enumerate(part.shown)), default=0)
    base = 0
    for part in parts:
        keys, shown = part.keys, part.shown
        for index, data in enumerate(part.pictures()):
            packet: Packet[Any] = Packet(data)
            packet.pts, packet.dts = base + shown[index], base + index - delay
            packet.duration, packet.time_base = 1, tick
            packet.is_keyframe = index in keys
            yield packet
        base += len(shown)
