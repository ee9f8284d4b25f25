"""English shapes, by the names the rest knows them by: patterns of pieces and around quantities."""

from __future__ import annotations

from collections.abc import Mapping

from ..patterns import NEVER
from .shapes_clauses import CLAUSES
from .shapes_quantities import QUANTITIES
from .shapes_things import THINGS

CHINESE_ONLY = (
    "shared",
    "complete",
    "closing",
    "listing",
    "place_alone",
    "told_place",
    "treating_place",
    "told_thing",
    "treating_thing",
    "told_flaw",
    "treating_flaw",
    "listed",
    "listed_end",
    "goes_on",
)
"""Shapes that English, whose verbs come first, does without."""

SHAPES: Mapping[str, str] = {
    **QUANTITIES,
    **THINGS,
    **CLAUSES,
    **dict.fromkeys(CHINESE_ONLY, NEVER),
}
