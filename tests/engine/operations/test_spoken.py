"""Words that were said are found; what was seen is not pretended to be."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.media.words import Word, Words
from nemo_jupyter.engine.operations.context import Question
from tests.engine.operations.shelf import TALK, Shelf, do, pieces, talk


def heard(*words: tuple[int, int, str], glued: bool = False) -> Shelf:
    said = tuple(Word(a, b, text, 0.9, glued and n > 0) for n, (a, b, text) in enumerate(words))
    return Shelf(worded={TALK: Words(said, "zh" if glued else "en", "test")})


SHELF = heard(
    (1000, 1400, "Hello"),
    (1400, 2000, "there,"),
    (2100, 2600, "you"),
    (2600, 3000, "know."),
    (7000, 7400, "I"),
    (7400, 8000, "say"),
    (8000, 8600, "hello"),
    (8600, 9000, "again."),
)


def test_a_phrase_is_cut_out_wherever_it_is_said() -> None:
    draft, said = do(talk(), ("cut", {"phrases": ["you know"]}), shelf=SHELF)
    assert [s[1:] for s in pieces(draft)] == [(2067, 0), (16_933, 3067)]
    assert "“you know” out, said at 2.1 s" in said
    draft, _ = do(talk(), ("cut", {"subject": "Hello!"}), shelf=SHELF)
    assert len(pieces(draft)) == 3


def test_the_sentences_with_a_phrase_are_kept() -> None:
    draft, _ = do(talk(), ("keep", {"phrases": ["say hello"]}), shelf=SHELF)
    assert len(pieces(draft)) == 1
    _, length, start = pieces(draft)[0]
    assert (start, length) == (6933, 2133)


def test_a_part_of_a_word_is_not_the_word() -> None:
    with pytest.raises(Question, match="nobody say “hell”"):
        do(talk(), ("cut", {"phrases": "hell"}), shelf=SHELF)


def test_chinese_has_no_spaces() -> None:
    shelf = heard(
        (1000, 1500, "你"), (1500, 2000, "好"), (2000, 2500, "世"), (2500, 3000, "界"), glued=True
    )
    draft, _ = do(talk(), ("cut", {"phrases": ["好世"]}), shelf=shelf)
    assert [s[1:] for s in pieces(draft)] == [(1500, 0), (17_500, 2500)]


def test_what_nobody_says_is_asked_about() -> None:
    with pytest.raises(Question, match=r"nobody say “a goal”.*not what is seen"):
        do(talk(), ("keep", {"subject": "a goal"}), shelf=SHELF)
