"""Who may do what: tokens, sessions, attribution."""

from __future__ import annotations

from starlette.requests import Request

from nemo_jupyter.engine.answers import Refused
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.store import Session

_ATTRIBUTION = ("x-skill-source", "x-skill-version", "x-skill-platform")


def owner_of(request: Request) -> str:
    """The client whose token the request carries.

    Raises:
        Refused: There is no token, or none that lives.
    """
    engine: Engine = request.app.state.engine
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    owner = engine.store.tokens.owner(token.strip()) if scheme.lower() == "bearer" else None
    if owner is None:
        raise Refused(1001, "The token is missing, wrong or expired; ask for a new one.")
    return owner


def session_of(request: Request, session_id: str | None = None) -> Session:
    """The session of the path, or of an id, if it belongs to the request's token.

    Raises:
        Refused: There is none; another client's session looks the same.
    """
    engine: Engine = request.app.state.engine
    wanted = session_id if session_id is not None else str(request.path_params["session"])
    session = engine.store.sessions.find(wanted, owner_of(request))
    if session is None:
        raise Refused(1002, "Session not found; create a new one.")
    return session


def attributed(request: Request) -> None:
    """Insist on the attribution headers.

    Raises:
        Refused: One is missing.
    """
    missing = [name for name in _ATTRIBUTION if not request.headers.get(name)]
    if missing:
        raise Refused(402, f"Export needs the attribution headers; missing: {', '.join(missing)}.")
