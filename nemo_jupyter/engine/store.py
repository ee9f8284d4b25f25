"""What the engine remembers: tokens, sessions, turns, jobs in SQLite; media by content hash."""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire

TOKEN_DAYS = 7
_SCHEMA = """
CREATE TABLE IF NOT EXISTS tokens (
    token TEXT PRIMARY KEY, client TEXT NOT NULL, created REAL NOT NULL,
    credits INTEGER NOT NULL, total INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, task TEXT NOT NULL, owner TEXT NOT NULL, name TEXT NOT NULL,
    language TEXT NOT NULL, head INTEGER NOT NULL, created REAL NOT NULL);
CREATE TABLE IF NOT EXISTS turns (
    session TEXT NOT NULL, number INTEGER NOT NULL, instruction TEXT NOT NULL, ops TEXT NOT NULL,
    reply TEXT NOT NULL, draft TEXT NOT NULL, cell TEXT, created REAL NOT NULL,
    planner TEXT, PRIMARY KEY (session, number));
CREATE TABLE IF NOT EXISTS media (
    session TEXT NOT NULL, asset TEXT NOT NULL, name TEXT NOT NULL, added REAL NOT NULL,
    PRIMARY KEY (session, asset));
CREATE TABLE IF NOT EXISTS products (
    session TEXT NOT NULL, name TEXT NOT NULL, asset TEXT NOT NULL, made REAL NOT NULL,
    PRIMARY KEY (session, name));
CREATE TABLE IF NOT EXISTS assets (
    asset TEXT PRIMARY KEY, suffix TEXT NOT NULL, size INTEGER NOT NULL, info TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS signals (
    asset TEXT NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (asset, kind));
CREATE TABLE IF NOT EXISTS claims (
    token TEXT PRIMARY KEY, session TEXT NOT NULL, created REAL NOT NULL);
CREATE TABLE IF NOT EXISTS jobs (
    id TEXT PRIMARY KEY, owner TEXT NOT NULL, session TEXT NOT NULL, draft TEXT NOT NULL,
    output TEXT NOT NULL, status TEXT NOT NULL, doing TEXT NOT NULL, share REAL NOT NULL,
    left_ms INTEGER, error TEXT, report TEXT, created REAL NOT NULL);
"""


@dataclass(frozen=True, slots=True)
class Asset:
    """A stored media file."""

    asset: str
    path: Path
    size: int
    info: MediaInfo


@dataclass(frozen=True, slots=True)
class Media:
    """An asset under the name that a session knows it by."""

    name: str
    file: Asset


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
class Job:
    """A render as stored; ``status`` is pending, processing, completed or failed."""

    id: str
    owner: str
    session: str
    draft: dict[str, Any]
    output: dict[str, Any]
    status: str = "pending"
    doing: str = "Waiting"
    share: float = 0.0
    left_ms: int | None = None
    error: str | None = None
    report: dict[str, Any] | None = None
    created: float = field(default_factory=time.time)


@dataclass(frozen=True, slots=True)
class Session:
    """A line of turns. ``head`` is the turn whose draft is in force; 0 is the empty timeline."""

    id: str
    task: str
    owner: str
    name: str
    language: str
    head: int


