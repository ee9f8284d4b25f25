"""Everything at once: footage, film, timeline and a box to say what should be done."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipywidgets import Box, Layout

from nemo_jupyter.client.portal import portal
from nemo_jupyter.display import TimelineView, bundle
from nemo_jupyter.errors import NemoError
from nemo_jupyter.results import Render, Turn
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.widgets.base import show
from nemo_jupyter.widgets.player import Player
from nemo_jupyter.widgets.prompt import Prompt
from nemo_jupyter.widgets.timeline import Timeline
from nemo_jupyter.widgets.uploader import Uploader

if TYPE_CHECKING:
    from nemo_jupyter.session import Session

_SETTLE_S = 0.4  # so that a run of quick edits is rendered once


class Studio(Box):  # type: ignore[misc]  # ipywidgets has no types
    """The widgets of one session, joined up.

    With the embedded engine each new timeline is rendered small and shown, with the one before
    it at hand for comparison; a service elsewhere renders when it is asked for an export.

    Attributes:
        uploader: Where footage comes in.
        player: Where it is seen.
        timeline: Where it is edited by hand.
        prompt: Where it is edited by words.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._work: Future[None] | None = None
        self._count = 0
        # Beside the notebook, and by a name without a dot, since that is what Jupyter serves.
        self._folder = Path.cwd() / "nemo-previews"
        self.uploader = Uploader(session)
        self.player = Player(label="The film so far")
        self.timeline = Timeline(session, player=self.player)
        self.prompt = Prompt(session, on_result=self._finished)
        # The film and the box side by side, where the page is wide enough for both.
        widths = {
            self.player: "3 1 22em",
            self.prompt: "2 1 16em",
            self.timeline: "1 1 100%",
            self.uploader: "1 1 100%",
        }
        for part, flex in widths.items():
            part.layout = Layout(flex=flex, min_width="0")
        super().__init__(
            list(widths),
            layout=Layout(flex_flow="row wrap", grid_gap="12px 20px", width="100%"),
        )
        self._unwatch = session.watch(self._changed)
        self._changed(session.draft)

    def _ipython_display_(self) -> None:
        draft = self._session.draft
        show(super()._repr_mimebundle_(), bundle(TimelineView(draft))["text/html"])

    def close(self) -> None:
        """Take it off the page, and its previews off the disk."""
        self._unwatch()
        for path in self._folder.glob(f"{self._session.id[:8]}-[12].mp4"):
            path.unlink(missing_ok=True)
        for child in self.children:
            child.close()
        super().close()

    def _finished(self, result: Any) -> None:
        film = result.render if isinstance(result, Turn) else result
        if isinstance(film, Render):
            self.player.show(film, self._session.draft)

    def _changed(self, draft: Draft) -> None:
        if self._work is not None:
            self._work.cancel()
        if draft.is_empty:
            self.player.clear()
        elif self._session.is_embedded:
            self._work = portal().submit(self._preview(draft))

    async def _preview(self, draft: Draft) -> None:
        await asyncio.sleep(_SETTLE_S)
        # Two files in turn, so that the film before stays to be compared with.
        path = self._folder / f"{self._session.id[:8]}-{self._count % 2 + 1}.mp4"
        self.player.note = "Rendering a preview…"
        try:
            render = await self._session.apreview(path=path)
            self.player.show(render, draft, keep_before=True)
        except NemoError as error:
            self.player.note = f"No preview: {error.message}"
            return
        self.player.note = ""
        self._count += 1
