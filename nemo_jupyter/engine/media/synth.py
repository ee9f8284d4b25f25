"""A small synthesiser: pads, keys, bass, bells and drums, filters and a room.

Everything is a fixed function of its arguments; noise comes from one fixed seed. Between
machines, sines and transforms may differ in their last bit.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

RATE = 48000
_SEED = 7

Mono: TypeAlias = npt.NDArray[np.float32]
Response: TypeAlias = Callable[[npt.NDArray[Any]], npt.NDArray[Any]]


class Voice(Enum):
    """The instruments."""

    PAD = "pad"
    KEYS = "keys"
    BELL = "bell"
    BASS = "bass"
    KICK = "kick"
    SNARE = "snare"
    HAT = "hat"


# Partials as multiple of the note, loudness, and how much faster than the note they fade.
_PARTIALS = {
    Voice.PAD: ((1.0, 1.0, 1.0), (1.003, 0.8, 1.0), (2.0, 0.28, 1.0), (2.006, 0.2, 1.0)),
    Voice.KEYS: ((1.0, 1.0, 1.0), (2.0, 0.42, 1.6), (3.0, 0.16, 2.4), (4.0, 0.07, 3.5)),
    Voice.BELL: ((1.0, 1.0, 1.0), (2.0, 0.22, 1.5), (3.98, 0.06, 3.0)),
    Voice.BASS: ((1.0, 1.0, 1.0), (2.0, 0.3, 1.8), (3.0, 0.1, 2.5)),
}
# Seconds to full loudness, and the time constant of the fading, in lengths of the note.
_SHAPES = {
    Voice.PAD: (0.35, 3.0),
    Voice.KEYS: (0.006, 0.4),
    Voice.BELL: (0.012, 0.35),
    Voice.BASS: (0.010, 0.8),
}
_RELEASE_S = 0.12


class Loop:
    """A stretch of stereo sound whose end leads into its beginning."""

    def __init__(self, length: int) -> None:
        self.samples = np.zeros((length, 2), dtype=np.float32)

    def add(
        self, voice: Voice, start: float, note: int, length: float, loud: float, side: float
    ) -> None:
        """Play a note.

        Args:
            voice: The instrument.
            start: When, seconds.
            note: MIDI number; drums have none.
            length: How long it is held, seconds.
            loud: Amplitude.
            side: -1 left to 1 right.
        """
        sound = _note(voice, note, round(length, 4))
        # Equal power, so that a note is as loud at a side as in the middle.
        angle = (side + 1) * np.pi / 4
        gains = np.array([np.cos(angle), np.sin(angle)], dtype=np.float32) * np.float32(loud)
        at = round(start * RATE) % len(self.samples)
        while len(sound):
            part = sound[: len(self.samples) - at]
            self.samples[at : at + len(part)] += part[:, None] * gains
            sound, at = sound[len(part) :], 0

    def soften(self, brightness: float) -> npt.NDArray[np.float32]:
        """The loop without most of what lies above a frequency, in Hz."""
        return _filtered(self.samples, lambda f: 1 / (1 + (f / brightness) ** 4))


@lru_cache(maxsize=256)
def _note(voice: Voice, note: int, length: float) -> Mono:
    if voice is Voice.KICK:
        return _kick(length)
    if voice in (Voice.SNARE, Voice.HAT):
        return _noise_hit(voice, length)
    attack, fade = _SHAPES[voice]
    held = int(length * RATE)
    t = np.arange(held + int(_RELEASE_S * RATE * (8 if voice is Voice.PAD else 1))) / RATE
    pitch = 440.0 * 2 ** ((note - 69) / 12)
    wave = np.zeros_like(t)
    for multiple, loud, faster in _PARTIALS[voice]:
        # A phase of its own for each keeps chords from starting with one common peak.
        phase = 2 * np.pi * ((note * 0.37 + multiple * 0.61) % 1)
        swing = np.sin(2 * np.pi * pitch * multiple * t + phase)
        wave += loud * swing * np.exp(-faster * t / (fade * length))
    return (wave * _envelope(t, attack, held)).astype(np.float32)


def _envelope(t: npt.NDArray[np.float64], attack: float, held: int) -> npt.NDArray[np.float64]:
    """Rise and release along half a cosine each: no corner that could click."""
    rise = 0.5 - 0.5 * np.cos(np.pi * np.clip(t / attack, 0, 1))
    release = t[held:] - t[held]
    fall = np.ones_like(t)
    fall[held:] = 0.5 + 0.5 * np.cos(np.pi * np.clip(release / release[-1], 0, 1))
    return np.asarray(rise * fall, dtype=np.float64)


def _kick(length: float) -> Mono:
    t = np.arange(int(length * RATE)) / RATE
    # The pitch falls from 110 to 48 Hz; its integral is the phase.
    phase = 2 * np.pi * (48 * t + 62 * 0.045 * (1 - np.exp(-t / 0.045)))
    return (np.sin(phase) * np.exp(-t / (length / 4)) * _edges(t)).astype(np.float32)


def _noise_hit(voice: Voice, length: float) -> Mono:
    t = np.arange(int(length * RATE)) / RATE
    noise = np.random.Generator(np.random.PCG64(_SEED)).standard_normal(len(t))
    low, high = (900.0, 6000.0) if voice is Voice.SNARE else (5000.0, 11000.0)
    band = _filtered(
        noise[:, None].astype(np.float32),
        lambda f: (f / low) ** 2 / (1 + (f / low) ** 2) / (1 + (f / high) ** 4),
    )[:, 0]
    body = 0.35 * np.sin(2 * np.pi * 185 * t) if voice is Voice.SNARE else 0.0
    return ((band + body) * np.exp(-t / (length / 4)) * _edges(t)).astype(np.float32)


def _edges(t: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """A rise of 2 ms and a fall of the last quarter, so that drums begin and end at rest."""
    end = t[-1]
    return np.asarray(
        np.clip(t / 0.002, 0, 1) * np.clip((end - t) / (end / 4), 0, 1), dtype=np.float64
    )


def _filtered(samples: npt.NDArray[np.float32], response: Response) -> npt.NDArray[np.float32]:
    """Apply a frequency response to a loop; being circular, it keeps the seam smooth."""
    spectrum = np.fft.rfft(samples, axis=0)
    frequencies = np.fft.rfftfreq(len(samples), 1 / RATE)
    spectrum *= response(frequencies)[:, None]
    return np.fft.irfft(spectrum, len(samples), axis=0).astype(np.float32)


def reverberate(samples: npt.NDArray[np.float32], share: float) -> npt.NDArray[np.float32]:
    """A loop in a room: convolved, round the seam, with noise that dies away and dulls."""
    length = len(samples)
    t = np.arange(int(1.8 * RATE)) / RATE
    rng = np.random.Generator(np.random.PCG64(_SEED + 1))
    decay = rng.standard_normal((len(t), 2)) * np.exp(-t / 0.38)[:, None]
    tail = _filtered(decay.astype(np.float32), lambda f: 1 / (1 + (f / 2400) ** 2))
    tail[: int(0.012 * RATE)] = 0
    tail *= np.clip(t / 0.03, 0, 1, dtype=np.float32)[:, None]
    tail /= np.sqrt(np.sum(tail**2, axis=0))
    wet = np.fft.rfft(samples, axis=0) * np.fft.rfft(tail, length, axis=0)
    echo = np.fft.irfft(wet, length, axis=0)
    return (samples * (1 - share) + echo * share).astype(np.float32)
