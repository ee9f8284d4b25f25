"""The engine's SQLite file: its tables, their versions, and how it is read and changed."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from nemo_jupyter.errors import InvalidInput

# One step for each version of the schema; a file's version is its `user_version`.
_STEPS = (
    """
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
""",
    """
CREATE TABLE IF NOT EXISTS loose_ends (session TEXT PRIMARY KEY, ops TEXT NOT NULL);
""",
)


class Database:
    """A connection that several threads share.

    Raises:
        InvalidInput: The file was written by a newer version of this package.
    """

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        self._db = sqlite3.connect(path, check_same_thread=False, timeout=30)
        self._db.row_factory = sqlite3.Row
        try:
            self._upgrade(path)
        except BaseException:
            self._db.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()

    @contextmanager
    def change(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of its statements hold, or none."""
        with self._lock, self._db:
            yield self._db

    def one(self, sql: str, *args: Any) -> sqlite3.Row | None:
        """The first row of an answer."""
        with self._lock:
            row: sqlite3.Row | None = self._db.execute(sql, args).fetchone()
            return row

    def all(self, sql: str, *args: Any) -> list[sqlite3.Row]:
        """All rows of an answer."""
        with self._lock:
            return self._db.execute(sql, args).fetchall()

    def _upgrade(self, path: Path) -> None:
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version > len(_STEPS):
            raise InvalidInput(
                f"{path.parent} was written by a newer nemo-jupyter; update this one, "
                "or set NEMO_HOME to another folder."
            )
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("PRAGMA synchronous=NORMAL")
        for number, step in enumerate(_STEPS[version:], version + 1):
            # A step and its number hold together, or the next opening does the step again.
            self._db.executescript(f"BEGIN;{step};PRAGMA user_version={number};COMMIT;")