class Store:
    """One folder with a database and media files; safe for several threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.media_folder = folder / "media"
        self.render_folder = folder / "renders"
        for path in (folder, self.media_folder, self.render_folder):
            path.mkdir(parents=True, exist_ok=True)
        self._lock = threading.RLock()
        self._db = sqlite3.connect(folder / "engine.sqlite3", check_same_thread=False, timeout=30)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        self._db.executescript(_SCHEMA)
        if "planner" not in {row["name"] for row in self._db.execute("PRAGMA table_info(turns)")}:
            self._db.execute("ALTER TABLE turns ADD COLUMN planner TEXT")

    def close(self) -> None:
        """Let go of the database."""
        with self._lock:
            self._db.close()

    # Tokens

    def add_token(self, client: str, credits: int) -> str:
        """A new token for a client."""
        token = f"nmv_usr_{secrets.token_urlsafe(24)}"
        with self._change() as db:
            db.execute(
                "INSERT INTO tokens VALUES (?,?,?,?,?)",
                (token, client, time.time(), credits, credits),
            )
        return token

    def owner(self, token: str) -> str | None:
        """The client that a living token belongs to."""
        row = self._one("SELECT client, created FROM tokens WHERE token=?", token)
        if row is None or time.time() - row["created"] > TOKEN_DAYS * 86400:
            return None
        return str(row["client"])

    def last_token(self, client: str) -> float | None:
        """When a client got its newest token, seconds since the epoch."""
        row = self._one("SELECT max(created) AS t FROM tokens WHERE client=?", client)
        return None if row is None or row["t"] is None else float(row["t"])

    def credits(self, client: str) -> tuple[int, int]:
        """Available and total credits of a client."""
        row = self._one(
            "SELECT credits, total FROM tokens WHERE client=? ORDER BY created DESC", client
        )
        return (row["credits"], row["total"]) if row else (0, 0)

    def spend(self, client: str, amount: int) -> bool:
        """Take credits; false, and nothing taken, when there are too few."""
        with self._change() as db:
            done = db.execute(
                "UPDATE tokens SET credits = credits - ? WHERE credits >= ? AND token = "
                "(SELECT token FROM tokens WHERE client=? ORDER BY created DESC LIMIT 1)",
                (amount, amount, client),
            )
            return done.rowcount == 1

    # Sessions and turns

    def add_session(self, owner: str, name: str, language: str) -> Session:
        """A new session with an empty timeline."""
        made = Session(str(uuid.uuid4()), str(uuid.uuid4()), owner, name, language, 0)
        with self._change() as db:
            db.execute(
                "INSERT INTO sessions VALUES (?,?,?,?,?,?,?)",
                (made.id, made.task, owner, name, language, 0, time.time()),
            )
        return made

    def session(self, session_id: str, owner: str) -> Session | None:
        """A session, if there is one of that id and owner."""
        row = self._one("SELECT * FROM sessions WHERE id=? AND owner=?", session_id, owner)
        return _session(row) if row else None

    def add_claim(self, session: Session) -> str:
        """A token that shows a session to whoever has it, for as long as an API token lives."""
        token = f"clm_{secrets.token_urlsafe(24)}"
        with self._change() as db:
            db.execute("INSERT INTO claims VALUES (?,?,?)", (token, session.id, time.time()))
        return token

    def claimed(self, token: str) -> Session | None:
        """The session that a claim token shows."""
        row = self._one(
            "SELECT s.*, c.created AS given FROM claims c JOIN sessions s ON s.id = c.session "
            "WHERE c.token=?",
            token,
        )
        if row is None or time.time() - row["given"] > TOKEN_DAYS * 86400:
            return None
        return _session(row)

    def draft(self, session: Session) -> Draft:
        """The timeline in force."""
        row = self._one(
            "SELECT draft FROM turns WHERE session=? AND number=?", session.id, session.head
        )
        return from_wire(json.loads(row["draft"])) if row else Draft()

    def turns(self, session: Session) -> list[TurnRow]:
        """All turns, undone ones included."""
        rows = self._all("SELECT * FROM turns WHERE session=? ORDER BY number", session.id)
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
        with self._change() as db:
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
            db.execute("UPDATE sessions SET head=? WHERE id=?", (number, session.id))
        return number

    def move_head(self, session: Session, number: int) -> None:
        """Put the timeline of another turn in force."""
        with self._change() as db:
            db.execute("UPDATE sessions SET head=? WHERE id=?", (number, session.id))

    # Media

    def asset_path(self, asset: str, suffix: str) -> Path:
        """Where an asset's bytes belong."""
        return self.media_folder / f"{asset}{suffix}"

    def add_asset(self, asset: str, suffix: str, size: int, info: MediaInfo) -> None:
        """Note a file that is in place."""
        with self._change() as db:
            db.execute(
                "INSERT OR REPLACE INTO assets VALUES (?,?,?,?)",
                (asset, suffix, size, json.dumps(info.to_dict())),
            )

    def asset(self, asset: str) -> Asset | None:
        """A stored file whose bytes are still there."""
        row = self._one("SELECT * FROM assets WHERE asset=?", asset)
        if row is None:
            return None
        path = self.asset_path(asset, row["suffix"])
        if not path.exists():
            return None
        return Asset(asset, path, row["size"], MediaInfo.from_dict(json.loads(row["info"])))

    def add_media(self, session: Session, asset: str, name: str) -> None:
        """Give a session an asset, if it has not got it already."""
        with self._change() as db:
            db.execute(
                "INSERT OR IGNORE INTO media VALUES (?,?,?,?)",
                (session.id, asset, name, time.time()),
            )

    def media(self, session: Session) -> list[Media]:
        """A session's media in the order they came."""
        rows = self._all("SELECT * FROM media WHERE session=? ORDER BY added", session.id)
        found = [(row["name"], self.asset(row["asset"])) for row in rows]
        return [Media(name, file) for name, file in found if file is not None]

    def add_product(self, session: Session, asset: str, name: str) -> None:
        """Note a file that was made of a session's timeline."""
        with self._change() as db:
            db.execute(
                "INSERT OR REPLACE INTO products VALUES (?,?,?,?)",
                (session.id, name, asset, time.time()),
            )

    def products(self, session: Session) -> list[Media]:
        """The files made of a session's timeline, in the order they were made."""
        rows = self._all("SELECT * FROM products WHERE session=? ORDER BY made", session.id)
        found = [(row["name"], self.asset(row["asset"])) for row in rows]
        return [Media(name, file) for name, file in found if file is not None]

    def placed(self, session: Session) -> set[str]:
        """Assets that uploads put on the timeline in force or on one it came from."""
        uploads = (t.ops for t in self.turns(session) if t.number <= session.head)
        return {a for ops in uploads for op in ops for a in op.get("assets", ())}

    def signal(self, asset: str, kind: str) -> Any:
        """A computed signal, or ``None``."""
        row = self._one("SELECT value FROM signals WHERE asset=? AND kind=?", asset, kind)
        return None if row is None else json.loads(row["value"])

    def add_signal(self, asset: str, kind: str, value: Any) -> None:
        """Remember a signal for all who have the same file."""
        with self._change() as db:
            db.execute(
                "INSERT OR REPLACE INTO signals VALUES (?,?,?)", (asset, kind, json.dumps(value))
            )

    # Jobs

    def add_job(self, job: Job) -> bool:
        """Note a render; false when the id is taken."""
        with self._change() as db:
            done = db.execute(
                "INSERT OR IGNORE INTO jobs VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                (
                    job.id,
                    job.owner,
                    job.session,
                    json.dumps(job.draft),
                    json.dumps(job.output),
                    job.status,
                    job.doing,
                    job.share,
                    job.left_ms,
                    job.error,
                    None,
                    job.created,
                ),
            )
            return done.rowcount == 1

    def update_job(self, job_id: str, **values: Any) -> None:
        """Change columns of a job."""
        if "report" in values:
            values["report"] = json.dumps(values["report"])
        columns = ", ".join(f"{name}=?" for name in values)
        with self._change() as db:
            db.execute(f"UPDATE jobs SET {columns} WHERE id=?", (*values.values(), job_id))

    def job(self, job_id: str) -> Job | None:
        """A job by id."""
        row = self._one("SELECT * FROM jobs WHERE id=?", job_id)
        return _job(row) if row else None

    def jobs(self, owner: str | None = None, *, open_only: bool = False) -> list[Job]:
        """Jobs, newest last."""
        rows = self._all("SELECT * FROM jobs ORDER BY created")
        found = [_job(row) for row in rows if owner is None or row["owner"] == owner]
        return [j for j in found if not open_only or j.status in ("pending", "processing")]

    def render_path(self, job_id: str, form: str = "mp4") -> Path:
        """Where a job's film goes; the id is a client's word, so it names no path itself."""
        return self.render_folder / f"{uuid.uuid5(uuid.NAMESPACE_OID, job_id)}.{form}"

    @contextmanager
    def _change(self) -> Iterator[sqlite3.Connection]:
        with self._lock, self._db:
            yield self._db

    def _one(self, sql: str, *args: Any) -> sqlite3.Row | None:
        with self._lock:
            row: sqlite3.Row | None = self._db.execute(sql, args).fetchone()
            return row

    def _all(self, sql: str, *args: Any) -> list[sqlite3.Row]:
        with self._lock:
            return self._db.execute(sql, args).fetchall()


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


def _job(row: sqlite3.Row) -> Job:
    values = dict(row)
    for key in ("draft", "output", "report"):
        values[key] = json.loads(values[key]) if values[key] else None
    return Job(**values)
