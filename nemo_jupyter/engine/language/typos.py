"""Put right a misspelt word, if exactly one slip separates it from a known one."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

VOWELS = re.compile("[aeiou]")
TWICE = re.compile(r"(.)\1")


def correct(word: str, vocabulary: Collection[str], known: Collection[str] = ()) -> str:
    """The word of the vocabulary that was most likely meant, or the word itself."""
    return candidates(word, vocabulary, known)[0]


def candidates(
    word: str, vocabulary: Collection[str], known: Collection[str] = ()
) -> tuple[str, ...]:
    """The words of the vocabulary that may have been meant, likeliest first, or the word itself.

    One letter wrong, missing, doubled or swapped is a slip, two in words of nine letters or
    more; in words of four letters only a swap or a missing letter is, as too many of them are
    neighbours.

    Args:
        word: The word as written.
        vocabulary: What it may have been meant for.
        known: Other words that are right as they are.
    """
    plain = word.lower()
    if plain in vocabulary or plain in known:
        return (word,)
    return _nearest(plain, frozenset(vocabulary)) or (word,)


@lru_cache(maxsize=8)
def _ordered(vocabulary: frozenset[str]) -> list[str]:
    return sorted(vocabulary)


@lru_cache(maxsize=4096)
def _nearest(word: str, vocabulary: frozenset[str]) -> tuple[str, ...]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    slips = 2 if len(word) >= 9 else 1
    found = process.extract(
        word, _ordered(vocabulary), scorer=OSA.distance, score_cutoff=slips, limit=6
    )
    likely = []
    for candidate, distance, _ in found:
        alike = 3 if distance > 1 and len(word) < 11 else 1
        swapped = sorted(candidate) == sorted(word)
        missing = len(word) == 4 and len(candidate) == 5 and _dropped(word, candidate)
        both = {word[:-1] + "s", word[:-1] + "d"}
        if {word, candidate} == both and word[:-1] + "ds" not in vocabulary:
            return ()  # "rotates" where "rotated" is known: right as it is
        if word in (candidate + "s", candidate + "d") or candidate == word + "s":
            continue  # another form of the word, which is no slip
        if swapped or missing or (len(word) > 4 and candidate[:alike] == word[:alike]):
            doubled = TWICE.sub(r"\1", candidate) == TWICE.sub(r"\1", word)
            likely.append((distance, not swapped, not doubled, candidate))
    return tuple(str(candidate) for *_, candidate in sorted(likely))[:3]


def _dropped(word: str, candidate: str) -> bool:
    """Whether a letter in the middle is missing: a late one, or a vowel ("frst")."""
    vowel = VOWELS.sub("", word) == VOWELS.sub("", candidate)
    ends = word[0] == candidate[0] and word[-1] == candidate[-1]
    return candidate[:2] == word[:2] or (vowel and ends)
