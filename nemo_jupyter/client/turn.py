"""What happened in a turn, told from its events.

A pure state machine: events go in, updates worth showing come out, and at any moment there is
a `TurnRecord` of what is known. It accepts every form the service's event stream is known to
take and never stops at an event it cannot read.

Live text is pieces; the text of record is the events that are not partial, because a streamed
text is repeated whole at its end.
"""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from dataclasses import replace
from typing import Any

from nemo_jupyter.client.record import (
    Changed,
    Ending,
    Heartbeat,
    Inline,
    Json,
    Piece,
    Problem,
    Progress,
    Text,
    ToolCall,
    TurnRecord,
    Update,
)
from nemo_jupyter.client.sse import ServerSentEvent

# Codes under which a model turn with nothing to say is reported; many silent edits end so.
_NOTHING_SAID = frozenset({"STOP", "MODEL_RETURNED_NO_CONTENT"})
_HEARTBEAT_TEXTS = frozenset({"", "heartbeat", "ping", "{}"})
_TEMPORARY = re.compile(r"\W*i(?:'ve|’ve| have)? encountered a temporary issue\b", re.IGNORECASE)


class TurnMachine:
    """Reads the events of one turn."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._pieces: list[str] = []  # live text whose whole has not come yet
        self._calls: dict[str, ToolCall] = {}
        self._state: Json = {}
        self._inline: list[Inline] = []
        self._problems: list[Problem] = []  # what events said, which later events may outdo
        self._breakdowns: list[Problem] = []  # what ends a stream
        self._seen: set[int] = set()
        self._unreadable = 0
        self._events = 0
        self._invocation_id: str | None = None
        self._conclusive = False  # the last whole event closes a turn

    def feed(self, event: ServerSentEvent) -> list[Update]:
        """What this event tells, in the order it should be shown; empty if nothing."""
        if event.event == "heartbeat" or event.data.strip() in _HEARTBEAT_TEXTS:
            return [Heartbeat()]
        try:
            message = json.loads(event.data)
        except (ValueError, RecursionError):
            return self._undecodable(event)
        if not isinstance(message, dict):
            self._unreadable += 1
            return []
        if message.get("type") in ("heartbeat", "ping"):
            return [Heartbeat()]
        if message.get("error") is not None and "content" not in message:
            return self._failed(message)
        if _is_refusal(message):
            text = str(message.get("message") or "the service refused")
            return self._broke_down(str(message["code"]), text)
        return self._message(message)

    def record(self, *, clean: bool = False) -> TurnRecord:
        """What is known now; `clean` says that the stream ended as a stream should."""
        texts = list(self._texts)
        pieces = "".join(self._pieces)
        if pieces.strip():
            texts.append(pieces)
        problems = tuple(_judged(problem, texts) for problem in self._problems)
        problems += tuple(self._breakdowns)
        ending: Ending = "complete" if clean and self._closed() else "cut"
        if any(problem.fatal for problem in problems):
            ending = "failed"
        return TurnRecord(
            ending=ending,
            texts=tuple(texts),
            calls=tuple(self._calls.values()),
            state=dict(self._state),
            inline=tuple(self._inline),
            problems=problems,
            unreadable=self._unreadable,
            events=self._events,
            invocation_id=self._invocation_id,
        )

    def _closed(self) -> bool:
        waiting = any(not call.answered and not call.long_running for call in self._calls.values())
        return self._conclusive or not waiting

    def _undecodable(self, event: ServerSentEvent) -> list[Update]:
        # Servers before google-adk 1.24 send an error's text unescaped, which breaks the JSON
        # and, at a line break, the framing too.
        match = re.match(r'\s*\{\s*"error"\s*:\s*"?', event.data)
        if match is None and event.event != "error":
            self._unreadable += 1
            return []
        text = event.data[match.end() :] if match else event.data
        return self._broke_down("", text.strip().removesuffix('"}'))

    def _failed(self, message: Json) -> list[Update]:
        error, details = message["error"], _dict(message.get("error_details"))
        if isinstance(error, dict):
            details = {**error, **details}
            error = error.get("message") or ""
        code = str(details.get("error_type") or details.get("code") or "")
        return self._broke_down(code, str(error))

    def _broke_down(self, code: str, text: str) -> list[Update]:
        self._events += 1
        self._breakdowns.append(Problem(code, text or "unknown error"))
        return []

    def _message(self, message: Json) -> list[Update]:
        invocation = message.get("invocationId")
        if isinstance(invocation, str):
            self._invocation_id = invocation
        if message.get("partial") is True:
            return self._partial(message)
        content = _dict(message.get("content"))
        parts = [part for part in _list(content.get("parts")) if isinstance(part, dict)]
        if parts and self._repeated(message, parts):
            return []
        self._events += 1
        updates = self._whole(content.get("role"), parts, message)
        updates += self._changes(_dict(_dict(message.get("actions")).get("stateDelta")))
        self._error_code(message)
        return updates

    def _repeated(self, message: Json, parts: list[Json]) -> bool:
        """Whether this very event was sent before; an id alone says nothing about that."""
        try:
            key = hash((str(message.get("id")), repr(parts)))
        except RecursionError:
            return False
        if message.get("id") is None or key not in self._seen:
            self._seen.add(key)
            return False
        return True

    def _partial(self, message: Json) -> list[Update]:
        """A streaming piece: its text is shown, its calls and state come again in the whole."""
        updates: list[Update] = []
        progress = _dict(_dict(message.get("customMetadata")).get("progress"))
        if progress:
            updates.append(_progress(progress))
        for part in _list(_dict(message.get("content")).get("parts")):
            text = _spoken(part)
            if text:
                self._events += 1
                self._pieces.append(text)
                updates.append(Piece(text))
        return updates

    def _whole(self, role: Any, parts: list[Json], message: Json) -> list[Update]:
        updates: list[Update] = []
        text = "" if role == "user" else "".join(_spoken(part) for part in parts)
        if text:
            updates += self._said(text)
        lasting = {str(id_) for id_ in _list(message.get("longRunningToolIds"))}
        calling = answering = False
        for number, part in enumerate(parts):
            if isinstance(part.get("functionCall"), dict):
                calling = True
                self._called(part["functionCall"], number, lasting)
            if isinstance(part.get("functionResponse"), dict):
                answering = True
                updates += self._flush()
                self._answered(part["functionResponse"])
            if isinstance(part.get("inlineData"), dict):
                self._inline.append(_inline(part["inlineData"]))
        if parts:
            skip = _dict(message.get("actions")).get("skipSummarization") is True
            self._conclusive = (bool(text) and not calling) or (answering and skip)
        return updates

    def _said(self, text: str) -> list[Update]:
        streamed = bool(self._pieces)
        self._pieces.clear()
        self._forgive()
        if _TEMPORARY.match(text) and (self._texts or self._any_answer()):
            return []
        self._texts.append(text)
        return [Text(text, streamed)]

    def _flush(self) -> list[Update]:
        """Keep live text whose whole never came: a tool result begins something new."""
        text = "".join(self._pieces)
        self._pieces.clear()
        if not text.strip():
            return []
        self._texts.append(text)
        return [Text(text, streamed=True)]

    def _called(self, call: Json, number: int, lasting: set[str]) -> None:
        id_ = str(call.get("id") or f"call-{self._events}-{number}")
        known = self._calls.get(id_)
        if known is None:
            self._calls[id_] = ToolCall(
                id=id_,
                name=str(call.get("name") or ""),
                args=_dict(call.get("args")),
                long_running=id_ in lasting,
            )
        elif id_ in lasting:
            self._calls[id_] = replace(known, long_running=True)

    def _answered(self, answer: Json) -> None:
        name = str(answer.get("name") or "")
        id_ = str(answer.get("id") or "") or self._oldest_open(name)
        call = self._calls.get(id_) or ToolCall(id=id_, name=name, args={})
        self._calls[id_] = replace(call, response=answer.get("response"), answered=True)
        self._forgive()

    def _oldest_open(self, name: str) -> str:
        """The call that an answer without an id most likely belongs to."""
        for call in self._calls.values():
            if call.name == name and not call.answered:
                return call.id
        return f"answer-{self._events}"

    def _any_answer(self) -> bool:
        return any(call.answered for call in self._calls.values())

    def _changes(self, delta: Json) -> list[Update]:
        if not delta:
            return []
        self._state.update(delta)
        return [Changed(delta)]

    def _error_code(self, message: Json) -> None:
        code = str(message.get("errorCode") or "")
        if not code:
            return
        said_nothing = code in _NOTHING_SAID and message.get("finishReason") in (None, "STOP")
        text = str(message.get("errorMessage") or code)
        self._problems.append(Problem(code, text, fatal=not said_nothing))

    def _forgive(self) -> None:
        """An error code that work goes on after was not the end of the turn."""
        self._problems = [
            replace(problem, fatal=False) if problem.code else problem for problem in self._problems
        ]


def _judged(problem: Problem, texts: list[str]) -> Problem:
    # A text cut off at the model's limit is still the answer.
    if problem.code == "MAX_TOKENS" and texts:
        return replace(problem, fatal=False)
    return problem


def _is_refusal(message: Json) -> bool:
    """Whether this is the API's error envelope, sent in place of an event."""
    code = message.get("code")
    return (
        isinstance(code, int)
        and not isinstance(code, bool)
        and code != 0
        and "content" not in message
        and "actions" not in message
    )


def _spoken(part: Any) -> str:
    if not isinstance(part, dict) or part.get("thought") is True:
        return ""
    text = part.get("text")
    return text if isinstance(text, str) else ""


def _progress(progress: Json) -> Progress:
    share, left = _number(progress.get("share")), _number(progress.get("left_ms"))
    return Progress(
        doing=str(progress.get("doing") or ""),
        share=None if share is None else min(1.0, max(0.0, share)),
        left_ms=None if left is None else max(0, round(left)),
    )


def _number(value: Any) -> float | None:
    try:
        return float(value) if isinstance(value, int | float) and math.isfinite(value) else None
    except OverflowError:
        return None


def _inline(blob: Json) -> Inline:
    text = str(blob.get("data") or "").replace("+", "-").replace("/", "_")
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        data = b""
    return Inline(str(blob.get("mimeType") or "application/octet-stream"), data)


def _dict(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
