"""What one clause speaks of and the next one treats: "the last two seconds shake, drop them"."""

from __future__ import annotations

from dataclasses import replace

from .reading import Clause, Found, Reader
from .vocabulary import ANSWERS


def attach_topics(clauses: list[Clause], reader: Reader) -> list[Clause]:
    """The clauses, where one that is only a verb has the place or thing complained of before."""
    out: list[Clause] = []
    for clause in clauses:
        treated = _treated(out[-1], clause, reader) if out else None
        if treated is None:
            out.append(clause)
            continue
        if _only_told(out[-1], treated):
            out.pop()
        out.append(treated)
    return out


def _treated(told: Clause, clause: Clause, reader: Reader) -> Clause | None:
    """The clause about what the one before it told of, if it asks for something then."""
    topic = topic_of(told, clause, reader)
    if not topic:
        return None
    text = topic + clause.text
    found = reader.operations(text)
    if not found:
        return None
    return replace(clause, text=text, found=found)


def topic_of(told: Clause, clause: Clause, reader: Reader) -> str:
    """What a clause that is only a verb is about: the place or thing complained of before it."""
    shapes = reader.lexicon.shapes
    for topic, remedy in TOPICS:
        about = shapes[topic].fullmatch(told.text)
        request = topic == "told_place" and not all(_is_told(op) for op in told.found)
        if about and not request and shapes[remedy].fullmatch(clause.text):
            return about["topic"]
    return ""


TOPICS = tuple((f"told_{kind}", f"treating_{kind}") for kind in ("place", "thing", "flaw"))
"""Shapes of a clause that tells of something, and of the bare verb after it."""


def _is_told(op: Found) -> bool:
    """Whether an operation only stands for what is amiss."""
    return op.name in ANSWERS or bool((op.notes or {}).get("complaint"))


def _only_told(told: Clause, treated: Clause) -> bool:
    """Whether a clause asks for nothing besides: a complaint names no remedy."""
    known = ANSWERS | {op.name for op in treated.found}
    return all(op.name in known or not op.args or _is_told(op) for op in told.found)
