"""The timeline to touch: chosen in, trimmed, moved and split by hand, each time as a turn."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

import traitlets
from ipywidgets import widget_serialization

from nemo_jupyter.client.portal import portal
from nemo_jupyter.display import TimelineView, bundle
from nemo_jupyter.errors import InvalidInput, NemoError
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.widgets.base import Widget
from nemo_jupyter.widgets.gestures import edit
from nemo_jupyter.widgets.player import Player
from nemo_jupyter.widgets.scene import looks, scene

if TYPE_CHECKING:
    from pandas import DataFrame

    from nemo_jupyter.results import Progress, Turn
    from nemo_jupyter.session import Session

_FPS = 25.0


class Timeline(Widget):
    """The tracks and clips of a session, to scale, as they change.

    What is done by hand becomes an instruction that anyone could have said, or a new draft with
    words for it, and so stands in the session's history and can be undone like any other turn.

    Args:
        session: Whose timeline it is.
        player: A player to move along with.

    Attributes:
        position_ms: Where the playhead is.
    """

    _bundle = "timeline"

    _scene = traitlets.Dict().tag(sync=True)
    # Footage whose pictures and sound the page may ask for, since all at once are too much for
    # what a Jupyter server lets through in a second.
    _assets: traitlets.List[str] = traitlets.List().tag(sync=True)
    _status = traitlets.Dict({"busy": False, "words": "", "error": False}).tag(sync=True)
    _selected: traitlets.List[str] = traitlets.List().tag(sync=True)
    _player = traitlets.Instance(Player, allow_none=True).tag(sync=True, **widget_serialization)
    position_ms = traitlets.Int(0).tag(sync=True, echo_update=False)

    def __init__(self, session: Session, *, player: Player | None = None) -> None:
        self._session = session
        self._guard = threading.Lock()
        self._draft = session.draft
        self._lengths: dict[str, int] = {}
        self._looks: dict[str, Any] = {}
        super().__init__(_scene=scene(self._draft, _FPS), _player=player)
        self._unwatch = session.watch(self._show)
        self.on_msg(self._on_message)
        portal().submit(self._look_at_footage())

    def close(self) -> None:
        """Take it off the page."""
        self._unwatch()
        super().close()

    @property
    def selection(self) -> DataFrame:
        """The clips that are chosen on the page, as rows of :meth:`Draft.segments`."""
        table = self._draft.segments()
        return table[table["id"].isin(self._selected)]

    def _still(self) -> str:
        return bundle(TimelineView(self._draft))["text/html"]

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        self._scene = scene(draft, _FPS)
        if not self._guard.locked():  # what was said is of a timeline before
            self._status = {"busy": False, "words": "", "error": False}
        there = {segment.id for _, segment in draft.walk()}
        if gone := set(self._selected) - there:
            self._selected = [name for name in self._selected if name not in gone]
        portal().submit(self._look_at_footage())

    async def _look_at_footage(self) -> None:
        """Find pictures and waveforms, which takes a while, and show them."""
        if found := await asyncio.to_thread(looks, self._draft, self._looks):
            self._looks |= found
            self._assets = list(self._looks)

    def _send_look(self, asset: Any) -> None:
        look = dict(self._looks.get(asset) or {"step": 1, "count": 0, "every": 1})
        buffers = [look.pop(part, b"") for part in ("peaks", "strip")]
        self.send({"kind": "look", "asset": asset, **look}, buffers)

    # The kinds of message are those of js/src/timeline.ts.

    def _on_message(self, _: Any, content: Any, __: Any) -> None:
        gesture = content if isinstance(content, dict) else {}
        if gesture.get("kind") == "look":
            return self._send_look(gesture.get("asset"))
        if not self._guard.acquire(blocking=False):
            return None
        self._status = {"busy": True, "words": "Working…", "error": False}
        portal().submit(self._told(self._turn(gesture)))
        return None

    async def _told(self, turn: Coroutine[Any, Any, Turn]) -> None:
        words, error = "", True
        try:
            words, error = (await turn).text, False
        except NemoError as failure:
            words = failure.message
        except (KeyError, TypeError, ValueError):
            words = "The page's message is not whole; reload it."
        finally:
            self._guard.release()
            self._status = {"busy": False, "words": words, "error": error}

    async def _turn(self, gesture: dict[str, Any]) -> Turn:
        kind = gesture.get("kind")
        if kind in ("undo", "redo"):
            return await self._session.atravel(-1 if kind == "undo" else 1)
        if gesture.get("edge") and not self._lengths:
            await self._measure()
        found = edit(gesture, self._draft, self._lengths)
        if found.draft is not None:
            return await self._session.aapply(found.draft, instruction=found.words)
        turn = await self._session.aedit(found.words, on_progress=self._working)
        if not turn.changed:
            raise InvalidInput(turn.text)
        return turn

    async def _measure(self) -> None:
        media = (await self._session.astate()).media
        self._lengths = {m.asset: m.duration_ms for m in media if m.asset and m.duration_ms}

    def _working(self, progress: Progress) -> None:
        if progress.doing != self._status["words"]:
            self._status = {"busy": True, "words": progress.doing, "error": False}
