"""Sounds that a detector must tell apart, made by arithmetic."""

from __future__ import annotations

import numpy as np

from tests.engine.media.footage import RATE


def talk(words: list[tuple[float, float]], seconds: float, level: float = 0.3, noise: float = 0.0):
    """Buzzing syllables between the given seconds, over a room of noise; mono ``(n, 1)``."""
    t = np.arange(int(seconds * RATE)) / RATE
    pitch = 2 * np.pi * (120 * t + 3 * np.sin(2 * np.pi * 0.7 * t))
    buzz = sum(np.sin(k * pitch) / k for k in range(1, 25))
    syllables = np.clip(1.3 * np.sin(2 * np.pi * 2.1 * t) ** 2, 0.0, 1.0)
    heard = np.zeros_like(t)
    for start, end in words:
        heard[(t >= start) & (t < end)] = 1.0
    room = np.random.default_rng(1).standard_normal(len(t)) * noise
    return (level * heard * syllables * buzz / 2 + room)[:, None].astype(np.float32)


def hum(seconds: float = 10.0):
    t = np.arange(int(seconds * RATE)) / RATE
    return (0.1 * np.sin(2 * np.pi * 50 * t) + 0.03 * np.sin(2 * np.pi * 150 * t))[:, None].astype(
        np.float32
    )


def tone(seconds: float = 10.0):
    t = np.arange(int(seconds * RATE)) / RATE
    return (0.1 * np.sin(2 * np.pi * 600 * t))[:, None].astype(np.float32)


def noise(seconds: float = 10.0):
    return (np.random.default_rng(2).standard_normal((int(seconds * RATE), 1)) * 0.05).astype(
        np.float32
    )


def chords(seconds: float = 10.0):
    t = np.arange(int(seconds * RATE)) / RATE
    swell = 0.8 + 0.2 * np.sin(2 * np.pi * 0.5 * t)
    return sum(0.1 * np.sin(2 * np.pi * f * t) * swell for f in (220, 277, 330))[:, None].astype(
        np.float32
    )
