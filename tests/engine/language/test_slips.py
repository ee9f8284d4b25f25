"""One letter wrong, missing, doubled or swapped, in a word that only fills an argument."""

import pytest

from nemo_jupyter.engine.language import plan


@pytest.mark.parametrize(
    ("text", "name", "args"),
    [
        ("make the last 5 seconds softer by 3 decibbels", "volume", {"last": 5000, "gain_db": -3}),
        ("for clipps 1-3, mute my voice", "mute", {"clip": [1, 2, 3], "track": "voice"}),
        ("in the inttro, make it black and white", "color", {"look": "bw", "range": "intro"}),
        (
            "lower the brightness for the first 5 secons",
            "color",
            {"brightness": "down", "end": 5000},
        ),
        ("in the frst 5 seconds, mute the msuic", "mute", {"track": "music", "end": 5000}),
        ("caption the last clip in Spanissh", "caption", {"clip": -1, "lang": "es"}),
        ("my captions must be ylelow", "caption_style", {"color": "yellow"}),
        ("the captions are too smsll", "caption_style", {"size": "up"}),
        ("put voice.mp3 as the voieover", "voiceover", {"file": "voice.mp3"}),
        ("add a titlle card saying 'Beach'", "title", {"text": "Beach"}),
        ("crop 10% from both siddes", "crop", {"left": 0.1, "right": 0.1}),
        ("crop the left and riht by 10%", "crop", {"left": 0.1, "right": 0.1}),
        ("export it for LinekdIn", "export", {"platform": "linkedin"}),
        ("add captions, max 20 characers per line", "caption", {"max_chars": 20}),
        ("plaese swap out the audio track with a.wav", "replace_audio", {"file": "a.wav"}),
        ("undo the last two edis", "undo", {"times": 2}),
        ("speed up the fist 5 seconds by 2x", "speed", {"factor": 2, "end": 5000}),
        ("rise the music by 20%", "volume", {"track": "music", "factor": 1.2}),
        ("turn the video into a booemrang", "loop", {"kind": "boomerang"}),
    ],
)
def test_a_slip_loses_no_argument(text, name, args):
    (op,) = plan(text).ops
    got = {key: value for key, value in op.args.items() if (key, value) != ("start", 0)}
    assert (op.name, got) == (name, args)


@pytest.mark.parametrize(
    ("text", "name", "args"),
    [
        ("add captions for the Germany trip", "caption", {}),
        ("write 'Whit' on the screen", "text", {"text": "Whit"}),
        ("mute the clip of the vice president", "unsupported", {"what": "content_search"}),
    ],
)
def test_a_word_of_its_own_is_no_slip(text, name, args):
    (op,) = plan(text).ops
    assert (op.name, dict(op.args)) == (name, args)
