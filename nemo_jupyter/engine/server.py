"""Running the API: as the embedded engine of one user, or on a port for others."""

from __future__ import annotations

import argparse
import asyncio
import hmac
import json
import logging
import secrets
import socket
import sys
import threading
import time
from pathlib import Path

import uvicorn
from filelock import FileLock, Timeout
from starlette.types import ASGIApp, Receive, Scope, Send

from nemo_jupyter.config import CACHE_LIMIT, Settings
from nemo_jupyter.engine.app import create_app
from nemo_jupyter.engine.engine import Engine, Rules
from nemo_jupyter.engine.language import warm_up
from nemo_jupyter.engine.llm import LlmPlanner
from nemo_jupyter.engine.process import ADDRESS_FILE, LOCK_FILE, SOCKET_FILE, run_folder
from nemo_jupyter.engine.render.workers import Encode, encode_runs
from nemo_jupyter.errors import NemoError, Unsupported

IDLE_SECONDS = 30 * 60.0
_LOOK_SECONDS = 2.0


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 is any free one.

    Raises:
        Unsupported: The port is taken or not allowed, or the host is none of this machine.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = error.strerror or str(error)
        raise Unsupported(
            f"Cannot listen on {host}, port {port} ({why}); choose another --port or --host."
        ) from error


def serve(
    listener: socket.socket,
    data: Path,
    rules: Rules,
    cache_limit: int = CACHE_LIMIT,
    encode: Encode = encode_runs,
) -> None:
    """Serve on a listening socket until interrupted."""
    engine = Engine(data, cache_limit, rules, encode)
    engine.planner = LlmPlanner.from_settings(Settings.from_env())
    config = uvicorn.Config(create_app(engine), access_log=False)
    uvicorn.Server(config).run([listener])


def main(argv: list[str] | None = None) -> int:
    """The embedded engine of one data folder; a second one for the same folder leaves at once."""
    parser = argparse.ArgumentParser(prog="nemo_jupyter.engine")
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--idle", type=float, default=IDLE_SECONDS)
    options = parser.parse_args(argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    folder = run_folder(options.home)
    lock = FileLock(folder / LOCK_FILE)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return 0
    settings = Settings.from_env()
    rules = Rules(one_token_a_week=False, local=True)
    try:
        engine = Engine(options.home, settings.cache_limit, rules)
    except NemoError as error:
        print(error.message, file=sys.stderr)  # the log's last line, which the starter reads
        return 1
    engine.planner = LlmPlanner.from_settings(settings)
    if hasattr(socket, "AF_UNIX") and sys.platform != "win32":
        config = _config(engine, None)
        config.uds = str(folder / SOCKET_FILE)
        sockets = None
    else:
        secret = secrets.token_urlsafe(24)
        config = _config(engine, secret)
        listener = socket.create_server(("127.0.0.1", 0))
        address = {"port": listener.getsockname()[1], "secret": secret}
        (folder / ADDRESS_FILE).write_text(json.dumps(address))
        sockets = [listener]
    threading.Thread(target=warm_up, daemon=True).start()
    asyncio.run(_run(config, sockets, engine, options.idle))
    for name in (SOCKET_FILE, ADDRESS_FILE):
        (folder / name).unlink(missing_ok=True)
    lock.release()
    return 0


def _config(engine: Engine, secret: str | None) -> uvicorn.Config:
    app = create_app(engine)
    return uvicorn.Config(
        _Watched(app, engine, secret), access_log=False, log_config=None, lifespan="on"
    )


async def _run(
    config: uvicorn.Config, sockets: list[socket.socket] | None, engine: Engine, idle: float
) -> None:
    server = uvicorn.Server(config)
    watched: _Watched = config.app  # type: ignore[assignment]  # uvicorn's type is wider
    watched.app.state.server = server  # type: ignore[attr-defined]  # it is a Starlette app

    async def leave_when_idle() -> None:
        while not server.should_exit:
            await asyncio.sleep(min(_LOOK_SECONDS, idle))
            if engine.idle and time.monotonic() - engine.last_used > idle:
                server.should_exit = True

    watcher = asyncio.create_task(leave_when_idle())
    await server.serve(sockets)
    watcher.cancel()


class _Watched:
    """Notes every request as use, and on a TCP port lets in only those with the secret."""

    def __init__(self, app: ASGIApp, engine: Engine, secret: str | None) -> None:
        self.app = app
        self._engine = engine
        self._secret = secret

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        self._engine.last_used = time.monotonic()
        if scope["type"] == "http" and self._secret is not None:
            headers = dict(scope["headers"])
            given = headers.get(b"x-engine-secret", b"").decode("latin-1")
            if not hmac.compare_digest(given, self._secret):
                await send({"type": "http.response.start", "status": 403, "headers": []})
                await send({"type": "http.response.body", "body": b""})
                return
        await self.app(scope, receive, send)
