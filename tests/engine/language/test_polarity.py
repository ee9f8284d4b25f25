"""What is forbidden is not done, and what is to be spared is not touched."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan, question_for

EDITS = (
    *("cut the first 5 seconds", "remove the captions", "blur it", "fade out", "mute it"),
    *("reverse it", "speed it up", "rotate it", "crop it", "add music", "trim the pauses"),
    *("export it", "make it black and white", "zoom in", "split it at 0:05", "delete clip 2"),
)
CHINESE_EDITS = ("倒放", "静音", "模糊背景", "加字幕", "删掉停顿", "剪掉前5秒", "加速", "导出")
PLACES = ("the first 5 seconds", "the last 3 seconds", "the intro", "the ending", "clip 2")
ANSWERS = ("ask", "help", "unsupported")


def names(instruction: str) -> list[str]:
    return [op.name for op in plan(instruction).ops]


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("no", ["don't", "do not", "please don't", "never", "dont"])
def test_what_is_forbidden_is_not_done(no: str, edit: str) -> None:
    assert not set(names(f"{no} {edit}")) - set(ANSWERS)
    assert names(f"add a title “Hello”, but {no} {edit}") == ["title"]


@pytest.mark.parametrize("edit", CHINESE_EDITS)
@pytest.mark.parametrize("no", ["不要", "别", "请不要"])
def test_what_is_forbidden_in_chinese_is_not_done(no: str, edit: str) -> None:
    assert not set(names(no + edit)) - set(ANSWERS)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("but", ["except", "but not", "while keeping"])
def test_an_edit_that_spares_a_place_spares_it_or_is_asked_about(
    edit: str, but: str, place: str
) -> None:
    for op in plan(f"{edit} {but} {place}").ops:
        spares = op.name == "keep" or any(key.startswith("except") for key in op.args)
        assert op.name in ANSWERS or spares


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("delete all but the last 5 seconds", {"last": 5000}),
        ("remove everything except the first 10 seconds", {"start": 0, "end": 10_000}),
        ("get rid of everything but clip 2", {"clip": 2}),
        ("除了前3秒都删掉", {"start": 0, "end": 3000}),
        ("除了第2段以外，其他的全部删掉", {"clip": 2}),
    ],
)
def test_deleting_all_but_a_part_keeps_that_part(words: str, kept: dict[str, int]) -> None:
    assert [op.to_dict() for op in plan(words).ops] == [{"op": "keep", **kept}]


def test_the_question_says_how_to_say_it_instead() -> None:
    words = "add captions but not in the first 5 seconds"
    assert "from when to when" in question_for(plan(words).ops[0], words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("i dont want any music", ["delete_track"]),
        ("trim the pauses without losing any words", ["trim_silence"]),
        ("don't forget to add captions", ["caption"]),
        ("speed up everything except clip 2", ["speed"]),
        ("mute everything but the music", ["mute"]),
        ("前两秒不要了", ["cut_first"]),
    ],
)
def test_wishes_in_the_form_of_a_negation_are_wishes(words: str, expected: list[str]) -> None:
    assert names(words) == expected


@pytest.mark.parametrize(
    ("words", "layers"),
    [
        ("remove the music and the title", ["music", "title"]),
        ("删掉音乐和标题", ["music", "title"]),
        ("把标题和音乐都去掉", ["title", "music"]),
        ("remove the captions and the lower third", ["captions", "lower_third"]),
    ],
)
def test_nothing_is_added_where_something_is_to_go(words: str, layers: list[str]) -> None:
    assert [op.to_dict() for op in plan(words).ops] == [
        {"op": "delete_track", "track": layer} for layer in layers
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("instead of captions, add a title “Hi”", ["title"]),
        ("add a title instead of captions", ["title"]),
        ("is there a way you could make it vertical?", ["aspect"]),
        ("why don't you add a fade out", ["fade_out"]),
        ("is it possible to add a fade out?", ["help"]),
        ("rgb split effect on clip 1", ["effect"]),
    ],
)
def test_what_stands_in_the_place_of_another_is_all_that_is_done(
    words: str, expected: list[str]
) -> None:
    assert names(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        *("should I speed it up?", "would it look better with music?", "did you add the captions?"),
        *("can captions be exported?", "if I add captions will it export slower?"),
        *("I already added captions", "I'm thinking about adding captions", "captions are great"),
        *("maybe later we can add music", "we will export tomorrow", "export failed"),
        *("the intro is 10 seconds long", "transitions are hard", "I hate captions"),
    ],
)
def test_a_question_or_a_statement_changes_nothing(words: str) -> None:
    assert not set(names(words)) - set(ANSWERS)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("would it be possible to cut the first 4 seconds?", ["cut_first"]),
        ("can you add captions?", ["caption"]),
        ("can I get captions in spanish?", ["caption"]),
        ("I already added captions, now export", ["export"]),
        ("is my render finished yet?", ["state"]),
    ],
)
def test_a_request_in_the_form_of_a_question_is_a_request(words: str, expected: list[str]) -> None:
    assert names(words) == expected


@pytest.mark.parametrize(
    "words", ["不要封面", "无需字幕", "剪成60秒，不要生成字幕，不要封面", "不需要加标题"]
)
def test_what_a_chinese_clause_does_not_want_is_not_added(words: str) -> None:
    assert not {"caption", "thumbnail", "title"} & {op.name for op in plan(words).ops}
