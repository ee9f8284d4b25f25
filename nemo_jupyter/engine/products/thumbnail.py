"""Frames that stand for a film: sharp, well exposed, apart from each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from nemo_jupyter.engine.render.stills import Picture, Stills
from nemo_jupyter.timeline.model import Span

_LOOKS = 24  # pictures weighed for the first thumbnail, and half as many for each further one
_QUALITY = 92
_EDGE_MS = 300  # the beginnings and ends of clips blur and blend


def choose(
    clips: Sequence[Span],
    count: int,
    small: Stills,
    on_share: Callable[[float], None] = lambda share: None,
) -> list[int]:
    """Times of the best pictures in order, ms, spread over the clips.

    Args:
        clips: Where to look.
        count: How many pictures.
        small: The film's pictures, at a small size.
        on_share: Told how much is done.
    """
    times = list(_looks(clips, _LOOKS + _LOOKS // 2 * (count - 1)))
    scored = []
    for n, time in enumerate(times):
        scored.append((score(small.at(time)), time))
        on_share((n + 1) / len(times))
    apart = sum(c.duration for c in clips) // (2 * count)
    best: list[int] = []
    for _, time in sorted(scored, reverse=True):
        if all(abs(time - other) >= apart for other in best):
            best.append(time)
    rest = [time for _, time in sorted(scored, reverse=True) if time not in best]
    return sorted([*best, *rest][:count])


def score(picture: Picture) -> float:
    """How well a picture would stand for a film: sharp, neither dark nor burnt, with colour.

    Sharpness is the variance of the Laplacian, on a scale of logarithms; darkness, burnt spots
    and flatness of the luma count against it.
    """
    rgb = picture.astype(np.float32)
    luma = rgb @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    inner = luma[1:-1, 1:-1]
    ring = luma[:-2, 1:-1] + luma[2:, 1:-1] + luma[1:-1, :-2] + luma[1:-1, 2:]
    sharp = np.log1p(np.var(ring - 4 * inner)) / 8
    exposed = 1 - abs(float(luma.mean()) - 118) / 118
    clipped = float(np.mean((luma < 8) | (luma > 247)))
    contrast = min(1.0, float(luma.std()) / 60)
    colour = min(1.0, float(np.mean(rgb.max(axis=2) - rgb.min(axis=2))) / 80)
    return float(sharp + exposed + 0.5 * contrast + 0.4 * colour - 1.5 * clipped)


def write(picture: Picture, path: Path) -> None:
    """Save a picture, JPEG or PNG by the path's ending."""
    image = Image.fromarray(picture)
    if path.suffix == ".png":
        image.save(path)
    else:
        image.save(path, quality=_QUALITY, subsampling=0)


def _looks(clips: Sequence[Span], count: int) -> Iterator[int]:
    """Times to look at, as many for each clip as it is long, at least one."""
    total = sum(c.duration for c in clips)
    for clip in clips:
        several = max(1, round(count * clip.duration / max(1, total)))
        edge = min(_EDGE_MS, clip.duration // 4)
        room = clip.duration - 2 * edge
        for n in range(several):
            yield clip.start + edge + room * (2 * n + 1) // (2 * several)
