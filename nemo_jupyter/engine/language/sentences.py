"""Sentences about operations, per language.

A template's ``{field}`` is an argument; a part in brackets appears only if its arguments are
given. Of several templates the first whose arguments are all given is used. Arguments that no
template mentions are added after it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Templates = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Sentences:
    """One language's sentences.

    Attributes:
        operations: Templates by operation.
        unsupported: For each thing that cannot be done: its name, and a way round or nothing.
        questions: Pattern of the user's words and the question to ask; first match counts.
        question: The question for anything else.
        unplaced: The question when an edit cannot be limited to a place.
        unused: What is said about words that nothing used.
        unknown_words: What is said about a wish that was not understood beside others that were.
        details: How an argument that no template mentions is added.
        values: What a word stands for, with its argument before it where that matters.
        clip: A clip by its number, counted from the end below 0.
        place: A place in the order of the clips, by its number.
    """

    operations: Templates
    unsupported: Mapping[str, tuple[str, str]]
    unknown: str
    cannot: str
    questions: tuple[tuple[str, str], ...]
    question: str
    unplaced: str
    unused: str
    unknown_words: str
    span: str
    details: Mapping[str, str]
    detail: str
    names: Mapping[str, str]
    values: Mapping[str, str]
    both: str
    comma: str
    quote: str
    yes: str
    clip: Callable[[int], str]
    place: Callable[[int], str]
    time: Callable[[float], str]
    finish: Callable[[str], str]
    changes: frozenset[str] = frozenset(
        {"brightness", "contrast", "saturation", "exposure", "temperature", "shadows"}
    )
