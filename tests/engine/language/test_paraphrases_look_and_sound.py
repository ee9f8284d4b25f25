"""Pictures, words on them and sound: the same wish in many words, with what it must say."""

from itertools import product
from random import Random

import pytest

from nemo_jupyter.engine.language import plan

CLIP = ("", " of clip 2", " of the frame", " of the screen")
MUCH = ("", " a bit", " slightly", " a lot")
END = ("", " please", " because it looks better that way", ", thanks")
POLITE = ("", "please ", "can you ", "ok so I want to ", "could you please ")
SIDES = {
    "left": ("left half", "left side", "left third"),
    "right": ("right half", "right side", "right third"),
    "top": ("top half", "upper half", "top part", "upper third"),
    "bottom": ("bottom half", "lower half", "bottom part", "lower part"),
    "top_left": ("top left corner", "upper left corner"),
}
MUSIC = ("the music", "the background music", "the soundtrack")

SAYINGS = [
    *(
        ("blur", {"target": side}, (("blur the ", "add a blur on the "), named, CLIP, END))
        for side, named in SIDES.items()
    ),
    ("blur", {"amount": "low"}, (("add a", "put a"), (" subtle", " slight"), (" blur",), END)),
    *(
        ("color", {name: "down"}, (("cut", "reduce", "dial down"), (f" the {name}",), MUCH, END))
        for name in ("brightness", "contrast", "saturation", "exposure")
    ),
    (
        "color",
        {"temperature": "up"},
        (
            ("make", "get"),
            (" the intro", " clip 2", " the last 10 seconds"),
            MUCH[1:],
            (" warmer",),
        ),
    ),
    (
        "stabilize",
        {},
        (
            ("make", "get"),
            (" it", " clip 2", " the footage"),
            (" steadier", " less shaky", " more stable"),
            END,
        ),
    ),
    (
        "transition",
        {"kind": "smooth"},
        (("smooth out", "soften", "smooth over"), (" the cuts", " the jump cuts"), END),
    ),
    (
        "text_style",
        {"text": "Get Started"},
        (
            ("change", "rename", "update"),
            (" the title", " the headline", " the text"),
            (" from 'Welcome' to 'Get Started'", ' so it says "Get Started"'),
        ),
    ),
    (
        "volume",
        {"direction": "down", "track": "music"},
        (("make ", "get ", "keep "), MUSIC, (" quieter", " a bit softer", " less loud"), END),
    ),
    (
        "duck",
        {},
        (
            ("fade down ", "lower ", "bring down "),
            MUSIC,
            (" when people talk", " while I'm speaking", " during speech"),
        ),
    ),
    (
        "duck",
        {"enabled": False},
        (("disable", "turn off", "remove"), (" auto-ducking", " the ducking", " music ducking")),
    ),
    (
        "replace_audio",
        {},
        (
            ("replace", "swap"),
            (" the audio", " the original audio"),
            (" with a clean voiceover I recorded", " with the narration I recorded"),
        ),
    ),
    (
        "gif",
        {},
        (("save", "turn", "convert"), (" clip 2", " it"), (" to a looping gif", " into a gif")),
    ),
]


@pytest.mark.parametrize(
    ("name", "args", "parts"), SAYINGS, ids=[f"{one[0]}-{n}" for n, one in enumerate(SAYINGS)]
)
def test_one_wish_in_many_words(name, args, parts):
    said = ["".join(words) for words in product(*parts)]
    for number, text in enumerate(Random(name).sample(said, min(25, len(said)))):
        text = POLITE[number % len(POLITE)] + text
        (op,) = plan(text).ops
        assert (text, op.name, dict(op.args) | args) == (text, name, dict(op.args))


@pytest.mark.parametrize(
    "text",
    [
        *("make the shadows warmer", "warm up the highlights", "darken the highlights"),
        *("zoom and enhance the licence plate", "great title!", "have you added captions"),
        *("don't blur anything", "how do I mute a clip?", "is there a glitch effect?"),
    ],
)
def test_what_only_sounds_like_a_wish_changes_nothing(text):
    assert {op.name for op in plan(text).ops} <= {"ask", "help", "unsupported"}
