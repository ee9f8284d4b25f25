"""Freeze, reverse and speed ramps on the timeline."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import OutOfRange, Question
from nemo_jupyter.timeline.model import Draft, Segment
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests import film
from tests.engine.operations.shelf import TALK, do, pieces, story, talk, two
from tests.engine.render.test_film import Studio, clip
from tests.engine.render.test_film import story as rendered


def played(draft: Draft) -> list[str]:
    assert draft.main is not None
    return [s.playback for s in draft.main.segments]


def seen(draft: Draft, step: int = 500) -> list[tuple[str | None, int]]:
    """Source and source time of what is shown at every step of the story."""
    assert draft.main is not None
    shown = []
    for ms in range(step // 2, draft.main.end, step):
        segment = next(s for s in reversed(draft.main.segments) if ms in s.span)
        shown.append((segment.asset, segment.source_at(ms)))
    return shown


def test_a_freeze_holds_the_frame_and_the_film_goes_on() -> None:
    draft, said = do(talk(), ("freeze", {"at": 5000, "duration": 2500}))
    assert pieces(draft) == [(0, 5000, 0), (5000, 2500, 5000), (7500, 15_000, 5000)]
    assert played(draft) == ["forward", "still", "forward"]
    assert "at 5 s for 2.5 s" in said
    assert from_wire(to_wire(draft)) == draft


def test_a_freeze_at_the_end_holds_the_last_frame() -> None:
    draft, _ = do(talk(), ("freeze", {"at": "end"}))
    assert pieces(draft)[1] == (20_000, 2000, 19_967)


def test_a_freeze_needs_a_moment() -> None:
    with pytest.raises(Question, match="Which moment"):
        do(talk(), ("freeze", {}))
    with pytest.raises(OutOfRange):
        do(talk(), ("freeze", {"at": 25_000}))


def test_the_whole_film_runs_backwards_in_reversed_order() -> None:
    draft, said = do(two(), ("reverse", {}))
    assert seen(draft) == seen(two())[::-1]
    assert played(draft) == ["backward"] * 2
    assert "sound too" in said


def test_one_clip_runs_backwards_at_its_place() -> None:
    draft, _ = do(two(), ("reverse", {"clip": 2}))
    assert played(draft) == ["forward", "backward"]
    assert seen(draft)[:40] == seen(two())[:40]


@given(st.integers(0, 18_000), st.integers(600, 20_000))
def test_reversing_twice_is_as_before(start: int, length: int) -> None:
    scope = {"start": start, "end": start + length}
    draft, _ = do(talk(), ("reverse", scope))
    again, _ = do(draft, ("reverse", scope))
    # Frames are 33 ms long, and edges lie on them.
    pairs = zip(seen(again, 40), seen(talk(), 40), strict=True)
    assert all(abs(a[1] - b[1]) <= 1 for a, b in pairs)


def test_a_cut_in_a_reversed_clip_takes_away_what_was_seen_there() -> None:
    draft, _ = do(talk(), ("reverse", {}))
    draft, _ = do(draft, ("cut", {"start": 5000, "end": 7000}))
    assert pieces(draft) == [(0, 5000, 15_000), (5000, 13_000, 0)]


def test_a_split_of_a_freeze_shows_the_same_frame_in_both_parts() -> None:
    draft, _ = do(talk(), ("freeze", {"at": 5000, "duration": 2000}))
    draft, _ = do(draft, ("split", {"at": 6000}))
    assert [p[2] for p in pieces(draft)] == [0, 5000, 5000, 5000]


def test_a_title_stays_where_it_was_when_the_film_runs_backwards() -> None:
    draft, _ = do(talk(), ("title", {"text": "Hello", "at": 4000}), ("reverse", {}))
    title = next(s for _, s in draft.walk() if s.text)
    assert title.start == 4000


def test_a_ramp_goes_from_one_speed_to_the_other_in_small_steps() -> None:
    draft, said = do(talk(), ("speed_ramp", {"to": 4.0}))
    assert draft.main is not None
    speeds = [s.speed for s in draft.main.segments]
    assert speeds == sorted(speeds)
    assert 1 < speeds[0] < 1.05
    assert 3.8 < speeds[-1] < 4
    assert max(b / a for a, b in pairwise(speeds)) < 1.25
    # All of the talk is still there.
    assert sum(s.duration * s.speed for s in draft.main.segments) == pytest.approx(20_000, abs=400)
    assert "from 1x to 4x" in said


def test_edits_are_told_in_words() -> None:
    draft, _ = do(talk(), ("reverse", {}))
    assert "playback forward → backward" in str(talk().diff(draft))
    draft, _ = do(talk(), ("freeze", {"at": 5000}))
    assert str(talk().diff(draft)) != "nothing changed"


@given(st.data())
def test_slices_of_a_part_show_what_the_part_shows(data: st.DataObject) -> None:
    playback = data.draw(st.sampled_from(["forward", "backward", "still"]))
    speed = data.draw(st.sampled_from([0.5, 1.0, 2.0]))
    segment = Segment("a", 0, 4000, "talk.mp4", TALK, 1000, speed=speed, playback=playback)
    place = data.draw(st.integers(1, 3999))
    draft = story(segment)
    parts = reel.split(reel.reel_of(draft), [place])
    for part, span in reel.spans(parts):
        moved = part.segment
        for at in (span.start, (span.start + span.end) // 2, span.end):
            here = moved.source_at(moved.start + at - span.start)
            assert abs(here - segment.source_at(at)) <= 1
            if playback != "still":
                back = segment.timeline_at(segment.source_at(at))
                assert abs(back - at) <= 1


def test_a_ramp_shows_the_frames_that_its_formula_says(tmp_path: Path) -> None:
    footage = film.make(tmp_path / "coded.mp4", 6.0)
    studio = Studio(tmp_path, footage)
    draft, _ = do(rendered(clip(0, 6000, 0)), ("speed_ramp", {"to": 3.0}))
    shown = film.numbers(studio.render(draft)[0])
    assert shown == sorted(shown)
    steps, length = 12, 180 / 12
    expected: list[float] = []
    for step in range(steps):
        share = (step + 0.5) / steps
        speed = 3.0 ** (share * share * (3 - 2 * share))
        first, frames = step * length, round(length / speed)
        expected += [first + n * speed for n in range(frames)]
    assert len(shown) == len(expected)
    assert all(abs(a - b) <= 1 for a, b in zip(shown, expected, strict=True))
