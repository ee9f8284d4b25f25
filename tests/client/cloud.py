"""The service's endpoints, well behaved, on the server that need not be."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nemo_jupyter.client.timings import Timings

from .server import Answer, Exchange, Server

STREAMS = Path(__file__).parent.parent / "data" / "protocol"

# Small enough to run hundreds of faults, with the same proportions as the real ones.
FAST = Timings(
    connect=10,
    call=10,
    transfer=10,
    stall=1,
    turn=20,
    turn_quiet=10,
    still_working=0.1,
    recovery_first=0.005,
    recovery_again=0.01,
    recovery_settle=0.005,
    rate_limit=0.01,
    rate_limit_most=1,
    render_every=0.005,
    retry_first=0.005,
    retry_most=0.01,
    retry_attempts=3,
)
DRAFT: dict[str, Any] = {"d": 1000, "t": [{"tt": 0, "sg": [{"d": 1000, "m": {"name": "a"}}]}]}
OTHER: dict[str, Any] = {"d": 500, "t": [{"tt": 0, "sg": [{"d": 500, "m": {"name": "a"}}]}]}


def captured(name: str) -> bytes:
    return (STREAMS / name).read_bytes()


def event(**fields: Any) -> bytes:
    return b"data: " + json.dumps(fields, ensure_ascii=False).encode() + b"\n\n"


def says(text: str, **fields: Any) -> bytes:
    return event(content={"role": "model", "parts": [{"text": text}]}, author="nemo", **fields)


def calls(id_: str = "c1", **fields: Any) -> bytes:
    call = {"id": id_, "name": "edit_draft", "args": {}}
    return event(content={"role": "model", "parts": [{"functionCall": call}]}, **fields)


def answers(id_: str = "c1", delta: Any = None, **actions: Any) -> bytes:
    response = {"id": id_, "name": "edit_draft", "response": {"status": "success"}}
    content = {"role": "user", "parts": [{"functionResponse": response}]}
    return event(content=content, actions={"stateDelta": delta or {}, **actions})


class Cloud(Server):
    """A session "s1" with a draft; `turn` is how the next turns are answered."""

    def __init__(self) -> None:
        super().__init__()
        self.draft: dict[str, Any] | None = DRAFT
        self.renders: dict[str, dict[str, Any]] = {}
        self.on("POST", "/api/auth/anonymous-token", self._token)
        self.on("POST", "/api/tasks/me/with-session/nemo_agent", self._session)
        self.on("GET", "/api/state/nemo_agent/me/", self._state)
        self.on("GET", "/api/credits/balance/simple", self._credits)
        self.on("POST", "/api/render/proxy/lambda", self._submit)
        self.on("GET", "/api/render/proxy/lambda/", self._poll)

    @property
    def posts(self) -> int:
        """How often a turn was posted."""
        return self.count("POST", "/run_sse")

    def turn(self, *how: Answer) -> None:
        self.on("POST", "/run_sse", *how)

    def _token(self, exchange: Exchange) -> None:
        number = self.count("POST", "/api/auth")
        exchange.data({"token": f"nmv_usr_{number}", "credits": 100})

    def _session(self, exchange: Exchange) -> None:
        exchange.data({"task_id": "t1", "session_id": "s1"})

    def _state(self, exchange: Exchange) -> None:
        exchange.data({"state": {"draft": self.draft, "video_infos": None}})

    def _credits(self, exchange: Exchange) -> None:
        exchange.data({"available": 100 - 50 * self.posts, "frozen": 0, "total": 100})

    def _submit(self, exchange: Exchange) -> None:
        self.renders[exchange.seen.json["id"]] = exchange.seen.json
        exchange.data({})

    def _poll(self, exchange: Exchange) -> None:
        if exchange.seen.path.rpartition("/")[2] not in self.renders:
            exchange.json({"detail": "not found"}, 404)
        else:
            exchange.json({"status": "completed", "output": {}})
