"""Hesitations and repetitions go; the words around them stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.media.words import Word, Words
from nemo_jupyter.engine.operations import hesitation
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.transcript import transcript
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Draft
from tests.engine.operations.shelf import FPS, SENTENCES, TALK, Shelf, do, said, talk


def spoken(*texts: str, language: str = "en", gap: int = 50, start: int = 1000) -> Words:
    """Words of 350 ms, one each 400 ms."""
    step = 350 + gap
    words = [
        Word(start + n * step, start + n * step + 350, text, 0.9, language == "zh")
        for n, text in enumerate(" ".join(texts).split())
    ]
    return Words(tuple(words), language, "tiny.en")


def left(draft: Draft, shelf: Shelf) -> str:
    """What is said in the story now, by words that are heard from start to end."""
    context = Context(1, FPS, shelf, draft.duration)
    words = shelf.worded[TALK].words
    whole = []
    for word in transcript(draft, context).words:
        source = next(w for w in words if w.text == word.text)
        assert word.end - word.start >= source.end - source.start - 40, word
        whole.append(word.text)
    return " ".join(whole)


def cut(heard: Words, name: str = "remove_filler", **args: object) -> tuple[str, str]:
    shelf = Shelf(worded={TALK: heard}, spoken={})
    draft, reply = do(talk(), (name, dict(args)), shelf=shelf)
    return left(draft, shelf), reply


@pytest.mark.parametrize(
    ("texts", "rest"),
    [
        ("So, um, I think, uh, we go.", "So, I think, we go."),
        ("Umm it is er hmm late.", "it is late."),
        ("We met, you know, last year.", "We met, last year."),
        ("You know the way, I like it.", "You know the way, I like it."),
        ("It was, like, good.", "It was, good."),
        ("An umbrella and a hum.", "An umbrella and a hum."),
    ],
)
def test_fillers_go_and_words_stay(texts: str, rest: str) -> None:
    assert cut(spoken(texts))[0] == rest


def test_chinese_fillers_go_where_they_stand_alone() -> None:
    words = spoken("嗯， 我们 那个， 今天 看 那个 房子 呃 很 好。", language="zh")
    assert cut(words)[0] == "我们 今天 看 那个 房子 很 好。"


def test_only_what_is_asked_for_goes_wherever_it_is() -> None:
    words = spoken("So um I like the old house.")
    assert cut(words, words=["like"])[0] == "So um I the old house."
    assert cut(words, words=["ummm"])[0] == "So I like the old house."


def test_likes_are_named_in_the_plural_only() -> None:
    shelf = Shelf(worded={TALK: spoken("So um I like like it.")})
    draft, _ = do(talk(), ("remove_filler", {}), words="cut the ums and likes", shelf=shelf)
    assert left(draft, shelf) == "So I it."
    draft, _ = do(talk(), ("remove_filler", {}), words="cut fillers like um", shelf=shelf)
    assert left(draft, shelf) == "So I like like it."


def test_a_reply_counts_what_was_cut_and_owns_up_to_what_may_be_missed() -> None:
    assert "Cut 3 filler words (um 2, uh 1): 20 s became" in cut(spoken("So um I uh go um now."))[1]
    assert "no filler words" in cut(said(*SENTENCES))[1]


def test_only_the_stretch_that_is_meant_is_cut() -> None:
    words = spoken("Um I go. Um you stay. Um we see.", gap=1500)
    shelf = Shelf(worded={TALK: words}, spoken={})
    draft, _ = do(talk(), ("remove_filler", {"range": "first_half"}), shelf=shelf)
    assert len(draft.main.segments) == 3  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("texts", "rest"),
    [
        ("I want to I want to show you.", "I want to show you."),
        ("We go to the the market.", "We go to the market."),
        ("It is very very good, no, no.", "It is very very good, no, no."),
        ("We go to the market. We go to the market and buy.", "We go to the market and buy."),
        (
            "This is the best way to do it. No wait. This is the best way today.",
            "This is the best way today.",
        ),
        (
            "We were all going direct to heaven. We were all going direct the other way.",
            "We were all going direct to heaven. We were all going direct the other way.",
        ),
        ("Then we cut the. Then we cut the film.", "Then we cut the film."),
        ("Try again. Fail again. Fail better.", "Try again. Fail again. Fail better."),
        ("I show you this. This is it.", "I show you this. This is it."),
        (
            "It was the age of wisdom. It was the age of foolishness.",
            "It was the age of wisdom. It was the age of foolishness.",
        ),
        (
            "This is the best way to do it, no wait. This is the best way to do it today.",
            "This is the best way to do it today.",
        ),
    ],
)
def test_the_last_take_stays(texts: str, rest: str) -> None:
    shelf = Shelf(worded={TALK: spoken(texts)}, spoken={})
    draft, _ = do(talk(), ("remove_repeats", {}), shelf=shelf)
    words = transcript(draft, Context(1, FPS, shelf, draft.duration)).words
    assert " ".join(w.text for w in words) == rest


def test_what_was_cut_is_quoted() -> None:
    assert "“I want to”" in cut(spoken("I want to I want to go."), "remove_repeats")[1]
    assert "nothing said twice" in cut(said(*SENTENCES), "remove_repeats")[1]


def test_captions_follow_a_cut_filler() -> None:
    shelf = Shelf(worded={TALK: spoken("So um I think we go home now.")})
    draft, _ = do(talk(), ("caption", {}), ("remove_filler", {}), shelf=shelf)
    texts = " ".join(s.text or "" for s in draft.role("captions").segments)  # type: ignore[union-attr]
    assert " ".join(texts.split()) == "So I think we go home now."
    assert draft.check_captions().query("rule == 'cuts inside'").empty


@pytest.mark.parametrize("name", ["remove_filler", "remove_repeats"])
def test_without_words_nothing_is_cut_and_that_is_said(name: str) -> None:
    class Bare(Shelf):
        def words(self, asset: str, *, verbatim: bool = False) -> Words:
            raise Unsupported("Recognising words needs an extra")

    assert "needs an extra" in do(talk(), (name, {}), shelf=Bare())[1]
    assert "nobody speak" in do(talk(), (name, {}), shelf=Shelf(worded={}))[1]
    doubtful = Shelf(worded={TALK: said(*SENTENCES, confidence=0.2)})
    draft, reply = do(talk(), (name, {}), shelf=doubtful)
    assert draft == talk()
    assert "NEMO_WHISPER_MODEL" in reply


timed = st.lists(
    st.tuples(
        st.sampled_from(["um", "the", "so,", "we", "uh,", "go.", "like,", "no"]),
        st.integers(60, 600),
        st.integers(0, 900),
    ),
    min_size=1,
    max_size=25,
)


@given(timed)
def test_no_cut_reaches_into_a_word_that_stays(heard: list[tuple[str, int, int]]) -> None:
    words, at = [], 500
    for text, length, pause in heard:
        words.append(Word(at, at + length, text, 0.9))
        at += length + pause
    for find in (hesitation.fillers, hesitation.repeats):
        groups = find(words, "en")
        going = {n for a, b in groups for n in range(a, b + 1)}
        for group in groups:
            span = hesitation.cut_for(words, group)
            for number, word in enumerate(words):
                if span and number not in going:
                    air = min(30, span.start - word.end if word.end <= span.start else 30)
                    assert not span.overlaps(word.span)
                    assert air >= 30 or word.start >= span.end
