"""What all magics of a shell work with: the session, the settings, what is going on."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, TypeVar, cast

from IPython.core.magic import Magics
from traitlets import Bool, Enum, TraitError, TraitType, observe

from nemo_jupyter.client.portal import portal
from nemo_jupyter.errors import InvalidInput, SessionBusy
from nemo_jupyter.notebook.job import Act, Job, OnProgress, Task
from nemo_jupyter.notebook.progress import ProgressDisplay
from nemo_jupyter.suggest import did_you_mean

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell

    from nemo_jupyter.session import Session

T = TypeVar("T")


class Workbench(Magics):
    """The session that the magics of one shell share, and how they behave."""

    quiet = Bool(False, help="No progress and no pictures, the same words each time.").tag(
        config=True
    )
    timeline = Bool(True, help="Draw the timeline after each edit.").tag(config=True)
    quality = Enum(
        ["high", "draft"], "high", help="Quality of exports that name none: high or draft."
    ).tag(config=True)

    @observe("timeline")
    def _look(self, change: Any) -> None:
        from nemo_jupyter.display import look

        look.timeline = change.new

    session: Session | None = None

    def __init__(self, shell: InteractiveShell | None = None, **kwargs: Any) -> None:
        super().__init__(shell, **kwargs)
        self.jobs: list[Job[Any]] = []

    @property
    def ip(self) -> InteractiveShell:
        """The shell."""
        assert self.shell is not None
        return self.shell

    def settings(self) -> dict[str, TraitType[Any, Any]]:
        """What ``%config NemoMagics`` offers."""
        return dict(self.class_traits(config=True))

    def change(self, setting: str) -> None:
        """Change a setting that is written as ``NAME=VALUE``.

        Raises:
            InvalidInput: There is no such setting, or it takes no such value.
        """
        settings = self.settings()
        name, _, value = setting.partition("=")
        if name not in settings:
            hint = did_you_mean(name, list(settings)) or f"; there are {', '.join(settings)}."
            raise InvalidInput(f"%nemo config knows no {name!r}{hint}")
        try:
            setattr(self, name, settings[name].from_string(value))
        except (TraitError, ValueError):
            raise InvalidInput(f"{name} cannot be {value!r}: {settings[name].help}") from None

    def open(self, *, quiet: bool = False, **choice: Any) -> Session:
        """The session; opened on first use, which says in one line where the work is done."""
        if self.session is None or choice:
            from nemo_jupyter.session import connect

            self.session = connect(**choice)
            if not quiet:
                print(self.session.backend_line)
        return self.session

    def free_session(self, quiet: bool) -> Session:
        """The session, when nothing that was begun keeps it.

        Raises:
            SessionBusy: Something does.
        """
        session = self.open(quiet=quiet)
        for job in self.jobs:
            if job.task.session is session and job.task.exclusive and not job.done:
                raise SessionBusy(
                    f"Still at work ({job.state}): {job.task.title}. "
                    "%nemo wait waits for it, %nemo cancel stops it."
                )
        return session

    def the_job(self) -> Job[Any]:
        """What was begun last.

        Raises:
            InvalidInput: Nothing was.
        """
        if not self.jobs:
            raise InvalidInput("Nothing is running; begin something with --no-wait.")
        return self.jobs[-1]

    def done(self, task: Task[Any], given: argparse.Namespace) -> Any:
        """Have it done: at once, or while other cells run."""
        if given.no_wait:
            return self.begun(task, given)
        self.keep(given.into, self.waited(task.act, given.quiet))
        return None

    def begun(self, task: Task[Any], given: argparse.Namespace) -> Job[Any]:
        """Have it done while other cells run."""
        job = Job(task, quiet=given.quiet)
        self.jobs = [*(old for old in self.jobs if not old.done), job]
        return self.keep(given.into, job)

    def waited(self, act: Act[Any], quiet: bool) -> Any:
        """Have it done, showing how far it is and then the result."""
        progress = ProgressDisplay(self.ip, quiet=quiet)
        try:
            result = portal().run(lambda relay: act(cast(OnProgress, relay(progress))))
            progress.finish(result)
        except BaseException:
            progress.clear()
            raise
        return result

    def keep(self, name: str | None, value: T) -> T:
        """Put a result into the user's variable, if one is named."""
        if name is not None:
            self.ip.user_ns[name] = value
        return value
