"""What was meant by a word that is not known."""

from __future__ import annotations

import difflib
from collections.abc import Sequence


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """``; did you mean ...?``, or nothing when nothing is near."""
    close = difflib.get_close_matches(word.lower(), known, 1, 0.6)
    return f"; did you mean {close[0]}?" if close else ""
