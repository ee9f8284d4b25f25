"""Coded pictures and one coded sound track become a file, without coding anything again."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from functools import reduce
from pathlib import Path
from typing import Any, TypeAlias

import av
from av.container import OutputContainer
from av.packet import Packet
from av.video.stream import VideoStream

from nemo_jupyter.engine.media.h264 import ParameterSets
from nemo_jupyter.engine.render.coded import Pictures
from nemo_jupyter.engine.render.encode import set_up
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.errors import RenderFailed

Timed: TypeAlias = "tuple[float, bool, Packet[Any]]"


def assemble(
    parts: Sequence[Pictures], sound: Path | None, target: Path, output: OutputFormat
) -> int:
    """Write the finished film; it appears whole or not at all.

    Args:
        parts: Coded pictures in order.
        sound: The coded mix, or ``None`` for a silent film.
        target: Where the MP4 goes.
        output: The format of the parts.

    Returns:
        The number of video frames written.

    Raises:
        RenderFailed: A part does not belong to the others.
    """
    partial = target.with_name(f".{target.name}.part")
    try:
        frames = _write(parts, sound, partial, output)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return frames


def _write(parts: Sequence[Pictures], sound: Path | None, path: Path, output: OutputFormat) -> int:
    frames = 0
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as out:
        video = _video_stream(out, _joined({part.sets for part in parts}), output)
        tracks: list[Iterator[Timed]] = [_pictures(parts, 1 / output.fps)]
        container = av.open(str(sound)) if sound else None
        if container is not None:
            audio = out.add_stream_from_template(container.streams.audio[0])
            tracks.append(_sound(container.demux(audio=0)))
        out.start_encoding()
        for _, is_picture, packet in heapq.merge(*tracks, key=lambda timed: timed[0]):
            packet.stream = video if is_picture else audio
            frames += is_picture
            out.mux_one(packet)
        if container is not None:
            container.close()
    return frames


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


def _pictures(parts: Sequence[Pictures], tick: Fraction) -> Iterator[Timed]:
    """The parts' packets with time stamps for their place in the film.

    Decode times run on evenly, ahead of display by as much as any part needs; display order
    comes from the order within each part.
    """
    delay = max((i - place for part in parts for i, place in enumerate(part.shown)), default=0)
    seconds, base = float(tick), 0
    for part in parts:
        keys, shown = part.keys, part.shown
        for index, data in enumerate(part.pictures()):
            packet: Packet[Any] = Packet(data)
            packet.pts, packet.dts = base + shown[index], base + index - delay
            packet.duration, packet.time_base = 1, tick
            packet.is_keyframe = index in keys
            yield packet.dts * seconds, True, packet
        base += len(shown)


def _sound(packets: Iterator[Packet[Any]]) -> Iterator[Timed]:
    for packet in packets:
        if packet.dts is not None:
            yield float(packet.dts * (packet.time_base or Fraction(1))), False, packet
