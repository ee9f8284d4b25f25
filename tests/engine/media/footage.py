"""Media made by code: colours and tones that encode time, so that a result can be read back."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

RATE = 48000


def bursts(times: list[float], seconds: float, rate: int = RATE, tone: float = 1000.0):
    """Short tone bursts centred on given seconds, as ``(n, 2)`` floats."""
    t = np.arange(int(seconds * rate)) / rate
    sound = np.zeros_like(t)
    for centre in times:
        sound += np.exp(-(((t - centre) / 0.004) ** 2)) * np.cos(2 * np.pi * tone * (t - centre))
    return np.repeat(0.8 * sound[:, None], 2, axis=1).astype(np.float32)


def write_sound(
    path: Path, samples: np.ndarray, rate: int = RATE, codec: str = "aac", container=None
) -> Path:
    """Encode ``(n, channels)`` floats; the file's ending chooses the container."""
    with av.open(str(path), "w", format=container) as out:
        stream = out.add_stream(codec, rate=rate)
        stream.layout = "stereo" if samples.shape[1] == 2 else "mono"
        if codec == "vorbis":
            stream.options = {"strict": "-2"}
        _encode_sound(out, stream, samples, rate)
    return path


def _encode_sound(out, stream, samples, rate):
    convert = av.AudioResampler(format=stream.format.name, layout=stream.layout, rate=rate)
    for at in range(0, len(samples), 4800):
        flat = np.ascontiguousarray(samples[at : at + 4800].reshape(1, -1))
        frame = av.AudioFrame.from_ndarray(flat, format="flt", layout=stream.layout.name)
        frame.sample_rate, frame.pts = rate, at
        for part in convert.resample(frame):
            out.mux(stream.encode(part))
    out.mux(stream.encode(None))


def write_film(
    path: Path,
    *,
    frames: int = 90,
    fps: Fraction = Fraction(30),
    size: tuple[int, int] = (160, 120),
    codec: str = "libx264",
    sound: np.ndarray | None = None,
    rotate: float = 0,
    aspect: Fraction | None = None,
    skip: frozenset[int] = frozenset(),
    options: dict[str, str] | None = None,
) -> Path:
    """A film whose brightness rises with time; frames in ``skip`` are left out."""
    with av.open(str(path), "w", options=options or {}) as out:
        stream = out.add_stream(codec, rate=fps)
        stream.width, stream.height = size
        stream.pix_fmt = "rgb8" if codec == "gif" else "yuv420p"
        stream.codec_context.time_base = 1 / fps
        if aspect:
            stream.codec_context.sample_aspect_ratio = aspect
        if rotate:
            stream.set_display_rotation(rotate)
        voice = None
        if sound is not None:
            voice = out.add_stream("libopus" if path.suffix == ".webm" else "aac", rate=RATE)
            voice.layout = "stereo"
        for number in range(frames):
            if number not in skip:
                out.mux(stream.encode(_picture(number, size, stream.pix_fmt, fps)))
        out.mux(stream.encode(None))
        if voice is not None:
            _encode_sound(out, voice, sound, RATE)
    return path


def _picture(number, size, pixel_format, fps):
    shade = 40 + number % 180
    flat = np.full((size[1], size[0], 3), shade, dtype=np.uint8)
    # Noise gives every frame some bytes, as real footage has.
    noise = np.random.default_rng(number).integers(0, 60, (size[1], size[0] // 4, 3))
    flat[:, : size[0] // 4] = noise.astype(np.uint8)
    frame = av.VideoFrame.from_ndarray(flat, format="rgb24").reformat(format=pixel_format)
    frame.pts, frame.time_base = number, 1 / fps
    return frame
