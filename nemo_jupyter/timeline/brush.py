"""The strokes that a drawn timeline consists of.

Across, the axes are in milliseconds with a gutter for names on the left; downwards in inches.
Everything of one kind on a track is one artist, so a thousand segments draw as fast as ten.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from unicodedata import combining, east_asian_width

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection, PolyCollection

from nemo_jupyter.timeline.fonts import drawable, families
from nemo_jupyter.timeline.model import Segment, Span
from nemo_jupyter.timeline.words import number

Array = np.ndarray[Any, np.dtype[Any]]
Points = list[tuple[float, float]]

_TEXT_SIZE = 8.0
_EM = _TEXT_SIZE / 72
_STEPS_MS = [
    *(10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000),
    *(60_000, 120_000, 300_000, 600_000, 900_000, 1_800_000, 3_600_000),
]
_PIXELS_PER_INCH = 120


class Brush:
    """Draws on one axes.

    Args:
        ax: Where to draw; its limits are set.
        duration: Time across, ms.
        height: Inches downwards.
        gutter: Inches on the left for names.
    """

    def __init__(self, ax: Axes, duration: int, height: float, gutter: float) -> None:
        box = ax.get_window_extent()
        inches = box.width / ax.get_figure(root=True).dpi  # type: ignore[union-attr]
        self.ax = ax
        self.duration = duration
        self.ms_per_inch = duration / max(1.0, inches - gutter - 0.08)
        self.left = -gutter * self.ms_per_inch
        ax.set_axis_off()
        ax.set_xlim(self.left, duration + 0.08 * self.ms_per_inch)
        ax.set_ylim(height, 0)

    def ruler(
        self, top: float, height: float, color: str, head: str, clock: Callable[[int], str]
    ) -> None:
        """A band with times, and a heading in the gutter."""
        self._boxes([(self.left, self.ax.get_xlim()[1])], top, height, [color])
        self._text(self.left + self._ms(0.06), top + height / 2, head, weight="bold")
        step = next((s for s in _STEPS_MS if s >= self._ms(0.7)), None)
        step = step or -(-round(self._ms(0.7)) // 3_600_000) * 3_600_000
        ticks = range(0, self.duration + 1, step)
        lines = [[(t, top + height * 0.6), (t, top + height)] for t in ticks]
        self.ax.add_collection(LineCollection(lines, colors="white", linewidths=0.8), autolim=False)
        for t in ticks:
            if t + self._ms(0.35) < self.ax.get_xlim()[1]:
                text = (
                    clock(t)
                    if step >= 60_000 or self.duration >= 60_000
                    else f"{number(t / 1000)}s"
                )
                self._text(t + self._ms(0.04), top + height * 0.42, text, size=7)

    def lane(self, top: float, height: float) -> None:
        """A faint ground that shows where a track runs."""
        self._boxes([(0, self.duration)], top, height, ["#80808026"])

    def chip(self, at: int, top: float, height: float, text: str, color: str) -> None:
        """Words on a surface, in the gutter when ``at`` is negative."""
        left = self.left if at < 0 else at
        width = -self.left - self._ms(0.06) if at < 0 else self._ms(2.4)
        self._boxes([(left, left + width)], top, height, [color])
        fitting = fit(text, width / self.ms_per_inch - 0.12)
        self._text(left + self._ms(0.06), top + height / 2, fitting, weight="bold")

    def bars(self, spans: Sequence[Span], top: float, height: float, colors: list[str]) -> None:
        """Segments; none is thinner than a hair."""
        least = self._ms(0.012)
        boxes = [(s.start, max(s.end, s.start + least)) for s in spans]
        self._boxes(boxes, top, height, colors)

    def cuts(self, times: Sequence[int], top: float, height: float) -> None:
        """Where one segment ends and the next begins."""
        apart = self.duration / self.ms_per_inch / max(1, len(times))
        lines = [[(t, top), (t, top + height)] for t in times if t > 0]
        self.ax.add_collection(
            LineCollection(
                lines, colors="white", linewidths=1, alpha=min(0.75, 6 * apart), zorder=2
            ),
            autolim=False,
        )

    def wedges(self, fades: Sequence[tuple[int, int]], top: float, height: float) -> None:
        """Fades: dark where nothing is seen or heard yet."""
        shapes: list[Points] = [
            [(dark, top), (clear, top), (dark, top + height)] for dark, clear in fades
        ]
        self._shapes(shapes, facecolors="#000000a0", zorder=2)

    def bows(self, spans: Sequence[Span], top: float, height: float) -> None:
        """Transitions, as two triangles that meet in the middle."""
        shapes: list[Points] = []
        for span in spans:
            middle = (span.start + span.end) / 2
            half = max(span.duration / 2, self._ms(0.04))
            a, b, bottom = middle - half, middle + half, top + height
            shapes.append([(a, top), (b, bottom), (b, top), (a, bottom)])
        self._shapes(
            shapes, facecolors="#ffffffc0", edgecolors="#00000090", linewidths=0.6, zorder=3
        )

    def marks(self, spans: Sequence[Span], top: float, height: float) -> None:
        """What is gone afterwards: hatched, so that it shows without colour too."""
        shapes: list[Points] = [_box(s.start, s.end, top, height) for s in spans]
        self._shapes(shapes, facecolors="#b3261ecc", edgecolors="#ffffff", hatch="////", zorder=3)

    def label(self, span: Span, top: float, height: float, text: str, color: str) -> None:
        """Words inside a segment, as many as fit."""
        room = span.duration / self.ms_per_inch - 0.1
        fitting = fit(text, room)
        if fitting:
            surface = {"facecolor": color, "edgecolor": "none", "pad": 0.8}
            at = span.start + self._ms(0.05)
            self._text(at, top + height / 2, fitting, bbox=surface)

    def wave(
        self,
        segments: Sequence[Segment],
        waveforms: Mapping[str, Array],
        step: float,
        top: float,
        height: float,
    ) -> None:
        """The loudness of what is heard, one column a pixel."""
        columns = max(2, round(self.duration / self.ms_per_inch * _PIXELS_PER_INCH))
        times = np.linspace(0, self.duration, columns)
        heights = np.zeros(columns)
        for s in segments:
            peaks = waveforms.get(s.asset or "")
            if peaks is not None and len(peaks):
                inside = (times >= s.start) & (times < s.end)
                source = s.in_point + (times[inside] - s.start) * s.speed
                at = (source / step).astype(int)
                at = at % len(peaks) if s.loop else at
                heard = np.where(at < len(peaks), peaks[np.clip(at, 0, len(peaks) - 1)], 0)
                heights[inside] = np.clip(heard * s.gain, 0, 1)
        if heights.any():
            middle, half = top + height / 2, height / 2 * 0.92
            self.ax.fill_between(
                times,
                middle - heights * half,
                middle + heights * half,
                color="white",
                alpha=0.72,
                lw=0,
                zorder=1.5,
            )

    def strip(
        self,
        segments: Sequence[Segment],
        filmstrips: Mapping[str, Array],
        step: float,
        top: float,
        height: float,
    ) -> None:
        """Pictures side by side, pasted into one image for the whole track."""
        columns = max(1, round(self.duration / self.ms_per_inch * _PIXELS_PER_INCH))
        lines = max(1, round(height * _PIXELS_PER_INCH))
        image = np.zeros((lines, columns, 4), np.uint8)
        for s in segments:
            pictures = filmstrips.get(s.asset or "")
            if pictures is not None and len(pictures):
                _paste(image, s, pictures, step, self.duration)
        if image.any():
            limits = self.ax.get_xlim(), self.ax.get_ylim()
            extent = (0, self.duration, top + height, top)
            self.ax.imshow(image, extent=extent, aspect="auto", interpolation="nearest", zorder=1.2)
            self.ax.set_xlim(limits[0])
            self.ax.set_ylim(limits[1])

    def _ms(self, inches: float) -> float:
        return inches * self.ms_per_inch

    def _boxes(
        self, ranges: Sequence[tuple[float, float]], top: float, height: float, colors: list[str]
    ) -> None:
        self._shapes([_box(a, b, top, height) for a, b in ranges], facecolors=colors)

    def _shapes(self, shapes: list[Points], **looks: Any) -> None:
        if shapes:
            looks = {"edgecolors": "none", "linewidths": 0, **looks}
            self.ax.add_collection(PolyCollection(shapes, **looks), autolim=False)

    def _text(self, x: float, y: float, text: str, size: float = _TEXT_SIZE, **looks: Any) -> None:
        shown = drawable(text)
        self.ax.text(
            x,
            y,
            shown,
            color="white",
            size=size,
            family=families(shown),
            va="center_baseline",
            parse_math=False,
            clip_on=True,
            zorder=4,
            **looks,
        )


def fit(text: str, inches: float) -> str:
    """As much of a text as fits; nothing where not even a few letters do."""
    room = inches / _EM
    widths = [_ems(c) for c in text]
    if sum(widths) <= room:
        return text
    used, count = 1.0, 0
    while count < len(text) and used + widths[count] <= room:
        used += widths[count]
        count += 1
    return text[:count].rstrip() + "…" if count >= 3 else ""


def _ems(character: str) -> float:
    if combining(character):
        return 0.0
    if east_asian_width(character) in "WF":
        return 1.0
    return 0.78 if character in "MWmw@%" or character.isupper() else 0.6


def _box(a: float, b: float, top: float, height: float) -> Points:
    return [(a, top), (b, top), (b, top + height), (a, top + height)]


def _paste(image: Array, segment: Segment, pictures: Array, step: float, duration: int) -> None:
    """Put the pictures of one segment into the image of its track, cut to the segment."""
    lines, columns = image.shape[:2]
    scale = columns / duration
    first, last = round(segment.start * scale), min(columns, round(segment.end * scale))
    high, wide = pictures.shape[1:3]
    width = max(1, round(lines * wide / high))
    rows = np.arange(lines) * high // lines
    across = np.arange(width) * wide // width
    for x in range(first, last, width):
        ms = (min(x + width / 2, last) / scale - segment.start) * segment.speed + segment.in_point
        picture = pictures[min(len(pictures) - 1, max(0, int(ms / step)))]
        end = min(last, x + width)
        image[:, x:end, :3] = picture[np.ix_(rows, across)][:, : end - x, :3]
        image[:, x:end, 3] = 255
