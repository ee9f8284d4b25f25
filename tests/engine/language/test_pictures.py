"""How the picture moves, changes and is framed, however it is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import explain, plan


def ops(text: str) -> list[dict[str, Any]]:
    return [op.to_dict() for op in plan(text).ops]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("turn the playback rate down to 85%", {"factor": 0.85}),
        ("speed 0.8", {"factor": 0.8}),
        ("we want clip 4 slowed by a quarter", {"factor": 0.75, "clip": 4}),
        ("cram the footage into 45 seconds by changing the speed", {"fit_ms": 45_000}),
        ("slow it waaay down", {"direction": "down"}),
        ("this should run at 1.5x", {"factor": 1.5}),
        ("put it back to its normal pace", {"factor": 1}),
        ("give clip 2 a 20% boost in tempo", {"factor": 1.2, "clip": 2}),
        ("the first 6 seconds in double time", {"factor": 2, "start": 0, "end": 6000}),
        ("make it less fast", {"direction": "down"}),
        ("run it twice as slow", {"factor": 0.5}),
        ("speed up until it takes 30 seconds", {"fit_ms": 30_000}),
        ("have clip 3 finish in 6 seconds", {"fit_ms": 6000, "clip": 3}),
        ("play it in slow motion, say 40%", {"factor": 0.4}),
        (
            "fast-forward the unpacking (0:20-0:50)",
            {"direction": "up", "start": 20_000, "end": 50_000},
        ),
        ("slow-mo for the dive, 0:05-0:09", {"direction": "down", "start": 5000, "end": 9000}),
    ],
)
def test_speeds(text: str, args: dict[str, Any]) -> None:
    assert ops(text) == [{"op": "speed", **args}]


@pytest.mark.parametrize(
    ("text", "args"),
    [
        ("trade the dissolves for wipes", {"kind": "wipe"}),
        ("get rid of the dissolve at 0:30", {"kind": "none", "at": 30_000}),
        ("use plain cuts instead of fades", {"kind": "cut"}),
        ("take out every transition in the timeline", {"kind": "none"}),
        ("let the transitions last 400 ms", {"duration": 400}),
        ("every scene change should fade through black", {"kind": "fade"}),
        ("the cuts should feel less abrupt", {"kind": "smooth"}),
        ("turn the cut at 0:09 into a dissolve", {"kind": "crossfade", "at": 9000}),
        ("wipe transition from clip 2 into clip 3", {"kind": "wipe", "between": [2, 3]}),
    ],
)
def test_transitions(text: str, args: dict[str, Any]) -> None:
    assert ops(text) == [{"op": "transition", **args}]


def test_a_film_made_of_photos_is_no_transition_long() -> None:
    slides, transitions = ops("turn these photos into a 20-second film with transitions")
    assert slides == {"op": "slideshow", "duration": 20_000}
    assert "duration" not in transitions


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("open on black", [{"op": "fade_in"}]),
        ("fade picture and sound out", [{"op": "fade_out"}]),
        ("taper off the music over 2 seconds", [{"op": "fade_out", "ms": 2000, "track": "music"}]),
        ("2 s fade in/out", [{"op": "fade_in", "ms": 2000}, {"op": "fade_out", "ms": 2000}]),
        (
            "brighten clip 2 and fade it to white",
            [
                {"op": "color", "brightness": "up", "clip": 2},
                {"op": "fade_out", "to": "white", "clip": 2},
            ],
        ),
    ],
)
def test_fades(text: str, expected: list[dict[str, Any]]) -> None:
    assert ops(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trim 40 pixels off the top", {"op": "crop", "top": 40}),
        ("crop 5% off both sides", {"op": "crop", "left": 0.05, "right": 0.05}),
        ("crop 20px from the top and bottom", {"op": "crop", "top": 20, "bottom": 20}),
        ("keep the upper half of the frame", {"op": "crop", "region": "top_half"}),
        ("lose the pillarboxing", {"op": "crop", "what": "black_bars"}),
        ("scale it to be 960 px wide", {"op": "resize", "width": 960}),
        ("set the height to 360", {"op": "resize", "height": 360}),
        (
            "crop x=10 y=20 w=640 h=360",
            {"op": "crop", "x": 10, "y": 20, "width": 640, "height": 360},
        ),
        ("there are black borders, please crop them", {"op": "crop", "what": "black_bars"}),
        ("it came out the wrong way, rotate it 270", {"op": "rotate", "deg": 270}),
        ("zoom in, 1.4x, on clip 2", {"op": "zoom", "factor": 1.4, "clip": 2}),
        ("sepia, but only the last clip", {"op": "color", "look": "sepia", "clip": -1}),
        ("it looks too yellow", {"op": "color", "temperature": "down"}),
        ("make it more exciting, vivid colours", {"op": "color", "look": "vibrant"}),
        ("invert all colours", {"op": "effect", "name": "invert"}),
        ("remove the orange tint", {"op": "color", "temperature": "down"}),
        ("it could use a little more light", {"op": "color", "brightness": "up"}),
        ("lower the saturation to 30%", {"op": "color", "saturation": -0.7}),
        ("reset all zooms", {"op": "zoom", "factor": 1}),
        ("downsample it to 240p", {"op": "resize", "height": 240}),
        ("grab the frame at 0:09 and save it as poster.png", {"op": "thumbnail", "at": 9000}),
        ("fade through black between the topics", {"op": "transition", "kind": "fade"}),
        ("weaken the colours", {"op": "color", "saturation": "down"}),
        ("tighten the framing", {"op": "zoom"}),
        ("exposure +0.4", {"op": "color", "exposure": 0.4}),
        ("square crop for facebook", {"op": "aspect", "ratio": "1:1"}),
        ("it's on its head, put it the right way up", {"op": "rotate", "deg": 180}),
        ("rotate the picture 90", {"op": "rotate", "deg": 90}),
        ("my shirt's lettering reads backwards, mirror it", {"op": "flip", "axis": "horizontal"}),
        ("split the frame between both cameras", {"op": "overlay", "kind": "split_screen"}),
        ("save frame 0:14 as a png", {"op": "thumbnail", "at": 14_000}),
        ("short looping gif for the docs", {"op": "gif"}),
        ("crispen up the picture", {"op": "effect", "name": "sharpen"}),
        ("smooth the jerky gimbal footage", {"op": "stabilize"}),
        ("moody look with less saturation", {"op": "color", "look": "moody", "saturation": "down"}),
    ],
)
def test_frames(text: str, expected: dict[str, Any]) -> None:
    assert ops(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "the dissolve at 0:40 was lovely",
        "our logo is green",
        "I stabilized it already",
        "the zoom call recording of last week",
        "the crop tool never works",
        "crop out the woman on the right",
        "mirror what she does",
        "match the colours of my last film",
        "make the facecam rounder",
        "use AI to upscale it to 4K",
        "cut in some drone footage",
        "my phone rotates by itself",
        "what's a good zoom level?",
        "stop the shot from zooming",
        "crop around my cat",
        "spin the title",
        "make our logo sepia",
        "speed chess final",
        "crop circles in the fields",
        "brighter kitchens for everyone",
        "the wipes came out great",
        "it is mirrored properly now",
        "switch off the stabilisation",
        "the fade in is there already",
    ],
)
def test_what_is_told_or_out_of_reach_changes_nothing(text: str) -> None:
    assert {op["op"] for op in ops(text)} <= {"ask", "help", "unsupported"}


@pytest.mark.parametrize(
    ("text", "names", "place"),
    [
        ("mute and mirror clip 3", ["mute", "flip"], {"clip": 3}),
        ("add glow and a vignette to clip 1", ["effect", "effect"], {"clip": 1}),
        ("slow down and brighten 0:02-0:04", ["speed", "color"], {"start": 2000, "end": 4000}),
    ],
)
def test_a_place_named_last_is_that_of_both(
    text: str, names: list[str], place: dict[str, int]
) -> None:
    found = ops(text)
    assert [op["op"] for op in found] == names
    assert all(op | place == op for op in found)


def test_what_comes_before_keeps_its_own_place() -> None:
    first, second = ops("brighten the video and mirror clip 2")
    assert "clip" not in first
    assert second["clip"] == 2


def test_a_clip_may_stand_before_a_colon() -> None:
    assert ops("Clip 1: twice as fast. Clip 2: sepia.") == [
        {"op": "speed", "factor": 2, "clip": 1},
        {"op": "color", "look": "sepia", "clip": 2},
    ]


def test_a_wish_is_as_good_as_an_order() -> None:
    for wish in (
        "I'd like clip 2 mirrored",
        "can we have clip 2 mirrored",
        "we need clip 2 flipped",
    ):
        assert ops(wish) == [{"op": "flip", "axis": "horizontal", "clip": 2}]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("remove all the transitions", "Cut from clip to clip without transitions."),
        ("crop 5% off the left", "Crop the picture, left 5 %."),
        ("crop 8 pixels off the left", "Crop the picture, left 8 px."),
    ],
)
def test_what_is_done_is_said(text: str, sentence: str) -> None:
    assert [explain(op) for op in plan(text).ops] == [sentence]
