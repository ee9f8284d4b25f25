"""A box to say things in, with what came of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import traitlets

from nemo_jupyter import display
from nemo_jupyter.client.portal import portal
from nemo_jupyter.errors import Cancelled, InvalidInput, NemoError
from nemo_jupyter.results import Plan, Progress, Turn
from nemo_jupyter.widgets.base import Widget

if TYPE_CHECKING:
    from nemo_jupyter.session import Session

_EVERY_S = 0.25
_IDLE = {"busy": False, "doing": "", "share": None, "left_ms": None}
_SAYINGS = ("trim the pauses", "add captions", "make it vertical", "put lo-fi music under it")


class Prompt(Widget):
    """Takes instructions for a session: planned first when wanted, shown while they are at work.

    Args:
        session: Who carries them out.
        on_result: Called on the portal's thread with everything that came of them.
    """

    _bundle = "prompt"

    _tries: traitlets.List[str] = traitlets.List().tag(sync=True)
    _work = traitlets.Dict(_IDLE).tag(sync=True)
    _answer = traitlets.Dict({"kind": "", "asked": "", "lines": []}).tag(sync=True)
    _credits = traitlets.Unicode().tag(sync=True)

    def __init__(
        self, session: Session, *, on_result: Callable[[Any], object] | None = None
    ) -> None:
        self._session = session
        self._on_result = on_result or (lambda result: None)
        self._future: Future[None] | None = None
        self._told = 0.0
        profile = session.profile
        super().__init__(_tries=list(profile.tries[:5] if profile else _SAYINGS))
        self.on_msg(self._on_message)
        portal().submit(self._count())

    # The kinds of message are those of js/src/prompt.ts.

    def _on_message(self, _: Any, content: Any, __: Any) -> None:
        content = content if isinstance(content, dict) else {}
        kind = content.get("kind")
        if kind == "cancel":
            if self._future is not None:
                self._future.cancel()
            return
        if kind in self._acts and not self._work["busy"]:
            text = str(content.get("text") or kind)
            self._work = {**_IDLE, "busy": True, "doing": "Working"}
            self._future = portal().submit(self._carry_out(self._acts[kind](self, text), text))

    async def _carry_out(self, act: Coroutine[Any, Any, Any], asked: str) -> None:
        kind, lines = "error", ["Stopped; what was complete is kept."]
        try:
            result = await act
            kind, lines = _answer(result)
            self._on_result(result)
        except Cancelled as stopped:
            lines = [stopped.message]
        except NemoError as error:
            lines = [error.message]
        finally:
            self._answer = {"kind": kind, "asked": asked, "lines": lines}
            self._work = _IDLE
        await self._count()

    async def _count(self) -> None:
        """Show the balance, where there is one."""
        try:
            self._credits = display.plain(await self._session.acredits())
        except NemoError:
            self._credits = ""

    def _doing(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._told < _EVERY_S:
            return
        self._told = now
        self._work = {
            "busy": True,
            "doing": progress.doing,
            "share": progress.share,
            "left_ms": progress.left_ms,
        }

    async def _say(self, text: str) -> Any:
        result = await self._session.asay(text, on_progress=self._doing)
        if not isinstance(result, Turn) or result.renders or not result.exports:
            return result
        try:
            films = await self._session.afilms(result.exports, on_progress=self._doing)
        except NemoError as error:
            if not result.changed:
                raise
            return replace(result, notice=f"No film: {error.message}")
        return replace(result, renders=tuple(films))

    async def _plan(self, text: str) -> Plan:
        plan = await self._session.aplan(text)
        if plan.route == "edit" and not plan.ops:
            raise InvalidInput("Nothing would be done; say it in other words.")
        return plan

    async def _undo(self, _: str) -> Turn:
        return await self._session.atravel(-1)

    async def _export(self, _: str) -> Any:
        return await self._session.aexport(on_progress=self._doing)

    _acts: Mapping[str, Callable[[Prompt, str], Coroutine[Any, Any, Any]]] = {
        "say": _say,
        "plan": _plan,
        "undo": _undo,
        "export": _export,
    }


def _answer(result: Any) -> tuple[str, list[str]]:
    """How an answer is shown: its kind and its lines."""
    if isinstance(result, Plan):
        if result.route != "edit":
            return "note", display.plain(result).splitlines()
        return "plan", list(result.sentences)
    if isinstance(result, Turn):
        films = map(display.plain, result.renders)
        lines = list(filter(None, [result.text, result.notice, *films]))
        return "turn" if result.changed or result.renders else "note", lines
    return "note", display.plain(result).splitlines()
