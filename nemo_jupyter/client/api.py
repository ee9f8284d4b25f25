"""The API as an object: one method per endpoint. For code that blocks, see `blocking.Client`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from nemo_jupyter.client import wire
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.client.conversation import Conversation, OnUpdate, TurnOutcome
from nemo_jupyter.client.download import Download, OnBytes
from nemo_jupyter.client.jobs import Jobs
from nemo_jupyter.client.renders import OnStatus, Renders
from nemo_jupyter.client.timings import Timings
from nemo_jupyter.client.upload import checked, upload_file
from nemo_jupyter.client.wire import (
    ClaimLink,
    Credits,
    Grant,
    RemoteState,
    RenderStatus,
    SessionIds,
)
from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.errors import InvalidInput

# Where an answer may name the id that an anonymous user registers under.
_BIND_KEYS = ("bind_id", "bind", "user_id", "task_id", "session_id")


class BaseClient:
    """What both clients share: everything that does not wait."""

    _connection: Connection
    jobs: Jobs
    """The renders remembered on disk."""

    @property
    def url(self) -> str:
        """The API's address."""
        return str(self._connection.url)

    @property
    def origin(self) -> str:
        """Scheme, host and port of the API."""
        return str(self._connection.origin)

    @property
    def attribution(self) -> Attribution:
        """What the three attribution headers say."""
        return self._connection.attribution

    @attribution.setter
    def attribution(self, attribution: Attribution) -> None:
        self._connection.attribution = attribution

    @property
    def anonymous(self) -> bool:
        """Whether the token belongs to no account."""
        return self._connection.identity.anonymous

    @property
    def token(self) -> Secret | None:
        """The token in use; it changes when an anonymous one expires."""
        return self._connection.identity.token

    @property
    def registration(self) -> str | None:
        """Where an anonymous user registers and keeps the work; None for others."""
        return self._connection.registration

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.origin!r})"


