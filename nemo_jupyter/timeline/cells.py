"""One row of a changed table, read cell by cell, with complaints that name the cell."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from nemo_jupyter.errors import DraftInvalid

_NULLABLE = ("text", "asset")


class Row:
    """The cells of a row by column.

    Attributes:
        label: The row's name in the index of its table.
    """

    def __init__(self, label: Any, values: Mapping[str, Any]) -> None:
        self.label = label
        self.values = values

    def wrong(self, column: str, why: str) -> DraftInvalid:
        """The error for one cell."""
        return DraftInvalid(f"Row {self.label}, column {column!r}: {why}.")

    def has(self, column: str) -> bool:
        """Whether the cell holds anything."""
        import pandas as pd

        value = self.values.get(column)
        return value is not None and not (pd.api.types.is_scalar(value) and pd.isna(value))

    def real(self, column: str, default: float, low: float = 0.0) -> float:
        """A finite number of at least ``low``."""
        if not self.has(column):
            return default
        value = self.values[column]
        try:
            found = float(value)
        except (TypeError, ValueError):
            raise self.wrong(column, f"{value!r} is no number") from None
        if not math.isfinite(found) or isinstance(value, str):
            raise self.wrong(column, f"{value!r} is no number")
        if found < low and found != default:
            raise self.wrong(column, f"{value!r} is less than {low:g}")
        return found

    def whole(self, column: str, default: int | None, low: int = 0) -> int:
        """A number rounded to a whole one, such as a time in ms."""
        if default is None and not self.has(column):
            raise self.wrong(column, "a new segment needs a value here")
        found = round(self.real(column, default or 0, low))
        if found >= 2**53:
            raise self.wrong(column, f"{found} is too large")
        return found

    def words(self, column: str, default: str | None) -> str | None:
        """A text; an empty cell is ``None`` where a segment may lack it, else the empty text."""
        if column not in self.values:
            return default
        if not self.has(column):
            return None if column in _NULLABLE else ""
        value = self.values[column]
        if not isinstance(value, str):
            raise self.wrong(column, f"{value!r} is no text")
        return value

    def flag(self, column: str, default: bool) -> bool:
        """True or false."""
        if not self.has(column):
            return default
        if self.values[column] not in (True, False):
            raise self.wrong(column, f"{self.values[column]!r} is neither True nor False")
        return bool(self.values[column])
