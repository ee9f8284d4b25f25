"""What is asked of the finished sound reaches the film, and leaves its picture alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.loudness import loudness
from nemo_jupyter.timeline.model import Effect, Master
from tests import film
from tests.engine.render.test_film import Studio, clip, story

RATE = film.RATE


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    """Six seconds of tone in hiss, the tone resting from 2 to 4."""
    t = np.arange(6 * RATE) / RATE
    tone = np.where((t < 2) | (t > 4), 0.2 * np.sin(2 * np.pi * 440 * t), 0)
    hiss = np.random.default_rng(5).standard_normal(len(t)) * 0.01
    folder = tmp_path_factory.mktemp("studio")
    wave = (tone + hiss).astype(np.float32)
    return Studio(folder, film.make(folder / "noisy.mp4", 6.0, sound=wave))


def level_between(path: Path, start_ms: int, end_ms: int) -> float:
    heard = np.concatenate(list(sound.blocks(path, start_ms=start_ms, end_ms=end_ms)))
    return 10 * float(np.log10(np.mean(heard**2)))


@pytest.mark.parametrize("lufs", [-23.0, -16.0])
def test_a_film_is_as_loud_as_asked(studio: Studio, lufs: float) -> None:
    draft = replace(story(clip(0, 6000, 0)), master=Master(lufs=lufs))
    path, _ = studio.render(draft)
    assert loudness(path).integrated == pytest.approx(lufs, abs=0.3)


def test_noise_is_gone_from_the_film_without_another_picture(studio: Studio) -> None:
    draft = replace(story(clip(0, 6000, 0)), master=Master(lufs=-23.0))
    path, _ = studio.render(draft)
    before = level_between(path, 2500, 3500) - level_between(path, 500, 1500)
    effect = Effect("denoise", {"start": 2300, "end": 3700, "level_db": -40.0})
    clean = replace(draft, all_tracks=story(clip(0, 6000, 0, effects=(effect,))).all_tracks)
    path, report = studio.render(clean)
    after = level_between(path, 2500, 3500) - level_between(path, 500, 1500)
    # The footage is coded sound: AAC has made its hiss uneven, which is harder to take out.
    assert before - after > 7
    assert report.encoded == 0


def test_denoised_sound_stays_in_its_place(tmp_path: Path) -> None:
    studio = Studio(tmp_path, film.make(tmp_path / "coded.mp4", 5.0))
    effect = Effect("denoise", {"start": 300, "end": 800, "level_db": -60.0})
    path, _ = studio.render(
        story(
            clip(0, 1500, 500, effects=(effect,)),
            clip(1500, 1000, 1900, effects=(effect,), speed=2.0),
        )
    )
    # Clicks at the whole seconds of the source: 1, then 2 and 3 at twice the speed.
    assert film.heard(path) == pytest.approx([0.5, 1.55, 2.05], abs=0.012)
