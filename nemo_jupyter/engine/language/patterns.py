"""Patterns, the regular expressions of the tables, as text."""

from __future__ import annotations

NEVER = r"\Z."
"""Matches nothing: a shape that only another language has."""


def any_of(*ways: str) -> str:
    """The pattern that any of these matches; of two that both do, the earlier counts."""
    return "|".join(ways)
