"""The stream of a turn: events while it works, heartbeats in between, an end in any case."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from typing import Any

from starlette.concurrency import run_in_threadpool

from nemo_jupyter.engine.answers import Refused
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.events import HEARTBEAT, Teller
from nemo_jupyter.engine.footage import Footage
from nemo_jupyter.engine.outcome import Outcome
from nemo_jupyter.engine.products.make import Workshop, describe
from nemo_jupyter.engine.store import Session
from nemo_jupyter.engine.turns import take_turn
from nemo_jupyter.errors import NemoError

HEARTBEAT_SECONDS = 5.0
TOLD_EVERY = 0.25  # seconds between two notes of progress


async def events(
    engine: Engine, session: Session, owner: str, text: str, cell: str | None
) -> AsyncIterator[bytes]:
    """Carry out an instruction and tell what happens; a client that leaves stops it."""
    teller = Teller("nemo_agent")
    notes, left = _Notes(teller), threading.Event()

    def work() -> Outcome:
        with engine.turn_of(session, left):
            outcome = _carried_out(engine, session, text, cell, left, notes)
            if outcome.changed and engine.rules.edit_cost:
                engine.store.tokens.spend(owner, engine.rules.edit_cost)
            return outcome

    if not text.strip():
        yield teller.failure("ValueError", "The message is empty; say what should be done.")
        return
    task = asyncio.ensure_future(run_in_threadpool(work))
    try:
        async for piece in until(task, notes.told):
            yield piece
        outcome = task.result()
        media = await run_in_threadpool(engine.store.media.products, session)
        for piece in teller.outcome(outcome, [describe(m) for m in media]):
            yield piece
    except Refused as error:
        yield teller.failure(str(error.code), error.message)
    except NemoError as error:
        yield teller.failure(type(error).__name__, error.message)
    except Exception as error:  # the stream has begun: the failure can only be told in it
        yield teller.failure(type(error).__name__, str(error))
        raise
    finally:
        left.set()


def _carried_out(
    engine: Engine,
    session: Session,
    text: str,
    cell: str | None,
    left: threading.Event,
    notes: _Notes,
) -> Outcome:
    footage = Footage(engine.store, session, cancelled=left.is_set, on_progress=notes)
    workshop = Workshop(engine.store, session, footage, left.is_set, notes)
    return take_turn(
        engine.store,
        session,
        text,
        footage,
        cell=cell,
        make=workshop.fill,
        planner=engine.planner,
    )


class _Notes:
    """Notes of progress from the thread that works, to be told on the loop that made this.

    Attributes:
        told: What is to be sent.
    """

    def __init__(self, teller: Teller) -> None:
        self.told: asyncio.Queue[bytes] = asyncio.Queue()
        self._teller = teller
        self._loop = asyncio.get_running_loop()
        self._last = 0.0

    def __call__(self, doing: str, share: float) -> None:
        now = self._loop.time()
        if now - self._last >= TOLD_EVERY:
            self._last = now
            note = self._teller.progress(doing, share)
            self._loop.call_soon_threadsafe(self.told.put_nowait, note)


async def until(task: asyncio.Future[Any], told: asyncio.Queue[bytes]) -> AsyncIterator[bytes]:
    """What is told until the task is done, and heartbeats through silence."""
    while not task.done():
        getter = asyncio.ensure_future(told.get())
        waiting: set[asyncio.Future[Any]] = {task, getter}
        done, _ = await asyncio.wait(
            waiting, timeout=HEARTBEAT_SECONDS, return_when=asyncio.FIRST_COMPLETED
        )
        if getter in done:
            yield getter.result()
            continue
        getter.cancel()
        if not done:
            yield HEARTBEAT
    while not told.empty():
        yield told.get_nowait()
