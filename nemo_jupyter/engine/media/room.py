"""The sound of a room while nobody speaks in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.levels import BOTTOM, STEP_MS
from nemo_jupyter.engine.media.pauses import pauses
from nemo_jupyter.timeline.model import Span

#: A shorter stretch of noise does not show its spectrum.
SHORTEST_MS, LONGEST_MS = 300, 1500
# Words fade into pauses and begin before they are noticed.
_AFTER_MS, _BEFORE_MS = 150, 100
_RATE = 48_000


@dataclass(frozen=True, slots=True)
class Room:
    """A stretch of a source in which only the room is heard.

    Attributes:
        span: Where it lies, source ms.
        level_db: Its RMS over all frequencies, dB relative to full scale.
    """

    span: Span
    level_db: float


def quietest(
    path: Path, speech: Sequence[Span], levels_db: Sequence[float], duration_ms: int
) -> Room | None:
    """The quietest stretch of a source between words; ``None`` when no pause is long enough.

    Args:
        path: The source.
        speech: Where somebody speaks in it.
        levels_db: Its level every 10 ms.
        duration_ms: Its length.

    Raises:
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    power = np.cumsum([0.0, *(10 ** (level / 10) for level in levels_db)])
    best: tuple[float, Span] | None = None
    for gap in pauses(speech, min(duration_ms, len(levels_db) * STEP_MS), SHORTEST_MS):
        start = gap.start + (_AFTER_MS if gap.start else 0)
        end = gap.end - (_BEFORE_MS if gap.end < duration_ms else 0)
        size = min(LONGEST_MS, end - start) // STEP_MS
        if size * STEP_MS < SHORTEST_MS:
            continue
        first, last = -(-start // STEP_MS), min(end // STEP_MS, len(levels_db)) - size
        starts = np.arange(first, max(first, last) + 1)
        starts = starts[starts + size < len(power)]
        if not len(starts):
            continue
        means = (power[starts + size] - power[starts]) / size
        least = int(np.argmin(means))
        at = int(starts[least]) * STEP_MS
        found = (float(means[least]), Span(at, at + size * STEP_MS))
        best = found if best is None or found[0] < best[0] else best
    return None if best is None else Room(best[1], _level(path, best[1]))


def sample(path: Path, span: Span, rate: int = _RATE) -> sound.Samples:
    """The sound of a stretch, ``(n, 2)``."""
    blocks = list(sound.blocks(path, rate=rate, start_ms=span.start, end_ms=span.end))
    return np.concatenate(blocks) if blocks else np.zeros((0, 2), np.float32)


def _level(path: Path, span: Span) -> float:
    heard = sample(path, span)
    power = float(np.mean(heard.astype(np.float64) ** 2)) if len(heard) else 0.0
    return round(10 * float(np.log10(max(power, 10 ** (BOTTOM / 10)))), 1)
