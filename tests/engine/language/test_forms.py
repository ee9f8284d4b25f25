"""Requests that are no imperative ask for the same as the imperative."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.language.english.verbs import GERUNDS, PARTICIPLES

THINGS = ("the first 4 seconds", "0:20 to 0:26", "clip 2", "the pauses", "the music")


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize(
    "sentence",
    [
        "would you mind removing {}",
        "how about cutting {}",
        "we should drop {}",
        "it'd be great if you could delete {}",
        "{} should be removed",
        "{} has to go",
        "{} can be cut out",
        "make sure {} is removed",
        "I want {} gone",
        "I'd like {} deleted",
        "we can do without {}",
        "chuck {} out",
        "bin {}",
        "{} isn't needed",
        "{}: remove",
        "{}, get rid of it",
        "{} is dull, take it out",
    ],
)
def test_what_should_go_is_removed(sentence: str, thing: str) -> None:
    assert plan(sentence.format(thing)).ops == plan(f"remove {thing}").ops


@pytest.mark.parametrize(
    ("sentence", "imperative"),
    [
        ("the music needs to be lowered by 3 dB", "lower the music by 3 dB"),
        ("captions should be added", "add captions"),
        ("the second clip could use trimming", "trim the second clip"),
        ("I'd like the clips merged", "merge the clips"),
        ("there's a door slamming from 0:20 to 0:26, cut that out", "cut 0:20 to 0:26"),
        ("I cough at 0:40 for 2 seconds, remove it", "remove 2 seconds from 0:40"),
        ("is there a way to delete the last 3 seconds?", "delete the last 3 seconds"),
        ('"trim the pauses"', "trim the pauses"),
        ("remove the outro, it's way too long", "remove the outro"),
    ],
)
def test_other_sentences_stand_for_an_imperative(sentence: str, imperative: str) -> None:
    assert plan(sentence).ops == plan(imperative).ops


@pytest.mark.parametrize(
    "words",
    ["the intro is great", "the music is nice, keep it", "which clips should be removed?"],
)
def test_what_is_only_said_of_a_thing_removes_nothing(words: str) -> None:
    assert all(op.name in ("ask", "help", "keep") for op in plan(words).ops)


def test_the_forms_of_verbs_are_spelled_as_english_spells_them() -> None:
    for form in ("trimming", "removing", "blurring", "editing", "applying"):
        assert form in GERUNDS
    for form in ("trimmed", "blurred", "applied", "copied", "split", "sped", "edited", "sharpened"):
        assert form in PARTICIPLES


@pytest.mark.parametrize(
    ("words", "name", "args"),
    [
        ("0:10 to 0:20 is too slow, speed it up", "speed", {"start": 10_000, "end": 20_000}),
        ("there's a hum from 0:10 to 0:20, mute it", "mute", {"start": 10_000, "end": 20_000}),
        ("clip 2 feels dull, speed it up to 2x", "speed", {"clip": 2, "factor": 2.0}),
        ("the music is too loud from 0:10 to 0:20, lower it", "volume", {"track": "music"}),
    ],
)
def test_a_remedy_is_for_what_was_complained_of(
    words: str, name: str, args: dict[str, object]
) -> None:
    (op,) = plan(words).ops
    assert op.name == name
    assert args.items() <= op.args.items()


@pytest.mark.parametrize(
    ("words", "direction"), [("it's too slow", "up"), ("clip 2 is too fast", "down")]
)
def test_what_is_too_slow_is_sped_up(words: str, direction: str) -> None:
    (op,) = plan(words).ops
    assert (op.name, op.args["direction"]) == ("speed", direction)


@pytest.mark.parametrize(
    ("words", "imperative"),
    [
        ("throw everything away except 0:10-0:20", "keep only 0:10-0:20"),
        ("all I need is the last 9 seconds", "keep only the last 9 seconds"),
        ("isolate the segment running from 1:10 to 1:20", "keep only 1:10 to 1:20"),
        ("cut between 1 minute 5 and 1 minute 20", "cut between 1:05 and 1:20"),
        ("start the video 8 seconds in", "start the video at 8 seconds"),
        ("the last clip should come first", "move the last clip to the start"),
        ("slice at 5, 10 and 15 seconds", "split at 0:05, 0:10 and 0:15"),
        ("I leave long gaps when I think. Please close them.", "close the gaps"),
        ("erase seconds 14 thru 19", "remove 0:14 to 0:19"),
        ("put my clips one after another", "merge my clips"),
        ("carve it up into 3 parts", "split it into 3 parts"),
        ("lump my recordings together", "merge my recordings"),
        ("link a.mp4 to b.mp4", "merge a.mp4 and b.mp4"),
        ("whittle the video down to 40 seconds", "shorten the video to 40 seconds"),
        ("squeeze the long pauses", "tighten the pauses"),
        ("linger on the last frame for 2 seconds", "hold on the last frame for 2 seconds"),
        ("let clip 3 open the film", "move clip 3 to the start"),
        ("clip 4 is all I need", "keep only clip 4"),
        ("add 1:15 till 1:45 as a separate video", "keep only 1:15 to 1:45"),
        ("put a cut at 0:21 and another at 0:34", "split at 0:21 and 0:34"),
        ("delete all clips except 2 and 4", "keep only clips 2 and 4"),
        ("cut my video into 30 second clips", "split my video every 30 seconds"),
        ("detect scene changes and split automatically", "split at every scene change"),
        ("dead air, ums, retakes", "remove dead air, ums and retakes"),
        ("save the closing 12 seconds, lose everything else", "keep only the last 12 seconds"),
    ],
)
def test_parts_and_places_are_said_in_many_ways(words: str, imperative: str) -> None:
    assert plan(words).ops == plan(imperative).ops


def test_the_sound_of_a_stretch_goes_without_the_stretch() -> None:
    (op,) = plan("kill the audio for the last 18 seconds").ops
    assert (op.name, op.args) == ("mute", {"last": 18_000})


@pytest.mark.parametrize(
    "frame",
    [
        "I think you should {}",
        "you forgot to {}",
        "would you be able to {}?",
        "I was wondering if you could {}",
        "to start with, {}",
        "step 1: {}",
        "I'm a beginner, so please {}",
        "don't forget to {}",
        "{}, cheers",
        "{} as it feels slow",
    ],
)
@pytest.mark.parametrize(
    "request_", ["trim the pauses", "cut the first 5 seconds", "delete clip 2"]
)
def test_what_surrounds_a_request_changes_nothing(frame: str, request_: str) -> None:
    assert plan(frame.format(request_)).ops == plan(request_).ops


def test_a_clip_moves_one_place_if_there_is_one() -> None:
    (op,) = plan("move clip 3 one spot earlier").ops
    assert (op.name, op.args) == ("reorder", {"clip": 3, "to": 2})
    assert [op.name for op in plan("move clip 1 one spot earlier").ops] == ["ask"]
