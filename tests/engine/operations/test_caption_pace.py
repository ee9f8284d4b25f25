"""Hesitations stay in captions that can be read, and go where there is no time for them."""

from __future__ import annotations

from fractions import Fraction

import pytest

from nemo_jupyter.engine.operations.caption_pace import readable
from nemo_jupyter.timeline.caption_lines import joined, limits_for
from nemo_jupyter.timeline.captions import cues
from nemo_jupyter.timeline.model import Span, Word
from tests.engine.operations.shelf import TALK, Shelf, do, said, talk
from tests.engine.operations.test_captions import spoken

FPS = Fraction(30)


def pace(text: str, each: int, start: int = 0, *, glued: bool = False) -> list[Word]:
    """Words of so many ms each."""
    pieces = text.split()
    return [
        Word(start + n * each, start + (n + 1) * each, piece, glued)
        for n, piece in enumerate(pieces)
    ]


def left(words: list[Word], language: str = "en") -> tuple[str, int]:
    shots = [Span(0, words[-1].end)]
    kept, count = readable(words, shots, limits_for(language), FPS)
    return joined(kept), count


def test_what_is_said_calmly_is_captioned_with_its_hesitations():
    text = "Um, we are, uh, all going direct to heaven."
    assert left(pace(text, 400)) == (text, 0)


@pytest.mark.parametrize(
    ("text", "kept", "count"),
    [
        ("We were uh going um direct to heaven.", "We were going direct to heaven.", 2),
        ("Um, we were all going to heaven.", "We were all going to heaven.", 1),
        ("We were going to heaven, um. And we", "We were going to heaven. And we", 1),
        ("We were going all the other way to", "We were going all the other way to", 0),
    ],
)
def test_quick_speech_is_captioned_without_them(text, kept, count):
    assert left(pace(text, 180)) == (kept, count)


def test_in_chinese_too():
    words = pace("我 们 嗯 今 天 来 谈 谈 呃 机 器 学 习", 90, glued=True)
    assert left(words, "zh") == ("我们今天来谈谈机器学习", 2)


def test_they_go_near_the_quick_words_alone():
    slow = pace("Um, we begin at ease. Now follows another thing,", 500)
    calm = pace("um, that has a lot of time to be read as well.", 500, slow[-1].end + 3000)
    quick = pace("Um, extraordinarily wonderful " + "undertakings " * 6, 300, calm[-1].end + 3000)
    text, count = left([*slow, *calm, *quick])
    assert count == 1
    assert text.startswith("Um, we begin")
    assert "thing, um, that" in text
    assert "Extraordinarily wonderful undertakings" in text


def test_nothing_but_hesitations_stays():
    words = pace("Um, um, uhm,", 60)
    assert left(words) == (joined(words), 0)
    assert cues(words, [Span(0, 180)], limits_for("en"), FPS)


def test_the_reply_says_so():
    quick = said((1000, "um extraordinarily uninterrupted um representations " * 4))
    draft, reply = do(talk(), ("caption", {}), shelf=Shelf(worded={TALK: quick}))
    assert "Left 8 hesitations out of them" in reply
    assert "um" not in spoken(draft).lower().split()
