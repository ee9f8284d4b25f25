"""Where an instruction belongs, by its operations."""

from __future__ import annotations

from collections.abc import Sequence

from ..operation import Operation, Route
from .vocabulary import SERVICES


def route_of(ops: Sequence[Operation]) -> Route:
    """A service when nothing else is asked for, else an edit."""
    names = {op.name for op in ops}
    for service in SERVICES:
        if names == {service}:
            return service  # type: ignore[return-value]
    return "edit"
