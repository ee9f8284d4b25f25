"""Still pictures in a film: upright, in their own colours, moving only when told to."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.timeline.model import Effect
from tests import film
from tests.engine.render.test_film import ASSET, Studio, clip, story

Color = tuple[int, int, int]
RED, BLUE = (200, 40, 30), (30, 60, 190)


def photo(path: Path, upper: Color = RED, lower: Color = BLUE, **options: object) -> Path:
    """One colour above another."""
    image = Image.new("RGB", (320, 180), upper)
    image.paste(lower, (0, 90, 320, 180))
    image.save(path, **options)  # type: ignore[arg-type]
    return path


def shown(path: Path) -> list[NDArray[np.uint8]]:
    with av.open(str(path)) as container:
        return [
            np.asarray(f.to_ndarray(format="rgb24"), np.uint8) for f in container.decode(video=0)
        ]


def studio_of(folder: Path, picture: Path) -> Studio:
    studio = Studio(folder, film.make(folder / "coded.mp4", 1.0))
    studio.sources[ASSET] = Source(picture, probe(picture, picture.name))
    return studio


@pytest.mark.parametrize("name", ["photo.png", "photo.jpg", "photo.webp"])
def test_a_photo_keeps_its_colours(tmp_path: Path, name: str) -> None:
    studio = studio_of(tmp_path, photo(tmp_path / name))
    frames = shown(studio.render(story(clip(0, 1000, 0)))[0])
    assert len(frames) == 30
    assert frames[0][40, 160].tolist() == pytest.approx(RED, abs=6)
    assert frames[-1][140, 160].tolist() == pytest.approx(BLUE, abs=6)


def test_a_photo_taken_sideways_is_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees clockwise to see it
    studio = studio_of(tmp_path, photo(tmp_path / "photo.jpg", exif=exif.tobytes()))
    path, report = studio.render(story(clip(0, 500, 0)))
    assert (report.width, report.height) == (180, 320)
    frame = shown(path)[0]
    assert frame[160, 140].tolist() == pytest.approx(RED, abs=6)
    assert frame[160, 40].tolist() == pytest.approx(BLUE, abs=6)


def test_a_move_over_a_photo_is_slow_and_steady(tmp_path: Path) -> None:
    move = Effect("zoom", {"from": 1.0, "to": 1.3, "y": 0.0, "start": 0, "end": 2000})
    studio = studio_of(tmp_path, photo(tmp_path / "photo.png", (250,) * 3, (0,) * 3))
    frames = shown(studio.render(story(clip(0, 2000, 0, effects=(move,))))[0])
    # Where the edge is, to a fraction of a line.
    edges = [float(f[:, 160].mean()) / 250 * 180 for f in frames]
    assert edges[0] == pytest.approx(90, abs=0.5)
    assert edges[-1] == pytest.approx(117, abs=0.5)
    steps = np.diff(edges)
    assert steps.min() > -0.1
    assert steps.max() < 0.9  # 1.5 times 27 lines in 60 frames, and some noise of coding
