"""Animated GIFs with a palette of their own, at most as large as asked."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.filter import Graph
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from PIL import Image

from nemo_jupyter.engine.render.stills import Picture
from nemo_jupyter.errors import Cancelled, InvalidInput

#: Memory holds all pictures of a GIF, so it is short; longer ones load slowly anyway.
LONGEST_MS = 15_000
#: GIF counts in hundredths of a second, so these are the rates that play evenly.
FPS = Fraction(25, 2)
_RGB = VideoFormat("rgb24")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a GIF is made.

    Attributes:
        side: Pixels of the longer side at most.
        every: One picture of so many is shown.
    """

    side: int
    every: int


# From good to small. 8 hundredths a picture, then 16, then 24.
SETTINGS = tuple(
    Setting(side, every)
    for side, every in (
        (480, 1),
        (400, 1),
        (400, 2),
        (320, 2),
        (240, 2),
        (200, 2),
        (160, 3),
        (120, 3),
        (80, 3),
    )
)


def make(
    pictures: Sequence[Picture],
    path: Path,
    *,
    max_bytes: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    on_share: Callable[[float], None] = lambda share: None,
) -> Setting:
    """Write an endlessly repeating GIF; gives the setting that kept it small enough.

    Args:
        pictures: At :data:`FPS`, all of one size.
        path: The file to write.
        max_bytes: How large it may be.
        cancelled: Asked between two attempts.
        on_share: Told how much is done, roughly.

    Raises:
        InvalidInput: Even the smallest setting is too large.
        Cancelled: ``cancelled`` said so.
    """
    size = 0
    at = 0
    while at < len(SETTINGS):
        if cancelled():
            raise Cancelled("Stopped; no GIF was made.")
        setting = SETTINGS[at]
        _write(_scaled(pictures[:: setting.every], setting.side), path, setting.every)
        size = path.stat().st_size
        if max_bytes is None or size <= max_bytes:
            return setting
        on_share((at + 1) / len(SETTINGS))
        at = _next(at, size / max_bytes, pictures)
    path.unlink(missing_ok=True)
    raise InvalidInput(
        f"Even the smallest GIF of this has {size / 1e6:.1f} MB. Make it shorter, or allow more."
    )


def _next(at: int, over: float, pictures: Sequence[Picture]) -> int:
    """The first setting that is likely small enough: size goes with pixels a second."""
    now = _weight(SETTINGS[at], pictures)
    later = range(at + 1, len(SETTINGS))
    return next(
        (n for n in later if _weight(SETTINGS[n], pictures) * over <= now),
        later[-1] if later else len(SETTINGS),
    )


def _weight(setting: Setting, pictures: Sequence[Picture]) -> float:
    width, height = _size(pictures[0], setting.side)
    return width * height / setting.every


def _size(picture: Picture, side: int) -> tuple[int, int]:
    height, width = picture.shape[:2]
    scale = min(1.0, side / max(width, height))
    return max(2, round(width * scale)), max(2, round(height * scale))


def _scaled(pictures: Iterable[Picture], side: int) -> list[Picture]:
    scaled = []
    for picture in pictures:
        size = _size(picture, side)
        if size != picture.shape[1::-1]:
            picture = np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))
        scaled.append(picture)
    return scaled


def _write(pictures: Sequence[Picture], path: Path, every: int) -> None:
    """One palette for all pictures, of the colours that move too, and ordered dither: it does
    not swim from picture to picture, and packs well."""
    rate = FPS / every
    height, width = pictures[0].shape[:2]
    colours = _palette(pictures, rate)
    graph = Graph()
    source = graph.add_buffer(width=width, height=height, format=_RGB, time_base=1 / rate)
    chart = graph.add_buffer(
        width=colours.width, height=colours.height, format=colours.format, time_base=1 / rate
    )
    use = graph.add("paletteuse", "dither=bayer:bayer_scale=4:diff_mode=rectangle")
    sink = graph.add("buffersink")
    source.link_to(use, 0, 0)
    chart.link_to(use, 0, 1)
    use.link_to(sink)
    graph.configure()
    colours.pts, colours.time_base = 0, 1 / rate
    chart.push(colours)
    chart.push(None)
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="gif", options={"loop": "0"}) as out:
        stream = out.add_stream("gif", rate=rate)
        stream.width, stream.height, stream.pix_fmt = width, height, "pal8"
        stream.codec_context.time_base = 1 / rate
        for number, picture in enumerate(pictures):
            source.push(_frame(picture, number, rate))
            for frame in _pulled(sink):
                out.mux(stream.encode(frame))
        source.push(None)
        for frame in _pulled(sink):
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    path.write_bytes(buffer.getvalue())


def _palette(pictures: Sequence[Picture], rate: Fraction) -> VideoFrame:
    height, width = pictures[0].shape[:2]
    graph = Graph()
    source = graph.add_buffer(width=width, height=height, format=_RGB, time_base=1 / rate)
    make = graph.add("palettegen", "stats_mode=full")
    sink = graph.add("buffersink")
    source.link_to(make)
    make.link_to(sink)
    graph.configure()
    for number, picture in enumerate(pictures):
        source.push(_frame(picture, number, rate))
    source.push(None)
    found = sink.pull()
    assert isinstance(found, VideoFrame)
    return found


def _frame(picture: Picture, number: int, rate: Fraction) -> VideoFrame:
    frame = VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    frame.pts, frame.time_base = number, 1 / rate
    return frame


def _pulled(sink: av.filter.FilterContext) -> Iterable[VideoFrame]:
    while True:
        try:
            frame = sink.pull()
        except (av.BlockingIOError, av.EOFError):
            return
        if isinstance(frame, VideoFrame):
            yield frame
