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
