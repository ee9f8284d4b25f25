"""Lengths, places and orders that are said by what is there now."""

# ruff: noqa: E501

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import explain, plan


def ops(instruction: str) -> list[dict[str, Any]]:
    return [op.to_dict() for op in plan(instruction).ops]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("halve the length", {"op": "shorten_to", "factor": 0.5}),
        ("make it half as long", {"op": "shorten_to", "factor": 0.5}),
        ("make it 20% shorter", {"op": "shorten_to", "factor": 0.8}),
        ("shorten it to 60%", {"op": "shorten_to", "factor": 0.6}),
        ("make it twice as long", {"op": "extend_to", "factor": 2}),
        ("double the length of the video", {"op": "extend_to", "factor": 2}),
        ("cut the last 5%", {"op": "cut_last", "percent": 0.05}),
        ("trim the first 10% off", {"op": "cut_first", "percent": 0.1}),
        ("keep the first half", {"op": "keep", "range": "first_half"}),
        ("move the last 10 seconds to the beginning", {"op": "reorder", "last": 10_000, "to": "start"}),
        ("move 0:10-0:20 to the end", {"op": "reorder", "start": 10_000, "end": 20_000, "to": "end"}),
        ("merge in the order 2,1,3", {"op": "merge", "order": [2, 1, 3]}),
        ("make a 3 second gif", {"op": "gif", "duration": 3000}),
        ("make a 3s gif starting at 0:10", {"op": "gif", "start": 10_000, "end": 13_000}),
        ("extract 30 seconds from video.mp4 starting at 2:15", {"op": "keep", "start": 135_000, "end": 165_000}),
        ("punch in to 130% at 0:12", {"op": "zoom", "kind": "punch_in", "factor": 1.3, "at": 12_000}),
        ("fade in all clips", {"op": "fade_in", "clip": "all"}),
    ],
)  # fmt: skip
def test_it_is_understood_and_explained(words: str, expected: dict[str, Any]) -> None:
    assert ops(words) == [expected]
    assert "…" not in explain(plan(words).ops[0])


@pytest.mark.parametrize(
    "words",
    ["start over", "go back to the original", "undo everything", "discard all changes", "reset"],
)
def test_going_back_to_the_beginning_undoes_all(words: str) -> None:
    assert ops(words) == [{"op": "undo", "times": "all"}]


def test_a_sound_in_a_list_needs_no_verb() -> None:
    assert [op["op"] for op in ops("trim the pauses, whoosh at 0:05, export")] == [
        *("trim_silence", "sfx", "export")
    ]


def test_a_picture_in_a_corner_said_in_two_pieces_is_one() -> None:
    assert ops("picture in picture, webcam bottom left") == [
        {"op": "overlay", "kind": "pip", "what": "webcam", "position": "bottom_left"}
    ]


@pytest.mark.parametrize(
    ("words", "unused"),
    [("add a vignette in red", "in red"), ("slowly fade in", "slowly")],
)
def test_a_manner_that_an_edit_does_not_know_is_named(words: str, unused: str) -> None:
    assert plan(words).unused == (unused,)


def test_nothing_is_taken_from_a_list_after_something_was_added() -> None:
    assert ops("add music, no captions") == [{"op": "music"}]
    assert ops("no captions") == [{"op": "delete_track", "track": "captions"}]
