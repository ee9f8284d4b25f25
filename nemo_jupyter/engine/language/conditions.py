"""Conditions that nobody here can check: "if she doesn't like it, change the music"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .clauses import ends
from .reading import ASK, Clause, Found, Reader
from .vocabulary import ANSWERS


def unchecked(clauses: Sequence[Clause], reader: Reader) -> list[Clause]:
    """The clauses, where those that hang on such a condition ask whether it holds.

    A condition goes with the request behind it in its sentence, or else with the one before it.
    """
    out = list(clauses)
    for place, clause in enumerate(clauses):
        found = reader.lexicon.shapes["condition"].search(clause.text)
        if found is None:
            continue
        head = clause.text[: found.start()].rstrip()
        alone = not head or head.endswith(",")
        behind = place + 1 < len(clauses) and not ends(clauses[place + 1].join)
        if alone and behind:
            out[place + 1] = _asked(clauses[place + 1])
        elif alone and place and not ends(clause.join):
            out[place - 1] = _asked(clauses[place - 1])
        if not alone or not (behind or place):
            out[place] = _asked(clause)
        elif not head:
            out[place] = replace(clause, found=[])
    return out


def _edits(clause: Clause) -> list[Found]:
    return [op for op in clause.found if op.name not in ANSWERS]


def _asked(clause: Clause) -> Clause:
    """The clause with a question for what it asks to be done."""
    asked = replace(ASK, clause=clause.text, notes={"topic": "condition"})
    return replace(clause, found=[asked]) if _edits(clause) else clause
