"""Speed, picture, order and delivery: every argument with every place it is said with."""

import pytest

from nemo_jupyter.engine.language import plan
from tests.engine.language.frames import outcomes

SLOTS = {
    "part": {
        "it": {},
        "clip 2": {"clip": 2},
        "the last clip": {"clip": -1},
        "clips 1 and 3": {"clip": [1, 3]},
        "the intro": {"range": "intro"},
        "the first 5 seconds": {"start": 0, "end": 5000},
        "the last 5 seconds": {"last": 5000},
        "the second half": {"range": "second_half"},
        "everything but clip 2": {"except_clip": 2},
        "all clips except the last one": {"except_clip": -1},
        "the part from 0:10 to 0:20": {"start": 10000, "end": 20000},
    },
    "film": {"it": {}, "clip 2": {"clip": 2}, "the last clip": {"clip": -1}},
    "faster": {
        "2x faster": {"factor": 2},
        "30% faster": {"factor": 1.3},
        "half as fast": {"factor": 0.5},
        "20% slower": {"factor": 0.8},
        "a bit slower": {"direction": "down"},
    },
    "speed": {
        "to 2x": {"factor": 2},
        "to 150%": {"factor": 1.5},
        "to half": {"factor": 0.5},
        "to 0.5": {"factor": 0.5},
    },
    "fit": {said: {"fit_ms": 30000} for said in ("to fit 30 seconds", "until it's 30s long")},
    "ramp": {"": {}, " to 2x": {"to": 2}, " from 1x to 3x": {"to": 3}},
    "zoom": {
        "a slow zoom": {"kind": "slow_in"},
        "a punch in": {"kind": "punch_in"},
        "punch-ins": {"kind": "punch_in"},
    },
    "off": {
        "10% off the sides": {"left": 0.1, "right": 0.1},
        "50 pixels from the top": {"top": 50},
        "the left and right by 50px": {"left": 50, "right": 50},
        "20 percent from all sides": {"left": 0.2, "top": 0.2, "right": 0.2, "bottom": 0.2},
    },
    "much": {" slightly": {"amount": "low"}, " by 50%": {"amount": 0.5}, "": {}},
    "turn": {"upside down": {"deg": 180}, "90 degrees": {"deg": 90}},
    "grain": {"film grain": {"name": "grain"}, "a vignette": {"name": "vignette"}},
    "wipe": {"a wipe": {"kind": "wipe"}, "a dissolve": {"kind": "crossfade"}},
    "joint": {
        "": {},
        " after clip 2": {"between": [2, 3]},
        " before the last clip": {"between": [-2, -1]},
        " between clips 1 and 2": {"between": [1, 2]},
    },
    "length": {"": {}, " of 1 second": {"duration": 1000}, ", 0.5 seconds long": {"duration": 500}},
    "place": {
        " between clips 1 and 2": {"to": 2},
        " after clip 1": {"to": 2},
        " to the front": {"to": "start"},
        " before clip 1": {"to": 1},
    },
    "in": {
        " here": {"position": "playhead"},
        " at the playhead": {"position": "playhead"},
        " at 0:10": {"position": 10000},
        " after clip 2": {"after": 2},
    },
    "file": {"intro.mp4": {"file": "intro.mp4"}},
    "quality": {" in draft quality": {"quality": "low"}, " at 60fps": {"fps": 60}, "": {}},
    "platform": {" for TikTok": {"platform": "tiktok"}, " for YouTube": {"platform": "youtube"}},
    "format": {" as a .mov file": {"format": "mov"}, " to webm": {"format": "webm"}},
    "size": {
        " by half": {"percent": 50},
        " to under 25MB": {"max_mb": 25},
        " by 30%": {"percent": 30},
    },
    "logo": {"my logo": {}, "logo.png": {"file": "logo.png"}},
    "clear": {
        " with 50% opacity": {"opacity": 0.5},
        " at half opacity": {"opacity": 0.5},
        ", 30% transparent": {"opacity": 0.7},
    },
    "shown": {
        "": {},
        " at the end": {"at": "end"},
        " from 0:10 to 0:20": {"start": 10000, "end": 20000},
    },
    "beats": {"cut every 4 beats": {"every": 4}, "cut on every 4th beat": {"every": 4}},
}
FRAMES = (
    ("speed", "{polite}[make|get] {part} {faster}{end}"),
    ("speed", "[set|change] the speed of {part} {speed}"),
    ("speed", "[speed up|slow down] {film} {fit}"),
    ("speed_ramp", "[add|use] a [|smooth ]speed ramp{ramp}"),
    ("zoom", "{polite}add {zoom}{where}"),
    ("crop", "crop {off}"),
    ("blur", "blur {part}{much}"),
    ("rotate", "turn {part} {turn}"),
    ("effect", "[add|put] {grain}{where}"),
    ("transition", "[add|use] {wipe}{length}{joint}"),
    ("reorder", "[move|put] clip 3{place}"),
    ("insert", "[add|put|insert] {file}{in}"),
    ("export", "[render|save] the project{platform}"),
    ("export", "{polite}render it{format}{quality}{end}"),
    ("compress", "[shrink the file|reduce the file size|compress it]{size}"),
    ("watermark", "[add|put|overlay] {logo}{clear}{shown}"),
    ("beat_sync", "{beats}"),
)
CLIP = {"reorder": {"clip": 3}}
"""What a frame says besides its slots."""


