"""Film grain, the same for the same frame of the source, whatever was rendered before."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from nemo_jupyter.engine.render import blend


class Grain:
    """Film grain: the same for the same frame of the source, strongest in the middle tones."""

    _STRENGTH = 5.5  # standard deviation at middle grey, of 255
    _RATE = 60  # grains a second at most; further frames share theirs

    def __init__(self) -> None:
        self._tile: NDArray[np.int16] | None = None

    def __call__(self, frame: VideoFrame, time: Fraction) -> VideoFrame:
        made = blend.copy(frame)
        luma = blend.planes(made)[0]
        height, width = luma.shape
        if self._tile is None or self._tile.shape != (2 * height, 2 * width):
            self._tile = _grain(height, width, self._STRENGTH)
        place = np.random.default_rng(round(time * self._RATE))
        y, x = place.integers(height), place.integers(width)
        noise = self._tile[y : y + height, x : x + width]
        weighted = noise * np.take(_WEIGHT, luma)  # at most 30 times 256: 16 bits hold it
        weighted >>= 8
        weighted += luma
        luma[:] = np.clip(weighted, 16, 235, out=weighted)
        return made


# How much of the grain a luma value gets, of 256: a parabola, least at black and white.
_WEIGHT = np.array(
    [round(64 + 192 * max(0.0, 1 - ((v - 110) / 110) ** 2)) for v in range(256)], np.int16
)


def _grain(height: int, width: int, strength: float) -> NDArray[np.int16]:
    """Noise of about a pixel and a half at 1080 lines, twice as large as the canvas."""
    noise = np.random.default_rng(1).normal(0, 1, (2 * height, 2 * width)).astype(np.float32)
    if height >= 540:
        noise = noise + 0.5 * (np.roll(noise, 1, 0) + np.roll(noise, 1, 1))
    grain = np.rint(noise * (strength / noise.std()))
    return np.asarray(np.clip(grain, -30, 30), np.int16)
