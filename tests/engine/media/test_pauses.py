"""What stays when pauses go."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.media.pauses import kept_spans, pauses
from nemo_jupyter.timeline.model import Span

TALK = [Span(1000, 2000), Span(2400, 3000), Span(5000, 6000)]


def test_air_is_left_around_speech_and_short_pauses_stay():
    assert kept_spans(TALK, 8000) == [Span(880, 3250), Span(4880, 6250)]


def test_a_longer_limit_leaves_longer_pauses():
    assert kept_spans(TALK, 8000, 2500) == [Span(0, 8000)]


def test_pauses_run_from_word_to_word_ends_included():
    assert pauses(TALK, 8000) == [Span(0, 1000), Span(3000, 5000), Span(6000, 8000)]


def test_no_speech_keeps_everything():
    assert kept_spans([], 5000) == [Span(0, 5000)]
    assert kept_spans([], 0) == []


def test_speech_at_the_edges_needs_no_air():
    assert kept_spans([Span(0, 1000), Span(4000, 5000)], 5000) == [Span(0, 1250), Span(3880, 5000)]


spans = st.builds(lambda a, n: Span(a, a + n), st.integers(0, 60_000), st.integers(0, 5_000))


@given(st.lists(spans, max_size=30), st.integers(1, 60_000), st.integers(0, 3000))
def test_kept_spans_are_ordered_apart_and_hold_all_speech(speech, duration, min_pause):
    kept = kept_spans(speech, duration, min_pause)
    assert kept
    assert all(k.duration >= min(100, duration) for k in kept)
    assert all(b.start - a.end >= 100 for a, b in pairwise(kept))
    assert kept[0].start >= 0
    assert kept[-1].end <= duration
    for word in speech:
        inside = word.intersect(Span(0, duration))
        if inside.duration >= 100:
            assert any(k.start <= inside.start and inside.end <= k.end for k in kept)
