"""What taking time out does to the story and to what lies over it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.media.cutpoints import CutPoints
from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import OutOfRange, Question
from nemo_jupyter.timeline.model import Segment, Span, Transition, frame_of, ms_of
from tests.engine.operations.shelf import (
    FPS,
    TALK,
    Shelf,
    do,
    pieces,
    story,
    talk,
    two,
    video,
)


def test_pauses_go_and_a_little_air_stays() -> None:
    draft, said = do(talk(), ("trim_silence", {}))
    # Speech 1-5, 7-12, 12.3-18 of 20 s: 0.12 s before and 0.25 s after; 0.3 s is no pause.
    assert pieces(draft) == [(0, 4400, 867), (4400, 11400, 6867)]
    assert "20 s became 15.8 s" in said


def test_pauses_only_where_asked() -> None:
    draft, _ = do(talk(), ("trim_silence", {"range": "first_half"}))
    assert pieces(draft) == [(0, 4400, 867), (4400, 13133, 6867)]


def test_pauses_leave_a_few_frames_more_where_pictures_can_then_be_copied() -> None:
    # Cut out are frames 0-26, 158-206 and 548-600; copied can be from 24 or 205, up to 160 or 551.
    points = CutPoints(ins=(0, 24, 205), outs=(155, 160, 551))
    draft, _ = do(talk(), ("trim_silence", {}), shelf=Shelf(points={TALK: points}))
    assert pieces(draft) == [(0, 4533, 800), (4533, 11_534, 6833)]


def test_a_pause_of_footage_at_another_rate_is_cut_where_it_is() -> None:
    shelf = Shelf(points={TALK: CutPoints(ins=(24, 205), outs=(160,))})
    shelf.stock[0] = replace(shelf.stock[0], info=replace(video(20_000), fps=Fraction(25)))
    assert pieces(do(talk(), ("trim_silence", {}), shelf=shelf)[0])[0] == (0, 4400, 867)


@given(
    st.sets(st.integers(0, 600)).map(sorted),
    st.sets(st.integers(0, 600)).map(sorted),
    st.integers(0, 150),
)
def test_where_pictures_can_be_copied_decides_of_a_few_frames_of_air_only(
    ins: list[int], outs: list[int], first: int
) -> None:
    shelf = Shelf(points={TALK: CutPoints(ins, outs)})
    whole = story(Segment("a", 0, ms_of(600 - first, FPS), "talk.mp4", TALK, ms_of(first, FPS)))
    plain, _ = do(whole, ("trim_silence", {}))
    moved, _ = do(whole, ("trim_silence", {}), shelf=shelf)
    assert plain.main is not None
    assert moved.main is not None
    for before, after in zip(plain.main.segments, moved.main.segments, strict=True):
        # Three frames are 100 ms; times are rounded to whole ones.
        assert -1 <= before.in_point - after.in_point <= 101
        assert -1 <= after.out_point - before.out_point <= 101


def test_footage_without_speech_is_left_alone_and_that_is_said() -> None:
    draft, said = do(two(), ("delete_clip", {"clip": 1}), ("trim_silence", {}))
    assert pieces(draft) == [(0, 8000, 0)]
    assert "no speech" in said


@pytest.mark.parametrize(
    ("operation", "args", "left"),
    [
        ("cut_first", {"ms": 5000}, [(0, 15_000, 5000)]),
        ("cut_last", {"ms": 3000}, [(0, 17_000, 0)]),
        ("cut", {"start": 5000, "end": 8000}, [(0, 5000, 0), (5000, 12_000, 8000)]),
        ("cut", {"start": 18_000}, [(0, 18_000, 0)]),
        ("cut", {"start": 5000, "duration": 1000}, [(0, 5000, 0), (5000, 14_000, 6000)]),
        ("keep", {"start": 2000, "end": 4000}, [(0, 2000, 2000)]),
        ("keep", {"last": 4000}, [(0, 4000, 16_000)]),
        (
            "keep",
            {"start": 0, "end": 3000, "also": [{"last": 2000}]},
            [(0, 3000, 0), (3000, 2000, 18_000)],
        ),
    ],
)
def test_what_is_left(operation: str, args: dict[str, object], left: list[object]) -> None:
    draft, said = do(talk(), (operation, args))
    assert pieces(draft) == left
    assert said


def test_one_clip_is_cut_at_its_own_edge() -> None:
    draft, _ = do(two(), ("cut_first", {"ms": 3000, "clip": 2}))
    assert pieces(draft) == [(0, 20_000, 0), (20_000, 5000, 3000)]


def test_times_of_one_instruction_count_from_before_it() -> None:
    draft, _ = do(
        talk(),
        ("cut", {"start": 2000, "end": 4000}),
        ("cut", {"start": 10_000, "end": 11_000}),
        ("cut", {"start": 15_000, "end": 20_000}),
    )
    assert pieces(draft) == [(0, 2000, 0), (2000, 6000, 4000), (8000, 4000, 11_000)]


@pytest.mark.parametrize("operation", ["cut", "keep"])
def test_a_time_beyond_the_end_is_refused(operation: str) -> None:
    with pytest.raises(OutOfRange, match=r"1:00 lies beyond the end.*20 s"):
        do(talk(), (operation, {"start": 60_000, "end": 70_000}))


def test_an_end_beyond_the_end_is_the_end() -> None:
    draft, _ = do(talk(), ("keep", {"start": 15_000, "end": 60_000}))
    assert pieces(draft) == [(0, 5000, 15_000)]


@pytest.mark.parametrize(
    ("operation", "args"),
    [("cut", {}), ("keep", {}), ("cut", {"start": 0}), ("cut", {"start": 5000, "end": 4000})],
)
def test_what_cannot_be_meant_is_asked(operation: str, args: dict[str, object]) -> None:
    with pytest.raises(Question):
        do(talk(), (operation, args))


def test_a_clip_that_is_not_there_is_named() -> None:
    with pytest.raises(OutOfRange, match="no clip 5: the timeline has 2 clips"):
        do(two(), ("delete_clip", {"clip": 5}))


def test_music_ends_with_the_story_and_titles_keep_their_length() -> None:
    draft, _ = do(talk(), ("music", {}), ("title", {"text": "A", "duration": 3000}))
    draft, _ = do(draft, ("cut_first", {"ms": 10_000}))
    ends = {t.role: (t.segments[0].start, t.segments[0].end) for t in draft.all_tracks}
    assert ends == {"main": (0, 10_000), "music": (0, 10_000), "title": (0, 3000)}


def test_a_cut_through_a_join_drops_its_transition() -> None:
    draft, _ = do(two(), ("transition", {"kind": "crossfade", "duration": 1000}))
    assert draft.main is not None
    assert draft.main.segments[1].transition == Transition("crossfade", 1000)
    cut, _ = do(draft, ("cut", {"start": 18_000, "end": 22_000}))
    assert cut.main is not None
    assert [s.transition for s in cut.main.segments] == [None, None]
    assert cut.main.segments[0].end == cut.main.segments[1].start


def test_changed_clips_say_who_changed_them() -> None:
    draft, _ = do(two(), ("cut", {"start": 2000, "end": 4000}))
    assert draft.main is not None
    makers = [s.made_by.op if s.made_by else None for s in draft.main.segments]
    assert makers == ["cut", "cut", None]


spans = st.lists(
    st.tuples(st.integers(0, 27_000), st.integers(40, 6000)).map(lambda t: Span(t[0], t[0] + t[1])),
    min_size=1,
    max_size=12,
)


@given(spans)
def test_removing_any_stretches_leaves_whole_frames_without_gaps(unwanted: list[Span]) -> None:
    draft = two()
    parts = reel.remove(reel.reel_of(draft), unwanted)
    laid, _ = reel.lay(draft, parts, FPS, lambda: "n")
    if laid.main is None or not laid.main.segments:
        return
    at = 0
    for segment in laid.main.segments:
        assert segment.start == at
        at = segment.end
    frames = sum(max(1, frame_of(p.own, FPS)) for p in parts)
    assert frame_of(at, FPS) == frames


@given(spans)
def test_what_is_removed_and_what_is_kept_are_the_whole(chosen: list[Span]) -> None:
    whole = reel.reel_of(two())
    inside = [s.intersect(Span(0, 28_000)) for s in chosen]
    removed = reel.length(reel.remove(whole, inside))
    covered = {ms for s in inside for ms in range(s.start, s.end)}
    assert removed == 28_000 - len(covered)


def test_a_reel_of_nothing_is_nothing() -> None:
    assert reel.reel_of(story()) == ()
