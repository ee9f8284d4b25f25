"""Captions and chapters go into the film as what players know them to be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import pytest

from nemo_jupyter.engine.jobs import delivered
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Chapter, Draft, Segment, Track, TrackKind
from tests import film
from tests.engine.render.test_film import Studio, clip, story

SAID = [(500, 1400, "Hello,\n<b>world</b> & co"), (1467, 2500, "你好")]


def captioned(deliver: str, language: str = "en") -> Draft:
    cues = [
        Segment(f"k{a}", a, b - a, text=text, role="caption", style={"color": "yellow"})
        for a, b, text in SAID
    ]
    options = {"deliver": deliver, "lang": language}
    track = Track("k", TrackKind.TEXT, "Captions", "captions", tuple(cues), options)
    return story(clip(0, 3000, 0)).with_track(track)


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path, film.make(tmp_path / "coded.mp4", 4.0))


def read(path: Path) -> list[tuple[int, int, str]]:
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        packets = [p for p in container.demux(stream) if p.size > 2]
        tick = 1000 * (stream.time_base or 1)
        return [
            (round(p.pts * tick), round((p.pts + p.duration) * tick), bytes(p)[2:].decode())
            for p in packets
        ]


def test_captions_are_a_track_that_a_player_shows_and_not_in_the_picture(studio: Studio) -> None:
    path, report = studio.render(captioned("track", "zh"))
    assert read(path) == SAID
    assert film.numbers(path) == [*range(90)]
    assert report.duration_ms == 3000
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        assert stream.codec_context.name == "mov_text"
        assert stream.language == "zho"
        assert len(container.streams.audio) == 1


@pytest.mark.parametrize("how", ["burn", "sidecar"])
def test_other_captions_are_no_track(studio: Studio, how: str) -> None:
    path, _ = studio.render(captioned(how))
    with av.open(str(path)) as container:
        assert not container.streams.subtitles


def test_chapters_are_marks_with_titles(studio: Studio) -> None:
    marks = (Chapter(0, "Start"), Chapter(1200, "第二章"), Chapter(2000, "End"))
    path, _ = studio.render(replace(story(clip(0, 3000, 0)), chapters=marks))
    with av.open(str(path)) as container:
        found = [
            (round(c["start"] * 1000 * c["time_base"]), c["metadata"]["title"])
            for c in container.chapters()
        ]
    assert found == [(m.start, m.title) for m in marks]


def test_an_export_chooses_how_captions_leave_the_film() -> None:
    draft = captioned("burn")
    made = delivered(draft, "track").role("captions")
    assert made is not None
    assert made.options["deliver"] == "track"
    assert delivered(draft, None) == draft
    with pytest.raises(InvalidInput, match="not as 'fax'"):
        delivered(draft, "fax")
