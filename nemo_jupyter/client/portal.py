"""A background event loop that synchronous code can wait on.

A notebook's kernel already runs a loop, so blocking calls cannot start one of their own. They
hand their coroutine to this thread and wait. That gives every blocking call what only a
coroutine has: a deadline around the whole of it, and a cancellation that reaches the socket.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import os
import queue
import threading
import weakref
from collections.abc import Callable, Coroutine
from functools import partial, wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from nemo_jupyter.errors import Cancelled

S = TypeVar("S")
T = TypeVar("T")
P = ParamSpec("P")

_POLL_S = 0.1
_GRACE_S = 0.8  # an interrupt is through within a second, whatever the task does


class CancelFlag(Protocol):
    """Something like `threading.Event`."""

    def is_set(self) -> bool: ...


class Relay:
    """Makes callbacks run in the thread that waits, where output belongs to its cell."""

    def __init__(self) -> None:
        self.inbox: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()

    def __call__(self, callback: Callable[P, object] | None) -> Callable[P, None] | None:
        if callback is None:
            return None

        def relayed(*args: P.args, **kwargs: P.kwargs) -> None:
            self.inbox.put(lambda: void(callback(*args, **kwargs)))

        def void(_: object) -> None:
            return None

        return relayed


class Portal:
    """One thread with one loop; it ends with the process."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._work, name="nemo-client", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.run_forever()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> concurrent.futures.Future[T]:
        """Start it; cancelling the future cancels the coroutine."""
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    async def bridge(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Await, from any other loop, what must run on this one."""
        return await asyncio.wrap_future(self.submit(coroutine))

    def run(
        self,
        start: Callable[[Relay], Coroutine[Any, Any, T]],
        cancel: CancelFlag | None = None,
    ) -> T:
        """Run to the end, calling relayed callbacks here meanwhile.

        Raises:
            Cancelled: The flag was set.
            KeyboardInterrupt: Passed on once the work has stopped.
        """
        if threading.current_thread() is self._thread:
            raise RuntimeError("A blocking call inside the client's own loop; await it instead.")
        relay, ended = Relay(), threading.Event()
        future = self.submit(_signalling(start(relay), ended))
        future.add_done_callback(lambda _: relay.inbox.put(None))
        try:
            self._pump(relay, future, cancel)
        except BaseException:
            # The future counts as done at once; the work has yet to close its connection.
            future.cancel()
            ended.wait(_GRACE_S)
            raise
        return future.result()

    def _pump(
        self, relay: Relay, future: concurrent.futures.Future[T], cancel: CancelFlag | None
    ) -> None:
        while True:
            try:
                callback = relay.inbox.get(timeout=_POLL_S)
            except queue.Empty:
                callback = _nothing
            if callback is None:
                return
            callback()
            if cancel is not None and cancel.is_set() and not future.done():
                raise Cancelled("Stopped; what was complete is kept.")


async def _signalling(coroutine: Coroutine[Any, Any, T], ended: threading.Event) -> T:
    try:
        return await coroutine
    finally:
        ended.set()


def on_portal(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, T]]:
    """Run a coroutine function on the portal's loop, whichever loop awaits it.

    Connections belong to one loop; this keeps them on the portal's, for blocking callers and for
    those who await. A callback given as ``on_progress`` is called on the loop that awaits.
    """

    @wraps(method)
    async def bridged(*args: P.args, **kwargs: P.kwargs) -> T:
        here = asyncio.get_running_loop()
        if here is portal().loop:
            return await method(*args, **kwargs)
        told = kwargs.get("on_progress")
        if callable(told):
            kwargs["on_progress"] = partial(here.call_soon_threadsafe, told)
        return await portal().bridge(method(*args, **kwargs))

    return bridged


def blocking(
    method: Callable[Concatenate[S, P], Coroutine[Any, Any, T]],
) -> Callable[Concatenate[S, P], T]:
    """The twin of a coroutine method for callers that wait: same arguments, same words.

    A callback given as ``on_progress`` is called in the thread that waits.
    """

    @wraps(method)
    def waited(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        def start(relay: Relay) -> Coroutine[Any, Any, T]:
            told: Any = kwargs.get("on_progress")
            if callable(told):
                kwargs["on_progress"] = relay(told)
            return method(self, *args, **kwargs)

        return portal().run(start)

    waited.__name__ = method.__name__.removeprefix("a")
    waited.__qualname__ = method.__qualname__.replace(method.__name__, waited.__name__)
    return waited


def closed_with(
    owner: object, aclose: Callable[[], Coroutine[Any, Any, None]]
) -> weakref.finalize[[], Any]:
    """Have something closed, without waiting for it, once its owner is gone or this is called.

    Not at the end of the process: the system closes what is open then.
    """
    thread = portal()
    finalizer = weakref.finalize(owner, lambda: thread.submit(aclose()))
    finalizer.atexit = False
    return finalizer


def _nothing() -> None:
    return None


_shared: Portal | None = None
_guard = threading.Lock()


def portal() -> Portal:
    """The process's portal, started on first use."""
    global _shared
    with _guard:
        if _shared is None:
            _shared = Portal()
        return _shared


def _forget() -> None:
    # A forked child has the object but not the thread.
    global _shared, _guard
    _shared, _guard = None, threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
