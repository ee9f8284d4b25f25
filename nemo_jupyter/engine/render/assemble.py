"""Coded chunks and one coded sound track become a file, without coding anything again."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.packet import Packet

from nemo_jupyter.engine.render.encode import REORDER
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.errors import RenderFailed


def assemble(chunks: Sequence[Path], sound: Path | None, target: Path, output: OutputFormat) -> int:
    """Write the finished film; it appears whole or not at all.

    Args:
        chunks: Files of :func:`~nemo_jupyter.engine.render.encode.encode_chunks`, in order.
        sound: The coded mix, or ``None`` for a silent film.
        target: Where the MP4 goes.
        output: The format that the chunks were made in.

    Returns:
        The number of video frames written.

    Raises:
        RenderFailed: A part does not belong to the others.
    """
    partial = target.with_name(f".{target.name}.part")
    try:
        frames = _write(chunks, sound, partial, output)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return frames


def _write(chunks: Sequence[Path], sound: Path | None, path: Path, output: OutputFormat) -> int:
    options = {"movflags": "+faststart"}
    frames = 0
    with (
        av.open(str(chunks[0])) as first,
        av.open(str(path), "w", format="mp4", options=options) as out,
    ):
        template = first.streams.video[0]
        video = out.add_stream_from_template(template)
        video.time_base = 1 / output.fps
        parts: list[Iterator[Packet[Any]]] = [
            _picture_packets(chunks, bytes(template.codec_context.extradata or b""), output.fps)
        ]
        container = av.open(str(sound)) if sound else None
        if container is not None:
            audio = out.add_stream_from_template(container.streams.audio[0])
            parts.append(p for p in container.demux(audio=0) if p.dts is not None)
        for packet in heapq.merge(*parts, key=_time):
            if packet.stream.type == "video":
                packet.stream = video
                frames += 1
            else:
                packet.stream = audio
            out.mux(packet)
        if container is not None:
            container.close()
    return frames


def _picture_packets(
    chunks: Sequence[Path], extradata: bytes, fps: Fraction
) -> Iterator[Packet[Any]]:
    """The chunks' packets with timestamps for their place in the film.

    Decode times run on evenly; display order comes from the order within each chunk.
    """
    base = 0
    for path in chunks:
        with av.open(str(path)) as part:
            stream = part.streams.video[0]
            if bytes(stream.codec_context.extradata or b"") != extradata:
                raise RenderFailed("A cached part was made by another encoder; clear the cache.")
            packets = [p for p in part.demux(stream) if p.size]
            shown = {pts: rank for rank, pts in enumerate(sorted(p.pts or 0 for p in packets))}
            for index, packet in enumerate(packets):
                packet.pts = base + shown[packet.pts or 0]
                packet.dts = base + index - REORDER
                packet.duration = 1
                packet.time_base = 1 / fps
                yield packet
            base += len(packets)


def _time(packet: Packet[Any]) -> Fraction:
    return (packet.dts or 0) * Fraction(packet.time_base or 1)
