"""Shorter and longer, where nobody says which part should go."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.operations.context import OutOfRange, Question
from nemo_jupyter.engine.operations.interest import Stretch
from nemo_jupyter.engine.operations.lengths import shortening
from nemo_jupyter.timeline.model import Draft, Segment, Span
from tests.engine.operations.shelf import (
    CITY,
    PHOTO,
    TALK,
    Shelf,
    do,
    pieces,
    said,
    story,
    talk,
    two,
)


def shown(draft: Draft, asset: str = TALK) -> list[Span]:
    """What of a source is seen, in the order of the film."""
    assert draft.main is not None
    return [Span(s.in_point, s.out_point) for s in draft.main.segments if s.asset == asset]


def test_pauses_give_first_and_no_word_is_lost() -> None:
    draft, said = do(talk(), ("shorten_to", {"ms": 17_000}))
    assert draft.duration == 17_000
    for spoken in (Span(1000, 5000), Span(7000, 12_000), Span(12_300, 18_000)):
        kept = sum(spoken.intersect(s).duration for s in shown(draft))
        assert kept == spoken.duration
    assert "20 s to 17 s: pauses became shorter" in said


def test_every_clip_may_have_a_length_of_its_own() -> None:
    draft, said = do(two(), ("shorten_to", {"ms": 3000, "clip": "all"}))
    assert pieces(draft) == [(0, 3000, 0), (3000, 3000, 0)]
    assert "Of each clip, the first 3 s" in said
    again, said = do(draft, ("shorten_to", {"ms": 3000, "clip": "all"}))
    assert again == draft
    assert "No clip is longer" in said


def test_then_the_passages_with_least_going_on_go() -> None:
    # The first sentence is quieter than the others.
    draft, said = do(talk(), ("shorten_to", {"ms": 12_000}))
    assert 10_800 <= draft.duration <= 12_000
    assert sum(Span(1000, 5000).intersect(s).duration for s in shown(draft)) == 0
    assert sum(Span(7000, 12_000).intersect(s).duration for s in shown(draft)) == 5000
    assert "least eventful passage" in said


def test_footage_without_speech_loses_of_every_shot() -> None:
    city = story(Segment("a", 0, 8000, "city.mp4", CITY))
    draft, said = do(city, ("shorten_to", {"ms": 6000}))
    assert draft.duration == 6000
    assert [s.start for s in shown(draft, CITY)] == [0, 2000, 5000]
    assert "lost some of their end" in said


def test_one_shot_keeps_its_beginning() -> None:
    photo = story(Segment("a", 0, 8000, "photo.jpg", PHOTO))
    assert pieces(do(photo, ("shorten_to", {"ms": 3000}))[0]) == [(0, 3000, 0)]


def test_one_clip_or_a_range_is_shortened() -> None:
    draft, _ = do(two(), ("shorten_to", {"ms": 4000, "clip": 2}))
    assert draft.duration == 24_000
    assert shown(draft) == [Span(0, 20_000)]
    draft, said = do(two(), ("shorten_by", {"ms": 1000, "range": "first_half"}))
    assert draft.duration == 27_000
    assert "14 s to 13 s" in said


def test_an_amount_less() -> None:
    draft, _ = do(talk(), ("shorten_by", {"ms": 2500}))
    assert draft.duration == 17_500
    with pytest.raises(OutOfRange, match="leave nothing"):
        do(talk(), ("shorten_by", {"ms": 20_000}))


def test_what_is_short_enough_stays() -> None:
    draft, said = do(talk(), ("shorten_to", {"ms": 30_000}))
    assert draft == talk()
    assert "20 s long already" in said


def test_music_and_texts_follow() -> None:
    draft, _ = do(talk(), ("music", {}), ("text", {"text": "x"}), ("shorten_to", {"ms": 9000}))
    assert {t.end for t in draft.all_tracks} == {draft.duration}


def three_sentences() -> Shelf:
    """One breath of talk in which three sentences follow each other without a pause."""
    shelf = Shelf(spoken={TALK: [Span(0, 20_000)]})
    sentences = (
        (0, "a b c d e f g h."),
        (6000, "i j k l m n o p q."),
        (12_000, "r s t u v w x y."),
    )
    shelf.worded = {TALK: said(*sentences)}
    return shelf


def test_no_sentence_is_cut_into_where_whole_ones_will_do() -> None:
    shelf = three_sentences()
    draft, _ = do(talk(), ("shorten_to", {"ms": 14_500}), shelf=shelf)
    starts = {s.start for s in shown(draft)}
    ends = {s.end for s in shown(draft)}
    # Between the last word of a sentence and the first of the next one.
    between = [range(3150, 6001), range(9550, 12_001)]
    inner = [ms for ms in starts | ends if ms not in (0, 20_000)]
    assert inner
    assert all(any(ms in gap for gap in between) for ms in inner)


@pytest.mark.parametrize("op", ["shorten_to", "highlight"])
def test_a_sentence_that_must_be_cut_into_is_cut_between_words(op: str) -> None:
    shelf = three_sentences()
    draft, _ = do(talk(), ("keep", {"start": 12_000, "end": 20_000}), shelf=shelf)
    draft, _ = do(draft, (op, {"ms": 2000}), shelf=shelf)
    edges = {edge for s in shown(draft) for edge in (s.start, s.end)}
    words = shelf.worded[TALK].words
    assert not any(w.start + 40 < edge < w.end - 40 for w in words for edge in edges)
    assert 1500 <= draft.duration <= 2040


stretches = st.lists(
    st.tuples(
        st.integers(100, 5000), st.sampled_from(["speech", "shot", "pause"]), st.floats(0, 1)
    ),
    min_size=1,
    max_size=12,
)


@given(stretches, st.floats(0.01, 0.95))
def test_any_stretches_are_shortened_to_the_length_or_a_little_less(
    made: list[tuple[int, str, float]], share: float
) -> None:
    inside, at = [], 0
    for length, kind, score in made:
        inside.append(Stretch(Span(at, at + length), kind, score))  # type: ignore[arg-type]
        at += length
    if all(s.kind == "pause" for s in inside):
        return
    excess = round(at * share)
    out, said = shortening(inside, excess)
    gone = sorted(out, key=lambda s: s.start)
    assert all(0 <= s.start < s.end <= at for s in gone)
    assert all(a.end <= b.start for a, b in pairwise(gone))
    removed = sum(s.duration for s in gone)
    assert removed >= excess
    assert at - removed >= 0.89 * (at - excess) - 1000
    assert bool(said) == bool(removed)


def test_a_clip_is_extended_by_what_was_cut_off_its_end() -> None:
    short, _ = do(talk(), ("keep", {"start": 0, "end": 10_000}))
    draft, said = do(short, ("extend_to", {"ms": 15_000}))
    assert pieces(draft) == [(0, 15_000, 0)]
    assert "Brought back 5 s" in said


def test_a_little_more_is_played_more_slowly() -> None:
    draft, said = do(talk(), ("extend_to", {"ms": 22_000}))
    assert draft.duration == 22_000
    assert shown(draft) == [Span(0, 20_000)]
    assert "0.909x" in said


def test_much_more_is_asked_about() -> None:
    with pytest.raises(Question, match="loop it, hold the last picture"):
        do(talk(), ("extend_to", {"ms": 60_000}))


def test_a_photo_is_shown_as_long_as_wanted() -> None:
    photo = story(Segment("a", 0, 5000, "photo.jpg", PHOTO))
    assert pieces(do(photo, ("extend_to", {"ms": 30_000}))[0]) == [(0, 30_000, 0)]


def test_a_length_is_reached_whichever_way() -> None:
    draft, said = do(two(), ("extend_to", {"ms": 4000, "clip": 2}))
    assert draft.duration == 24_000
    assert "8 s to 4 s" in said
    _, said = do(talk(), ("shorten_to", {"ms": 30_000}))
    assert "say “extend it to 30 s”" in said


def test_a_length_may_be_a_share_of_what_it_is() -> None:
    assert do(talk(), ("shorten_to", {"factor": 0.8}))[0].duration == 16_000
    assert do(talk(), ("extend_to", {"factor": 1.2}))[0].duration == 24_000
    assert do(talk(), ("cut_last", {"percent": 0.05}))[0].duration == 19_000
    assert pieces(do(talk(), ("cut_first", {"percent": 0.1}))[0]) == [(0, 18_000, 2000)]
