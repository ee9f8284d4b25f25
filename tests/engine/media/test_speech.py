"""Speech is found, and nothing else is taken for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nemo_jupyter.engine.media import levels, music
from nemo_jupyter.engine.media.pauses import pauses
from nemo_jupyter.engine.media.speech import Speech, has_trained_detector, speech
from nemo_jupyter.errors import Cancelled
from tests.engine.media import voices
from tests.engine.media.footage import RATE, write_film, write_sound

WORDS = [(1.0, 3.0), (4.0, 6.5), (7.4, 9.0), (11.0, 14.0), (14.8, 17.0)]
SAMPLES = Path(__file__).parents[3] / "notebooks" / "samples"

trained = pytest.mark.skipif(not has_trained_detector(), reason="needs the captions extra")
DETECTORS = ["energy", pytest.param("silero", marks=trained)]


@pytest.mark.parametrize(
    ("level", "noise"), [(0.5, 0.0), (0.5, 0.005), (0.02, 0.0002), (0.3, 0.01)]
)
def test_pauses_are_found_at_any_level_and_with_room_noise(tmp_path, level, noise):
    sound = voices.talk(WORDS, 19.0, level, noise)
    path = write_sound(tmp_path / "a.wav", sound, codec="pcm_s16le")
    heard = speech(path, detector="energy")
    found = pauses(heard.spans, heard.duration_ms, 700)
    wanted = [1000, 1000, 900, 2000, 800, 2000]
    assert [p.duration for p in found] == pytest.approx(wanted, abs=120)


@pytest.mark.parametrize("detector", DETECTORS)
@pytest.mark.parametrize("sound", [voices.hum, voices.noise, voices.chords, voices.tone], ids=str)
def test_what_is_no_speech_is_not_taken_for_it(tmp_path, detector, sound):
    path = write_sound(tmp_path / "a.wav", sound(), codec="pcm_s16le")
    heard = speech(path, detector=detector)
    assert not heard.found
    assert heard.detector == detector


def test_a_film_without_sound_says_so(tmp_path):
    assert speech(write_film(tmp_path / "a.mp4", frames=10)).detector == "none"


def test_the_result_survives_json(tmp_path):
    path = write_sound(tmp_path / "a.wav", voices.talk(WORDS, 19.0), codec="pcm_s16le")
    heard = speech(path, detector="energy")
    assert heard.found
    assert Speech.from_dict(json.loads(json.dumps(heard.to_dict()))) == heard


def test_progress_is_told_and_cancellation_heard(tmp_path):
    path = write_sound(tmp_path / "a.wav", voices.noise(10), codec="pcm_s16le")
    told: list[float] = []
    speech(path, told.append, detector="energy")
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
    with pytest.raises(Cancelled):
        speech(path, cancelled=lambda: True, detector="energy")


def test_levels_are_measured_in_decibels_of_full_scale(tmp_path):
    sound = voices.tone(5)
    measured = levels.envelope(write_sound(tmp_path / "a.wav", sound, codec="pcm_s16le"))
    assert len(measured.levels_db) == 500
    # A sine of amplitude 0.1 has a power of 0.1**2 / 2.
    assert measured.voice_db == pytest.approx(-23.0, abs=0.2)
    assert levels.Envelope.from_dict(json.loads(json.dumps(measured.to_dict()))) == measured


def test_a_waveform_has_the_peaks_where_the_words_are(tmp_path):
    sound = voices.talk([(2.0, 4.0)], 8.0)
    found = levels.peaks(write_sound(tmp_path / "a.wav", sound, codec="pcm_s16le"), 8)
    assert len(found) == 8
    assert [p > 0.05 for p in found] == [False, False, True, True] + [False] * 4
    assert len(levels.peaks(write_film(tmp_path / "b.mp4", frames=5), 7)) == 7


def test_memory_does_not_grow_with_length(tmp_path):
    """Nothing but ten-millisecond levels is kept, whatever the length."""
    meter = levels.LevelMeter()
    for _ in range(50):
        meter.feed(voices.noise(0.2)[: RATE // 10])
    assert len(meter.result()) == 50 * 4800 // 160


@pytest.mark.parametrize("detector", DETECTORS)
@pytest.mark.parametrize("mood", list(music.PIECES))
def test_music_is_no_speech(tmp_path, detector, mood):
    music.write_music(mood, tmp_path / "a.wav")
    assert not speech(tmp_path / "a.wav", detector=detector).found


@pytest.mark.parametrize("detector", DETECTORS)
def test_every_pause_of_the_sample_talk_is_found(detector):
    heard = speech(SAMPLES / "talk.mp4", detector=detector)
    # As written in make_samples.py, the lead-in first.
    wanted = [900, 1200, 1600, 1000, 1900, 900, 1500, 1000]
    found = pauses(heard.spans, heard.duration_ms, 700)
    assert [p.duration for p in found] == pytest.approx(wanted, abs=120)


@pytest.mark.parametrize("detector", DETECTORS)
def test_a_street_is_no_speech(detector):
    assert not speech(SAMPLES / "city.mp4", detector=detector).found
