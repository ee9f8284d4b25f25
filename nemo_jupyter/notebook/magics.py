"""``%nemo`` and ``%%nemo``: a thin layer that parses, calls the session and shows the result."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable
from contextlib import contextmanager
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING, Any

from IPython.core.magic import Magics, line_cell_magic, magics_class, no_var_expand

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook import commands
from nemo_jupyter.notebook.completion import completer
from nemo_jupyter.notebook.failures import one_line_errors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from IPython.core.interactiveshell import InteractiveShell

    from nemo_jupyter.notebook.progress import ProgressDisplay
    from nemo_jupyter.results import Media, Render, Turn
    from nemo_jupyter.session import Session


_METHODS = {"open": "_open_link"}


@magics_class
class NemoMagics(Magics):
    """The magics of one shell, with the session that they share."""

    session: Session | None = None
    last: Turn | None = None

    @property
    def ip(self) -> InteractiveShell:
        """The shell."""
        assert self.shell is not None
        return self.shell

    @no_var_expand
    @line_cell_magic
    def nemo(self, line: str, cell: str | None = None) -> Any:
        """Edit video by saying what you want; see ``%nemo help``."""
        with one_line_errors():
            words = commands.split(line)
            commands.refuse_tokens(words)
            if cell is not None:
                return self._cell(words, cell)
            name, rest = (words[0], words[1:]) if words else ("help", [])
            arguments = commands.find(name).parse(rest)
            call: Callable[[argparse.Namespace], Any] = getattr(
                self, _METHODS.get(name, f"_{name}")
            )
            return call(arguments)

    # Sessions

    def _open(self, *, quiet: bool = False, **choice: Any) -> Session:
        """The session; opened on first use, which says in one line where the work is done."""
        if self.session is None or choice:
            from nemo_jupyter.session import connect

            self.session = connect(**choice)
            self.last = None
            if not quiet:
                print(self.session.backend_line)
        return self.session

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
            choice["token"] = find_token(ask=self._asks)
        self._keep(given.into, self._open(**choice))

    def _use(self, given: argparse.Namespace) -> None:
        from nemo_jupyter.session import Session

        found = self.ip.user_ns.get(given.name)
        if isinstance(found, Session):
            self.session, self.last = found, None
            print(found.backend_line)
            return
        profile = self._open().use(given.name)
        if profile is None:
            print(f"Working as {given.name}.")
            return
        print(f"Working as {profile.name}. {profile.hint}")
        print("Try saying: " + "; ".join(f"“{words}”" for words in profile.tries))

    def _record(self, given: argparse.Namespace) -> None:
        self._keep(given.into, self._open(record=given.folder))

    def _replay(self, given: argparse.Namespace) -> None:
        self._keep(given.into, self._open(replay=given.folder))

    # Subcommands that answer at once

    def _open_link(self, given: argparse.Namespace) -> None:
        link = self._open().claim()
        self._keep(given.into, link)
        print(link)

    def _status(self, given: argparse.Namespace) -> Any:
        return self._keep(given.into, self._open().state())

    def _credits(self, given: argparse.Namespace) -> Any:
        return self._keep(given.into, self._open().credits())

    def _history(self, given: argparse.Namespace) -> Any:
        return self._keep(given.into, self._open().history())

    def _jobs(self, given: argparse.Namespace) -> Any:
        return self._keep(given.into, self._open().jobs())

    def _timeline(self, given: argparse.Namespace) -> Any:
        from nemo_jupyter.display import Plain, TimelineView

        draft = self._open(quiet=given.quiet).draft
        self._keep(given.into, draft)
        return Plain(draft) if given.quiet else TimelineView(draft)

    def _diff(self, given: argparse.Namespace) -> Any:
        from nemo_jupyter.display import Plain, TimelineView

        if self.last is None:
            raise InvalidInput("There is no turn yet to compare; edit something first.")
        self._keep(given.into, self.last.diff)
        view = TimelineView(self.last.after, self.last.before)
        return Plain(self.last.diff) if given.quiet else view

    def _help(self, given: argparse.Namespace) -> None:
        print(commands.help_text(given.topic))

    # Subcommands that take their time

    def _upload(self, given: argparse.Namespace) -> None:
        from nemo_jupyter.display import MediaView

        session = self._open(quiet=given.quiet)
        sources = [path for source in given.sources for path in _matching(source)]
        with self._progress(given.quiet) as progress:
            media = session.upload(*sources, on_progress=progress)
            self._show(progress, MediaView(tuple(media)), given.quiet)
        _remember(sources, media)
        self._keep(given.into, media)

    def _export(self, given: argparse.Namespace) -> None:
        options = {"format": given.format, "quality": given.quality}
        options |= {"height": given.height, "fps": given.fps}
        self._keep(given.into, self._film(given.path, given.quiet, **options))

    def _undo(self, given: argparse.Namespace) -> None:
        self._turn(lambda progress: self._open(quiet=given.quiet).undo(given.steps), given.quiet)

    def _redo(self, given: argparse.Namespace) -> None:
        self._turn(lambda progress: self._open(quiet=given.quiet).redo(given.steps), given.quiet)

    # Cells

    def _cell(self, words: list[str], body: str) -> Any:
        name, rest = "", words
        if words and not words[0].startswith("-"):
            name, rest = words[0], words[1:]
        if name not in commands.CELLS:
            hint = commands.did_you_mean(name, [*commands.CELLS, *commands.COMMANDS])
            line = (
                f" %nemo {name} stands on a line of its own." if name in commands.COMMANDS else ""
            )
            raise InvalidInput(f"%%nemo knows no {name!r}{line or hint or '; see %nemo help.'}")
        given = commands.CELLS[name].parse(rest)
        text = body.strip()
        if not text:
            raise InvalidInput("Say below the first line what should be done.")
        session = self._open(quiet=given.quiet)
        if given.plan:
            return self._keep(given.into, session.plan(text))
        cell = self._cell_id(body)
        if name == "edit":
            result: Any = self._turn(
                lambda progress: session.edit(
                    text, cell=cell, again=given.again, on_progress=progress
                ),
                given.quiet,
            )
        else:
            result = self._said(session, text, cell, given)
        film = self._wanted_film(result, given)
        self._keep(given.into, film or result)
        return None

    def _said(
        self, session: Session, text: str, cell: str | None, given: argparse.Namespace
    ) -> Any:
        from nemo_jupyter.display import MediaView
        from nemo_jupyter.results import Turn

        with self._progress(given.quiet) as progress:
            result = session.say(text, on_progress=progress, cell=cell, again=given.again)
            shown = MediaView(tuple(result)) if isinstance(result, list) else result
            self._show(progress, shown, given.quiet)
        if isinstance(result, Turn):
            self.last = result
        return result

    def _wanted_film(self, result: Any, given: argparse.Namespace) -> Render | None:
        """The film, when an option or the instruction itself asks for one."""
        from nemo_jupyter.results import Turn

        if not isinstance(result, Turn):
            return None
        asked = result.wants("export")
        if result.render is not None or (asked is None and not given.export):
            return result.render
        known = {
            k: v for k, v in (asked or {}).items() if k in ("format", "quality", "height", "fps")
        }
        return self._film(None, given.quiet, **known)

    # Shared

    def _turn(self, call: Callable[[ProgressDisplay], Turn], quiet: bool) -> Turn:
        with self._progress(quiet) as progress:
            turn = call(progress)
            self._show(progress, turn, quiet)
        self.last = turn
        return turn

    def _film(self, path: str | None, quiet: bool, **options: Any) -> Render:
        session = self._open(quiet=quiet)
        with self._progress(quiet) as progress:
            render = session.export(path, on_progress=progress, **options)
            self._show(progress, render, quiet)
        return render

    @contextmanager
    def _progress(self, quiet: bool) -> Iterator[ProgressDisplay]:
        from nemo_jupyter.notebook.progress import ProgressDisplay

        progress = ProgressDisplay(self.ip, quiet=quiet)
        try:
            yield progress
        except BaseException:
            progress.clear()
            raise

    def _show(self, progress: ProgressDisplay, value: Any, quiet: bool) -> None:
        from nemo_jupyter.display import Plain

        progress.finish(Plain(value) if quiet else value)

    def _keep(self, name: str | None, value: Any) -> Any:
        """Put a result into the user's variable, if one is named."""
        if name is not None:
            self.ip.user_ns[name] = value
        return value

    def _request(self) -> Mapping[str, Any]:
        """What the front end has sent to be run; empty in a terminal."""
        kernel = getattr(self.ip, "kernel", None)
        return (kernel.get_parent() if kernel is not None else None) or {}

    @property
    def _asks(self) -> bool:
        """Whether somebody is there to be asked."""
        if hasattr(self.ip, "kernel"):
            return bool(self._request().get("content", {}).get("allow_stdin"))
        return sys.stdin.isatty()

    def _cell_id(self, body: str) -> str | None:
        """What the running cell is known by; without a name of its own, by its text.

        Programs that run a whole notebook name no cells, and two cells with one text are two
        cells to them. They are told by allowing no questions to a person.
        """
        request = self._request()
        if name := request.get("metadata", {}).get("cellId"):
            return str(name)
        if not request.get("content", {}).get("allow_stdin"):
            return None
        return hashlib.sha256(body.encode()).hexdigest()[:16]


