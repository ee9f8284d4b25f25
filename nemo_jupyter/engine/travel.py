"""Undo and redo: going back and forth on the line of turns."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.outcome import Outcome
from nemo_jupyter.engine.store import Session, Store, TurnRow
from nemo_jupyter.timeline.words import counted, listed, one_line


def travel(store: Store, session: Session, ops: Sequence[Operation]) -> Outcome:
    """Other turns' drafts come into force, none is made or lost."""
    rows = store.sessions.turns(session)
    turns = [t.number for t in rows]
    head = session.head
    # The footage that edits began with stays, unless its upload is what was done last.
    least = min(head, _footage_turns(rows))
    for op in ops:
        times = op.args.get("times") or 1
        if times == "all":
            head = max(turns, default=0) if op.name == "redo" else least
            continue
        back = max(0 if times == 1 else least, head - int(times))
        head = head + int(times) if op.name == "redo" else back
    head = min(head, max(turns, default=0))
    draft = store.sessions.draft(session)
    if head == session.head:
        verb = ops[-1].name
        return Outcome(f"There is nothing to {verb}.", draft, False, tuple(ops))
    store.sessions.move_head(session, head)
    if head < session.head:
        undone = next(row.ops for row in rows if row.number == head + 1)
        leave(store, session, [Operation.from_dict(op) for op in undone], "undo")
    moved = Session(session.id, session.task, session.owner, session.name, session.language, head)
    words = "Took back" if head < session.head else "Restored"
    between = range(min(head, session.head) + 1, max(head, session.head) + 1)
    said = [f"“{one_line(row.instruction)}”" for row in rows if row.number in between]
    reply = f"{words} {counted(len(between), 'edit')}: {listed(said)}."
    return Outcome(reply, store.sessions.draft(moved), True, tuple(ops), head)


def leave(store: Store, session: Session, ops: Sequence[Operation], end: str) -> None:
    """Keep what was taken back (``undo``) or only asked about (``ask``) for what is said next."""
    store.sessions.leave(session, [op.to_dict() for op in (*ops, Operation(end))])


def _footage_turns(rows: Sequence[TurnRow]) -> int:
    """How many turns only brought footage before anything was edited."""
    brought = takewhile(lambda row: [op.get("op") for op in row.ops] == ["upload"], rows)
    return sum(1 for _ in brought)
