"""Media files by content hash, and under which name each session knows them."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.store.database import Database
from nemo_jupyter.engine.store.sessions import Session


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


class Library:
    """The files of one folder, and the tables about them.

    Attributes:
        folder: Where the files are.
    """

    def __init__(self, database: Database, folder: Path) -> None:
        self._db = database
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, asset: str, suffix: str) -> Path:
        """Where an asset's bytes belong."""
        return self.folder / f"{asset}{suffix}"

    def add_asset(self, asset: str, suffix: str, size: int, info: MediaInfo) -> None:
        """Note a file that is in place."""
        with self._db.change() as db:
            db.execute(
                "INSERT OR REPLACE INTO assets VALUES (?,?,?,?)",
                (asset, suffix, size, json.dumps(info.to_dict())),
            )

    def asset(self, asset: str) -> Asset | None:
        """A stored file whose bytes are still there."""
        row = self._db.one("SELECT * FROM assets WHERE asset=?", asset)
        if row is None:
            return None
        path = self.path(asset, row["suffix"])
        if not path.exists():
            return None
        return Asset(asset, path, row["size"], MediaInfo.from_dict(json.loads(row["info"])))

    def add(self, session: Session, asset: str, name: str) -> None:
        """Give a session an asset, if it has not got it already."""
        with self._db.change() as db:
            db.execute(
                "INSERT OR IGNORE INTO media VALUES (?,?,?,?)",
                (session.id, asset, name, time.time()),
            )

    def of(self, session: Session) -> list[Media]:
        """A session's media in the order they came."""
        rows = self._db.all("SELECT * FROM media WHERE session=? ORDER BY added", session.id)
        found = [(row["name"], self.asset(row["asset"])) for row in rows]
        return [Media(name, file) for name, file in found if file is not None]

    def add_product(self, session: Session, asset: str, name: str) -> None:
        """Note a file that was made of a session's timeline."""
        with self._db.change() as db:
            db.execute(
                "INSERT OR REPLACE INTO products VALUES (?,?,?,?)",
                (session.id, name, asset, time.time()),
            )

    def products(self, session: Session) -> list[Media]:
        """The files made of a session's timeline, in the order they were made."""
        rows = self._db.all("SELECT * FROM products WHERE session=? ORDER BY made", session.id)
        found = [(row["name"], self.asset(row["asset"])) for row in rows]
        return [Media(name, file) for name, file in found if file is not None]

    def signal(self, asset: str, kind: str) -> Any:
        """A computed signal, or ``None``."""
        row = self._db.one("SELECT value FROM signals WHERE asset=? AND kind=?", asset, kind)
        return None if row is None else json.loads(row["value"])

    def add_signal(self, asset: str, kind: str, value: Any) -> None:
        """Remember a signal for all who have the same file."""
        with self._db.change() as db:
            db.execute(
                "INSERT OR REPLACE INTO signals VALUES (?,?,?)", (asset, kind, json.dumps(value))
            )
