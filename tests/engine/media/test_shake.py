"""The shake of a camera is measured to fractions of a pixel, and taken out of the film."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from nemo_jupyter.engine.media.shake import Shake, shake
from nemo_jupyter.timeline.model import Effect
from tests.engine.render.test_film import ASSET, Studio, clip, story

WIDTH, HEIGHT, FRAMES = 320, 180, 75
RNG = np.random.default_rng(4)
JITTER = RNG.normal(0, 3.0, (FRAMES, 2))  # pixels


def scene() -> Image.Image:
    """A landscape of soft blobs, larger than the frame, with a white spot in its middle."""
    noise = RNG.integers(0, 200, (260, 480)).astype(np.uint8)
    soft = Image.fromarray(noise).filter(ImageFilter.GaussianBlur(3))
    levels = np.asarray(soft, np.float32)
    levels = 110 + (levels - levels.mean()) * 4
    image = Image.fromarray(np.clip(levels, 20, 200).astype(np.uint8))
    image.paste(255, (232, 122, 248, 138))
    return image


def footage(path: Path, offsets: NDArray[np.float64]) -> Path:
    """A camera on the scene whose view lies beside the middle by some pixels a frame."""
    world = scene()
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"crf": "14"})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        for x, y in offsets:
            left, top = 80 - x, 40 - y
            view = world.resize(
                (WIDTH, HEIGHT),
                Image.Resampling.BICUBIC,
                (left, top, left + WIDTH, top + HEIGHT),
            )
            frame = av.VideoFrame.from_ndarray(np.asarray(view), format="gray")
            container.mux(stream.encode(frame.reformat(format="yuv420p")))
        container.mux(stream.encode(None))
    return path


def spots(path: Path) -> NDArray[np.float64]:
    """Where the white spot is in each picture of a film."""
    found = []
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            luma = np.asarray(frame.to_ndarray(format="gray"), np.float64)
            bright = np.clip(luma - 215, 0, None)
            rows, columns = np.indices(luma.shape)
            found.append(
                ((bright * columns).sum() / bright.sum(), (bright * rows).sum() / bright.sum())
            )
    return np.array(found)


def wander(positions: NDArray[np.float64]) -> float:
    """How far a spot jumps from picture to picture, root mean square."""
    return float(np.sqrt((np.diff(positions, axis=0) ** 2).sum(axis=1).mean()))


def test_the_measured_shake_is_the_camera_s(tmp_path: Path) -> None:
    found = shake(footage(tmp_path / "a.mp4", JITTER))
    measured = np.stack([found.x, found.y], axis=1) * (WIDTH, HEIGHT)
    for axis in (0, 1):
        true = JITTER[:, axis] - JITTER[:, axis].mean()
        assert np.corrcoef(measured[:, axis], true)[0, 1] > 0.97
    assert not found.is_steady
    assert Shake.from_dict(found.to_dict()) == found


def test_a_tripod_is_steady(tmp_path: Path) -> None:
    assert shake(footage(tmp_path / "a.mp4", np.zeros((FRAMES, 2)))).is_steady


def test_a_pan_is_meant_and_no_shake(tmp_path: Path) -> None:
    pan = np.stack([np.linspace(-30, 30, FRAMES), np.zeros(FRAMES)], axis=1)
    assert shake(footage(tmp_path / "a.mp4", pan)).is_steady


def test_a_steadied_film_hardly_moves(tmp_path: Path) -> None:
    source = footage(tmp_path / "a.mp4", JITTER)
    studio = Studio(tmp_path, source)
    studio.sources[ASSET] = replace(studio.sources[ASSET], shake=shake(source))
    before = wander(spots(studio.render(story(clip(0, 3000, 0)))[0]))
    effect = Effect("stabilize", {"zoom": 1.1})
    path, report = studio.render(story(clip(0, 3000, 0, effects=(effect,))))
    assert (report.width, report.height) == (WIDTH, HEIGHT)
    assert wander(spots(path)) < before / 3


def test_a_picture_is_placed_by_its_time() -> None:
    found = Shake((0, 40, 80), (0.01, -0.01, 0.02), (0.0, 0.0, 0.0), 0.02)
    assert [found.at(ms)[0] for ms in (0, 39, 40, 79, 500)] == [0.01, -0.01, -0.01, 0.02, 0.02]
    assert found.zoom == pytest.approx(float(Fraction(1) / Fraction(96, 100)), abs=1e-4)
