"""A session: footage in, sentences said, films out."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from nemo_jupyter.backends import Backend, choose
from nemo_jupyter.client import phrases
from nemo_jupyter.client.attribution import Profile, find
from nemo_jupyter.client.conversation import TurnOutcome
from nemo_jupyter.client.portal import Relay, on_portal, portal
from nemo_jupyter.client.turn import Changed, Update
from nemo_jupyter.client.turn import Progress as Working
from nemo_jupyter.client.wire import RemoteState, RenderStatus
from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.errors import InvalidInput, SessionNotFound, Unsupported
from nemo_jupyter.results import Credits, Media, Plan, Progress, Render, State, Turn
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire

if TYPE_CHECKING:
    from pandas import DataFrame

T = TypeVar("T")
OnProgress = Callable[[Progress], object]
Answer = Turn | Render | State | Credits | list[Media]


def connect(
    backend: str | None = None,
    *,
    url: str | None = None,
    token: str | Secret | None = None,
    profile: str | None = None,
    session_id: str | None = None,
    data_dir: str | Path | None = None,
    record: str | Path | None = None,
    replay: str | Path | None = None,
) -> Session:
    """Open a session.

    Args:
        backend: ``embedded`` or ``cloud``; by default the cloud if ``NEMO_TOKEN`` or
            ``NEMO_API_URL`` is set, else the embedded engine.
        url: Address of an API; implies ``cloud``.
        token: Its token; without one an anonymous token is asked for.
        profile: Name of a built-in profile, or path of a SKILL.md.
        session_id: A session to go on with.
        data_dir: Where the embedded engine keeps its data.
        record: A folder to keep all traffic in, without tokens, for replaying. Such a session is
            one straight line: a cell that is run again adds to what is there.
        replay: Such a folder: it answers, and no service is asked.

    Raises:
        InvalidInput: An argument names nothing that exists.
        EngineUnavailable: The embedded engine does not start.
        APIError: The service refuses.
    """
    return portal().run(
        lambda relay: aconnect(
            backend,
            url=url,
            token=token,
            profile=profile,
            session_id=session_id,
            data_dir=data_dir,
            record=record,
            replay=replay,
        )
    )


@on_portal
async def aconnect(
    backend: str | None = None,
    *,
    url: str | None = None,
    token: str | Secret | None = None,
    profile: str | None = None,
    session_id: str | None = None,
    data_dir: str | Path | None = None,
    record: str | Path | None = None,
    replay: str | Path | None = None,
) -> Session:
    """Open a session; see :func:`connect`."""
    attribution, known = find(profile, platform=Settings.from_env().skill_source)
    chosen = choose(
        backend,
        url=url,
        token=token,
        attribution=attribution,
        data_dir=data_dir,
        record=record,
        replay=replay,
    )
    if chosen.client.token is None:
        await chosen.client.anonymous_token()
    if session_id is None:
        made = await chosen.client.create_session()
        return Session(chosen, made.session_id, task=made.task_id, profile=known)
    session = Session(chosen, session_id, profile=known)
    await session.astate()
    return session


class Session:
    """A line of turns over one timeline.

    Every method that waits has a twin with ``a`` before its name for ``await``.
    """

    def __init__(
        self,
        backend: Backend,
        session_id: str,
        *,
        task: str | None = None,
        profile: Profile | None = None,
    ) -> None:
        self.id = session_id
        self._task = task
        self.profile = profile
        self._backend = backend
        self._client = backend.client
        self._state: RemoteState | None = None
        self._said: list[Turn] = []
        self._sources: list[str | Path] = []
        self._cells: dict[str, tuple[Turn, str]] = {}

    def __repr__(self) -> str:
        return f"Session({self.id!r}, {self._backend.kind})"

    def close(self) -> None:
        """Close the connections; the session itself stays and can be opened again by its id."""
        self._run(lambda relay: self.aclose())

    @on_portal
    async def aclose(self) -> None:
        """See :meth:`close`."""
        await self._client.aclose()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()

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

    # Footage

    def upload(self, *sources: str | Path, on_progress: OnProgress | None = None) -> list[Media]:
        """Upload files, or have addresses fetched; videos come onto the timeline in order.

        Raises:
            MediaNotFound: There is no such file; nothing was sent.
            UnsupportedMedia: A file is no accepted footage.
            MediaTooLarge: A file is over 500 MB.
        """
        return self._run(lambda relay: self.aupload(*sources, on_progress=relay(on_progress)))

    @on_portal
    async def aupload(
        self, *sources: str | Path, on_progress: OnProgress | None = None
    ) -> list[Media]:
        """See :meth:`upload`."""
        if not sources:
            raise InvalidInput("Name a file or an address to upload.")
        urls = [str(s) for s in sources if str(s).startswith(("http://", "https://"))]
        paths = [Path(s).expanduser() for s in sources if str(s) not in urls]

        def sent(done: int, total: int) -> None:
            if on_progress:
                on_progress(Progress("Uploading", done / total if total else None))

        self._sources += [*paths, *urls]
        answers: list[Any] = []
        if paths:
            answers += await self._client.upload(self.id, paths, progress=sent)
        if urls:
            answers.append(await self._client.upload_urls(self.id, urls))
        self._state = None
        names = [*(p.name for p in paths), *urls]
        return _media_of(answers, names)

    @property
    def media(self) -> DataFrame:
        """The session's files as a table."""
        import pandas as pd

        columns = list(Media.__dataclass_fields__)
        return pd.DataFrame(
            [[getattr(m, c) for c in columns] for m in self.state().media], columns=columns
        )

    # Saying what to do

    def edit(
        self,
        text: str,
        *,
        cell: str | None = None,
        again: bool = False,
        on_progress: OnProgress | None = None,
    ) -> Turn:
        """Have an instruction carried out.

        Args:
            text: What should be done.
            cell: The notebook cell that owns this turn. Running it again takes the timeline
                back to before its turn; later turns are dropped with a notice.
            again: Add to what is there, even if the cell has a turn already.
            on_progress: Called with what is being done, and at times how much of it.

        Raises:
            TurnError: It was sent and did not end well; it is never sent twice.
            APIError: The service refuses.
        """
        return self._run(
            lambda relay: self.aedit(text, cell=cell, again=again, on_progress=relay(on_progress))
        )

    @on_portal
    async def aedit(
        self,
        text: str,
        *,
        cell: str | None = None,
        again: bool = False,
        on_progress: OnProgress | None = None,
    ) -> Turn:
        """See :meth:`edit`."""
        if not text.strip():
            raise InvalidInput("Say what should be done.")
        notice = None
        if self._backend.taped:
            cell = None  # a cassette is one straight line: a cell run again adds to it
        if cell is not None and not again:
            if self.is_embedded:
                notice = await self._before_turn_of(cell)
            elif (known := await self._unchanged(cell, text)) is not None:
                return known
        before = await self._read()

        def told(update: Update) -> None:
            if on_progress and (progress := _news(update)) is not None:
                on_progress(progress)

        async def say(state: RemoteState) -> TurnOutcome:
            return await self._client.run_turn(
                self.id,
                text,
                before=state,
                on_update=told,
                meter=not self.is_embedded,
                extra={"cell": cell} if cell and self.is_embedded else None,
            )

        try:
            outcome = await say(before)
        except SessionNotFound:  # so nothing was carried out, and it may be said again
            notice = await self._reopen()
            before = await self._read(fresh=True)
            outcome = await say(before)
        turn = replace(self._turn(text, before, outcome), notice=notice)
        self._said.append(turn)
        if cell is not None:
            self._cells[cell] = (turn, _fingerprint(self._state))
        return turn

    def say(self, text: str, *, on_progress: OnProgress | None = None, **options: Any) -> Answer:
        """Have a sentence answered by whom it concerns: an export, the credits, the state, an
        upload, else an edit."""
        return self._run(lambda relay: self.asay(text, on_progress=relay(on_progress), **options))

    @on_portal
    async def asay(
        self, text: str, *, on_progress: OnProgress | None = None, **options: Any
    ) -> Answer:
        """See :meth:`say`."""
        route = phrases.route(text)
        if route == "export":
            return await self.aexport(on_progress=on_progress)
        if route == "credits":
            return await self.acredits()
        if route == "state":
            return await self.astate()
        if route == "upload":
            raise InvalidInput("Name the file: session.upload('talk.mp4').")
        return await self.aedit(text, on_progress=on_progress, **options)

    def plan(self, text: str) -> Plan:
        """What :meth:`edit` would do; nothing is changed.

        Raises:
            Unsupported: The service cannot tell beforehand.
        """
        return self._run(lambda relay: self.aplan(text))

    @on_portal
    async def aplan(self, text: str) -> Plan:
        """See :meth:`plan`."""
        data = await self._engine("POST", "plan", {"text": text})
        return Plan(data["route"], tuple(data["ops"]), tuple(data["sentences"]))

    # Looking

    @property
    def draft(self) -> Draft:
        """The timeline as last known."""
        state = self._state or self._run(lambda relay: self._read())
        return _draft(state)

    def state(self) -> State:
        """The timeline and the media, asked for anew."""
        return self._run(lambda relay: self.astate())

    @on_portal
    async def astate(self) -> State:
        """See :meth:`state`."""
        state = await self._read(fresh=True)
        infos = state.video_infos if isinstance(state.video_infos, list) else []
        return State(_draft(state), tuple(Media.from_wire(info) for info in infos))

    def credits(self) -> Credits:
        """The balance."""
        return self._run(lambda relay: self.acredits())

    @on_portal
    async def acredits(self) -> Credits:
        """See :meth:`credits`."""
        found = await self._client.credits()
        return Credits(found.available, found.frozen, found.total)

    def history(self) -> DataFrame:
        """The turns as a table: number, instruction, reply, length, whether in force."""
        import pandas as pd

        columns = ["number", "instruction", "reply", "duration_ms", "in_force"]
        if not self.is_embedded:
            rows = [[t.number, t.instruction, t.text, t.after.duration, True] for t in self._said]
            return pd.DataFrame(rows, columns=columns)
        data = self._run(lambda relay: self._engine("GET", "turns"))
        head = data["head"]
        rows = [
            [t["number"], t["instruction"], t["reply"], t["duration_ms"], t["number"] <= head]
            for t in data["turns"]
        ]
        return pd.DataFrame(rows, columns=columns)

    def claim(self) -> str:
        """A link that shows this session in a browser to whoever has it; it lives 7 days.

        Raises:
            Unsupported: The embedded engine is on no address that a browser reaches.
        """
        return self._run(lambda relay: self.aclaim())

    @on_portal
    async def aclaim(self) -> str:
        """See :meth:`claim`."""
        if self.is_embedded:
            raise Unsupported(
                "The embedded engine has no web page; use nemo-jupyter serve or the cloud for one."
            )
        return (await self._client.claim_token(self._task, self.id)).url

    def jobs(self) -> DataFrame:
        """The renders that this machine remembers."""
        import pandas as pd

        columns = ["render_id", "session_id", "status", "path", "created_at"]
        found = self._client.jobs.list(origin=self._client.origin)
        table = pd.DataFrame([[getattr(j, c) for c in columns] for j in found], columns=columns)
        return table.assign(created_at=pd.to_datetime(table["created_at"], unit="s"))

    # Going back and forth

    def undo(self, n: int = 1) -> Turn:
        """Take back the last turns; :meth:`redo` brings them back."""
        return self._run(lambda relay: self.atravel(-n))

    def redo(self, n: int = 1) -> Turn:
        """Bring back turns that were taken back."""
        return self._run(lambda relay: self.atravel(n))

    @on_portal
    async def atravel(self, steps: int) -> Turn:
        """Take turns back (negative) or bring them back."""
        word = "undo" if steps < 0 else "redo"
        if not self.is_embedded:
            return await self.aedit(word)
        data = await self._engine("GET", "turns")
        last = max((t["number"] for t in data["turns"]), default=0)
        target = max(0, min(last, data["head"] + steps))
        if target == data["head"]:
            draft = _draft(await self._read())
            return Turn(None, word, f"There is nothing to {word}.", (), draft, draft)
        return await self.acheckout(target, instruction=word)

    def checkout(self, turn: int) -> Turn:
        """Put the timeline of a turn in force; 0 is the empty one.

        Raises:
            Unsupported: The service cannot go back.
            RequestRejected: There is no such turn.
        """
        return self._run(lambda relay: self.acheckout(turn))

    @on_portal
    async def acheckout(self, turn: int, *, instruction: str | None = None) -> Turn:
        """See :meth:`checkout`."""
        before = _draft(await self._read())
        await self._engine("POST", "checkout", {"turn": turn})
        after = _draft(await self._read(fresh=True))
        words = instruction or f"checkout {turn}"
        return Turn(turn, words, f"The timeline is that of turn {turn}.", (), before, after)

    def apply(self, frame: DataFrame) -> Turn:
        """Make a changed table of segments the timeline; see :meth:`Draft.segments`.

        Raises:
            DraftInvalid: The table describes no timeline; the message names row and column.
            Unsupported: The service takes no timeline.
        """
        return self._run(lambda relay: self.aapply(frame))

    @on_portal
    async def aapply(self, frame: DataFrame) -> Turn:
        """See :meth:`apply`."""
        from nemo_jupyter.timeline.table import from_segments

        before = _draft(await self._read())
        after = from_segments(frame, before)
        words = "Changed the timeline in a table"
        data = await self._engine("POST", "draft", {"draft": to_wire(after), "instruction": words})
        changed = _draft(await self._read(fresh=True))
        return Turn(data["head"], words, words + ".", (), before, changed)

    # The film

    def export(
        self,
        path: str | Path | None = None,
        *,
        format: str = "mp4",
        quality: str = "high",
        height: int | None = None,
        fps: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Render:
        """Render the timeline and fetch the film.

        Args:
            path: Where it goes; by default beside the notebook, named after the footage.
            format: ``mp4``.
            quality: ``high``, or ``draft`` for a quick look.
            height: Lines, as in 720; never enlarged.
            fps: Frames a second; by default those of the footage.
            on_progress: Called with what is being done and how much of it.

        Raises:
            EmptyTimeline: There is nothing to export; nothing was sent.
            ExportBlocked: The plan does not allow it.
            RenderFailed: It failed twice.
            TransferError: The film did not arrive whole; running again goes on.
        """
        return self._run(
            lambda relay: self.aexport(
                path,
                format=format,
                quality=quality,
                height=height,
                fps=fps,
                on_progress=relay(on_progress),
            )
        )

    @on_portal
    async def aexport(
        self,
        path: str | Path | None = None,
        *,
        format: str = "mp4",
        quality: str = "high",
        height: int | None = None,
        fps: float | None = None,
        on_progress: OnProgress | None = None,
    ) -> Render:
        """See :meth:`export`."""
        state = await self._read(fresh=True)
        output: dict[str, Any] = {"format": format, "quality": quality}
        output |= {k: v for k, v in (("height", height), ("fps", fps)) if v is not None}
        target = Path(path).expanduser() if path else Path(_film_name(_draft(state)))
        if not target.suffix:
            target = target.with_suffix(f".{format}")
        target.parent.mkdir(parents=True, exist_ok=True)

        def told(status: RenderStatus) -> None:
            if on_progress:
                on_progress(_progress(status))

        status = await self._client.render(self.id, state.draft or {}, output, on_status=told)
        done = await self._client.download(status, target)
        return await self._render(status, done)

    async def _render(self, status: RenderStatus, path: Path) -> Render:
        report = status.data.get("report")
        report = report if isinstance(report, dict) else {}
        poster = None
        if self.is_embedded:
            where = f"/api/engine/jobs/{status.render_id}/poster"
            async with self._client.open("GET", where) as response:
                poster = await response.aread() if response.status_code == 200 else None
        return Render(
            path=path,
            url=status.url,
            duration_ms=int(report.get("duration_ms") or 1000 * (status.duration or 0)),
            width=int(report.get("width") or 0),
            height=int(report.get("height") or 0),
            size=path.stat().st_size,
            report=report,
            poster=poster,
        )

    # Inside

    def _run(self, start: Callable[[Relay], Coroutine[Any, Any, T]]) -> T:
        return portal().run(start)

    async def _reopen(self) -> str:
        """Go on in a new session where the service has forgotten this one; says what that means."""
        made = await self._client.create_session()
        self.id, self._task, self._state = made.session_id, made.task_id, None
        sources, self._sources = self._sources, []
        there = [s for s in sources if isinstance(s, str) or s.exists()]
        if there:
            await self.aupload(*there)
        return (
            f"The session had expired, so a new one was opened and {len(there)} of {len(sources)} "
            "files were uploaded again; earlier edits are gone, run their cells again."
        )

    async def _read(self, *, fresh: bool = False) -> RemoteState:
        if self._state is None or fresh:
            self._state = await self._client.state(self.id)
        return self._state

    async def _engine(self, method: str, path: str, body: Any = None) -> Any:
        if not self.is_embedded:
            raise Unsupported(
                "The cloud offers no such thing; connect with backend='embedded' for it."
            )
        return await self._client.call(method, f"/api/engine/sessions/{self.id}/{path}", json=body)

    def _turn(self, text: str, before: RemoteState, outcome: TurnOutcome) -> Turn:
        self._state = outcome.after
        old = _draft(before)
        new = _draft(outcome.after) if outcome.after else old
        ops = tuple({"op": call.name, **call.args} for call in outcome.record.calls)
        number = outcome.record.state.get("turn")
        said = outcome.text if self.is_embedded else phrases.translate(outcome.text)
        turn = Turn(
            number=number if isinstance(number, int) else None,
            instruction=text,
            text=said,
            operations=ops,
            before=old,
            after=new,
            credits=outcome.cost,
        )
        return turn if said else replace(turn, text=str(turn.diff) or "Nothing changed.")

    async def _before_turn_of(self, cell: str) -> str | None:
        """Go back to before a cell's turn; says which others are dropped by that."""
        data = await self._engine("GET", "turns")
        made = [t for t in data["turns"] if t["cell"] == cell and t["number"] <= data["head"]]
        if not made:
            return None
        first = made[0]["number"]
        await self._engine("POST", "checkout", {"turn": first - 1})
        self._state = None
        later = [t for t in data["turns"] if first < t["number"] and t["cell"] != cell]
        if not later:
            return None
        listed = ", ".join(f"{t['number']} ({_short(t['instruction'])})" for t in later)
        return (
            f"This cell was run again: turns after it are dropped, run their cells next: {listed}."
        )

    async def _unchanged(self, cell: str, text: str) -> Turn | None:
        """The cell's turn, if saying it again would do the same to the same timeline."""
        if cell not in self._cells:
            return None
        turn, after = self._cells[cell]
        if turn.instruction != text or _fingerprint(await self._read(fresh=True)) != after:
            return None
        return replace(turn, notice="Nothing changed since, so it was not sent again.")


def _draft(state: RemoteState) -> Draft:
    return from_wire(state.draft) if state.draft else Draft()


def _fingerprint(state: RemoteState | None) -> str:
    return state.fingerprint if state is not None else ""


def _media_of(answers: list[Any], names: list[str]) -> list[Media]:
    found: list[Media] = []
    for answer in answers:
        files = answer.get("files") if isinstance(answer, Mapping) else None
        for item in files if isinstance(files, list) else [answer]:
            name = names[len(found)] if len(found) < len(names) else ""
            found.append(Media.from_wire(item, name=name))
    return found


def _news(update: Update) -> Progress | None:
    """What of a turn's stream is shown while it runs: work, and each new timeline."""
    if isinstance(update, Working):
        return Progress(update.doing, update.share, update.left_ms)
    if isinstance(update, Changed) and isinstance(update.state.get("draft"), dict):
        return Progress(from_wire(update.state["draft"]).summary())
    return None


def _progress(status: RenderStatus) -> Progress:
    told = status.data.get("progress")
    if not isinstance(told, Mapping):
        return Progress("Rendering")
    share, left = told.get("share"), told.get("left_ms")
    return Progress(
        str(told.get("doing") or "Rendering"),
        float(share) if isinstance(share, int | float) else None,
        left if isinstance(left, int) else None,
    )


def _film_name(draft: Draft) -> str:
    """A name for the film: that of its first footage, never the footage itself."""
    names = [s.name for s in draft.main.segments if s.name] if draft.main else []
    stem = Path(names[0]).stem if names else "film"
    safe = "".join(c if c.isalnum() or c in "-_ " else "-" for c in stem).strip() or "film"
    return f"{safe}-edited.mp4"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
