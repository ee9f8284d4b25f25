"""What this engine offers beyond NemoVideo's API, under ``/api/engine``."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from nemo_jupyter import __version__
from nemo_jupyter.engine import preview, signals
from nemo_jupyter.engine.access import owner_of, session_of
from nemo_jupyter.engine.answers import Refused, success
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.footage import Footage
from nemo_jupyter.engine.media import peek
from nemo_jupyter.engine.operations.captions import follow_by_hand
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.products.make import describe
from nemo_jupyter.engine.store import Job, Session
from nemo_jupyter.engine.turns import rate_of, sentences, understand
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire


def routes() -> list[Route]:
    """The routes, to be added to the API's."""
    session = "/api/engine/sessions/{session}"
    return [
        Route("/api/engine/health", health),
        Route("/api/engine/stop", stop, methods=["POST"]),
        Route("/api/engine/jobs", jobs),
        Route("/api/engine/jobs/{job}/cancel", cancel, methods=["POST"]),
        Route("/api/engine/jobs/{job}/poster", poster),
        Route(session + "/plan", preview_plan, methods=["POST"]),
        *signals.routes(session),
        Route(session + "/turns", turns),
        Route(session + "/generated/{asset}", generated),
        Route(session + "/checkout", checkout, methods=["POST"]),
        Route(session + "/draft", put_draft, methods=["POST"]),
        Route(session + "/preview", preview_film),
        Route(session + "/frame", preview_frame),
        Route(session + "/previews/{name}", preview_file),
    ]


async def health(request: Request) -> Response:
    return success({"version": __version__, "pid": os.getpid()})


async def stop(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    owner_of(request)
    if not engine.rules.local:
        raise Refused(400, "Only the owner of the machine stops this engine.")
    request.app.state.server.should_exit = True
    return success(None)


async def preview_plan(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session = session_of(request)
    text = str((await request.json()).get("text", ""))
    found = await run_in_threadpool(understand, engine.store, session, text, engine.planner)
    words = sentences(found.plan, text)
    return success({**found.plan.to_dict(), "sentences": words, "planner": found.planner})


async def turns(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session = session_of(request)
    rows = await run_in_threadpool(engine.store.sessions.turns, session)
    listed = [
        {
            "number": row.number,
            "instruction": row.instruction,
            "ops": row.ops,
            "reply": row.reply,
            "cell": row.cell,
            "created": row.created,
            "duration_ms": row.draft.duration,
            "planner": row.planner,
        }
        for row in rows
    ]
    return success({"head": session.head, "turns": listed})


async def checkout(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session = session_of(request)
    wanted = (await request.json()).get("turn")
    numbers = {0, *(row.number for row in engine.store.sessions.turns(session))}
    if wanted not in numbers:
        raise Refused(400, f"There is no turn {wanted}; there are 0 to {max(numbers)}.")

    def move() -> dict[str, Any]:
        with engine.turn_of(session):
            engine.store.sessions.move_head(session, wanted)
        return to_wire(engine.store.sessions.draft(_fresh(engine, session)))

    return success({"draft": await run_in_threadpool(move), "head": wanted})


async def generated(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session = session_of(request)
    wanted = request.path_params["asset"]
    made = await run_in_threadpool(engine.store.media.products, session)
    found = next((m for m in made if wanted in (m.file.asset, m.name)), None)
    if found is None:
        names = ", ".join(m.name for m in made) or "none"
        raise Refused(404, f"No file {wanted} was made in this session; there is {names}.")
    kind = str(describe(found)["mime_type"])
    return FileResponse(found.file.path, media_type=kind, filename=found.name)


async def put_draft(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session = session_of(request)
    body = await request.json()
    draft = from_wire(body.get("draft") or {})
    words = str(body.get("instruction") or "Changed the timeline by hand")

    def add() -> tuple[int, Draft]:
        with engine.turn_of(session):
            current = _fresh(engine, session)
            before, footage = engine.store.sessions.draft(current), Footage(engine.store, current)
            context = Context(current.head + 1, rate_of(before, footage), footage)
            changed = follow_by_hand(before, draft, context)
            cell = body.get("cell")
            return engine.store.sessions.add_turn(current, words, [], words, changed, cell), changed

    head, changed = await run_in_threadpool(add)
    return success({"head": head, "draft": to_wire(changed)})


async def preview_film(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    draft = engine.store.sessions.draft(session_of(request))
    start, end = _number(request, "start") or 0, _number(request, "end")
    left = threading.Event()

    async def watch() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass
        left.set()

    watching = asyncio.create_task(watch())
    try:
        look = await run_in_threadpool(
            preview.stretch, engine.store, engine.cache, draft, start, end, left.is_set
        )
    finally:
        watching.cancel()
    return success(look.to_dict())


async def preview_frame(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    draft = engine.store.sessions.draft(session_of(request))
    ms, height = _number(request, "ms") or 0, _number(request, "height")
    look = await run_in_threadpool(preview.still, engine.store, engine.cache, draft, ms, height)
    return success(look.to_dict())


async def preview_file(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    session_of(request)
    path = preview.found(engine.cache, str(request.path_params["name"]))
    if path is None:
        raise Refused(404, "This preview is gone; ask for it again.")
    return FileResponse(path)


def _number(request: Request, name: str) -> int | None:
    value = request.query_params.get(name)
    try:
        return None if value is None else int(value)
    except ValueError:
        raise Refused(400, f"{name} is a whole number, not {value!r}.") from None


async def jobs(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    found = await run_in_threadpool(engine.store.jobs.all, owner_of(request))
    return success({"jobs": [_listed(job) for job in found]})


async def cancel(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    engine.renderer.cancel(_job(request).id)
    return success(None)


async def poster(request: Request) -> Response:
    engine: Engine = request.app.state.engine
    path = engine.store.jobs.path(_job(request).id)
    if not path.exists():
        raise Refused(404, "This render is not finished; wait for it.")
    return Response(await run_in_threadpool(peek.poster, path), media_type="image/jpeg")


def _fresh(engine: Engine, session: Session) -> Session:
    return engine.store.sessions.find(session.id, session.owner) or session


def _job(request: Request) -> Job:
    engine: Engine = request.app.state.engine
    job = engine.store.jobs.find(str(request.path_params["job"]))
    if job is None or job.owner != owner_of(request):
        raise Refused(404, "There is no such render; export again.")
    return job


def _listed(job: Job) -> dict[str, Any]:
    age = round(time.time() - job.created)
    return {
        "id": job.id,
        "session": job.session,
        "status": job.status,
        "doing": job.doing,
        "share": job.share,
        "left_ms": job.left_ms,
        "error": job.error,
        "age_seconds": age,
    }
