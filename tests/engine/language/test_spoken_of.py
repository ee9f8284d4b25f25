"""A thing spoken of, and the wish with "it" for it."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "we can't use that song, please take it out",
            [{"op": "delete_track", "track": "music"}],
        ),
        (
            "the music just stops at the end, could it fade out instead?",
            [{"op": "fade_out", "track": "music"}],
        ),
        (
            "the red subtitles look odd, I'd go for plain white",
            [{"op": "caption_style", "color": "white"}],
        ),
        (
            'the title says "Helo", should be "Hello"',
            [{"op": "text_style", "text": "Hello"}],
        ),
        ('0:09 - "Welcome" should pop up', [{"op": "text", "text": "Welcome", "start": 9000}]),
        (
            "instead of the hard cut at 0:12, could you do a dissolve?",
            [{"op": "transition", "kind": "crossfade", "at": 12_000}],
        ),
        (
            "does anybody else find the music boring? I'd take it out",
            [{"op": "delete_track", "track": "music"}],
        ),
        (
            "intro too long, music too loud, otherwise great!",
            [
                {"op": "trim", "range": "intro"},
                {"op": "volume", "direction": "down", "track": "music"},
            ],
        ),
        ("what if we started with clip 3?", [{"op": "reorder", "clip": 3, "to": "start"}]),
        ("I'd say drop clip 4", [{"op": "delete_clip", "clip": 4}]),
        ("could we go back to the previous version?", [{"op": "undo"}]),
        (
            "move the subtitles from the bottom to the top",
            [{"op": "caption_style", "position": "top"}],
        ),
        (
            "I can't tell who's talking. Could we get some lower thirds?",
            [{"op": "lower_third"}],
        ),
        (
            "the host is louder than the guest, please even that out",
            [{"op": "normalize_audio"}],
        ),
        ('typo in the title: "Helo" -> "Hello"', [{"op": "text_style", "text": "Hello"}]),
        (
            "let the music fade in over 3 seconds instead of starting at full volume",
            [{"op": "fade_in", "ms": 3000, "track": "music"}],
        ),
        ("can you bring back the clip you deleted?", [{"op": "undo"}]),
        (
            'can we have "LIVE" in the top left corner?',
            [{"op": "text", "text": "LIVE", "position": "top_left"}],
        ),
        (
            "I couldn't keep up with the captions, make it slower from 2:00 to 2:30",
            [{"op": "speed", "direction": "down", "start": 120_000, "end": 150_000}],
        ),
        ("my laptop is too slow to edit this", [{"op": "ask"}]),
        ("I'd need two weeks to finish the export", [{"op": "ask"}]),
        ("love the transitions!", [{"op": "ask"}]),
        ("let me know when you've cut the video", [{"op": "ask"}]),
        ("we can't use that song", [{"op": "ask"}]),
    ],
)
def test_the_thing_stands_for_it(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "drop the part where the dog barks (1:47 - 1:53)",
            [{"op": "cut", "start": 107_000, "end": 113_000}],
        ),
        (
            "from 2:30 onwards it's just chatter, please cut that",
            [{"op": "cut", "start": 150_000, "end": "end"}],
        ),
        (
            "speed up the dull bit in the middle (3:00-5:00) by 4x",
            [{"op": "speed", "factor": 4.0, "start": 180_000, "end": 300_000}],
        ),
        ("please don't use clip 2", [{"op": "delete_clip", "clip": 2}]),
        ("we might add music later on", [{"op": "ask"}]),
        ("2:05 - end: remove", [{"op": "cut", "start": 125_000, "end": "end"}]),
        (
            "the good stuff begins at 1:15, everything before can go",
            [{"op": "cut", "start": 0, "end": 75_000}],
        ),
        (
            "it runs 3 minutes but they only accept 2:30, can we get it down to that?",
            [{"op": "shorten_to", "ms": 150_000}],
        ),
        ("0:00 - 0:06: too long, cut to 3 seconds", [{"op": "ask"}]),
    ],
)
def test_the_time_told_of_is_meant(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected
