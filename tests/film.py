"""Footage that tells its own time: the picture in bits, the sound in clicks."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

BITS = 12
WIDTH, HEIGHT = 192, 108
RATE = 48_000
CLICK = np.sin(np.arange(96) * 2 * np.pi * 3000 / RATE).astype(np.float32)


def picture(index: int, width: int = WIDTH, height: int = HEIGHT) -> NDArray[np.uint8]:
    """A frame whose number is written in black and white columns."""
    rgb = np.full((height, width, 3), 128, np.uint8)
    for bit in range(BITS):
        left, right = bit * width // BITS, (bit + 1) * width // BITS
        rgb[:, left:right] = 235 if index >> bit & 1 else 20
    return rgb


def number(luma: NDArray[np.uint8]) -> int:
    """The number written in a frame's middle lines."""
    height, width = luma.shape
    lines = luma[height // 3 : height // 2]
    columns = [lines[:, int((bit + 0.5) * width / BITS)].mean() for bit in range(BITS)]
    return sum(1 << bit for bit, value in enumerate(columns) if value > 128)


def clicks(seconds: float, every: float = 1.0) -> NDArray[np.float32]:
    """Quiet noise with a click at every whole second, mono."""
    total = round(seconds * RATE)
    sound = np.random.default_rng(7).normal(0, 0.001, total).astype(np.float32)
    for place in np.arange(0, seconds, every):
        start = round(place * RATE)
        sound[start : start + len(CLICK)] += 0.7 * CLICK[: total - start]
    return sound


def make(
    path: Path,
    seconds: float = 6.0,
    *,
    fps: Fraction = Fraction(30),
    size: tuple[int, int] = (WIDTH, HEIGHT),
    codec: str = "libx264",
    sound: NDArray[np.float32] | None = None,
    silent: bool = False,
    options: dict[str, str] | None = None,
) -> Path:
    """Write footage that tells its own time."""
    with av.open(str(path), "w") as container:
        video = container.add_stream(codec, rate=fps, options=options or {"g": "48", "bf": "2"})
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        audio = None if silent else container.add_stream("aac", rate=RATE, layout="mono")
        for index in range(round(seconds * fps)):
            frame = av.VideoFrame.from_ndarray(picture(index, *size), format="rgb24")
            frame.pts, frame.time_base = index, 1 / fps
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if audio is not None:
            wave = clicks(seconds) if sound is None else sound
            frame = av.AudioFrame.from_ndarray(wave[None, :], format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
            container.mux(audio.encode(frame))
            container.mux(audio.encode(None))
    return path


def large(path: Path, size: int, seconds: float = 1.0, *, noise: bool = False) -> Path:
    """Footage padded to a size in bytes by a box that players skip, empty or of noise."""
    make(path, seconds)
    room = size - path.stat().st_size
    with path.open("ab") as file:
        file.write(room.to_bytes(4, "big") + b"free")
        if noise:
            mega = np.random.default_rng(room)
            for at in range(file.tell(), size, 1_000_000):
                file.write(mega.bytes(min(1_000_000, size - at)))
        file.truncate(size)
    return path


def numbers(path: Path) -> list[int]:
    """The numbers written in all frames of a film, in display order."""
    with av.open(str(path)) as container:
        return [number(frame.to_ndarray(format="gray")) for frame in container.decode(video=0)]


def heard(path: Path) -> list[float]:
    """Where the clicks of a film are, in seconds of its presentation."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("flt", "mono", RATE)
        parts, first = [], None
        for frame in container.decode(stream):
            if first is None and frame.pts is not None:
                first = float(frame.pts * frame.time_base)
            parts += [f.to_ndarray().ravel() for f in resampler.resample(frame)]
    wave = np.abs(np.concatenate(parts))
    loud = np.flatnonzero(wave > 0.4 * wave.max())
    starts = [place for i, place in enumerate(loud) if i == 0 or place - loud[i - 1] > RATE // 10]
    return [place / RATE + (first or 0.0) for place in starts]
