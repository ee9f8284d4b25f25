"""What is found out about a session's footage, as tables."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode

from nemo_jupyter.client.portal import blocking, on_portal
from nemo_jupyter.client.sse import Decoder
from nemo_jupyter.errors import EngineUnavailable, InvalidInput, Unsupported
from nemo_jupyter.results import Media, Progress
from nemo_jupyter.session.core import Core, OnProgress, draft_of

if TYPE_CHECKING:
    from pandas import DataFrame


class Signals(Core):
    """What footage can be asked."""

    @on_portal
    async def asignals(
        self,
        media: str | Media,
        kind: str,
        *,
        on: Literal["source", "timeline"] = "source",
        on_progress: OnProgress | None = None,
    ) -> DataFrame:
        """Find something out about a file; it is found out once and kept.

        Args:
            media: Name of a file of the session, or of one on the timeline.
            kind: ``silence``, ``speech``, ``pauses``, ``words``, ``levels``, ``loudness``,
                ``scenes``, ``black``, ``motion`` or ``beats``.
            on: Whether times are those of the file, or of the timeline: then there is a row for
                each time that a moment is shown, with the ``segment`` and ``track`` it is shown
                in, as ``id`` and ``track`` of :meth:`.Draft.segments`.
            on_progress: Called with what is being done and how much of it.

        Returns:
            A table in order of time with ``media``, ``asset``, ``start_ms``, ``end_ms``, and
            what the signal tells: levels in dB, loudness in LUFS, words with their confidence.

        Raises:
            RequestRejected: There is no such file or signal; the message lists those there are.
            Unsupported: It needs an extra that is not installed, or the service cannot tell.
        """
        if on not in ("source", "timeline"):
            raise InvalidInput(f"Times are on 'source' or on 'timeline', not on {on!r}.")
        name = media.name if isinstance(media, Media) else str(media)
        body = {"media": name, "kind": kind}
        data = await self._engine("POST", "signals", body)
        if data["columns"] is None:
            await self._find(body, on_progress)
            data = await self._engine("POST", "signals", body)
        table = _table(data)
        if on == "source":
            return table
        from nemo_jupyter.timeline.moments import on_timeline

        return on_timeline(table, draft_of(await self._read(fresh=True)))

    signals = blocking(asignals)

    async def _find(self, query: dict[str, str], on_progress: OnProgress | None) -> None:
        """Have a signal found out; leaving the stream stops that."""
        where = f"/api/engine/sessions/{self.id}/signals/find?{urlencode(query)}"
        decoder = Decoder()
        async with self._client.open("GET", where) as response:
            async for chunk in response.aiter_bytes():
                for event in decoder.feed(chunk):
                    told = json.loads(event.data) if event.event == "message" else {}
                    if "error" in told:
                        kind = Unsupported if told.get("kind") == "Unsupported" else InvalidInput
                        raise kind(str(told["error"]))
                    if told.get("done"):
                        return
                    if on_progress and "doing" in told:
                        on_progress(Progress(str(told["doing"]), told.get("share")))
        raise EngineUnavailable("The engine stopped before it had found that out; ask again.")


def _table(data: dict[str, Any]) -> DataFrame:
    import pandas as pd

    columns = data["columns"]
    table = pd.DataFrame(columns)
    table.insert(0, "media", data["media"])
    table.insert(1, "asset", data["asset"])
    return table
