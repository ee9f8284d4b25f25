from dataclasses import replace

import pytest
from hypothesis import given

from nemo_jupyter.timeline.diff import diff
from nemo_jupyter.timeline.match import lost, out_of_order, removed
from nemo_jupyter.timeline.model import (
    Canvas,
    Chapter,
    Effect,
    Segment,
    Span,
    Track,
    Transition,
    Word,
)
from nemo_jupyter.timeline.wire import from_wire
from tests.timeline.drafts import clip, music, talk, titles, wire_drafts

ADA = Segment("t0", 0, 3000, text="Ada", role="title")
WHOLE = talk((0, 50_000))
CUT = talk((0, 9_000), (10_000, 9_000), (20_000, 29_000))


def test_cuts_are_told_by_what_went_and_not_by_what_moved():
    assert str(diff(WHOLE, CUT)) == "removed 3 s of talk.mp4 in 3 places"
    assert str(diff(CUT, WHOLE)) == "added 3 s of talk.mp4 in 3 places"


def test_sizes_are_shares_of_the_height():
    small = WHOLE.with_track(titles(ADA))
    large = WHOLE.with_track(titles(replace(ADA, style={"size": 0.075})))
    assert str(diff(small, large)) == "“Ada” size default → 7.5 %"


def test_what_comes_of_cutting_at_frames_is_not_told():
    assert "removed" not in str(diff(WHOLE, talk((0, 9_000), (9_010, 40_990))))
    assert (
        str(diff(WHOLE, talk((0, 9_000), (10_000, 39_980)))) == "removed 1 s of talk.mp4 at 9-10s"
    )


def test_one_cut_says_where_it_was():
    assert str(diff(WHOLE, talk((5000, 45_000)))) == "removed 5 s of talk.mp4 at 0-5s"


def test_added_text_and_quieter_music():
    before = WHOLE.with_track(music(50_000))
    after = WHOLE.with_track(music(50_000, volume=0.35)).with_track(titles(ADA))
    assert str(diff(before, after)) == ("music Lo-fi volume 100% → 35%; added title “Ada” 0-3s")


def test_added_music_is_told_with_its_level():
    after = WHOLE.with_track(music(50_000, volume=0.2, duck_db=12.0))
    assert str(diff(WHOLE, after)) == (
        "added music Lo-fi 0-50s, at 20%, stepping back under speech"
    )


def test_music_that_ends_with_the_story_has_not_changed():
    before = WHOLE.with_track(music(50_000))
    after = CUT.with_track(music(47_000))
    assert str(diff(before, after)) == "removed 3 s of talk.mp4 in 3 places"


def test_a_text_that_follows_its_moment_has_not_moved():
    late = replace(ADA, start=30_000)
    before = WHOLE.with_track(titles(late))
    after = talk((5000, 45_000)).with_track(titles(replace(late, start=25_000)))
    assert str(diff(before, after)) == "removed 5 s of talk.mp4 at 0-5s"


def test_a_text_that_was_moved_or_reworded_says_so():
    before = WHOLE.with_track(titles(ADA))
    assert str(diff(before, WHOLE.with_track(titles(replace(ADA, start=2000))))) == (
        "“Ada” 0-3s → 2-5s"
    )
    assert str(diff(before, WHOLE.with_track(titles(replace(ADA, text="Bob"))))) == "“Ada” → “Bob”"


def test_many_captions_are_counted():
    captions = [Segment(f"k{i}", i * 1000, 900, text=f"word {i}", role="caption") for i in range(9)]
    assert str(diff(WHOLE, WHOLE.with_track(titles(*captions)))) == "added 9 captions 0-8.9s"


