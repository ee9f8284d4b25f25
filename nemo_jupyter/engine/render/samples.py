"""The samples that a film's sound is mixed in: stereo, float."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
RATE = 48_000
BLOCK = RATE  # samples worked on at a time


def samples_of(ms: int) -> int:
    """How many samples a time lasts, ms; also the sample at that time."""
    return round(ms * RATE / 1000)
