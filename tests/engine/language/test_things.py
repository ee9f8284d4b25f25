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


@pytest.mark.parametrize(
    "place",
    [
        *("during the goal", "on the wall", "after the kiss", "over the sunset", "on his shirt"),
        *("when she turns around", "as he lands", "before the explosion", "next to the cat"),
        *("whenever he scores", "when the cup breaks", "except for the stage"),
    ],
)
@pytest.mark.parametrize(
    "request_", ["zoom in", "add a title", "brighten it", "mute it", "put my logo", "reverse it"]
)
def test_a_place_that_nobody_can_find_is_asked_about(request_: str, place: str) -> None:
    assert {op.name for op in plan(f"{request_} {place}").ops} <= ANSWERS


@pytest.mark.parametrize(
    "words",
    [
        "lower the music when I talk",
        "add a whoosh when the title appears",
        "fade to black when it finishes",
        "add a title on the left",
        "mute it during the intro",
        "put music under the speech",
        "loop it until it's 30 seconds long",
    ],
)
def test_a_place_that_is_known_is_no_question(words: str) -> None:
    assert not {op.name for op in plan(words).ops} & ANSWERS


@pytest.mark.parametrize("words", ["blur faces", "mute birds", "zoom map", "brighten up grandma"])
def test_a_thing_without_an_article_is_not_the_film(words: str) -> None:
    assert {op.name for op in plan(words).ops} <= ANSWERS


@pytest.mark.parametrize("words", ["the bride should be brighter", "I want the ball to be slower"])
def test_a_wish_for_a_thing_is_none_for_the_film(words: str) -> None:
    assert {op.name for op in plan(words).ops} <= ANSWERS


@pytest.mark.parametrize(
    "words",
    [
        "when she smiles, zoom in",
        "zoom in, but only when she smiles",
        "during the chorus, speed it up",
        "on the wide shots, make it black and white",
        "during the hike add music",
        "after the goal: slow it down",
    ],
)
def test_a_place_said_apart_is_not_forgotten(words: str) -> None:
    assert {op.name for op in plan(words).ops} <= ANSWERS


@pytest.mark.parametrize("thing", ["卡车", "新娘", "小狗", "地图", "舞者", "天空", "镜子"])
@pytest.mark.parametrize(
    "request_",
    [
        *("把{}调亮", "让{}慢一点", "旋转{}", "放大那个{}", "把{}静音", "{}亮一点", "倒放{}"),
        *("给{}加字幕", "让{}声音小一点", "在{}上加文字", "请把我的{}变暗", "复制{}", "压缩{}"),
    ],
)
def test_a_thing_in_the_picture_is_not_the_film_in_chinese(request_: str, thing: str) -> None:
    assert {op.name for op in plan(request_.format(thing)).ops} <= ANSWERS


@pytest.mark.parametrize(
    ("words", "operation"),
    [
        ("把视频调亮", "color"),
        ("让整段慢一点", "speed"),
        ("旋转画面", "rotate"),
        ("把人声调大一点", "volume"),
        ("给采访加字幕", "caption"),
        ("稍微亮一点", "color"),
        ("再快一点", "speed"),
        ("加速播放", "speed"),
        ("给我加字幕", "caption"),
    ],
)
def test_what_a_film_consists_of_is_changed_in_chinese(words: str, operation: str) -> None:
    assert [op.name for op in plan(words).ops] == [operation]


@pytest.mark.parametrize(
    "words", ["sharpen the wedding dress", "merge the two horses", "duplicate the best dance move"]
)
def test_what_a_thing_is_called_ends_with_what_it_is(words: str) -> None:
    assert {op.name for op in plan(words).ops} <= ANSWERS
