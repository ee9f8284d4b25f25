"""One turn: an instruction becomes operations, operations a new draft, all of it told.

A turn is whole or not at all: a question, a time beyond the end or a stop leaves the draft as
it was. What this engine cannot do is named, and the rest is carried out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import PurePath

from nemo_jupyter.engine import llm
from nemo_jupyter.engine.footage import Footage, Item
from nemo_jupyter.engine.language import explain, left_out, place_question, question_for
from nemo_jupyter.engine.operation import Operation, Plan
from nemo_jupyter.engine.operations.context import (
    Context,
    NothingThere,
    Order,
    OutOfRange,
    Question,
)
from nemo_jupyter.engine.operations.framing import tell_of_shape
from nemo_jupyter.engine.operations.marks import NAMED
from nemo_jupyter.engine.operations.registry import apply, is_known
from nemo_jupyter.engine.outcome import Outcome
from nemo_jupyter.engine.store import Media, Session, Store
from nemo_jupyter.engine.travel import leave, travel
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft

OnCall = Callable[[Operation, Draft], None]
Make = Callable[[Sequence[Order]], Sequence[Media]]
_SERVICES = ("export", "credits", "state", "upload", "help")
_HELP = (
    "Say what you want, for example: trim the pauses; cut the first 5 seconds; speed it up 2x; "
    "add a title “Hello”; add lo-fi music; crossfade between the clips; make it vertical."
)


def take_turn(
    store: Store,
    session: Session,
    instruction: str,
    footage: Footage,
    *,
    cell: str | None = None,
    on_done: OnCall = lambda operation, draft: None,
    make: Make = lambda orders: [],
    planner: llm.LlmPlanner | None = None,
) -> Outcome:
    """Carry out an instruction.

    Args:
        store: Where drafts and turns are kept.
        session: The line of turns.
        instruction: What was said.
        footage: The session's media.
        cell: The notebook cell that owns the turn.
        on_done: Told each operation with the draft after it.
        make: Makes the files that were asked for.
        planner: The language model to plan with, if one is configured.

    Raises:
        Cancelled: The footage was asked for something slow and a stop came; nothing changed.
    """
    draft = store.sessions.draft(session)
    understood = understand(store, session, instruction, planner)
    ops = tuple(_ours(op, draft, instruction) for op in understood.plan.ops)
    if ops and all(op.name in ("undo", "redo") for op in ops):
        return travel(store, session, ops)
    changed, todo = _amended(store, session, draft, ops)
    context = Context(
        session.head + 1, rate_of(changed, footage), footage, changed.duration, instruction
    )
    if len(todo) < len(ops):
        context.note("Took back the last edit.")
    unplaced = understood.plan.unplaced
    if unplaced:
        leave(store, session, ops, "ask")
        return Outcome(place_question(unplaced), draft, False, ops)
    try:
        changed = _all_carried_out(todo, changed, context, instruction, on_done)
    except Question as question:
        leave(store, session, ops, "ask")
        return Outcome(str(question), draft, False, ops, asked=True)
    except OutOfRange as error:
        leave(store, session, ops, "ask")
        return Outcome(str(error), draft, False, ops, error=str(error))
    tell_of_shape(draft, changed, context)
    try:
        products = tuple(make(context.orders)) if context.orders else ()
    except InvalidInput as error:
        return Outcome(error.message, draft, False, ops, error=error.message)
    reply = _reply(context.notes, understood, draft, products)
    if changed == draft:
        return Outcome(reply, draft, False, ops, products=products)
    made = [o.to_dict() for o in ops]
    number = store.sessions.add_turn(
        session, instruction, made, reply, changed, cell, planner=understood.planner
    )
    return Outcome(reply, changed, True, ops, number, products=products)


def _ours(op: Operation, draft: Draft, instruction: str) -> Operation:
    """ "Remove the watermark" means ours if there is one; one in the footage cannot be removed."""
    asked = op.name == "unsupported" and op.args.get("what") == "remove_object"
    if asked and draft.role("watermark") and NAMED.search(op.clause or instruction):
        return Operation("delete_track", {"track": "watermark"})
    return op


def _reply(
    notes: Sequence[str], understood: llm.Understood, draft: Draft, products: Sequence[Media]
) -> str:
    """What was done and made, what was said in vain, and who planned."""
    unused = _unused(understood.plan, draft)
    return " ".join([*notes, *unused, *_listed(products), *_planned(understood)])


def _unused(planned: Plan, draft: Draft) -> list[str]:
    """What was said and not done, but for the names of the footage itself."""
    names = {segment.name.casefold() for _, segment in draft.walk() if segment.name}
    left = [one for one in planned.unused if PurePath(one).name.casefold() not in names]
    return left_out(planned.unknown, left)


def _listed(products: Sequence[Media]) -> list[str]:
    """The files in words, with their sizes."""
    names = ", ".join(f"{m.name} ({_weight(m.file.size)})" for m in products)
    return [f"Made {names}."] if names else []


def _weight(size: int) -> str:
    return f"{size / 1e6:.2f} MB" if size >= 1_000_000 else f"{size / 1e3:.0f} kB"


def _planned(understood: llm.Understood) -> list[str]:
    """Who planned, when it was not the built-in planner alone."""
    if understood.planner:
        return [f"(Planned by {understood.planner}.)"]
    return [f"({understood.note} Planned without it.)"] if understood.note else []


def understand(
    store: Store, session: Session, instruction: str, planner: llm.LlmPlanner | None = None
) -> llm.Understood:
    """What an instruction means after the last turn, or after what was left open since."""
    previous = store.sessions.loose_end(session)
    if previous is None:
        past = [t for t in store.sessions.turns(session) if t.number <= session.head]
        previous = past[-1].ops if past else []
    return llm.understand(instruction, [Operation.from_dict(op) for op in previous], planner)


def _kept_together(ops: Sequence[Operation]) -> list[Operation]:
    """Neighbouring wishes to keep are one: each alone would cut away what the others keep."""
    out: list[Operation] = []
    for op in ops:
        if op.name == "keep" and out and out[-1].name == "keep":
            also = [*out[-1].args.get("also", ()), dict(op.args)]
            out[-1] = Operation("keep", {**out[-1].args, "also": also})
        else:
            out.append(op)
    return out


def sentences(planned: Plan, instruction: str) -> list[str]:
    """One sentence for each operation, before it is carried out, and what none of them uses."""
    if planned.unplaced:
        return [place_question(planned.unplaced)]
    said = []
    for op in planned.ops:
        if op.name == "ask":
            said.append(question_for(op, instruction))
        elif is_known(op.name) or op.name in (*_SERVICES, "undo", "redo", "unsupported"):
            said.append(explain(op))
        else:
            said.append(_not_here(op))
    return [*said, *left_out(planned.unknown, planned.unused)]


def _all_carried_out(
    ops: Sequence[Operation], draft: Draft, context: Context, instruction: str, on_done: OnCall
) -> Draft:
    """The draft after one operation upon the other."""
    for operation in _kept_together(ops):
        after = _carry_out(operation, draft, context, instruction, alone=len(ops) == 1)
        if after is not draft:
            on_done(operation, after)
        draft = after
    return draft


def _carry_out(
    op: Operation, draft: Draft, context: Context, instruction: str, *, alone: bool
) -> Draft:
    if op.name == "ask":
        raise Question(question_for(op, instruction))
    if op.name == "help":
        context.note(_HELP)
    elif op.name == "unsupported":
        context.note(explain(op))
    elif op.name == "state":
        context.note(f"{draft.summary()}.")
    elif op.name in ("undo", "redo"):
        raise Question("Undo or redo on its own, please: it takes back whole instructions.")
    elif is_known(op.name):
        try:
            return apply(op, draft, context)
        except NothingThere as missing:
            if alone:
                raise
            context.note(str(missing))
    elif op.name not in _SERVICES:
        context.note(_not_here(op))
    return draft


def _amended(
    store: Store, session: Session, draft: Draft, ops: Sequence[Operation]
) -> tuple[Draft, Sequence[Operation]]:
    """The draft to begin with, and what is left to do: after ``undo`` the last turn is done anew.

    The new turn follows the one that it stands for, so that undoing it brings that one back. A
    turn that itself stands for the one before it is taken back together with that.
    """
    if not ops or ops[0] != Operation("undo") or session.head == 0:
        return draft, ops
    anew = {row.number for row in store.sessions.turns(session) if row.ops[:1] == [{"op": "undo"}]}
    number = session.head
    while number in anew:
        number -= 1
    return store.sessions.draft(replace(session, head=max(0, number - 1))), ops[1:]


def _not_here(op: Operation) -> str:
    return f"I understood “{op.name.replace('_', ' ')}”, but this engine cannot do that yet."


def rate_of(draft: Draft, footage: Footage, coming: Sequence[Item] = ()) -> Fraction:
    """The frame rate that edits snap to: that of the first clip, or of the first to come."""
    assets = [s.asset for s in draft.main.segments] if draft.main else []
    known = [footage.info(asset) for asset in assets if asset]
    rates = [i.fps for i in (*known, *(item.info for item in coming)) if i is not None and i.fps]
    return rates[0] if rates else Fraction(30)
