"""What is to have happened is asked for as well as what is to be done."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


@pytest.mark.parametrize(
    ("instruction", "ops"),
    [
        ("hiss gone, levels matched", [("denoise_audio", {}), ("normalize_audio", {})]),
        ("clip 3 muted, clip 4 reversed", [("mute", {"clip": 3}), ("reverse", {"clip": 4})]),
        ("the second clip should be muted", [("mute", {"clip": 2})]),
        ("make sure the pauses are removed", [("trim_silence", {})]),
        ("the ums and the pauses must go", [("remove_filler", {}), ("trim_silence", {})]),
        ("we can do without the last clip", [("delete_clip", {"clip": -1})]),
        ("the footage needs stabilising", [("stabilize", {})]),
    ],
)
def test_the_result_is_a_request(instruction: str, ops: list[tuple[str, dict[str, Any]]]) -> None:
    assert [(op.name, op.args) for op in plan(instruction).ops] == ops


@pytest.mark.parametrize("told", ["the pauses were removed", "the ending is muted already"])
def test_what_is_so_is_no_request(told: str) -> None:
    assert [op.name for op in plan(told).ops] == ["ask"]
