"""Cutting, order and shape: one wish in many words, and words that only look alike."""

from itertools import product
from random import Random

import pytest

from nemo_jupyter.engine.language import plan

FILM = ("the video", "my video", "this clip", "clip.mp4", "talk.mov", "it")
SECONDS = ("5 seconds", "five seconds", "5s", "5 secs")
WHY = ("", "", " because it drags", " so it feels tighter", " for my channel", " thanks")

SAYINGS = {
    "cut_first": (
        ("trim", "cut off", "remove", "skip", "shave off", "discard", "clip"),
        ("the first", "the opening", "the initial", "the very first"),
        SECONDS,
        ("", "of clip.mp4", "off the video"),
    ),
    "cut_last": (
        ("trim", "cut off", "remove", "lose", "chop off"),
        ("the last", "the final", "the closing"),
        SECONDS,
        ("", "of talk.mov", "from the video"),
    ),
    "cut": (
        ("cut out", "remove", "take out", "drop", "ditch"),
        ("the part", "everything", "what's"),
        ("from 0:10 to 0:20", "between 10 and 20 seconds", "between 0:10 & 0:20"),
    ),
    "keep": (
        ("trim", "cut", "shorten"),
        FILM[:5],
        ("to just 0:10-0:20", "so that only 0:10 to 0:20 remains"),
    ),
    "split": (
        ("split", "slice", "divide", "break"),
        FILM,
        ("into 3 sections", "every 10 seconds", "in two at 0:30", "into scenes", "scene by scene"),
    ),
    "merge": (
        ("assemble", "splice", "join", "glue together"),
        ("these clips", "a.mp4 and b.mp4", "clips 1-3", "the recordings"),
        ("", "into one film", "in this order"),
    ),
    "insert": (
        ("add", "insert", "slot in", "splice in", "stick"),
        ("intro.mp4",),
        ("after clip 2", "between clips 1 and 2", "before clip 3", "at 0:10", "at the front"),
    ),
    "freeze": (
        ("still frame", "freeze frame", "frame hold"),
        ("at 0:30, 2 sec", "at 0:30 for 2 seconds", "at 0:30 (2 seconds)"),
    ),
    "remove_repeats": (
        ("remove", "cut", "edit out"),
        ("the retakes", "all false starts", "my double takes", "repeated lines"),
        ("", "and keep only the last take"),
    ),
    "speed": (
        ("speed up", "accelerate", "fast forward"),
        FILM,
        ("by 2x", "to twice the speed", "by 100%", "a bit"),
    ),
    "aspect": (
        ("make", "put", "adapt", "reframe"),
        FILM[:5],
        ("to 9:16", "in vertical format", "into portrait mode"),
    ),
    "shorten_by": (
        ("shorten", "trim", "reduce"),
        (*FILM, "my reel"),
        ("by 15 seconds", "by 15s", "by a quarter of a minute"),
    ),
    "resize": (("resize", "downsize", "scale"), FILM, ("to 720p", "to 1280x720")),
    "rotate": (("rotate", "turn", "spin"), FILM, ("180", "90 degrees right", "clockwise")),
    "crop": (
        ("remove", "crop", "get rid of"),
        ("the black bars", "the letterbox bars", "the black edges"),
        ("", "at the top and bottom", "from clip.mp4"),
    ),
    "caption": (("caption", "subtitle", "add captions to"), FILM[:5]),
}
ELSEWHERE = (
    (("flip", "toss"), ("a coin", "a burger", "the pancakes")),
    (("merge", "combine"), ("the spreadsheets", "the audio engineers' notes into the script")),
    (("split", "divide"), ("the bill", "the team into two groups", "the cost with Tom")),
    (("cut", "trim"), ("my hair", "the grass", "the budget", "the hedge")),
    (("export", "download", "save"), ("my contacts", "the spreadsheet", "my bookmarks")),
    (("my colleague", "yesterday I", "the editor"), ("reversed it", "split it in two")),
    (("you shouldn't", "don't"), ("split the video", "reverse it", "cut clip 2")),
    (("loop",), ("me in", "us in", "through the list")),
)


def _chosen(parts: tuple[tuple[str, ...], ...], most: int) -> list[str]:
    said = [" ".join(filter(None, words)) for words in product(*parts)]
    return Random(repr(parts)).sample(said, min(most, len(said)))


@pytest.mark.parametrize("name", SAYINGS)
def test_one_wish_in_many_words(name: str) -> None:
    for number, text in enumerate(_chosen(SAYINGS[name], 40)):
        text += WHY[number % len(WHY)] if name != "freeze" else ""
        assert (text, [op.name for op in plan(text).ops]) == (text, [name])


@pytest.mark.parametrize("parts", ELSEWHERE)
def test_what_is_in_no_film_changes_nothing(parts: tuple[tuple[str, ...], ...]) -> None:
    for text in _chosen(parts, 12):
        names = {op.name for op in plan(text).ops}
        assert (text, names - {"ask", "help", "unsupported"}) == (text, set())


def test_a_still_lasts_as_long_as_it_is_said_to() -> None:
    (op,) = plan("still frame at 0:30, 2 sec").ops
    assert op.args == {"at": 30000, "duration": 2000}


def test_three_sections_are_no_three_seconds() -> None:
    (op,) = plan("split it into 3 sections").ops
    assert op.args == {"parts": 3}


def test_seconds_are_no_clips() -> None:
    (op,) = plan("cut between 10 and 20 seconds").ops
    assert (op.name, op.args) == ("cut", {"start": 10000, "end": 20000})
