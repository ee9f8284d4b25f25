"""A window on the canvas, enlarged to fill it; at rest, or moving slowly.

It is resampled by Pillow, whose source window need not lie on whole pixels, so that slow moves
do not tremble.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from av.video.frame import VideoFrame
from PIL import Image

from nemo_jupyter.engine.render import blend
from nemo_jupyter.engine.render.numbers import real, share
from nemo_jupyter.timeline.model import Effect

_CLOSEST = 16.0  # how much a zoom enlarges at most


@dataclass(frozen=True, slots=True)
class Zoom:
    """A window on the canvas that is enlarged to fill it.

    Attributes:
        factors: How much it is enlarged at the beginning and at the end, at least 1.
        centers: Where its middle is at either, as shares of the canvas.
        between: Source times of the beginning and the end, ms; equal for a window that rests.
    """

    factors: tuple[float, float]
    centers: tuple[tuple[float, float], tuple[float, float]]
    between: tuple[float, float]

    @classmethod
    def of(cls, effect: Effect) -> Zoom:
        """Read the arguments of a ``zoom`` effect; what is missing has its default."""
        args = effect.args
        first, x, y = real(args, "from", 1.0), share(args, "x", 0.5), share(args, "y", 0.5)
        return cls(
            (_factor(first), _factor(real(args, "to", first))),
            ((x, y), (share(args, "to_x", x), share(args, "to_y", y))),
            (real(args, "start", 0.0), real(args, "end", 0.0)),
        )

    def __call__(self, frame: VideoFrame, time: Fraction) -> VideoFrame:
        return self.resampled(frame, time, frame.width, frame.height)

    def resampled(self, frame: VideoFrame, time: Fraction, width: int, height: int) -> VideoFrame:
        """The window at a time, at another size."""
        left, top, right, bottom = self.window(float(time) * 1000)
        made = VideoFrame(width, height, "yuv420p")
        for target, plane in zip(blend.planes(made), blend.planes(frame), strict=True):
            lines, columns = plane.shape
            box = (left * columns, top * lines, right * columns, bottom * lines)
            size = (target.shape[1], target.shape[0])
            resized = Image.fromarray(plane).resize(size, Image.Resampling.BICUBIC, box)
            target[:] = np.asarray(resized)
        return made

    def window(self, ms: float) -> tuple[float, float, float, float]:
        """Its edges at a source time, as shares: left, upper, right, lower."""
        share = self._share(ms)
        one, other = self.factors
        size = 1 / (one * (other / one) ** share)  # evenly to the eye: by ratios
        edges = []
        for a, b in zip(*self.centers, strict=True):
            low = min(1 - size, max(0.0, a + (b - a) * share - size / 2))
            edges.append((low, low + size))
        (left, right), (top, bottom) = edges
        return left, top, right, bottom

    def _share(self, ms: float) -> float:
        start, end = self.between
        if start == end:
            return 0.0
        share = min(1.0, max(0.0, (ms - start) / (end - start)))
        return share * share * (3 - 2 * share)


def _factor(value: float) -> float:
    return min(_CLOSEST, max(1.0, value))
