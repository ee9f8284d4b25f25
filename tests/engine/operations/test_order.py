"""Clips change places, come again, go round."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.operations.context import OutOfRange, Question
from nemo_jupyter.timeline.model import Draft, Segment, TrackKind, Transition
from tests.engine.operations.shelf import CITY, TALK, do, pieces, story, talk, two


def three() -> Draft:
    return story(
        Segment("a", 0, 4000, "talk.mp4", TALK),
        Segment("b", 4000, 3000, "city.mp4", CITY),
        Segment("c", 7000, 5000, "talk.mp4", TALK, 10_000),
    )


def names(draft: Draft) -> str:
    assert draft.main is not None
    return "".join(s.id for s in draft.main.segments)


@pytest.mark.parametrize(
    ("args", "order"),
    [
        ({"clip": -1, "to": "start"}, "cab"),
        ({"clip": -1, "to": 1}, "cab"),
        ({"clip": 1, "to": "end"}, "bca"),
        ({"clip": 1, "to": 2}, "bac"),
        ({"clip": [1, 2], "to": "end"}, "cab"),
        ({"swap": [1, 3]}, "cba"),
        ({"swap": [1, -1]}, "cba"),
        ({"clip": 1, "shift": 3000}, "bac"),
        ({"clip": 3, "shift": -8000}, "cab"),
        ({"clip": 1, "to": "start"}, "abc"),
        ({"clip": 3, "before": 1}, "cab"),
        ({"clip": 1, "after": 2}, "bac"),
        ({"order": [3, 1, 2]}, "cab"),
        ({"order": [2]}, "bac"),
        ({"order": "reverse"}, "cba"),
        ({"order": ["city"]}, "bac"),
    ],
)
def test_clips_move(args: dict[str, object], order: str) -> None:
    draft, said = do(three(), ("reorder", args))
    assert names(draft) == order
    assert draft.duration == 12_000
    assert said


@pytest.mark.parametrize(
    ("args", "error"),
    [
        ({}, Question),
        ({"clip": 2}, Question),
        ({"swap": [1, 1]}, Question),
        ({"clip": 1, "shift": 100}, Question),
        ({"clip": 1, "to": 9}, OutOfRange),
        ({"clip": 1, "before": 1}, Question),
        ({"order": [7]}, Question),
        ({"clip": 9, "to": 1}, OutOfRange),
    ],
)
def test_what_cannot_move_is_asked_about(args: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        do(three(), ("reorder", args))


def test_a_text_moves_with_its_clip() -> None:
    draft, _ = do(
        three(), ("text", {"text": "x", "start": 8000, "end": 9000}), ("reorder", {"swap": [1, 3]})
    )
    text = draft.by_kind(TrackKind.TEXT)[0].segments[0]
    assert (text.start, text.end) == (1000, 2000)


def test_moving_drops_transitions_and_says_so() -> None:
    draft, _ = do(three(), ("transition", {"duration": 500}))
    draft, said = do(draft, ("reorder", {"swap": [1, 2]}))
    assert draft.main is not None
    assert all(s.transition is None for s in draft.main.segments)
    assert "2 transitions went with the joins" in said
    ends = [s.end for s in draft.main.segments]
    assert ends[:-1] == [s.start for s in draft.main.segments[1:]]


def test_clips_that_still_follow_each_other_keep_their_transition() -> None:
    draft, _ = do(three(), ("transition", {"duration": 500}))
    draft, said = do(draft, ("reorder", {"clip": 1, "to": "end"}))
    assert draft.main is not None
    assert [s.transition is not None for s in draft.main.segments] == [False, True, False]
    assert "1 transition went" in said


@pytest.mark.parametrize(
    ("op", "args", "sources"),
    [
        ("duplicate", {"clip": 2}, [TALK, CITY, CITY, TALK]),
        ("duplicate", {"clip": [1, 3]}, [TALK, TALK, CITY, TALK, TALK]),
        ("delete_clip", {"clip": 2}, [TALK, TALK]),
        ("keep", {"clip": [1, 3]}, [TALK, TALK]),
        ("loop", {"clip": 2, "times": 3}, [TALK, CITY, CITY, CITY, TALK]),
    ],
)
def test_a_clip_is_what_it_has_to_itself_beside_a_transition(
    op: str, args: dict[str, object], sources: list[str]
) -> None:
    draft, _ = do(three(), ("transition", {"duration": 500}), (op, args))
    assert draft.main is not None
    assert [s.asset for s in draft.main.segments] == sources


def test_a_looped_film_keeps_its_transitions() -> None:
    draft, _ = do(three(), ("transition", {"duration": 500}), ("loop", {"times": 2}))
    assert draft.main is not None
    joins = [s.transition is not None for s in draft.main.segments]
    assert joins == [False, True, True, False, True, True]


def test_clips_apart_are_changed_and_those_between_are_not() -> None:
    draft, said = do(three(), ("speed", {"factor": 2.0, "clip": [1, 3]}))
    assert draft.main is not None
    assert [s.speed for s in draft.main.segments] == [2.0, 1.0, 2.0]
    assert "Clips 1 and 3 play at 2x: 12 s became 7.5 s" in said
    with pytest.raises(Question, match="Clips 1 and 3 are not next to each other"):
        do(three(), ("gif", {"clip": [1, 3]}))


@pytest.mark.parametrize(
    ("args", "kept"),
    [
        ({"clip": 3, "start": 0, "end": 2000}, (10_000, 12_000)),
        ({"clip": 3, "start": 8000, "end": 9000}, (11_000, 12_000)),
        ({"clip": 2, "start": 0, "end": 2000}, (0, 2000)),
        ({"clip": 2, "start": 1000}, (1000, 3000)),
    ],
)
def test_times_of_a_clip_are_its_own_unless_they_lie_in_it(
    args: dict[str, object], kept: tuple[int, int]
) -> None:
    draft, _ = do(three(), ("keep", args))
    assert draft.main is not None
    assert [(s.in_point, s.out_point) for s in draft.main.segments] == [kept]


def test_slow_motion_is_seen_as_such() -> None:
    args = {"clip": 2, "direction": "down"}
    _, said = do(three(), ("speed", args), words="slow motion on clip 2")
    assert said == "Clip 2 plays at 0.5x (no speed was given): 12 s became 15 s."
    _, said = do(three(), ("speed", args), words="make clip 2 a bit slower")
    assert "at 0.8x (no speed was given)" in said


def test_so_much_goes_from_each_clip_that_is_named() -> None:
    draft, said = do(three(), ("cut_first", {"ms": 1000, "clip": [1, 2]}))
    assert pieces(draft) == [(0, 3000, 1000), (3000, 2000, 1000), (5000, 5000, 10_000)]
    assert "Cut the first 1 s of clips 1 and 2" in said


def test_a_clip_is_shown_again_right_behind_itself() -> None:
    draft, _ = do(two(), ("duplicate", {"clip": 1}))
    assert pieces(draft) == [(0, 20_000, 0), (20_000, 20_000, 0), (40_000, 8000, 0)]
    assert len({s.id for _, s in draft.walk()}) == 3
    draft, said = do(two(), ("duplicate", {"clip": 2, "times": 2}))
    assert [length for _, length, _ in pieces(draft)] == [20_000, 8000, 8000, 8000]
    assert "2 times more" in said


def test_the_whole_is_shown_again() -> None:
    assert len(pieces(do(two(), ("duplicate", {}))[0])) == 4


def test_a_loop_lasts_so_many_rounds_or_so_long() -> None:
    assert do(talk(), ("loop", {"times": 3}))[0].duration == 60_000
    draft, _ = do(talk(), ("loop", {"ms": 50_000}))
    assert pieces(draft) == [(0, 20_000, 0), (20_000, 20_000, 0), (40_000, 10_000, 0)]
    draft, said = do(talk(), ("loop", {}))
    assert draft.duration == 40_000
    assert "no number was given" in said
    with pytest.raises(Question):
        do(talk(), ("loop", {"ms": 10_000}))


def test_one_clip_loops_and_what_follows_moves_back() -> None:
    draft, _ = do(two(), ("loop", {"clip": 1, "ms": 50_000}))
    assert draft.duration == 58_000
    assert pieces(draft)[-1] == (50_000, 8000, 0)


def test_a_seamless_loop_ends_where_it_begins() -> None:
    draft, said = do(talk(), ("loop", {"crossfade": 1000}))
    assert pieces(draft) == [(0, 19_000, 1000), (18_000, 1000, 0)]
    assert draft.main is not None
    first, last = draft.main.segments
    assert last.transition == Transition("crossfade", 1000)
    assert (first.out_point, last.out_point) == (20_000, first.in_point)
    assert "20 s became 19 s" in said


def test_music_goes_on_through_a_loop() -> None:
    draft, _ = do(talk(), ("music", {}), ("loop", {"times": 2}))
    assert draft.role("music").end == 40_000  # type: ignore[union-attr]


def test_a_boomerang_plays_back_to_where_it_began() -> None:
    draft, said = do(talk(), ("loop", {"kind": "boomerang"}))
    assert draft.main is not None
    assert [s.playback for s in draft.main.segments] == ["forward", "backward"]
    assert draft.duration == 40_000
    assert "then backwards" in said


def test_clips_are_put_in_order_by_name() -> None:
    draft, _ = do(three(), ("merge", {"order": ["city", "talk"]}))
    assert draft.main is not None
    assert [s.name for s in draft.main.segments][:3] == ["city.mp4", "talk.mp4", "talk.mp4"]
    with pytest.raises(Question, match=r"1 talk\.mp4, 2 city\.mp4"):
        do(three(), ("merge", {"order": ["outro"]}))


def test_so_much_of_each_clip() -> None:
    draft, said = do(three(), ("merge", {"per_clip": 2000}))
    assert {length for _, length, _ in pieces(draft)} == {2000}
    assert "the first 2 s" in said


@pytest.mark.parametrize(
    ("beside", "place"),
    [({"after": 1}, 1), ({"before": 3}, 2), ({"between": [1, 2]}, 1), ({"after": -1}, 3)],
)
def test_a_file_is_put_beside_a_clip(beside: dict[str, object], place: int) -> None:
    draft, _ = do(three(), ("insert", {"file": "photo", **beside}))
    assert draft.main is not None
    order = [s.id if s.id in ("a", "b", "c") else "new" for s in draft.main.segments]
    expected = ["a", "b", "c"]
    expected.insert(place, "new")
    assert order == expected


def test_a_file_is_known_by_a_word_of_its_name() -> None:
    draft, _ = do(talk(), ("insert", {"what": "photo", "position": "start"}))
    assert draft.main is not None
    assert draft.main.segments[0].name == "photo.jpg"


def test_a_stretch_is_looped() -> None:
    draft, said = do(talk(), ("loop", {"start": 0, "end": 3000, "times": 4}))
    assert [length for _, length, _ in pieces(draft)] == [3000] * 4 + [17_000]
    assert "0 s to 3 s is played 4 times" in said


def test_a_track_comes_later_or_earlier() -> None:
    draft, said = do(three(), ("music", {}), ("reorder", {"track": "music", "shift": 2000}))
    music = draft.role("music").segments[0]  # type: ignore[union-attr]
    assert (music.start, music.end, music.in_point) == (2000, 12_000, 0)
    assert "Moved the music: 2 s later" in said
    draft, _ = do(three(), ("music", {}), ("reorder", {"track": "music", "shift": -2000}))
    music = draft.role("music").segments[0]  # type: ignore[union-attr]
    assert (music.start, music.end, music.in_point) == (0, 10_000, 2000)
    with pytest.raises(Question, match="no captions"):
        do(three(), ("reorder", {"track": "captions", "shift": 500}))


def test_all_but_some_clips() -> None:
    assert names(do(three(), ("keep", {"except_clip": 2}))[0]) == "ac"
    draft, said = do(three(), ("mute", {"except_clip": [1]}))
    assert draft.main is not None
    assert [s.muted for s in draft.main.segments] == [False, True, True]
    assert "Every clip but 1 muted" in said


@pytest.mark.parametrize(
    ("args", "moved"),
    [
        ({"last": 8000, "to": "start"}, [(0, 8000, 0), (8000, 20_000, 0)]),
        (
            {"start": 0, "end": 5000, "to": "end"},
            [(0, 15_000, 5000), (15_000, 8000, 0), (23_000, 5000, 0)],
        ),
        (
            {"start": 2000, "end": 4000, "to": "start"},
            [(0, 2000, 2000), (2000, 2000, 0), (4000, 16_000, 4000), (20_000, 8000, 0)],
        ),
    ],
)
def test_a_stretch_moves_to_an_end(args: dict[str, object], moved: list[tuple[int, ...]]) -> None:
    draft, said = do(two(), ("reorder", args))
    assert pieces(draft) == moved
    assert said.startswith("Moved")


def test_a_stretch_without_a_goal_is_asked_about() -> None:
    with pytest.raises(Question):
        do(two(), ("reorder", {"last": 5000}))
