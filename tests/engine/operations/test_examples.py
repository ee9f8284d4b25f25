"""The list of what can be said is complete, true and current."""

from __future__ import annotations

from pathlib import Path

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.operations.context import Context, OutOfRange, Question
from nemo_jupyter.engine.operations.examples import EXAMPLES, table
from nemo_jupyter.engine.operations.registry import OPERATIONS, apply
from tests.engine.operations.shelf import FPS, Shelf, two

DOCS = Path(__file__).parents[3] / "docs" / "operations.md"


def test_every_operation_has_an_example() -> None:
    missing = set(OPERATIONS) - set(EXAMPLES)
    assert not missing, f"add a sentence for {missing} to operations/examples.py"
    assert set(EXAMPLES) == set(OPERATIONS)


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_an_example_is_understood_as_its_operation(name: str) -> None:
    for sentence in EXAMPLES[name]:
        assert [op.name for op in plan(sentence).ops] == [name], sentence


@pytest.mark.parametrize("name", list(EXAMPLES))
def test_an_example_is_carried_out_or_asked_about(name: str) -> None:
    for sentence in EXAMPLES[name]:
        context = Context(1, FPS, Shelf(), two().duration, sentence)
        try:
            apply(plan(sentence).ops[0], two(), context)
            said = " ".join(context.notes)
        except (Question, OutOfRange) as error:
            said = str(error)
        assert said.strip(), sentence


def test_the_page_is_what_the_command_prints() -> None:
    assert DOCS.read_text(encoding="utf-8") == table(), (
        "run: nemo-jupyter operations > docs/operations.md"
    )
