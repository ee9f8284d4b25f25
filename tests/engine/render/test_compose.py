"""What the compositor makes of chunks, before anything is encoded."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np

from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.render.chunks import plan_chunks
from nemo_jupyter.engine.render.compose import Compositor, Source
from nemo_jupyter.engine.render.format import OutputFormat
from tests import film
from tests.engine.render.test_film import ASSET, clip, story

FINAL = OutputFormat(320, 180, Fraction(30))
DRAFT = OutputFormat(320, 180, Fraction(30), "ultrafast", 26)


def test_a_draft_shows_the_same_pictures_as_the_film(tmp_path: Path) -> None:
    coarse = {"crf": "32", "bf": "3", "x264-params": "keyint=60"}
    path = film.make(tmp_path / "a.mp4", 2.0, size=(640, 360), options=coarse)
    shown = []
    for output in (FINAL, DRAFT):
        compositor = Compositor({ASSET: Source(path, probe(path, path.name))}, output)
        frames = [
            frame.to_ndarray().astype(np.int16)
            for chunk in plan_chunks(story(clip(0, 1500, 300)), output)
            for frame in compositor.frames(chunk)
        ]
        compositor.close()
        shown.append(frames)
    assert [film.number(frame[:180].astype(np.uint8)) for frame in shown[1]] == [*range(9, 54)]
    assert max(np.abs(a - b).mean() for a, b in zip(*shown, strict=True)) < 1
