"""Beats are found where there are any."""

from __future__ import annotations

import json

import numpy as np
import pytest

from nemo_jupyter.engine.media import music
from nemo_jupyter.engine.media.beats import Beats, beats
from tests.engine.media import voices
from tests.engine.media.footage import RATE, write_sound


def clicks(tempo, seconds=25):
    rng = np.random.default_rng(0)
    sound = np.zeros(seconds * RATE)
    for start in np.arange(0, seconds - 0.2, 60 / tempo):
        at = int(start * RATE)
        sound[at : at + 2400] += 0.3 * rng.standard_normal(2400) * np.exp(-np.arange(2400) / 400)
    return sound[:, None].astype(np.float32)


@pytest.mark.parametrize("tempo", [70, 95, 100, 128, 150])
def test_clicks_are_found_in_time(tmp_path, tempo):
    found = beats(write_sound(tmp_path / "a.wav", clicks(tempo), codec="pcm_s16le"))
    assert found.tempo == pytest.approx(tempo, rel=0.005)
    step = 60_000 / tempo
    off = [abs(t - round(t / step) * step) for t in found.times]
    assert np.percentile(off, 90) < 25
    assert len(found.times) >= 25_000 / step - 3


@pytest.mark.parametrize("mood", ["lo-fi", "upbeat"])
def test_the_tempo_of_the_built_in_music_is_found(tmp_path, mood):
    music.write_music(mood, tmp_path / "a.wav")
    assert beats(tmp_path / "a.wav").tempo == pytest.approx(music.PIECES[mood].tempo, rel=0.01)


@pytest.mark.parametrize("sound", [voices.hum, voices.noise, voices.tone])
def test_what_has_no_beat_is_given_none(tmp_path, sound):
    assert beats(write_sound(tmp_path / "a.wav", sound(), codec="pcm_s16le")).times == ()


def test_the_result_survives_json(tmp_path):
    found = beats(write_sound(tmp_path / "a.wav", clicks(120), codec="pcm_s16le"))
    assert Beats.from_dict(json.loads(json.dumps(found.to_dict()))) == found
