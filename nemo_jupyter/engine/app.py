"""The NemoVideo HTTP API: routes that parse, call and answer."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from nemo_jupyter.engine import extension, streaming, uploads, workspace
from nemo_jupyter.engine.access import attributed, owner_of, session_of
from nemo_jupyter.engine.answers import Refused, on_error, success
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.events import canvas_config
from nemo_jupyter.engine.footage import Footage, describe
from nemo_jupyter.engine.jobs import check, form_of
from nemo_jupyter.engine.products import make
from nemo_jupyter.engine.products.forms import TYPES
from nemo_jupyter.engine.store import TOKEN_DAYS, Job
from nemo_jupyter.errors import NemoError
from nemo_jupyter.timeline.wire import from_wire, to_wire

APP = "nemo_agent"


def create_app(engine: Engine) -> Starlette:
    """The API of an engine, which starts and closes with it."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        engine.start()
        try:
            yield
        finally:
            await run_in_threadpool(engine.close)

    routes = [
        Route("/api/auth/anonymous-token", anonymous_token, methods=["POST"]),
        Route("/api/auth/claim-token", claim_token, methods=["POST"]),
        Route(f"/api/tasks/me/with-session/{APP}", with_session, methods=["POST"]),
        Route(f"/api/upload-video/{APP}/me/{{session}}", uploads.upload, methods=["POST"]),
        Route("/run_sse", run_sse, methods=["POST"]),
        Route(f"/api/state/{APP}/me/{{session}}/latest", state),
        Route("/api/credits/balance/simple", credits),
        Route("/api/render/proxy/lambda", render_submit, methods=["POST"]),
        Route("/api/render/proxy/lambda/{job}", render_poll),
        Route("/api/render/proxy/{job}/download", render_download),
        Route("/workspace/claim", workspace.page),
        Route("/workspace/film", workspace.film),
        *extension.routes(),
    ]
    app = Starlette(
        routes=routes,
        lifespan=lifespan,
        exception_handlers={NemoError: on_error, HTTPException: _on_http_error},
    )
    app.state.engine = engine
    return app


