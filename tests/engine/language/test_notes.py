"""Revision notes, which begin with the time they are about."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize(
    "time", ["2:14 -", "2:14:", "[2:14]", "(2:14)", "@2:14", "at 2:14,", "~2:14 -", "2:14"]
)
def test_a_time_before_a_note_says_where(time: str) -> None:
    assert ops(f"{time} split the video") == [{"op": "split", "at": 134_000}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1:10 - 1:25: cut this part", [{"op": "cut", "start": 70_000, "end": 85_000}]),
        ("[1:10-1:25] blur the screen", [{"op": "blur", "start": 70_000, "end": 85_000}]),
        ("0:58 – cut this bit", [{"op": "ask"}]),
        ("0:58: cut this", [{"op": "ask"}]),
        ("0:58 insert b.mp4", [{"op": "insert", "file": "b.mp4", "position": 58_000}]),
        (
            '0:08 add "One" / 0:20 add "Two"',
            [
                {"op": "text", "text": "One", "start": 8000},
                {"op": "text", "text": "Two", "start": 20_000},
            ],
        ),
        (
            "4:05: the transition is too harsh, maybe use a dissolve",
            [{"op": "transition", "kind": "crossfade", "at": 245_000}],
        ),
        ("3:00 mute, 3:08 unmute", [{"op": "mute", "start": 180_000, "end": 188_000}]),
        (
            '1:47 add text "read on" at the bottom, keep it up for 4 seconds',
            [
                {
                    "op": "text",
                    "text": "read on",
                    "start": 107_000,
                    "duration": 4000,
                    "position": "bottom",
                }
            ],
        ),
        ("9:16 version with captions", [{"op": "aspect", "ratio": "9:16"}, {"op": "caption"}]),
        ("0:30 highlight reel", [{"op": "highlight", "ms": 30_000}]),
    ],
)
def test_notes(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected
