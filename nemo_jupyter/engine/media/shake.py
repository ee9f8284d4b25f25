"""How a hand-held camera shakes: where each picture lies beside a smooth path.

Each picture is laid over the one before by phase correlation (Kuglin and Hines, 1975) of small
copies, to fractions of a pixel. The sum of the shifts is the path of the picture; what lies
between it and the same path smoothed is the shake. Sideways and up and down only: rolling,
and the skew of a rolling shutter, are left alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from av.video.reformatter import VideoReformatter

from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch

Blocks: TypeAlias = npt.NDArray[np.float32]
Spectra: TypeAlias = npt.NDArray[np.complexfloating[Any, Any]]
Path2D: TypeAlias = npt.NDArray[np.float64]

# The copies that are compared, in blocks that are compared on their own.
_ROWS, _COLUMNS, _HIGH, _WIDE = 3, 4, 64, 80
_HEIGHT, _WIDTH = _ROWS * _HIGH, _COLUMNS * _WIDE
_SMOOTH_S = 0.6  # standard deviation of the smoothing: slower moves are meant
# The largest correction, as a share of the picture; the picture is enlarged to hide it.
_LEAST, _MOST = 0.02, 0.06
_BAND = 0.18  # highest frequency that counts, in cycles a pixel: above is noise
_SURE = 0.2  # the peak of correlation, of 1, from which on a block has a vote
_DETAIL = 1.5  # grey levels of standard deviation in a block that can be found again
_LEAST_VOTES = 5
_AGREED = 0.75  # pixels that blocks which move together may differ by
_STEADY = 0.0012  # less shake than this share of the width is not seen


def _weight() -> Blocks:
    """A Gaussian over the frequencies, so that the peak of the correlation is one, too."""
    down, across = np.fft.fftfreq(_HIGH)[:, None], np.fft.rfftfreq(_WIDE)[None, :]
    return np.exp(-(down**2 + across**2) / (2 * (_BAND / 2) ** 2)).astype(np.float32)


_WEIGHT = _weight()
_WHOLE = float(np.fft.irfft2(_WEIGHT, s=(_HIGH, _WIDE))[0, 0])
_WINDOW = np.outer(np.hanning(_HIGH), np.hanning(_WIDE)).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Shake:
    """By how much each picture is out of place.

    Attributes:
        times: When each picture begins, ms of the source.
        x: How far it lies to the right of the smooth path, as a share of the width.
        y: How far it lies below, as a share of the height.
        margin: The largest of those that a correction allows for.
    """

    times: tuple[int, ...] = ()
    x: tuple[float, ...] = ()
    y: tuple[float, ...] = ()
    margin: float = 0.0

    @property
    def is_steady(self) -> bool:
        """Whether there is nothing to be corrected."""
        if not self.times:
            return True
        return float(np.hypot(np.std(self.x), np.std(self.y))) < _STEADY

    @property
    def zoom(self) -> float:
        """How much the picture is enlarged, so that its edges stay out of sight."""
        return round(1 / (1 - 2 * self.margin), 4)

    def at(self, ms: float) -> tuple[float, float]:
        """How far the picture shown at a source time is out of place, within the margin."""
        if not self.times:
            return 0.0, 0.0
        place = int(np.searchsorted(self.times, ms + 1, side="right")) - 1
        place = min(max(0, place), len(self.times) - 1)
        return self.x[place], self.y[place]

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return {"times": list(self.times), "x": list(self.x), "y": list(self.y),
                "margin": self.margin}  # fmt: skip

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Shake:
        """The inverse of :meth:`to_dict`."""
        return cls(tuple(obj["times"]), tuple(obj["x"]), tuple(obj["y"]), obj["margin"])


def shake(path: Path, progress: OnProgress = None, cancelled: IsCancelled = None) -> Shake:
    """Measure the shake of a film; a file without film has none.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    times: list[int] = []
    shifts: list[tuple[float, float]] = []
    shots: list[int] = []  # where a new one begins
    before: Spectra | None = None
    scaler = VideoReformatter()
    for time, _, frame in Watch(progress, cancelled).pictures(path):
        small = scaler.reformat(frame, _WIDTH, _HEIGHT, "gray", interpolation="AREA")
        spectra = np.fft.rfft2(_blocks(np.asarray(small.to_ndarray(), np.float32)))
        found = None if before is None else _shift(before, spectra)
        if found is None:
            shots.append(len(times))
        shifts.append(found or (0.0, 0.0))
        times.append(time)
        before = spectra
    if len(times) < 3:
        return Shake()
    moved = np.array(shifts) / (_WIDTH, _HEIGHT)
    sigma = _SMOOTH_S * 1000 / max(1.0, float(np.median(np.diff(times))))
    edges = [*shots, len(times)]
    off = np.concatenate([_beside(moved[a:b], sigma) for a, b in pairwise(edges)])
    margin = float(np.clip(np.quantile(np.abs(off), 0.98), _LEAST, _MOST))
    # Beyond the margin a correction fades out instead of stopping dead.
    off = margin * np.tanh(off / margin)
    x, y = (tuple(round(float(v), 6) for v in off[:, axis]) for axis in (0, 1))
    return Shake(tuple(times), x, y, round(margin, 4))


