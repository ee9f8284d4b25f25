"""Patterns that are not tried could not have matched."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.language.chinese import LEXICON as CHINESE
from nemo_jupyter.engine.language.english import LEXICON as ENGLISH
from nemo_jupyter.engine.language.lexicon import Lexicon
from nemo_jupyter.engine.language.literals import Runs, needed

PROMPTS = Path(__file__).parents[2] / "data" / "prompts"


@pytest.mark.parametrize(
    ("pattern", "runs"),
    [
        ("cut|trim", {"cut", "trim"}),
        ("(?:please )?mute", {"mute"}),
        ("(?:ab)+c", {"ab"}),
        (r"\d+ sec(?:onds)?", {" sec"}),
        ("(?:fade)? *", None),
        ("fade|x*", None),
        ("a", None),
        ("调", {"调"}),
        ("(?=loud)[a-z]+er", {"er"}),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, runs: set[str] | None) -> None:
    assert needed(pattern, re.IGNORECASE) == runs


def compiled(lexicon: Lexicon) -> list[re.Pattern[str]]:
    words = (words for rule in lexicon.rules for words in rule.patterns)
    return [lexicon.compile(lexicon.bounded(one)) for one in words]


def left_out(lexicon: Lexicon, text: str, patterns: list[re.Pattern[str]]) -> list[str]:
    tried = {pattern for _, some in lexicon.rules_for(text) for pattern in some}
    return [p.pattern for p in patterns if p not in tried and p.search(text)]


@pytest.fixture(scope="module")
def english() -> list[re.Pattern[str]]:
    return compiled(ENGLISH)


@pytest.mark.parametrize("lexicon", [ENGLISH, CHINESE], ids=["en", "zh"])
def test_no_pattern_that_matches_is_left_out(lexicon: Lexicon) -> None:
    patterns = compiled(lexicon)
    lines = (PROMPTS / "fresh.jsonl").read_text(encoding="utf-8").splitlines()
    for text in [json.loads(line)["prompt"] for line in lines[::8]]:
        assert left_out(lexicon, text, patterns) == []


@given(
    text=st.from_regex(
        r"(?:mute|cut|add) (?:the )?[a-z ]{0,12}(?:music|clip \d|captions)", fullmatch=True
    )
)
def test_nor_one_for_made_up_words(english: list[re.Pattern[str]], text: str) -> None:
    assert left_out(ENGLISH, text, english) == []


@given(st.lists(st.text("abc段", min_size=1, max_size=5)), st.text("abc段 ", max_size=30))
def test_runs_are_found_wherever_they_are(runs: list[str], text: str) -> None:
    assert Runs(runs).within(text) == {run for run in runs if run in text}
