"""Cuts and black are found to the frame."""

from __future__ import annotations

import json
from fractions import Fraction

import av
import numpy as np
import pytest

from nemo_jupyter.engine.media.scenes import Scenes, scenes
from nemo_jupyter.errors import Cancelled
from nemo_jupyter.timeline.model import Span
from tests.engine.media.footage import write_film, write_sound
from tests.engine.media.voices import tone


def film(path, shots, fps=25):
    """Shots of moving pictures, given as frames and a seed; a seed of ``None`` is black."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libx264", rate=fps)
        stream.width, stream.height, stream.pix_fmt = 320, 180, "yuv420p"
        number = 0
        for frames, seed in shots:
            for step in range(frames):
                frame = av.VideoFrame.from_ndarray(picture(seed, step), format="rgb24")
                frame.pts, frame.time_base = number, Fraction(1, fps)
                out.mux(stream.encode(frame.reformat(format="yuv420p")))
                number += 1
        out.mux(stream.encode(None))
    return path


def picture(seed, step):
    if seed is None:
        return np.zeros((180, 320, 3), np.uint8)
    blocks = np.random.default_rng(seed).integers(40, 220, (6, 10, 3)).repeat(40, 0).repeat(40, 1)
    return np.roll(blocks[:180, :320], step * 3, axis=1).astype(np.uint8)


def test_cuts_are_found_to_the_frame_and_motion_is_none(tmp_path):
    path = film(tmp_path / "a.mp4", [(40, 1), (30, 2), (50, 3)])
    found = scenes(path)
    assert found.cuts == (1600, 2800)
    assert found.spans == (Span(0, 1600), Span(1600, 2800), Span(2800, 4800))


def test_black_is_found(tmp_path):
    found = scenes(film(tmp_path / "a.mp4", [(10, None), (40, 1), (20, None), (25, 2)]))
    assert found.black == (Span(0, 400), Span(2000, 2800))


def test_a_shot_without_cuts_has_none(tmp_path):
    assert scenes(film(tmp_path / "a.mp4", [(100, 4)])).cuts == ()
    assert scenes(write_film(tmp_path / "b.mp4")).cuts == ()


def test_sound_alone_has_no_scenes(tmp_path):
    path = write_sound(tmp_path / "a.wav", tone(1), codec="pcm_s16le")
    assert scenes(path) == Scenes((), (), 0)


def test_the_result_survives_json_and_work_can_be_stopped(tmp_path):
    path = film(tmp_path / "a.mp4", [(20, None), (40, 2)])
    found = scenes(path)
    assert Scenes.from_dict(json.loads(json.dumps(found.to_dict()))) == found
    with pytest.raises(Cancelled):
        scenes(path, cancelled=lambda: True)
