"""Patterns, the regular expressions of the tables, as text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

NEVER = r"\Z."
"""Matches nothing: a shape that only another language has."""

MACRO = re.compile(r"\{([a-z_]+)\}")
MAYBE = re.compile(r"(?<=[a-z])([a-z])\?(?=[a-z])")
BARE = re.compile(r"(?<!\\)\((?!\?)")
KIND = re.compile(r"(?<!\?P)<([a-z]|\[[a-z]+\])>")


def any_of(*ways: str) -> str:
    """The pattern that any of these matches; of two that both do, the earlier counts."""
    return "|".join(ways)


def expand(pattern: str, words: Mapping[str, str], *, numbered: bool = False) -> str:
    """The pattern as `re` knows it, with word classes and placeholders filled in.

    Args:
        pattern: As it stands in a table: ``{music}`` is a word class, ``<t>`` a placeholder of
            kind t, and brackets only group.
        words: The word classes of the language.
        numbered: Whether a bare bracket captures, as it does in rewrites only.
    """
    pattern = pattern if numbered else BARE.sub("(?:", pattern)
    while MACRO.search(pattern):
        pattern = MACRO.sub(lambda name: BARE.sub("(?:", f"({words[name[1]]})"), pattern)
    pattern = pattern.replace("<f>", "<[favj]>")
    return KIND.sub(r"<\1\\d+>", pattern)


def plain_words(patterns: Iterable[str]) -> frozenset[str]:
    """The words of four letters or more that stand in patterns, with and without an ending."""
    text = " ".join(patterns)
    text = " ".join(text.replace("[sz]", letter) for letter in "sz")
    text += " " + text.replace("-?", "")
    text = MAYBE.sub("", text) + " " + MAYBE.sub(r"\1", text)
    words = re.findall(r"(?<![\\\w?<])([a-z]{4,})(\??)(?:\(\?:([a-z|]+)\))?", text)
    endings = {word + end for word, _, ends in words for end in ends.split("|") if ends}
    return frozenset(
        {word for word, _, _ in words} | {word[:-1] for word, maybe, _ in words if maybe} | endings
    )
