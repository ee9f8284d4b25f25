"""Sound that steps back under speech."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nemo_jupyter.engine.render.samples import RATE, Samples
from nemo_jupyter.timeline.model import Span

_RAMP = 300  # ms in which ducked sound steps back and returns
_GAP = 700  # ms of pause over which it stays back


class Ducking:
    """How far sound steps back under speech, as a curve over the timeline."""

    def __init__(self, speech: Sequence[Span]) -> None:
        times: list[float] = [-2.0]
        depth: list[float] = [0.0]
        for span in _joined(speech):
            times += [span.start - _RAMP, span.start, span.end, span.end + _RAMP]
            depth += [0.0, 1.0, 1.0, 0.0]
        self._times, self._depth = np.array(times) * RATE / 1000, np.array(depth)

    def gain(self, at: NDArray[np.intp], decibels: float) -> Samples:
        """The gain at some samples of the film for sound that steps back by ``decibels``."""
        depth = np.interp(at, self._times, self._depth)
        return np.asarray(10 ** (-decibels * depth / 20), np.float32)


def _joined(speech: Sequence[Span]) -> list[Span]:
    """Speech with short pauses closed, so that music does not pump between sentences."""
    joined: list[Span] = []
    for span in sorted(speech, key=lambda s: s.start):
        if joined and span.start - joined[-1].end < _GAP:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
