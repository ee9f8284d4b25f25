"""Where errors of the layers below become ours, without the frames they came from."""

from __future__ import annotations

from types import TracebackType

import httpx

from nemo_jupyter.errors import EngineUnavailable, InvalidInput, Unreachable


class NotSent(Unreachable):
    """No connection came about, so the service saw nothing of the request."""


class EngineGone(NotSent, EngineUnavailable):
    """The same, where the service is the embedded engine."""


class Broken(Unreachable):
    """The connection broke after the request may have been seen."""


class Seam:
    """A context that translates what is raised in it, and drops the frames it came from.

    Their local variables hold headers and answers, which a verbose traceback would show. (A
    generator would not do: contextlib restores the traceback.)
    """

    def __init__(self, *, embedded: bool) -> None:
        self._embedded = embedded

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is not None:
            raise self._translated(error).with_traceback(None) from None

    def _translated(self, error: BaseException) -> BaseException:
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            return self._unreachable(error)
        why = type(error).__name__
        if isinstance(error, httpx.TransportError | httpx.StreamError):
            return Broken(f"The connection to the service broke ({why}); try again.")
        if isinstance(error, httpx.HTTPError | httpx.InvalidURL):
            return InvalidInput(f"This cannot be requested ({why}); check the address.")
        return error

    def _unreachable(self, error: Exception) -> NotSent:
        if self._embedded:
            return EngineGone("The embedded engine is not running; connect again to start it.")
        why = type(error).__name__
        return NotSent(f"No connection to the service ({why}); check the network and try again.")