def _blocks(gray: Blocks) -> Blocks:
    tiles = gray.reshape(_ROWS, _HIGH, _COLUMNS, _WIDE).swapaxes(1, 2).reshape(-1, _HIGH, _WIDE)
    return np.asarray((tiles - tiles.mean(axis=(1, 2), keepdims=True)) * _WINDOW, np.float32)


def _shift(before: Spectra, after: Spectra) -> tuple[float, float] | None:
    """How far most of the picture moved to the right and down; ``None`` for another picture.

    What moves in a part of the picture is outvoted by the rest.
    """
    cross = after * before.conj()
    peaks = np.fft.irfft2(cross / (np.abs(cross) + 1.0) * _WEIGHT, s=(_HIGH, _WIDE))
    found, sure = [], []
    for peak in peaks:
        row, column = divmod(int(peak.argmax()), _WIDE)
        found.append((_centre(peak[row], column), _centre(peak[:, column], row)))
        sure.append(float(peak[row, column]) / _WHOLE)
    votes = np.array(found)[np.array(sure) >= _SURE]
    if len(votes) < _LEAST_VOTES:
        # Blocks without detail tell nothing; many with some that is not found again, a cut.
        detailed = np.sqrt((np.abs(after) ** 2).sum(axis=(1, 2)) * 2) / (_HIGH * _WIDE) > _DETAIL
        return None if detailed.sum() - len(votes) >= _LEAST_VOTES else (0.0, 0.0)
    middle = np.median(votes, axis=0)
    agreed = np.abs(votes - middle).max(axis=1) < _AGREED
    if agreed.sum() * 2 < len(votes):
        return 0.0, 0.0
    across, down = votes[agreed].mean(axis=0)
    return float(across), float(down)


def _centre(line: npt.NDArray[Any], place: int) -> float:
    """Where a peak is highest, between the samples: the logarithm of a Gaussian is a parabola."""
    length = len(line)
    near = np.log(np.maximum([line[place - 1], line[place], line[(place + 1) % length]], 1e-9))
    bend = near[0] - 2 * near[1] + near[2]
    offset = 0.5 * (near[0] - near[2]) / bend if bend < 0 else 0.0
    found = place + float(np.clip(offset, -0.5, 0.5))
    return found - length if found > length / 2 else found


def _beside(moved: Path2D, sigma: float) -> Path2D:
    """The path of one shot less the same path smoothed; its ends are mirrored about themselves."""
    path = np.cumsum(moved, axis=0)
    reach = min(max(1, round(3 * sigma)), len(path) - 1)
    if reach < 1:
        return np.zeros_like(path)
    head = 2 * path[0] - path[reach:0:-1]
    tail = 2 * path[-1] - path[-2 : -reach - 2 : -1]
    padded = np.concatenate([head, path, tail])
    kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    smooth = np.stack([np.convolve(padded[:, a], kernel, "valid") for a in (0, 1)], axis=1)
    return np.asarray(path - smooth)


def rows_of(found: Shake) -> Sequence[dict[str, Any]]:
    """A row for every picture."""
    ends = [*found.times[1:], *found.times[-1:]]
    return [
        {"start": start, "end": end, "x": x, "y": y}
        for start, end, x, y in zip(found.times, ends, found.x, found.y, strict=True)
    ]
