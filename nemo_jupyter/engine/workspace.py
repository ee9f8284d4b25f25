"""What a claim link opens: a page that shows one session to whoever has the link."""

from __future__ import annotations

from html import escape

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response

from nemo_jupyter.engine.answers import Refused
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.store import Job, Session
from nemo_jupyter.timeline.summary import summary

_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
    "color-scheme:light dark}video{max-width:100%}"
    "td,th{text-align:left;padding:.2rem .8rem .2rem 0}"
)


async def page(request: Request) -> Response:
    """The timeline, the turns and the newest film of a session; no script, nothing to change."""
    engine: Engine = request.app.state.engine
    session = _session(request)
    html = await run_in_threadpool(_html, engine, session, request.query_params["ct"])
    policy = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'"
    headers = {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}
    return HTMLResponse(html, headers=headers)


async def film(request: Request) -> Response:
    """The newest film of a session."""
    engine: Engine = request.app.state.engine
    job = _newest(engine, _session(request))
    if job is None:
        raise Refused(404, "This session has no film yet.")
    return FileResponse(engine.store.jobs.path(job.id), media_type="video/mp4")


def _session(request: Request) -> Session:
    engine: Engine = request.app.state.engine
    session = engine.store.sessions.claimed(request.query_params.get("ct", ""))
    if session is None:
        raise Refused(404, "This link has expired or was never given.")
    return session


def _newest(engine: Engine, session: Session) -> Job | None:
    done = [
        job
        for job in engine.store.jobs.all(session.owner)
        if job.session == session.id
        and job.status == "completed"
        and engine.store.jobs.path(job.id).exists()
    ]
    return done[-1] if done else None


def _html(engine: Engine, session: Session, token: str) -> str:
    turns = [t for t in engine.store.sessions.turns(session) if t.number <= session.head]
    rows = "".join(
        f"<tr><td>{t.number}</td><td>{escape(t.instruction)}</td><td>{escape(t.reply)}</td></tr>"
        for t in turns
    )
    player = ""
    if _newest(engine, session) is not None:
        player = f'<video controls src="film?ct={escape(token)}"></video>'
    return (
        "<!doctype html><html lang='en'><meta charset='utf-8'>"
        f"<title>{escape(session.name)}</title>"
        f"<style>{_STYLE}</style><h1>{escape(session.name)}</h1>"
        f"<p>{escape(summary(engine.store.sessions.draft(session)))}</p>{player}"
        f"<table><tr><th>Turn</th><th>Said</th><th>Done</th></tr>{rows}</table></html>"
    )
