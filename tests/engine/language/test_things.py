"""A request about a thing that is only seen or heard in the film does not change the film."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.language.vocabulary import ANSWERS

THINGS = ("truck", "bride", "kitten", "dancers", "snow", "church", "guitarist", "tiger", "mirror")
REQUESTS = (
    *("blur {}", "freeze {}", "brighten {}", "darken {} a bit", "rotate {}", "crop {}", "mute {}"),
    *("slow {} down", "speed up {}", "zoom in on {}", "duplicate {}", "reverse {}", "loop {}"),
    *("make {} brighter", "make {} slower", "turn {} black and white", "turn down {}", "trim {}"),
    *("warm up {}", "fade out {}", "sharpen {}", "stabilize {}", "split {} in two", "caption {}"),
    *("merge {}", "compress {}", "pixelate {}", "please flip {}", "desaturate {}", "undo {}"),
)


@pytest.mark.parametrize("thing", THINGS)
@pytest.mark.parametrize("request_", REQUESTS)
def test_a_thing_in_the_picture_is_not_the_film(request_: str, thing: str) -> None:
    for article in ("the", "his", "that"):
        names = {op.name for op in plan(request_.format(f"{article} {thing}")).ops}
        assert names <= ANSWERS, article


@pytest.mark.parametrize(
    ("words", "operation"),
    [
        ("brighten the footage", "color"),
        ("speed up my wedding video", "speed"),
        ("reverse the vlog", "reverse"),
        ("stabilize this gopro recording", "stabilize"),
        ("slow the interview down", "speed"),
        ("make our podcast louder", "volume"),
        ("trim every clip", "trim"),
        ("crop the left edge", "crop"),
        ("cut out the ummms", "remove_filler"),
        ("compress all of the files", "compress"),
    ],
)
def test_what_a_film_consists_of_is_changed(words: str, operation: str) -> None:
    assert [op.name for op in plan(words).ops] == [operation]


def test_a_thing_may_be_meant_where_it_is_timed() -> None:
    (op,) = plan("slow down the dancers from 0:10 to 0:14").ops
    assert (op.name, op.args.get("start"), op.args.get("end")) == ("speed", 10_000, 14_000)


def test_a_part_of_the_picture_stays_a_part_where_it_is_timed() -> None:
    (op,) = plan("blur the truck from 0:10 to 0:14").ops
    assert op.name == "unsupported"


@pytest.mark.parametrize("words", ["keep the tiger", "hide the snakes", "center the star"])
def test_an_everyday_word_is_no_slip(words: str) -> None:
    assert {op.name for op in plan(words).ops} <= ANSWERS
