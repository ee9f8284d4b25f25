"""The sound of a film: one mix in float, levelled, coded once.

Voices are decoded block by block and summed into a scratch file, so memory does not grow with
the film. A second pass levels the mix to -14 LUFS with peaks under -1 dBTP, the level that the
large video sites play at, and encodes it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np

from nemo_jupyter.engine.render import level
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.ducking import Ducking
from nemo_jupyter.engine.render.playing import Playing
from nemo_jupyter.engine.render.samples import BLOCK, RATE, Samples, samples_of
from nemo_jupyter.engine.render.score import Score
from nemo_jupyter.errors import Cancelled
from nemo_jupyter.timeline.model import Span


def mix(
    score: Score,
    sources: Mapping[str, Source],
    target: Path,
    *,
    span: Span | None = None,
    form: str = "m4a",
    cancelled: Callable[[], bool] = lambda: False,
    on_share: Callable[[float], None] = lambda share: None,
) -> None:
    """Mix, level and encode: to AAC in an MP4 container, or to another form.

    Args:
        score: What is heard, and how long.
        sources: Path of every asset used.
        target: The file to write.
        span: A stretch that is wanted alone, timeline ms.
        form: One of :data:`~.level.FORMS`.
        cancelled: Asked a few times for every minute of film.
        on_share: Told how much is done, 0 to 1.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    scratch = target.with_name(f"{target.name}.f32.part")
    first = samples_of(span.start) if span else 0
    last = max(first + 1, samples_of(span.end if span else score.duration))
    total = last - first

    def watch(done: int, base: float) -> None:
        if cancelled():
            raise Cancelled("The export was stopped; finished parts are kept.")
        on_share(base + done / total / 2)

    try:
        blocks = _mixed(score, sources, first, last)
        meter = _written(blocks, scratch, lambda done: watch(done, 0.0))
        levelling = level.levelling(
            lambda: _read(scratch), meter.integrated(), meter.true_peak(), RATE, score.lufs
        )
        level.encode(
            levelling.applied(_read(scratch), RATE),
            target,
            RATE,
            total,
            lambda done: watch(done, 0.5),
            form=form,
            bit_rate=score.bit_rate,
        )
    finally:
        scratch.unlink(missing_ok=True)


def _mixed(score: Score, sources: Mapping[str, Source], begin: int, end: int) -> Iterator[Samples]:
    """All voices together, from a sample of the film to another."""
    heard = (v for v in score.voices if samples_of(v.start + v.duration) > begin)
    waiting = sorted(heard, key=lambda v: v.start, reverse=True)
    active: list[Playing] = []
    ducking = Ducking(score.speech)
    for first in range(begin, end, BLOCK):
        count = min(BLOCK, end - first)
        block = np.zeros((count, 2), np.float32)
        while waiting and samples_of(waiting[-1].start) < first + count:
            voice = waiting.pop()
            active.append(Playing(voice, sources[voice.asset], begin))
        for playing in active:
            playing.add_to(block, first, ducking)
        active = [p for p in active if p.end > first + count]
        yield block


def _written(
    blocks: Iterable[Samples], path: Path, on_samples: Callable[[int], None]
) -> level.Meter:
    """Write sound as it comes; gives what heard how loud it is."""
    meter, done = level.Meter(RATE), 0
    with path.open("wb") as file:
        for block in blocks:
            meter.add(block)
            file.write(block.tobytes())
            done += len(block)
            on_samples(done)
    return meter


def _read(path: Path) -> Iterator[Samples]:
    with path.open("rb") as file:
        while data := file.read(BLOCK * 8):
            yield np.frombuffer(data, np.float32).reshape(-1, 2)
