"""A session's traffic on disk, so that a notebook runs again anywhere: no service, no token.

A cassette is a folder: `tape.jsonl` holds one exchange a line, `media/` the binary bodies under
their hashes. Tokens, client ids and signed addresses are replaced before anything is written.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
import json
import re
import threading
from collections import deque
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx

from nemo_jupyter.errors import InvalidInput, NotRecorded

VERSION = 1
_TAPE = "tape.jsonl"
_KEPT_HEADERS = ("content-type", "retry-after", "content-range")
_TEXT = re.compile(r"application/json|text/", re.IGNORECASE)
_SECRETS = re.compile(r"\b(nmv_[a-z]+_|clm_)(?!recorded\b)[\w-]+", re.IGNORECASE)
_SECRET_FIELD = re.compile(r'"(token|claim_token|access_token|client_id)"\s*:\s*"([^"\\]+)"')
_SIGNED = re.compile(r'https?:(?:\\?/){2}[^\s"\'<>]*(?:\?|@)[^\s"\'<>]*')
_RENDER_ID = re.compile(r"render_\d+")


class Scrubber:
    """Replaces what must not reach the disk, the same thing always by the same name."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._addresses: dict[str, str] = {}

    def learn(self, request: httpx.Request) -> None:
        """Note the secrets that a request carries."""
        for header in ("authorization", "x-client-id", "x-engine-secret"):
            value = request.headers.get(header, "").removeprefix("Bearer ")
            if value:
                self._names[value] = "nmv_usr_recorded"

    def text(self, text: str) -> str:
        """The text, fit to keep."""
        for match in _SECRET_FIELD.finditer(text):
            self._names.setdefault(match[2], _name_for(match[1]))
        for secret in sorted(self._names, key=len, reverse=True):
            text = text.replace(secret, self._names[secret])
        text = _SECRETS.sub(r"\1recorded", text)
        return _SIGNED.sub(lambda match: self._address(match[0]), text)

    def url(self, url: httpx.URL) -> str:
        """An address as it stands on the tape: a path, or a stand-in for a signed address."""
        known = self._addresses.get(str(url))
        if known is not None:
            return known
        return _RENDER_ID.sub("render_*", url.raw_path.decode("ascii"))

    def _address(self, written: str) -> str:
        try:
            plain = str(json.loads(f'"{written}"'))
        except ValueError:
            plain = written
        plain = str(httpx.URL(plain)) if _parses(plain) else plain
        number = len(self._addresses) + 1
        return self._addresses.setdefault(plain, f"https://recorded.invalid/{number}")


class Recorder(httpx.AsyncBaseTransport):
    """Passes traffic on and keeps a cassette of it.

    Args:
        inner: What really sends; for a Unix socket, an `httpx.AsyncHTTPTransport(uds=...)`.
    """

    recording = True

    def __init__(self, folder: str | Path, inner: httpx.AsyncBaseTransport | None = None) -> None:
        self._folder = Path(folder)
        (self._folder / "media").mkdir(parents=True, exist_ok=True)
        self._inner = inner or httpx.AsyncHTTPTransport(
            limits=httpx.Limits(max_keepalive_connections=0)
        )
        self._scrubber = Scrubber()
        self._guard = threading.Lock()
        self._parts = itertools.count()
        self._write({"cassette": VERSION}, mode="w")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._scrubber.learn(request)
        sent = _Hashed(request)
        request.stream = sent
        response = await self._inner.handle_async_request(request)
        response.stream = _Kept(self, request, sent, response)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()

    def media_file(self) -> Path:
        """A temporary place for a binary body."""
        return self._folder / "media" / f".{next(self._parts)}.part"

    def keep(
        self, request: httpx.Request, sent: _Hashed, response: httpx.Response, body: _Body
    ) -> None:
        """Write down one exchange."""
        headers = response.headers
        entry: dict[str, Any] = {
            "method": request.method,
            "url": self._scrubber.url(request.url),
            "sent": sent.key(self._scrubber),
            "status": response.status_code,
            "headers": {name: headers[name] for name in _KEPT_HEADERS if name in headers},
        }
        if body.digest is not None:
            entry["media"] = body.digest
        else:
            entry["text"] = self._scrubber.text(body.text)
        self._write(entry)

    def _write(self, entry: dict[str, Any], mode: str = "a") -> None:
        line = json.dumps(entry, ensure_ascii=True) + "\n"
        with self._guard, (self._folder / _TAPE).open(mode, encoding="ascii") as tape:
            tape.write(line)


