"""Where a film cuts from one picture to another, and where it is black."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch
from nemo_jupyter.timeline.model import Span

Tiny: TypeAlias = npt.NDArray[np.int16]

# Pictures are compared at this size: motion and noise average out, a new picture does not.
_WIDTH, _HEIGHT = 48, 27
# A cut changes the picture by this much of 255, and by so many times what its neighbours
# change (the adaptive rule of PySceneDetect, whose defaults these are).
_LEAST_CHANGE = 15.0
_LEAST_RATIO = 3.0
_NEIGHBOURS = 2
# Two cuts closer than this are a flash.
_SHORTEST_MS = 400
# Mean luma, 0 to 255, and the brightest spot, of what counts as black.
_BLACK_MEAN, _BLACK_MOST = 22.0, 56
_SHORTEST_BLACK_MS = 80

#: One reading of motion for so long.
MOTION_STEP_MS = 500


@dataclass(frozen=True, slots=True)
class Scenes:
    """The structure of a film.

    Attributes:
        cuts: Times of the first picture after each hard cut, ms; dissolves are not among them.
        black: Stretches of black, ms.
        duration_ms: End of the last picture.
        motion: How much pictures change from one to the next, of 255, mean over each
            :data:`MOTION_STEP_MS`; what a cut changes is left out.
    """

    cuts: tuple[int, ...]
    black: tuple[Span, ...]
    duration_ms: int
    motion: tuple[float, ...] = ()

    @property
    def spans(self) -> tuple[Span, ...]:
        """The scenes between the cuts."""
        edges = [0, *self.cuts, self.duration_ms]
        return tuple(Span(a, b) for a, b in pairwise(edges) if a < b)

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return {
            "cuts": list(self.cuts),
            "black": [[s.start, s.end] for s in self.black],
            "duration_ms": self.duration_ms,
            "motion": list(self.motion),
        }

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Scenes:
        """The inverse of :meth:`to_dict`."""
        black = tuple(Span(a, b) for a, b in obj["black"])
        return cls(tuple(obj["cuts"]), black, obj["duration_ms"], tuple(obj["motion"]))


def scenes(path: Path, progress: OnProgress = None, cancelled: IsCancelled = None) -> Scenes:
    """Find cuts and black stretches; a file without film has none.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    times: list[int] = []
    changes: list[float] = []
    dark: list[bool] = []
    before: Tiny | None = None
    end = 0
    # One for all frames: setting up a scaler costs more than scaling.
    scaler = VideoReformatter()
    for start, end, frame in Watch(progress, cancelled).pictures(path):  # noqa: B007
        tiny = _shrink(scaler, frame)
        times.append(start)
        changes.append(0.0 if before is None else float(np.abs(tiny - before).mean()))
        luma = tiny[0]
        dark.append(bool(luma.mean() < _BLACK_MEAN and luma.max() < _BLACK_MOST))
        before = tiny
    cuts = tuple(_cuts(times, changes))
    moving = tuple(_motion(times, changes, frozenset(cuts), end))
    return Scenes(cuts, tuple(_black(times, dark, end)), end, moving)


def _shrink(scaler: VideoReformatter, frame: VideoFrame) -> Tiny:
    small = scaler.reformat(frame, _WIDTH, _HEIGHT, "yuv444p", interpolation="FAST_BILINEAR")
    return small.to_ndarray().reshape(3, _HEIGHT, _WIDTH).astype(np.int16)


def _cuts(times: list[int], changes: list[float]) -> Iterator[int]:
    """Changes that stand out from those around them."""
    last = -_SHORTEST_MS
    for at, change in enumerate(changes):
        around = [
            *changes[max(1, at - _NEIGHBOURS) : at],
            *changes[at + 1 : at + 1 + _NEIGHBOURS],
        ]
        # The change out of a flash is as large as the change into it, and no neighbour's rule.
        usual = float(np.median(around)) if around else 0.0
        if (
            change >= _LEAST_CHANGE
            and change >= _LEAST_RATIO * usual
            and times[at] - last >= _SHORTEST_MS
        ):
            last = times[at]
            yield last


def _motion(
    times: list[int], changes: list[float], cuts: frozenset[int], end: int
) -> Iterator[float]:
    sums = [0.0] * (-(-end // MOTION_STEP_MS))
    counts = [0] * len(sums)
    for time, change in zip(times, changes, strict=True):
        step = max(0, time) // MOTION_STEP_MS
        if step < len(sums) and time not in cuts:
            sums[step] += change
            counts[step] += 1
    return (round(s / c, 2) if c else 0.0 for s, c in zip(sums, counts, strict=True))


def _black(times: list[int], dark: Iterable[bool], end: int) -> Iterator[Span]:
    start: int | None = None
    for time, is_dark in zip([*times, end], [*dark, False], strict=True):
        if is_dark and start is None:
            start = time
        elif not is_dark and start is not None:
            if time - start >= _SHORTEST_BLACK_MS:
                yield Span(start, time)
            start = None
