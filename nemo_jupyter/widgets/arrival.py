"""A file on its way from a page to a session, and how far it is."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from nemo_jupyter.widgets.incoming import Partial

# The states of a file, as js/src/shared/items.ts knows them.
RECEIVING, CHECKING, HANDING = "receiving", "checking", "handing"
DONE, KNOWN, FAILED, CANCELLED = "done", "known", "failed", "cancelled"
ENDED = frozenset({DONE, KNOWN, FAILED, CANCELLED})


@dataclass(slots=True)
class Arrival:
    """One file on its way from a page to the session.

    Attributes:
        id: What the page calls it.
        partial: Where its pieces go; ``None`` for what is on this machine or on the web.
        share: How much of the last step is done.
        message: What a person should know, such as why it failed.
        work: The step that runs in the background.
    """

    id: str
    name: str
    size: int
    partial: Partial | None = None
    state: str = RECEIVING
    share: float | None = None
    message: str = ""
    work: Future[None] | None = None

    def row(self) -> dict[str, Any]:
        """As the page sees it."""
        received = self.partial.received if self.partial and self.state == RECEIVING else self.size
        return {
            "id": self.id,
            "name": self.name,
            "size": self.size,
            "received": received,
            "state": self.state,
            "share": self.share,
            "message": self.message,
        }
