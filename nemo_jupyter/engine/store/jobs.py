"""Renders that were asked for, and where their films go."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.store.database import Database


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


class Jobs:
    """The table of renders.

    Attributes:
        folder: Where finished films are.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        self._db = database
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, job: Job) -> bool:
        """Note a render; false when the id is taken."""
        with self._db.change() as db:
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

    def update(self, job_id: str, **values: Any) -> None:
        """Change columns of a job."""
        if "report" in values:
            values["report"] = json.dumps(values["report"])
        columns = ", ".join(f"{name}=?" for name in values)
        with self._db.change() as db:
            db.execute(f"UPDATE jobs SET {columns} WHERE id=?", (*values.values(), job_id))

    def find(self, job_id: str) -> Job | None:
        """A job by id."""
        row = self._db.one("SELECT * FROM jobs WHERE id=?", job_id)
        return _job(row) if row else None

    def all(self, owner: str | None = None, *, open_only: bool = False) -> list[Job]:
        """Jobs, newest last."""
        rows = self._db.all("SELECT * FROM jobs ORDER BY created")
        found = [_job(row) for row in rows if owner is None or row["owner"] == owner]
        return [j for j in found if not open_only or j.status in ("pending", "processing")]

    def path(self, job_id: str, form: str = "mp4") -> Path:
        """Where a job's film goes; the id is a client's word, so it names no path itself."""
        return self.folder / f"{uuid.uuid5(uuid.NAMESPACE_OID, job_id)}.{form}"


def _job(row: sqlite3.Row) -> Job:
    values = dict(row)
    for key in ("draft", "output", "report"):
        values[key] = json.loads(values[key]) if values[key] else None
    return Job(**values)