def test_splits_joins_and_order():
    halves = talk((0, 25_000), (25_000, 25_000))
    assert str(diff(WHOLE, halves)) == "split talk.mp4 into 2 pieces"
    assert str(diff(halves, WHOLE)) == "joined pieces of talk.mp4, now 1"
    assert str(diff(CUT, talk((20_000, 29_000), (0, 9_000), (10_000, 9_000)))) == (
        "moved talk.mp4 to 0-29s"
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"speed": 2.0, "duration": 25_000}, "talk.mp4 speed 1x → 2x"),
        ({"muted": True}, "talk.mp4 volume 100% → 0%"),
        ({"fade_in": 1000}, "talk.mp4 fade in none → 1 s"),
        ({"transition": Transition("wipe", 700)}, "talk.mp4 transition cut → wipe 0.7 s"),
        ({"effects": (Effect("grayscale"),)}, "talk.mp4 effects none → grayscale"),
        ({"fit": "crop"}, "talk.mp4 fill blur → crop"),
        ({"extra": {"m": {"q": 1}}}, "talk.mp4 other details"),
        ({"name": "speech.mp4"}, "speech.mp4 name “talk.mp4” → “speech.mp4”"),
    ],
)
def test_settings_are_told_by_name(change, words):
    assert str(diff(WHOLE, WHOLE.map_segments(lambda _, s: replace(s, **change)))) == words


def test_the_canvas_and_what_has_no_name():
    assert str(diff(WHOLE, replace(WHOLE, canvas=Canvas("9:16")))) == "shape as filmed → 9:16"
    assert str(diff(WHOLE, replace(WHOLE, extra={"q": 1}))) == (
        "changed details that have no name here"
    )


def test_ids_and_makers_alone_are_no_change():
    renamed = WHOLE.map_segments(lambda _, s: replace(s, id="other"))
    assert not diff(WHOLE, renamed)
    assert str(diff(WHOLE, renamed)) == "nothing changed"


def test_the_words_are_escaped_in_html():
    draft = WHOLE.with_track(titles(replace(ADA, text="<img src=x>")))
    assert "<img" not in diff(WHOLE, draft)._repr_html_()


@given(wire_drafts, wire_drafts)
def test_any_two_drafts_can_be_compared(one, other):
    before, after = from_wire(one), from_wire(other)
    assert diff(before, after)._repr_html_()
    assert not diff(before, before)


def test_lost_counts_repeated_use():
    assert lost([Span(0, 100)] * 2, [Span(0, 60), Span(20, 100)]) == [Span(0, 20), Span(60, 100)]


def test_removed_stretches_are_on_the_old_timeline():
    assert removed(WHOLE, CUT) == [Span(9000, 10_000), Span(19_000, 20_000), Span(49_000, 50_000)]


def test_the_fewest_moves_explain_an_order():
    track = WHOLE.all_tracks[0]
    old = [clip(i, i * 10, 10, i * 10) for i in range(5)]
    new = [replace(s, start=at) for s, at in zip(old, (40, 0, 10, 20, 30), strict=True)]
    pairs = [((track, a), (track, b)) for a, b in zip(old, new, strict=True)]
    assert [s.id for s in out_of_order(pairs)] == ["c0"]


def test_captions_that_follow_the_speech_are_told_as_one():
    def captioned(at):
        cues = [
            replace(
                ADA, id=f"k{n}", start=at + n * 3000, role="caption", words=(Word(0, 9, "Ada"),)
            )
            for n in range(4)
        ]
        return Track("k", 7, "Captions", "captions", tuple(cues))

    before, after = WHOLE.with_track(captioned(1000)), WHOLE.with_track(captioned(500))
    assert str(diff(before, after)) == "4 captions set anew on what is said"
    assert str(diff(WHOLE, before)) == "added 4 captions 1-13s"
    yellow = [replace(s, style={"color": "yellow"}) for s in captioned(1000).segments]
    restyled = before.with_track(captioned(1000).with_segments(yellow))
    assert "yellow" in str(diff(before, restyled))


def test_chapters_are_counted():
    marked = replace(WHOLE, chapters=(Chapter(0, "One"), Chapter(5000, "Two")))
    assert str(diff(WHOLE, marked)) == "marked 2 chapters"
    assert str(diff(marked, WHOLE)) == "marked no chapters"
