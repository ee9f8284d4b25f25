"""Work that goes on while other cells run."""

from __future__ import annotations

import asyncio
import concurrent.futures
import threading
import time
from collections.abc import Callable, Coroutine, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from IPython.core.getipython import get_ipython

from nemo_jupyter.client.portal import portal
from nemo_jupyter.errors import Cancelled, NemoError
from nemo_jupyter.notebook.failures import in_one_line, one_line
from nemo_jupyter.notebook.progress import ProgressDisplay, words
from nemo_jupyter.results import Progress
from nemo_jupyter.timeline.words import one_line as shortened

if TYPE_CHECKING:
    from nemo_jupyter.session import Session

T = TypeVar("T")
OnProgress = Callable[[Progress], object]
Act = Callable[[OnProgress], Coroutine[Any, Any, T]]

_GRACE_S = 1.0
_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class Task(Generic[T]):
    """Something to do.

    Attributes:
        title: What, in words.
        session: Who does it.
        act: Does it, telling a callback how far it is.
        exclusive: Whether the session can do nothing else meanwhile.
    """

    title: str
    session: Session
    act: Act[T]
    exclusive: bool = True


class Job(Generic[T]):
    """A task that goes on; ``await job`` gives its result, like :meth:`result`.

    A cell that ends with it shows how far it is, and in the end its result.

    Attributes:
        task: What is done.
        progress: What was last told of it.
    """

    def __init__(self, task: Task[T], *, quiet: bool = False) -> None:
        self.task = task
        self.progress: Progress | None = None
        self._title = shortened(task.title)
        self._quiet = quiet
        self._lock = threading.Lock()
        self._listeners: list[OnProgress] = []
        self._views: list[ProgressDisplay] = []
        self._ended = threading.Event()
        self._future = portal().submit(self._carry_out())
        self._future.add_done_callback(self._finish_views)

    def __repr__(self) -> str:
        return f"<Job {self._title!r}: {self.state}>"

    @property
    def done(self) -> bool:
        """Whether it has ended, well or not."""
        return self._future.done()

    @property
    def state(self) -> str:
        """How far it is, ``done``, ``stopped``, or why it failed."""
        if not self.done:
            return words(self.progress) if self.progress else "begun"
        if self._future.cancelled():
            return "stopped"
        error = self._future.exception()
        return "done" if error is None else one_line(error)

    def result(self, timeout: float | None = None) -> T:
        """Wait for the result; an interrupt ends the waiting, not the work.

        Args:
            timeout: Seconds to wait at most.

        Raises:
            Cancelled: It was stopped.
            TimeoutError: It is not done yet.
            NemoError: It failed.
        """
        until = None if timeout is None else time.monotonic() + timeout
        while not self.done:  # in short waits, which an interrupt gets through everywhere
            if until is not None and time.monotonic() >= until:
                raise TimeoutError(f"Not done yet: {self._title}, {self.state}.")
            concurrent.futures.wait([self._future], _POLL_S)
        try:
            return self._future.result()
        except concurrent.futures.CancelledError:
            raise in_one_line(Cancelled(f"It was stopped: {self._title}.")) from None
        except NemoError as error:
            raise in_one_line(error) from None

    def __await__(self) -> Generator[Any, None, T]:
        return self._awaited().__await__()

    def cancel(self) -> None:
        """Stop it; when it is done already, nothing happens."""
        if self._future.cancel():
            self._ended.wait(_GRACE_S)  # until the service may be asked for something else

    @contextmanager
    def followed_by(self, listener: OnProgress) -> Iterator[None]:
        """Have another callback told meanwhile, in the thread that works."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    def _ipython_display_(self) -> None:
        shell = get_ipython()
        if shell is None or self._quiet or not hasattr(shell, "kernel"):
            print(f"{self._title}: {'begun' if self._quiet else self.state}")
            return
        view = ProgressDisplay(shell)
        with self._lock:
            live = not self.done
            if live:
                view(self.progress or Progress(f"{self._title.rstrip('…')}…"))
                self._views.append(view)
        if not live:
            self._finish(view)

    async def _carry_out(self) -> T:
        try:
            return await self.task.act(self._told)
        finally:
            self._ended.set()

    async def _awaited(self) -> T:
        waited = asyncio.wrap_future(self._future)
        await asyncio.wait([waited])
        if not waited.cancelled():
            waited.exception()  # looked at, or asyncio complains that nobody did
        return self.result()

    def _told(self, progress: Progress) -> None:
        self.progress = progress
        listeners: list[OnProgress] = [*self._listeners, *self._views]
        for listener in listeners:
            listener(progress)

    def _finish_views(self, _: object) -> None:
        with self._lock:
            views, self._views = self._views, []
        for view in views:  # drawing a result takes a while, which nobody else should wait for
            threading.Thread(target=self._finish, args=[view], daemon=True).start()

    def _finish(self, view: ProgressDisplay) -> None:
        try:
            view.finish(self.result())
        except NemoError as error:
            view.fail(one_line(error))
