"""A place tells when, and never makes a part of the film of a thing that is in it."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan

CUTS = {
    *("cut", "cut_first", "cut_last", "trim", "delete_clip", "keep", "shorten_to", "split"),
    *("shorten_by", "highlight", "delete_track"),
}
PLACES = (
    *("from the last 10 seconds", "in the first 5 seconds", "from 0:10 to 0:20", "at 0:30"),
    *("in clip 2", "after 1:00", "before 0:30"),
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("thing", ["captions", "title", "logo", "hum", "dog", "colour", "credits"])
@pytest.mark.parametrize("verb", ["remove", "cut", "get rid of", "keep"])
def test_removing_a_thing_somewhere_cuts_no_film(verb: str, thing: str, place: str) -> None:
    names = {op.name for op in plan(f"{verb} the {thing} {place}").ops}
    assert not names & CUTS


@pytest.mark.parametrize("place", [place for place in PLACES if place != "at 0:30"])
@pytest.mark.parametrize("sound", ["music", "voice"])
def test_sound_taken_out_somewhere_is_muted_there(sound: str, place: str) -> None:
    assert plan(f"take out the {sound} {place}").ops == plan(f"mute the {sound} {place}").ops


def test_what_a_part_is_about_must_be_heard() -> None:
    (op,) = plan("remove the tangent about pricing").ops
    assert (op.name, op.args) == ("unsupported", {"what": "content_search"})


def test_the_time_of_a_pause_is_not_its_length() -> None:
    assert all("min_pause" not in op.args for op in plan("cut the silence at 0:12").ops)


def test_a_part_measured_the_second_time_is_cut_once() -> None:
    (op,) = plan("cut off the ending, last 35 seconds").ops
    assert (op.name, op.args) == ("cut_last", {"ms": 35_000})


STRUCTURAL = {"cut_first", "trim", "shorten_to", "split", "reverse", "loop", "duplicate", "freeze"}


@pytest.mark.parametrize("layer", ["captions", "title", "music", "transitions", "voiceover"])
@pytest.mark.parametrize(
    "request_",
    [
        "reverse the {}",
        "duplicate the {}",
        "split the {}",
        "freeze the {}",
        "trim the {}",
        "cut the first 3 seconds of the {}",
        "repeat the {} 3 times",
    ],
)
def test_what_is_asked_of_a_layer_is_not_done_to_the_film(request_: str, layer: str) -> None:
    assert not {op.name for op in plan(request_.format(layer)).ops} & STRUCTURAL


def test_a_film_may_be_named_by_what_it_shows() -> None:
    (op,) = plan("reverse the music video").ops
    assert op.name == "reverse"


def test_only_two_clips_change_places() -> None:
    assert all(op.name != "reorder" for op in plan("swap the music and clip 2").ops)


@pytest.mark.parametrize("words", ["the cut at 0:30 is perfect", "the split in the middle is nice"])
def test_praise_for_an_edit_is_no_edit(words: str) -> None:
    assert [op.name for op in plan(words).ops] == ["ask"]


def test_two_words_to_take_out_are_one_request() -> None:
    (op,) = plan("remove 'like' and 'so' from my speech").ops
    assert (op.name, op.args) == ("remove_filler", {"words": ["like", "so"]})


def test_a_part_is_trimmed_by_the_stretch_that_says_it() -> None:
    (op,) = plan("delete the middle bit, 0:40 to 1:20").ops
    assert (op.name, op.args) == ("cut", {"start": 40_000, "end": 80_000})
