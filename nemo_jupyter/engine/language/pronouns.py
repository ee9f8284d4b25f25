"""Read "it" as the thing that was named before: "the music is too loud, turn it down"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .reading import Clause, Found, Reader

OF_A_LAYER = frozenset(
    [
        *("volume", "mute", "unmute", "fade_in", "fade_out", "delete_track", "caption_style"),
        *("text_style", "duck", "denoise_audio", "normalize_audio"),
    ]
)
"""Operations on what a film is made of besides its picture: music, voice, words, noise."""
LENGTHS = frozenset(["shorten_to", "extend_to"])
"""Operations that may be meant of what a complaint is about, and not of the film."""
ADDED = frozenset(["music", "caption", "title", "text", "lower_third", "sfx"])
"""Operations that give a film more of what it lacks: "it needs music, add some"."""
MEASURED = re.compile(r"\b(?:down )?to\b|<[a-z]\d+>")
"""What is cut to a measure is not taken away: "cut it down to a minute"."""
TOLD = "told"
"""The note of an operation whose clause only says what is amiss."""


def told(ops: list[Found], clause: Clause, reader: Reader) -> list[Found]:
    """The operations, noted as a complaint if the clause says what is amiss and orders nothing."""
    if not reader.lexicon.shapes["amiss"].fullmatch(clause.text):
        return ops
    return [replace(op, notes={"complaint": TOLD, **(op.notes or {})}) for op in ops]


def named_before(
    ops: list[Found], clause: Clause, before: Sequence[Clause], reader: Reader
) -> list[Found]:
    """What a clause asks for that is only understood once "it" has its name."""
    amiss = bool(before) and reader.lexicon.shapes["amiss"].fullmatch(before[-1].text) is not None
    unsure = LENGTHS | {"ask"} if amiss else {"ask"}
    if not ops or any(op.name not in unsure for op in ops):
        return ops
    thing = _thing(before, reader)
    for pronoun, meant in (("stands_for", OF_A_LAYER), ("one_of", ADDED)):
        shape = reader.lexicon.shapes[pronoun]
        if not thing or not shape.search(clause.text):
            continue
        again = reader.operations(shape.sub(lambda _: thing, clause.text, count=1))
        lost = any(op.name == "delete_track" for op in again) and MEASURED.search(clause.text)
        if again and not lost and all(op.name in meant for op in again):
            return [replace(op, clause=clause.text) for op in again]
    return ops


def _thing(before: Sequence[Clause], reader: Reader) -> str:
    """The thing that the last clause to name one is about, with its article."""
    for clause in reversed(before):
        thing = reader.lexicon.shapes["thing"].search(clause.text)
        if thing:
            return thing[0]
    return ""
