"""Cuts fall on beats."""

from __future__ import annotations

from itertools import pairwise

import pytest

from nemo_jupyter.engine.operations.context import Question
from nemo_jupyter.timeline.model import Draft, Segment
from tests.engine.operations.shelf import CITY, TALK, do, story, talk

BEATS = set(range(250, 120_000, 500))


def joins(draft: Draft) -> list[int]:
    assert draft.main is not None
    return [s.start for s in draft.main.segments[1:]]


def on_beats(draft: Draft) -> bool:
    return all(min(abs(j - b) for b in BEATS) <= 17 for j in joins(draft))


def clips(*lengths: int) -> Draft:
    at, made = 0, []
    for n, length in enumerate(lengths):
        made.append(Segment(f"c{n}", at, length, "talk.mp4", TALK, n * 1500))
        at += length
    return story(*made)


def test_cuts_move_to_the_nearest_beat() -> None:
    draft, said = do(clips(1100, 1330, 980, 2000), ("music", {}), ("beat_sync", {}))
    assert joins(draft) == [1250, 2583, 3750] or on_beats(draft)
    assert on_beats(draft)
    assert "3 cuts now fall on beats" in said


def test_each_clip_lasts_so_many_beats() -> None:
    draft, _ = do(clips(3000, 3000, 3000, 3000), ("music", {}), ("beat_sync", {"every": 4}))
    found = joins(draft)
    assert on_beats(draft)
    assert all(abs(b - a - 2000) <= 34 for a, b in pairwise(found))


@pytest.mark.parametrize("every", [0, 4])
def test_a_mere_split_moves_and_nothing_is_lost_or_comes_twice(every: int) -> None:
    steps = [("split", {"every": 3100}), ("music", {}), ("beat_sync", {"every": every})]
    draft, _ = do(talk(), *steps)
    assert on_beats(draft)
    assert draft.main is not None
    segments = draft.main.segments
    assert len(segments) == 7
    assert (segments[0].in_point, segments[-1].out_point) == (0, 20_000)
    assert all(abs(a.out_point - b.in_point) <= 1 for a, b in pairwise(segments))


def test_a_transition_is_put_where_the_picture_changes_and_not_at_a_mere_split() -> None:
    steps = [("split", {"at": 5000}), ("freeze", {"at": 12_000}), ("insert", {"file": "city"})]
    draft, said = do(talk(), *steps, ("transition", {}))
    assert draft.main is not None
    joins = [s.transition is not None for s in draft.main.segments]
    assert joins == [False, False, False, False, True]
    assert "1 crossfade transition of 0.5 s (no length was given)" in said
    assert "3 splits inside a take left plain" in said
    only, _ = do(talk(), ("split", {"at": 5000}), ("transition", {}))
    assert only.main is not None
    assert only.main.segments[1].transition is not None


def test_a_transition_is_put_where_a_take_was_split_by_scene() -> None:
    city = story(Segment("a", 0, 8000, "city.mp4", CITY))
    draft, _ = do(city, ("split", {"by": "scene"}), ("split", {"at": 3500}), ("transition", {}))
    assert draft.main is not None
    assert [s.transition is not None for s in draft.main.segments] == [False, True, False, True]


def test_a_clip_without_spare_footage_is_only_shortened() -> None:
    draft, _ = do(
        story(Segment("a", 0, 8000, "city.mp4", CITY), Segment("b", 8000, 4000, "talk.mp4", TALK)),
        ("music", {}),
        ("beat_sync", {}),
    )
    assert joins(draft)[0] <= 8000
    assert on_beats(draft)


def test_a_single_clip_is_cut_at_its_scenes() -> None:
    draft, _ = do(story(Segment("a", 0, 8000, "city.mp4", CITY)), ("music", {}), ("beat_sync", {}))
    assert len(joins(draft)) == 2
    assert on_beats(draft)


def test_there_must_be_music_and_cuts() -> None:
    with pytest.raises(Question, match="no music"):
        do(talk(), ("beat_sync", {}))
    with pytest.raises(Question, match="one clip without any cut"):
        do(talk(), ("music", {}), ("beat_sync", {}))


def test_a_split_by_scene_is_where_the_picture_changes() -> None:
    city = story(Segment("a", 0, 8000, "city.mp4", CITY))
    draft, _ = do(city, ("split", {"by": "scene"}))
    assert joins(draft) == [2000, 5000]
    with pytest.raises(Question, match="changes nowhere"):
        do(talk(), ("split", {"by": "scene"}))
