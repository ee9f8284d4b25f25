"""Frames that stand still and films that run backwards, to the frame."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from nemo_jupyter.engine.render import frames
from nemo_jupyter.engine.render.chunks import plan_chunks
from nemo_jupyter.engine.render.format import OutputFormat
from tests import film
from tests.engine.render.test_film import Studio, clip, story

OUTPUT = OutputFormat(192, 108, Fraction(30))


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 6.0)


@pytest.fixture
def studio(tmp_path: Path, footage: Path) -> Studio:
    return Studio(tmp_path, footage)


@pytest.mark.parametrize("window", [4, 17, 60])
def test_a_film_runs_backwards_frame_by_frame(
    tmp_path: Path, footage: Path, monkeypatch: pytest.MonkeyPatch, window: int
) -> None:
    monkeypatch.setattr(frames, "_WINDOW_FRAMES", window)
    reader = frames.FrameReader(footage, tolerance=Fraction(1, 120))
    with reader:
        shown = [
            film.number(reader.at_backwards(Fraction(n, 30)).to_ndarray(format="gray"))
            for n in range(120, -1, -1)
        ]
        most = len(reader._window)
    assert shown == [*range(120, -1, -1)]
    assert most <= window + 1


def test_a_reversed_clip_shows_its_stretch_from_the_end(studio: Studio) -> None:
    path, report = studio.render(
        story(clip(0, 1000, 0), clip(1000, 3500, 1500, playback="backward"))
    )
    assert film.numbers(path) == [*range(30), *range(149, 44, -1)]
    assert report.duration_ms == 4500


def test_backwards_at_double_speed_shows_every_other_frame(studio: Studio) -> None:
    path, _ = studio.render(story(clip(0, 1000, 1000, playback="backward", speed=2.0)))
    assert film.numbers(path) == [*range(88, 29, -2)]


def test_the_sound_runs_backwards_with_its_picture(studio: Studio) -> None:
    path, _ = studio.render(story(clip(0, 3000, 1500, playback="backward")))
    # The clicks of seconds 2, 3 and 4 end where they began.
    length = len(film.CLICK) / film.RATE
    expected = [4.5 - second - length for second in (4, 3, 2)]
    assert film.heard(path) == pytest.approx(expected, abs=0.003)


def test_a_freeze_repeats_one_frame_in_silence(studio: Studio) -> None:
    path, _ = studio.render(
        story(clip(0, 1500, 0), clip(1500, 2500, 1500, playback="still"), clip(4000, 1000, 1500))
    )
    assert film.numbers(path) == [*range(45), *[45] * 75, *range(45, 75)]
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("flt", "mono", film.RATE)
        blocks = [r for f in container.decode(audio=0) for r in resampler.resample(f)]
    sound = np.concatenate([block.to_ndarray().ravel() for block in blocks])
    assert np.abs(sound[round(1.6 * film.RATE) : round(3.9 * film.RATE)]).max() < 1e-3


def test_a_long_freeze_is_encoded_once(studio: Studio) -> None:
    _, report = studio.render(story(clip(0, 8000, 1500, playback="still")))
    assert (report.chunks, report.encoded) == (4, 1)


def test_a_cut_in_a_reversed_clip_keeps_its_other_chunks() -> None:
    whole = plan_chunks(story(clip(0, 6000, 0, playback="backward")), OUTPUT)
    # Without the first two seconds as seen, the last two of the source.
    rest = plan_chunks(story(clip(0, 4000, 0, playback="backward")), OUTPUT)
    assert [c.key(OUTPUT) for c in rest] == [c.key(OUTPUT) for c in whole[1:]]
