"""What a turn told: the updates worth showing as it runs, and the record it leaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Ending = Literal["complete", "cut", "failed"]
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One use of a tool by the service; for the record, not for the reader.

    Attributes:
        answered: Whether its result arrived.
        long_running: Whether the result may come after the turn, or never.
    """

    id: str
    name: str
    args: Json
    response: Any = None
    answered: bool = False
    long_running: bool = False


@dataclass(frozen=True, slots=True)
class Inline:
    """Media that arrived inside an event."""

    mime_type: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Problem:
    """An error the stream reported.

    Attributes:
        code: The service's name or number for it, empty if it gave none.
        message: Its words.
        fatal: Whether the turn failed by it, as far as is known so far.
    """

    code: str
    message: str
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """Live text: a piece that more pieces, or the whole text, will follow."""

    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text of record; `streamed` says that its pieces were already told."""

    text: str
    streamed: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """What the service is doing; share done from 0 to 1 and time left in ms, where known."""

    doing: str
    share: float | None = None
    left_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """Session state that just changed: whole values under the names they changed under."""

    state: Json


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """A sign of life without news."""


Update = Piece | Text | Progress | Changed | Heartbeat


@dataclass(frozen=True, slots=True)
class TurnRecord:
    """All that a turn's stream told.

    Attributes:
        ending: "complete"; "failed" if the service said so; "cut" if the stream broke off, so
            that what happened after its last event is unknown.
        texts: The texts of record, in order.
        calls: The tool calls, in order.
        state: Session state keys the turn changed, each with its last whole value.
        inline: Media sent inside events.
        problems: Errors reported, harmless ones included.
        unreadable: How many events made no sense.
        events: How many events carried news.
        invocation_id: The service's id for the turn.
    """

    ending: Ending = "cut"
    texts: tuple[str, ...] = ()
    calls: tuple[ToolCall, ...] = ()
    state: Json = field(default_factory=dict)
    inline: tuple[Inline, ...] = ()
    problems: tuple[Problem, ...] = ()
    unreadable: int = 0
    events: int = 0
    invocation_id: str | None = None

    @property
    def text(self) -> str:
        """All texts, as paragraphs."""
        return "\n\n".join(self.texts)

    @property
    def draft(self) -> Json | None:
        """The draft as the turn left it, if the stream carried one."""
        draft = self.state.get("draft")
        return draft if isinstance(draft, dict) else None

    @property
    def generated_media(self) -> Any:
        """The session's generated media, if the turn changed them."""
        return self.state.get("generated_media")

    @property
    def failure(self) -> Problem | None:
        """The problem the turn failed by."""
        return next((problem for problem in reversed(self.problems) if problem.fatal), None)
