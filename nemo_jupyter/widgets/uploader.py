"""Footage dropped on a page: received in pieces, then uploaded like any other file."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

import traitlets

from nemo_jupyter.client.portal import portal
from nemo_jupyter.client.upload import LARGEST_UPLOAD, SUFFIXES
from nemo_jupyter.display import MediaView, bundle
from nemo_jupyter.errors import Cancelled, InvalidInput, MediaError, NemoError
from nemo_jupyter.widgets.arrival import (
    CANCELLED,
    CHECKING,
    DONE,
    ENDED,
    FAILED,
    HANDING,
    KNOWN,
    RECEIVING,
    Arrival,
)
from nemo_jupyter.widgets.base import Widget
from nemo_jupyter.widgets.folder import listing, within
from nemo_jupyter.widgets.incoming import CHUNK, Incoming, Partial, apart, asset_of

if TYPE_CHECKING:
    from nemo_jupyter.results import Media, Progress
    from nemo_jupyter.session import Session

_EVERY_S = 0.25


class Uploader(Widget):
    """A place to drop footage on, or to choose it.

    Files come in pieces of 1 MiB that are written to disk as they arrive, and go on where they
    were when a page was closed meanwhile. When one is whole it is uploaded to the session.

    Messages are handled by whichever thread the kernel hands them to; what takes time runs on
    the portal.
    """

    _bundle = "uploader"

    _rules = traitlets.Dict().tag(sync=True)
    _files: traitlets.List[dict[str, Any]] = traitlets.List().tag(sync=True)

    def __init__(self, session: Session) -> None:
        settings = session.settings
        self._session = session
        self._root = Path.cwd()
        self._incoming = Incoming(settings.home / "uploads", settings.cache_limit)
        self._arrivals: dict[str, Arrival] = {}
        self._media: list[Media] = []
        self._guard = threading.RLock()
        self._order = asyncio.Lock()
        self._told = 0.0
        rules = {"suffixes": sorted(SUFFIXES), "largest": LARGEST_UPLOAD, "chunk": CHUNK}
        super().__init__(_rules=rules)
        self.on_msg(self._on_message)

    @property
    def media(self) -> list[Media]:
        """What has been uploaded, in order."""
        with self._guard:
            return list(self._media)

    def _still(self) -> str:
        return bundle(MediaView(tuple(self.media)))["text/html"]

    # Messages; their kinds are those of js/src/shared/sending.ts and js/src/uploader.ts.

    def _on_message(self, _: Any, content: Any, buffers: Sequence[memoryview] | None) -> None:
        content = content if isinstance(content, dict) else {}
        name = str(content.get("id") or "")
        try:
            act = self._acts.get(str(content.get("kind")))
            if act is None:
                raise InvalidInput("The page said something unknown; reload it.")
            with self._guard:
                act(self, name, content, buffers or [])
        except NemoError as error:
            self._refuse(name, error)
        except (KeyError, TypeError, ValueError):
            self._refuse(name, InvalidInput("The page's message is not whole; reload it."))

    def _offer(self, name: str, content: Mapping[str, Any], _: Sequence[memoryview]) -> None:
        arrival = self._arrivals.get(name)
        if arrival is None:
            size, modified = int(content["size"]), int(content["modified"])
            partial = self._incoming.begin(str(content["name"]), size, modified)
            self._forget(partial)
            arrival = Arrival(name, partial.name, size, partial)
            self._arrivals[name] = arrival
        if arrival.state == RECEIVING:
            known = arrival.size in self._incoming.sizes()
            self._accept(arrival, ask=known)
        self._tell()

    def _forget(self, partial: Partial) -> None:
        """Drop what is known of a file that is offered again, by a page that was reloaded say."""
        for arrival in list(self._arrivals.values()):
            same = arrival.partial is not None and arrival.partial.path == partial.path
            if same and arrival.state in (RECEIVING, FAILED, CANCELLED):
                del self._arrivals[arrival.id]

    def _accept(self, arrival: Arrival, *, ask: bool = False) -> None:
        assert arrival.partial is not None
        if ask:
            self.send({"kind": "ask_hash", "id": arrival.id})
        else:
            offset = arrival.partial.received
            self.send({"kind": "accept", "id": arrival.id, "offset": offset})

    def _hash(self, name: str, content: Mapping[str, Any], _: Sequence[memoryview]) -> None:
        """The page says what a file is before it is sent, since it may be here already."""
        arrival = self._receiving(name)
        path = self._incoming.find(str(content["digest"]))
        if path is None:
            self._accept(arrival)
        else:
            self._work(arrival, self._hand_over(arrival, path))

    def _chunk(self, name: str, content: Mapping[str, Any], buffers: Sequence[memoryview]) -> None:
        arrival = self._receiving(name)
        assert arrival.partial is not None
        fits, offset = True, int(content["offset"])
        for piece in buffers:
            fits = fits and arrival.partial.add(offset, piece)
            offset += len(piece)
        received = arrival.partial.received
        self.send({"kind": "ack", "id": name, "received": received, "missing": not fits})
        self._tell(soon=False)

    def _finish(self, name: str, content: Mapping[str, Any], _: Sequence[memoryview]) -> None:
        arrival = self._arrivals.get(name)
        if arrival is not None and arrival.state != RECEIVING:
            return self._tell()
        arrival = self._receiving(name)
        assert arrival.partial is not None
        arrival.state = CHECKING
        self._work(arrival, self._settle(arrival, arrival.partial, str(content["digest"])))
        return None

    def _cancel(self, name: str, _: Any, __: Any) -> None:
        arrival = self._arrivals.get(name)
        if arrival is None or arrival.state in ENDED:
            return
        if arrival.work is not None:
            arrival.work.cancel()
        self._end(arrival, CANCELLED)

    def _dismiss(self, name: str, _: Any, __: Any) -> None:
        arrival = self._arrivals.get(name)
        if arrival is not None and arrival.state not in ENDED:
            self._cancel(name, _, __)
        self._arrivals.pop(name, None)
        self._tell()

    def _url(self, name: str, content: Mapping[str, Any], _: Any) -> None:
        url = str(content["url"]).strip()
        if not url.startswith(("http://", "https://")):
            raise InvalidInput("An address begins with http:// or https://.")
        label = unquote(Path(urlsplit(url).path).name) or urlsplit(url).netloc
        self._bring(name, label, 0, url)

    def _list(self, _: str, content: Mapping[str, Any], __: Any) -> None:
        path = str(content.get("path") or "")
        entries = listing(self._root, path, SUFFIXES)
        self.send({"kind": "listing", "path": path, "entries": entries})

    def _take(self, name: str, content: Mapping[str, Any], _: Any) -> None:
        path = within(self._root, str(content["path"]))
        self._bring(name, path.name, path.stat().st_size if path.is_file() else 0, path)

    _acts: Mapping[str, Callable[..., None]] = {
        "offer": _offer,
        "hash": _hash,
        "chunk": _chunk,
        "finish": _finish,
        "cancel": _cancel,
        "dismiss": _dismiss,
        "url": _url,
        "list": _list,
        "take": _take,
    }

    def _receiving(self, name: str) -> Arrival:
        arrival = self._arrivals.get(name)
        if arrival is None or arrival.state != RECEIVING:
            raise InvalidInput("This upload is no longer going on; choose the file again.")
        return arrival

    def _refuse(self, name: str, error: NemoError) -> None:
        with self._guard:
            arrival = self._arrivals.get(name)
            if arrival is not None:
                self._end(arrival, FAILED, error.message)
        self.send(
            {
                "kind": "refused",
                "id": name,
                "error": type(error).__name__,
                "message": error.message,
            }
        )

    # What takes time, on the portal

    def _work(self, arrival: Arrival, step: Coroutine[Any, Any, None]) -> None:
        arrival.work = portal().submit(self._guarded(arrival, step))
        self._tell()

    def _bring(self, name: str, label: str, size: int, source: str | Path) -> None:
        if name in self._arrivals:
            return
        arrival = self._arrivals[name] = Arrival(name, label, size, state=HANDING)
        self._work(arrival, self._upload(arrival, source))

    async def _guarded(self, arrival: Arrival, step: Coroutine[Any, Any, None]) -> None:
        try:
            await step
        except Cancelled:
            self._end(arrival, CANCELLED)
        except NemoError as error:
            self._end(arrival, FAILED, error.message)
        except OSError as error:
            self._end(arrival, FAILED, f"{arrival.name} cannot be kept ({error.strerror}).")

    async def _settle(self, arrival: Arrival, partial: Partial, digest: str) -> None:
        path = await asyncio.to_thread(self._incoming.settle, partial, digest)
        try:
            await self._hand_over(arrival, path)
        except (MediaError, asyncio.CancelledError):
            self._incoming.discard(path)
            raise

    async def _hand_over(self, arrival: Arrival, path: Path) -> None:
        async with self._order:
            there = (await self._session.astate()).media
            asset = await asyncio.to_thread(asset_of, path)
            known = next((m.name for m in there if m.asset == asset), None)
            if known is not None:
                self._end(arrival, KNOWN, f"Already here as {known}.")
                return
            wanted = apart(arrival.name, {m.name for m in there})
            path = self._incoming.named(path, wanted)
            arrival.name = wanted
            await self._upload_now(arrival, path)

    async def _upload(self, arrival: Arrival, source: str | Path) -> None:
        async with self._order:
            await self._upload_now(arrival, source)

    async def _upload_now(self, arrival: Arrival, source: str | Path) -> None:
        def told(progress: Progress) -> None:
            arrival.share = progress.share
            self._tell(soon=False)

        arrival.state = HANDING
        self._tell()
        media = await self._session.aupload(source, on_progress=told)
        with self._guard:
            self._media += media
        self._end(arrival, DONE)

    def _end(self, arrival: Arrival, state: str, message: str = "") -> None:
        """An arrival is over. After a failure it may go on later; what was cancelled goes."""
        with self._guard:
            if arrival.state in ENDED:
                return
            arrival.state, arrival.message, arrival.share = state, message, None
            if arrival.partial is not None and state == CANCELLED:
                arrival.partial.discard()
        self._tell()

    def _tell(self, *, soon: bool = True) -> None:
        """Let the pages know how things stand, at most four times a second while it moves."""
        with self._guard:
            now = time.monotonic()
            if not soon and now - self._told < _EVERY_S:
                return
            self._told = now
            self._files = [arrival.row() for arrival in self._arrivals.values()]
