"""What footage can be asked, over HTTP: what is known at once, the rest while it is found out."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from nemo_jupyter.engine import findings
from nemo_jupyter.engine.access import session_of
from nemo_jupyter.engine.answers import Refused, success
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.media import signals
from nemo_jupyter.engine.store import Asset, Session, Store
from nemo_jupyter.engine.streaming import TOLD_EVERY, until
from nemo_jupyter.errors import NemoError


def routes(session: str) -> list[Route]:
    """The routes, below a session's."""
    return [
        Route(session + "/signals", known, methods=["POST"]),
        Route(session + "/signals/find", find),
    ]


async def known(request: Request) -> Response:
    """A signal of a file as columns, or ``null`` when it has to be found out first."""
    engine: Engine = request.app.state.engine
    session = session_of(request)
    body = await request.json()
    media, kind = str(body.get("media") or ""), str(body.get("kind") or "")

    def read() -> dict[str, Any]:
        name, file = named(engine.store, session, media)
        findings.check(engine.store, file.asset, kind)
        value = engine.store.media.signal(file.asset, signals.key(kind))
        columns = None if value is None else columns_of(kind, value)
        return {"media": name, "asset": file.asset, "kind": kind, "columns": columns}

    return success(await run_in_threadpool(read))


async def find(request: Request) -> Response:
    """A stream of progress while a signal is found out; the answer is then :func:`known`."""
    engine: Engine = request.app.state.engine
    session = session_of(request)
    query = request.query_params
    _, file = await run_in_threadpool(named, engine.store, session, query.get("media", ""))
    kind = query.get("kind", "")
    signals.key(kind)
    return StreamingResponse(_finding(engine, file, kind), media_type="text/event-stream")


def named(store: Store, session: Session, media: str) -> tuple[str, Asset]:
    """A file of a session, or on its timeline, by name or content hash.

    Raises:
        Refused: There is none; the message lists those that are there.
    """
    files = {m.name: m.file for m in store.media.of(session)}
    for _, segment in store.sessions.draft(session).walk():
        asset = store.media.asset(segment.asset) if segment.asset else None
        if asset is not None:
            files.setdefault(segment.name, asset)
    wanted = media.strip().casefold()
    for name, file in files.items():
        known = name.casefold()
        if wanted in (known, known.rsplit(".", 1)[0], file.asset):
            return name, file
    listed = ", ".join(files) or "none; upload one first"
    raise Refused(400, f"There is no file “{media}” in this session; there is {listed}.")


def columns_of(kind: str, value: signals.Value) -> dict[str, list[Any]]:
    """A signal as columns, times in ms of the source."""
    rows = signals.rows(kind, value)
    names = {"start": "start_ms", "end": "end_ms"}
    keys = list(rows[0]) if rows else ["start", "end"]
    return {names.get(key, key): [row[key] for row in rows] for key in keys}


async def _finding(engine: Engine, file: Asset, kind: str) -> AsyncIterator[bytes]:
    left = threading.Event()
    loop = asyncio.get_running_loop()
    told: asyncio.Queue[bytes] = asyncio.Queue()
    last_told = 0.0

    def on_progress(doing: str, share: float) -> None:
        nonlocal last_told
        if loop.time() - last_told >= TOLD_EVERY:
            last_told = loop.time()
            line = _line({"doing": doing, "share": round(share, 3)})
            loop.call_soon_threadsafe(told.put_nowait, line)

    def work() -> None:
        findings.find(engine.store, file.asset, kind, left.is_set, on_progress)

    task = asyncio.ensure_future(run_in_threadpool(work))
    try:
        async for piece in until(task, told):
            yield piece
        task.result()
        yield _line({"done": True})
    except NemoError as error:
        yield _line({"error": error.message, "kind": type(error).__name__})
    finally:
        left.set()


def _line(obj: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(obj, ensure_ascii=False)}\n\n".encode()
