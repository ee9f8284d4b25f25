"""Chunks become coded video: closed runs of H.264 that can follow each other in one track."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import av
from av.video.codeccontext import VideoCodecContext
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream

from nemo_jupyter.engine.render.chunks import Chunk
from nemo_jupyter.engine.render.compose import Compositor, Source
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.errors import Cancelled

REORDER = 1  # frames that decoding runs ahead of display: B-frames that are no references
# One parameter set for all chunks, whatever they show: `stitchable` keeps x264 from fitting it
# to the content, and a chunk is one closed GOP, however long.
_X264 = (
    "stitchable=1:open-gop=0:keyint=infinite:scenecut=0:bframes=2:b-pyramid=none:ref=3:"
    "force-cfr=1:colorprim=bt709:transfer=bt709:colormatrix=bt709:range=tv"
)


def encode_chunks(
    chunks: Sequence[Chunk],
    targets: Sequence[Path],
    sources: Mapping[str, Source],
    output: OutputFormat,
    *,
    threads: int = 1,
    cancelled: Callable[[], bool] = lambda: False,
    on_frames: Callable[[int], None] = lambda count: None,
) -> None:
    """Encode neighbouring chunks, each to a file of its own that appears whole or not at all.

    Args:
        chunks: Chunks in timeline order; sources are decoded through their joins.
        targets: A path for each chunk.
        sources: Path and properties of every asset used.
        output: Size, frame rate and quality.
        threads: Encoder threads; several workers with one each beat one with several.
        cancelled: Asked before every frame.
        on_frames: Told the number of frames encoded since it was told last.

    Raises:
        Cancelled: ``cancelled`` said so; finished chunks stay.
        RenderFailed: A source cannot be decoded.
    """
    compositor = Compositor(sources, output)
    try:
        for chunk, target in zip(chunks, targets, strict=True):
            partial = target.with_name(f"{target.name}.{os.getpid()}.part")
            try:
                _encode(chunk, partial, compositor, output, threads, cancelled, on_frames)
                partial.replace(target)
            finally:
                partial.unlink(missing_ok=True)
    finally:
        compositor.close()


def _encode(
    chunk: Chunk,
    path: Path,
    compositor: Compositor,
    output: OutputFormat,
    threads: int,
    cancelled: Callable[[], bool],
    on_frames: Callable[[int], None],
) -> None:
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=output.fps)
        _set_up(stream, output, threads)
        for index, frame in enumerate(compositor.frames(chunk)):
            if cancelled():
                raise Cancelled("The export was stopped; finished parts are kept.")
            frame.pts, frame.time_base = index, 1 / output.fps
            frame.pict_type = 0
            container.mux(stream.encode(frame))
            on_frames(1)
        container.mux(stream.encode(None))


def _set_up(stream: VideoStream, output: OutputFormat, threads: int) -> None:
    stream.width, stream.height = output.width, output.height
    stream.pix_fmt = "yuv420p"
    stream.time_base = 1 / output.fps
    context: VideoCodecContext = stream.codec_context
    context.time_base = 1 / output.fps
    context.thread_count = threads
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    context.colorspace = Colorspace.ITU709
    context.color_range = ColorRange.MPEG
    context.options = {
        "preset": output.preset,
        "crf": str(output.crf),
        "profile": "high",
        "x264-params": _X264,
    }
