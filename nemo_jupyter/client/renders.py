"""From a draft to a finished render: asked for, watched, remembered, tried once more."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

from nemo_jupyter.client import wire
from nemo_jupyter.client.answers import one_line
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.client.jobs import Jobs
from nemo_jupyter.client.seam import Broken
from nemo_jupyter.client.wire import RenderStatus
from nemo_jupyter.errors import (
    APIError,
    EmptyTimeline,
    RenderFailed,
    RenderUnfinished,
    SessionNotFound,
    Unreachable,
)

OnStatus = Callable[[RenderStatus], object]

OUTPUT: dict[str, Any] = {"format": "mp4", "quality": "high"}
_SLOW_TO_APPEAR = 2  # looks at which a new render may still be unknown


class Renders:
    """The renders of one connection."""

    def __init__(self, connection: Connection, jobs: Jobs) -> None:
        self._connection = connection
        self._jobs = jobs
        self._origin = str(connection.origin)

    async def submit(
        self,
        session_id: str,
        draft: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
        render_id: str | None = None,
    ) -> str:
        """Ask for a render; its id. It is written down before it is asked for.

        Raises:
            EmptyTimeline: There is nothing to export; nothing was sent.
            ExportBlocked: The plan does not allow it.
        """
        if not wire.exportable(draft):
            raise EmptyTimeline("The timeline is empty; add or upload something, then export.")
        output = {**OUTPUT, **(output or {})}
        render_id = render_id or f"render_{time.time_ns() // 1000}"
        self._jobs.remember(
            render_id, origin=self._origin, session_id=session_id, draft=draft, output=output
        )
        body = {"id": render_id, "sessionId": session_id, "draft": draft, "output": output}
        try:
            await self._connection.call("POST", wire.RENDERS, json=body)
        except Broken:
            # Whether it was accepted can be asked, so it is not sent again.
            await self.poll(render_id)
        except APIError:
            self._note(render_id, "failed")
            raise
        self._note(render_id, "pending")
        return render_id

    async def poll(self, render_id: str) -> RenderStatus:
        """Where a render stands now."""
        data = await self._connection.call("GET", wire.render_path(render_id))
        status = RenderStatus.from_wire(render_id, data)
        self._note(render_id, status.status)
        return status

    async def finish(
        self,
        session_id: str,
        draft: Mapping[str, Any],
        output: Mapping[str, Any] | None = None,
        *,
        on_status: OnStatus | None = None,
        again: bool = False,
    ) -> RenderStatus:
        """Render to the end, picking up an earlier render of the same draft and output.

        Args:
            again: Render anew even if there is such a render.

        Raises:
            RenderFailed: It failed twice.
            RenderUnfinished: It is still going after the documented number of looks.
        """
        tell = on_status or (lambda status: None)
        # A tape must not depend on what earlier kernels rendered.
        again = again or self._connection.taped
        known = None if again else await self._pick_up(session_id, draft, output)
        error = None
        for _ in range(2):
            if known is None:
                known = await self._poll_new(
                    await self.submit(session_id, draft, output), first=True
                )
            status = await self._watch(known, tell)
            if status.status == "completed":
                return status
            known, error = None, status.error
        why = f": {one_line(error)}" if error else ""
        raise RenderFailed(f"The render failed twice{why}; change the timeline or try later.")

    async def _pick_up(
        self, session_id: str, draft: Mapping[str, Any], output: Mapping[str, Any] | None
    ) -> RenderStatus | None:
        job = self._jobs.find(
            origin=self._origin,
            session_id=session_id,
            draft=draft,
            output={**OUTPUT, **(output or {})},
        )
        if job is None:
            return None
        try:
            status = await self.poll(job.render_id)
        except SessionNotFound:
            self._note(job.render_id, "failed")
            return None
        return None if status.status == "failed" else status

    async def _watch(self, status: RenderStatus, tell: OnStatus) -> RenderStatus:
        timings = self._connection.timings
        tell(status)
        for look in range(timings.render_polls):
            if status.status in ("completed", "failed"):
                return status
            await asyncio.sleep(timings.render_every)
            try:
                status = await self._poll_new(status.render_id, first=look < _SLOW_TO_APPEAR)
            except Unreachable:
                continue  # the render goes on without us
            tell(status)
        if status.status in ("completed", "failed"):
            return status
        raise RenderUnfinished(
            "The render is taking long and goes on without you; export again to pick it up."
        )

    async def _poll_new(self, render_id: str, *, first: bool) -> RenderStatus:
        try:
            return await self.poll(render_id)
        except SessionNotFound:
            if not first:
                raise
            return RenderStatus(render_id, "pending")

    def _note(self, render_id: str, status: str) -> None:
        self._jobs.update(render_id, origin=self._origin, status=status)
