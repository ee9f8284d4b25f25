"""From a draft to a film: plan, encode what is missing, mix, assemble."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.render import texttrack
from nemo_jupyter.engine.render.assemble import assemble
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.chunks import plan_chunks
from nemo_jupyter.engine.render.coded import CodedFile
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.copy import Coded, Copied, Part, with_copies
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.level import TARGET_LUFS
from nemo_jupyter.engine.render.score import Score, voices
from nemo_jupyter.engine.render.sound import mix
from nemo_jupyter.engine.render.texttrack import TextTrack
from nemo_jupyter.engine.render.workers import Encode, encode_runs, runs
from nemo_jupyter.errors import EmptyTimeline, RenderFailed
from nemo_jupyter.timeline.model import Draft, Span

PICTURES, SOUND = ".pictures", ".m4a"
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
        copied: Parts that were taken from the footage as they are.
        encoded: Parts that were made now.
        reused_ms: Film time of the parts reused.
        copied_ms: Film time of the parts copied.
        encoded_ms: Film time of the parts encoded.
        seconds: Time taken.
    """

    duration_ms: int
    width: int
    height: int
    fps: str
    chunks: int
    reused: int
    copied: int
    encoded: int
    reused_ms: int
    copied_ms: int
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
    span: Span | None = None,
    encode: Encode = encode_runs,
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
        span: A stretch that is wanted alone, timeline ms; levelled for itself.
        encode: Where chunks are encoded.
        workers: Processes at most; all cores when ``None``.
        cancelled: Asked several times a second.
        on_progress: Told what is being done and the share done, 0 to 1.

    Raises:
        EmptyTimeline: The draft has no picture.
        RenderFailed: A source is gone or cannot be decoded.
        Cancelled: ``cancelled`` said so; finished parts stay in the cache.
    """
    started = time.monotonic()
    chunks = plan_chunks(draft, output, span)
    if not any(chunk.layers for chunk in chunks):
        raise EmptyTimeline("The timeline has no picture to export; upload a video first.")
    _check_sources(draft, sources)
    parts = with_copies(chunks, sources, output, cache)
    own = {i: part for i, part in enumerate(parts) if isinstance(part, Coded)}
    keys = {i: coded.key() for i, coded in own.items()}
    total = sum(part.frames for part in parts)
    score = _score(draft, sources, speech, output, total)
    with cache.pinned([*keys.values(), score.key(span)]):
        todo = _todo(own, keys, cache)
        with _mixing(score, span, sources, cache, cancelled, on_progress) as mixed:
            _encode(todo, sources, encode, workers, cancelled, on_progress)
            sound = mixed()
        on_progress("Assembling", 1.0)
        written = assemble(
            _pictures(parts, keys, cache),
            sound,
            target,
            output,
            captions=TextTrack.of(draft) if span is None else None,
            chapters=texttrack.chapters(draft) if span is None else (),
        )
    cache.trim()
    if written != total:
        raise RenderFailed(f"{written} of {total} frames arrived; clear the cache and try again.")
    return _report(parts, list(todo), output, time.monotonic() - started)


def _score(
    draft: Draft,
    sources: Mapping[str, Source],
    speech: Sequence[Span],
    output: OutputFormat,
    frames: int,
) -> Score:
    """The sound of a film of so many frames."""
    lufs = TARGET_LUFS if draft.master.lufs is None else draft.master.lufs
    length = round(frames * 1000 / output.fps)
    heard = voices(draft, sources, output.fps)
    return Score(heard, tuple(speech), length, lufs, output.sound_rate)


def _todo(
    own: Mapping[int, Coded], keys: Mapping[int, str], cache: Cache
) -> dict[int, tuple[Coded, Path]]:
    """What has to be encoded, by its number, and where it goes."""
    missing = [i for i in _first_of_each(keys) if not cache.has(keys[i], PICTURES)]
    return {i: (own[i], cache.path(keys[i], PICTURES)) for i in missing}


def _pictures(
    parts: Sequence[Part], keys: Mapping[int, str], cache: Cache
) -> list[Copied | CodedFile]:
    """All parts in their order, those of our own from the cache."""
    return [
        part if isinstance(part, Copied) else CodedFile.open(cache.path(keys[i], PICTURES))
        for i, part in enumerate(parts)
    ]


def _encode(
    todo: Mapping[int, tuple[Coded, Path]],
    sources: Mapping[str, Source],
    encode: Encode,
    workers: int | None,
    cancelled: Callable[[], bool],
    on_progress: OnProgress,
) -> None:
    workers = workers or os.cpu_count() or 1
    frames = sum(coded.frames for coded, _ in todo.values())
    on_progress("Encoding", 0.0)
    encode(
        runs(todo, workers),
        sources,
        workers=workers,
        cancelled=cancelled,
        on_frames=lambda done: on_progress("Encoding", (1 - _SOUND_SHARE) * done / max(1, frames)),
    )


@contextmanager
def _mixing(
    score: Score,
    span: Span | None,
    sources: Mapping[str, Source],
    cache: Cache,
    cancelled: Callable[[], bool],
    on_progress: OnProgress,
) -> Iterator[Callable[[], Path | None]]:
    """Mix beside what the block does; it gets what waits for the file, if anything is heard."""
    given_up, waited_for = threading.Event(), threading.Event()
    key, base = score.key(span), 1 - _SOUND_SHARE

    def on_share(share: float) -> None:
        if waited_for.is_set():
            on_progress("Mixing sound", base + _SOUND_SHARE * share)

    def work() -> None:
        if score.voices and not cache.has(key, SOUND):
            with cache.making(key, SOUND) as partial:
                mix(
                    score,
                    sources,
                    partial,
                    span=span,
                    cancelled=lambda: given_up.is_set() or cancelled(),
                    on_share=on_share,
                )

    def wait() -> Path | None:
        waited_for.set()
        mixing.result()
        return cache.path(key, SOUND) if score.voices else None

    with ThreadPoolExecutor(1) as pool:
        mixing = pool.submit(work)
        try:
            yield wait
        except BaseException:
            given_up.set()
            raise


def _check_sources(draft: Draft, sources: Mapping[str, Source]) -> None:
    for _, segment in draft.walk():
        if segment.asset is not None and segment.asset not in sources:
            raise RenderFailed(f"The footage of {segment.name!r} is gone; upload it again.")


def _first_of_each(keys: Mapping[int, str]) -> list[int]:
    """Where each different key occurs first: equal chunks are encoded once."""
    first: dict[str, int] = {}
    for index, key in keys.items():
        first.setdefault(key, index)
    return list(first.values())


def _report(
    parts: Sequence[Part], missing: Sequence[int], output: OutputFormat, seconds: float
) -> Report:
    def ms(frames: Iterable[int]) -> int:
        return round(sum(frames) * 1000 / output.fps)

    copied = [part.frames for part in parts if isinstance(part, Copied)]
    encoded = [parts[i].frames for i in missing]
    total = ms(part.frames for part in parts)
    return Report(
        duration_ms=total,
        width=output.width,
        height=output.height,
        fps=str(output.fps),
        chunks=len(parts),
        reused=len(parts) - len(copied) - len(encoded),
        copied=len(copied),
        encoded=len(encoded),
        reused_ms=total - ms(copied) - ms(encoded),
        copied_ms=ms(copied),
        encoded_ms=ms(encoded),
        seconds=round(seconds, 3),
    )
