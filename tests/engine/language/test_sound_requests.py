"""Many ways of asking for sound, for words on the screen, and for the film itself."""

import pytest

from nemo_jupyter.engine.language import explain, plan


def ops(text):
    return plan(text).to_dict()["ops"]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("the narration is hard to hear, bring it up", {"op": "volume", "direction": "up"}),
        ("the song drowns out the host, tone it down", {"op": "volume", "direction": "down"}),
        ("there is a constant hum, get rid of it", {"op": "denoise_audio"}),
        ("the subtitles look tiny, scale them up", {"op": "caption_style", "size": "up"}),
        ("the subtitles distract, make them white", {"op": "caption_style", "color": "white"}),
        ("it lacks music, can you add some?", {"op": "music"}),
        ("clip 3 is louder than the others, lower it", {"op": "volume", "direction": "down"}),
    ],
)
def test_it_is_what_the_complaint_is_about(text, op):
    (found,) = ops(text)
    assert found | op == found


def test_a_complaint_keeps_a_request_about_something_else():
    assert [op["op"] for op in ops("the audio is too quiet, export it")] == ["volume", "export"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("halve the music", {"op": "volume", "track": "music", "factor": 0.5}),
        ("no sound for the first 4 seconds", {"op": "mute", "start": 0, "end": 4000}),
        ("only the music should be audible", {"op": "mute", "except_track": "music"}),
        (
            "use take2.wav in place of the camera audio",
            {"op": "replace_audio", "file": "take2.wav"},
        ),
        ("BGM: swing, -21 dB", {"op": "music", "mood": "swing", "volume_db": -21}),
        ("underscore it with soft strings", {"op": "music", "mood": "soft strings"}),
        ("trade the song for dawn.mp3", {"op": "music", "file": "dawn.mp3", "replace": True}),
        ("give clip 2 its sound back", {"op": "unmute", "clip": 2}),
        ("turn ducking off", {"op": "duck", "enabled": False}),
        ("whenever someone speaks the music must drop", {"op": "duck"}),
        ("get all clips equally loud", {"op": "normalize_audio"}),
        ("a gong at 0:09", {"op": "sfx", "name": "gong", "at": 9000}),
        ("make a wav out of this talk", {"op": "extract_audio", "format": "wav"}),
        ("half the file size", {"op": "compress", "percent": 50}),
        ("churn it out as webm", {"op": "export", "format": "webm"}),
    ],
)
def test_sound_and_files_in_other_words(text, expected):
    assert ops(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kick off with a card reading 'Part 3'", {"op": "title", "text": "Part 3", "at": "start"}),
        (
            "sign off with the words 'Until soon'",
            {"op": "title", "text": "Until soon", "at": "end"},
        ),
        ("I want it to say 'Join us' at the end", {"op": "text", "text": "Join us", "at": "end"}),
        ("chyron: Dr. Lena Ode, Vet", {"op": "lower_third", "text": "Dr. Lena Ode, Vet"}),
        ("label clip 2 'Later'", {"op": "text", "text": "Later", "clip": 2}),
        ("rename the title to Blue Hour", {"op": "text_style", "text": "Blue Hour"}),
        ("drop a banner that reads 'Sale' at 0:04", {"op": "text", "text": "Sale", "start": 4000}),
        ("have the title fly in", {"op": "text_style", "animation": "slide"}),
        ("captions in Danish", {"op": "caption", "lang": "da"}),
        ("add my handle @reef.cafe", {"op": "text", "text": "@reef.cafe"}),
    ],
)
def test_words_on_the_screen_in_other_words(text, expected):
    assert ops(text) == [expected]


def test_what_a_card_says_may_follow_in_a_sentence_of_its_own():
    (card,) = ops("Put a title at the start. It should say 'Low Tide'.")
    assert card == {"op": "title", "at": "start", "text": "Low Tide"}


