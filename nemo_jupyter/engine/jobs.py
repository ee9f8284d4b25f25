"""Renders as jobs: one after the other, in the background, resumed after a restart."""

from __future__ import annotations

import queue
import threading
import time
from dataclasses import replace
from fractions import Fraction
from typing import Any

from nemo_jupyter.engine.findings import find
from nemo_jupyter.engine.footage import Footage
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.film import render
from nemo_jupyter.engine.render.fitting import render_within
from nemo_jupyter.engine.render.format import OutputFormat, Quality, choose
from nemo_jupyter.engine.render.steady import NAME as STEADY
from nemo_jupyter.engine.render.workers import Encode
from nemo_jupyter.engine.store import Job, Session, Store
from nemo_jupyter.errors import Cancelled, EmptyTimeline, InvalidInput, NemoError
from nemo_jupyter.timeline.model import Draft, Span, TrackKind
from nemo_jupyter.timeline.wire import from_wire

DELIVERIES = ("burn", "sidecar", "track")
_WRITE_EVERY = 0.25  # seconds between two notes of progress in the database


class Renderer:
    """Works through the jobs of a store."""

    def __init__(self, store: Store, cache: Cache, encode: Encode) -> None:
        self._store = store
        self._cache = cache
        self._encode = encode
        self._queue: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._stopped: set[str] = set()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="renderer", daemon=True)

    def start(self) -> None:
        """Begin, with the jobs that an earlier engine left unfinished."""
        for job in self._store.jobs(open_only=True):
            self._queue.put(job.id)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Take on a job that is in the store."""
        self._queue.put(job.id)

    def cancel(self, job_id: str) -> None:
        """Stop a job; its finished parts stay in the cache."""
        self._stopped.add(job_id)

    def close(self) -> None:
        """Stop working; an unfinished job is gone on with at the next start."""
        self._closing = True
        self._queue.put(None)
        self._thread.join(timeout=10)

    def _run(self) -> None:
        while (job_id := self._queue.get()) is not None and not self._closing:
            job = self._store.job(job_id)
            if job is not None and job.status in ("pending", "processing"):
                self._render(job)

    def _render(self, job: Job) -> None:
        progress = _Progress(self._store, job.id)
        self._store.update_job(job.id, status="processing", doing="Planning")

        def cancelled() -> bool:
            return self._closing or job.id in self._stopped

        try:
            draft = delivered(from_wire(job.draft), job.output.get("captions"))
            sources = sources_of(self._store, draft)
            output = output_for(draft, sources, job.output)
            make = render if draft.master.max_bytes is None else render_within
            report = make(
                draft,
                sources,
                ducking_speech(self._store, draft),
                output,
                self._cache,
                self._store.render_path(job.id),
                encode=self._encode,
                cancelled=cancelled,
                on_progress=progress,
            )
        except Cancelled as error:
            if not self._closing:
                self._fail(job.id, error.message)
        except NemoError as error:
            self._fail(job.id, error.message)
        except Exception as error:  # the queue must go on, and the person must be told
            self._fail(job.id, f"The renderer failed: {type(error).__name__}: {error}")
            raise
        else:
            self._store.update_job(
                job.id,
                status="completed",
                doing="Done",
                share=1.0,
                left_ms=0,
                report=report.to_dict(),
            )

    def _fail(self, job_id: str, message: str) -> None:
        self._store.update_job(job_id, status="failed", doing="Failed", error=message)


def check(draft: Draft, output: dict[str, Any], store: Store) -> None:
    """Refuse at once what cannot be rendered.

    Raises:
        EmptyTimeline: There is no picture on the timeline.
        InvalidInput: The output asked for is not possible.
    """
    if draft.is_empty:
        raise EmptyTimeline("The timeline is empty; upload a video first.")
    if not any(t.segments for t in draft.by_kind(TrackKind.VIDEO)):
        raise EmptyTimeline("There is sound but no picture; upload a video first.")
    output_for(draft, sources_of(store, draft), output)
    delivered(draft, output.get("captions"))


def delivered(draft: Draft, how: object) -> Draft:
    """The draft with its captions leaving the film as an export asks; as they were, if it does not.

    Raises:
        InvalidInput: Captions cannot be delivered like that.
    """
    if how is not None and how not in DELIVERIES:
        raise InvalidInput(f"Captions leave the film as {', '.join(DELIVERIES)}, not as {how!r}.")
    track = draft.role("captions")
    if how is None or track is None:
        return draft
    return draft.with_track(replace(track, options={**track.options, "deliver": how}))


def sources_of(store: Store, draft: Draft) -> dict[str, Source]:
    """Path and properties of every asset of a draft that is stored."""
    found: dict[str, Source] = {}
    shaken = {s.asset for _, s in draft.walk() if any(e.name == STEADY for e in s.effects)}
    for _, segment in draft.walk():
        asset = store.asset(segment.asset) if segment.asset else None
        if asset is not None and asset.asset not in found:
            shake = find(store, asset.asset, "shake") if asset.asset in shaken else None
            measured = Shake.from_dict(shake) if shake is not None else None
            found[asset.asset] = Source(asset.path, asset.info, measured)
    return found


def output_for(draft: Draft, sources: dict[str, Source], wanted: dict[str, Any]) -> OutputFormat:
    """The format for a draft and what the request says about it.

    Raises:
        InvalidInput: No such format, quality, size, shape or rate.
    """
    if str(wanted.get("format", "mp4")) != "mp4":
        raise InvalidInput(f"I export mp4, not {wanted['format']}; leave the format out.")
    quality = str(wanted.get("quality", "high"))
    if quality not in ("high", "draft"):
        raise InvalidInput(f"There is no quality {quality!r}; use 'high' or 'draft'.")
    kind: Quality = "draft" if quality == "draft" else "high"
    try:
        fps = Fraction(str(wanted["fps"])) if wanted.get("fps") else None
        height = int(wanted["height"]) if wanted.get("height") else None
    except (ValueError, ZeroDivisionError) as error:
        raise InvalidInput("Height and frame rate must be numbers.") from error
    media = {asset: source.info for asset, source in sources.items()}
    return choose(draft, media, quality=kind, height=height, fps=fps, ratio=wanted.get("aspect"))


def ducking_speech(store: Store, draft: Draft) -> list[Span]:
    """Speech on the story track, where something is to step back under it."""
    if not any(segment.duck_db for _, segment in draft.walk()):
        return []
    nobody = Session("", "", "", "", "", 0)
    return Context(0, Fraction(30), Footage(store, nobody)).speech(draft)


class _Progress:
    """Writes what a render is doing into its row, with the time left."""

    def __init__(self, store: Store, job_id: str) -> None:
        self._store = store
        self._job = job_id
        self._started = time.monotonic()
        self._written = 0.0

    def __call__(self, doing: str, share: float) -> None:
        now = time.monotonic()
        if now - self._written < _WRITE_EVERY:
            return
        self._written = now
        left = None
        if share > 0.02:
            left = round((now - self._started) * (1 - share) / share * 1000)
        self._store.update_job(self._job, doing=doing, share=share, left_ms=left)
