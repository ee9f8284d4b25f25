"""Colour grading: numbers to a table of colours.

A grade is a function of one colour, so any number of them becomes one three-dimensional
lookup table, which libavfilter applies with tetrahedral interpolation in float.

``slope``, ``offset``, ``power`` and ``saturation`` are those of the ASC Color Decision List
(version 1.2): ``clamp(in * slope + offset) ** power`` for each channel, then saturation about
the luma of BT.709. The other controls are relative changes, 0 for none:

- ``brightness`` b: middle grey becomes ``1 + b`` times as bright, black and white stay
  (a power of ``log(0.5 (1 + b)) / log 0.5``);
- ``contrast`` c: the slope at middle grey is ``1 + c``; above 0 an S-curve
  ``v^g / (v^g + (1 - v)^g)`` with ``g = 1 + c``, which keeps black and white, below 0 a line;
- ``exposure`` e: ``1 + e`` times the light, for a display of gamma 2.4 (ITU-R BT.1886);
- ``temperature`` t: red times ``1 + 0.3 t`` and blue times ``1 - 0.3 t``, white as bright
  as before;
- ``shadows`` s: ``v + 4 s v (1 - v)^3``, most at a quarter, nothing at black and white.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from math import log
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nemo_jupyter.engine.render.numbers import real

Colors = NDArray[np.float64]
RGB = tuple[float, float, float]
CONTROLS = ("brightness", "contrast", "saturation", "exposure", "temperature", "shadows")
SIZE = 33  # points along each side of a table
LUMA = np.array([0.2126, 0.7152, 0.0722])  # ITU-R BT.709-6, item 3.2
_DISPLAY_GAMMA = 2.4
_LIMITS = {"brightness": (-0.9, 0.9), "contrast": (-0.95, 3.0), "saturation": (-1.0, 3.0)}
_LIMITS |= {"exposure": (-0.95, 7.0), "temperature": (-1.0, 1.0), "shadows": (-0.25, 1.0)}


@dataclass(frozen=True, slots=True)
class Grade:
    """Changes to colours; what each number means is said above."""

    slope: RGB = (1.0, 1.0, 1.0)
    offset: RGB = (0.0, 0.0, 0.0)
    power: RGB = (1.0, 1.0, 1.0)
    saturation: float = 0.0
    brightness: float = 0.0
    contrast: float = 0.0
    exposure: float = 0.0
    temperature: float = 0.0
    shadows: float = 0.0

    def __call__(self, rgb: Colors) -> Colors:
        """Graded colours: R'G'B' from 0 to 1 along the last axis."""
        gains = (1 + self.exposure) ** (1 / _DISPLAY_GAMMA) * _white_balance(self.temperature)
        v = np.clip(rgb * gains, 0, 1)
        v = v + 4 * self.shadows * v * (1 - v) ** 3
        v = np.clip(v, 0, 1) ** (log(0.5 * (1 + self.brightness)) / log(0.5))
        v = _contrasted(v, self.contrast)
        v = np.clip(v * self.slope + np.array(self.offset), 0, 1) ** np.array(self.power)
        luma = v @ LUMA
        graded = luma[..., None] + (1 + self.saturation) * (v - luma[..., None])
        return np.asarray(np.clip(graded, 0, 1))


