"""Everything that can go wrong, as one tree.

A class exists where a caller would act differently::

    NemoError
    ├── InvalidInput            the call itself is wrong; nothing was sent
    │   ├── MediaNotFound       no such file
    │   └── DraftInvalid        a table or wire object that is no timeline
    ├── MediaError              the footage is at fault (4001, 4002)
    │   ├── UnsupportedMedia    not an accepted type, mislabelled, empty or broken
    │   └── MediaTooLarge       over the upload limit
    ├── APIError                the service answered with an error
    │   ├── NotAuthorised       token bad or expired (1001)
    │   ├── SessionNotFound     session or job unknown (1002, 404)
    │   ├── NoCredits           nothing left to spend (2001)
    │   ├── ExportBlocked       plan or attribution (402), not credits
    │   ├── RateLimited         too many calls (429)
    │   ├── RequestRejected     the request was malformed (400, 422)
    │   └── ServiceError        the service is in trouble itself (5xx, or makes no sense)
    ├── TurnError               an instruction was sent and did not end well
    │   ├── TurnFailed          the service reported a failure
    │   ├── TurnLost            the stream broke and the outcome is unknown
    │   ├── TurnTimeout         nothing but heartbeats, or over the limit
    │   └── SessionBusy         another turn of this session is running
    ├── RenderError             an export did not end well
    │   ├── EmptyTimeline       there is nothing to export
    │   ├── RenderUnfinished    it takes longer than anyone should wait; it goes on
    │   └── RenderFailed        the renderer gave up
    ├── TransferError           an upload or download broke off
    ├── Unreachable             no connection to the service
    │   └── EngineUnavailable   the embedded engine did not start or is gone
    ├── Unsupported             honest "not here": offline, or missing an extra
    │   └── NotRecorded         the cassette being replayed holds no such answer
    └── Cancelled               stopped on request

Messages are one line and end with what to do next.
"""

from __future__ import annotations

from typing import Any


class NemoError(Exception):
    """Root of everything this package raises on purpose."""

    @property
    def message(self) -> str:
        """The one line a person should read."""
        return str(self.args[0]) if self.args else type(self).__name__


class InvalidInput(NemoError, ValueError):
    """The call is wrong as it stands; nothing was sent and nothing changed."""


class MediaNotFound(InvalidInput, FileNotFoundError):
    """A path names no file."""


class DraftInvalid(InvalidInput):
    """A table or wire object does not describe a timeline."""


class MediaError(NemoError):
    """The footage is at fault; nothing of it was kept."""


class UnsupportedMedia(MediaError):
    """Not an accepted type, named as what it is not, empty, or broken (code 4001)."""


class MediaTooLarge(MediaError):
    """Over the upload limit of 500 MB (code 4002)."""


class APIError(NemoError):
    """The service answered with an error.

    Attributes:
        code: NemoVideo's envelope code, if the answer had one.
        status: The HTTP status, if there was an answer.
        request: Method and path, without query or headers.
    """

    def __init__(
        self,
        message: str,
        *,
        code: int | None = None,
        status: int | None = None,
        request: str | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.status = status
        self.request = request


class NotAuthorised(APIError):
    """The token is missing, wrong or expired (code 1001)."""


class SessionNotFound(APIError):
    """The session, job or file is unknown to the service (code 1002, HTTP 404)."""


class NoCredits(APIError):
    """No credits are left (code 2001)."""


class ExportBlocked(APIError):
    """The plan does not allow the export, or attribution is missing (code 402)."""


class RateLimited(APIError):
    """Too many calls (code 429).

    Attributes:
        retry_after: Seconds to wait, if the service said so.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **details: Any) -> None:
        super().__init__(message, **details)
        self.retry_after = retry_after


class RequestRejected(APIError):
    """The service could not make sense of the request (code 400, HTTP 422)."""


class ServiceError(APIError):
    """The service is in trouble itself: a 5xx status, or an answer that makes no sense."""


class TurnError(NemoError):
    """An instruction was sent and did not end well.

    Attributes:
        turn: What is known of the turn, so that nothing received is lost.
    """

    def __init__(self, message: str, *, turn: object = None) -> None:
        super().__init__(message)
        self.turn = turn


class TurnFailed(TurnError):
    """The service reported that the turn failed."""


class TurnLost(TurnError):
    """The stream broke off and the outcome is unknown; it was not sent again."""


class TurnTimeout(TurnError):
    """Nothing but heartbeats, or the turn went over its time limit."""


class SessionBusy(TurnError):
    """Another turn of this session is running; one turn a session at a time."""


class RenderError(NemoError):
    """An export did not end well."""


class EmptyTimeline(RenderError):
    """There is nothing on the timeline to export."""


class RenderUnfinished(RenderError):
    """The render takes long and goes on; it is remembered, and the next export picks it up."""


class RenderFailed(RenderError):
    """The renderer gave up; the message says why."""


class TransferError(NemoError):
    """An upload or download broke off; what is complete is kept."""


class Unreachable(NemoError, ConnectionError):
    """No connection to the service."""


class EngineUnavailable(Unreachable):
    """The embedded engine did not start, or went away."""


class Unsupported(NemoError):
    """Not possible here: offline, or without an optional extra."""


class NotRecorded(Unsupported):
    """A cassette is being replayed and holds no answer to this request."""


class Cancelled(NemoError):
    """Stopped on request; what was complete is kept."""
