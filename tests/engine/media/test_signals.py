"""Every signal is a JSON-able value and a table that joins on time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from nemo_jupyter.engine.media import signals
from nemo_jupyter.engine.media.speech import has_trained_detector
from nemo_jupyter.errors import InvalidInput
from tests.engine.media import voices
from tests.engine.media.footage import write_sound

TALK = Path(__file__).parents[3] / "notebooks" / "samples" / "talk.mp4"


@pytest.mark.parametrize("kind", list(signals.SIGNALS))
def test_signals_are_json_and_rows_have_times(kind):
    if kind == "words" and not has_trained_detector():
        pytest.skip("needs the captions extra")
    value = signals.compute(kind, TALK)
    assert json.loads(json.dumps(value)) == value
    table = signals.rows(kind, value)
    assert all(0 <= r["start"] <= r["end"] <= 27_200 for r in table)
    assert bool(table) != (kind in ("beats", "black"))


def test_silence_is_what_is_no_louder_than_the_room(tmp_path):
    sound = voices.talk([(1.0, 2.0)], 4.0, noise=0.002)
    value = signals.compute("silence", write_sound(tmp_path / "a.wav", sound, codec="pcm_s16le"))
    first, last = value["spans"][0], value["spans"][-1]
    assert first == pytest.approx([0, 1000], abs=120)
    assert last == pytest.approx([2000, 4000], abs=120)
    assert value["floor_db"] == pytest.approx(-59.5, abs=2)


def test_digital_silence_is_silent_throughout(tmp_path):
    sound = voices.talk([], 2.0)
    value = signals.compute("silence", write_sound(tmp_path / "a.wav", sound, codec="pcm_s16le"))
    assert value["spans"] == [[0, 2000]]


def test_an_unknown_signal_is_named():
    with pytest.raises(InvalidInput, match="smell"):
        signals.compute("smell", TALK)


def test_words_are_kept_for_the_model_that_heard_them(monkeypatch):
    usual = signals.key("words")
    monkeypatch.setenv("NEMO_WHISPER_MODEL", "/models/large-v3")
    assert signals.key("words") == f"words.{signals.VERSION}.large-v3"
    assert signals.key("words") != usual
    assert signals.key("speech") == f"speech.{signals.VERSION}"
