"""Chapters begin where something begins, are named by its words, and move with it."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.operations.context import Question
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Draft, Segment
from tests.engine.operations.shelf import CITY, TALK, Shelf, do, said, story, talk


def marks(draft: Draft) -> list[tuple[int, str]]:
    return [(c.start, c.title) for c in draft.chapters]


def test_chapters_begin_at_pauses_and_are_named_by_what_is_said() -> None:
    draft, reply = do(talk(), ("chapters", {"count": 3}))
    assert marks(draft) == [
        (0, "Hello and welcome to the talk"),
        (6800, "Today I would like to show you"),
        (12_167, "First we take out the pauses"),
    ]
    assert "0:06 Today I would like" in reply
    assert "YouTube" in reply


def test_titles_do_not_end_on_a_small_word() -> None:
    draft, _ = do(talk(), ("chapters", {"count": 3}))
    assert not {t.split()[-1].lower() for _, t in marks(draft)} & {"and", "the", "to", "a"}


def test_without_words_chapters_begin_at_cuts_and_have_numbers() -> None:
    draft, reply = do(story(Segment("b", 0, 8000, "city.mp4", CITY)), ("chapters", {"count": 3}))
    assert marks(draft) == [(0, "Chapter 1"), (2000, "Chapter 2"), (5000, "Chapter 3")]
    assert "numbers for names" in reply


def test_without_anything_to_go_by_the_parts_are_even() -> None:
    shelf = Shelf(worded={}, seen={})
    draft, _ = do(talk(), ("chapters", {"count": 4}), shelf=shelf)
    assert [m[0] for m in marks(draft)] == [0, 5000, 10_000, 15_000]


def test_chapters_do_without_the_extra() -> None:
    class Bare(Shelf):
        def words(self, asset: str, *, verbatim: bool = False):  # type: ignore[no-untyped-def]
            raise Unsupported("Recognising words needs an extra")

    draft, _ = do(talk(), ("chapters", {"count": 2}), shelf=Bare())
    assert [m[1] for m in marks(draft)] == ["Chapter 1", "Chapter 2"]


def test_chapters_move_with_the_story_and_go_with_it() -> None:
    draft, _ = do(talk(), ("chapters", {"count": 3}))
    later = [m[0] for m in marks(draft)][1:]
    cut, _ = do(draft, ("cut", {"start": 2000, "end": 4000}))
    assert [m[0] for m in marks(cut)] == [0, *(at - 2000 for at in later)]
    short, _ = do(draft, ("keep", {"start": 0, "end": 10_000}))
    assert [m[0] for m in marks(short)] == [0, later[0]]


def test_a_count_nobody_can_mean_is_asked_about() -> None:
    with pytest.raises(Question, match="How many chapters"):
        do(talk(), ("chapters", {"count": 500}))


def test_chinese_chapters_have_chinese_names() -> None:
    words = said((1000, "大家好。"), (9000, "我们 开始。"), language="zh")
    draft, _ = do(talk(), ("chapters", {"count": 3}), shelf=Shelf(worded={TALK: words}))
    assert marks(draft)[-1][1] == "第 3 章"
