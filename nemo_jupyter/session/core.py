"""What every part of a session works with: the connection, the timeline as last known."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from nemo_jupyter.backends import Backend
from nemo_jupyter.client.attribution import Profile, find
from nemo_jupyter.client.portal import Relay, blocking, closed_with, on_portal, portal
from nemo_jupyter.client.wire import RemoteState
from nemo_jupyter.config import Settings
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.results import Credits, Media, Progress, State
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire

T = TypeVar("T")
OnProgress = Callable[[Progress], object]


class Core:
    """A connection to one session of a service."""

    def __init__(
        self,
        backend: Backend,
        session_id: str,
        *,
        task: str | None = None,
        profile: Profile | None = None,
    ) -> None:
        self.id = session_id
        self.profile = profile
        self._task = task
        self._backend = backend
        self._client = backend.client
        self._closing = closed_with(self, backend.client.aclose)
        self._known: RemoteState | None = None
        self._told = ""
        self._watchers: list[Callable[[Draft], object]] = []
        self._sources: list[str | Path] = []

    def __repr__(self) -> str:
        return f"Session({self.id!r}, {self._backend.kind})"

    @on_portal
    async def aclose(self) -> None:
        """Close the connections; the session itself stays and can be opened again by its id."""
        self._closing.detach()
        await self._client.aclose()

    close = blocking(aclose)

    def use(self, profile: str | Path) -> Profile | None:
        """Work under another profile: a built-in one by name, or a SKILL.md by path.

        Raises:
            InvalidInput: There is neither.
        """
        platform = Settings.from_env().skill_source
        self._client.attribution, self.profile = find(profile, platform=platform)
        return self.profile

    @property
    def backend_line(self) -> str:
        """Where the work is done, in one line."""
        return self._backend.line

    @property
    def is_embedded(self) -> bool:
        """Whether the embedded engine does the work."""
        return self._backend.embedded

    @property
    def settings(self) -> Settings:
        """The environment that the session was opened in."""
        return self._backend.settings

    @property
    def draft(self) -> Draft:
        """The timeline as last known."""
        state = self._state or self._run(lambda relay: self._read())
        return draft_of(state)

    @on_portal
    async def astate(self) -> State:
        """The timeline and the media, asked for anew."""
        state = await self._read(fresh=True)
        infos = state.video_infos if isinstance(state.video_infos, list) else []
        return State(draft_of(state), tuple(Media.from_wire(info) for info in infos))

    state = blocking(astate)

    @on_portal
    async def acredits(self) -> Credits:
        """The balance."""
        found = await self._client.credits()
        return Credits(found.available, found.frozen, found.total)

    credits = blocking(acredits)

    @on_portal
    async def aclaim(self) -> str:
        """A link that shows this session in a browser to whoever has it; it lives 7 days.

        Raises:
            Unsupported: The embedded engine is on no address that a browser reaches.
        """
        if self.is_embedded:
            raise Unsupported(
                "The embedded engine has no web page; use nemo-jupyter serve or the cloud for one."
            )
        return (await self._client.claim_token(self._task, self.id)).url

    claim = blocking(aclaim)

    def watch(self, call: Callable[[Draft], object]) -> Callable[[], None]:
        """Have every new timeline told, on the portal's thread; what is returned stops it."""
        self._watchers.append(call)
        self._told = self._known.fingerprint if self._known else ""
        return lambda: self._watchers.remove(call) if call in self._watchers else None

    @property
    def _state(self) -> RemoteState | None:
        """The state as last known; ``None`` when it has to be asked for."""
        return self._known

    @_state.setter
    def _state(self, state: RemoteState | None) -> None:
        self._known = state
        if not self._watchers:
            return
        if state is None:
            portal().submit(self._read())
            return
        if state.fingerprint == self._told:
            return
        self._told, draft = state.fingerprint, draft_of(state)
        for call in list(self._watchers):
            call(draft)

    def _run(self, start: Callable[[Relay], Coroutine[Any, Any, T]]) -> T:
        return portal().run(start)

    async def _read(self, *, fresh: bool = False) -> RemoteState:
        if self._state is None or fresh:
            self._state = await self._client.state(self.id)
        return self._state

    async def _engine(
        self, method: str, path: str, body: Any = None, *, within: float | None = None
    ) -> Any:
        if not self.is_embedded:
            raise Unsupported(
                "The cloud offers no such thing; connect with backend='embedded' for it."
            )
        return await self._client.call(
            method, f"/api/engine/sessions/{self.id}/{path}", json=body, within=within
        )


def draft_of(state: RemoteState) -> Draft:
    """The timeline in a state; an empty one where there is none yet."""
    return from_wire(state.draft) if state.draft else Draft()