class Message(BaseModel):
    """The request of a turn; both spellings of its keys are taken, unknown ones ignored."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    app_name: str = Field(alias="appName")
    session_id: str = Field(alias="sessionId")
    user_id: str = Field(default="me", alias="userId")
    new_message: dict[str, Any] | None = Field(default=None, alias="newMessage")
    cell: str | None = None

    @property
    def text(self) -> str:
        """The words of the message."""
        parts = (self.new_message or {}).get("parts") or []
        return "\n".join(str(p["text"]) for p in parts if isinstance(p, dict) and p.get("text"))


async def anonymous_token(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    client = request.headers.get("x-client-id", "").strip()
    if not client:
        raise Refused(400, "The header X-Client-Id is missing; send a UUID.")
    token = await run_in_threadpool(engine.new_token, client)
    credits = engine.rules.credits
    return success({"token": token, "credits": credits, "expires_in": TOKEN_DAYS * 86400})


async def with_session(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    owner = owner_of(request)
    body = await json_body(request)
    name = str(body.get("task_name") or "project")
    session = await run_in_threadpool(
        engine.store.sessions.add, owner, name, str(body.get("language") or "en")
    )
    return success({"task_id": session.task, "session_id": session.id})


async def claim_token(request: Request) -> Response:
    body = await json_body(request)
    session = session_of(request, str(body.get("session_id", "")))
    if str(body.get("task_id", "")) != session.task:
        raise Refused(1002, "No such task; create a session first.")
    engine: Engine = request.app.state.engine
    token = await run_in_threadpool(engine.store.sessions.add_claim, session)
    return success({"claim_token": token, "expires_in": TOKEN_DAYS * 86400})


async def run_sse(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    owner = owner_of(request)
    if "json" not in request.headers.get("content-type", ""):
        return JSONResponse({"detail": [_problem("body", "Send application/json.")]}, 422)
    try:
        message = Message.model_validate_json(await request.body())
    except ValidationError as error:
        return JSONResponse({"detail": error.errors(include_url=False, include_context=False)}, 422)
    if message.app_name != APP:
        return JSONResponse({"detail": f"App not found: {message.app_name}"}, 404)
    session = engine.store.sessions.find(message.session_id, owner)
    if session is None:
        return JSONResponse({"detail": f"Session not found: {message.session_id}"}, 404)
    cost, left = engine.rules.edit_cost, engine.store.tokens.credits(owner)[0]
    if left < cost:
        raise Refused(2001, f"an edit costs {cost}, there are {left}")
    events = streaming.events(engine, session, owner, message.text, message.cell)
    return StreamingResponse(events, media_type="text/event-stream")


async def state(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session = session_of(request)

    def read() -> dict[str, Any]:
        draft = engine.store.sessions.draft(session)
        media = [describe(item) for item in Footage(engine.store, session).items()]
        made = engine.store.media.products(session)
        return {
            "draft": to_wire(draft),
            "video_infos": media,
            "canvas_config": canvas_config(draft),
            "generated_media": [make.describe(m) for m in made] or None,
            "turn": session.head,
        }

    return success({"state": await run_in_threadpool(read)})


async def credits(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    available, total = engine.store.tokens.credits(owner_of(request))
    return success({"available": available, "frozen": 0, "total": total})


async def render_submit(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    owner = owner_of(request)
    attributed(request)
    body = await json_body(request)
    session = session_of(request, str(body.get("sessionId", "")))
    output = body.get("output") or {}
    draft = from_wire(body.get("draft") or {})
    job_id = str(body.get("id") or f"render_{time.time_ns()}")
    job = Job(job_id, owner, session.id, to_wire(draft), output)
    await run_in_threadpool(check, draft, output, engine.store)
    if await run_in_threadpool(engine.store.jobs.add, job):
        engine.renderer.submit(job)
    engine.last_used = time.monotonic()
    return success({"render_id": job_id, "status": "pending"})


async def render_poll(request: Request) -> Response:
    job = _job_of(request)
    answer: dict[str, Any] = {"render_id": job.id, "status": job.status}
    answer["progress"] = {"doing": job.doing, "share": job.share, "left_ms": job.left_ms}
    if job.error:
        answer["error"] = job.error
    if job.status == "completed":
        engine: Engine = request.app.state.engine
        path = engine.store.jobs.path(job.id, form_of(job.output))
        url = request.url_for("render_download", job=job.id)
        report = job.report or {}
        answer["output"] = {
            "url": str(url),
            "duration": report.get("duration_ms", 0) / 1000,
            "size": path.stat().st_size if path.exists() else 0,
        }
        answer["report"] = report
    return JSONResponse(answer)


async def render_download(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    job = _job_of(request)
    form = form_of(job.output)
    path: Path = engine.store.jobs.path(job.id, form)
    if job.status != "completed" or not path.exists():
        raise Refused(404, "This render is not finished or gone; export again.")
    return FileResponse(path, media_type=TYPES[form], filename=f"film.{form}")


async def json_body(request: Request) -> dict[str, Any]:
    """The body as an object.

    Raises:
        Refused: It is none.
    """
    raw = await request.body()
    if not raw:
        return {}
    try:
        body = await request.json()
    except ValueError as error:
        raise Refused(400, "The body is no JSON.") from error
    if not isinstance(body, dict):
        raise Refused(400, "The body is no JSON object.")
    return body


def _job_of(request: Request) -> Job:
    engine: Engine = request.app.state.engine
    job = engine.store.jobs.find(request.path_params["job"])
    if job is None or job.owner != owner_of(request):
        raise Refused(404, "There is no such render; export again.")
    return job


def _problem(where: str, message: str) -> dict[str, Any]:
    return {"type": "value_error", "loc": [where], "msg": message, "input": None}


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"detail": error.detail}, error.status_code)
