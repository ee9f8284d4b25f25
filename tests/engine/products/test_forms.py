"""A film in another form shows and sounds the same."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from nemo_jupyter.engine.products.forms import convert
from nemo_jupyter.errors import Cancelled, InvalidInput
from tests import film


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("film") / "film.mp4", 3.0)


def test_a_mov_has_the_very_same_pictures(finished: Path, tmp_path: Path) -> None:
    target = tmp_path / "film.mov"
    convert(finished, target, "mov")
    assert film.numbers(target) == film.numbers(finished)
    assert film.heard(target) == pytest.approx(film.heard(finished), abs=0.001)
    with av.open(str(target)) as container:
        assert [s.codec_context.name for s in container.streams] == ["h264", "aac"]


def test_a_webm_is_vp9_and_opus_in_time(finished: Path, tmp_path: Path) -> None:
    target = tmp_path / "film.webm"
    told: list[float] = []
    convert(finished, target, "webm", on_share=told.append)
    with av.open(str(target)) as container:
        assert [s.codec_context.name for s in container.streams] == ["vp9", "opus"]
    assert film.numbers(target) == list(range(90))
    assert film.heard(target) == pytest.approx(film.heard(finished), abs=0.01)
    assert max(told) > 0.9


def test_a_gif_shows_the_whole_film(finished: Path, tmp_path: Path) -> None:
    target = tmp_path / "film.gif"
    convert(finished, target, "gif")
    with Image.open(target) as moving:
        assert moving.n_frames == 38
        moving.seek(25)
        assert film.number(np.asarray(moving.convert("L"))) == 60


def test_what_cannot_be_leaves_nothing(finished: Path, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        convert(finished, tmp_path / "a.webm", "webm", cancelled=lambda: True)
    long = film.make(tmp_path / "long.mp4", 16.0)
    with pytest.raises(InvalidInput, match="15 s at most"):
        convert(long, tmp_path / "a.gif", "gif")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["long.mp4"]