@pytest.mark.parametrize(
    "text",
    [
        "the captions were added by a friend last week",
        "we already have captions",
        "I really like the captions",
        "most of my viewers watch on mute",
        "the presenter says mute the phone now",
        "captions or no captions, what do you think?",
    ],
)
def test_what_is_told_of_sound_and_words_changes_nothing(text):
    assert {op["op"] for op in ops(text)} <= {"ask", "help"}


def test_what_only_a_listener_finds_is_not_muted_everywhere():
    assert ops("mute the bit where the phone rings") == [
        {"op": "unsupported", "what": "content_search"}
    ]


@pytest.mark.parametrize("verb", ["lift", "jack up", "strengthen", "give {} more volume"])
@pytest.mark.parametrize(
    ("thing", "track"),
    [("the song", "music"), ("her voice", "voice"), ("the narration", "voiceover")],
)
def test_louder_by_any_verb(verb, thing, track):
    text = verb.format(thing) if "{}" in verb else f"{verb} {thing}"
    assert ops(text) == [{"op": "volume", "track": track, "direction": "up"}]


@pytest.mark.parametrize("verb", ["dial {} back", "ease {} down", "pull {} back", "quieten {}"])
@pytest.mark.parametrize(("thing", "track"), [("the song", "music"), ("the dialogue", "voice")])
def test_quieter_by_any_verb(verb, thing, track):
    assert ops(verb.format(thing)) == [{"op": "volume", "track": track, "direction": "down"}]


@pytest.mark.parametrize("thing", ["captions", "subtitles", "subs"])
@pytest.mark.parametrize(
    ("words", "args"),
    [
        ("enlarge the {}", {"size": "up"}),
        ("shrink the {}", {"size": "down"}),
        ("reduce the size of the {}", {"size": "down"}),
        ("position the {} at the top", {"position": "top"}),
        ("paint the {} red", {"color": "red"}),
        ("center the {}", {"position": "center"}),
    ],
)
def test_how_captions_look_by_any_verb(words, args, thing):
    assert ops(words.format(thing)) == [{"op": "caption_style", **args}]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("shrink the headline", "text_style"),
        ("bring back the music", "unmute"),
        ("I want the audio back", "unmute"),
        ("turn subs off", "delete_track"),
        ("let's have some reggae beats", "music"),
        ("call it 'Deep End'", "title"),
        ("let 'Deep End' show up at 0:03", "text"),
        ("cut down on the echo", "denoise_audio"),
        ("the volume keeps changing", "normalize_audio"),
        ("detach the audio from the video", "extract_audio"),
        ("reverse the last change", "undo"),
        ("undo the undo", "redo"),
        ("trigger a gong at 0:09", "sfx"),
        ("the music must not be so loud", "duck"),
        ("squash the file", "compress"),
        ("I want it in 4K", "export"),
        ("what's the current length?", "state"),
        ("stop the export", "ask"),
        ("set the volume of the voice", "ask"),
    ],
)
def test_one_operation_by_many_names(text, name):
    assert [op["op"] for op in ops(text)] == [name]


def test_one_verb_adds_everything_in_a_list():
    names = [op["op"] for op in ops("Add captions, soft music, and a call to action at the end")]
    assert names == ["caption", "music", "text"]


def test_the_font_is_that_of_the_captions_spoken_of():
    (look,) = ops("turn the subtitles orange and increase the font size")
    assert look == {"op": "caption_style", "color": "orange", "size": "up"}


def test_a_question_about_captions_adds_none():
    assert ops("how do captions work?") == [{"op": "help"}]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("turn ducking off", "Keep the music as loud while somebody speaks."),
        ("captions in Danish", "Add captions from the speech in Danish."),
        ("crowd cheering from 0:40 to 0:45", "Add the sound effect cheer from 40 s to 45 s."),
    ],
)
def test_what_was_understood_is_said(text, sentence):
    (op,) = plan(text).ops
    assert explain(op) == sentence


def test_what_one_would_not_do_is_not_done():
    assert ops("I wouldn't change the music") == [{"op": "ask"}]


def test_music_kept_from_drowning_the_voice_is_lowered():
    assert ops("keep the music from drowning out my voice") == [{"op": "duck"}]
