"""Files up and down, a piece at a time, however large.

An upload is read from disk as it is sent. A download goes to a temporary name beside its place,
is resumed where it broke off, and gets its name only when it is whole.
"""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
import os
import re
import secrets
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

import httpx

from nemo_jupyter.client import wire
from nemo_jupyter.client.answers import FORMATS, Answer, data_of
from nemo_jupyter.client.body import MIB, read_body
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.client.origins import Origin, check_foreign, check_peer
from nemo_jupyter.client.patience import OutOfPatience, Patience
from nemo_jupyter.errors import (
    APIError,
    InvalidInput,
    MediaNotFound,
    MediaTooLarge,
    NemoError,
    ServiceError,
    TransferError,
    Unreachable,
    UnsupportedMedia,
)

OnBytes = Callable[[int, int], object]

LARGEST_UPLOAD = 500 * MIB
SUFFIXES = frozenset(f".{name}" for name in FORMATS.split()) | {".jpeg"}
_MOST_HOPS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that may be uploaded."""

    path: Path
    size: int


def checked(paths: Iterable[str | Path]) -> list[Upload]:
    """The files to upload, looked at before a byte is sent.

    Raises:
        MediaNotFound: No such file.
        UnsupportedMedia: Not an accepted type, or empty.
        MediaTooLarge: Over 500 MB.
    """
    uploads = []
    for given in paths:
        path = Path(given).expanduser()
        if not path.is_file():
            raise MediaNotFound(f"No file {str(given)!r}; check the path.")
        size = path.stat().st_size
        check_fit(path.name, size)
        uploads.append(Upload(path, size))
    return uploads


def check_fit(name: str, size: int) -> None:
    """Whether a file of this name and size may be uploaded.

    Raises:
        UnsupportedMedia: Not an accepted type, or empty.
        MediaTooLarge: Over 500 MB.
    """
    if Path(name).suffix.lower() not in SUFFIXES:
        raise UnsupportedMedia(f"{name} is no accepted type; use one of {FORMATS}.")
    if size == 0:
        raise UnsupportedMedia(f"{name} is empty; record or copy it again.")
    if size > LARGEST_UPLOAD:
        raise MediaTooLarge(f"{name} is over 500 MB; trim or compress it.")


class Multipart:
    """One file as multipart/form-data, of known length, read while it is sent."""

    def __init__(self, upload: Upload, on_bytes: Callable[[int], None]) -> None:
        boundary = secrets.token_hex(16)
        kind = mimetypes.guess_type(upload.path.name)[0] or "application/octet-stream"
        self._upload, self._on_bytes = upload, on_bytes
        self._head = (
            f"--{boundary}\r\n"
            f'Content-Disposition: form-data; name="files"; filename="{_quoted(upload)}"\r\n'
            f"Content-Type: {kind}\r\n\r\n"
        ).encode()
        self._tail = f"\r\n--{boundary}--\r\n".encode()
        self.headers = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Content-Length": str(len(self._head) + upload.size + len(self._tail)),
        }

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._head
        sent, size = 0, self._upload.size
        with await asyncio.to_thread(self._upload.path.open, "rb") as file:
            while sent < size:
                piece = await asyncio.to_thread(file.read, min(MIB, size - sent))
                if not piece:
                    raise TransferError(
                        f"{self._upload.path.name} shrank while it was sent; upload it again."
                    )
                yield piece
                sent += len(piece)
                self._on_bytes(sent)
        yield self._tail


def _quoted(upload: Upload) -> str:
    # As browsers do: https://html.spec.whatwg.org/#multipart-form-data
    name = upload.path.name
    for character in '"\r\n':
        name = name.replace(character, f"%{ord(character):02X}")
    return name.encode("utf-8", "replace").decode()


async def upload_file(
    connection: Connection, session_id: str, upload: Upload, on_bytes: Callable[[int], None]
) -> object:
    """Send one file; what the service says of it.

    Raises:
        MediaError: The service refused it.
        TransferError: It stalled, took too long, or the connection broke.
    """
    timings = connection.timings
    path = wire.upload_path(session_id)

    async def attempt() -> object:
        patience = Patience(total=timings.transfer, quiet=timings.stall)

        def sent(count: int) -> None:
            patience.news()
            on_bytes(count)

        body = Multipart(upload, sent)
        response = await patience.of(connection.send("POST", path, aiter(body), body.headers))
        try:
            return data_of(await patience.of(connection.answer(response)))
        finally:
            await response.aclose()

    with connection.seam():
        try:
            return await connection.forgiving(attempt)
        except OutOfPatience:
            raise TransferError(
                f"The upload of {upload.path.name} stalled; check the network and try again."
            ) from None
        except NemoError:
            raise
        except OSError as error:
            raise TransferError(
                f"{upload.path.name} cannot be read ({error.strerror}); check the file."
            ) from None


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
