"""A turn's reply: what was left out is said, and what cannot be placed changes nothing."""

from __future__ import annotations

from dataclasses import replace

from nemo_jupyter.engine.outcome import Outcome
from tests.engine.products.test_make import Desk, desk

__all__ = ["desk"]


def say(desk: Desk, text: str) -> Outcome:
    outcome = desk.say(text)
    if outcome.number is not None:
        desk.session = replace(desk.session, head=outcome.number)
    return outcome


def test_a_place_that_an_edit_cannot_have_changes_nothing(desk: Desk) -> None:
    outcome = say(desk, "make it square from 0:01 to 0:03")
    assert not outcome.changed
    assert "“from 0:01 to 0:03”" in outcome.reply
    assert "nothing was changed" in outcome.reply


def test_what_was_not_used_is_said(desk: Desk) -> None:
    outcome = say(desk, "make it vertical over 3 seconds")
    assert outcome.changed
    assert "I did not use “3 seconds”." in outcome.reply


def test_the_footage_may_be_named(desk: Desk) -> None:
    assert "did not use" not in say(desk, 'add the text "Hello" at 0:01 in coded.mp4').reply


def test_our_watermark_goes_and_one_in_the_footage_cannot(desk: Desk) -> None:
    refused = say(desk, "remove the watermark")
    assert not refused.changed
    say(desk, 'add the watermark "NEMO"')
    taken = say(desk, "remove the watermark")
    assert taken.draft == desk.draft


def test_our_title_goes_and_words_in_the_footage_cannot(desk: Desk) -> None:
    refused = say(desk, "remove the title")
    assert not refused.changed
    assert "part of the footage" in refused.reply
    say(desk, 'add a title "Hello"')
    assert say(desk, "remove the title").draft == desk.draft


def test_one_wish_with_nothing_to_work_on_does_not_keep_the_others(desk: Desk) -> None:
    alone = say(desk, "add transitions")
    assert (alone.changed, alone.asked) == (False, True)
    both = say(desk, "add transitions and insert background music")
    assert both.changed
    assert "There is only one clip" in both.reply
    assert "Added music" in both.reply


def test_a_correction_stands_in_place_of_the_edit_before(desk: Desk) -> None:
    first = say(desk, "trim the first 2 seconds")
    second = say(desk, "no, 1 second")
    assert "Took back the last edit." in second.reply
    assert second.draft.duration == desk.draft.duration - 1000
    back = say(desk, "undo")
    assert back.draft == first.draft


def test_a_correction_keeps_the_other_edits_of_its_turn(desk: Desk) -> None:
    say(desk, 'trim the first 2 seconds and add a title "Hello"')
    alone = say(desk, "remove it")
    assert alone.draft.duration == desk.draft.duration - 2000
    assert alone.draft.role("title") is None


def test_a_correction_that_cannot_be_done_changes_nothing(desk: Desk) -> None:
    first = say(desk, "trim the first 2 seconds")
    refused = say(desk, "no, 2 hours")
    assert not refused.changed
    assert refused.draft == first.draft


def test_the_edit_before_may_be_taken_back_in_the_same_breath(desk: Desk) -> None:
    say(desk, "make it black and white")
    anew = say(desk, "undo that and make it vertical")
    assert anew.changed
    assert anew.draft.canvas.ratio == "9:16"
    assert not any(s.effects for s in anew.draft.main.segments)


def test_what_is_not_understood_does_not_keep_the_rest(desk: Desk) -> None:
    outcome = say(desk, "frobnicate the clips and cut the first second")
    assert outcome.changed
    assert "I did not understand “frobnicate the clips”" in outcome.reply


def test_a_correction_of_a_correction_takes_both_back(desk: Desk) -> None:
    say(desk, "trim the first 2 seconds")
    say(desk, "no, 1 second")
    last = say(desk, "no, 3 seconds")
    assert last.draft.duration == desk.draft.duration - 3000


def test_a_question_is_answered_and_nothing_before_it_changed(desk: Desk) -> None:
    first = say(desk, "trim the first second")
    asked = say(desk, "add a timer")
    assert asked.asked
    answered = say(desk, "3 seconds")
    assert "countdown of 3 s" in answered.reply
    assert answered.draft.duration == first.draft.duration


def test_what_was_not_understood_is_no_edit_to_correct(desk: Desk) -> None:
    say(desk, "trim the first second")
    assert say(desk, "make it pop").asked
    assert not say(desk, "2 seconds").changed


def test_what_was_taken_back_comes_back_or_is_done_otherwise(desk: Desk) -> None:
    first = say(desk, "trim the first second")
    assert say(desk, "undo").draft == desk.draft
    back = say(desk, "put it back")
    assert back.draft == first.draft
    say(desk, "undo")
    assert say(desk, "only half a second").draft.duration == desk.draft.duration - 500


def test_a_turn_that_is_gone_back_to_is_what_the_next_one_speaks_of(desk: Desk) -> None:
    say(desk, 'add a title "Hello"')
    say(desk, "undo")
    desk.store.sessions.move_head(desk.session, 2)
    desk.session = replace(desk.session, head=2)
    bigger = say(desk, "make it bigger")
    assert bigger.reply == "Changed “Hello”: a quarter bigger."


def test_a_reply_says_until_when_music_plays(desk: Desk) -> None:
    say(desk, "add calm music")
    assert "from 0 s to 4 s" in say(desk, "make it stop at 0:04").reply


def test_a_new_shape_is_filled_as_it_is_said(desk: Desk) -> None:
    say(desk, "make it square")
    barred = say(desk, "with black bars")
    assert "1:1 now, with bars" in barred.reply
    assert "cropped to fill it" in say(desk, "fill the frame instead").reply


def test_a_question_about_the_timeline_is_answered(desk: Desk) -> None:
    outcome = say(desk, "show tracks")
    assert not outcome.changed
    assert outcome.reply == f"{desk.draft.summary()}."


def test_what_is_taken_back_is_named(desk: Desk) -> None:
    say(desk, "trim the first second")
    say(desk, 'add a title "Hello"')
    assert say(desk, "undo").reply == 'Took back 1 edit: “add a title "Hello"”.'
    assert say(desk, "redo").reply == 'Restored 1 edit: “add a title "Hello"”.'
    both = say(desk, "undo 2 times").reply
    assert both == 'Took back 2 edits: “trim the first second” and “add a title "Hello"”.'
