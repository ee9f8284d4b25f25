"""Quick looks at a timeline, from a user's side, on a real engine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

import nemo_jupyter as nemo
from nemo_jupyter.engine import process
from nemo_jupyter.errors import NemoError
from tests import film


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[nemo.Session]:
    folder = tmp_path_factory.mktemp("home")
    footage = film.make(folder / "coded.mp4", 8.0, size=(640, 480))
    with nemo.connect(data_dir=folder) as opened:
        opened.upload(footage)
        yield opened
    process.stop(folder)


def test_a_stretch_is_shown_small_and_exact(session: nemo.Session, tmp_path: Path) -> None:
    look = session.preview(2500, 4000, path=tmp_path / "look.mp4")
    assert look.path == tmp_path / "look.mp4"
    assert (look.width, look.height, look.duration_ms) == (480, 360, 1500)
    assert film.numbers(look.path) == [*range(75, 120)]
    assert film.heard(look.path) == pytest.approx([0.5], abs=0.003)


def test_without_times_all_is_shown_and_the_file_stays(session: nemo.Session) -> None:
    look = session.preview(start=6000)
    assert look.path.exists()
    assert film.numbers(look.path) == [*range(180, 240)]
    assert session.preview(start=6000).path.read_bytes() == look.path.read_bytes()


def test_a_frame_is_that_of_the_film(session: nemo.Session) -> None:
    frame = session.frame(3000)
    picture = np.asarray(frame.image().convert("L"))
    assert (frame.width, frame.height) == (640, 480) == frame.image().size
    assert film.number(picture) == 90
    assert session.frame(5000, height=240).height == 240
    assert "image/jpeg" in str(frame._repr_mimebundle_())


def test_the_twins_wait(session: nemo.Session) -> None:
    async def both() -> tuple[int, int]:
        look, frame = await asyncio.gather(session.apreview(0, 500), session.aframe(100))
        return look.duration_ms, frame.ms

    assert asyncio.run(both()) == (500, 100)


def test_sound_is_that_of_the_stretch_alone(session: nemo.Session) -> None:
    look = session.preview(1900, 2300)
    with av.open(str(look.path)) as container:
        assert (
            float(container.streams.audio[0].duration * container.streams.audio[0].time_base) < 0.5
        )


def test_times_outside_are_refused(session: nemo.Session) -> None:
    for ask in (lambda: session.preview(9000), lambda: session.frame(9000)):
        with pytest.raises(NemoError, match="from 0 to 8000 ms"):
            ask()


def test_an_empty_timeline_shows_nothing(session: nemo.Session) -> None:
    empty = nemo.connect(data_dir=session.settings.home)
    with empty, pytest.raises(NemoError, match="no picture"):
        empty.frame(0)
