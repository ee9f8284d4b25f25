"""From a source's picture to the canvas: turn, scale, fill, convert. Filters only where needed.

Everything that reaches a filter is a number or a word from this file; user text never does.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from av.video.frame import VideoFrame
from PIL import ImageColor

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.graph import Graph, Node, Pad, is_full_range, matrix_of, shape_of
from nemo_jupyter.timeline.model import Effect

Size = tuple[int, int]
# What is scaled beside what is kept, for the filter's taps; and among how many lengths is chosen.
_MARGIN, _CHOICE = 8, 8
_BACKDROP = Fraction(1, 8)  # the blurred fill is made small: it has no detail to lose
# But not too small: libavfilter's gblur mixes unset memory into planes of 16 columns and less.
_LEAST = 48


class Fitter:
    """Brings the frames of one source to the canvas; one in, one out."""

    def __init__(
        self,
        info: MediaInfo,
        fit: str,
        output: OutputFormat,
        effects: tuple[Effect, ...] = (),
    ) -> None:
        """Prepare for a source.

        Args:
            info: The source.
            fit: How another shape than that of the canvas is filled.
            output: The canvas.
            effects: What is done to the picture; those that turn or crop it are done here.
        """
        self._info = info
        self._fit = fit
        self._output = output
        self._turns = geometry.nodes(effects)
        self._shaped = geometry.shaped(info, effects)
        self._color = _background(effects)
        self._graph: Graph | None = None
        self._seen: VideoFrame | None = None
        self._made: VideoFrame | None = None

    def __call__(self, frame: VideoFrame) -> VideoFrame:
        """The frame as seen on the canvas; a frame seen twice running is made once."""
        if frame is self._seen and self._made is not None:
            return self._made
        self._seen, self._made = frame, self._fitted(frame)
        return self._made

    def _fitted(self, frame: VideoFrame) -> VideoFrame:
        if self._fits_as_it_is(frame):
            return frame
        if self._graph is None or self._graph.shape != shape_of(frame):
            matrix = matrix_of(frame)
            self._graph = Graph(frame, lambda graph, first: self._build(graph, first, matrix))
        return self._graph.run(frame)

    def _fits_as_it_is(self, frame: VideoFrame) -> bool:
        output, info = self._output, self._info
        return (
            (frame.width, frame.height) == (output.width, output.height)
            and (info.width, info.height) == (output.width, output.height)
            and frame.format.name == "yuv420p"
            and info.rotation == 0
            and not self._turns
            and matrix_of(frame) == "bt709"
            and not is_full_range(frame)
        )

    def _build(self, graph: Graph, first: Pad, matrix: str) -> Pad:
        last = graph.chain(first, *geometry.upright(self._info), *self._turns)
        info, output = self._shaped, self._output
        if self._fit == "crop":
            (part_w, part_h), (width, height) = _kept(info, output)
            if (part_w, part_h) != (info.width, info.height):
                # Footage may change its size on the way.
                last = graph.chain(last, ("crop", f"min(iw,{part_w}):min(ih,{part_h})"))
        else:
            width, height = _inside(info, output)
        convert = f"in_color_matrix={matrix}:out_color_matrix=bt709:out_range=tv"
        scale = f"{width}:{height}:flags={'bilinear' if output.is_draft else 'bicubic'}:{convert}"
        last = graph.chain(last, ("scale", scale), ("format", "yuv420p"))
        if (width, height) != (output.width, output.height):
            if self._fit == "crop":
                last = graph.chain(last, ("crop", f"{output.width}:{output.height}"))
            elif self._fit == "pad":
                last = _pad(graph, last, (width, height), output, self._color)
            else:
                last = _blur(graph, last, (width, height), output)
        return graph.chain(last, ("setsar", "1"))


def _background(effects: tuple[Effect, ...]) -> str:
    """The colour of bars, as libavfilter writes it."""
    found = [e.args.get("color") for e in effects if e.name == "background"]
    try:
        red, green, blue = ImageColor.getrgb(str(found[-1]))[:3] if found else (0, 0, 0)
    except ValueError:
        red, green, blue = 0, 0, 0
    return f"0x{red:02x}{green:02x}{blue:02x}"


def _pad(graph: Graph, last: Pad, size: Size, output: OutputFormat, color: str) -> Pad:
    x, y = (output.width - size[0]) // 2, (output.height - size[1]) // 2
    return graph.chain(last, ("pad", f"{output.width}:{output.height}:{x}:{y}:{color}"))


def _blur(graph: Graph, last: Pad, size: Size, output: OutputFormat) -> Pad:
    backdrop, whole = graph.split(last, _backdrop(*size, output), (("null", ""),))
    # Of the backdrop only what is seen is made large: a bar before the picture, one after it.
    before, after = graph.split(backdrop, *_bars(*size, output))
    stack = "vstack" if size[0] == output.width else "hstack"
    return graph.join(stack, "inputs=3", before, whole, after)


def _backdrop(width: int, height: int, output: OutputFormat) -> tuple[Node, ...]:
    """From a fitted picture to a small canvas full of it, without detail."""
    part_w = min(width, _even(Fraction(height * output.width, output.height)))
    part_h = min(height, _even(Fraction(width * output.height, output.width)))
    share = _share(output)
    small_w, small_h = _even(output.width * share), _even(output.height * share)
    return (
        ("crop", f"{part_w}:{part_h}"),
        ("scale", f"{small_w}:{small_h}:flags=bilinear"),
        ("gblur", f"sigma={small_w / 24:.2f}"),
    )


def _share(output: OutputFormat) -> Fraction:
    return max(_BACKDROP, Fraction(_LEAST, min(output.width, output.height)))


def _bars(width: int, height: int, output: OutputFormat) -> Iterator[tuple[Node, ...]]:
    """From a small canvas to its two parts that a fitted picture leaves free."""
    share = _share(output)
    free_w, free_h = output.width - width, output.height - height
    first_w, first_h = free_w // 4 * 2, free_h // 4 * 2
    for bar_w, bar_h, at in (
        (first_w, first_h, "0:0"),
        (free_w - first_w, free_h - first_h, "iw-ow:ih-oh"),
    ):
        bar_w, bar_h = bar_w or output.width, bar_h or output.height
        yield (
            ("crop", f"{_even(bar_w * share)}:{_even(bar_h * share)}:{at}"),
            ("scale", f"{bar_w}:{bar_h}:flags=bilinear"),
        )


def _inside(info: MediaInfo, output: OutputFormat) -> Size:
    """The largest size of the source's shape inside the canvas."""
    scale = min(Fraction(output.width, info.width), Fraction(output.height, info.height))
    width, height = _even(info.width * scale), _even(info.height * scale)
    # Bars of a pixel or two are rounding, not shape.
    return (
        output.width if output.width - width <= 2 else width,
        output.height if output.height - height <= 2 else height,
    )


def _kept(info: MediaInfo, output: OutputFormat) -> tuple[Size, Size]:
    """What of the source's middle is scaled, and to what size, to cover the canvas."""
    scale = max(Fraction(output.width, info.width), Fraction(output.height, info.height))
    sides = ((info.width, output.width), (info.height, output.height))
    (part_w, width), (part_h, height) = (_side(*side, scale) for side in sides)
    return (part_w, part_h), (width, height)


def _side(whole: int, wanted: int, scale: Fraction) -> tuple[int, int]:
    """How much of a side is scaled, and what becomes of it: some more than is wanted."""
    # Steps of four leave the middle where it is: chroma is cut at even places.
    least = ceil(wanted / scale) + _MARGIN
    parts = [part for part in range(whole, 0, -4) if part >= least][-_CHOICE:] or [whole]
    # Of some lengths the one that comes out nearest to an even one, for the shape's sake.
    part = min(parts, key=lambda part: abs(part * scale - _even(part * scale)))
    return part, max(wanted, _even(part * scale))


def _even(value: Fraction) -> int:
    return max(2, 2 * round(value / 2))
