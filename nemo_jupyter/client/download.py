"""Finished renders down, a piece at a time, however large.

A download goes to a temporary name beside its place, is resumed where it broke off, and gets its
name only when it is whole.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

import httpx

from nemo_jupyter.client.answers import Answer, data_of
from nemo_jupyter.client.body import read_body
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.client.origins import Origin, check_foreign, check_peer
from nemo_jupyter.client.patience import OutOfPatience, Patience
from nemo_jupyter.errors import (
    APIError,
    InvalidInput,
    NemoError,
    ServiceError,
    TransferError,
    Unreachable,
)

OnBytes = Callable[[int, int], object]

_MOST_HOPS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Download:
    """Fetches one finished render."""

    def __init__(
        self, connection: Connection, target: Path, name: str, on_bytes: OnBytes | None
    ) -> None:
        self._connection = connection
        self._target = target.expanduser()
        self._name = name
        self._part = self._part_of("")
        self._on_bytes = on_bytes or (lambda done, total: None)

    async def run(self, sources: list[str]) -> Path:
        """Fetch from the first source that delivers, then give the file its name.

        Raises:
            InvalidInput: The place is a folder.
            TransferError: No source delivered the whole file, or it cannot be written; what is
                there is kept for the next try.
        """
        if await asyncio.to_thread(self._target.is_dir):
            raise InvalidInput(f"{self._target} is a folder; give the file a name.")
        try:
            await asyncio.to_thread(self._target.parent.mkdir, parents=True, exist_ok=True)
            return await self._from_any(sources)
        except NemoError:
            raise
        except OSError as error:
            raise TransferError(
                f"The file cannot be written ({error.strerror}); free or choose another place."
            ) from None

    async def _from_any(self, sources: list[str]) -> Path:
        reason: NemoError = TransferError("There is no address for the file; export again.")
        for source in sources:
            # Sources may hold different encodings, so one is never continued from another.
            self._part = self._part_of(source)
            try:
                await self._from(source)
            except (TransferError, Unreachable, APIError) as error:
                reason = error
                continue
            os.replace(self._part, self._target)
            return self._target
        raise TransferError(f"The download failed: {reason.message}") from None

    def _part_of(self, source: str) -> Path:
        # The query of a signed address is new each time; the file behind it is not.
        key = f"{self._connection.origin}\n{self._name}\n{source.partition('?')[0]}"
        digest = hashlib.sha256(key.encode()).hexdigest()[:12]
        return self._target.with_name(f".{self._target.name}.{digest}.part")

    def _have(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    async def _from(self, source: str) -> None:
        """Fetch it, going on after breaks for as long as each try brings more of it."""
        timings = self._connection.timings
        trial = 0
        while True:
            have = self._have()
            try:
                with self._connection.seam():
                    await self._connection.forgiving(partial(self._once, source))
                return
            except (Unreachable, OutOfPatience, ServiceError):
                trial = 0 if self._have() > have else trial + 1
                if trial >= timings.retry_attempts:
                    raise TransferError(
                        "the service kept breaking off; run it again to continue where it stopped."
                    ) from None
            await asyncio.sleep(min(timings.retry_first * 2**trial, timings.retry_most))

    async def _once(self, source: str) -> None:
        timings = self._connection.timings
        patience = Patience(total=timings.transfer, quiet=timings.stall)
        have = self._have()
        response = await patience.of(self._open(source, have))
        try:
            if response.status_code == 416:
                await self._beyond(response, have)
                return
            await self._check(response, patience)
            offset, total = _extent(response, have)
            if total == 0:
                raise TransferError("the file is empty; export again.")
            with self._part.open("r+b" if offset else "wb") as file:
                file.seek(offset)
                file.truncate()
                await self._store(response, file, total, patience)
        finally:
            await response.aclose()

    async def _store(
        self, response: httpx.Response, file: BinaryIO, total: int | None, patience: Patience
    ) -> None:
        pieces = response.aiter_raw()
        while (piece := await patience.of(_next(pieces))) is not None:
            patience.news()
            file.write(piece)
            self._on_bytes(file.tell(), total or 0)
            if total is not None and file.tell() > total:
                break
        size = file.tell()
        if size == 0 or (total is not None and size != total):
            if total is not None and size > total:
                file.truncate(0)
            raise TransferError(f"{size} bytes arrived instead of {total}; run it again.")

    async def _beyond(self, response: httpx.Response, have: int) -> None:
        """Asked for more than there is: either all is here already, or it is another file."""
        match = re.fullmatch(r"bytes \*/(\d+)", response.headers.get("content-range", ""))
        if match is None or int(match[1]) != have:
            self._part.unlink(missing_ok=True)
            raise TransferError("the file changed meanwhile; run it again.")

    async def _open(self, source: str, have: int) -> httpx.Response:
        """The response to follow, after any redirects, each looked at before it is followed."""
        connection = self._connection
        url = httpx.URL(urljoin(str(connection.url), source))
        for _ in range(_MOST_HOPS):
            own = Origin.of(url) == connection.origin
            headers = {"Range": f"bytes={have}-"} if have else {}
            if not own and not connection.replayed:
                await check_foreign(url, api_private=await connection.private())
            response = await connection.send("GET", url, None, headers)
            if response.status_code not in _REDIRECTS:
                return await self._checked_peer(response, own)
            await response.aclose()
            url = url.join(response.headers.get("location", ""))
        raise TransferError("the file's address leads in circles; export again.")

    async def _checked_peer(self, response: httpx.Response, own: bool) -> httpx.Response:
        connection = self._connection
        if own or connection.replayed or connection.proxied or await connection.private():
            return response
        try:
            check_peer(response)
        except TransferError:
            await response.aclose()
            raise
        return response

    async def _check(self, response: httpx.Response, patience: Patience) -> None:
        """Whether this is the file and not an error, whatever its status says."""
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        encoded = response.headers.get("content-encoding", "identity").lower() != "identity"
        good = response.status_code in (200, 206) and not encoded
        if good and kind not in ("application/json", "text/html"):
            return
        # Another host's no is not the service's: it says nothing about the token, for instance.
        if Origin.of(response.request.url) != self._connection.origin:
            raise TransferError(f"its address answered {response.status_code}; export again.")
        body = await patience.of(read_body(response))
        request = f"GET {response.request.url.path}"
        data_of(Answer(response.status_code, body, kind, request=request))
        raise TransferError("something other than the file arrived; export again.")


def _extent(response: httpx.Response, have: int) -> tuple[int, int | None]:
    """Where the body starts within the file, and how long the file is, if known."""
    length = response.headers.get("content-length", "")
    if response.status_code == 200:
        return 0, int(length) if length.isdigit() else None
    match = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("content-range", ""))
    if match is None or int(match[1]) != have:
        raise TransferError("another part of the file arrived than was asked for; run it again.")
    if match[2] != "*":
        return have, int(match[2])
    return have, have + int(length) if length.isdigit() else None


async def _next(pieces: AsyncIterator[bytes]) -> bytes | None:
    return await anext(pieces, None)
