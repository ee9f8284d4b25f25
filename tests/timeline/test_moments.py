"""What is known of a source joins with the timeline on time."""

from __future__ import annotations

import pandas as pd

from nemo_jupyter.timeline.model import BACKWARD, STILL, Draft, Segment, Track, TrackKind
from nemo_jupyter.timeline.moments import on_timeline

A, B = "a" * 64, "b" * 64


def draft() -> Draft:
    story = (
        Segment("one", 0, 2000, "a.mp4", A, 1000),
        Segment("two", 2000, 1000, "a.mp4", A, 6000, speed=2.0),
        Segment("back", 3000, 1000, "a.mp4", A, 1000, playback=BACKWARD),
        Segment("still", 4000, 1000, "a.mp4", A, 1500, playback=STILL),
    )
    music = (Segment("song", 500, 3000, "b.mp3", B),)
    return Draft(
        (
            Track("v", TrackKind.VIDEO, segments=story),
            Track("m", TrackKind.AUDIO, segments=music),
        )
    )


def table(asset: str, *spans: tuple[int, int]) -> pd.DataFrame:
    rows = [["x", asset, a, b, n] for n, (a, b) in enumerate(spans)]
    return pd.DataFrame(rows, columns=["media", "asset", "start_ms", "end_ms", "number"])


def places(found: pd.DataFrame) -> list[tuple[str, int, int]]:
    columns = [found[c] for c in ("segment", "start_ms", "end_ms")]
    return list(zip(*columns, strict=True))


def test_a_moment_is_where_it_is_shown_as_often_as_it_is_shown() -> None:
    found = on_timeline(table(A, (1500, 1700)), draft())
    assert places(found) == [("one", 500, 700), ("back", 3300, 3500)]
    assert list(found["source_start_ms"]) == [1500, 1500]


def test_a_moment_is_cut_to_what_is_shown_and_follows_the_speed() -> None:
    found = on_timeline(table(A, (0, 1200), (6500, 9000), (4000, 5000)), draft())
    assert places(found)[:2] == [("one", 0, 200), ("two", 2250, 3000)]
    assert list(found["number"]) == [0, 1, 0]


def test_beats_are_points() -> None:
    found = on_timeline(table(B, (0, 0), (500, 500), (3000, 3000)), draft())
    assert places(found) == [("song", 500, 500), ("song", 1000, 1000)]


def test_it_joins_with_the_segments() -> None:
    segments = draft().segments()
    found = on_timeline(table(A, (1500, 1700)), draft())
    joined = found.merge(segments, left_on="segment", right_on="id", suffixes=("", "_segment"))
    assert len(joined) == 2
    assert (joined["start_ms"] >= joined["start"]).all()
    assert (joined["end_ms"] <= joined["end"]).all()
    assert (joined["track"] == joined["track_segment"]).all()


def test_nothing_shown_is_an_empty_table_with_its_columns() -> None:
    found = on_timeline(table(A, (4000, 5000)), draft())
    assert len(found) == 0
    assert list(found.columns)[-1] == "number"