class AsyncClient(BaseClient):
    """The API for code that awaits.

    Cancelling a task closes its connection. A client belongs to the loop it is first used on.

    Args:
        base_url: The API's address; with `uds`, only its form matters.
        token: The API token; without one, see `anonymous_token`.
        attribution: Who is calling; by default this package.
        uds: Path of a Unix socket to connect to.
        secret_header: The secret that an embedded engine on loopback asks for.
        timings: Every wait and limit.
        settings: The environment, if not as it is now.
        transport: For replaying a cassette, or recording one.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: Secret | str | None = None,
        attribution: Attribution | None = None,
        uds: str | None = None,
        secret_header: Secret | str | None = None,
        timings: Timings | None = None,
        settings: Settings | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        settings = Settings.from_env() if settings is None else settings
        self._connection = Connection(
            base_url,
            token=token,
            attribution=attribution or Attribution.own(platform=settings.skill_source),
            uds=uds,
            secret=secret_header,
            timings=timings,
            settings=settings,
            transport=transport,
        )
        self.jobs = Jobs(settings.home)
        self._renders = Renders(self._connection, self.jobs)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def call(
        self, method: str, path: str, *, json: Any = None, within: float | None = None
    ) -> Any:
        """Any endpoint: its envelope's data, or the error its code means.

        Args:
            within: Seconds for the answer, if not the ordinary limit.
        """
        return await self._connection.call(method.upper(), path, json=json, within=within)

    @asynccontextmanager
    async def open(
        self, method: str, path: str, headers: Mapping[str, str] | None = None
    ) -> AsyncIterator[httpx.Response]:
        """An endpoint's raw response, for proxies that pass a body on."""
        with self._connection.seam():
            response = await self._connection.send(method.upper(), path, None, headers)
            try:
                yield response
            finally:
                await response.aclose()

    async def anonymous_token(self) -> Grant:
        """Get an anonymous token for this machine's client id, and use it from now on.

        Raises:
            RateLimited: The client id, or the network, had one lately.
        """
        return await self._connection.grant()

    async def resume(self) -> bool:
        """Use the anonymous token that an earlier kernel of this user was given, if it lives.

        Returns:
            Whether there was one; without one, see `anonymous_token`.
        """
        return await self._connection.identity.resume()

    async def create_session(self, task_name: str = "project", language: str = "en") -> SessionIds:
        """Start a session."""
        body = {"task_name": task_name, "language": language}
        ids = SessionIds.from_wire(await self.call("POST", wire.SESSION, json=body))
        self._note_bind(ids.data)
        return ids

    async def upload(
        self,
        session_id: str,
        paths: str | Path | Iterable[str | Path],
        *,
        progress: OnBytes | None = None,
    ) -> list[Any]:
        """Upload files, one after the other; what the service says of each.

        All files are looked at before the first byte is sent.

        Args:
            progress: Called with the bytes sent and the bytes there are, over all files.

        Raises:
            MediaNotFound, UnsupportedMedia, MediaTooLarge: A file is at fault.
            TransferError: It stalled; files before it are there.
        """
        paths = [paths] if isinstance(paths, str | Path) else list(paths)
        uploads = checked(paths)
        total, done = sum(upload.size for upload in uploads), 0
        tell = progress or (lambda sent, total: None)
        answers = []
        for upload in uploads:
            before = done

            def sent(count: int, before: int = before) -> None:
                tell(before + count, total)

            answers.append(await upload_file(self._connection, session_id, upload, sent))
            done += upload.size
        return answers

    async def upload_urls(self, session_id: str, urls: str | Iterable[str]) -> Any:
        """Have the service fetch files from the web."""
        urls = [urls] if isinstance(urls, str) else list(urls)
        for url in urls:
            if not url.startswith(("http://", "https://")):
                raise InvalidInput(f"{url!r} is no web address; upload a file by its path.")
        return await self.call(
            "POST",
            wire.upload_path(session_id),
            json={"urls": urls, "source_type": "url"},
            within=self._connection.timings.transfer,
        )

    async def run_turn(
        self,
        session_id: str,
        text: str,
        *,
        before: RemoteState | None = None,
        on_update: OnUpdate | None = None,
        streaming: bool = False,
        meter: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> TurnOutcome:
        """Send an instruction, once, and see what became of it.

        Args:
            before: The state now, if just read; else it is read first.
            on_update: Called with each `Update` as it arrives.
            streaming: Ask for live text.
            meter: Read the balance before and after, so that the outcome knows its cost.
            extra: More keys for the request, which only the embedded engine knows.

        Raises:
            SessionBusy: Another turn of the session is running.
            TurnFailed: The service said the turn failed.
            TurnTimeout: No news, or no end, for too long.
            TurnLost: The stream broke and the state did not show what became of it.
        """
        conversation = Conversation(
            self._connection,
            session_id,
            on_update=on_update,
            streaming=streaming,
            meter=meter,
            extra=extra,
        )
        return await conversation.run(text, before)

    async def state(self, session_id: str) -> RemoteState:
        """The session's state now."""
        state = RemoteState.from_wire(await self.call("GET", wire.state_path(session_id)))
        self._note_bind(state.data)
        return state

    async def credits(self) -> Credits:
        """The balance."""
        return Credits.from_wire(await self.call("GET", wire.CREDITS))

    async def render_submit(
        self,
        session_id: str,
        draft: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
        *,
        render_id: str | None = None,
    ) -> str:
        """Ask for a render; its id.

        Raises:
            EmptyTimeline: There is nothing to export; nothing was sent.
            ExportBlocked: The plan does not allow it.
        """
        return await self._renders.submit(session_id, draft, output, render_id)

    async def render_poll(self, render_id: str) -> RenderStatus:
        """Where a render stands now."""
        return await self._renders.poll(render_id)

    async def render(
        self,
        session_id: str,
        draft: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
        *,
        on_status: OnStatus | None = None,
        again: bool = False,
    ) -> RenderStatus:
        """Render to the end; an earlier render of the same draft and output is picked up.

        Raises:
            RenderFailed: It failed twice.
            RenderUnfinished: It is still going; calling again picks it up.
        """
        return await self._renders.finish(
            session_id, draft, output, on_status=on_status, again=again
        )

    async def download(
        self,
        render: RenderStatus | str,
        path: str | Path,
        *,
        progress: OnBytes | None = None,
    ) -> Path:
        """Fetch a finished render, given its status or its id; its place on disk.

        Args:
            progress: Called with the bytes here and the bytes there are (0 if unknown).

        Raises:
            TransferError: It did not arrive whole; running again continues.
        """
        render_id = render if isinstance(render, str) else render.render_id
        sources = [wire.download_path(render_id)[1:]]
        if isinstance(render, RenderStatus) and render.url:
            sources.insert(0, render.url)
        fetch = Download(self._connection, Path(path), render_id, progress)
        done = await fetch.run(sources)
        self.jobs.update(render_id, origin=self.origin, status="downloaded", path=done)
        return done

    async def claim_token(self, task_id: str | None, session_id: str) -> ClaimLink:
        """A link that opens the session in the browser, in an account."""
        body = {"task_id": task_id, "session_id": session_id}
        data = await self.call("POST", wire.CLAIM, json=body)
        return ClaimLink.from_wire(data, self._connection.pages)

    def _note_bind(self, data: Mapping[str, Any]) -> None:
        found = (str(data[key]) for key in _BIND_KEYS if data.get(key))
        self._connection.identity.bind = self._connection.identity.bind or next(found, None)
