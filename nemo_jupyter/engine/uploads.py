"""Media coming in: as files or by address, streamed to disk, checked, put on the timeline."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import uuid
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote, urlsplit

import httpx
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request
from starlette.responses import Response

from nemo_jupyter.engine.access import session_of
from nemo_jupyter.engine.answers import Refused, success
from nemo_jupyter.engine.engine import Engine
from nemo_jupyter.engine.footage import Footage, Item, adopt, describe, too_large
from nemo_jupyter.engine.media.limits import MAX_UPLOAD
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.structure import place
from nemo_jupyter.engine.store import Session
from nemo_jupyter.engine.turns import rate_of
from nemo_jupyter.errors import MediaTooLarge

_FORM_SLACK = 1024**2  # what a multipart form adds to the files in it
_FETCH_SECONDS = 300.0
_BLOCK = 1024**2


async def upload(request: Request) -> Response:
    """Take files from a form, or fetch addresses from a JSON body."""
    engine: Engine = request.app.state.engine
    session = session_of(request)
    if "json" in request.headers.get("content-type", ""):
        files = await _fetched(engine, await request.json())
    else:
        files = await _received(engine, request)

    def store() -> list[dict[str, Any]]:
        with engine.turn_of(session):
            current = engine.store.sessions.find(session.id, session.owner) or session
            return _take_in(engine, current, files)

    try:
        media = await run_in_threadpool(store)
    finally:
        for path, _ in files:
            path.unlink(missing_ok=True)
    return success({"files": media})


def _take_in(
    engine: Engine, session: Session, files: list[tuple[Path, str]]
) -> list[dict[str, Any]]:
    """Check all files, then add them; one bad file adds none."""
    store = engine.store
    items = []
    for path, name in files:
        asset = adopt(store, path, name)
        items.append(Item(name, asset.asset, asset.info))
    for item in items:
        store.media.add(session, item.asset, item.name)
    # What an earlier turn in force has placed stays where it is, even if it was cut away since.
    there = store.sessions.placed(session)
    films = [i for i in items if i.info.kind == "video" and i.asset not in there]
    films = list({item.asset: item for item in films}.values())
    if films:
        _place(engine, session, films)
    coming = {item.asset for item in films}
    return [{**describe(item), "placed": item.asset in coming} for item in items]


def _place(engine: Engine, session: Session, films: list[Item]) -> None:
    """Add videos behind what is on the timeline, as a turn of its own."""
    store = engine.store
    draft = store.sessions.draft(session)
    footage = Footage(store, session)
    context = Context(session.head + 1, rate_of(draft, footage, films), footage)
    end = draft.main.end if draft.main else 0
    changed = place(draft, films, end, "upload", context)
    names = ", ".join(item.name for item in films)
    op = {"op": "upload", "assets": [item.asset for item in films]}
    store.sessions.add_turn(session, f"upload {names}", [op], f"Added {names}.", changed, None)


async def _received(engine: Engine, request: Request) -> list[tuple[Path, str]]:
    length = int(request.headers.get("content-length") or 0)
    if length > MAX_UPLOAD + _FORM_SLACK:
        raise MediaTooLarge(too_large("The file"))
    try:
        form = await MultiPartParser(request.headers, _limited(request.stream())).parse()
    except (MultiPartException, KeyError) as error:
        raise Refused(400, "The upload is no multipart form with a field 'files'.") from error
    parts = [f for f in form.getlist("files") if isinstance(f, UploadFile) and f.filename]
    try:
        if not parts:
            raise Refused(400, "There is no file in the field 'files'.")
        return [
            (await run_in_threadpool(_saved, engine, part.file), _base_name(part.filename))
            for part in parts
        ]
    finally:
        await form.close()


async def _limited(stream: AsyncGenerator[bytes, None]) -> AsyncGenerator[bytes, None]:
    received = 0
    async for piece in stream:
        received += len(piece)
        if received > MAX_UPLOAD + _FORM_SLACK:
            raise MediaTooLarge(too_large("The file"))
        yield piece


def _saved(engine: Engine, file: BinaryIO) -> Path:
    path = _scratch(engine)
    with path.open("wb") as target:
        shutil.copyfileobj(file, target, _BLOCK)
    return path


async def _fetched(engine: Engine, body: Any) -> list[tuple[Path, str]]:
    urls = body.get("urls") if isinstance(body, dict) else None
    if not isinstance(urls, list) or not urls or not all(isinstance(u, str) for u in urls):
        raise Refused(400, "Send {'urls': [...], 'source_type': 'url'}.")
    files: list[tuple[Path, str]] = []
    try:
        async with httpx.AsyncClient(timeout=_FETCH_SECONDS) as client:
            for url in urls:
                files.append(await _fetch(engine, client, url))
    except BaseException:
        for path, _ in files:
            path.unlink(missing_ok=True)
        raise
    return files


async def _fetch(engine: Engine, client: httpx.AsyncClient, url: str) -> tuple[Path, str]:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Refused(400, f"{url[:80]} is no http(s) address.")
    if not engine.rules.local:
        await run_in_threadpool(_refuse_private, parts.hostname)
    name = _base_name(unquote(parts.path)) or "download"
    path = _scratch(engine)
    try:
        async with client.stream("GET", url) as response:
            if response.status_code != 200:
                raise Refused(
                    4001, f"{parts.hostname} answered {response.status_code}; check the address."
                )
            received = 0
            with path.open("wb") as target:
                async for piece in response.aiter_bytes(_BLOCK):
                    received += len(piece)
                    if received > MAX_UPLOAD:
                        raise MediaTooLarge(too_large(name))
                    await run_in_threadpool(target.write, piece)
    except httpx.HTTPError as error:
        path.unlink(missing_ok=True)
        raise Refused(
            4001, f"{parts.hostname} could not be read: {type(error).__name__}."
        ) from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path, name


def _refuse_private(host: str) -> None:
    """An engine that others use must not fetch from its own network for them."""
    try:
        found = socket.getaddrinfo(host, None)
    except OSError as error:
        raise Refused(4001, f"{host} is not known; check the address.") from error
    if not all(ipaddress.ip_address(item[4][0]).is_global for item in found):
        raise Refused(400, f"{host} is an address inside this network; upload the file itself.")


def _scratch(engine: Engine) -> Path:
    return engine.store.media.folder / f".{uuid.uuid4()}.part"


def _base_name(name: str | None) -> str:
    """The last part of a client's file name; it is shown and never used as a path."""
    return os.path.basename((name or "").replace("\\", "/")).strip()[:200]
