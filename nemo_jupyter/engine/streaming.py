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
from nemo_jupyter.engine.products.make import Workshop, describe
from nemo_jupyter.engine.store import Session
from nemo_jupyter.engine.turns import Outcome, take_turn
from nemo_jupyter.errors import NemoError

HEARTBEAT_SECONDS = 5.0
TOLD_EVERY = 0.25  # seconds between two notes of progress


async def events(
    engine: Engine, session: Session, owner: str, text: str, cell: str | None
) -> AsyncIterator[bytes]:
    """Carry out an instruction and tell what happens; a client that leaves stops it."""
    teller = Teller("nemo_agent")
    left = threading.Event()
    loop = asyncio.get_running_loop()
    told: asyncio.Queue[bytes] = asyncio.Queue()
    last_told = 0.0

    def on_progress(doing: str, share: float) -> None:
        nonlocal last_told
        now = loop.time()
        if now - last_told >= TOLD_EVERY:
            last_told = now
            loop.call_soon_threadsafe(told.put_nowait, teller.progress(doing, share))

    def work() -> Outcome:
        with engine.turn_of(session, left):
            footage = Footage(engine.store, session, cancelled=left.is_set, on_progress=on_progress)
            workshop = Workshop(engine.store, session, footage, left.is_set, on_progress)
            outcome = take_turn(
                engine.store,
                session,
                text,
                footage,
                cell=cell,
                make=workshop.fill,
                planner=engine.planner,
            )
            if outcome.changed and engine.rules.edit_cost:
                engine.store.tokens.spend(owner, engine.rules.edit_cost)
            return outcome

    if not text.strip():
        yield teller.failure("ValueError", "The message is empty; say what should be done.")
        return
    task = asyncio.ensure_future(run_in_threadpool(work))
    try:
        async for piece in until(task, told):
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
