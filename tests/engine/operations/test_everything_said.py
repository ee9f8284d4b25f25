"""Whatever people say is carried out, asked about or named: it never breaks an operation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.operations.context import Context, OutOfRange, Question
from nemo_jupyter.engine.operations.registry import OPERATIONS, apply
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests.engine.operations.shelf import FPS, Shelf, talk, two

LINES = Path(__file__).parents[2] / "data" / "prompts" / "dev.jsonl"
SAID = [json.loads(line)["prompt"] for line in LINES.read_text(encoding="utf-8").splitlines()]


def carried_out(draft: Draft, ops: tuple[Operation, ...], words: str) -> Draft:
    context = Context(1, FPS, Shelf(), draft.duration, words)
    for op in ops:
        if op.name in OPERATIONS:
            try:
                draft = apply(op, draft, context)
            except (Question, OutOfRange):
                break
    return draft


@pytest.mark.parametrize("words", SAID)
@pytest.mark.parametrize("start", [talk, two])
def test_every_instruction_ends_in_a_timeline_that_holds(words: str, start: Any) -> None:
    draft = carried_out(start(), plan(words).ops, words)
    assert from_wire(to_wire(draft)) == draft
    for track in draft.all_tracks:
        for segment in track.segments:
            assert segment.duration > 0
            assert segment.end <= draft.duration


@given(st.sampled_from(SAID), st.sampled_from(SAID), st.sampled_from(SAID))
def test_instructions_build_on_each_other(one: str, two_: str, three: str) -> None:
    draft = two()
    for words in (one, two_, three):
        draft = carried_out(draft, plan(words).ops, words)
        assert draft.main is None or draft.main.segments
        assert from_wire(to_wire(draft)) == draft
