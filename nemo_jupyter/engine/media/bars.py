"""Black bars around a picture, as a letterboxed or pillarboxed film has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from nemo_jupyter.engine.media.integrity import picture_stream
from nemo_jupyter.engine.media.sound import open_media
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch
from nemo_jupyter.engine.media.watch import length as watch_length

_SAMPLES = 16  # pictures looked at, evenly through the film
# Luma of full range under which a line is black, the limit of FFmpeg's cropdetect.
_BLACK = 24
# A film that is dark throughout has no bars to be seen.
_LEAST_LIGHT = 64
_LEAST_SHARE = 0.01  # thinner bars are the ragged edge of a scan


@dataclass(frozen=True, slots=True)
class Bars:
    """How much of the stored picture is black at each side, as shares of its size.

    ``duration_ms`` is the length of the film that was looked at, 0 for a still picture.
    """

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    duration_ms: int = 0

    def __bool__(self) -> bool:
        return any((self.left, self.top, self.right, self.bottom))

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        return asdict(self)

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Bars:
        """The inverse of :meth:`to_dict`."""
        return cls(**obj)


def bars(path: Path, progress: OnProgress = None, cancelled: IsCancelled = None) -> Bars:
    """Find the bars that no sampled picture ever lights; none in a file without film.

    Raises:
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    brightest: npt.NDArray[np.uint8] | None = None
    watch = Watch(progress, cancelled)
    for index, luma in enumerate(_samples(path)):
        same = brightest is not None and brightest.shape == luma.shape
        brightest = np.maximum(brightest, luma) if brightest is not None and same else luma
        watch.at(index / _SAMPLES)
    length = round(watch_length(path) * 1000)
    if brightest is None or brightest.max() < _LEAST_LIGHT:
        return Bars(duration_ms=length)
    # A few bright specks do not make a line of picture.
    rows = np.quantile(brightest, 0.98, axis=1) >= _BLACK
    columns = np.quantile(brightest, 0.98, axis=0) >= _BLACK
    top, bottom = _dark_ends(rows)
    left, right = _dark_ends(columns)
    return Bars(left, top, right, bottom, length)


def _dark_ends(lit: npt.NDArray[np.bool_]) -> tuple[float, float]:
    places = np.flatnonzero(lit)
    if not len(places):
        return 0.0, 0.0
    ends = (int(places[0]), len(lit) - 1 - int(places[-1]))
    low, high = (n / len(lit) if n >= _LEAST_SHARE * len(lit) else 0.0 for n in ends)
    return round(low, 5), round(high, 5)


def _samples(path: Path) -> Iterator[npt.NDArray[np.uint8]]:
    """Luma of some pictures, each the first after a seek."""
    with open_media(path) as container:
        stream = picture_stream(container)
        if stream is None:
            return
        length = Fraction(container.duration or 0, av.time_base)
        zero = Fraction(container.start_time or 0, av.time_base)
        base = stream.time_base or Fraction(1, 1000)
        for index in range(_SAMPLES if length else 1):
            with suppress(av.FFmpegError):
                if index:
                    time = zero + length * Fraction(2 * index + 1, 2 * _SAMPLES)
                    container.seek(int(time / base), stream=stream, backward=True)
                frame = next(container.decode(stream), None)
                if frame is not None:
                    yield np.asarray(frame.to_ndarray(format="gray"), np.uint8)
