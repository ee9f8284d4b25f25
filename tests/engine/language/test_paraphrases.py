"""The same wish in many words: verbs, things and places that combine freely."""

from itertools import product
from random import Random

import pytest

from nemo_jupyter.engine.language import plan

IT = ("it", "the video", "my video", "this clip")
CLIPS = ("my clips", "these clips", "all the videos", "the recordings", "the two clips")
OF_IT = ("", " of the video", " from this", " out of my footage")

SAYINGS = {
    "merge": [
        (
            ("merge", "combine", "join", "stitch", "splice", "put", "assemble", "string"),
            CLIPS,
            ("together", "into one video", "into a single film", "together in order"),
        ),
        (("make", "create", "build"), ("one video", "a single film"), ("out of these clips",)),
    ],
    "trim_silence": [
        (
            ("remove", "cut out", "trim", "get rid of", "take out", "strip", "clean up"),
            ("the silences", "all pauses", "dead air", "the awkward pauses", "long gaps"),
            ("", "in my podcast", "throughout"),
        )
    ],
    "cut_first": [
        (
            ("cut", "trim", "remove", "chop off", "shave off", "clip", "lose"),
            ("the first", "the opening", "the initial"),
            ("5 seconds", "five seconds", "5s"),
            ("", "of my clip"),
        )
    ],
    "shorten_to": [
        (
            ("make", "cut", "trim", "get", "shorten"),
            IT[:3],
            ("to 30 seconds", "down to 30s", "to under half a minute"),
        ),
        (("the video", "it"), ("should", "must", "has to"), ("be 30 seconds long", "be under 30s")),
    ],
    "highlight": [
        (
            ("make", "create", "give me", "cut", "put together"),
            ("a highlight reel", "a highlights video", "a quick highlight montage"),
            OF_IT,
        )
    ],
    "speed": [
        (("speed up", "fast forward", "accelerate"), IT, ("", "by 2x", "a bit")),
        (("make", "play", "run"), IT, ("twice as fast", "2x faster")),
        (("slow down", "slow"), IT, ("", "by half", "to half speed")),
    ],
    "reverse": [(("play", "run", "flip"), IT, ("backwards", "in reverse"))],
    "aspect": [
        (
            ("make", "turn", "convert", "crop", "reframe", "switch"),
            IT,
            ("to 9:16", "to vertical", "for TikTok", "into a square", "to landscape"),
        )
    ],
    "transition": [
        (
            ("add", "put", "use", "insert"),
            ("transitions", "smooth transitions", "a crossfade", "dissolves"),
            ("", "between the clips", "between all scenes"),
        )
    ],
    "caption": [
        (
            ("add", "generate", "put", "create", "include"),
            ("captions", "subtitles", "auto captions", "some subs"),
            ("", "to my video", "on the whole video", "throughout"),
        )
    ],
    "music": [
        (
            ("add", "put", "include", "lay", "play"),
            ("background music", "some calm music", "upbeat music", "song.mp3"),
            ("under it", "in the background", "throughout"),
        )
    ],
    "mute": [
        (("mute", "silence"), (*IT, "the sound"), ("",)),
        (("remove", "kill", "turn off"), ("the audio", "all sound"), ("", "from the video")),
    ],
    "stabilize": [
        (("stabilize", "steady"), IT, ("",)),
        (("fix", "reduce", "correct", "get rid of"), ("the camera shake", "the shakiness"), ("",)),
    ],
    "denoise_audio": [
        (
            ("remove", "reduce", "filter out", "get rid of"),
            ("the background noise", "wind noise", "the hum"),
            ("", "from the audio"),
        )
    ],
    "watermark": [
        (
            ("add", "put", "place", "overlay"),
            ("my logo", "a watermark", "our brand logo"),
            ("", "in the corner", "at the bottom right"),
        )
    ],
    "delete_clip": [
        (
            ("delete", "remove", "drop", "take out", "throw out", "trash"),
            ("clip 2", "the second clip", "clip number two"),
            ("", "from the timeline"),
        )
    ],
    "export": [
        (
            ("export", "render", "save", "download"),
            ("it", "the video", "the final cut"),
            ("", "in 1080p", "as mp4"),
        )
    ],
}
POLITE = ("", "please ", "can you ", "I want to ", "could you please ")


@pytest.mark.parametrize("name", SAYINGS)
def test_one_wish_in_many_words(name: str) -> None:
    for parts in SAYINGS[name]:
        said = [" ".join(filter(None, words)) for words in product(*parts)]
        chosen = Random(name).sample(said, min(60, len(said)))
        for number, text in enumerate(chosen):
            text = POLITE[number % len(POLITE)] + text
            assert (text, [op.name for op in plan(text).ops]) == (text, [name])
