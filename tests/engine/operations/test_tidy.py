"""A tidy-up is safe, and says what it did."""

from __future__ import annotations

from nemo_jupyter.engine.media.scenes import Scenes
from nemo_jupyter.timeline.model import Segment, Span
from tests.engine.operations.shelf import CITY, SONG, TALK, Shelf, do, pieces, story, talk, two


def dark() -> Shelf:
    return Shelf(seen={TALK: Scenes((), (Span(0, 600), Span(19_000, 20_000)), 20_000)})


def test_a_tidy_up_takes_pauses_and_black_and_says_so() -> None:
    draft, said = do(talk(), ("auto_edit", {}), shelf=dark())
    assert pieces(draft)[0][2] >= 600
    assert draft.duration < 16_000
    assert "1.6 s of black" in said
    assert "Cut 3 pauses" in said
    assert "first tidy-up" in said


def test_clips_of_different_loudness_come_to_one() -> None:
    both = story(
        Segment("a", 0, 20_000, "talk.mp4", TALK), Segment("b", 20_000, 8000, "song.mp3", SONG)
    )
    draft, said = do(both, ("auto_edit", {}))
    assert draft.main is not None
    assert draft.main.segments[-1].volume < 1
    assert "to -14 LUFS" in said


def test_trimming_without_an_amount_takes_pauses() -> None:
    draft, said = do(talk(), ("trim", {}))
    assert draft.duration < 20_000
    assert "pauses" in said
    only, _ = do(talk(), ("trim", {"range": "first_half"}))
    assert 16_000 < only.duration < 20_000


def test_where_there_is_nothing_to_trim_it_is_said_and_asked_how_much() -> None:
    city = story(Segment("a", 0, 8000, "city.mp4", CITY))
    draft, said = do(city, ("trim", {}))
    assert draft == city
    assert "how many seconds should go" in said
    assert "no pauses to trim in 20 s to 28 s" in do(two(), ("trim", {"clip": 2}))[1]
