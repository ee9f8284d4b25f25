"""Black bars are found where no picture of the film ever lights the edge."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from nemo_jupyter.engine.media.bars import Bars, bars


def footage(path: Path, *, top: int = 0, left: int = 0, dark: bool = False) -> Path:
    """Three seconds of noise in a frame of black; the first second is a fade from black."""
    noise = np.random.default_rng(2)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=10, options={"g": "5"})
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for index in range(30):
            rgb = noise.integers(0, 40 if dark else 255, (120, 160, 3)).astype(np.uint8)
            rgb = (rgb * min(1.0, index / 10)).astype(np.uint8)
            rgb[:top], rgb[120 - top :], rgb[:, :left] = 0, 0, 0
            container.mux(stream.encode(av.VideoFrame.from_ndarray(rgb, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def test_a_letterbox_is_measured_to_the_line(tmp_path: Path) -> None:
    found = bars(footage(tmp_path / "a.mp4", top=16))
    assert (found.top, found.bottom) == pytest.approx((16 / 120, 16 / 120), abs=1 / 120)
    assert (found.left, found.right) == (0.0, 0.0)
    assert found.duration_ms == 3000


def test_a_bar_on_one_side_only(tmp_path: Path) -> None:
    found = bars(footage(tmp_path / "a.mp4", left=40))
    assert found.left == pytest.approx(0.25, abs=1 / 160)
    assert (found.right, found.top) == (0.0, 0.0)


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_that_fills_its_frame_has_none(tmp_path: Path, dark: bool) -> None:
    assert not bars(footage(tmp_path / "a.mp4", dark=dark))


def test_a_value_survives_json() -> None:
    found = Bars(0.1, 0.2, 0.3, 0.4, 500)
    assert Bars.from_dict(found.to_dict()) == found
