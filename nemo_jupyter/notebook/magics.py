"""``%nemo`` and ``%%nemo``: a thin layer that parses, calls the session and shows the result."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from IPython.core.magic import line_cell_magic, magics_class, no_var_expand

from nemo_jupyter.errors import Cancelled, InvalidInput
from nemo_jupyter.notebook import commands, frontend, topics
from nemo_jupyter.notebook.commands import spoken
from nemo_jupyter.notebook.completion import IDENTIFIER, Known, matcher
from nemo_jupyter.notebook.failures import one_line_errors
from nemo_jupyter.notebook.files import matching
from nemo_jupyter.notebook.grammar import Command, refuse_tokens, split
from nemo_jupyter.notebook.job import Task
from nemo_jupyter.notebook.variables import fill
from nemo_jupyter.notebook.workbench import Workbench

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from IPython.core.interactiveshell import InteractiveShell

_METHODS = {"open": "_open_link"}
_OUTPUT = ("format", "quality", "height", "fps", "aspect", "platform", "captions", "encoder")


@magics_class
class NemoMagics(Workbench):
    """The magics of one shell."""

    @no_var_expand
    @line_cell_magic
    def nemo(self, line: str, cell: str | None = None) -> Any:
        """Edit video by saying what you want; see ``%nemo help``."""
        with one_line_errors():
            if cell is None and (said := spoken(line)) is not None:
                options, body = said
                refuse_tokens(body.split())
                given = self._parsed(commands.CELLS["edit"], options)
                return self._cell("edit", given, body, frontend.line_id(self.ip))
            words = split(line)
            refuse_tokens(words)
            if cell is not None:
                named = words[:1] if words and not words[0].startswith("-") else []
                command = commands.find_cell("".join(named))
                given = self._parsed(command, words[len(named) :])
                return self._cell(command.name, given, cell, frontend.cell_id(self.ip, cell))
            if not words:
                return self._overview()
            command = commands.find(words[0])
            name = _METHODS.get(command.name, f"_{command.name}")
            call: Callable[[argparse.Namespace], Any] = getattr(self, name)
            return call(self._parsed(command, words[1:]))

    def _parsed(self, command: Command, words: Sequence[str]) -> argparse.Namespace:
        given = command.parse(words)
        given.quiet = getattr(given, "quiet", False) or self.quiet
        return given

    def known(self) -> Known:
        """What can be completed; nothing is asked of a service for it."""
        clips = self.session.names if self.session is not None else []
        return Known(self.ip.user_ns, tuple(clips), tuple(self.settings()))

    # Sessions

    def _connect(self, given: argparse.Namespace) -> None:
        from nemo_jupyter.client.token import find_token

        choice = {
            "backend": given.backend,
            "url": given.url,
            "profile": given.profile,
            "session_id": given.session,
            "data_dir": given.data_dir,
        }
        if given.backend == "cloud":
            choice["token"] = find_token(ask=frontend.asks(self.ip))
        self.keep(given.into, self.open(**choice))

    def _use(self, given: argparse.Namespace) -> None:
        from nemo_jupyter.session import Session

        found = self.ip.user_ns.get(given.name)
        if isinstance(found, Session):
            self.session = found
            print(found.backend_line)
            return
        profile = self.open().use(given.name)
        if profile is None:
            print(f"Working as {given.name}.")
            return
        print(f"Working as {profile.name}. {profile.hint}")
        print("Try saying: " + "; ".join(f"“{words}”" for words in profile.tries))

    def _record(self, given: argparse.Namespace) -> None:
        self.keep(given.into, self.open(record=given.folder))

    def _replay(self, given: argparse.Namespace) -> None:
        self.keep(given.into, self.open(replay=given.folder))

    # Subcommands that answer at once

    def _overview(self) -> Any:
        from nemo_jupyter.notebook.overview import overview

        return overview(self.session, [job for job in self.jobs if not job.done])

    def _open_link(self, given: argparse.Namespace) -> None:
        link = self.open().claim()
        self.keep(given.into, link)
        print(link)

    def _status(self, given: argparse.Namespace) -> Any:
        return self.keep(given.into, self.open().state())

    def _credits(self, given: argparse.Namespace) -> Any:
        return self.keep(given.into, self.open().credits())

    def _history(self, given: argparse.Namespace) -> Any:
        return self.keep(given.into, self.open().history())

    def _jobs(self, given: argparse.Namespace) -> Any:
        return self.keep(given.into, self.open().jobs())

    def _studio(self, given: argparse.Namespace) -> Any:
        return self.keep(given.into, self.open().studio())

    def _timeline(self, given: argparse.Namespace) -> Any:
        from nemo_jupyter.display import Plain, TimelineView

        draft = self.open(quiet=given.quiet).draft
        self.keep(given.into, draft)
        return Plain(draft) if given.quiet else TimelineView(draft)

    def _diff(self, given: argparse.Namespace) -> Any:
        from nemo_jupyter.display import Plain, TimelineView

        last = self.open(quiet=given.quiet).last
        if last is None:
            raise InvalidInput("There is no turn yet to compare; edit something first.")
        self.keep(given.into, last.diff)
        return Plain(last.diff) if given.quiet else TimelineView(last.after, last.before)

    def _help(self, given: argparse.Namespace) -> Any:
        return topics.find(given.topic)

    def _config(self, given: argparse.Namespace) -> None:
        if given.setting is not None:
            self.change(given.setting)
            return
        for name, trait in self.settings().items():
            print(f"{name}={getattr(self, name)}  {trait.help}")

    def _asyncio(self, given: argparse.Namespace) -> None:
        import nest_asyncio

        nest_asyncio.apply()
        print(
            "nest-asyncio has changed this kernel’s event loop until it restarts: asyncio.run() "
            "works in cells now. For await session.aedit(...) it is not needed."
        )

    # Subcommands that take their time

    def _upload(self, given: argparse.Namespace) -> Any:
        session = self.free_session(given.quiet)
        named = fill(given.sources, given.var, self.ip.user_ns)
        sources = [path for source in named for path in matching(source)]

        def act(told: Any) -> Any:
            return session.aupload(*sources, on_progress=told)

        return self.done(Task(f"Upload {', '.join(named)}", session, act), given)

    def _export(self, given: argparse.Namespace) -> Any:
        session = self.free_session(given.quiet)
        path: str | None = None
        if given.path is not None:
            (path,) = fill([given.path], given.var, self.ip.user_ns)
        options = {name: getattr(given, name) for name in _OUTPUT}
        options["quality"] = given.quality or self.quality
        task = Task(
            f"Export {path or ''}".rstrip(),
            session,
            lambda told: session.aexport(path, on_progress=told, **options),
            exclusive=False,
        )
        return self.done(task, given)

    def _undo(self, given: argparse.Namespace) -> None:
        self._travel(-1, given)

    def _redo(self, given: argparse.Namespace) -> None:
        self._travel(1, given)

    def _travel(self, way: int, given: argparse.Namespace) -> None:
        if given.steps < 1:
            raise InvalidInput(f"Give the number of turns, 1 or more, not {given.steps}.")
        session = self.free_session(given.quiet)
        self.waited(lambda told: session.atravel(way * given.steps), given.quiet)

    def _wait(self, given: argparse.Namespace) -> None:
        job = self.the_job()

        async def act(told: Any) -> Any:
            with job.followed_by(told):
                return await job

        try:
            self.keep(given.into, self.waited(act, given.quiet))
        except KeyboardInterrupt:
            raise Cancelled(
                "Stopped waiting. The work goes on: %nemo wait, or %nemo cancel."
            ) from None

    def _cancel(self, given: argparse.Namespace) -> None:
        job = self.the_job()
        if job.done:
            print(f"Nothing to stop. {job.task.title}: {job.state.rstrip('.')}.")
            return
        job.cancel()
        print(f"Stopped: {job.task.title}.")

    # Cells

    def _cell(self, name: str, given: argparse.Namespace, body: str, cell: str | None) -> Any:
        (text,) = fill([body.strip()], given.var, self.ip.user_ns)
        if not text:
            raise InvalidInput("Say what should be done: after %nemo edit, or below %%nemo edit.")
        if given.plan:
            return self.keep(given.into, self.open(quiet=given.quiet).plan(text))
        session = self.free_session(given.quiet)
        how = {"cell": cell, "again": given.again}
        say = session.aedit if name == "edit" else session.asay

        def act(told: Any) -> Any:
            return say(text, on_progress=told, **how)

        async def act_and_export(told: Any) -> Any:
            result = await act(told)
            wanted = self._wanted_films(result, given)
            if not wanted:
                return result
            films = await session.afilms(wanted, on_progress=told)
            return replace(result, renders=tuple(films))

        if given.no_wait:
            return self.begun(Task(text, session, act_and_export), given)
        # One after the other, so that the answer is there to read while the film is made.
        result = self.waited(act, given.quiet)
        wanted = self._wanted_films(result, given)
        if wanted:
            films = self.waited(lambda told: session.afilms(wanted, on_progress=told), given.quiet)
            result = films[0] if len(films) == 1 else replace(result, renders=tuple(films))
        self.keep(given.into, result)
        return None

    def _wanted_films(self, result: Any, given: argparse.Namespace) -> list[Mapping[str, Any]]:
        """How to export, when an option or the instruction itself asks for it."""
        from nemo_jupyter.results import Turn

        if not isinstance(result, Turn) or result.renders:
            return []
        asked = result.exports or (({},) if given.export else ())
        return [{"quality": self.quality} | wish for wish in asked]


def load_ipython_extension(shell: InteractiveShell) -> None:
    """``%load_ext nemo_jupyter``."""
    magics = NemoMagics(shell)
    shell.register_magics(magics)
    shell.Completer.custom_matchers.append(matcher(magics.known))


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """``%unload_ext nemo_jupyter``; sessions go on, the magics are gone."""
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("nemo", None)
    shell.configurables[:] = [c for c in shell.configurables if not isinstance(c, NemoMagics)]
    matchers = shell.Completer.custom_matchers
    matchers[:] = [m for m in matchers if getattr(m, "matcher_identifier", "") != IDENTIFIER]
