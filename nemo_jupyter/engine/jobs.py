"""Renders as jobs: one after the other, in the background, resumed after a restart."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.findings import find
from nemo_jupyter.engine.footage import Footage
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.products import PLATFORMS
from nemo_jupyter.engine.products.forms import TYPES, convert
from nemo_jupyter.engine.render import hardware
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.film import render
from nemo_jupyter.engine.render.fitting import render_within
from nemo_jupyter.engine.render.format import OutputFormat, Quality, choose
from nemo_jupyter.engine.render.level import FORMS as SOUNDS
from nemo_jupyter.engine.render.score import score_of
from nemo_jupyter.engine.render.sound import mix
from nemo_jupyter.engine.render.steady import NAME as STEADY
from nemo_jupyter.engine.render.workers import Encode
from nemo_jupyter.engine.store import Job, Session, Store
from nemo_jupyter.errors import Cancelled, EmptyTimeline, InvalidInput, NemoError
from nemo_jupyter.timeline.model import Draft, Span, TrackKind
from nemo_jupyter.timeline.wire import from_wire

# The shape that a platform shows; others show any.
_SHAPES = {
    "tiktok": "9:16",
    "reels": "9:16",
    "shorts": "9:16",
    "douyin": "9:16",
    "youtube": "16:9",
    "bilibili": "16:9",
}
DELIVERIES = ("burn", "sidecar", "track")
_KEPT_SECONDS = 3600  # a finished film is not removed before somebody could fetch it
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
        for job in self._store.jobs.all(open_only=True):
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
            job = self._store.jobs.find(job_id)
            if job is not None and job.status in ("pending", "processing"):
                self._render(job)

    def _render(self, job: Job) -> None:
        progress = _Progress(self._store, job.id)
        self._store.jobs.update(job.id, status="processing", doing="Planning")

        def cancelled() -> bool:
            return self._closing or job.id in self._stopped

        try:
            draft = delivered(from_wire(job.draft), job.output.get("captions"))
            report = self._made(job, draft, cancelled, progress)
        except Cancelled as error:
            if not self._closing:
                self._fail(job.id, error.message)
        except NemoError as error:
            self._fail(job.id, error.message)
        except Exception as error:  # the queue must go on, and the person must be told
            self._fail(job.id, f"The renderer failed: {type(error).__name__}: {error}")
            raise
        else:
            self._store.jobs.update(
                job.id,
                status="completed",
                doing="Done",
                share=1.0,
                left_ms=0,
                report=report,
            )
            trim_films(self._store.jobs.folder, self._cache.limit)

    def _made(
        self, job: Job, draft: Draft, cancelled: Callable[[], bool], progress: _Progress
    ) -> dict[str, Any]:
        """Make a job's file; gives the report."""
        sources, form = sources_of(self._store, draft), form_of(job.output)
        speech = ducking_speech(self._store, draft)
        if form in SOUNDS:
            path = self._store.jobs.path(job.id, form)
            score = score_of(draft, sources, speech)
            if not score.voices:
                raise EmptyTimeline(
                    "Nothing is heard on the timeline, so there is no sound to save."
                )
            share = partial(progress, "Mixing sound")
            mix(score, sources, path, form=form, cancelled=cancelled, on_share=share)
            return {"duration_ms": draft.duration}
        draft = fitted(draft, job.output)
        make = render if draft.master.max_bytes is None else render_within
        film = self._store.jobs.path(job.id)
        report = make(
            draft,
            sources,
            speech,
            output_for(draft, sources, job.output),
            self._cache,
            film,
            encode=self._encode,
            cancelled=cancelled,
            on_progress=progress,
        )
        if form != "mp4":
            target, share = self._store.jobs.path(job.id, form), partial(progress, "Converting")
            convert(film, target, form, cancelled=cancelled, on_share=share)
        return report.to_dict()

    def _fail(self, job_id: str, message: str) -> None:
        self._store.jobs.update(job_id, status="failed", doing="Failed", error=message)


def trim_films(folder: Path, limit: int) -> None:
    """Remove the oldest finished films over a number of bytes; they can be exported again."""
    films = sorted(folder.iterdir(), key=lambda film: film.stat().st_mtime)
    total = sum(film.stat().st_size for film in films)
    for film in films:
        stat = film.stat()
        if total <= limit or time.time() - stat.st_mtime < _KEPT_SECONDS:
            return
        film.unlink()
        total -= stat.st_size


def check(draft: Draft, output: dict[str, Any], store: Store) -> None:
    """Refuse at once what cannot be rendered.

    Raises:
        EmptyTimeline: There is no picture on the timeline.
        InvalidInput: The output asked for is not possible.
    """
    if draft.is_empty:
        raise EmptyTimeline("The timeline is empty; upload a video first.")
    if form_of(output) in SOUNDS:
        return
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
        asset = store.media.asset(segment.asset) if segment.asset else None
        if asset is not None and asset.asset not in found:
            shake = find(store, asset.asset, "shake") if asset.asset in shaken else None
            measured = Shake.from_dict(shake) if shake is not None else None
            found[asset.asset] = Source(asset.path, asset.info, measured)
    return found


def output_for(draft: Draft, sources: dict[str, Source], wanted: dict[str, Any]) -> OutputFormat:
    """The format for a draft and what the request says about it.

    Raises:
        InvalidInput: No such format, quality, size, shape, rate or encoder.
        Unsupported: The encoder does not work on this machine.
    """
    form_of(wanted)
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
    output = choose(draft, media, quality=kind, height=height, fps=fps, ratio=_aspect(wanted))
    return replace(output, encoder=_encoder_of(wanted))


def _encoder_of(wanted: dict[str, Any]) -> str:
    name = str(wanted.get("encoder") or "x264")
    if name == "x264":
        return name
    if name not in hardware.ENCODERS:
        known = ", ".join(["x264", *hardware.ENCODERS])
        raise InvalidInput(f"There is no encoder {name!r}; use one of {known}.")
    hardware.check(name)
    return name


def form_of(wanted: dict[str, Any]) -> str:
    """The form of the file that an export asks for.

    Raises:
        InvalidInput: There is no such form.
    """
    form = str(wanted.get("format") or "mp4").lower()
    if form not in TYPES:
        raise InvalidInput(f"I export {', '.join(TYPES)}, not {form}.")
    return form


def fitted(draft: Draft, wanted: dict[str, Any]) -> Draft:
    """The draft no larger than the platform of an export takes."""
    limit = PLATFORMS.get(str(wanted.get("platform") or "").lower())
    if limit is None:
        return draft
    size = min(int(limit * 1e6), draft.master.max_bytes or int(limit * 1e6))
    return replace(draft, master=replace(draft.master, max_bytes=size))


def _aspect(wanted: dict[str, Any]) -> str | None:
    """The shape asked for, or the one that a platform shows."""
    ratio = wanted.get("aspect") or _SHAPES.get(str(wanted.get("platform") or "").lower())
    return None if ratio is None else str(ratio)


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
        self._store.jobs.update(self._job, doing=doing, share=share, left_ms=left)
