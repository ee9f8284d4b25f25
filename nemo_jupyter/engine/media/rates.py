"""Frame rates as exact rationals."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import numpy.typing as npt

#: The rates that cameras, broadcast and the web use (SMPTE ST 2036, EBU R 124 and common practice).
STANDARD = tuple(
    Fraction(n, d)
    for n, d in (
        (10, 1),
        (12, 1),
        (15, 1),
        (24000, 1001),
        (24, 1),
        (25, 1),
        (30000, 1001),
        (30, 1),
        (48, 1),
        (50, 1),
        (60000, 1001),
        (60, 1),
        (100, 1),
        (120000, 1001),
        (120, 1),
        (240, 1),
    )
)

# 24 and 23.976 are 0.1 % apart; a quarter of that still tells them apart.
_SAME = Fraction(1, 4000)
# A file of variable rate is played at the rate it mostly has, which its clock knows only roughly.
_ROUGHLY = Fraction(3, 100)


def normalise(rate: Fraction, tolerance: Fraction = _SAME) -> Fraction:
    """The standard rate that ``rate`` is within ``tolerance`` of, else a short fraction."""
    nearest = min(STANDARD, key=lambda s: abs(s - rate))
    if abs(nearest - rate) <= tolerance * nearest:
        return nearest
    return rate.limit_denominator(1001)


def is_variable(times: Sequence[int], tick: Fraction) -> bool:
    """Whether frames come at uneven intervals.

    Args:
        times: Time stamps in any order, in units of ``tick``.
        tick: The clock's unit in seconds. Clocks round, so two units of unevenness are forgiven.

    Returns:
        True when over 1 % of the intervals are off by over a fifth of the usual one.
    """
    if len(times) < 4:
        return False
    steps = _intervals(times)
    usual = float(np.median(steps))
    # A clock of milliseconds (Matroska) shows 33, 33, 34.
    slack = max(0.2 * usual, 2.0 if tick > Fraction(1, 2000) else 0.0)
    return bool(np.mean(np.abs(steps - usual) > slack) > 0.01)


def usual(times: Sequence[int], tick: Fraction) -> Fraction | None:
    """The rate that most intervals have, as a standard rate where it is near one."""
    if len(times) < 2:
        return None
    step = Fraction(float(np.median(_intervals(times))))
    return normalise(1 / (step * tick), _ROUGHLY) if step > 0 else None


def _intervals(times: Sequence[int]) -> npt.NDArray[np.float64]:
    return np.diff(np.sort(np.asarray(times, dtype=np.float64)))
