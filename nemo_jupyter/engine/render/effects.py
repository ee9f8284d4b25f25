"""Effects on a picture that has been fitted to the canvas, in the order they were said.

Nothing here depends on the frames before, and what moves is tied to the time of the source: cuts
and chunk borders change nothing.
Lengths are shares of the canvas, so that a preview looks like the film.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import Protocol

from av.video.frame import VideoFrame

from nemo_jupyter.engine.render import grade
from nemo_jupyter.engine.render.grain import Grain
from nemo_jupyter.engine.render.graph import Graph, Node, Pad, shape_of
from nemo_jupyter.engine.render.numbers import share
from nemo_jupyter.engine.render.zoom import Zoom
from nemo_jupyter.timeline.model import Effect

NAMES = (
    "vignette",
    "grain",
    "glow",
    "sharpen",
    "noise_reduction",
    "letterbox",
    "vhs",
    "pixelate",
    "rgb_split",
    "invert",
)
REGIONS = {
    "top_left": (0.0, 0.0, 0.5, 0.5),
    "top_right": (0.5, 0.0, 0.5, 0.5),
    "bottom_left": (0.0, 0.5, 0.5, 0.5),
    "bottom_right": (0.5, 0.5, 0.5, 0.5),
    "top": (0.0, 0.0, 1.0, 0.5),
    "bottom": (0.0, 0.5, 1.0, 0.5),
    "left": (0.0, 0.0, 0.5, 1.0),
    "right": (0.5, 0.0, 0.5, 1.0),
    "center": (0.25, 0.25, 0.5, 0.5),
}
"""Parts of a picture: left edge, upper edge, width and height as shares."""

_RGB = "in_color_matrix=bt709:in_range=tv:out_range=pc:flags=bilinear"
_YUV = "in_range=pc:out_color_matrix=bt709:out_range=tv:flags=bilinear"
_TO_RGB: tuple[Node, ...] = (("scale", _RGB), ("format", "gbrpf32le"))
_TO_RGB8: tuple[Node, ...] = (("scale", f"{_RGB}+accurate_rnd+full_chroma_int"), ("format", "gbrp"))
_TO_YUV: tuple[Node, ...] = (("scale", f"{_YUV}+accurate_rnd"), ("format", "yuv420p"))
_BLUR = 0.04  # sigma of a full blur, as a share of the shorter side
_SCOPE = Fraction(239, 100)  # the shape of anamorphic wide screen, SMPTE 195


class Stage(Protocol):
    """A step: a frame of the canvas and the time of the source in seconds to another frame."""

    def __call__(self, frame: VideoFrame, time: Fraction) -> VideoFrame: ...


def stages(effects: Iterable[Effect]) -> list[Stage]:
    """The steps for some effects; those of other rooms and unknown names are passed over."""
    made: list[Stage] = []
    for name, group in groupby(effects, key=lambda e: e.name):
        run = list(group)
        if name == "color":
            chosen = tuple(g for e in run for g in grade.grades(e.args))
            if chosen:
                made.append(_Filtered(_Graded(chosen)))
        elif name == "zoom":
            made += [Zoom.of(e) for e in run]
        else:
            for effect in run:
                made += _by_name(effect)
    return made


def _by_name(effect: Effect) -> Sequence[Stage]:
    if effect.name == "blur":
        return [_Filtered(_Blurred(share(effect.args, "amount", 0.3), _region(effect)))]
    build = _FILTERS.get(effect.name)
    made: list[Stage] = [] if build is None else [_Filtered(build)]
    if effect.name in ("grain", "vhs"):
        made.append(Grain())
    return made


def _region(effect: Effect) -> tuple[float, float, float, float] | None:
    return REGIONS.get(str(effect.args.get("region")))


class _Builder(Protocol):
    def __call__(self, graph: Graph, last: Pad, width: int, height: int) -> Pad: ...


class _Filtered:
    """Filters that see one frame at a time; a frame seen twice running is made once."""

    def __init__(self, build: _Builder) -> None:
        self._build = build
        self._graph: Graph | None = None
        self._seen: VideoFrame | None = None
        self._made: VideoFrame | None = None

    def __call__(self, frame: VideoFrame, time: Fraction) -> VideoFrame:
        if frame is self._seen and self._made is not None:
            return self._made
        if self._graph is None or self._graph.shape != shape_of(frame):
            width, height = frame.width, frame.height
            self._graph = Graph(frame, lambda g, first: self._build(g, first, width, height))
        self._seen, self._made = frame, self._graph.run(frame)
        return self._made


@dataclass(frozen=True, slots=True)
class _Graded:
    """Colours looked up in a table."""

    grades: tuple[grade.Grade, ...]

    def __call__(self, graph: Graph, last: Pad, width: int, height: int) -> Pad:
        with tempfile.TemporaryDirectory(prefix="nemo-") as folder:
            path = Path(folder) / "grade.cube"
            path.write_text(grade.table(self.grades), encoding="ascii")
            last = graph.add(graph.chain(last, *_TO_RGB), "lut3d", file=str(path))
        return graph.chain(last, *_TO_YUV)


@dataclass(frozen=True, slots=True)
class _Blurred:
    """A Gaussian blur of the picture or of a part of it."""

    amount: float
    region: tuple[float, float, float, float] | None

    def __call__(self, graph: Graph, last: Pad, width: int, height: int) -> Pad:
        sigma = max(0.5, self.amount * _BLUR * min(width, height))
        blur = ("gblur", f"sigma={sigma:.3f}:steps=2")
        if self.region is None:
            return graph.chain(last, blur)
        x, wide = (2 * round(self.region[i] * width / 2) for i in (0, 2))
        y, high = (2 * round(self.region[i] * height / 2) for i in (1, 3))
        below, above = graph.split(
            last, (("null", ""),), (("crop", f"{wide}:{high}:{x}:{y}"), blur)
        )
        return graph.overlay(below, above, (x, y))


def _vignette(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    return graph.chain(last, ("vignette", "angle=0.52"))


def _glow(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    below, above = graph.split(
        graph.chain(last, *_TO_RGB8),
        (("null", ""),),
        (
            ("curves", "all=0/0 0.45/0.12 1/1"),
            ("gblur", f"sigma={0.02 * height:.3f}:steps=2"),
        ),
    )
    joined = graph.join("blend", "all_mode=screen:all_opacity=0.55", below, above)
    return graph.chain(joined, *_TO_YUV)


def _sharpen(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    limit = ("lutyuv", "y=clip(val\\,16\\,235)")  # what overshoots
    return graph.chain(last, ("unsharp", "5:5:0.7:5:5:0"), limit)


def _noise_reduction(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    """Non-local means (Buades, Coll and Morel 2005), within a frame: where no light is, no detail
    is lost. Small patches and windows cost a third of the filter's own and gain 11 dB on noise
    of 10 levels, 1 dB less than those."""
    return graph.chain(last, ("nlmeans", "s=6:p=3:r=5"))


def _letterbox(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    bar = 2 * int(max(Fraction(0), height - width / _SCOPE) / 4)
    if not bar:
        return graph.chain(last, ("null", ""))
    box = "x=0:y={}:w=iw:h={}:color=black:t=fill"
    return graph.chain(
        last, ("drawbox", box.format(0, bar)), ("drawbox", box.format(height - bar, bar))
    )


def _vhs(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    """The band limits of the tape: 3 MHz of luma, a tenth of it for chroma, colour off its edge."""
    shift = max(1, round(0.004 * width))
    faded = _Graded((grade.Grade((0.92, 0.9, 0.9), (0.04, 0.035, 0.05), saturation=0.12),))
    return graph.chain(
        faded(graph, last, width, height),
        ("gblur", f"sigma={0.0011 * width:.3f}:sigmaV=0.3:planes=1"),
        ("gblur", f"sigma={0.004 * width:.3f}:sigmaV=0.6:planes=6"),
        ("chromashift", f"cbh={shift}:crh={-shift}:edge=smear"),
    )


def _pixelate(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    block = 2 * max(2, round(min(width, height) / 80))
    return graph.chain(last, ("pixelize", f"w={block}:h={block}"))


def _rgb_split(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    shift = max(1, round(0.004 * width))
    moved = ("rgbashift", f"rh={-shift}:bh={shift}:edge=smear")
    return graph.chain(last, *_TO_RGB8, moved, *_TO_YUV)


def _invert(graph: Graph, last: Pad, width: int, height: int) -> Pad:
    return graph.chain(last, *_TO_RGB8, ("negate", ""), *_TO_YUV)


_FILTERS: dict[str, _Builder] = {
    "vignette": _vignette,
    "glow": _glow,
    "sharpen": _sharpen,
    "noise_reduction": _noise_reduction,
    "letterbox": _letterbox,
    "vhs": _vhs,
    "pixelate": _pixelate,
    "rgb_split": _rgb_split,
    "invert": _invert,
}
