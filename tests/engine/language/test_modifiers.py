"""What an edit is to come with: a modifier that names an operation is one, nothing else is."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan


def names(text: str) -> list[str]:
    return [op.name for op in plan(text).ops]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Make it sepia with film grain", ["color", "effect"]),
        ("give it a noir look with a fade in and vignette", ["color", "fade_in", "effect"]),
        ("add a vintage look with letterbox bars", ["color", "effect"]),
    ],
)
def test_with_adds_an_operation(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text", ["add captions with big white letters", "subtitle it with large yellow text"]
)
def test_letters_of_captions_are_no_text_of_their_own(text: str) -> None:
    assert names(text) == ["caption"]


@pytest.mark.parametrize("text", ["adjust exposure and contrast", "fix the saturation"])
def test_adjusting_names_no_direction(text: str) -> None:
    (op,) = plan(text).ops
    assert (op.name, dict(op.args)) == ("color", {})


def test_a_measured_stretch_needs_no_search() -> None:
    faster = plan("speed up the dull parts from 0:40 to 1:10 by 3x").ops[0]
    assert dict(faster.args) == {"factor": 3, "start": 40_000, "end": 70_000}
    assert names("remove the bit between 2:05 and 2:20 where I lose my place") == ["cut"]


def test_several_places_are_places_and_no_parts() -> None:
    (cuts,) = plan("cut the three segments at 0:10, 0:25 and 0:50").ops
    assert dict(cuts.args) == {"at": [10_000, 25_000, 50_000]}


def test_a_share_of_the_file_is_in_per_cent() -> None:
    (op,) = plan("reduce the file size by 40%").ops
    assert dict(op.args) == {"percent": 40}
