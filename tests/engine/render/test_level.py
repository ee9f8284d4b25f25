"""Every film is as loud as the large sites play, and clips nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from nemo_jupyter.engine.render import level

RATE = 48_000


def blocks(wave: np.ndarray) -> Iterator[np.ndarray]:
    for start in range(0, len(wave), RATE):
        yield wave[start : start + RATE]


def measured(pieces: Iterator[np.ndarray]) -> tuple[float, float]:
    meter = level.Meter(RATE)
    for piece in pieces:
        meter.add(piece)
    return meter.integrated(), meter.true_peak()


def stereo(mono: np.ndarray) -> np.ndarray:
    return np.repeat(mono.astype(np.float32)[:, None], 2, axis=1)


def bursts(loudness: float, crest: float) -> np.ndarray:
    """Noise with peaks far above its mean, like speech close to a microphone."""
    noise = np.random.default_rng(3).normal(0, loudness, RATE * 8)
    noise[:: RATE // 7] *= crest
    return stereo(noise)


@pytest.mark.parametrize("loudness", [0.002, 0.02, 0.2])
@pytest.mark.parametrize("crest", [1, 12])
def test_quiet_and_loud_sound_come_to_one_level(loudness: float, crest: float) -> None:
    wave = bursts(loudness, crest)
    found = level.levelling(lambda: blocks(wave), *measured(blocks(wave)), RATE)
    integrated, peak = measured(found.applied(blocks(wave), RATE))
    wanted = min(-14.0, measured(blocks(wave))[0] + 20)
    assert integrated == pytest.approx(wanted, abs=0.5)
    assert peak <= level.CEILING_DBTP


def test_near_silence_is_not_raised_to_noise() -> None:
    wave = stereo(np.random.default_rng(1).normal(0, 1e-4, RATE * 4))
    found = level.levelling(lambda: blocks(wave), *measured(blocks(wave)), RATE)
    assert found == level.Levelling()


@pytest.mark.parametrize("speed", [0.25, 0.5, 1.5, 4.0])
def test_another_tempo_keeps_the_pitch(speed: float) -> None:
    tone = stereo(0.3 * np.sin(np.arange(RATE * 4) * 2 * np.pi * 440 / RATE))
    heard = np.concatenate(list(level.stretched(blocks(tone), speed, RATE)))
    assert len(heard) / RATE == pytest.approx(4 / speed, abs=0.1)
    spectrum = np.abs(np.fft.rfft(heard[: RATE // 2 * 2, 0]))
    assert np.argmax(spectrum) * RATE / (RATE // 2 * 2) == pytest.approx(440, abs=3)


def test_the_coded_sound_is_exactly_as_long_as_asked(tmp_path: Path) -> None:
    path = tmp_path / "mix.m4a"
    tone = stereo(0.3 * np.sin(np.arange(RATE) * 2 * np.pi * 440 / RATE))
    for total in (RATE // 2, RATE, RATE * 2):
        level.encode(blocks(tone), path, RATE, total, lambda done: None)
        with av.open(str(path)) as container:
            assert container.streams.audio[0].duration == total
