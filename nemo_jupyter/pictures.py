"""What footage looks and sounds like in a drawn timeline, where its file is at hand.

Each file is looked at once a kernel, and only when it is short enough not to keep anyone waiting.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from nemo_jupyter.timeline.model import Draft

Array = np.ndarray[Any, np.dtype[Any]]

_LONGEST_MS = 600_000
_PEAK_MS, _PICTURE_MS = 20, 1000
_RATE = 8000
_LINES = 54
_PICTURES = 40

_files: dict[str, Path] = {}


def remember(asset: str | None, path: Path) -> None:
    """Note where the file of an asset is on this machine."""
    if asset and path.is_file():
        _files[asset] = path.absolute()


def options(*drafts: Draft) -> dict[str, Any]:
    """What :func:`nemo_jupyter.timeline.plot.plot` can show of the media of some drafts."""
    assets = {s.asset for draft in drafts for _, s in draft.walk() if s.asset in _files}
    found = {asset: _look(str(_files[asset])) for asset in assets if asset}
    return {
        "waveforms": {a: peaks for a, (peaks, _) in found.items() if peaks is not None},
        "filmstrips": {a: strip for a, (_, strip) in found.items() if strip is not None},
        "waveform_step": _PEAK_MS,
        "filmstrip_step": _PICTURE_MS,
    }


@cache
def _look(path: str) -> tuple[Array | None, Array | None]:
    """Peaks and pictures of a file; ``None`` where it has none or does not open."""
    import av

    try:
        with av.open(path) as film:
            if not film.duration or film.duration / 1000 > _LONGEST_MS:
                return None, None
            strip = _strip(film, film.duration // 1000) if film.streams.video else None
        with av.open(path) as film:
            return (_peaks(film) if film.streams.audio else None), strip
    except (av.FFmpegError, OSError, ValueError):
        return None, None


def _strip(film: Any, duration: int) -> Array | None:
    """A picture a second, taken from as many key frames as are quickly fetched."""
    stream = film.streams.video[0]
    stream.thread_type = "AUTO"
    stream.codec_context.skip_frame = "NONKEY"
    seconds = max(1, -(-duration // _PICTURE_MS))
    count = min(_PICTURES, seconds)
    taken = []
    for i in range(count):
        film.seek(film.start_time + int((i + 0.5) * duration / count * 1000))
        frame = next(film.decode(stream), None)
        if frame is not None:
            taken.append(_picture(frame, float(stream.sample_aspect_ratio or 1)))
    if not taken:
        return None
    return np.stack([taken[min(len(taken) - 1, i * count // seconds)] for i in range(seconds)])


def _picture(frame: Any, pixel: float) -> Array:
    """A small upright picture of a frame whose pixels are ``pixel`` times as wide as high."""
    turned = round(frame.rotation / 90) % 4
    shape = frame.width / frame.height * pixel
    high = _LINES if turned % 2 == 0 else max(2, round(_LINES / shape))
    wide = max(2, round(high * shape))
    return np.rot90(frame.to_ndarray(format="rgb24", width=wide, height=high), turned)


def _peaks(film: Any) -> Array | None:
    """The loudest moment of every stretch, against the loudest of all."""
    import av

    stream = film.streams.audio[0]
    mono = av.AudioResampler(format="flt", layout="mono", rate=_RATE)
    heard = [part.to_ndarray()[0] for frame in film.decode(stream) for part in mono.resample(frame)]
    if not heard:
        return None
    sound = np.abs(np.concatenate(heard))
    width = _RATE * _PEAK_MS // 1000
    peaks = np.pad(sound, (0, -len(sound) % width)).reshape(-1, width).max(axis=1)
    top = float(peaks.max())
    return np.asarray(peaks / top) if top > 0 else None
