"""Reasons behind a request, which ask for nothing themselves."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize(
    "reason",
    [
        ", it gets slow and dark there",
        " because the sound is muffled and too quiet",
        ". It's blurry, and way too loud",
        ", feels a bit slow",
        " since the colours are too warm",
        ". I had to turn my speakers down",
        ", otherwise people mute it",
        ". You can see me looking for the crossfade button",
        ", which is too fast to follow",
    ],
)
def test_why_it_goes_changes_nothing_else(reason: str) -> None:
    assert ops("please cut the last 9 seconds" + reason) == [{"op": "cut_last", "ms": 9000}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "cut the first 5 seconds because I was late, then add captions",
            [{"op": "cut_first", "ms": 5000}, {"op": "caption"}],
        ),
        (
            "drop the outro, it's dull, and the music is too loud",
            [
                {"op": "trim", "range": "outro"},
                {"op": "volume", "direction": "down", "track": "music"},
            ],
        ),
        (
            "speed up clip 2. It should be brighter too",
            [
                {"op": "speed", "clip": 2, "direction": "up"},
                {"op": "color", "brightness": "up", "clip": 2},
            ],
        ),
        (
            "since the music is too loud, turn it down",
            [{"op": "volume", "direction": "down", "track": "music"}],
        ),
        ("use theme.mp3 as the only audio", [{"op": "replace_audio", "file": "theme.mp3"}]),
    ],
)
def test_what_is_wished_besides_stays_a_wish(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected
