"""The labelled instructions as a whole: most are understood exactly, none is got wrong quietly."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from nemo_jupyter.engine.language import plan

FILES = ("dev", "fresh", "read")
PROMPTS = Path(__file__).parents[2] / "data" / "prompts"
NOTHING = {"ask", "help", "unsupported", "state", "credits"}
DEFAULTS = {"start": (0, "start"), "end": ("end",), "position": ("end",), "times": (1,)} | {
    "track": ("audio",),  # "the original sound", which a label may leave out
    "to": ("black",),
    "clip": ("selected",),  # "this clip"
}

Op = Mapping[str, Any]


def labelled(file: str) -> list[dict[str, Any]]:
    """Every labelled instruction of a file."""
    text = (PROMPTS / f"{file}.jsonl").read_text("utf-8")
    return [json.loads(line) for line in text.splitlines()]


@dataclass(frozen=True)
class Result:
    """How one plan compares with its label."""

    route: bool
    exact: bool
    labelled: int
    right: int
    invented: int
    changes: bool


def compare(line: Mapping[str, Any]) -> Result:
    """Plan one instruction and take the answer that it comes closest to."""
    planned = plan(line["prompt"])
    ops = [op.to_dict() for op in planned.ops]
    answers = [line["ops"], *line.get("alt_ops", [])]
    exact, right, labelled, invented = max(
        (_against(answer, ops) for answer in answers),
        key=lambda scores: (scores[0], scores[1] / (scores[2] or 1), -scores[3]),
    )
    changes = any(op["op"] not in NOTHING for op in ops)
    route = planned.route in (line["route"], line.get("alt_route"))
    return Result(route, exact, labelled, right, invented, changes and not exact)


def _against(answer: Sequence[Op], ops: Sequence[Op]) -> tuple[bool, int, int, int]:
    pairs = list(zip(answer, map(_plain, ops), strict=False))
    exact = len(answer) == len(ops) and all(_plain(a)["op"] == b["op"] for a, b in pairs)
    matched = [(_plain(label), op) for label, op in pairs if _plain(label)["op"] == op["op"]]
    right = sum(
        _same(key, want, op.get(key)) for label, op in matched for key, want in label.items()
    )
    labelled = sum(len(label) for label, _ in matched)
    invented = sum(
        key not in label and value not in DEFAULTS.get(key, ())
        for label, op in matched
        for key, value in op.items()
    )
    return exact, right - len(matched), labelled - len(matched), invented


def _plain(op: Op) -> Op:
    """One spelling for edits that have several."""
    args = {key: value for key, value in op.items() if value not in DEFAULTS.get(key, ())}
    if args["op"] == "keep" and args.keys() == {"op", "end"}:
        return {"op": "shorten_to", "ms": args["end"]}
    if args["op"] == "cut" and args.keys() == {"op", "end"}:
        return {"op": "cut_first", "ms": args["end"]}
    return args


def _same(key: str, label: Any, value: Any) -> bool:
    if isinstance(label, int | float) and isinstance(value, int | float):
        return math.isclose(label, value)
    if key in ("mood", "look") and isinstance(value, str):
        return bool(set(label.split()) & set(value.split()))
    if key == "kind" and "smooth" in (label, value):
        return {label, value} <= {"smooth", "crossfade", "fade"}
    return bool(label == value)


@pytest.fixture(scope="module", params=FILES)
def results(request: pytest.FixtureRequest) -> list[tuple[dict, Result]]:
    return [(line, compare(line)) for line in labelled(request.param)]


def test_nine_in_ten_instructions_are_understood_exactly(results):
    assert sum(result.exact for _, result in results) / len(results) >= 0.90


def test_their_arguments_are_right(results):
    labelled = sum(result.labelled for _, result in results)
    assert sum(result.right for _, result in results) / labelled >= 0.95


def test_no_argument_is_invented(results):
    assert sum(result.invented for _, result in results if result.exact) <= 1


def test_instructions_go_where_they_belong(results):
    assert sum(result.route for _, result in results) / len(results) >= 0.98


def test_what_cannot_be_done_changes_nothing(results):
    answers = {"ask", "help", "unsupported"}
    only_answered = [r for line, r in results if {op["op"] for op in line["ops"]} <= answers]
    assert not any(result.changes for result in only_answered)
