"""Loudness, music and words on the screen: every argument with every place it is said with."""

import pytest

from tests.engine.language.frames import outcomes

SLOTS = {
    "track": {
        "the music": {"track": "music"},
        "the bgm": {"track": "music"},
        "the speech": {"track": "voice"},
        "my voice": {"track": "voice"},
        "the narration": {"track": "voiceover"},
        "the voice-over": {"track": "voiceover"},
    },
    "louder": {
        "20% louder": {"factor": 1.2},
        "louder by 3 dB": {"gain_db": 3},
        "twice as loud": {"factor": 2},
        "half as loud": {"factor": 0.5},
        "3 dB quieter": {"gain_db": -3},
        "a bit softer": {"direction": "down"},
    },
    "level": {
        " to 30%": {"level": 0.3},
        " at -18 dB": {"level_db": -18},
        " volume to 30%": {"level": 0.3},
        " level to -18dB": {"level_db": -18},
    },
    "over": {
        "": {},
        " over 2 seconds": {"ms": 2000},
        " in half a second": {"ms": 500},
        " over 500 ms": {"ms": 500},
    },
    "deep": {" by 12 dB": {"gain_db": -12}, " to 20%": {"level": 0.2}, " by 50%": {"factor": 0.5}},
    "mood": {"upbeat ": {"mood": "upbeat"}, "lo-fi ": {"mood": "lo-fi"}},
    "from": {"": {}, " from 0:10": {"start": 10000}},
    "low": {
        " at 20%": {"level": 0.2},
        " with the volume at 20%": {"level": 0.2},
        " at -18 dB": {"volume_db": -18},
    },
    "quoted": {"'Beach Week'": {"text": "Beach Week"}, '"Beach Week"': {"text": "Beach Week"}},
    "card": {
        "": {},
        " at the start": {"at": "start"},
        " at the end": {"at": "end"},
        " at 0:10": {"at": 10000},
        " 10 seconds in": {"at": 10000},
    },
    "long": {"": {}, " for 3 seconds": {"duration": 3000}},
    "span": {
        "": {},
        " at 0:10": {"start": 10000},
        " at 0:10 for 3 seconds": {"start": 10000, "duration": 3000},
        " from 0:10 to 0:20": {"start": 10000, "end": 20000},
        " in clip 2": {"clip": 2},
        " in the last 5 seconds": {"at": "end", "duration": 5000},
    },
    "corner": {
        "": {},
        " at the top": {"position": "top"},
        " in the centre of the screen": {"position": "center"},
        " in the bottom right corner": {"position": "bottom_right"},
    },
    "kind": {
        "": {},
        "Spanish ": {"lang": "es"},
        "bold ": {"weight": "bold"},
        "word-by-word ": {"animation": "word_by_word"},
        "MrBeast style ": {"style": "mrbeast"},
    },
    "spoken": {
        "": {},
        " from 0:10 to 0:20": {"start": 10000, "end": 20000},
        " for clips 1-3": {"clip": [1, 2, 3]},
    },
    "look": {
        "with a black background": {"background": "black"},
        "in white with a black outline": {"color": "white", "style": "outline"},
        "with max 30 chars a line": {"max_chars": 30},
        "at size 40": {"size": 40},
        "in yellow at the top": {"color": "yellow", "position": "top"},
    },
    "tongue": {"to Korean": {"lang": "ko"}, "into German": {"lang": "de"}},
    "moved": {
        " up": {"position": "up"},
        " lower": {"position": "down"},
        " to the top": {"position": "top"},
        " to the centre": {"position": "center"},
    },
    "stay": {
        "on screen for 5 seconds": {"duration": 5000},
        "visible until 0:10": {"end": 10000},
    },
}
FRAMES = (
    ("volume", "{polite}make {track} {louder}{where}{end}"),
    ("volume", "{first}make {track} {louder}"),
    ("volume", "[set|put|bring] {track}{level}{where}"),
    ("mute", "{polite}[mute|silence] {track}{where}"),
    ("mute", "{first}mute {track}"),
    ("unmute", "[unmute|bring back|restore] {track}{spoken}"),
    ("fade_in", "[fade in|fade up] {track}{over}"),
    ("fade_out", "[fade out|fade down] {track}{over}[| at the end]"),
    ("duck", "[duck|lower] the [music|bgm]{deep} [when I speak|under speech]"),
    ("music", "{mood}[music|bgm]{from}{low}"),
    ("caption", "{polite}[add|create|put] {kind}[captions|subs]{spoken}"),
    ("caption", "[add|use|put] [captions|subtitles] {look}"),
    ("caption", "[put|change] [the subs|my captions] {tongue}"),
    ("caption_style", "[move|put|place] [the captions|my subtitles]{moved}{end}"),
    ("title", "[add a title card|put a title]{card}[: | saying | that says ]{quoted}{long}"),
    ("text", "[write|show the text] {quoted}{corner}{span}"),
    ("lower_third", "[add a lower third|put a name tag]{span}[: | saying ]{quoted}"),
    ("text_style", "[move|shift] the [title|lower third]{moved}"),
    ("text_style", "[show|keep] the title {stay}"),
)


@pytest.mark.parametrize(("name", "frame"), FRAMES)
def test_what_is_said_is_what_is_done(name: str, frame: str) -> None:
    for got, wanted in outcomes(name, frame, SLOTS):
        assert got == wanted
