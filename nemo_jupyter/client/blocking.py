"""The API for code that blocks: an `AsyncClient` that runs on the portal's loop, so that both have
the same deadlines and the same cancellation.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx

from nemo_jupyter.client.api import AsyncClient, BaseClient
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.conversation import OnUpdate, TurnOutcome
from nemo_jupyter.client.download import OnBytes
from nemo_jupyter.client.portal import CancelFlag, Portal, Relay, closed_with, portal
from nemo_jupyter.client.renders import OnStatus
from nemo_jupyter.client.timings import Timings
from nemo_jupyter.client.wire import (
    ClaimLink,
    Credits,
    Grant,
    RemoteState,
    RenderStatus,
    SessionIds,
)
from nemo_jupyter.config import Secret, Settings

T = TypeVar("T")


class Client(BaseClient):
    """The API for code that blocks; made like an `AsyncClient`.

    Callbacks run in the calling thread. Ctrl-C, or setting a `cancel` flag (like a
    `threading.Event`), closes the connection and returns within a second.
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
        self.inner = AsyncClient(
            base_url,
            token=token,
            attribution=attribution,
            uds=uds,
            secret_header=secret_header,
            timings=timings,
            settings=settings,
            transport=transport,
        )
        self._connection = self.inner._connection
        self.jobs = self.inner.jobs
        self.portal: Portal = portal()
        """Where `inner` runs; `await client.portal.bridge(client.inner.state(...))` awaits it."""
        self._closing = closed_with(self, self.inner.aclose)

    def close(self) -> None:
        """Close all connections."""
        self._closing()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def call(self, method: str, path: str, *, json: Any = None, within: float | None = None) -> Any:
        """See `AsyncClient.call`."""
        return self._run(lambda _: self.inner.call(method, path, json=json, within=within))

    def anonymous_token(self) -> Grant:
        """See `AsyncClient.anonymous_token`."""
        return self._run(lambda _: self.inner.anonymous_token())

    def resume(self) -> bool:
        """See `AsyncClient.resume`."""
        return self._run(lambda _: self.inner.resume())

    def create_session(self, task_name: str = "project", language: str = "en") -> SessionIds:
        """See `AsyncClient.create_session`."""
        return self._run(lambda _: self.inner.create_session(task_name, language))

    def upload(
        self,
        session_id: str,
        paths: str | Path | Iterable[str | Path],
        *,
        progress: OnBytes | None = None,
        cancel: CancelFlag | None = None,
    ) -> list[Any]:
        """See `AsyncClient.upload`."""
        return self._run(
            lambda relay: self.inner.upload(session_id, paths, progress=relay(progress)), cancel
        )

    def upload_urls(
        self, session_id: str, urls: str | Iterable[str], *, cancel: CancelFlag | None = None
    ) -> Any:
        """See `AsyncClient.upload_urls`."""
        return self._run(lambda _: self.inner.upload_urls(session_id, urls), cancel)

    def run_turn(
        self,
        session_id: str,
        text: str,
        *,
        before: RemoteState | None = None,
        on_update: OnUpdate | None = None,
        streaming: bool = False,
        meter: bool = False,
        extra: Mapping[str, Any] | None = None,
        cancel: CancelFlag | None = None,
    ) -> TurnOutcome:
        """See `AsyncClient.run_turn`."""
        return self._run(
            lambda relay: self.inner.run_turn(
                session_id,
                text,
                before=before,
                on_update=relay(on_update),
                streaming=streaming,
                meter=meter,
                extra=extra,
            ),
            cancel,
        )

    def state(self, session_id: str) -> RemoteState:
        """See `AsyncClient.state`."""
        return self._run(lambda _: self.inner.state(session_id))

    def credits(self) -> Credits:
        """See `AsyncClient.credits`."""
        return self._run(lambda _: self.inner.credits())

    def render_submit(
        self,
        session_id: str,
        draft: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
        *,
        render_id: str | None = None,
    ) -> str:
        """See `AsyncClient.render_submit`."""
        return self._run(
            lambda _: self.inner.render_submit(session_id, draft, output, render_id=render_id)
        )

    def render_poll(self, render_id: str) -> RenderStatus:
        """See `AsyncClient.render_poll`."""
        return self._run(lambda _: self.inner.render_poll(render_id))

    def render(
        self,
        session_id: str,
        draft: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
        *,
        on_status: OnStatus | None = None,
        again: bool = False,
        cancel: CancelFlag | None = None,
    ) -> RenderStatus:
        """See `AsyncClient.render`."""
        return self._run(
            lambda relay: self.inner.render(
                session_id, draft, output, on_status=relay(on_status), again=again
            ),
            cancel,
        )

    def download(
        self,
        render: RenderStatus | str,
        path: str | Path,
        *,
        progress: OnBytes | None = None,
        cancel: CancelFlag | None = None,
    ) -> Path:
        """See `AsyncClient.download`."""
        return self._run(
            lambda relay: self.inner.download(render, path, progress=relay(progress)), cancel
        )

    def claim_token(self, task_id: str | None, session_id: str) -> ClaimLink:
        """See `AsyncClient.claim_token`."""
        return self._run(lambda _: self.inner.claim_token(task_id, session_id))

    def _run(
        self, start: Callable[[Relay], Coroutine[Any, Any, T]], cancel: CancelFlag | None = None
    ) -> T:
        return self.portal.run(start, cancel)
