"""Shaken footage made steady: a slightly smaller window that moves against the shake."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.video.frame import VideoFrame
from PIL import Image

from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.render import blend
from nemo_jupyter.engine.render.graph import is_full_range

NAME = "stabilize"


class Steady:
    """Shifts the frames of one source, before anything else is done to them."""

    def __init__(self, shake: Shake) -> None:
        self._shake = shake
        self._seen: VideoFrame | None = None
        self._made: VideoFrame | None = None

    def __call__(self, frame: VideoFrame, time: Fraction) -> VideoFrame:
        """The frame shown at a source time in seconds, where the smooth path has it."""
        if frame is self._seen and self._made is not None:
            return self._made
        x, y = self._shake.at(float(time) * 1000)
        self._seen, self._made = frame, _moved(frame, x, y, self._shake.margin)
        return self._made


def _moved(frame: VideoFrame, x: float, y: float, margin: float) -> VideoFrame:
    source = frame if frame.format.name in ("yuv420p", "yuvj420p") else None
    if source is None:
        source = frame.reformat(format="yuvj420p" if is_full_range(frame) else "yuv420p")
    made = VideoFrame(source.width, source.height, source.format.name)
    made.colorspace, made.color_range = frame.colorspace, frame.color_range
    for target, plane in zip(blend.planes(made), blend.planes(source), strict=True):
        lines, columns = plane.shape
        left, top = (margin + x) * columns, (margin + y) * lines
        box = (
            max(0.0, left),
            max(0.0, top),
            min(columns, left + (1 - 2 * margin) * columns),
            min(lines, top + (1 - 2 * margin) * lines),
        )
        resized = Image.fromarray(plane).resize((columns, lines), Image.Resampling.BICUBIC, box)
        target[:] = np.asarray(resized)
    return made
