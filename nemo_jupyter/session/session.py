"""A session: footage in, sentences said, films out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nemo_jupyter.client import phrases
from nemo_jupyter.client.portal import blocking, on_portal
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.results import Credits, Media, Render, State, Turn, exports
from nemo_jupyter.session.core import OnProgress, draft_of
from nemo_jupyter.session.films import Films
from nemo_jupyter.session.signals import Signals
from nemo_jupyter.session.turns import Turns
from nemo_jupyter.session.views import Views

Answer = Turn | Render | State | Credits | list[Media]


class Session(Turns, Films, Signals, Views):
    """A line of turns over one timeline.

    Every method that waits has a twin with ``a`` before its name for ``await``.
    """

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

    @on_portal
    async def asay(
        self, /, text: str, *, on_progress: OnProgress | None = None, **options: Any
    ) -> Answer:
        """Have a sentence answered by whom it concerns: an export, the credits, the state, an
        upload, else an edit."""
        route = phrases.route(text)
        if route == "export":
            wishes = await self._wishes(text)
            if len(wishes) == 1:
                return await self.aexport(on_progress=on_progress, **wishes[0])
            if wishes:
                draft = draft_of(await self._read())
                films = await self.afilms(wishes, on_progress=on_progress)
                return Turn(None, text, "", (), draft, draft, renders=tuple(films))
        if route == "credits":
            return await self.acredits()
        if route == "state":
            return await self.astate()
        if route == "upload":
            raise InvalidInput("Name the file: session.upload('talk.mp4').")
        return await self.aedit(text, on_progress=on_progress, **options)

    say = blocking(asay)

    async def _wishes(self, text: str) -> tuple[Mapping[str, Any], ...]:
        """What a sentence says of the films it asks for; nothing if it asks for more than films."""
        if not self.is_embedded:
            return ({},)
        plan = await self.aplan(text)
        return exports(plan.ops) if all(op.get("op") == "export" for op in plan.ops) else ()

    def to_html(self, path: str | Path | None = None, *, film: Render | None = None) -> str:
        """The edit as a page of its own: timeline, turns, footage; no scripts, nothing from afar.

        Args:
            path: Where to write it too.
            film: A film of it; its poster is shown, and the page at ``path`` plays it from where
                it is.
        """
        from nemo_jupyter.page import page

        target = None if path is None else Path(path).expanduser().absolute()
        state = self.state()
        turns = self._run(lambda relay: self._turns())
        beside = target.parent if target else None
        text = page(state.draft, turns, state.media, film, beside=beside)
        if target is not None:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return text
