"""Loudness by the test signals of EBU Tech 3341."""

from __future__ import annotations

import json

import numpy as np
import pytest

from nemo_jupyter.engine.media.loudness import SILENCE, Loudness, loudness
from tests.engine.media.footage import RATE, write_film, write_sound


def sine(*parts):
    """1 kHz in both channels, at given levels in dBFS for given seconds."""
    pieces = []
    for level, seconds in parts:
        t = np.arange(int(seconds * RATE)) / RATE
        pieces.append(10 ** (level / 20) * np.sin(2 * np.pi * 1000 * t))
    return np.repeat(np.concatenate(pieces)[:, None], 2, axis=1).astype(np.float32)


@pytest.mark.parametrize("level", [-23, -33])
def test_a_steady_tone_has_its_level(tmp_path, level):
    """Tech 3341, cases 1 and 2: within 0.1 LU."""
    found = loudness(write_sound(tmp_path / "a.wav", sine((level, 20)), codec="pcm_s16le"))
    assert found.integrated == pytest.approx(level, abs=0.1)
    assert found.momentary[-1] == pytest.approx(level, abs=0.1)
    assert found.short_term[-1] == pytest.approx(level, abs=0.1)
    assert found.true_peak == pytest.approx(level, abs=0.3)
    assert len(found.momentary) == 200


def test_quiet_parts_are_gated(tmp_path):
    """Tech 3341, case 3."""
    sound = sine((-36, 10), (-23, 60), (-36, 10))
    found = loudness(write_sound(tmp_path / "a.wav", sound, codec="pcm_s16le"))
    assert found.integrated == pytest.approx(-23, abs=0.1)


def test_momentary_loudness_follows_in_time(tmp_path):
    path = write_sound(tmp_path / "a.wav", sine((-40, 2), (-20, 2)), codec="pcm_s16le")
    found = loudness(path)
    assert found.momentary[18] == pytest.approx(-40, abs=0.3)
    assert found.momentary[25] == pytest.approx(-20, abs=0.3)


def test_no_sound_is_silence_and_the_result_survives_json(tmp_path):
    found = loudness(write_film(tmp_path / "a.mp4", frames=10))
    assert found.integrated == SILENCE
    assert found.momentary == ()
    assert Loudness.from_dict(json.loads(json.dumps(found.to_dict()))) == found
