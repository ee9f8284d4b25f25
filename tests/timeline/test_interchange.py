"""Other editors get the timeline: every clip at its place, to the frame."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import opentimelineio as otio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.errors import InvalidInput, Unsupported
from nemo_jupyter.timeline.model import (
    Draft,
    Segment,
    Track,
    TrackKind,
    Transition,
    frame_of,
)

RATE = 25


def clip(start: int, duration: int, name: str = "talk.mp4", **values: Any) -> Segment:
    return Segment(f"s{start}", start, duration, name, "a" * 64, **values)


def story(*segments: Segment) -> Track:
    return Track("v", TrackKind.VIDEO, "Video", "main", segments)


CUTS = Draft(
    (
        story(clip(0, 2000, in_point=1000), clip(2000, 3000, "city.mp4", in_point=400)),
        Track("m", TrackKind.AUDIO, "BGM", "music", (clip(1000, 4000, "Lo-fi"),)),
        Track("t", TrackKind.TEXT, "Titles", "titles", (Segment("x", 500, 1000, text="Hello"),)),
    )
)


def places(track: Any) -> list[tuple[str, int, int, int]]:
    """Name, place, source in-point and length of each clip, in frames."""
    found = []
    for item in track:
        if isinstance(item, otio.schema.Clip):
            at = item.range_in_parent().start_time
            source = item.source_range
            found.append(
                (item.name, *(round(t.value) for t in (at, source.start_time, source.duration)))
            )
    return found


def test_clips_keep_place_source_and_length() -> None:
    video, music, titles = CUTS.to_otio(rate=RATE).tracks
    assert places(video) == [("talk.mp4", 0, 25, 50), ("city.mp4", 50, 10, 75)]
    assert places(music) == [("Lo-fi", 25, 0, 100)]
    assert places(titles) == [("Hello", 13, 0, 25)]
    assert [t.kind for t in (video, music, titles)] == ["Video", "Audio", "Video"]
    assert titles[1].media_reference.parameters["text"] == "Hello"


def test_a_crossfade_reaches_to_both_sides_of_its_cut() -> None:
    fade = Transition("crossfade", 400)
    draft = Draft((story(clip(0, 2000), clip(1600, 2000, "b", in_point=800, transition=fade)),))
    (track,) = draft.to_otio(rate=RATE).tracks
    one, takeover, other = track
    assert (takeover.transition_type, takeover.in_offset.value, takeover.out_offset.value) == (
        "SMPTE_Dissolve",
        5,
        5,
    )
    assert places(track) == [("talk.mp4", 0, 0, 45), ("b", 45, 25, 45)]
    assert one.range_in_parent().end_time_exclusive() == other.range_in_parent().start_time


def test_speed_is_a_time_effect() -> None:
    (track,) = Draft((story(clip(0, 1000, speed=2.0)),)).to_otio(rate=RATE).tracks
    (effect,) = track[0].effects
    assert effect.time_scalar == 2.0
    assert places(track) == [("talk.mp4", 0, 0, 25)]


def test_what_has_no_standard_place_rides_along() -> None:
    (track,) = Draft((story(clip(0, 1000, volume=0.5, fit="crop")),)).to_otio().tracks
    kept = track[0].metadata["nemo"]["m"]
    assert (kept["volume"], kept["fit"]) == (0.5, "crop")


def test_footage_is_referred_to_where_it_is(tmp_path: Path) -> None:
    footage = tmp_path / "my talk.mp4"
    video = CUTS.to_otio(media={"talk.mp4": footage}).tracks[0]
    assert video[0].media_reference.target_url == footage.as_uri()
    assert video[1].media_reference.is_missing_reference


@pytest.mark.parametrize(
    ("suffix", "options"), [(".otio", {}), (".fcpxml", {}), (".edl", {"rate": RATE})]
)
def test_a_written_timeline_is_read_back(
    tmp_path: Path, suffix: str, options: dict[str, int]
) -> None:
    path = CUTS.write(tmp_path / f"edit{suffix}", rate=RATE, media={"talk.mp4": tmp_path / "t"})
    read = otio.adapters.read_from_file(str(path), **options)
    read = read if isinstance(read, otio.schema.Timeline) else next(iter(read.find_children()))
    found = {c.name: c.source_range for c in read.find_clips()}
    for name, start, length in (("talk.mp4", 25, 50), ("city.mp4", 10, 75)):
        source = found[name]
        assert [round(t.value) for t in (source.start_time, source.duration)] == [start, length]


def test_captions_are_written_as_subtitles(tmp_path: Path) -> None:
    assert "Hello" in CUTS.write(tmp_path / "edit.srt").read_text()
    assert CUTS.write(tmp_path / "edit.vtt").read_text().startswith("WEBVTT")


def test_another_name_is_refused_and_nothing_written(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"\.otio, \.fcpxml, \.edl"):
        CUTS.write(tmp_path / "edit.prproj")
    assert not list(tmp_path.iterdir())


@given(
    st.lists(st.tuples(st.integers(0, 3000), st.integers(1, 5000)), min_size=1, max_size=20),
    st.sampled_from([24, 25, 30, 60]),
)
def test_any_cuts_end_on_the_frame_they_end_on(pieces: list[tuple[int, int]], rate: int) -> None:
    segments, at = [], 0
    for gap, length in pieces:
        segments.append(clip(at + gap, length))
        at += gap + length
    (track,) = Draft((story(*segments),)).to_otio(rate=rate).tracks
    assert round(track.duration().value) == frame_of(at, Fraction(rate))


def test_what_stands_still_or_runs_backwards_says_so(tmp_path: Path) -> None:
    draft = Draft(
        (
            story(
                clip(0, 2000, in_point=1000, playback="backward"),
                clip(2000, 1000, in_point=400, playback="still"),
            ),
        )
    )
    (video,) = draft.to_otio(rate=RATE).tracks
    assert places(video) == [("talk.mp4", 0, 25, 50), ("talk.mp4", 50, 10, 25)]
    assert [e.time_scalar for c in video for e in c.effects] == [-1.0, 0.0]
    draft.write(tmp_path / "film.otio")
    draft.write(tmp_path / "film.fcpxml")
    with pytest.raises(Unsupported, match="backwards"):
        draft.write(tmp_path / "film.edl")
