"""Captions lie on what is said, whatever happens to the story."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.engine.media.words import Word, Words
from nemo_jupyter.engine.operations.context import OutOfRange, Question
from nemo_jupyter.engine.render import lines
from nemo_jupyter.engine.render.canvas import Canvas
from nemo_jupyter.engine.render.text import Typeset
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.caption_check import check_draft, shots_of
from nemo_jupyter.timeline.model import Draft, Segment, Span
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests.engine.operations.shelf import CITY, SENTENCES, TALK, Shelf, do, said, story, talk, two

ALL = " ".join(sentence for _, sentence in SENTENCES)


def cues(draft: Draft) -> list[Segment]:
    track = draft.role("captions")
    return list(track.segments) if track else []


def spoken(draft: Draft) -> str:
    return " ".join(" ".join(s.text.split()) for s in cues(draft) if s.text)


def heard(draft: Draft) -> dict[str, int]:
    """When each word is said by the captions, timeline ms; the last time, of several."""
    return {w.text: s.start + w.start for s in cues(draft) for w in s.words}


def captioned(draft: Draft | None = None, **args: object) -> Draft:
    return do(draft or talk(), ("caption", dict(args)))[0]


def test_captions_say_what_is_said_when_it_is_said() -> None:
    draft, reply = do(talk(), ("caption", {}))
    assert spoken(draft) == ALL
    assert check_draft(draft) == ()
    assert heard(draft)["welcome"] == 1800
    assert all(s.role == "caption" for s in cues(draft))
    assert "Added" in reply
    assert "in the picture" in reply


@pytest.mark.parametrize(
    ("operation", "args", "word", "at"),
    [
        ("cut_first", {"ms": 500}, "Hello", 500),
        ("cut", {"start": 5500, "end": 6500}, "Today", 6000),
        ("speed", {"factor": 2.0}, "Today", 3500),
        ("insert", {"file": "city", "position": "start"}, "Hello", 9000),
        ("trim_silence", {}, "Today", 4400 + (7000 - 6867)),
    ],
)
def test_a_later_edit_takes_the_captions_along(operation, args, word, at) -> None:
    draft, _ = do(captioned(), (operation, args))
    assert heard(draft)[word] == pytest.approx(at, abs=40)
    assert [f.rule for f in check_draft(draft) if f.rule != "characters a second"] == []


def test_what_is_cut_is_not_captioned_any_more() -> None:
    draft, _ = do(captioned(), ("cut", {"start": 6500, "end": 12_200}))
    assert spoken(draft) == " ".join(s for n, (_, s) in enumerate(SENTENCES) if n != 1)


def test_a_cut_through_a_sentence_leaves_no_caption_across_it() -> None:
    draft, _ = do(captioned(), ("cut", {"start": 8590, "end": 9390}))
    assert spoken(draft) == ALL.replace("to show ", "")
    assert not any(s.start < 8590 < s.end for s in cues(draft))


def test_a_word_timed_into_a_pause_goes_with_the_speech_it_belongs_to() -> None:
    shelf = Shelf(spoken={TALK: [Span(1000, 3000), Span(4000, 6000)]})
    times = ((1000, "One"), (2400, "done."), (3900, "Two"), (4300, "go."))
    words = tuple(Word(at, at + 120, text, 0.9) for at, text in times)
    shelf.worded = {TALK: Words(words, "en", "test")}
    draft, _ = do(talk(), ("keep", {"start": 3990, "end": 6000}), ("caption", {}), shelf=shelf)
    assert spoken(draft) == "Two go."


def test_footage_that_comes_later_brings_its_words() -> None:
    shelf = Shelf()
    shelf.worded[CITY] = said((500, "This is the city."))
    shelf.stock[1] = replace(shelf.stock[1], info=shelf.stock[0].info)
    draft, _ = do(talk(), ("caption", {}), shelf=shelf)
    draft, _ = do(draft, ("insert", {"file": "city", "position": "end"}), shelf=shelf)
    assert spoken(draft) == ALL + " This is the city."


def test_what_was_corrected_by_hand_stays_corrected() -> None:
    draft = captioned()
    track = draft.role("captions")
    assert track is not None
    right = [
        replace(s, text=(s.text or "").replace("welcome to the talk", "welcome to Ada's own talk"))
        for s in track.segments
    ]
    draft = draft.with_track(track.with_segments(right))
    for _ in range(2):
        draft, _ = do(draft, ("cut_first", {"ms": 200}))
        assert "welcome to Ada's own talk." in spoken(draft)
    assert heard(draft)["Today"] == pytest.approx(6600, abs=40)


def test_words_that_are_close_are_all_kept() -> None:
    times = [(1000, 1300, "some"), (1300, 1310, "new"), (1310, 1900, "things")]
    near = Words(tuple(Word(a, b, text, 0.9) for a, b, text in times), "en", "tiny.en")
    shelf = Shelf(worded={TALK: near})
    draft, _ = do(talk(), ("caption", {}), ("cut_first", {"ms": 300}), shelf=shelf)
    assert spoken(draft) == "some new things"


def test_footage_twice_in_the_story_has_its_captions_twice() -> None:
    draft, _ = do(captioned(), ("duplicate", {"clip": 1}))
    assert spoken(draft) == f"{ALL} {ALL}"
    draft, _ = do(draft, ("cut_first", {"ms": 300}))
    assert spoken(draft) == f"{ALL} {ALL}"


def test_a_word_cut_short_in_one_copy_is_no_further_word() -> None:
    draft, _ = do(talk(), ("duplicate", {}), ("caption", {}))
    # The join lies in the “to” of the second copy, 2200 to 2550 ms in the source.
    args = {"factor": 4.0, "start": 22_360, "end": 40_000}
    draft, said = do(draft, ("speed", args), ("caption_style", {"color": "yellow"}))
    assert spoken(draft) == f"{ALL} {ALL}"
    assert "now quicker than captions are read at ease" in said


def test_the_first_word_after_a_transition_begins_its_caption() -> None:
    shelf = Shelf(spoken={TALK: [Span(1000, 2400), Span(5000, 6400)]})
    times = ((1200, "That"), (1700, "is done."), (5000, "It"), (5150, "is Monday."))
    words = tuple(Word(at, at + len(text) * 70, text, 0.9) for at, text in times)
    shelf.worded = {TALK: Words(words, "en", "test")}
    steps = (("caption", {}), ("cut", {"start": 2400, "end": 4950}), ("transition", {}))
    draft, _ = do(talk(), *steps, shelf=shelf)
    assert [c.text for c in cues(draft)] == ["That is done.", "It is Monday."]


def test_muted_footage_keeps_its_captions() -> None:
    draft, _ = do(captioned(), ("mute", {}), ("cut_first", {"ms": 300}))
    assert spoken(draft) == ALL


def test_a_voice_laid_over_the_film_is_captioned() -> None:
    shelf = Shelf()
    song = shelf.stock[2].asset
    shelf.worded[song] = said((500, "This is another voice."))
    draft, _ = do(two(), ("replace_audio", {"file": "song.mp3"}), shelf=shelf)
    draft, _ = do(draft, ("caption", {}), shelf=shelf)
    assert spoken(draft) == "This is another voice."
    draft, _ = do(draft, ("cut_last", {"ms": 3000}), shelf=shelf)
    assert spoken(draft) == "This is another voice."


def test_another_sound_brings_other_captions() -> None:
    shelf = Shelf()
    shelf.worded[shelf.stock[2].asset] = said((500, "This is another voice."))
    steps = ("caption", {}), ("replace_audio", {"file": "song.mp3"})
    draft, _ = do(talk(), *steps, shelf=shelf)
    assert spoken(draft) == "This is another voice."


def test_a_stretch_alone_is_captioned_and_stays_alone() -> None:
    draft, _ = do(talk(), ("caption", {"start": 6000, "end": 12_100}))
    assert spoken(draft) == SENTENCES[1][1]
    draft, _ = do(draft, ("cut_first", {"ms": 500}))
    assert spoken(draft) == SENTENCES[1][1]


def test_another_look_for_a_stretch_leaves_the_other_captions() -> None:
    draft, _ = do(captioned(), ("caption", {"start": 6000, "end": 12_100, "color": "yellow"}))
    assert spoken(draft) == ALL
    colors = {s.text.split()[0]: s.style.get("color") for s in cues(draft) if s.text}
    assert colors["Hello"] is None
    assert colors["Today"] == "yellow"
    draft, _ = do(draft, ("cut_first", {"ms": 500}))
    assert {s.style.get("color") for s in cues(draft)} == {None, "yellow"}


def test_upright_pictures_have_shorter_lines() -> None:
    wide = captioned()
    draft, _ = do(wide, ("aspect", {"ratio": "9:16"}))
    assert max(len(line) for s in cues(wide) for line in s.text.split("\n")) > 20  # type: ignore[union-attr]
    lines_of = [line for s in cues(draft) for line in (s.text or "").split("\n")]
    assert max(len(line) for line in lines_of) < 20
    # As drawn, on a picture of 1080 by 1920.
    size = Typeset(Canvas(1080, 1920).size(0.06), 600, "en")
    assert max(lines.width(line, size) for line in lines_of) < 0.9 * 1080
    assert spoken(draft) == ALL


@pytest.mark.parametrize(
    ("args", "style"),
    [
        ({"color": "yellow"}, {"color": "yellow"}),
        ({"style": "karaoke"}, {"animation": "pop"}),
        ({"animation": "word_by_word", "weight": "bold"}, {"animation": "pop", "weight": "bold"}),
        ({"background": "box", "position": "top"}, {"background": "box", "position": "top"}),
        ({"size": "up"}, {"size": 0.075}),
        ({"position": "up"}, {"position": [0.5, 0.85]}),
    ],
)
def test_looks_are_asked_for_at_once_or_later(args, style) -> None:
    assert all(s.style == style for s in cues(captioned(**args)))
    later, reply = do(captioned(), ("caption_style", args))
    assert dict(cues(later)[0].style) == style
    assert "The captions are now" in reply
    assert spoken(later) == ALL


def test_looks_survive_edits_and_add_up() -> None:
    draft, _ = do(captioned(color="yellow"), ("caption_style", {"size": "large"}))
    draft, _ = do(draft, ("cut_first", {"ms": 300}))
    assert {tuple(s.style.items()) for s in cues(draft)} == {
        (("color", "yellow"), ("size", "large"))
    }


def test_captions_asked_for_twice_are_restyled() -> None:
    draft, reply = do(captioned(), ("caption", {"color": "yellow"}))
    assert "now yellow" in reply
    assert len([t for t in draft.all_tracks if t.role == "captions"]) == 1


@pytest.mark.parametrize(
    ("words", "args", "delivery"),
    [
        ("add captions", {}, "burn"),
        ("add captions but don't burn them in", {}, "sidecar"),
        ("give me the captions as an SRT file", {}, "sidecar"),
        ("add captions", {"burn": False}, "sidecar"),
        ("add captions as a subtitle track", {}, "track"),
        ("加软字幕", {}, "track"),
        ("burn in subtitles", {"burn": True}, "burn"),
    ],
)
def test_how_captions_leave_the_film_is_as_asked(words, args, delivery) -> None:
    draft, _ = do(talk(), ("caption", args), words=words)
    track = draft.role("captions")
    assert track is not None
    assert track.options["deliver"] == delivery


def test_another_language_is_translation_and_that_is_said() -> None:
    draft, reply = do(talk(), ("caption", {"lang": "es"}))
    assert draft == talk()
    assert "cannot translate" in reply


def test_words_that_are_not_understood_are_not_captioned() -> None:
    shelf = Shelf(worded={TALK: said(*SENTENCES, confidence=0.3)})
    draft, reply = do(talk(), ("caption", {}), shelf=shelf)
    assert not cues(draft)
    assert "NEMO_WHISPER_MODEL" in reply


def test_nobody_speaks_and_that_is_said() -> None:
    draft, reply = do(story(Segment("b", 0, 8000, "city.mp4", CITY)), ("caption", {}))
    assert not cues(draft)
    assert "nobody speak" in reply


def test_without_the_extra_the_rest_is_carried_out() -> None:
    class Bare(Shelf):
        def words(self, asset: str, *, verbatim: bool = False):  # type: ignore[no-untyped-def]
            raise Unsupported("Recognising words needs an extra")

    draft, reply = do(talk(), ("cut_first", {"ms": 1000}), ("caption", {}), shelf=Bare())
    assert draft.duration == 19_000
    assert "needs an extra" in reply


def test_quick_speech_is_owned_up_to() -> None:
    quick = said((1000, "extraordinarily " * 12))
    _, reply = do(talk(), ("caption", {}), shelf=Shelf(worded={TALK: quick}))
    assert "characters a second" in reply


def test_what_cannot_be_drawn_is_said_or_asked() -> None:
    _, reply = do(talk(), ("caption", {"style": "handwritten", "animation": "glitch"}))
    assert "handwritten" in reply
    assert "glitch" in reply
    with pytest.raises(Question, match="No colour"):
        do(talk(), ("caption", {"color": "brand"}))
    with pytest.raises(Question, match="no captions yet"):
        do(talk(), ("caption_style", {"color": "red"}))


def test_looks_that_are_to_be_added_add_captions() -> None:
    draft, reply = do(talk(), ("caption_style", {"color": "red"}), words="add red captions")
    assert cues(draft)[0].style == {"color": "red"}
    assert "Added" in reply


def test_captions_are_taken_away_as_a_track() -> None:
    draft, _ = do(captioned(), ("delete_track", {"track": "captions"}))
    assert not cues(draft)


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("cut"), st.integers(0, 9000), st.integers(100, 4000)),
        st.tuples(st.just("speed"), st.sampled_from([0.5, 1.25, 2.0]), st.integers(0, 3000)),
        st.tuples(st.just("split"), st.integers(500, 9000), st.just(0)),
        st.tuples(st.just("trim_silence"), st.just(0), st.just(0)),
        st.tuples(st.just("reorder"), st.just(-1), st.just(1)),
    ),
    max_size=5,
)


@settings(max_examples=40, deadline=None)
@given(EDITS)
def test_any_edits_leave_captions_on_their_words_and_within_cuts(edits) -> None:
    draft = captioned(two())
    for name, first, second in edits:
        args: dict[str, object] = {
            "cut": {"start": first, "end": first + second},
            "speed": {"factor": first, "start": second, "end": second + 3000},
            "split": {"at": first},
            "reorder": {"clip": first, "to": second},
        }.get(name, {})
        try:
            draft, _ = do(draft, (name, args))
        except (Question, OutOfRange):
            continue
    made = cues(draft)
    assert all(a.end <= b.start for a, b in pairwise(made))
    assert all(s.end <= draft.duration for s in made)
    rules = {f.rule for f in check_draft(draft)}
    assert not rules & {"cuts inside", "lines", "characters a line"}
    # Between cuts that are a few frames apart there is no room for a gap.
    assert "frames apart" not in rules or min(s.duration for s in shots_of(draft)) < 300
    assert from_wire(to_wire(draft)) == draft
    for cue in made:
        for word in cue.words:
            at = cue.start + (word.start + word.end) // 2
            segment = next(s for s in draft.main.segments if at in s.span)  # type: ignore[union-attr]
            source, near = segment.source_at(at), 60 * max(1.0, segment.speed)
            assert any(
                w.text == word.text and w.start - near <= source <= w.end + near
                for w in Shelf().words(TALK).words
            )
