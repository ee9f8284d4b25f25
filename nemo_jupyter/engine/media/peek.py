"""Small pictures of media: a poster, a filmstrip, a waveform."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.probe import MediaInfo

_POSTER_WIDTH, _STRIP_HEIGHT = 640, 72
_PEAK_RATE = 8000


def poster(path: Path) -> bytes:
    """A JPEG of a film's first second, where titles have come in."""
    return _jpeg(_resized(_still(path, 1000), width=_POSTER_WIDTH))


def strip(path: Path, info: MediaInfo, count: int) -> bytes:
    """A JPEG with pictures from evenly spread times side by side, 72 lines high."""
    times = [round((n + 0.5) * (info.duration_ms or 0) / count) for n in range(count)]
    stills = [
        _resized(_still(path, ms, rotation=info.rotation), height=_STRIP_HEIGHT) for ms in times
    ]
    sheet = Image.new("RGB", (sum(s.width for s in stills), _STRIP_HEIGHT))
    left = 0
    for still in stills:
        sheet.paste(still, (left, 0))
        left += still.width
    return _jpeg(sheet)


def peaks(path: Path, info: MediaInfo, buckets: int) -> list[float]:
    """The loudest sample of each of many equal stretches, 0 to 1."""
    if not info.has_audio:
        return []
    total = max(1, round((info.duration_ms or 0) * _PEAK_RATE / 1000))
    found = np.zeros(buckets, np.float32)
    at = 0
    for block in sound.blocks(path, rate=_PEAK_RATE, channels=1):
        places = np.minimum((at + np.arange(len(block))) * buckets // total, buckets - 1)
        np.maximum.at(found, places, np.abs(block[:, 0]))
        at += len(block)
    return [round(float(value), 4) for value in np.minimum(found, 1)]


def _still(path: Path, ms: int, rotation: int = 0) -> Image.Image:
    """The picture shown about a time, or the first there is; nearness is enough here."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        base = stream.time_base or Fraction(1, av.time_base)
        target = int(Fraction(ms, 1000) / base) + (stream.start_time or 0)
        container.seek(target, stream=stream, backward=True)
        found = None
        for frame in container.decode(stream):
            found = frame
            if frame.pts is None or frame.pts >= target:
                break
        if found is None:
            container.seek(0)
            found = next(container.decode(stream))
        image = Image.fromarray(found.to_ndarray(format="rgb24"))
    return image.rotate(-rotation, expand=True) if rotation else image


def _resized(image: Image.Image, *, width: int = 0, height: int = 0) -> Image.Image:
    scale = width / image.width if width else height / image.height
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    return image.resize(size)


def _jpeg(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.convert("RGB").save(target, "JPEG", quality=80)
    return target.getvalue()
