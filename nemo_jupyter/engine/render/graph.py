"""A libavfilter graph for frames of one shape: one in, one out.

Everything that reaches a filter is a number or a word from this package; user text never does.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import av
import av.filter
import av.filter.context
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange

from nemo_jupyter.errors import RenderFailed

Node = tuple[str, str]
Pad = av.filter.context.FilterContext
Build = Callable[["Graph", Pad], Pad]
Shape = tuple[int, int, str]

# MatrixCoefficients of ITU-T H.273, table 4, by libavfilter's names.
_MATRICES = {1: "bt709", 4: "fcc", 5: "bt470bg", 6: "smpte170m", 7: "smpte240m", 9: "bt2020nc"}
_HD_LINES = 720  # below, untagged footage is BT.601, as players assume


class Graph:
    """A configured graph; ``build`` links filters from the first pad to the one it returns."""

    def __init__(self, frame: VideoFrame, build: Build) -> None:
        self.shape = shape_of(frame)
        self._count = 0
        self._graph = av.filter.Graph()
        self._graph.threads = 1  # frames and chunks are what is done side by side
        full = "pc" if is_full_range(frame) else "tv"
        self._source = self._graph.add(
            "buffer",
            f"video_size={frame.width}x{frame.height}:pix_fmt={frame.format.name}:time_base=1/1000"
            f":colorspace={matrix_of(frame)}:range={full}",
        )
        last = build(self, self._source)
        self._sink = self._graph.add("buffersink")
        last.link_to(self._sink)
        self._graph.configure()

    def run(self, frame: VideoFrame) -> VideoFrame:
        """The frame after all filters; its timestamp is set anew."""
        frame.pts, frame.time_base = self._count, Fraction(1, 1000)
        self._count += 1
        self._source.push(frame)
        made = self._sink.pull()
        if not isinstance(made, VideoFrame):
            raise RenderFailed("The picture filters gave no picture.")
        return made

    def chain(self, first: Pad, *nodes: Node) -> Pad:
        """Filters one after the other."""
        last = first
        for name, args in nodes:
            node = self._graph.add(name, args)
            last.link_to(node)
            last = node
        return last

    def add(self, last: Pad, name: str, **options: str) -> Pad:
        """A filter whose options may hold any characters, such as those of a path."""
        node = self._graph.add(name, None, **options)
        last.link_to(node)
        return node

    def split(self, last: Pad, *branches: tuple[Node, ...]) -> list[Pad]:
        """Several ways to go on from one pad; a branch has at least one filter."""
        fork = self.chain(last, ("split", str(len(branches))))
        ends = []
        for index, nodes in enumerate(branches):
            first = self._graph.add(*nodes[0])
            fork.link_to(first, index, 0)
            ends.append(self.chain(first, *nodes[1:]))
        return ends

    def join(self, name: str, args: str, *pads: Pad) -> Pad:
        """A filter with several inputs."""
        node = self._graph.add(name, args)
        for number, pad in enumerate(pads):
            pad.link_to(node, 0, number)
        return node

    def overlay(self, below: Pad, above: Pad, at: tuple[int, int]) -> Pad:
        """One picture over another."""
        return self.join("overlay", f"x={at[0]}:y={at[1]}", below, above)


def shape_of(frame: VideoFrame) -> Shape:
    """What a graph is made for: size and pixel format."""
    return frame.width, frame.height, frame.format.name


def matrix_of(frame: VideoFrame) -> str:
    """The YUV matrix by its tag, or by the size where there is none."""
    tagged = _MATRICES.get(int(frame.colorspace))
    return tagged or ("bt709" if frame.height >= _HD_LINES else "smpte170m")


def is_full_range(frame: VideoFrame) -> bool:
    """Whether black is 0 and not 16."""
    return frame.color_range == ColorRange.JPEG or frame.format.name.startswith("yuvj")
