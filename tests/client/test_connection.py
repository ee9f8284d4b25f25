"""One connection: what is left when it is closed in the middle of something."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import warnings
from pathlib import Path

import pytest

from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.config import Settings
from nemo_jupyter.errors import Unreachable


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while await reader.readline() not in (b"\r\n", b""):
            pass
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")
        await writer.drain()
    writer.close()


async def _closed_at_every_step(tmp_path: Path, *, cancelled: bool) -> set[type[BaseException]]:
    """Close a connection after 0, 1, 2, ... steps of the loop since a request began."""
    place = tmp_path / "s"
    ended: set[type[BaseException]] = set()
    settings = Settings(home=tmp_path)
    async with await asyncio.start_unix_server(_answer, place):
        for steps in range(25):
            connection = Connection(
                "http://engine.test",
                token="t",
                attribution=Attribution(),
                uds=str(place),
                settings=settings,
            )
            asking = asyncio.create_task(connection.call("POST", "/api/x"))
            for _ in range(steps):
                await asyncio.sleep(0)
            if cancelled:
                asking.cancel()
            await connection.aclose()
            (outcome,) = await asyncio.gather(asking, return_exceptions=True)
            if isinstance(outcome, BaseException):
                ended.add(type(outcome))
    return ended


@pytest.mark.parametrize("cancelled", [False, True])
def test_closing_during_a_request_leaves_no_socket(
    tmp_path: Path, cancelled: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[str] = []
    monkeypatch.setattr("sys.unraisablehook", lambda seen: left.append(repr(seen.exc_value)))
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        ended = asyncio.run(_closed_at_every_step(tmp_path, cancelled=cancelled))
        gc.collect()
    assert left == []
    assert ended
    if not cancelled:
        assert all(issubclass(kind, Unreachable) for kind in ended)
