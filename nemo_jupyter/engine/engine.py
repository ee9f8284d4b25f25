"""The engine: a store, a renderer, the rules of access, and who is at work right now."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from nemo_jupyter.engine.answers import Refused
from nemo_jupyter.engine.jobs import Renderer
from nemo_jupyter.engine.llm import LlmPlanner
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.workers import Encode, encode_runs
from nemo_jupyter.engine.store import TOKEN_DAYS, Session, Store

FREE_CREDITS = 100
# That a client has left is noticed a moment later; work in progress then stops within seconds.
_GRACE_S, _LEAVING_S = 0.25, 10.0


@dataclass(frozen=True, slots=True)
class Rules:
    """How an engine treats its clients.

    Attributes:
        credits: What a new token starts with.
        edit_cost: What a changing turn costs; 0 meters nothing.
        one_token_a_week: Whether a client has to wait for a second token.
        local: Whether the only clients are the user's own, so that their files and addresses on
            this machine may be used.
    """

    credits: int = FREE_CREDITS
    edit_cost: int = 0
    one_token_a_week: bool = True
    local: bool = False


class Engine:
    """What the routes call."""

    def __init__(
        self, folder: Path, cache_limit: int, rules: Rules, encode: Encode = encode_runs
    ) -> None:
        self.store = Store(folder)
        self.planner: LlmPlanner | None = None
        self.rules = rules
        self.cache = Cache(folder / "cache", cache_limit)
        self.renderer = Renderer(self.store, self.cache, encode)
        self.last_used = time.monotonic()
        # Sessions in a turn, and whether whoever asked for the turn has left.
        self._busy: dict[str, threading.Event] = {}
        self._freed = threading.Condition()

    def start(self) -> None:
        """Begin working, with what an earlier engine left unfinished."""
        self.renderer.start()

    def close(self) -> None:
        """Stop working and let go of all files."""
        self.renderer.close()
        self.store.close()

    @property
    def idle(self) -> bool:
        """Whether nothing is running or waiting."""
        return not self._busy and not self.store.jobs.all(open_only=True)

    @contextmanager
    def turn_of(self, session: Session, left: threading.Event | None = None) -> Iterator[None]:
        """Hold a session for one turn.

        Args:
            session: The session.
            left: Set when nobody waits for this turn any more; the next one then waits for its
                end instead of being refused.

        Raises:
            Refused: Another turn of it is running.
        """
        with self._freed:
            if not self._freed.wait_for(lambda: session.id not in self._busy, _GRACE_S):
                leaving = self._busy[session.id].is_set()
                if not leaving or not self._freed.wait_for(
                    lambda: session.id not in self._busy, _LEAVING_S
                ):
                    raise Refused(409, "wait for it or interrupt it")
            self._busy[session.id] = left or threading.Event()
        try:
            yield
        finally:
            with self._freed:
                del self._busy[session.id]
                self._freed.notify_all()
            self.last_used = time.monotonic()

    def new_token(self, client: str) -> str:
        """A token for a client.

        Raises:
            Refused: The client had one less than seven days ago.
        """
        last = self.store.tokens.last(client)
        week = TOKEN_DAYS * 86400
        if self.rules.one_token_a_week and last is not None and time.time() - last < week:
            raise Refused(429, "This client has a token already; one is given every 7 days.")
        return self.store.tokens.add(client, self.rules.credits)
