"""A text spoken on this machine: the words are heard in what is spoken."""

from __future__ import annotations

from pathlib import Path

import pytest

from nemo_jupyter.engine.media import voice
from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.media.words import words
from nemo_jupyter.errors import Cancelled, Unsupported

TEXT = "Welcome to the workshop. Today we look at colour, sound and words."


def test_the_words_are_heard_again(tmp_path: Path) -> None:
    shares: list[float] = []
    voice.speak(TEXT + "\n", tmp_path / "said.wav", shares.append)
    assert 2500 < probe(tmp_path / "said.wav", "said.wav").duration_ms < 8000
    assert shares == sorted(shares)
    heard = " ".join(word.text for word in words(tmp_path / "said.wav").words).lower()
    for word in ("welcome to the workshop", "today we look at", "sound and words"):
        assert word in heard


def test_the_same_text_is_the_same_sound(tmp_path: Path) -> None:
    for name in ("one.wav", "two.wav"):
        voice.speak("Welcome back.", tmp_path / name)
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes()


def test_a_text_is_no_option_of_the_program(tmp_path: Path) -> None:
    voice.speak("--help me\n-m nothing", tmp_path / "said.wav")
    assert probe(tmp_path / "said.wav", "said.wav").duration_ms > 500


def test_speaking_can_be_stopped(tmp_path: Path) -> None:
    looks = iter([False, True])
    with pytest.raises(Cancelled):
        voice.speak(TEXT, tmp_path / "said.wav", cancelled=lambda: next(looks, True))


def test_an_english_voice_says_that_it_cannot_read_chinese() -> None:
    english = voice.chosen_voice()
    voice.check_language("Über uns: 3 Käse", english)
    with pytest.raises(Unsupported, match="NEMO_VOICE"):
        voice.check_language("欢迎来到我的频道", english)
    with pytest.raises(Unsupported, match="NEMO_VOICE"):
        voice.check_language("hola", english, "es")


def test_a_voice_that_is_not_there_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEMO_VOICE", str(tmp_path / "none.onnx"))
    with pytest.raises(Unsupported, match=r"none\.onnx"):
        voice.chosen_voice()


def test_a_broken_voice_is_an_error_in_one_line(tmp_path: Path) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"nothing")
    broken.with_name("broken.onnx.json").write_text("{}")
    with pytest.raises(Unsupported, match="broken could not speak it"):
        voice.speak("hello", tmp_path / "said.wav", voice=broken)
