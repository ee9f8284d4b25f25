"""The liveliest moments are found, kept, and named for what they are."""

from __future__ import annotations

import pytest

from nemo_jupyter.timeline.model import Segment, Span
from tests.engine.operations.shelf import CITY, do, pieces, story, talk, two


def test_together_they_are_as_long_as_asked() -> None:
    draft, said = do(two(), ("highlight", {"ms": 10_000}))
    assert draft.duration == pytest.approx(10_000, abs=40)
    assert "I do not know what is said or shown" in said


def test_loud_speech_comes_before_quiet() -> None:
    draft, _ = do(talk(), ("highlight", {"ms": 8000}))
    assert draft.main is not None
    kept = [Span(s.in_point, s.out_point) for s in draft.main.segments]
    assert sum(s.intersect(Span(12_300, 18_000)).duration for s in kept) == pytest.approx(
        5700, abs=40
    )
    assert sum(s.intersect(Span(0, 6000)).duration for s in kept) == 0


def test_motion_counts_where_nobody_speaks() -> None:
    city = story(Segment("a", 0, 8000, "city.mp4", CITY))
    draft, _ = do(city, ("highlight", {"ms": 3000}))
    assert pieces(draft) == [(0, 3000, 2000)]


def test_so_many_moments_each_so_long() -> None:
    draft, said = do(talk(), ("highlight", {"count": 3, "ms": 4000}))
    found = pieces(draft)
    assert len(found) == 3
    assert all(3000 <= length <= 4000 for _, length, _ in found)
    assert "3 moments" in said


def test_without_a_length_a_quarter_is_kept_and_that_is_said() -> None:
    draft, said = do(talk(), ("highlight", {}))
    assert draft.duration == pytest.approx(5000, abs=40)
    assert "no length was given" in said


def test_where_there_is_no_more_all_of_it_stays() -> None:
    draft, said = do(talk(), ("highlight", {"ms": 60_000}))
    assert draft == talk()
    assert "only 20 s, so all of it stays" in said


def test_as_many_moments_as_fit() -> None:
    draft, said = do(talk(), ("highlight", {"ms": 6000, "count": 8}))
    assert 1 <= len(pieces(draft)) <= 3
    assert "Only 3 of 6 s fit into 20 s" in said


def test_what_is_seen_cannot_be_looked_for() -> None:
    draft, said = do(talk(), ("highlight", {"subject": "goals"}))
    assert draft == talk()
    assert "cannot look for “goals”" in said
