"""Words are drawn legibly, in any script, inside the safe area."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.engine.render import fonts, lines, looks
from nemo_jupyter.engine.render.lines import Typeset
from nemo_jupyter.engine.render.text import draw
from nemo_jupyter.errors import InvalidInput

CANVASES = [(320, 180), (1280, 720), (1920, 1080), (1080, 1920), (720, 720)]
MIXED = "Learn 机器学习 with שלום and مرحبا 😀 → ok"
LONG = "A title that goes on until nobody remembers how it began and what it was about " * 2
WRITINGS = [
    "Hello",
    "你好，世界",
    "مرحبا بالعالم",
    "שלום עולם",
    "Здравствуй",
    "ไทย",
    "हिन्दी",
    "한국어",
    "ひらがな",
    "😀",
]
SET = Typeset(40, 600, "zh")


def ink(picture, least=150):
    """Left, upper, right, lower edge on the canvas of what is really seen, shadow apart."""
    rows, columns = np.nonzero(picture.rgba[..., 3] > least)
    return (
        picture.x + columns.min(),
        picture.y + rows.min(),
        picture.x + columns.max() + 1,
        picture.y + rows.max() + 1,
    )


@pytest.mark.parametrize("role", ["title", "lower_third", "text", "caption"])
@pytest.mark.parametrize("canvas", CANVASES)
@pytest.mark.parametrize("words", ["Ada Lovelace", MIXED, LONG, "W" * 80, "Ada\nAnalyst"])
def test_text_stays_in_the_safe_area_and_is_large_enough(role, canvas, words):
    width, height = canvas
    picture = draw(words, {}, role, width, height)
    left, top, right, bottom = ink(picture, 230)
    assert left >= 0.05 * width - 2
    assert right <= 0.95 * width + 2
    assert top >= 0.05 * height - 2
    assert bottom <= 0.95 * height + 2
    assert bottom - top >= 0.045 * height


@pytest.mark.parametrize("words", WRITINGS)
def test_every_script_has_a_font_that_draws_it(words):
    for run in lines.runs(words, fonts.language_of(words)):
        assert all(fonts._has(run.face, c) for c in run.text if c.isprintable())
    assert draw(words, {}, "title", 640, 360).rgba[..., 3].max() == 255


def test_roles_have_their_places():
    def middle(role, **style):
        left, top, right, bottom = ink(draw("Hello", style, role, 1000, 500))
        return (left + right) / 2000, (top + bottom) / 1000

    assert middle("title") == pytest.approx((0.5, 0.5), abs=0.03)
    assert middle("lower_third")[0] < 0.3
    assert middle("lower_third")[1] > 0.8
    assert middle("caption")[0] == pytest.approx(0.5, abs=0.02)
    assert middle("caption")[1] > 0.85
    assert middle("text")[1] < 0.2
    assert middle("text", position="top_right")[0] > 0.7
    assert middle("text", position="bottom-left")[1] > 0.8
    assert middle("text", position=[0.5, 0.5]) == pytest.approx((0.5, 0.5), abs=0.03)


def test_right_to_left_is_seen_from_the_right():
    seen = [r.text for r in lines.runs("abc אבג דהו 123", "zh")]
    assert seen[0].startswith("abc")
    assert lines.is_rtl("שלום abc")
    # In a Hebrew sentence what comes first lies at the right, numbers keep their order.
    seen = [r.text.strip() for r in lines.runs("שלום abc 12", "zh")]
    assert seen[-1] == "שלום"
    assert "abc 12" in " ".join(seen[:-1])


def test_lines_break_evenly_and_lose_nothing():
    words = "And so we come to the question of how captions are broken into lines"
    broken = lines.wrap(words, SET, 700)
    widths = [lines.width(line, SET) for line in broken]
    assert " ".join(broken) == words
    assert max(widths) <= 700
    assert min(widths) > 0.6 * max(widths)


def test_chinese_breaks_anywhere_but_before_a_comma():
    words = "我们今天来谈谈渐变与颜色，以及它们如何影响观众的感受。"
    for limit in range(90, 700, 30):
        broken = lines.wrap(words, SET, limit)
        assert "".join(broken) == words
        assert all(line[0] not in "，。" for line in broken)


def test_joined_emoji_and_marks_stay_whole():
    assert lines.clusters("e\u0301👩‍💻👍🏽a") == ["e\u0301", "👩‍💻", "👍🏽", "a"]


def test_a_style_changes_what_it_names():
    plain = draw("Hello", {}, "text", 640, 360)
    large = draw("Hello", {"size": "large"}, "text", 640, 360)
    yellow = draw("Hello", {"color": "yellow"}, "text", 640, 360)
    boxed = draw("Hello", {"background": "box"}, "text", 640, 360)

    assert large.rgba.shape[0] > plain.rgba.shape[0]
    opaque = yellow.rgba[yellow.rgba[..., 3] == 255][:, :3]
    assert (opaque == (255, 255, 0)).all(axis=1).any()
    assert (boxed.rgba[..., 3] > 190).mean() > 0.9


def test_letters_contrast_with_what_is_around_them():
    def rim(style):
        return looks.styled("text", style).outline

    assert rim({"color": "white"}) == looks.DARK
    assert rim({"color": "black"}) == looks.LIGHT
    assert rim({"outline": "none"}) is None
    assert looks.styled("text", {"background": "white"}).color == looks.DARK
    assert looks.styled("text", {"background": "navy"}).color == looks.LIGHT


@pytest.mark.parametrize(
    "style",
    [
        {"color": "quiet"},
        {"size": "tiny-ish"},
        {"size": -1},
        {"weight": "fat"},
        {"position": "nowhere"},
        {"position": [2, 0]},
    ],
)
def test_a_style_that_means_nothing_is_refused(style):
    with pytest.raises(InvalidInput):
        looks.styled("text", style)


def test_the_same_words_give_the_same_pixels():
    one, two = (draw(MIXED, {}, "caption", 640, 360) for _ in range(2))
    assert (one.rgba == two.rgba).all()


def test_nothing_to_say_draws_nothing():
    assert draw(" \n\t", {}, "title", 640, 360).rgba.size == 0


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["title", "lower_third", "caption"]))
def test_whatever_is_written_is_drawn_and_never_interpreted(words, role):
    picture = draw(words, {}, role, 320, 180)
    height, width = picture.rgba.shape[:2]
    assert 0 <= picture.x <= 320 - width
    assert 0 <= picture.y <= 180 - height
