"""Requests as they are put to a person, with doubt, tact and praise around them."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize(
    "asking",
    [
        "do you all think we could {0}?",
        "would it be at all possible to {0}?",
        "could somebody {0} please?",
        "if anyone has time to {0}, that would be fantastic",
        "it would be really nice if you could {0}",
        "my one suggestion would be to {0}",
        "the only thing I'd suggest is that we {0}",
        "I'd be grateful if you could {0}",
        "I was wondering whether we could {0}",
        "does it make sense to {0}?",
        "I'm hoping you can {0}",
        "sorry to bother you again, but could you {0}?",
        "when you have a minute, {0}",
        "{0} if it's not too much trouble",
        "{0} imo",
        "I'd just {0}",
    ],
)
def test_the_request_inside_is_read(asking: str) -> None:
    assert ops(asking.format("trim the last 4 seconds")) == [{"op": "cut_last", "ms": 4000}]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'd vote for dropping the music", [{"op": "delete_track", "track": "music"}]),
        ("any chance of getting captions?", [{"op": "caption"}]),
        (
            "as for the subtitles, I'd like them at the top",
            [{"op": "caption_style", "position": "top"}],
        ),
        ("ideally it would be 40 seconds tops", [{"op": "shorten_to", "ms": 40_000}]),
        (
            "make sure the final cut isn't longer than 30 seconds",
            [{"op": "shorten_to", "ms": 30_000}],
        ),
        ("can I get a version without the pauses?", [{"op": "trim_silence"}]),
        (
            "I'm not keen on the music. Could we try something calmer?",
            [{"op": "music", "mood": "calm", "replace": True}],
        ),
        ("some captions would be helpful here", [{"op": "caption"}]),
    ],
)
def test_an_opinion_may_be_a_request(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the sponsor part runs from 1:00 to 1:20, that should be cut",
            [{"op": "cut", "start": 60_000, "end": 80_000}],
        ),
        (
            "the lecture starts at 2:05, so please remove everything before that",
            [{"op": "cut", "start": 0, "end": 125_000}],
        ),
        ("the film should stop at 3:30", [{"op": "keep", "start": 0, "end": 210_000}]),
        ("the bit we need is 0:20-0:50", [{"op": "keep", "start": 20_000, "end": 50_000}]),
        (
            "just the narration, without the music",
            [{"op": "delete_track", "track": "music"}],
        ),
        ("I only want to hear the voice", [{"op": "mute", "except_track": "voice"}]),
        ("let's use a different song", [{"op": "music", "replace": True}]),
        ("keep only clips 2 and 3 (the rest is just tests)", [{"op": "keep", "clip": [2, 3]}]),
        ('please edit the "bloopers" out', [{"op": "remove_repeats"}]),
        ("can we make the logo a bit bigger?", [{"op": "watermark", "size": "up"}]),
        ("great work on the music, I love it!", [{"op": "ask"}]),
        ("if we had time we would add captions", [{"op": "ask"}]),
        ("it took me hours to cut all the pauses", [{"op": "ask"}]),
        (
            "mute the intro and the outro",
            [{"op": "mute", "range": "intro"}, {"op": "mute", "range": "outro"}],
        ),
    ],
)
def test_what_is_told_goes_into_the_request(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected
