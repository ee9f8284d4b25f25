"""Put right a misspelt word, if exactly one slip separates it from a known one."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache


def correct(word: str, vocabulary: Collection[str], known: Collection[str] = ()) -> str:
    """The word of the vocabulary that was meant, or the word itself.

    One letter wrong, missing, doubled or swapped is a slip, two in words of nine letters or
    more; in words of four letters only a swap is, as too many of them are neighbours.

    Args:
        word: The word as written.
        vocabulary: What it may have been meant for.
        known: Other words that are right as they are.
    """
    plain = word.lower()
    if plain in vocabulary or plain in known:
        return word
    return _nearest(plain, frozenset(vocabulary)) or word


@lru_cache(maxsize=4096)
def _nearest(word: str, vocabulary: frozenset[str]) -> str | None:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 2 if len(word) >= 9 else 1
    found = process.extract(
        word, sorted(vocabulary), scorer=OSA.distance, score_cutoff=slips, limit=3
    )
    for candidate, _, _ in found:
        swapped = sorted(candidate) == sorted(word)
        alike = 1 if len(word) < 9 or len(word) >= 11 else 3
        if swapped or (len(word) > 4 and candidate[:alike] == word[:alike]):
            return str(candidate)
    return None
