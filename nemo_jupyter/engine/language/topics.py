"""What one clause speaks of and the next one treats: "the last two seconds shake, drop them"."""

from __future__ import annotations

from dataclasses import replace

from .reading import Clause, Reader
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
    shapes = reader.lexicon.shapes
    for topic, remedy in (("told_place", "treating_place"), ("told_thing", "treating_thing")):
        about = shapes[topic].fullmatch(told.text)
        if not about or not shapes[remedy].fullmatch(clause.text):
            continue
        text = about["topic"] + clause.text
        found = reader.operations(text)
        if found and all(op.name not in ANSWERS for op in found):
            return replace(clause, text=text, found=found)
    return None


def _only_told(told: Clause, treated: Clause) -> bool:
    """Whether a clause asks for nothing besides: a complaint names no remedy."""
    known = ANSWERS | {op.name for op in treated.found}
    return all(op.name in known or (op.notes or {}).get("complaint") for op in told.found)
