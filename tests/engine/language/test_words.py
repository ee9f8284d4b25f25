"""The user's own words are taken literally."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nemo_jupyter.engine.language import explain, language_of, plan, question_for
from nemo_jupyter.engine.language.text import EXTENSIONS
from nemo_jupyter.engine.language.vocabulary import SLOTS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('add a title "Delete Clip 2, then Export!"', "Delete Clip 2, then Export!"),
        ("add a title “Café – 5s”", "Café – 5s"),
        ("lower third: Ada Lovelace", "Ada Lovelace"),
        ("add text that says Hello World", "Hello World"),
        ("Opening title: Beach Week 2026 (3s)", "Beach Week 2026"),
        ("打字幕 Hello World", "Hello World"),
        ("加标题“５秒，静音”", "５秒，静音"),
        ("add a lower third 'Ada’s Lab'", "Ada’s Lab"),
    ],
)
def test_words_survive_as_written(text, words):
    assert [op.args["text"] for op in plan(text).ops if "text" in op.args] == [words]


A_FILE = re.compile(rf"\.(?:{EXTENSIONS})$", re.IGNORECASE)
"""A name in quotes is a file, not words to show."""


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.characters(exclude_characters='"', exclude_categories=("Cs", "Cc")),
        min_size=1,
        max_size=40,
    )
)
@example("mute clip 2 and export")
@example("<t0> <q9>")
def test_any_quoted_text_survives(words):
    ops = plan(f'add a title "{words}"').ops
    if words.strip() and not A_FILE.search(words.strip()):
        assert [op.args.get("text") for op in ops if op.name == "title"] == [words]


PIECES = st.sampled_from(
    [
        "cut",
        "the first",
        "5s",
        "clip 2",
        "and",
        ",",
        "mute",
        '"',
        "export",
        "0:10",
        "to",
        "加",
        "字幕",
        "第二段",
        "删掉",
        "，",
        "2x",
        "50%",
        "except",
        "it",
        "“",
        "music",
        "title",
        "a.mp4",
        "\n",
        "。",
        "<t1>",
        "\x00",
        "🎬",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=120), st.lists(PIECES, max_size=14).map(" ".join)))
def test_any_text_gives_a_valid_plan(text):
    planned = plan(text)
    assert planned.ops
    assert planned == plan(text)
    for op in planned.ops:
        assert op.name in SLOTS
        assert "\x00" not in explain(op)
        assert explain(op, "zh")


def test_language_is_that_of_the_words_outside_quotes():
    assert language_of("add a title “你好”") == "en"
    assert language_of("加标题 Hello") == "zh"


def test_a_question_is_asked_in_the_users_language():
    (op,) = plan("make it better").ops
    assert question_for(op, "make it better").endswith("?")
    assert question_for(op, "更有动感", "zh").endswith("？")


def names(text):
    return [op.name for op in plan(text).ops]


@pytest.mark.parametrize(
    ("text", "ops"),
    [
        ("make it brighter, wait, just darker", [{"op": "color", "brightness": "down"}]),
        ("remove the colour", [{"op": "color", "look": "bw"}]),
        ("cut from 2 min 10 to 2 min 25", [{"op": "cut", "start": 130000, "end": 145000}]),
        ("Trim the start of clip2 to 00:10", [{"op": "cut_first", "clip": 2, "ms": 10000}]),
        ("speed up the clip to 30 seconds", [{"op": "speed", "fit_ms": 30000}]),
        ("give each photo 3 seconds", [{"op": "slideshow", "per_image": 3000}]),
        ("trim each clip down to 3 seconds", [{"op": "shorten_to", "ms": 3000, "clip": "all"}]),
        ("clip 2 ko slow karo", [{"op": "speed", "clip": 2, "direction": "down"}]),
        ("volume to max", [{"op": "volume", "level": 1}]),
        ("ramp from 1x to 4x", [{"op": "speed_ramp", "to": 4}]),
        ("cut to the best 2 moments", [{"op": "highlight", "count": 2}]),
        ("把字幕翻译成法语", [{"op": "caption", "lang": "fr"}]),
        ("把片尾.mp4接到最后", [{"op": "merge", "file": "片尾.mp4", "position": "end"}]),
        ("结尾延长2秒，做个定格", [{"op": "freeze", "at": "end", "duration": 2000}]),
        ("去色", [{"op": "color", "look": "bw"}]),
        ("開頭加個標題「嗨」", [{"op": "title", "at": "start", "text": "嗨"}]),
        ("把第2段和第3段换一下", [{"op": "reorder", "swap": [2, 3]}]),
    ],
)
def test_phrasings_of_many_people(text, ops):
    assert plan(text).to_dict()["ops"] == ops


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("trim this clip, remove silences", "delete_clip"),
        ("turn my 12 photos into a reel", "rotate"),
        ("add a clip at the end", "trim"),
        ("add b-roll at key moments", "highlight"),
        ("combine them into one seamless video", "loop"),
        ("only use the first 8 seconds of the song", "keep"),
        ("换成轻快一点的配乐", "speed"),
        ("reduce the highlights", "highlight"),
        ("白字黑边的字幕", "effect"),
    ],
)
def test_a_word_with_two_jobs_does_the_one_meant(text, name):
    assert name not in names(text)
