from dataclasses import replace

from hypothesis import given

from nemo_jupyter.timeline.model import Draft, Segment, Track
from nemo_jupyter.timeline.summary import summary, summary_html
from nemo_jupyter.timeline.wire import from_wire
from tests.timeline.drafts import SEED, music, talk, titles, wire_drafts


def test_the_seed_draft_reads_as_in_the_protocol():
    assert summary(from_wire(SEED)) == (
        "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) "
        '3. Title: "Urban Dreams" (0-3s)'
    )


def test_many_clips_of_one_source_are_counted():
    draft = talk(*((i * 2000, 1500) for i in range(12)))
    assert summary(draft) == "Timeline (1 track): 1. Video: 12 clips of talk.mp4 (0-18s)"


def test_long_timelines_are_told_in_minutes():
    assert "(0:00-1:05.5)" in summary(talk((0, 65_500)))


def test_muted_and_fast_is_said():
    draft = talk((0, 1000)).with_track(music(1000, muted=True))
    fast = draft.map_segments(lambda _, s: replace(s, speed=2.0))
    assert summary(fast) == (
        "Timeline (2 tracks): 1. Video: talk.mp4 (0-1s, 2x) 2. BGM: Lo-fi (0-1s, 2x, muted)"
    )


def test_unknown_tracks_and_nameless_segments_are_named_by_what_they_are():
    draft = Draft((Track("x", 4, segments=(Segment("s", 0, 500),)), Track("y", 1)))
    assert summary(draft) == ("Timeline (2 tracks): 1. Track type 4: 1 clip (0-0.5s) 2. BGM: empty")
    assert summary(Draft()) == "Timeline: empty"


def test_words_of_others_stay_on_the_line_and_stay_words():
    text = 'two\nlines \u202e<b onclick="x">'
    draft = Draft((titles(Segment("t", 0, 1000, text=text)),))
    assert "\n" not in summary(draft)
    assert "\u202e" not in summary(draft)
    assert "<b" not in summary_html(draft)


@given(wire_drafts)
def test_any_draft_has_a_line(wire):
    draft = from_wire(wire)
    assert summary(draft).isprintable() or "\n" not in summary(draft)
    assert summary_html(draft).startswith("<div>")


def test_a_draft_shows_itself_by_its_summary():
    draft = from_wire(SEED)
    assert str(draft) == draft.summary() == summary(draft)
    assert "<li>Video: city timelapse (0-10s)</li>" in draft._repr_html_()
