"""From a source's picture to the canvas: turn, scale, fill, convert. Filters only where needed.

Everything that reaches a filter is a number or a word from this file; user text never does.
"""

from __future__ import annotations

from fractions import Fraction

import av
import av.filter
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.errors import RenderFailed

Node = tuple[str, str]
_TURNS: dict[int, tuple[Node, ...]] = {
    0: (),
    90: (("transpose", "clock"),),
    180: (("hflip", ""), ("vflip", "")),
    270: (("transpose", "cclock"),),
}
_BACKDROP = Fraction(1, 4)  # the blurred fill is made small: it has no detail to lose
# MatrixCoefficients of ITU-T H.273, table 4, by libavfilter's names.
_MATRICES = {1: "bt709", 4: "fcc", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 9: "bt2020nc"}
_HD_LINES = 720  # below, untagged footage is BT.601, as players assume


class Fitter:
    """Brings the frames of one source to the canvas; one in, one out."""

    def __init__(self, info: MediaInfo, fit: str, output: OutputFormat) -> None:
        self._info = info
        self._fit = fit
        self._output = output
        self._graph: _Graph | None = None
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
        shape = (frame.width, frame.height, frame.format.name)
        if self._graph is None or self._graph.shape != shape:
            self._graph = _Graph(frame, self._info, self._fit, self._output)
        return self._graph.run(frame)

    def _fits_as_it_is(self, frame: VideoFrame) -> bool:
        output, info = self._output, self._info
        return (
            (frame.width, frame.height) == (output.width, output.height)
            and (info.width, info.height) == (output.width, output.height)
            and frame.format.name == "yuv420p"
            and info.rotation == 0
            and _matrix(frame) == "bt709"
            and frame.color_range != ColorRange.JPEG
        )


class _Graph:
    """A configured filter graph for frames of one shape."""

    def __init__(self, frame: VideoFrame, info: MediaInfo, fit: str, output: OutputFormat) -> None:
        self.shape = (frame.width, frame.height, frame.format.name)
        self._count = 0
        graph = self._graph = av.filter.Graph()
        full = frame.color_range == ColorRange.JPEG or frame.format.name.startswith("yuvj")
        matrix = _matrix(frame)
        self._source = graph.add(
            "buffer",
            f"video_size={frame.width}x{frame.height}:pix_fmt={frame.format.name}:time_base=1/1000"
            f":colorspace={matrix}:range={'pc' if full else 'tv'}",
        )
        last = self._chain(self._source, *_TURNS[info.rotation % 360])
        last = _FILLS.get(fit, _blur)(self, last, info, output)
        convert = f"in_color_matrix={matrix}:out_color_matrix=bt709:out_range=tv"
        last = self._chain(last, ("scale", convert), ("format", "yuv420p"), ("setsar", "1"))
        self._sink = graph.add("buffersink")
        last.link_to(self._sink)
        graph.configure()

    def run(self, frame: VideoFrame) -> VideoFrame:
        frame.pts, frame.time_base = self._count, Fraction(1, 1000)
        self._count += 1
        self._source.push(frame)
        made = self._sink.pull()
        if not isinstance(made, VideoFrame):
            raise RenderFailed("The picture filters gave no picture.")
        return made

    def _chain(
        self, first: av.filter.context.FilterContext, *nodes: Node
    ) -> av.filter.context.FilterContext:
        last = first
        for name, args in nodes:
            node = self._graph.add(name, args)
            last.link_to(node)
            last = node
        return last

    def split(
        self, last: av.filter.context.FilterContext, *branches: tuple[Node, ...]
    ) -> list[av.filter.context.FilterContext]:
        fork = self._chain(last, ("split", str(len(branches))))
        ends = []
        for index, nodes in enumerate(branches):
            first = self._graph.add(*nodes[0])
            fork.link_to(first, index, 0)
            ends.append(self._chain(first, *nodes[1:]))
        return ends

    def overlay(
        self,
        below: av.filter.context.FilterContext,
        above: av.filter.context.FilterContext,
        at: tuple[int, int],
    ) -> av.filter.context.FilterContext:
        node = self._graph.add("overlay", f"x={at[0]}:y={at[1]}")
        below.link_to(node, 0, 0)
        above.link_to(node, 0, 1)
        return node


_Context = av.filter.context.FilterContext


def _crop(graph: _Graph, last: _Context, info: MediaInfo, output: OutputFormat) -> _Context:
    width, height = _cover(info, output.width, output.height)
    return graph._chain(
        last,
        ("scale", f"{width}:{height}:flags=bicubic"),
        ("crop", f"{output.width}:{output.height}"),
    )


def _pad(graph: _Graph, last: _Context, info: MediaInfo, output: OutputFormat) -> _Context:
    width, height = _inside(info, output)
    x, y = (output.width - width) // 2, (output.height - height) // 2
    return graph._chain(
        last,
        ("scale", f"{width}:{height}:flags=bicubic"),
        ("pad", f"{output.width}:{output.height}:{x}:{y}"),
    )


def _blur(graph: _Graph, last: _Context, info: MediaInfo, output: OutputFormat) -> _Context:
    width, height = _inside(info, output)
    if (width, height) == (output.width, output.height):
        return graph._chain(last, ("scale", f"{width}:{height}:flags=bicubic"))
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


_FILLS = {"crop": _crop, "pad": _pad, "blur": _blur}


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


def _matrix(frame: VideoFrame) -> str:
    """The YUV matrix by its tag, or by the size where there is none."""
    tagged = _MATRICES.get(int(frame.colorspace))
    return tagged or ("bt709" if frame.height >= _HD_LINES else "smpte170m")
