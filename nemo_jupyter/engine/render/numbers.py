"""Numbers out of effects, which people and other programs may write as they like."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any


def real(args: Mapping[str, Any], name: str, usual: float) -> float:
    """A number among the arguments of an effect; the usual one where there is none."""
    value = args.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return usual
    try:
        return float(value) if isfinite(value) else usual
    except OverflowError:  # a whole number that no float can hold
        return usual


def share(args: Mapping[str, Any], name: str, usual: float) -> float:
    """The same, between 0 and 1."""
    return min(1.0, max(0.0, real(args, name, usual)))
