"""Files up, read from disk as they are sent, however large."""

from __future__ import annotations

import asyncio
import mimetypes
import secrets
from collections.abc import AsyncIterator, Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from nemo_jupyter.client import wire
from nemo_jupyter.client.answers import FORMATS, data_of
from nemo_jupyter.client.body import MIB
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.client.patience import OutOfPatience, Patience
from nemo_jupyter.errors import (
    MediaNotFound,
    MediaTooLarge,
    NemoError,
    TransferError,
    UnsupportedMedia,
)

LARGEST_UPLOAD = 500 * MIB
SUFFIXES = frozenset(f".{name}" for name in FORMATS.split()) | {".jpeg"}


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
