"""Server-sent events: bytes in, events out, by the letter of the WHATWG standard.

Nothing here reads from anywhere. Only CR, LF and CRLF end a line; the other characters that
Unicode calls line breaks are ordinary text, which is why the splitting is done on bytes.
See https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_BOM = b"\xef\xbb\xbf"
_LINE_END = re.compile(rb"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One dispatched event.

    Attributes:
        event: The event's type; "message" unless the stream named one.
        data: The data lines, joined by line feeds.
        id: The last event id of the stream, empty if it never set one.
    """

    event: str = "message"
    data: str = ""
    id: str = ""


class Decoder:
    """Takes a stream in pieces of any size and returns the events that each one completes.

    What is left over when the stream ends is no event and is dropped, as the standard says.
    """

    def __init__(self) -> None:
        self._line: list[bytes] = []  # pieces of a line whose end has not come yet
        self._after_cr = False
        self._first = True
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._held = 0  # bytes of the event's complete lines
        self._partial = 0  # bytes of the line whose end has not come yet
        self.retry_ms: int | None = None
        """The reconnection time the stream asked for, in ms."""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """The events completed by these bytes, in order."""
        events: list[ServerSentEvent] = []
        if not chunk:
            return events
        # A CR ends its line at once; an LF right behind it, even in the next chunk, adds nothing.
        start = 1 if self._after_cr and chunk.startswith(b"\n") else 0
        for end in _LINE_END.finditer(chunk, start):
            self._line.append(chunk[start : end.start()])
            start = end.end()
            event = self._end_of_line()
            if event is not None:
                events.append(event)
        self._after_cr = chunk.endswith(b"\r")
        if start < len(chunk):
            self._line.append(chunk[start:])
            self._partial += len(chunk) - start
        return events

    @property
    def pending(self) -> int:
        """Bytes held back for an event that is not complete yet."""
        return self._held + self._partial

    def _end_of_line(self) -> ServerSentEvent | None:
        line = b"".join(self._line)
        self._line.clear()
        self._partial = 0
        if self._first:
            self._first = False
            line = line.removeprefix(_BOM)
        if line:
            self._field(line.decode("utf-8", "replace"))
            return None
        return self._dispatch()

    def _field(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._held += len(line)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry_ms = int(value[:18])
        # Everything else is ignored; a comment is a line whose field name is empty.

    def _dispatch(self) -> ServerSentEvent | None:
        data, event = self._data, self._event
        self._data, self._event, self._held = [], "", 0
        if not data:
            return None
        return ServerSentEvent(event or "message", "\n".join(data), self._id)
