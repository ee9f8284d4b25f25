"""The table of widths agrees with what the renderer draws."""

from __future__ import annotations

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nemo_jupyter.engine.render import lines
from nemo_jupyter.engine.render.fonts import language_of
from nemo_jupyter.engine.render.text import Typeset
from nemo_jupyter.timeline.letters import width

SIZE = 1000


@example("EJ")
@example("if' of'")
@given(st.text(string.ascii_letters + string.digits + " ,.:;!?'-", min_size=1, max_size=30))
def test_no_text_is_drawn_wider_than_the_table_says(text):
    drawn = lines.width(text, Typeset(SIZE, 600, "en")) / SIZE
    # Pairs of letters are moved together, or apart by a hair.
    assert drawn <= width(text) * 1.01 + 0.02


def test_the_table_is_not_too_wide_for_what_is_said():
    text = "Nothing happens, nobody comes, nobody goes. It's awful."
    drawn = lines.width(text, Typeset(SIZE, 600, "en")) / SIZE
    assert width(text) == pytest.approx(drawn, rel=0.02)


@pytest.mark.parametrize("text", ["Größe für schöne Mädchen", "Ça va très bien", "你好吗"])
def test_other_letters_are_rather_too_wide(text):
    drawn = lines.width(text, Typeset(SIZE, 600, language_of(text))) / SIZE
    assert drawn <= width(text)