def _matching(source: str) -> list[str]:
    """The files that a pattern names; anything else as it is."""
    if source.startswith(("http://", "https://")) or Path(source).expanduser().exists():
        return [source]
    if has_magic(source):
        found = sorted(glob(str(Path(source).expanduser())))
        if not found:
            raise InvalidInput(f"No file is named like {source!r}.")
        return found
    return [source]


def _remember(sources: Sequence[str], media: Sequence[Media]) -> None:
    """Keep in mind where files are, so that timelines can show them."""
    from nemo_jupyter import pictures

    places = {Path(source).name: Path(source).expanduser() for source in sources}
    for item in media:
        if item.name in places:
            pictures.remember(item.asset, places[item.name])


def load_ipython_extension(shell: InteractiveShell) -> None:
    """``%load_ext nemo_jupyter``."""
    shell.register_magics(NemoMagics)
    for name in ("%nemo", "%%nemo"):
        shell.set_hook("complete_command", completer, str_key=name)  # type: ignore[no-untyped-call]


def unload_ipython_extension(shell: InteractiveShell) -> None:
    """``%unload_ext nemo_jupyter``; sessions go on, the magics are gone."""
    for kind in ("line", "cell"):
        shell.magics_manager.magics[kind].pop("nemo", None)
    for name in ("%nemo", "%%nemo"):
        shell.strdispatchers["complete_command"].strs.pop(name, None)
