"""What each endpoint takes and gives, as values."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import quote

from nemo_jupyter.config import Secret
from nemo_jupyter.errors import DraftInvalid, InvalidInput, ServiceError

APP = "nemo_agent"
USER = "me"
RENDERS = "/api/render/proxy/lambda"
CREDITS = "/api/credits/balance/simple"
TOKEN = "/api/auth/anonymous-token"
CLAIM = "/api/auth/claim-token"
SESSION = f"/api/tasks/{USER}/with-session/{APP}"
TURN = "/run_sse"

Json = dict[str, Any]


def state_path(session_id: str) -> str:
    return f"/api/state/{APP}/{USER}/{segment(session_id)}/latest"


def upload_path(session_id: str) -> str:
    return f"/api/upload-video/{APP}/{USER}/{segment(session_id)}"


def render_path(render_id: str) -> str:
    return f"{RENDERS}/{segment(render_id)}"


def download_path(render_id: str) -> str:
    return f"/api/render/proxy/{segment(render_id)}/download"


def segment(text: str) -> str:
    """One segment of a path, whatever the text.

    Raises:
        InvalidInput: It is empty, or would climb the path.
    """
    if not text or text in (".", ".."):
        raise InvalidInput(f"{text!r} is no id of a session or render; copy it again.")
    return quote(text, safe="")


def turn_body(
    session_id: str, text: str, *, streaming: bool, extra: Mapping[str, Any] | None = None
) -> Json:
    """The body of a turn's only request; of `extra`, a service ignores what it does not know."""
    body: Json = {
        **(extra or {}),
        "app_name": APP,
        "user_id": USER,
        "session_id": session_id,
        "new_message": {"parts": [{"text": text}]},
    }
    if streaming:
        body["streaming"] = True
    return body


def encode(value: Any) -> bytes:
    """Compact JSON that survives every text a draft can hold, lone surrogates included.

    Raises:
        InvalidInput: The value has no JSON form.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return text.encode()
    except UnicodeEncodeError:
        return json.dumps(value, separators=(",", ":")).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidInput(f"This cannot be sent as JSON: {error}; check the draft.") from None


def fingerprint(value: Any) -> str:
    """A short name for a JSON value, equal for equal values.

    The query of an address is left out: storage signs its addresses anew at every reading.
    """
    text = json.dumps(_unsigned(value), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def _unsigned(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _unsigned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_unsigned(item) for item in value]
    if isinstance(value, str) and re.match(r"https?://", value):
        return value.partition("?")[0]
    return value


def exportable(draft: Any) -> bool:
    """Whether there is anything on the timeline to export.

    Raises:
        DraftInvalid: The draft has no tracks at all, so it is none.
    """
    tracks = draft.get("t") if isinstance(draft, Mapping) else None
    if tracks is None and draft:
        raise DraftInvalid("This is no draft: it has no tracks (t); take session.draft.")
    return any(isinstance(track, Mapping) and track.get("sg") for track in tracks or ())


@dataclass(frozen=True, slots=True)
class Grant:
    """An anonymous token, with the credits it came with."""

    token: Secret
    credits: float | None = None

    @classmethod
    def from_wire(cls, data: Any) -> Grant:
        token = _need(data, "token", TOKEN)
        return cls(Secret(token), _number(data.get("credits")))


@dataclass(frozen=True, slots=True)
class SessionIds:
    """A new session's names; `data` is all the service said about it."""

    session_id: str
    task_id: str | None = None
    data: Json = field(default_factory=dict, repr=False)

    @classmethod
    def from_wire(cls, data: Any) -> SessionIds:
        session_id = _need(data, "session_id", SESSION)
        task_id = data.get("task_id")
        return cls(session_id, None if task_id is None else str(task_id), data)


