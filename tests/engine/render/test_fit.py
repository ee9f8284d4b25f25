"""A picture of another shape than the canvas: all of it is seen, and nothing stays empty."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.reformatter import Colorspace
from numpy.typing import NDArray

from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.render.fit import Fitter
from nemo_jupyter.engine.render.format import OutputFormat
from tests import film

Gray = NDArray[np.int16]
# Source and canvas: bars above and below, and at the sides; sizes that leave odd halves too.
SHAPES = [
    ((320, 180), (108, 192)),
    ((180, 320), (192, 108)),
    ((320, 180), (180, 180)),
    ((180, 320), (180, 180)),
    ((320, 180), (190, 142)),
    ((322, 182), (1080, 1920)),
    ((320, 180), (202, 360)),
    ((180, 320), (64, 36)),
    ((320, 180), (32, 36)),
]


def fitted(folder: Path, fit: str, source: tuple[int, int], canvas: tuple[int, int]) -> Gray:
    """A picture that grows brighter to the right and downwards, on a canvas."""
    path = film.make(folder / "a.mp4", 0.2, size=source)
    across, down = np.linspace(0, 90, source[0]), np.linspace(0, 90, source[1])
    luma = (30 + across + down[:, None]).astype(np.uint8)
    frame = av.VideoFrame.from_ndarray(
        np.concatenate([luma.ravel(), np.full(luma.size // 2, 128, np.uint8)]).reshape(
            -1, source[0]
        ),
        format="yuv420p",
    )
    made = Fitter(probe(path, path.name), fit, OutputFormat(*canvas, Fraction(30)))(frame)
    assert (made.width, made.height, made.format.name) == (*canvas, "yuv420p")
    planes = made.to_ndarray().astype(np.int16)
    assert np.abs(planes[canvas[1] :] - 128).max() <= 1, "a gray picture has a gray fill"
    return planes[: canvas[1]]


def inside(source: tuple[int, int], canvas: tuple[int, int]) -> tuple[slice, slice]:
    """Lines and columns well within the picture on its canvas."""
    scale = min(canvas[0] / source[0], canvas[1] / source[1])
    width, height = source[0] * scale, source[1] * scale
    left, top = (canvas[0] - width) / 2 + 6, (canvas[1] - height) / 2 + 6
    lines = slice(round(top), round(canvas[1] - top))
    return lines, slice(round(left), round(canvas[0] - left))


@pytest.mark.parametrize(("source", "canvas"), SHAPES)
def test_the_whole_picture_is_in_the_middle_of_its_blurred_self(
    tmp_path: Path, source: tuple[int, int], canvas: tuple[int, int]
) -> None:
    filled, padded = (fitted(tmp_path, fit, source, canvas) for fit in ("blur", "pad"))
    place = inside(source, canvas)
    assert np.abs(filled[place] - padded[place]).max() <= 3
    assert filled.min() > 25
    # The fill follows the middle of the picture: brighter to the right and downwards.
    for along in (0, 1):
        profile = filled.mean(axis=along)
        ends = len(profile) // 6
        assert profile[-ends:].mean() > profile[:ends].mean() + 15
    # No seam within a bar: neighbours differ by what a soft picture has.
    bar = filled[: canvas[1] // 12] if place[1].start == 6 else filled[:, : canvas[0] // 12]
    assert max(np.abs(np.diff(bar, axis=axis)).max() for axis in (0, 1)) <= 8


@pytest.mark.parametrize(("source", "canvas"), SHAPES)
def test_a_cropped_picture_is_the_middle_of_the_whole(
    tmp_path: Path, source: tuple[int, int], canvas: tuple[int, int]
) -> None:
    made = fitted(tmp_path, "crop", source, canvas)
    scale = max(canvas[0] / source[0], canvas[1] / source[1])
    across, down = (
        90 * ((np.arange(size) + 0.5 - size / 2) / scale + whole / 2 - 0.5) / (whole - 1)
        for size, whole in zip(canvas, source, strict=True)
    )
    wanted = 29.5 + across + down[:, None]  # the picture's samples are rounded down
    # It is cut at even places, so it may lie a sample off.
    sample = 90 / scale * (1 / (source[0] - 1) + 1 / (source[1] - 1))
    assert np.abs(made - wanted)[4:-4, 4:-4].max() < 2.5 + sample


@pytest.mark.parametrize("fit", ["blur", "pad", "crop"])
@pytest.mark.parametrize("form", ["rgb24", "yuv420p"])
def test_colors_stay_whatever_the_footage_is_coded_in(tmp_path: Path, fit: str, form: str) -> None:
    path = film.make(tmp_path / "a.mp4", 0.2, size=(1280, 720))
    wanted = np.array([200, 60, 0], np.uint8)
    picture = av.VideoFrame.from_ndarray(np.full((720, 1280, 3), wanted), format="rgb24")
    picture = picture.reformat(format=form, dst_colorspace=Colorspace.ITU709)
    made = Fitter(probe(path, path.name), fit, OutputFormat(108, 192, Fraction(30)))(picture)
    shown = made.reformat(format="rgb24", src_colorspace=Colorspace.ITU709).to_ndarray()
    assert np.abs(shown[96, 54].astype(int) - wanted).max() <= 4
