"""From a draft to a film: plan, encode what is missing, mix, assemble."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.render.assemble import assemble
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.chunks import Chunk, plan_chunks
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.sound import mix, mix_key, voices
from nemo_jupyter.engine.render.workers import encode_runs, runs
from nemo_jupyter.errors import EmptyTimeline, RenderFailed
from nemo_jupyter.timeline.model import Draft, Span

OnProgress = Callable[[str, float], None]
# What the sound costs beside the picture, for the share done: about one to thirty.
_SOUND_SHARE = 0.03


@dataclass(frozen=True, slots=True)
class Report:
    """What a render did.

    Attributes:
        duration_ms: Length of the film.
        width: Columns.
        height: Lines.
        fps: Frames a second.
        chunks: Parts of the picture in all.
        reused: Parts that were there already.
        encoded: Parts that were made now.
        encoded_ms: Film time encoded now.
        seconds: Time taken.
    """

    duration_ms: int
    width: int
    height: int
    fps: str
    chunks: int
    reused: int
    encoded: int
    encoded_ms: int
    seconds: float

    def to_dict(self) -> dict[str, Any]:
        """A form for JSON."""
        return asdict(self)


def render(
    draft: Draft,
    sources: Mapping[str, Source],
    speech: Sequence[Span],
    output: OutputFormat,
    cache: Cache,
    target: Path,
    *,
    workers: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    on_progress: OnProgress = lambda doing, share: None,
) -> Report:
    """Make the MP4 of a draft.

    Args:
        draft: The timeline.
        sources: Path and properties of every asset on it.
        speech: Where ducked sound steps back, timeline ms.
        output: Size, frame rate and quality.
        cache: Finished parts; missing ones are added.
        target: Where the film goes; it appears whole or not at all.
        workers: Processes at most; all cores when ``None``.
        cancelled: Asked several times a second.
        on_progress: Told what is being done and the share done, 0 to 1.

    Raises:
        EmptyTimeline: The draft has no picture.
        RenderFailed: A source is gone or cannot be decoded.
        Cancelled: ``cancelled`` said so; finished parts stay in the cache.
    """
    started = time.monotonic()
    chunks = plan_chunks(draft, output)
    if not any(chunk.layers for chunk in chunks):
        raise EmptyTimeline("The timeline has no picture to export; upload a video first.")
    _check_sources(draft, sources)
    keys = [chunk.key(output) for chunk in chunks]
    missing = [i for i in _first_of_each(keys) if not cache.has(keys[i])]
    targets = [cache.path(key) for key in keys]
    frames = sum(chunks[i].frames for i in missing)
    on_progress("Encoding", 0.0)
    encode_runs(
        runs(chunks, targets, missing, workers or os.cpu_count() or 1),
        sources,
        output,
        workers=workers or os.cpu_count() or 1,
        cancelled=cancelled,
        on_frames=lambda done: on_progress("Encoding", (1 - _SOUND_SHARE) * done / max(1, frames)),
    )
    total = sum(chunk.frames for chunk in chunks)
    sound = _sound(draft, sources, speech, total, output, cache, cancelled, on_progress)
    on_progress("Assembling", 1.0)
    written = assemble(targets, sound, target, output)
    if written != total:
        raise RenderFailed(f"{written} of {total} frames arrived; clear the cache and try again.")
    cache.trim(keep=set(keys))
    return _report(chunks, missing, output, time.monotonic() - started)


def _sound(
    draft: Draft,
    sources: Mapping[str, Source],
    speech: Sequence[Span],
    frames: int,
    output: OutputFormat,
    cache: Cache,
    cancelled: Callable[[], bool],
    on_progress: OnProgress,
) -> Path | None:
    heard = voices(draft, sources)
    if not heard:
        return None
    duration = round(frames * 1000 / output.fps)
    key = mix_key(heard, speech, duration)
    path = cache.path(key, ".m4a")
    if not cache.has(key, ".m4a"):
        base = 1 - _SOUND_SHARE
        mix(
            heard,
            sources,
            speech,
            duration,
            path,
            cancelled=cancelled,
            on_share=lambda share: on_progress("Mixing sound", base + _SOUND_SHARE * share),
        )
    return path


def _check_sources(draft: Draft, sources: Mapping[str, Source]) -> None:
    for _, segment in draft.walk():
        if segment.asset is not None and segment.asset not in sources:
            raise RenderFailed(f"The footage of {segment.name!r} is gone; upload it again.")


def _first_of_each(keys: Sequence[str]) -> list[int]:
    """Where each different key occurs first: equal chunks are encoded once."""
    first: dict[str, int] = {}
    for index, key in enumerate(keys):
        first.setdefault(key, index)
    return list(first.values())


def _report(
    chunks: Sequence[Chunk], missing: Sequence[int], output: OutputFormat, seconds: float
) -> Report:
    frames = sum(chunk.frames for chunk in chunks)
    fps: Fraction = output.fps
    return Report(
        duration_ms=round(frames * 1000 / fps),
        width=output.width,
        height=output.height,
        fps=str(fps),
        chunks=len(chunks),
        reused=len(chunks) - len(missing),
        encoded=len(missing),
        encoded_ms=round(sum(chunks[i].frames for i in missing) * 1000 / fps),
        seconds=round(seconds, 3),
    )
