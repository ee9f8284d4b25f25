"""Captions made of any words keep the rules, and lose no word."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.timeline.caption_check import check, check_draft, shots_of
from nemo_jupyter.timeline.caption_lines import (
    joined,
    language_of,
    limits_for,
    set_in_lines,
    words_of,
)
from nemo_jupyter.timeline.captions import Cue, cues
from nemo_jupyter.timeline.model import Chapter, Draft, Segment, Span, Track, TrackKind, Word
from tests.timeline.drafts import talk

RATES = [Fraction(24), Fraction(25), Fraction(30), Fraction(30000, 1001), Fraction(60)]
VOCABULARY = [
    *("the", "a", "of", "and", "to", "we", "are", "Ada", "Lovelace", "machine", "numbers,"),
    *("first.", "wonderful", "is", "it", "programme", "because", "I", "in", "Engine!", "so;"),
]
HAN = [*"我们今天来谈谈如何用机器学习写诗", "的", "了", "好，", "吗？", "是。"]


@st.composite
def speech(draw, vocabulary=VOCABULARY, pace=15.0, least_ms=150):
    """Words said at a pace that can be read, and the shots that they are said in."""
    shots, words, at = [], [], 0
    for _ in range(draw(st.integers(1, 4))):
        start = at
        at += draw(st.integers(0, 2500))
        for text in draw(st.lists(st.sampled_from(vocabulary), min_size=1, max_size=25)):
            length = max(least_ms, round((len(text) + 1) / pace * 1000)) + draw(st.integers(0, 300))
            words.append(Word(at, at + length - draw(st.integers(0, 40)), text, text in HAN))
            at += length + draw(st.sampled_from([0, 0, 0, 20, 250, 500, 900, 3000]))
        at = max(at, start + 1300) + draw(st.integers(0, 1500))
        shots.append(Span(start, at))
    return words, shots


def segments(made: list[Cue]) -> list[Segment]:
    return [
        Segment(str(n), c.start, c.end - c.start, text=c.text, role="caption", words=c.words)
        for n, c in enumerate(made)
    ]


def letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


@settings(max_examples=150, deadline=None)
@given(speech(), st.sampled_from(RATES))
def test_what_is_said_at_ease_becomes_captions_without_a_finding(said, fps):
    words, shots = said
    made = cues(words, shots, limits_for("en"), fps)
    assert joined([w for c in made for w in c.words]) == joined(words)
    assert " ".join(c.text for c in made).split() == joined(words).split()
    assert check(segments(made), shots, fps, "en") == ()


@settings(max_examples=80, deadline=None)
@given(speech(HAN, pace=7.0, least_ms=200), st.sampled_from(RATES))
def test_chinese_keeps_its_own_rules(said, fps):
    words, shots = said
    made = cues(words, shots, limits_for("zh"), fps)
    assert letters("".join(c.text for c in made)) == letters(joined(words))
    assert check(segments(made), shots, fps, "zh") == ()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=60),
            st.integers(20, 3000),
            st.integers(0, 4000),
        ),
        max_size=30,
    ),
    st.lists(st.integers(1, 60_000), max_size=6),
    st.sampled_from(["en", "zh", "ko", "fr"]),
)
def test_no_word_is_lost_whatever_is_said_and_wherever_it_is_cut(said, cuts, language):
    words, at = [], 0
    for text, length, pause in said:
        words.append(Word(at, at + length, text))
        at += length + pause
    end = max([at, *cuts]) + 1000
    edges = sorted({0, *cuts, end})
    shots = [Span(a, b) for a, b in pairwise(edges)]
    made = cues(words, shots, limits_for(language), Fraction(30))
    assert letters("".join(c.text for c in made)) == letters(joined(words))
    assert all(a.end <= b.start for a, b in pairwise(made))
    assert all(c.start < c.end for c in made)
    limits = limits_for(language)
    assert all(c.text.count("\n") < limits.lines for c in made)


def test_words_keep_their_times_inside_a_caption():
    words = [Word(1000, 1400, "Hello"), Word(1500, 2100, "there.")]
    (cue,) = cues(words, [Span(0, 5000)], limits_for("en"), Fraction(30))
    assert cue.start == 1000
    assert cue.words == (Word(0, 400, "Hello"), Word(500, 1100, "there."))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("A short one.", "A short one."),
        (
            "We take out the pauses, and then we add a title to it.",
            "We take out the pauses,\nand then we add a title to it.",
        ),
        (
            "The machine that was built in the end was never used for it",
            "The machine that was built\nin the end was never used for it",
        ),
    ],
)
def test_lines_break_at_phrases(text, lines):
    assert set_in_lines(words_of(text), limits_for("en")) == lines


def test_a_line_does_not_end_on_a_small_word():
    text = "I would like to show you the difference between a talk and the film of it"
    first = set_in_lines(words_of(text), limits_for("en")).split("\n")[0]
    assert first.split()[-1] not in ("the", "between", "a", "to", "and", "of")


def test_chinese_lines_are_short_and_end_without_a_comma():
    text = "我们今天来谈谈机器学习，以及它如何影响观众的感受。"
    lines = set_in_lines(words_of(text), limits_for("zh")).split("\n")
    assert lines == ["我们今天来谈谈机器学习", "以及它如何影响观众的感受"]


def test_a_language_is_told_by_its_letters():
    assert [language_of(t) for t in ("Hello", "你好吗", "こんにちは", "안녕")] == [
        *("en", "zh", "ja", "ko")
    ]


RULES = [
    (["x" * 43], "characters a line", 43, 42),
    (["one\ntwo\nthree"], "lines", 3, 2),
    (["Too many characters for the time that there is"], "characters a second", 23, 20),
    (["We take out the\npauses of it, because they are long"], "line ends inside a phrase", 1, 0),
]


@pytest.mark.parametrize(("texts", "rule", "value", "allowed"), RULES)
def test_the_checker_names_rule_measure_and_source(texts, rule, value, allowed):
    cue = Segment("a", 0, 2000, text=texts[0], role="caption")
    found = {f.rule: f for f in check([cue], [], Fraction(30))}
    assert found[rule].value == pytest.approx(value, abs=0.01)
    assert found[rule].allowed == allowed
    assert "Style Guide" in found[rule].source


@pytest.mark.parametrize(
    ("times", "rule"),
    [
        ([(0, 800)], "seconds at least"),
        ([(0, 7100)], "seconds at most"),
        ([(0, 1000), (1000, 2000)], "frames apart"),
        ([(0, 1000), (1300, 2300)], "gap to close, frames"),
        ([(7000, 9000)], "cuts inside"),
    ],
)
def test_the_checker_minds_times(times, rule):
    made = [Segment(str(n), a, b - a, text="Hi", role="caption") for n, (a, b) in enumerate(times)]
    found = check(made, [Span(0, 8000), Span(8000, 9000)], Fraction(30))
    assert [f.rule for f in found] == [rule]


def test_a_drafts_captions_are_checked_as_a_table():
    draft = talk((0, 2000), (5000, 4000))
    cue = Segment("k", 1000, 3000, text="Over the cut", role="caption")
    track = Track("t", TrackKind.TEXT, "Captions", "captions", (cue,), {"fps": "25"})
    draft = draft.with_track(track)
    assert shots_of(draft) == [Span(0, 2000), Span(2000, 6000)]
    assert [f.rule for f in check_draft(draft)] == ["cuts inside"]
    frame = draft.check_captions()
    assert frame[["cue", "rule", "allowed"]].values.tolist() == [[1, "cuts inside", 0]]
    assert draft.without_track("t").check_captions().empty


def test_a_split_without_a_cut_may_lie_inside_a_caption():
    assert shots_of(talk((0, 2000), (2000, 3000))) == [Span(0, 5000)]


def test_words_options_and_chapters_travel_on_the_wire():
    cue = Segment("k", 0, 900, text="你好", words=(Word(0, 400, "你"), Word(400, 800, "好", True)))
    draft = talk((0, 2000)).with_track(
        Track("t", TrackKind.TEXT, "Captions", "captions", (cue,), {"lang": "zh"})
    )
    draft = replace(draft, chapters=(Chapter(0, "One"), Chapter(1000, "Two")))
    assert Draft.from_wire(draft.to_wire()) == draft


@pytest.mark.parametrize("odd", ["x", [1], [["0", 1, "a"]], [[0, 1, "a", 2, 3]], {"a": 1}])
def test_what_others_call_words_and_chapters_rides_along(odd):
    wire = {"m": {"chapters": odd}, "t": [{"sg": [{"m": {"words": odd}}], "m": {"options": 3}}]}
    written = Draft.from_wire(wire).to_wire()
    assert written["m"]["chapters"] == odd
    assert written["t"][0]["sg"][0]["m"]["words"] == odd
    assert written["t"][0]["m"]["options"] == 3