_GREY = Grade(saturation=-1.0)
# What a word for a look means; several grades are applied in order.
LOOKS: dict[str, tuple[Grade, ...]] = {
    "cinematic": (
        Grade((1.03, 1.0, 0.955), (-0.014, 0.0, 0.018), saturation=-0.06, contrast=0.14),
    ),
    "teal orange": (
        Grade((1.09, 0.995, 0.89), (-0.034, 0.004, 0.038), saturation=0.08, contrast=0.12),
    ),
    "film": (Grade((0.985, 0.965, 0.92), (0.018, 0.02, 0.024), saturation=-0.1, contrast=0.12),),
    "warm": (Grade((1.045, 1.0, 0.92), saturation=0.05),),
    "golden hour": (Grade((1.07, 1.0, 0.83), power=(0.94, 1.0, 1.06), saturation=0.08),),
    "cool": (Grade((0.94, 1.0, 1.05), saturation=-0.03),),
    "vintage": (
        Grade((0.93, 0.88, 0.76), (0.055, 0.045, 0.05), saturation=-0.25, contrast=0.06),
    ),
    "retro": (Grade((0.96, 0.9, 0.84), (0.06, 0.03, 0.06), saturation=-0.1, contrast=0.08),),
    "faded": (Grade((0.9, 0.9, 0.9), (0.055, 0.055, 0.06), saturation=-0.2),),
    "bw": (Grade(saturation=-1.0, contrast=0.1),),
    "noir": (Grade(saturation=-1.0, contrast=0.5, brightness=-0.06),),
    "sepia": (_GREY, Grade((1.0, 0.9, 0.74), (0.02, 0.012, 0.0))),
    "vibrant": (Grade(saturation=0.28, contrast=0.1),),
    "moody": (
        Grade((0.97, 0.99, 1.0), (-0.006, 0.0, 0.012), saturation=-0.25, contrast=0.14,
              brightness=-0.1),
    ),
    "dramatic": (Grade(saturation=-0.12, contrast=0.35, brightness=-0.04),),
    "dreamy": (Grade((0.98, 0.96, 0.98), (0.03, 0.025, 0.035), contrast=-0.1, brightness=0.06),),
    "soft": (Grade((0.97, 0.96, 0.95), (0.025, 0.025, 0.025), saturation=-0.06, brightness=0.03),),
    "pastel": (Grade((0.93, 0.93, 0.93), (0.06, 0.06, 0.065), saturation=-0.22, brightness=0.08),),
    "airy": (Grade(contrast=-0.06, brightness=0.12, shadows=0.06, saturation=-0.06),),
    "dark": (Grade(brightness=-0.16, contrast=0.08),),
    "bright": (Grade(brightness=0.12),),
    "summer": (Grade((1.03, 1.01, 0.95), saturation=0.14, brightness=0.06),),
    "hdr": (Grade(shadows=0.2, contrast=0.14, saturation=0.16),),
    "cyberpunk": (
        Grade((1.04, 0.9, 1.1), (0.01, -0.025, 0.06), saturation=0.22, contrast=0.2),
    ),
    "tech": (Grade((0.93, 1.0, 1.06), (0.0, 0.0, 0.012), saturation=-0.06, contrast=0.16),),
    "bleach bypass": (Grade(saturation=-0.55, contrast=0.4),),
    "horror": (
        Grade((0.92, 1.0, 0.95), saturation=-0.4, contrast=0.2, brightness=-0.14),
    ),
    "documentary": (Grade(saturation=-0.05, contrast=0.08),),
    "professional": (Grade(saturation=0.03, contrast=0.08, brightness=0.02),),
    "natural": (Grade(saturation=0.02, contrast=0.04),),
    "clean": (Grade(brightness=0.05, contrast=0.06),),
    "enhance": (Grade(shadows=0.08, contrast=0.08, saturation=0.08),),
    "red": (Grade((1.2, 0.92, 0.9)),),
    "orange": (Grade((1.18, 1.0, 0.76)),),
    "yellow": (Grade((1.1, 1.04, 0.72)),),
    "green": (Grade((0.88, 1.1, 0.9)),),
    "teal": (Grade((0.82, 1.05, 1.07)),),
    "blue": (Grade((0.82, 0.94, 1.22)),),
    "purple": (Grade((1.04, 0.86, 1.18)),),
    "pink": (Grade((1.15, 0.92, 1.04)),),
}  # fmt: skip
_ALSO = {
    "black and white": "bw", "monochrome": "bw", "grayscale": "bw", "greyscale": "bw",
    "vivid": "vibrant", "punchy": "vibrant", "pop": "vibrant", "filmic": "film",
    "cold": "cool", "matte": "faded", "teal and orange": "teal orange",
    "teal-orange": "teal orange",
    "romantic": "dreamy", "nostalgic": "vintage", "polished": "professional", "neon": "cyberpunk",
    "gold": "golden hour", "golden": "golden hour", "sunset": "golden hour", "sunny": "summer",
    "better": "enhance", "neutral": "natural", "gritty": "bleach bypass", "fresh": "airy",
    "cozy": "warm", "autumn": "golden hour", "winter": "cool", "elegant": "professional",
}  # fmt: skip


def looks_in(words: str) -> tuple[str, ...]:
    """The looks that some words name, in order; none when they name none.

    >>> looks_in("warm professional")
    ('warm', 'professional')
    """
    rest = " ".join(words.lower().replace("_", " ").split())
    found = []
    names = sorted([*LOOKS, *_ALSO], key=len, reverse=True)
    while rest:
        name = next((n for n in names if rest == n or rest.startswith(f"{n} ")), None)
        if name is None:
            rest = rest.partition(" ")[2]
        else:
            found.append(_ALSO.get(name, name))
            rest = rest[len(name) :].lstrip()
    return tuple(dict.fromkeys(found))


def grades(args: Mapping[str, Any]) -> tuple[Grade, ...]:
    """What the arguments of a ``color`` effect ask for; numbers out of range are limited."""
    numbers: dict[str, Any] = {}
    for name in CONTROLS:
        low, high = _LIMITS[name]
        value = min(high, max(low, real(args, name, 0.0)))
        if value:
            numbers[name] = value
    look = LOOKS.get(str(args.get("look")), ())
    return (Grade(**numbers), *look) if numbers else look


def table(chosen: Iterable[Grade]) -> str:
    """Grades as one lookup table in the text form of Adobe's Cube LUT specification 1.0."""
    axis = np.linspace(0, 1, SIZE)
    blue, green, red = np.meshgrid(axis, axis, axis, indexing="ij")  # red changes fastest
    colors: Colors = np.stack([red, green, blue], axis=-1).reshape(-1, 3)
    colors = reduce(lambda rgb, grade: grade(rgb), chosen, colors)
    rows = "\n".join(f"{r:.6f} {g:.6f} {b:.6f}" for r, g, b in colors)
    return f"LUT_3D_SIZE {SIZE}\n{rows}\n"


def _white_balance(temperature: float) -> Colors:
    gains = np.array([1 + 0.3 * temperature, 1.0, 1 - 0.3 * temperature])
    return np.asarray(gains / (gains @ LUMA))


def _contrasted(v: Colors, contrast: float) -> Colors:
    if contrast <= 0:
        return 0.5 + (v - 0.5) * (1 + contrast)
    up, down = v ** (1 + contrast), (1 - v) ** (1 + contrast)
    return np.asarray(up / (up + down))
