"""Opening a session."""

from __future__ import annotations

from pathlib import Path

from nemo_jupyter.backends import choose
from nemo_jupyter.client.attribution import find
from nemo_jupyter.client.portal import on_portal, portal
from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.session.session import Session


def connect(
    backend: str | None = None,
    *,
    url: str | None = None,
    token: str | Secret | None = None,
    profile: str | None = None,
    session_id: str | None = None,
    data_dir: str | Path | None = None,
    record: str | Path | None = None,
    replay: str | Path | None = None,
) -> Session:
    """Open a session.

    Args:
        backend: ``embedded`` or ``cloud``; by default the cloud if ``NEMO_TOKEN`` or
            ``NEMO_API_URL`` is set, else the embedded engine.
        url: Address of an API; implies ``cloud``.
        token: Its token; by default ``NEMO_TOKEN`` from the environment, or in Colab from its
            user data. Without one an anonymous token is asked for.
        profile: Name of a built-in profile, or path of a SKILL.md.
        session_id: A session to go on with.
        data_dir: Where the embedded engine keeps its data.
        record: A folder to keep all traffic in, without tokens, for replaying. Such a session is
            one straight line: a cell that is run again adds to what is there.
        replay: Such a folder: it answers, and no service is asked.

    Raises:
        InvalidInput: An argument names nothing that exists.
        EngineUnavailable: The embedded engine does not start.
        APIError: The service refuses.
    """
    token = Secret(token) if token else None  # some tracebacks show what a frame holds
    return portal().run(
        lambda relay: aconnect(
            backend,
            url=url,
            token=token,
            profile=profile,
            session_id=session_id,
            data_dir=data_dir,
            record=record,
            replay=replay,
        )
    )


@on_portal
async def aconnect(
    backend: str | None = None,
    *,
    url: str | None = None,
    token: str | Secret | None = None,
    profile: str | None = None,
    session_id: str | None = None,
    data_dir: str | Path | None = None,
    record: str | Path | None = None,
    replay: str | Path | None = None,
) -> Session:
    """Open a session; see :func:`connect`."""
    attribution, known = find(profile, platform=Settings.from_env().skill_source)
    chosen = choose(
        backend,
        url=url,
        token=token,
        attribution=attribution,
        data_dir=data_dir,
        record=record,
        replay=replay,
    )
    if chosen.client.token is None and not await chosen.client.resume():
        await chosen.client.anonymous_token()
    if session_id is None:
        made = await chosen.client.create_session()
        return Session(chosen, made.session_id, task=made.task_id, profile=known)
    session = Session(chosen, session_id, profile=known)
    await session.astate()
    return session
