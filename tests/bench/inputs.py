"""Footage for the benchmarks: noise that moves, so that encoders have real work, and a voice."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

FPS = Fraction(30)
RATE = 48_000
WIDTH, HEIGHT = 1920, 1080
LOOP = 30  # seconds that are really encoded; longer footage repeats them
# As a camera or a screen recorder writes it: 8 Mbit/s, closed GOPs of 2 s, B-frames.
BITS = 8_000_000
X264 = {
    "preset": "veryfast",
    "profile": "high",
    "x264-params": "keyint=60:min-keyint=60:scenecut=0:open-gop=0:bframes=3:b-pyramid=normal:"
    "colorprim=bt709:transfer=bt709:colormatrix=bt709",
}


def main() -> None:
    """Make one talk in a process of its own: what a process has used once, its children show."""
    path, seconds, width, height = sys.argv[1:]
    talk(Path(path), int(seconds), (int(width), int(height)))


def talk(path: Path, seconds: int, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Path:
    """A talk of some length; made once, found again by its name."""
    if path.exists():
        return path
    loop = path.with_name(f"loop-{size[0]}x{size[1]}-{min(LOOP, seconds)}.mp4")
    if not loop.exists():
        _encode(loop, min(LOOP, seconds), size)
    partial = path.with_suffix(".part.mp4")
    _repeat(loop, partial, seconds)
    partial.rename(path)
    return path


def _encode(path: Path, seconds: int, size: tuple[int, int]) -> None:
    partial = path.with_suffix(".part.mp4")
    width, height = size
    bits = BITS * width * height // (WIDTH * HEIGHT)
    rate = {"b": str(bits), "maxrate": str(bits * 5 // 4), "bufsize": str(2 * bits)}
    with av.open(str(partial), "w") as out:
        video = out.add_stream("libx264", rate=FPS, options={**X264, **rate})
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        for index, luma in enumerate(_pictures(seconds * int(FPS), size)):
            chroma = luma[::2, ::2] // 4 + 96, luma[1::2, ::2] // 4 + 96
            planes = np.concatenate([plane.ravel() for plane in (luma, *chroma)])
            frame = av.VideoFrame.from_ndarray(planes.reshape(-1, width), format="yuv420p")
            frame.pts, frame.time_base = index, 1 / FPS
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
    partial.rename(path)


def _pictures(count: int, size: tuple[int, int]) -> Iterator[NDArray[np.uint8]]:
    width, height = size
    rng = np.random.default_rng(1)
    noise = [rng.normal(0, 4, (height, width)).astype(np.int16) for _ in range(5)]
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    scene = (110 + 60 * np.sin(x / 90) * np.cos(y / 70) + 30 * np.sin((x + y) / 17)).astype(
        np.int16
    )
    for index in range(count):
        moved = np.roll(scene, (index // 2, index), (0, 1))
        yield np.clip(moved + noise[index % 5], 16, 235).astype(np.uint8)


def voice(first: int, seconds: int) -> NDArray[np.float32]:
    """Something like speech: a buzz in syllables, with a pause of 0.8 s every 3.5 s."""
    at = first + np.arange(seconds * RATE) / RATE
    buzz = np.sum([np.sin(2 * np.pi * 120 * n * at) / n for n in range(1, 12)], axis=0)
    syllables = np.clip(np.sin(2 * np.pi * 2.2 * at) + 0.6, 0, 1)
    noise = np.random.default_rng(2).normal(0, 0.002, len(at))
    return np.asarray(0.15 * buzz * syllables * (at % 3.5 < 2.7) + noise, np.float32)


def _repeat(loop: Path, path: Path, seconds: int) -> None:
    """The loop's pictures again and again, as packets: its GOPs are closed."""
    with av.open(str(loop)) as source, av.open(str(path), "w") as out:
        given = source.streams.video[0]
        video = out.add_stream_from_template(given)
        audio = out.add_stream("aac", rate=RATE, layout="mono", options={"aac_coder": "fast"})
        packets = [
            (bytes(p), p.pts, p.dts, p.duration, p.is_keyframe)
            for p in source.demux(given)
            if p.size
        ]
        for first in range(0, seconds, LOOP):
            shift = int(first / given.time_base)
            for data, pts, dts, duration, is_key in packets:
                packet = av.Packet(data)
                packet.pts, packet.dts, packet.duration = pts + shift, dts + shift, duration
                packet.time_base, packet.is_keyframe, packet.stream = given.time_base, is_key, video
                if packet.pts * packet.time_base < seconds:
                    out.mux(packet)
            sound = voice(first, min(LOOP, seconds - first))
            frame = av.AudioFrame.from_ndarray(sound[None, :], format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = RATE, first * RATE, Fraction(1, RATE)
            out.mux(audio.encode(frame))
        out.mux(audio.encode(None))


if __name__ == "__main__":
    main()
