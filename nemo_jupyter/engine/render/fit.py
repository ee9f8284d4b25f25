"""From a source's picture to the canvas: turn, scale, fill, convert. Filters only where needed.

Everything that reaches a filter is a number or a word from this file; user text never does.
"""

from __future__ import annotations

from fractions import Fraction

from av.video.frame import VideoFrame
from PIL import ImageColor

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.graph import Graph, Pad, is_full_range, matrix_of, shape_of
from nemo_jupyter.timeline.model import Effect

_BACKDROP = Fraction(1, 4)  # the blurred fill is made small: it has no detail to lose


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
        if self._fit == "pad":
            last = _pad(graph, last, self._shaped, self._output, self._color)
        else:
            last = (_crop if self._fit == "crop" else _blur)(
                graph, last, self._shaped, self._output
            )
        convert = f"in_color_matrix={matrix}:out_color_matrix=bt709:out_range=tv"
        return graph.chain(last, ("scale", convert), ("format", "yuv420p"), ("setsar", "1"))


def _background(effects: tuple[Effect, ...]) -> str:
    """The colour of bars, as libavfilter writes it."""
    found = [e.args.get("color") for e in effects if e.name == "background"]
    try:
        red, green, blue = ImageColor.getrgb(str(found[-1]))[:3] if found else (0, 0, 0)
    except ValueError:
        red, green, blue = 0, 0, 0
    return f"0x{red:02x}{green:02x}{blue:02x}"


def _crop(graph: Graph, last: Pad, info: MediaInfo, output: OutputFormat) -> Pad:
    width, height = _cover(info, output.width, output.height)
    return graph.chain(
        last,
        ("scale", f"{width}:{height}:flags=bicubic"),
        ("crop", f"{output.width}:{output.height}"),
    )


def _pad(graph: Graph, last: Pad, info: MediaInfo, output: OutputFormat, color: str) -> Pad:
    width, height = _inside(info, output)
    x, y = (output.width - width) // 2, (output.height - height) // 2
    return graph.chain(
        last,
        ("scale", f"{width}:{height}:flags=bicubic"),
        ("pad", f"{output.width}:{output.height}:{x}:{y}:{color}"),
    )


def _blur(graph: Graph, last: Pad, info: MediaInfo, output: OutputFormat) -> Pad:
    width, height = _inside(info, output)
    if (width, height) == (output.width, output.height):
        return graph.chain(last, ("scale", f"{width}:{height}:flags=bicubic"))
    small_w, small_h = _even(output.width * _BACKDROP), _even(output.height * _BACKDROP)
    cover_w, cover_h = _cover(info, small_w, small_h)
    below, above = graph.split(
        last,
        (
            ("scale", f"{cover_w}:{cover_h}:flags=fast_bilinear"),
            ("format", "yuv420p"),
            ("crop", f"{small_w}:{small_h}"),
            ("gblur", f"sigma={max(3, small_w // 24)}"),
            ("scale", f"{output.width}:{output.height}:flags=bilinear"),
        ),
        (("scale", f"{width}:{height}:flags=bicubic"), ("format", "yuv420p")),
    )
    return graph.overlay(below, above, ((output.width - width) // 2, (output.height - height) // 2))


def _inside(info: MediaInfo, output: OutputFormat) -> tuple[int, int]:
    """The largest size of the source's shape inside the canvas."""
    scale = min(Fraction(output.width, info.width), Fraction(output.height, info.height))
    width, height = _even(info.width * scale), _even(info.height * scale)
    # Bars of a pixel or two are rounding, not shape.
    return (
        output.width if output.width - width <= 2 else width,
        output.height if output.height - height <= 2 else height,
    )


def _cover(info: MediaInfo, width: int, height: int) -> tuple[int, int]:
    """The smallest size of the source's shape that covers a canvas."""
    scale = max(Fraction(width, info.width), Fraction(height, info.height))
    return max(width, _even(info.width * scale)), max(height, _even(info.height * scale))


def _even(value: Fraction) -> int:
    return max(2, 2 * round(value / 2))
