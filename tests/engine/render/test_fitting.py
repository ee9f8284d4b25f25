"""A film is as small as asked, and no smaller than it has to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.film import Report, render
from nemo_jupyter.engine.render.fitting import render_within
from nemo_jupyter.engine.render.format import choose
from nemo_jupyter.errors import RenderFailed
from nemo_jupyter.timeline.model import Draft, Effect, Master, Segment, Track, TrackKind
from tests import film
from tests.engine.render.test_copy import TAGS

ASSET = "a" * 64
SECONDS = 2


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Moving noise, which takes many bytes, and a tone."""
    path = tmp_path_factory.mktemp("footage") / "noise.mp4"
    rng = np.random.default_rng(4)
    with av.open(str(path), "w") as container:
        video = container.add_stream(
            "libx264", rate=30, options={"crf": "18", "g": "48", "bf": "2"}
        )
        video.width, video.height, video.pix_fmt = 192, 108, "yuv420p"
        audio = container.add_stream("aac", rate=48_000, layout="stereo")
        coarse = rng.integers(0, 255, (27, 48, 3), np.uint8)
        for n in range(30 * SECONDS):
            grain = rng.integers(0, 60, (108, 192, 3), np.uint8)
            rolled = np.roll(coarse, n, axis=1).repeat(4, 0).repeat(4, 1)
            frame = av.VideoFrame.from_ndarray(rolled // 2 + grain, format="rgb24")
            frame.pts = n
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        t = np.arange(48_000 * SECONDS) / 48_000
        wave = np.tile(0.2 * np.sin(2 * np.pi * 440 * t), (2, 1)).astype(np.float32)
        sound = av.AudioFrame.from_ndarray(wave, format="fltp", layout="stereo")
        sound.sample_rate = 48_000
        container.mux(audio.encode(sound))
        container.mux(audio.encode(None))
    return path


class Studio:
    def __init__(self, folder: Path, footage: Path, *effects: Effect) -> None:
        self.folder = folder
        self.sources = {ASSET: Source(footage, probe(footage, footage.name))}
        clip = Segment("s", 0, 1000 * SECONDS, "noise.mp4", ASSET, effects=effects)
        self.draft = Draft((Track("v", TrackKind.VIDEO, segments=(clip,)),))
        self.cache = Cache(folder / "cache", 10**9)

    def render(self, max_bytes: int | None = None) -> tuple[int, Report]:
        target = self.folder / "film.mp4"
        draft = replace(self.draft, master=Master(max_bytes=max_bytes))
        media = {key: source.info for key, source in self.sources.items()}
        make = render if max_bytes is None else render_within
        report = make(draft, self.sources, [], choose(draft, media), self.cache, target)
        return target.stat().st_size, report


@pytest.mark.parametrize("share", [0.6, 0.15])
def test_a_film_fits_and_uses_what_it_may(tmp_path: Path, footage: Path, share: float) -> None:
    studio = Studio(tmp_path, footage, Effect("color", {"brightness": 0.1}))
    whole, _ = studio.render()
    limit = round(whole * share)
    size, report = studio.render(limit)
    assert 0.5 * limit < size <= limit
    assert report.duration_ms == 1000 * SECONDS
    assert (report.height == 108) if share > 0.5 else (report.height <= 108)


@pytest.fixture(scope="module")
def copyable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    options = {"x264-params": TAGS + ":keyint=30", "crf": "1"}
    return film.make(tmp_path_factory.mktemp("copyable") / "a.mp4", 2.0, options=options)


def test_copied_footage_is_encoded_where_it_is_too_large(tmp_path: Path, copyable: Path) -> None:
    studio = Studio(tmp_path, copyable)
    whole, copied = studio.render()
    assert copied.copied_ms > 0
    size, report = studio.render(19_000)
    assert size <= 19_000 < whole
    assert report.copied_ms == 0


def test_a_film_that_is_small_enough_stays_as_it_is(tmp_path: Path, copyable: Path) -> None:
    studio = Studio(tmp_path, copyable)
    whole, _ = studio.render()
    size, report = studio.render(2 * whole)
    assert size == whole
    assert report.copied_ms > 0


def test_what_is_too_small_for_any_film_is_refused(tmp_path: Path, footage: Path) -> None:
    with pytest.raises(RenderFailed, match="too little for 2 s of film"):
        Studio(tmp_path, footage).render(9000)
