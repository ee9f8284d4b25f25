"""Give what only says where, and the verb that ends a list, to the requests that they belong to."""

from __future__ import annotations

from dataclasses import replace

from .reading import Clause, Reader


def attach_scopes(clauses: list[Clause], reader: Reader) -> list[Clause]:
    """A clause that only says where or when belongs to the next one."""
    scope = reader.lexicon.shapes["scope_only"]
    out: list[Clause] = []
    waiting = ""
    for clause in _each_listed(clauses, reader):
        lone = reader.lexicon.shapes["unfinished"].fullmatch(clause.text)
        if not clause.found and (lone or scope.fullmatch(clause.text)):
            waiting += clause.text + " "
            continue
        shared = reader.lexicon.shapes["shared"].search(clause.text) if waiting else None
        if shared:
            own = waiting.strip() + shared[0]
            out.append(Clause(own, reader.operations(own)))
        elif waiting and clause.found:
            again = reader.operations(waiting + clause.text)
            clause = replace(clause, text=waiting + clause.text, found=again or clause.found)
        waiting = ""
        out.append(clause)
    return out


def _each_listed(clauses: list[Clause], reader: Reader) -> list[Clause]:
    """ "Pauses, slips, fillers, all away", where the verb comes last: it is said of each."""
    shapes = reader.lexicon.shapes
    out: list[Clause] = []
    for place, clause in enumerate(clauses):
        rest = (later.text for later in clauses[place + 1 :])
        last = next((text for text in rest if not shapes["listed"].fullmatch(text)), "")
        taken = shapes["listed_end"].fullmatch(last)
        if taken and not clause.found and shapes["listed"].fullmatch(clause.text):
            text = clause.text + taken["verb"]
            clause = replace(clause, text=text, found=reader.operations(text))
        out.append(clause)
    return out
