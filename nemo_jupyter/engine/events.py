"""A turn as server-sent events, in the form of google-adk 2.13."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Iterator, Sequence
from typing import Any

from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.outcome import Outcome
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import to_wire

HEARTBEAT = b": heartbeat\n\nevent: heartbeat\ndata: {}\n\n"


class Teller:
    """Makes the events of one turn."""

    def __init__(self, author: str) -> None:
        self._author = author
        self._invocation = f"e-{uuid.uuid4()}"

    def progress(self, doing: str, share: float) -> bytes:
        """What is being done; clients that do not know it have nothing to ignore but an event."""
        event = self._event()
        event["partial"] = True
        event["customMetadata"] = {"progress": {"doing": doing, "share": round(share, 3)}}
        return frame(event)

    def outcome(self, outcome: Outcome, generated: Sequence[dict[str, Any]]) -> Iterator[bytes]:
        """All that came of a turn: calls, their results, the new draft, the reply.

        Args:
            outcome: What came of it.
            generated: All files that were ever made of the session's timeline.
        """
        for index, op in enumerate(outcome.ops):
            last = index == len(outcome.ops) - 1
            delta = _delta(outcome, generated) if last else {}
            yield from self._call(op, delta, outcome)
        if outcome.error is not None:
            event = self._event()
            event |= {"errorCode": "OUT_OF_RANGE", "errorMessage": outcome.error}
            yield frame(event)
        elif outcome.reply:
            yield frame(self._content("model", {"text": outcome.reply}))

    def failure(self, kind: str, message: str) -> bytes:
        """The last line of a turn that broke."""
        details = {"error_type": kind, "error_message": message, "timestamp": time.time()}
        return frame({"error": f"{kind}: {message}", "error_details": details})

    def _call(self, op: Operation, delta: dict[str, Any], outcome: Outcome) -> Iterator[bytes]:
        call = f"adk-{uuid.uuid4()}"
        args = dict(op.args)
        yield frame(
            self._content("model", {"functionCall": {"id": call, "args": args, "name": op.name}})
        )
        status = "success" if outcome.changed or outcome.products else "unchanged"
        answer: dict[str, Any] = {"status": "asked" if outcome.asked else status}
        if "generated_media" in delta:
            answer["files"] = [m.name for m in outcome.products]
        response = {"id": call, "name": op.name, "response": answer}
        event = self._content("user", {"functionResponse": response})
        event["actions"]["stateDelta"] = delta
        yield frame(event)

    def _content(self, role: str, part: dict[str, Any]) -> dict[str, Any]:
        event = self._event()
        event["content"] = {"parts": [part], "role": role}
        if role == "model":
            event["finishReason"] = "STOP"
            event["longRunningToolIds"] = []
        return event

    def _event(self) -> dict[str, Any]:
        return {
            "invocationId": self._invocation,
            "author": self._author,
            "actions": {
                "stateDelta": {},
                "artifactDelta": {},
                "requestedAuthConfigs": {},
                "requestedToolConfirmations": {},
            },
            "nodeInfo": {"path": ""},
            "id": str(uuid.uuid4()),
            "timestamp": time.time(),
        }


def _delta(outcome: Outcome, generated: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The session state that a turn changed."""
    delta: dict[str, Any] = {}
    if outcome.changed:
        delta["draft"] = to_wire(outcome.draft)
        delta["turn"] = outcome.number
        delta["canvas_config"] = canvas_config(outcome.draft)
    if outcome.products:
        delta["generated_media"] = list(generated)
    return delta


def frame(event: dict[str, Any]) -> bytes:
    """One event on the wire: compact UTF-8 JSON on one ``data:`` line."""
    text = json.dumps(event, ensure_ascii=False, separators=(",", ":"))
    return f"data: {text}\n\n".encode()


def canvas_config(draft: Draft) -> dict[str, Any]:
    """The picture's shape and size as the state shows it; what nobody asked for is missing."""
    canvas = {
        "ratio": draft.canvas.ratio,
        "width": draft.canvas.width,
        "height": draft.canvas.height,
    }
    return {key: value for key, value in canvas.items() if value is not None}
