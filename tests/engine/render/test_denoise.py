"""Noise is taken out of speech, and speech is left as it was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.levels import envelope
from nemo_jupyter.engine.media.room import quietest, sample
from nemo_jupyter.engine.media.speech import speech
from nemo_jupyter.engine.render.denoise import denoised
from nemo_jupyter.timeline.model import Span
from tests.engine.media.footage import write_sound

TALK = Path(__file__).parents[3] / "notebooks" / "samples" / "talk.mp4"
RATE = 48_000
Sound = NDArray[np.float32]


def clean() -> Sound:
    return np.concatenate(list(sound.blocks(TALK, rate=RATE, end_ms=8000)))


def noise(kind: str, samples: int) -> Sound:
    t = np.arange(samples) / RATE
    if kind == "hum":
        wave = np.sum([np.sin(2 * np.pi * 50 * k * t) / k for k in range(1, 8)], axis=0)
    else:
        wave = np.random.default_rng(3).standard_normal(samples)
    return np.repeat((wave / wave.std())[:, None], 2, axis=1).astype(np.float32)


def blocks(samples: Sound) -> Iterator[Sound]:
    return (samples[at : at + 7000] for at in range(0, len(samples), 7000))


def snr(wanted: Sound, got: Sound) -> float:
    return 10 * float(np.log10(np.sum(wanted**2) / np.sum((got - wanted) ** 2)))


def treated(path: Path, samples: Sound, spoken: list[Span]) -> Sound:
    room = quietest(path, spoken, envelope(path).levels_db, 8000)
    assert room is not None
    heard = sample(path, room.span, RATE)
    return np.concatenate(list(denoised(blocks(samples), heard, room.level_db, RATE)))


@pytest.fixture(scope="module")
def spoken() -> list[Span]:
    return [s for s in speech(TALK).spans if s.start < 8000]


@pytest.mark.parametrize(
    ("kind", "before", "better"),
    [("white", 20, 5.0), ("white", 10, 6.0), ("white", 5, 6.0), ("hum", 10, 2.0)],
)
def test_noise_goes(
    tmp_path: Path, spoken: list[Span], kind: str, before: int, better: float
) -> None:
    wanted = clean()
    scale = np.sqrt(np.mean(wanted**2)) / 10 ** (before / 20)
    noisy = wanted + scale * noise(kind, len(wanted))
    path = write_sound(tmp_path / "noisy.wav", noisy, codec="pcm_s16le")
    result = treated(path, noisy, spoken)
    assert len(result) == len(noisy)
    assert snr(wanted, noisy) == pytest.approx(before, abs=0.5)
    assert snr(wanted, result) >= before + better
    pause = slice(int(2.7 * RATE), int(3.5 * RATE))
    assert np.mean(result[pause] ** 2) < np.mean(noisy[pause] ** 2) / 10


def test_clean_speech_stays(tmp_path: Path, spoken: list[Span]) -> None:
    wanted = clean()
    path = write_sound(tmp_path / "clean.wav", wanted, codec="pcm_s16le")
    assert snr(wanted, treated(path, wanted, spoken)) > 35


def test_the_room_is_found_between_the_words(tmp_path: Path) -> None:
    t = np.arange(6 * RATE) / RATE
    tone = np.where((t < 2) | (t > 4), 0.3 * np.sin(2 * np.pi * 300 * t), 0)
    hiss = np.random.default_rng(5).standard_normal(len(t)) * 0.01
    samples = np.repeat((tone + hiss)[:, None], 2, axis=1).astype(np.float32)
    path = write_sound(tmp_path / "a.wav", samples, codec="pcm_s16le")
    found = quietest(path, [Span(0, 2000), Span(4000, 6000)], envelope(path).levels_db, 6000)
    assert found is not None
    assert 2000 < found.span.start < found.span.end < 4000
    assert found.level_db == pytest.approx(-40, abs=0.5)
    assert quietest(path, [Span(0, 6000)], envelope(path).levels_db, 6000) is None
