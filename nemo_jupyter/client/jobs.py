"""Renders on the way, remembered on disk.

A render outlives the kernel that asked for it. What is written down here (never a token, never
an address) lets the next kernel find it and fetch the file.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nemo_jupyter.client import wire

_SCHEMA = """
create table if not exists renders (
    render_id text not null,
    origin text not null,
    session_id text not null,
    draft_hash text not null,
    output text not null,
    status text not null,
    path text,
    created_at real not null,
    updated_at real not null,
    primary key (origin, render_id)
)
"""
_COLUMNS = "render_id, origin, session_id, draft_hash, output, status, path, created_at, updated_at"
# A full or read-only disk must not keep anyone from exporting.
_UNWRITABLE = (OSError, sqlite3.Error)


@dataclass(frozen=True, slots=True)
class Job:
    """A render that was asked for.

    Attributes:
        draft_hash: Fingerprint of the draft that is rendered.
        output: The output that was asked for.
        status: "submitting" until accepted, then the service's word, at last "downloaded".
        path: Where the file was put, once it was.
        created_at: Seconds since the epoch, like `updated_at`.
    """

    render_id: str
    origin: str
    session_id: str
    draft_hash: str
    output: dict[str, Any] = field(default_factory=dict)
    status: str = "submitting"
    path: Path | None = None
    created_at: float = 0.0
    updated_at: float = 0.0


class Jobs:
    """The renders of all kernels of one user; safe to use from several at once."""

    def __init__(self, home: Path) -> None:
        self._path = home / "jobs.sqlite3"

    def remember(
        self, render_id: str, *, origin: str, session_id: str, draft: Any, output: Any
    ) -> Job:
        """Write a render down before it is asked for, so that none is ever orphaned."""
        now = time.time()
        job = Job(
            render_id=render_id,
            origin=origin,
            session_id=session_id,
            draft_hash=wire.fingerprint(draft),
            output=dict(output),
            created_at=now,
            updated_at=now,
        )
        with suppress(*_UNWRITABLE), self._open() as database:
            database.execute(
                f"insert or replace into renders ({_COLUMNS}) values (?,?,?,?,?,?,?,?,?)",
                (
                    *(job.render_id, job.origin, job.session_id, job.draft_hash),
                    *(json.dumps(job.output, sort_keys=True), job.status, None, now, now),
                ),
            )
        return job

    def update(self, render_id: str, *, origin: str, status: str, path: Path | None = None) -> None:
        """Note how far a render is."""
        with suppress(*_UNWRITABLE), self._open() as database:
            database.execute(
                "update renders set status = ?, path = coalesce(?, path), updated_at = ?"
                " where render_id = ? and origin = ?",
                (status, None if path is None else str(path), time.time(), render_id, origin),
            )

    def find(self, *, origin: str, session_id: str, draft: Any, output: Any) -> Job | None:
        """The newest render of this very draft and output that has not failed."""
        row = None
        with suppress(*_UNWRITABLE), self._open() as database:
            row = database.execute(
                f"select {_COLUMNS} from renders where origin = ? and session_id = ?"
                " and draft_hash = ? and output = ? and status <> 'failed'"
                " order by created_at desc limit 1",
                (
                    *(origin, session_id, wire.fingerprint(draft)),
                    json.dumps(dict(output), sort_keys=True),
                ),
            ).fetchone()
        return None if row is None else _job(row)

    def list(self, *, origin: str | None = None, session_id: str | None = None) -> list[Job]:
        """Renders, newest first."""
        rows: list[tuple[Any, ...]] = []
        with suppress(*_UNWRITABLE), self._open() as database:
            rows = database.execute(
                f"select {_COLUMNS} from renders"
                " where origin = coalesce(?, origin) and session_id = coalesce(?, session_id)"
                " order by created_at desc",
                (origin, session_id),
            ).fetchall()
        return [_job(row) for row in rows]

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if not self._path.exists():
            os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(self._path, timeout=10)) as database, database:
            database.execute(_SCHEMA)
            yield database


def _job(row: tuple[Any, ...]) -> Job:
    render_id, origin, session_id, draft_hash, output, status, path, created, updated = row
    return Job(
        render_id=render_id,
        origin=origin,
        session_id=session_id,
        draft_hash=draft_hash,
        output=json.loads(output),
        status=status,
        path=None if path is None else Path(path),
        created_at=created,
        updated_at=updated,
    )
