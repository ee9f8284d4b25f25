"""What the engine remembers: tokens, sessions, turns, jobs in SQLite; media by content hash."""

from __future__ import annotations

from pathlib import Path

from nemo_jupyter.engine.store.database import Database
from nemo_jupyter.engine.store.jobs import Job, Jobs
from nemo_jupyter.engine.store.media import Asset, Library, Media
from nemo_jupyter.engine.store.sessions import Session, Sessions, TurnRow
from nemo_jupyter.engine.store.tokens import TOKEN_DAYS, Tokens

__all__ = ["TOKEN_DAYS", "Asset", "Job", "Media", "Session", "Store", "TurnRow"]


class Store:
    """One folder with a database and media files; safe for several threads.

    Attributes:
        tokens: Who may do what for how long, and their credits.
        sessions: Lines of turns, each with the timeline after it.
        media: Files by content hash, who has them under which name, and their signals.
        jobs: Renders, and where their films go.

    Raises:
        InvalidInput: The folder was written by a newer version of this package.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._database = Database(folder / "engine.sqlite3")
        self.tokens = Tokens(self._database)
        self.sessions = Sessions(self._database)
        self.media = Library(self._database, folder / "media")
        self.jobs = Jobs(self._database, folder / "renders")

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()