@pytest.mark.parametrize(("name", "frame"), FRAMES)
def test_what_is_said_is_what_is_done(name: str, frame: str) -> None:
    for got, (text, ((_, args),)) in outcomes(name, frame, SLOTS):
        assert got == (text, [(name, args | CLIP.get(name, {}))])


@pytest.mark.parametrize("text", ["add a quick wipe", "wipe to the next clip", "a wipe please"])
def test_a_wipe_wipes_nothing_out(text: str) -> None:
    assert "undo" not in {op.name for op in plan(text).ops}


def test_the_second_half_is_not_half() -> None:
    (op,) = plan("make the second half louder").ops
    assert (op.name, op.args) == ("volume", {"direction": "up", "range": "second_half"})


def test_a_colon_after_a_time_leaves_it_whole() -> None:
    (op,) = plan("a title at 1:10: 'Part two'").ops
    assert op.args == {"text": "Part two", "at": 70000}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "mute clip 2. Then mute the last 5 seconds so it's easier to follow",
            [("mute", {"clip": 2}), ("mute", {"last": 5000})],
        ),
        (
            "put clip 3 first. Then add a sepia tone in the intro",
            [
                ("reorder", {"clip": 3, "to": "start"}),
                ("color", {"look": "sepia", "range": "intro"}),
            ],
        ),
        (
            "make the intro faster because it looks better + add grain",
            [("speed", {"direction": "up", "range": "intro"}), ("effect", {"name": "grain"})],
        ),
        (
            "merge a.mp4 and b.mp4. Also, downscale it to 480p",
            [("merge", {"order": ["a.mp4", "b.mp4"]}), ("resize", {"height": 480})],
        ),
        (
            "add captions and the dialogue must be 20% softer for clips 1-3",
            [("caption", {}), ("volume", {"clip": [1, 2, 3], "factor": 0.8, "track": "voice"})],
        ),
        (
            "crop the top by 20 percent, then the narration should be 3 dB quieter in the middle",
            [
                ("crop", {"top": 0.2}),
                ("volume", {"gain_db": -3, "track": "voiceover", "range": "middle"}),
            ],
        ),
        (
            "write 'Beach' at the top, put a slow zoom in the outro",
            [
                ("text", {"text": "Beach", "position": "top"}),
                ("zoom", {"kind": "slow_in", "range": "outro"}),
            ],
        ),
        (
            "turn the title cyan, then the subtitles are too big",
            [("text_style", {"color": "cyan"}), ("caption_style", {"size": "down"})],
        ),
        (
            "turn the voiceover back on and mute everything but clip 2",
            [("unmute", {"track": "voiceover"}), ("mute", {"except_clip": 2})],
        ),
    ],
)
def test_each_request_keeps_its_own_arguments(text, wanted):
    assert [(op.name, dict(op.args)) for op in plan(text).ops] == wanted


@pytest.mark.parametrize(
    ("text", "name", "args"),
    [
        ("kill the sound for the last half a minute", "mute", {"last": 30000}),
        ("have clip 2 play 30% slower", "speed", {"clip": 2, "factor": 0.7}),
        ("25% faster starting at 0:10", "speed", {"start": 10000, "factor": 1.25}),
        ("get the first 5 seconds twice as fast", "speed", {"start": 0, "end": 5000, "factor": 2}),
        ("spin the last clip by ninety degrees", "rotate", {"clip": -1, "deg": 90}),
        ("take the sound out during the intro", "mute", {"range": "intro"}),
        ("slap brand.png top left", "watermark", {"file": "brand.png", "position": "top_left"}),
        ("remove the letterboxing in clip 2", "crop", {"what": "black_bars", "clip": 2}),
        ("play a drum roll at the end", "sfx", {"name": "drum_roll", "at": "end"}),
        ("add a 2 second music fade out", "fade_out", {"ms": 2000, "track": "music"}),
        ("make it half as loud so it's easier to follow", "volume", {"factor": 0.5}),
        ("create a voice over that says 'Hi'", "voiceover", {"text": "Hi"}),
        ("squash it to 20 MB", "compress", {"max_mb": 20}),
        ("clip 4 goes first", "reorder", {"clip": 4, "to": "start"}),
        ("I want the captions yellow", "caption_style", {"color": "yellow"}),
        (
            "I'd like the narration to be louder",
            "volume",
            {"track": "voiceover", "direction": "up"},
        ),
    ],
)
def test_said_in_other_ways(text, name, args):
    (op,) = plan(text).ops
    assert (op.name, dict(op.args)) == (name, args)
