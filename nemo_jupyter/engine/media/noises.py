"""A few short sounds made by arithmetic, for those who have none of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

import av
import numpy as np
import numpy.typing as npt
from av.audio.stream import AudioStream

RATE = 48_000
#: Changes whenever the sounds do; a part of the key of whatever is made from them.
VERSION = 1

_SEED = 11
_PEAK = 10 ** (-6 / 20)

Mono: TypeAlias = npt.NDArray[np.float64]


def _time(seconds: float) -> Mono:
    return np.arange(int(seconds * RATE)) / RATE


def _ding() -> Mono:
    """A struck bell: partials that are not quite harmonic, the high ones gone first."""
    t = _time(1.6)
    partials = ((1.0, 1.0, 3.0), (2.76, 0.45, 5.0), (5.40, 0.25, 8.0), (8.93, 0.1, 12.0))
    rings = (a * np.sin(2 * np.pi * 1046.5 * m * t) * np.exp(-d * t) for m, a, d in partials)
    return np.asarray(sum(rings))


def _beep() -> Mono:
    return np.sin(2 * np.pi * 1000 * _time(0.5))


def _pop() -> Mono:
    """A drop of pitch from 900 to 300 Hz in a twelfth of a second."""
    t = _time(0.12)
    phase = 2 * np.pi * (300 * t + 600 * 0.02 * (1 - np.exp(-t / 0.02)))
    return np.asarray(np.sin(phase) * np.exp(-t / 0.03))


def _click() -> Mono:
    t = _time(0.05)
    return np.asarray(np.sin(2 * np.pi * 2400 * t) * np.exp(-t / 0.004))


def _whoosh() -> Mono:
    """Noise through a band that rises and falls, as air past the ear."""
    t = _time(0.9)
    noise = np.random.Generator(np.random.PCG64(_SEED)).standard_normal(len(t))
    out = np.zeros(len(t))
    window, hop = 2048, 512
    shape = np.hanning(window)
    bins = np.fft.rfftfreq(window, 1 / RATE)
    for at in range(0, len(t) - window, hop):
        share = (at + window / 2) / len(t)
        centre = 400 * 2 ** (3.6 * np.sin(np.pi * share))
        band = np.exp(-0.5 * (np.log2(np.maximum(bins, 1) / centre) / 0.5) ** 2)
        out[at : at + window] += shape * np.fft.irfft(
            np.fft.rfft(noise[at : at + window] * shape) * band, window
        )
    return np.asarray(out * np.sin(np.pi * t / t[-1]) ** 2)


def _boom() -> Mono:
    """A far drum: pitch falling to 42 Hz, dying slowly."""
    t = _time(1.8)
    phase = 2 * np.pi * (42 * t + 60 * 0.08 * (1 - np.exp(-t / 0.08)))
    return np.asarray(np.sin(phase) * np.exp(-t / 0.45))


SOUNDS: Mapping[str, Callable[[], Mono]] = {
    "ding": _ding,
    "beep": _beep,
    "pop": _pop,
    "click": _click,
    "whoosh": _whoosh,
    "boom": _boom,
}

_WORDS = {
    "ding": "bell chime notification ting 叮 铃 铃声 提示音",
    "beep": "bleep censor 哔 嘀",
    "pop": "bubble plop 啵 泡泡",
    "click": "tick mouse tap 咔嗒 点击",
    "whoosh": "swoosh swish wind transition 嗖 呼 转场",
    "boom": "drum hit impact thud bass 鼓 咚 轰 撞击",
}


def sound_for(words: str) -> str | None:
    """The built-in sound that somebody asks for, or ``None`` when there is none like it."""
    asked = words.casefold()
    for name, known in _WORDS.items():
        likes = [name, *known.split()]
        if any(w in asked.split() or (not w.isascii() and w in asked) for w in likes):
            return name
    return None


def write_sound(name: str, path: Path) -> None:
    """Make a sound into a lossless file, FLAC or WAV by the path's ending."""
    samples = SOUNDS[name]()
    edge = np.clip(np.arange(len(samples)) / (0.003 * RATE), 0, 1)
    samples = samples * edge * edge[::-1]
    samples = np.round(samples / np.abs(samples).max() * _PEAK * 32767).astype(np.int16)
    codec: Literal["pcm_s16le", "flac"] = "pcm_s16le" if path.suffix == ".wav" else "flac"
    with av.open(str(path), "w") as out:
        stream: AudioStream = out.add_stream(codec, rate=RATE, layout="mono", format="s16")
        flat: Any = np.ascontiguousarray(samples.reshape(1, -1))
        frame = av.AudioFrame.from_ndarray(flat, format="s16", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
