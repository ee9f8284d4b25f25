"""Briefs: what the film is, what it is to become, and how it is delivered."""

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
            "Yoga class: 40s work, 20s rest timer, 6 rounds",
            [{"op": "timer", "work": 40_000, "rest": 20_000, "rounds": 6}],
        ),
        (
            'Cooking clip: text "Simmer" at 0:09 for 3 seconds',
            [{"op": "text", "text": "Simmer", "start": 9000, "duration": 3000}],
        ),
        (
            "1. Remove pauses over 0.6s 2. Add chapter markers 3. Add captions",
            [{"op": "trim_silence", "min_pause": 600}, {"op": "chapters"}, {"op": "caption"}],
        ),
        (
            "Goal: a 45 second square promo with captions",
            [
                {"op": "shorten_to", "ms": 45_000},
                {"op": "aspect", "ratio": "1:1"},
                {"op": "caption"},
            ],
        ),
        (
            "I need to post this on LinkedIn today. Cut the dead air",
            [{"op": "trim_silence"}],
        ),
        (
            'For my bakery: 12 second square product video, price "$4" top left',
            [
                {"op": "shorten_to", "ms": 12_000},
                {"op": "aspect", "ratio": "1:1"},
                {"op": "text", "text": "$4", "position": "top_left"},
            ],
        ),
        (
            "My sermon is 70 minutes long. Make four 40-second vertical clips with captions",
            [
                {"op": "highlight", "ms": 40_000, "count": 4},
                {"op": "aspect", "ratio": "9:16"},
                {"op": "caption"},
            ],
        ),
    ],
)
def test_a_brief_becomes_its_operations(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trim the intro to 6 seconds", [{"op": "shorten_to", "ms": 6000, "range": "intro"}]),
        (
            "export for Shorts under 40MB",
            [{"op": "export", "platform": "shorts"}, {"op": "compress", "max_mb": 40}],
        ),
        ("I want the final film in 4K", [{"op": "export", "height": 2160}]),
        (
            "fade in the song at 25% volume",
            [
                {"op": "fade_in", "track": "music"},
                {"op": "volume", "level": 0.25, "track": "music"},
            ],
        ),
        (
            "romantic music fading out over the last 4 seconds",
            [
                {"op": "music", "mood": "romantic"},
                {"op": "fade_out", "ms": 4000, "track": "music"},
            ],
        ),
        (
            "cut a 25-second skate edit with beat.mp3",
            [{"op": "shorten_to", "ms": 25_000}, {"op": "music", "file": "beat.mp3"}],
        ),
        ("finish the film with a call to action", [{"op": "text", "at": "end"}]),
        (
            "burn in captions on a white background",
            [{"op": "caption", "background": "white", "burn": True}],
        ),
        (
            'show the text "Hi" at 0:04. Make it black and white',
            [{"op": "text", "text": "Hi", "start": 4000}, {"op": "color", "look": "bw"}],
        ),
        (
            "set it to calm music. give it a cinematic look",
            [{"op": "music", "mood": "calm"}, {"op": "color", "look": "cinematic"}],
        ),
        (
            "remove the pauses, embed my logo in the corner",
            [{"op": "trim_silence"}, {"op": "watermark", "position": "corner"}],
        ),
        (
            'remove every "um", "so" used as filler, and "you know"',
            [{"op": "remove_filler", "words": ["um", "so", "you know"]}],
        ),
        ("turn it up, like 4db", [{"op": "volume", "gain_db": 4}]),
        ("deliver it in square, 720p", [{"op": "export", "height": 720, "aspect": "1:1"}]),
        ("send me a 1440p mp4", [{"op": "export", "height": 1440, "format": "mp4"}]),
        (
            "export a 40-second version",
            [{"op": "shorten_to", "ms": 40_000}, {"op": "export"}],
        ),
        (
            "Export settings: 720p, 25 fps, mov",
            [{"op": "export", "format": "mov", "fps": 25, "height": 720}],
        ),
        (
            "I want this landscape clip as a 9:16 reel with blurred bars",
            [{"op": "aspect", "ratio": "9:16"}, {"op": "background", "kind": "blur"}],
        ),
        (
            "add soft music with the volume at 15%",
            [{"op": "music", "mood": "soft", "level": 0.15}],
        ),
        (
            "give me bold subtitles in the lower third",
            [{"op": "caption", "position": "bottom", "weight": "bold"}],
        ),
        (
            'add a title "Two" that fades in over 1 second and stays for 5 seconds',
            [{"op": "title", "text": "Two", "duration": 5000, "animation": "fade"}],
        ),
        (
            "make 4 shorts of it. Shorten the outro to 3 seconds",
            [
                {"op": "highlight", "count": 4},
                {"op": "aspect", "ratio": "9:16"},
                {"op": "shorten_to", "range": "outro", "ms": 3000},
            ],
        ),
        (
            "edit it to the beat of song.mp3",
            [{"op": "beat_sync"}, {"op": "music", "file": "song.mp3"}],
        ),
        (
            "soft music that fades in at the start and out at the end",
            [
                {"op": "music", "mood": "soft"},
                {"op": "fade_in", "track": "music"},
                {"op": "fade_out", "track": "music"},
            ],
        ),
        (
            'set the title to "Full Time" and show it from 1:10 to 1:14',
            [{"op": "text_style", "text": "Full Time", "start": 70_000, "end": 74_000}],
        ),
        (
            "the first clip in sepia and the third in black and white",
            [
                {"op": "color", "look": "sepia", "clip": 1},
                {"op": "color", "look": "bw", "clip": 3},
            ],
        ),
        (
            "Voice: louder by 2dB; music: quieter",
            [
                {"op": "volume", "gain_db": 2, "track": "voice"},
                {"op": "volume", "direction": "down", "track": "music"},
            ],
        ),
        (
            "make a 20-second teaser with captions and song.mp3 at 30%",
            [
                {"op": "highlight", "ms": 20_000},
                {"op": "caption"},
                {"op": "music", "file": "song.mp3", "level": 0.3},
            ],
        ),
        (
            "I have bike footage that needs to be stabilized and color graded",
            [{"op": "stabilize"}, {"op": "color"}],
        ),
        ("the subtitles must be in Italian", [{"op": "caption", "lang": "it"}]),
        (
            "trim start 2s, trim end 6s",
            [{"op": "cut_first", "ms": 2000}, {"op": "cut_last", "ms": 6000}],
        ),
        (
            "We run a cafe and need the video trimmed to 3 minutes",
            [{"op": "shorten_to", "ms": 180_000}],
        ),
        ("loop the last 4 seconds 3 times", [{"op": "loop", "times": 3, "last": 4000}]),
        ("make the video 1 min 20 sec long", [{"op": "shorten_to", "ms": 80_000}]),
    ],
)
def test_nothing_of_a_request_is_lost(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "make a 10s, a 20s and a 40s version",
        "remove the pause at 1:20",
        "cut 15 and 30 second spots",
    ],
)
def test_what_cannot_be_meant_of_one_film_is_asked(text: str) -> None:
    assert [op["op"] for op in ops(text)] == ["ask"]
