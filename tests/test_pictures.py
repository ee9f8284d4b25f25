import numpy as np
import pytest

from nemo_jupyter import pictures
from nemo_jupyter.timeline.plot import plot_png
from tests.engine.media.footage import bursts, write_film, write_sound
from tests.timeline.drafts import TALK, talk


@pytest.fixture(autouse=True)
def _forget(monkeypatch):
    monkeypatch.setattr(pictures, "_files", {})


def test_footage_at_hand_is_seen_and_heard(tmp_path):
    film = write_film(tmp_path / "talk.mp4", frames=600, sound=bursts([1.0], 20))
    pictures.remember(TALK, film)
    seen = pictures.options(talk((0, 3000)))
    peaks, strip = seen["waveforms"][TALK], seen["filmstrips"][TALK]
    assert abs(int(np.argmax(peaks)) * seen["waveform_step"] - 1000) <= 40
    assert peaks.max() == 1.0
    assert strip.shape[0] == 20
    assert strip[0].mean() < strip[-1].mean()
    plot_png(talk((0, 20_000)), **seen)


def test_turned_footage_stands_upright(tmp_path):
    pictures.remember(TALK, write_film(tmp_path / "tall.mp4", frames=30, rotate=90))
    strip = pictures.options(talk((0, 1000)))["filmstrips"][TALK]
    assert strip.shape[1] > strip.shape[2]


def test_sound_alone_has_no_pictures(tmp_path):
    pictures.remember(TALK, write_sound(tmp_path / "song.m4a", bursts([0.5], 1)))
    seen = pictures.options(talk((0, 1000)))
    assert list(seen["waveforms"]) == [TALK]
    assert seen["filmstrips"] == {}


def test_what_is_not_at_hand_or_does_not_open_is_left_out(tmp_path):
    (tmp_path / "broken.mp4").write_bytes(b"no film")
    pictures.remember(TALK, tmp_path / "broken.mp4")
    pictures.remember("b" * 64, tmp_path / "missing.mp4")
    pictures.remember(None, tmp_path / "broken.mp4")
    seen = pictures.options(talk((0, 1000)))
    assert seen["waveforms"] == seen["filmstrips"] == {}