@dataclass(frozen=True, slots=True)
class RemoteState:
    """A session's state; each part is None where the service sent none.

    Attributes:
        data: The whole answer, for what has no name here.
    """

    draft: Json | None = None
    video_infos: Any = None
    canvas_config: Any = None
    generated_media: Any = None
    data: Json = field(default_factory=dict, repr=False)

    @classmethod
    def from_wire(cls, data: Any) -> RemoteState:
        data = data if isinstance(data, dict) else {}
        state = data.get("state")
        state = state if isinstance(state, dict) else {}
        draft = state.get("draft")
        return cls(
            draft=draft if isinstance(draft, dict) else None,
            video_infos=state.get("video_infos"),
            canvas_config=state.get("canvas_config"),
            generated_media=state.get("generated_media"),
            data=data,
        )

    def with_changes(self, changes: Json) -> RemoteState:
        """This state after a turn told which keys it set, whole values each."""
        state = self.data.get("state")
        state = state if isinstance(state, dict) else {}
        return self.from_wire({**self.data, "state": {**state, **changes}})

    @property
    def fingerprint(self) -> str:
        """Changes exactly when the edit does."""
        return fingerprint([self.draft or None, self.canvas_config, self.generated_media])


@dataclass(frozen=True, slots=True)
class Credits:
    """The balance; `frozen` credits are reserved for work in progress."""

    available: float
    frozen: float
    total: float

    @classmethod
    def from_wire(cls, data: Any) -> Credits:
        if not isinstance(data, dict) or _number(data.get("available")) is None:
            raise ServiceError(f"{CREDITS} named no balance; try again later.")
        available, frozen = _number(data.get("available")) or 0, _number(data.get("frozen")) or 0
        total = _number(data.get("total"))
        return cls(available, frozen, available + frozen if total is None else total)


@dataclass(frozen=True, slots=True)
class RenderStatus:
    """Where a render stands.

    Attributes:
        url: Where the file is, once completed; may be missing even then.
        duration: As the service says it.
        size: Bytes, if known.
        error: Why it failed, if the service said so.
        data: The whole answer; the embedded engine adds progress to it.
    """

    render_id: str
    status: Literal["pending", "processing", "completed", "failed"]
    url: str | None = field(default=None, repr=False)
    duration: float | None = None
    size: int | None = None
    error: str | None = None
    data: Json = field(default_factory=dict, repr=False)

    @classmethod
    def from_wire(cls, render_id: str, data: Any) -> RenderStatus:
        data = data if isinstance(data, dict) else {}
        output = data.get("output")
        output = output if isinstance(output, dict) else {}
        status = str(data.get("status") or "pending").lower()
        url, size, error = output.get("url"), _number(output.get("size")), data.get("error")
        return cls(
            render_id=render_id,
            status=_STATUSES.get(status, "processing"),
            url=url if isinstance(url, str) and url else None,
            duration=_number(output.get("duration")),
            size=None if size is None else int(size),
            error=error if isinstance(error, str) else json.dumps(error) if error else None,
            data=data,
        )


@dataclass(frozen=True, slots=True)
class ClaimLink:
    """A link that hands the session over to an account; it is not the API token.

    Attributes:
        expires_in: Seconds the link lives, if known.
    """

    url: str
    expires_in: float | None = None

    @classmethod
    def from_wire(cls, data: Any, web_url: str) -> ClaimLink:
        token = quote(_need(data, "claim_token", CLAIM), safe="")
        return cls(f"{web_url}/workspace/claim?ct={token}", _number(data.get("expires_in")))


_STATUSES: dict[str, Literal["pending", "processing", "completed", "failed"]] = {
    "pending": "pending",
    "processing": "processing",
    "completed": "completed",
    "failed": "failed",
}


def _need(data: Any, key: str, path: str) -> str:
    value = data.get(key) if isinstance(data, dict) else None
    if not isinstance(value, str) or not value:
        raise ServiceError(f"{path} answered without {key}; try again later.", request=path)
    return value


def _number(value: Any) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
