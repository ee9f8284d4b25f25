"""Whole wishes as they are put, with the plan that carries them out."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lower the music to 15% while they speak", [{"op": "duck", "level": 0.15}]),
        ("dip the song by 8 dB under the narration", [{"op": "duck", "gain_db": -8}]),
        ("let the dialogue push the song down", [{"op": "duck"}]),
        ("run the footage 3x", [{"op": "speed", "factor": 3.0}]),
        ("run it 3 times", [{"op": "loop", "times": 3}]),
        (
            "more contrast, reduced saturation",
            [{"op": "color", "contrast": "up", "saturation": "down"}],
        ),
        ("cut pauses > 1.5", [{"op": "trim_silence", "min_pause": 1500}]),
        (
            "trim it to just the middle 2 minutes starting at 0:30",
            [{"op": "keep", "start": 30_000, "end": 150_000}],
        ),
        ("make subtitles for our German cooking video", [{"op": "caption", "lang": "de"}]),
        ("put English captions on my Korean vlog", [{"op": "caption", "lang": "en"}]),
        ("save it as a square 720p file", [{"op": "export", "height": 720, "aspect": "1:1"}]),
        (
            "send me vertical and square copies",
            [{"op": "export", "aspect": ["9:16", "1:1"]}],
        ),
        (
            "fade the song in over 2 seconds and out over 3 seconds",
            [
                {"op": "fade_in", "ms": 2000, "track": "music"},
                {"op": "fade_out", "ms": 3000, "track": "music"},
            ],
        ),
        ("build a side by side of these two takes", [{"op": "overlay", "kind": "split_screen"}]),
        (
            'add the text "Sale" and have it appear with a fade',
            [{"op": "text", "text": "Sale", "animation": "fade"}],
        ),
        (
            'make a supercut of every moment he says "exactly"',
            [{"op": "keep", "phrases": "exactly"}],
        ),
    ],
)
def test_a_wish_becomes_its_operations(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "freeze the water",
        "the blue is too strong in the shadows",
        "can transitions be animated?",
        "download the clip at https://example.org/watch and call it mine",
        "remove the shake effect",
    ],
)
def test_what_is_no_wish_that_can_be_met_changes_nothing(text: str) -> None:
    assert {op["op"] for op in ops(text)} <= {"ask", "help", "unsupported"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trim each clip to 4 seconds", [{"op": "shorten_to", "ms": 4000, "clip": "all"}]),
        ("keep the first 2 seconds of every shot", [{"op": "shorten_to", "clip": "all"}]),
        ("cancel the slow motion", [{"op": "speed", "factor": 1.0}]),
        ("mute #1 and #3", [{"op": "mute", "clip": [1, 3]}]),
        ("make the song as loud as the speaker", [{"op": "volume", "direction": "up"}]),
        ("mix this track with my footage", [{"op": "music"}]),
        ("let it work with the sound off", [{"op": "caption"}]),
        ('finish the video with "See you soon"', [{"op": "title", "at": "end"}]),
        ("squeeze the recording into a 2 minute clip", [{"op": "shorten_to", "ms": 120_000}]),
        ("slap a whoosh on each cut", [{"op": "sfx", "name": "whoosh"}]),
        ("move clip 3 to the front and close the gap it leaves", [{"op": "reorder", "clip": 3}]),
        (
            "remove the silences, ums and retakes in the recording",
            [{"op": "trim_silence"}, {"op": "remove_filler"}, {"op": "remove_repeats"}],
        ),
        (
            "add a speed ramp: run at 0.5x for the first 3 seconds, then at 2x for the middle",
            [{"op": "speed", "start": 0, "end": 3000}, {"op": "speed", "range": "middle"}],
        ),
    ],
)
def test_a_wish_has_its_place_and_amount(text: str, expected: list[dict[str, Any]]) -> None:
    found = ops(text)
    assert [op["op"] for op in found] == [op["op"] for op in expected]
    assert all(op | wanted == op for op, wanted in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "the sound drifts out of sync after a while",
        "which wipe transitions are available?",
        "loop that short drum track until the end",
        "trim the blurry parts",
    ],
)
def test_words_of_an_edit_are_no_edit(text: str) -> None:
    assert {op["op"] for op in ops(text)} <= {"ask", "help", "unsupported"}


def test_what_nothing_was_done_with_is_named() -> None:
    understood = plan(
        "upbeat music, bright and warm. Agent details: Ada Lovelace, Analytical Engines"
    )
    assert [op.name for op in understood.ops] == ["music"]
    assert any("Analytical Engines" in words for words in understood.unused)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("normalize it to -18", [{"op": "normalize_audio", "lufs": -18}]),
        ("响度统一到-18", [{"op": "normalize_audio", "lufs": -18}]),
        (
            "fade between clip 1 and 2, wipe between 2 and 3",
            [
                {"op": "transition", "kind": "fade", "between": [1, 2]},
                {"op": "transition", "kind": "wipe", "between": [2, 3]},
            ],
        ),
        (
            "export a version without the pauses with captions",
            [{"op": "trim_silence"}, {"op": "export"}, {"op": "caption"}],
        ),
        ("use the narration instead of the camera audio", [{"op": "replace_audio"}]),
        (
            "without titles or music",
            [{"op": "delete_track", "track": "title"}, {"op": "delete_track", "track": "music"}],
        ),
    ],
)
def test_numbers_and_places_go_where_they_belong(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "brighten all but the photo",
        "fade to black at 0:20",
        "export every clip separately",
        "make the film as long as the song",
        "captions only for the tall woman",
        "the song from that car commercial",
        "rotate only the drone footage",
    ],
)
def test_what_cannot_be_limited_or_found_is_not_done(text: str) -> None:
    assert {op["op"] for op in ops(text)} <= {"ask", "help", "unsupported"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fade the song over the last 2 seconds", [("fade_out", {"ms": 2000, "track": "music"})]),
        ("could we do a fade in/out between the clips?", [("transition", {"kind": "fade"})]),
        ("scale it from 4k to 1080p", [("resize", {"height": 1080})]),
        ("lower the volume of the music when you talk", [("duck", {})]),
        ("even out the quiet and loud parts", [("normalize_audio", {})]),
        ("stick those two clips together", [("merge", {})]),
        ("from 16:9 to 4:5", [("aspect", {"ratio": "4:5"})]),
        (
            "turn my landscape 16:9 birthday montage into a 9:16 video",
            [("aspect", {"ratio": "9:16"})],
        ),
        ("speed up the dull intro", [("speed", {"direction": "up", "range": "intro"})]),
        ("change the song to something else", [("music", {"replace": True})]),
        ("list all the edits you made", [("state", {})]),
        ("mute the selected clips", [("mute", {"clip": "selected"})]),
        ("结尾太长，剪到4秒以内", [("shorten_to", {"ms": 4000, "range": "end"})]),
        ("收尾剪到6秒", [("shorten_to", {"ms": 6000, "range": "outro"})]),
        ("全部片段1.5倍速", [("speed", {"factor": 1.5})]),
        ("加上红字加粗字幕", [("caption", {"color": "red", "weight": "bold"})]),
        ("把课程剪成4条短视频", [("highlight", {"count": 4})]),
    ],
)
def test_a_wish_means_the_part_and_the_thing_it_names(
    text: str, expected: list[tuple[str, dict[str, Any]]]
) -> None:
    assert [(op.name, dict(op.args)) for op in plan(text).ops] == expected


def test_each_operation_has_the_words_that_ask_for_it() -> None:
    first, second = plan("mute clip 2, then write 'Hello' at the top").ops
    assert (first.clause, second.clause) == ("mute clip 2", "write 'Hello' at the top")
