"""Tokens: who may do what for how long, and with how many credits."""

from __future__ import annotations

import secrets
import time

from nemo_jupyter.engine.store.database import Database

TOKEN_DAYS = 7


class Tokens:
    """The table of tokens."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, client: str, credits: int) -> str:
        """A new token for a client."""
        token = f"nmv_usr_{secrets.token_urlsafe(24)}"
        with self._db.change() as db:
            db.execute(
                "INSERT INTO tokens VALUES (?,?,?,?,?)",
                (token, client, time.time(), credits, credits),
            )
        return token

    def owner(self, token: str) -> str | None:
        """The client that a living token belongs to."""
        row = self._db.one("SELECT client, created FROM tokens WHERE token=?", token)
        if row is None or time.time() - row["created"] > TOKEN_DAYS * 86400:
            return None
        return str(row["client"])

    def last(self, client: str) -> float | None:
        """When a client got its newest token, seconds since the epoch."""
        row = self._db.one("SELECT max(created) AS t FROM tokens WHERE client=?", client)
        return None if row is None or row["t"] is None else float(row["t"])

    def credits(self, client: str) -> tuple[int, int]:
        """Available and total credits of a client."""
        row = self._db.one(
            "SELECT credits, total FROM tokens WHERE client=? ORDER BY created DESC", client
        )
        return (row["credits"], row["total"]) if row else (0, 0)

    def spend(self, client: str, amount: int) -> bool:
        """Take credits; false, and nothing taken, when there are too few."""
        with self._db.change() as db:
            done = db.execute(
                "UPDATE tokens SET credits = credits - ? WHERE credits >= ? AND token = "
                "(SELECT token FROM tokens WHERE client=? ORDER BY created DESC LIMIT 1)",
                (amount, amount, client),
            )
            return done.rowcount == 1
