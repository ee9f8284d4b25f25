"""Sessions: lines of turns, each with the timeline after it."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from nemo_jupyter.engine.store.database import Database
from nemo_jupyter.engine.store.tokens import TOKEN_DAYS
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire


@dataclass(frozen=True, slots=True)
class TurnRow:
    """A turn as stored; ``draft`` is the timeline after it."""

    number: int
    instruction: str
    ops: list[dict[str, Any]]
    reply: str
    draft: Draft
    cell: str | None
    created: float
    planner: str | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A line of turns. ``head`` is the turn whose draft is in force; 0 is the empty timeline."""

    id: str
    task: str
    owner: str
    name: str
    language: str
    head: int


class Sessions:
    """The tables of sessions, their turns and their claims."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, owner: str, name: str, language: str) -> Session:
        """A new session with an empty timeline."""
        made = Session(str(uuid.uuid4()), str(uuid.uuid4()), owner, name, language, 0)
        with self._db.change() as db:
            db.execute(
                "INSERT INTO sessions VALUES (?,?,?,?,?,?,?)",
                (made.id, made.task, owner, name, language, 0, time.time()),
            )
        return made

    def find(self, session_id: str, owner: str) -> Session | None:
        """A session, if there is one of that id and owner."""
        row = self._db.one("SELECT * FROM sessions WHERE id=? AND owner=?", session_id, owner)
        return _session(row) if row else None

    def add_claim(self, session: Session) -> str:
        """A token that shows a session to whoever has it, for as long as an API token lives."""
        token = f"clm_{secrets.token_urlsafe(24)}"
        with self._db.change() as db:
            db.execute("INSERT INTO claims VALUES (?,?,?)", (token, session.id, time.time()))
        return token

    def claimed(self, token: str) -> Session | None:
        """The session that a claim token shows."""
        row = self._db.one(
            "SELECT s.*, c.created AS given FROM claims c JOIN sessions s ON s.id = c.session "
            "WHERE c.token=?",
            token,
        )
        if row is None or time.time() - row["given"] > TOKEN_DAYS * 86400:
            return None
        return _session(row)

    def draft(self, session: Session) -> Draft:
        """The timeline in force."""
        row = self._db.one(
            "SELECT draft FROM turns WHERE session=? AND number=?", session.id, session.head
        )
        return from_wire(json.loads(row["draft"])) if row else Draft()

    def turns(self, session: Session) -> list[TurnRow]:
        """All turns, undone ones included."""
        rows = self._db.all("SELECT * FROM turns WHERE session=? ORDER BY number", session.id)
        return [_turn(row) for row in rows]

    def add_turn(
        self,
        session: Session,
        instruction: str,
        ops: Sequence[Mapping[str, Any]],
        reply: str,
        draft: Draft,
        cell: str | None,
        planner: str | None = None,
    ) -> int:
        """Append a turn after the head; undone turns behind it are dropped. Gives its number."""
        number = session.head + 1
        with self._db.change() as db:
            db.execute("DELETE FROM turns WHERE session=? AND number>=?", (session.id, number))
            db.execute(
                "INSERT INTO turns VALUES (?,?,?,?,?,?,?,?,?)",
                (
                    session.id,
                    number,
                    instruction,
                    json.dumps([dict(op) for op in ops]),
                    reply,
                    json.dumps(to_wire(draft)),
                    cell,
                    time.time(),
                    planner,
                ),
            )
            self._go(db, session, number)
        return number

    def move_head(self, session: Session, number: int) -> None:
        """Put the timeline of another turn in force."""
        with self._db.change() as db:
            self._go(db, session, number)

    def leave(self, session: Session, ops: Sequence[Mapping[str, Any]]) -> None:
        """Keep what was said last and made no turn, until the next one or a move of the head."""
        with self._db.change() as db:
            said = json.dumps([dict(op) for op in ops])
            db.execute("INSERT OR REPLACE INTO loose_ends VALUES (?,?)", (session.id, said))

    def loose_end(self, session: Session) -> list[dict[str, Any]] | None:
        """What was left; None if the turn in force is the last thing that was said."""
        row = self._db.one("SELECT ops FROM loose_ends WHERE session=?", session.id)
        return list(json.loads(row["ops"])) if row else None

    @staticmethod
    def _go(db: sqlite3.Connection, session: Session, number: int) -> None:
        db.execute("UPDATE sessions SET head=? WHERE id=?", (number, session.id))
        db.execute("DELETE FROM loose_ends WHERE session=?", (session.id,))

    def placed(self, session: Session) -> set[str]:
        """Assets that uploads put on the timeline in force or on one it came from."""
        uploads = (t.ops for t in self.turns(session) if t.number <= session.head)
        return {a for ops in uploads for op in ops for a in op.get("assets", ())}


def _session(row: sqlite3.Row) -> Session:
    return Session(*(row[k] for k in ("id", "task", "owner", "name", "language", "head")))


def _turn(row: sqlite3.Row) -> TurnRow:
    return TurnRow(
        row["number"],
        row["instruction"],
        json.loads(row["ops"]),
        row["reply"],
        from_wire(json.loads(row["draft"])),
        row["cell"],
        row["created"],
        row["planner"],
    )