class Player(httpx.AsyncBaseTransport):
    """Answers from a cassette, in the order it was recorded; nothing leaves the machine.

    Raises:
        InvalidInput: The folder holds no cassette that this version can play.
    """

    replayed = True

    def __init__(self, folder: str | Path) -> None:
        self._folder = Path(folder)
        self._scrubber = Scrubber()
        self._entries: dict[tuple[str, str, str], deque[dict[str, Any]]] = {}
        for entry in self._load():
            key = entry["method"], entry["url"], entry["sent"]
            self._entries.setdefault(key, deque()).append(entry)

    @property
    def notice(self) -> str:
        """What a person should be told."""
        return f"Replaying the cassette {self._folder.name}; no service is asked."

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._scrubber.learn(request)
        sent = _Hashed(request)
        async for _ in sent:
            pass
        entry = self._next(request, sent.key(self._scrubber))
        if "media" in entry:
            path = self._folder / "media" / Path(entry["media"]).name
            if not path.is_file():
                raise NotRecorded("A media file of the cassette is missing; record it again.")
            size = {"content-length": str(path.stat().st_size)}
            return httpx.Response(
                entry["status"],
                headers=entry["headers"] | size,
                stream=_File(path),
                request=request,
            )
        return httpx.Response(
            entry["status"],
            headers=entry["headers"],
            stream=httpx.ByteStream(entry["text"].encode()),
            request=request,
        )

    def _next(self, request: httpx.Request, sent: str) -> dict[str, Any]:
        url = str(request.url)
        if request.url.host != "recorded.invalid":
            url = self._scrubber.url(request.url)
        entries = self._entries.get((request.method, url, sent))
        if not entries:
            raise NotRecorded(
                f"The cassette has no answer to {request.method} {request.url.path} as asked now; "
                "undo the change, or record it again."
            )
        # Looking again and again is harmless and may happen more often than it was recorded.
        if len(entries) == 1 and request.method == "GET":
            return entries[0]
        return entries.popleft()

    def _load(self) -> list[dict[str, Any]]:
        try:
            lines = (self._folder / _TAPE).read_text(encoding="ascii").splitlines()
            entries = [json.loads(line) for line in lines]
        except (OSError, ValueError):
            raise InvalidInput(f"{self._folder} holds no cassette; check the path.") from None
        if not entries or entries[0].get("cassette") != VERSION:
            raise InvalidInput(f"{self._folder} was recorded by another version; record it anew.")
        return entries[1:]


class _Body:
    """A response body being kept: text in memory, anything else on disk under its hash."""

    def __init__(self, text: bool, part: Path) -> None:
        self._text = text
        self._pieces: list[bytes] = []
        self._hash = hashlib.sha256()
        self._part = part
        self._file = None if text else part.open("wb")
        self.digest: str | None = None

    def add(self, piece: bytes) -> None:
        if self._file is None:
            self._pieces.append(piece)
            return
        self._hash.update(piece)
        self._file.write(piece)

    def finish(self) -> None:
        if self._file is not None:
            self._file.close()
            self.digest = self._hash.hexdigest()
            self._part.replace(self._part.with_name(self.digest))

    @property
    def text(self) -> str:
        return b"".join(self._pieces).decode("utf-8", "replace")


class _Hashed(httpx.AsyncByteStream):
    """A request body that can be named once it has been sent."""

    def __init__(self, request: httpx.Request) -> None:
        kind = request.headers.get("content-type", "")
        boundary = re.search(r"boundary=([\w-]+)", kind)
        self._json = "json" in kind
        self._boundary = boundary[1].encode() if boundary else b"\0no boundary\0"
        self._stream = request.stream
        self._hash = hashlib.sha256()
        self._carry = b""
        self._pieces: list[bytes] = []

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert isinstance(self._stream, httpx.AsyncByteStream)
        async for piece in self._stream:
            self._note(piece)
            yield piece

    def _note(self, piece: bytes) -> None:
        if self._json:
            self._pieces.append(piece)
            return
        # The boundary is random, so it must not count.
        data = (self._carry + piece).replace(self._boundary, b"")
        keep = len(self._boundary) - 1
        self._carry = data[-keep:]
        self._hash.update(data[:-keep])

    def key(self, scrubber: Scrubber) -> str:
        """A name for what was sent, equal for equal requests of different runs."""
        if self._json:
            text = scrubber.text(b"".join(self._pieces).decode("utf-8", "replace"))
            text = _RENDER_ID.sub("render_*", text)
            return hashlib.sha256(text.encode()).hexdigest()
        digest = self._hash.copy()
        digest.update(self._carry)
        return digest.hexdigest()


class _Kept(httpx.AsyncByteStream):
    """A response body that is written down while it is read."""

    def __init__(
        self, recorder: Recorder, request: httpx.Request, sent: _Hashed, response: httpx.Response
    ) -> None:
        self._recorder, self._request, self._sent = recorder, request, sent
        self._response, self._stream = response, response.stream
        text = bool(_TEXT.match(response.headers.get("content-type", "application/json")))
        self._body = _Body(text, recorder.media_file())
        self._open = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert isinstance(self._stream, httpx.AsyncByteStream)
        async for piece in self._stream:
            self._body.add(piece)
            yield piece

    async def aclose(self) -> None:
        if self._open:
            self._open = False
            self._body.finish()
            self._recorder.keep(self._request, self._sent, self._response, self._body)
        await self._stream.aclose()  # type: ignore[union-attr]


class _File(httpx.AsyncByteStream):
    def __init__(self, path: Path) -> None:
        self._path = path

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with await asyncio.to_thread(self._path.open, "rb") as file:
            while piece := file.read(1024**2):
                yield piece


def _name_for(field: str) -> str:
    return "clm_recorded" if field == "claim_token" else "nmv_usr_recorded"


def _parses(url: str) -> bool:
    try:
        httpx.URL(url)
    except httpx.InvalidURL:
        return False
    return True
