"""What is said besides a request, and what makes a request more precise, in English."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def _names(words: str) -> list[str]:
    return [op.name for op in plan(words).ops]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("add café ambience to make my apartment tour feel cosier", ["sfx"]),
        ("lower the music to bring the focus to the guest", ["volume"]),
        ("add subtitles so no line is up for more than 2 seconds", ["caption"]),
        ("load this clip and flip it horizontally", ["flip"]),
        ("Turn these photographs into a slideshow", ["slideshow"]),
        ("add subtitles and sync them to the speaker", ["caption"]),
    ],
)
def test_purposes_and_introductions_ask_for_nothing(words: str, expected: list[str]) -> None:
    assert _names(words) == expected


def test_what_hides_something_is_moved_and_nothing_is_looked_for() -> None:
    moved = plan("the captions hide her hands, move them to the top").ops
    assert [(op.name, op.args) for op in moved] == [("caption_style", {"position": "top"})]


def test_how_long_the_footage_is_says_nothing_of_the_result() -> None:
    (reel, _) = plan("cut this 50-minute workshop into 4 vertical shorts").ops
    assert reel.name == "highlight"
    assert "ms" not in reel.args


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Shorten the recording: cut the silences and the ums", ["trim_silence", "remove_filler"]),
        ("trim my talk to keep only 0:30 to 2:00", ["keep"]),
        ("trim the video and add music", ["trim", "music"]),
        ("cut the boring bits and the pauses", ["trim", "trim_silence"]),
    ],
)
def test_trimming_is_what_the_rest_of_the_sentence_says(words: str, expected: list[str]) -> None:
    assert _names(words) == expected


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("invent a different ending where the dog comes home", "generate_video"),
        ("tell me who talks the most", "content_analysis"),
        ("zoom on whoever is speaking", "subject_tracking"),
        ("her face needs to be blurred all the time", "subject_tracking"),
        ("show a ring every time I click", "cursor_effects"),
        ("give me 5 title ideas for my channel", "script_writing"),
        ("display the sales figures as a bar chart", "motion_graphics"),
        ("key out the green", "remove_background"),
    ],
)
def test_what_has_to_be_seen_or_invented_is_refused_by_name(words: str, what: str) -> None:
    (op,) = plan(words).ops
    assert (op.name, op.args) == ("unsupported", {"what": what})


def test_music_needs_no_script() -> None:
    assert _names("write a voiceover about our shop and put calm music under it") == [
        "unsupported",
        "music",
    ]
    assert _names("write a hook and put it on the screen") == ["unsupported"]


@pytest.mark.parametrize(
    ("words", "args"),
    [
        ("Background music: gentle guitar, warm.", {"mood": "gentle guitar warm"}),
        ("cut the clips to upbeat music", {"mood": "upbeat"}),
    ],
)
def test_words_for_music_stay_with_the_music(words: str, args: dict[str, Any]) -> None:
    op = plan(words).ops[-1]
    assert (op.name, op.args) == ("music", args)


def test_a_factor_after_two_other_amounts_is_read_as_written() -> None:
    ops = plan("make it 9:16, rotate 90 degrees, speed it up to 1.3x, add captions").ops
    assert [op.args.get("factor") for op in ops if op.name == "speed"] == [1.3]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "cut off the first 4 seconds and the last 6",
            [("cut_first", {"ms": 4000}), ("cut_last", {"ms": 6000})],
        ),
        (
            "shorten pauses over 2 seconds to 300 ms",
            [("trim_silence", {"min_pause": 2000, "keep": 300})],
        ),
        ("trim the last couple of seconds", [("trim", {"range": "end"})]),
        (
            "make her voice quieter than the song",
            [("volume", {"direction": "down", "track": "voice"})],
        ),
        ("raise the captions, they hide the logo", [("caption_style", {"position": "up"})]),
    ],
)
def test_amounts_are_shared_and_comparisons_are_not_acted_on(
    words: str, expected: list[tuple[str, dict[str, Any]]]
) -> None:
    assert [(op.name, op.args) for op in plan(words).ops] == expected


@pytest.mark.parametrize(
    "words",
    [
        "make it sepia but don't change the colours",
        "speed it up 3x and also put it in slow motion",
        "speed the video up so it lasts twice as long",
        "调成黑白，但不要改变颜色",
    ],
)
def test_wishes_against_each_other_are_asked_about(words: str) -> None:
    assert _names(words) == ["ask"]


def test_different_stretches_may_have_different_speeds() -> None:
    assert _names("speed it up 2x but slow down the outro") == ["speed", "speed"]


def test_a_look_named_later_is_the_same_look() -> None:
    ops = plan("give it a vintage look, tight pacing, moody vibe").ops
    assert [(op.name, op.args) for op in ops] == [
        ("color", {"look": "vintage moody"}),
        ("trim_silence", {}),
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "someone coughs at 1:05, cut that part out until 1:09",
            [("cut", {"start": 65000, "end": 69000})],
        ),
        ('swap "Mon" for "Tue" in the headline', [("text_style", {"text": "Tue"})]),
        ("raise the exposure by one stop", [("color", {"exposure": "up"})]),
        ("add a bit of motion blur", [("effect", {"name": "motion_blur"})]),
        ("darken the corners a little", [("effect", {"name": "vignette"})]),
        ("shorten the music to match the film", [("ask", {})]),
        ("remove similar photos", [("unsupported", {"what": "content_search"})]),
        ("narration at 90%", [("volume", {"level": 0.9, "track": "voiceover"})]),
        ("every slide stays up for 3 seconds", [("slideshow", {"per_image": 3000})]),
        ("find scene changes and cut there", [("split", {"by": "scene"})]),
    ],
)
def test_nothing_else_is_edited_than_what_is_named(
    words: str, expected: list[tuple[str, dict[str, Any]]]
) -> None:
    assert [(op.name, op.args) for op in plan(words).ops] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("cut the bits where no one is speaking", ["trim_silence"]),
        ("put my face cam in the top left corner", ["overlay"]),
        ("save the current frame as an image", ["thumbnail"]),
        ("cut out the sneezes", ["unsupported"]),
        ("black and white except for her red lipstick", ["unsupported"]),
        ("add applause after each joke", ["unsupported"]),
        ("edit the call so only the teacher is left", ["ask"]),
        ("add my outro", ["insert"]),
    ],
)
def test_what_is_meant_decides_and_not_a_word_of_it(words: str, expected: list[str]) -> None:
    assert _names(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("extract the sound and save it as a wav", [("extract_audio", {"format": "wav"})]),
        (
            "Add narration: Good morning everyone",
            [("voiceover", {"text": "Good morning everyone"})],
        ),
        ("undo that, keep everything else", [("undo", {})]),
    ],
)
def test_what_follows_completes_what_was_asked(
    words: str, expected: list[tuple[str, dict[str, Any]]]
) -> None:
    assert [(op.name, op.args) for op in plan(words).ops] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("stop the song at 0:25", [("mute", {"track": "music", "start": 25000})]),
        ("freeze 0:04 for 3s", [("freeze", {"at": 4000, "duration": 3000})]),
        ("solo the music track", [("ask", {})]),
        ("undo the vignette", [("ask", {})]),
        ("get rid of the noise in the picture", [("effect", {"name": "denoise"})]),
        ("denoise my dark concert video", [("effect", {"name": "denoise"})]),
        ("undo the last trim operation", [("undo", {})]),
        (
            "add captions in 3 languages: English, Spanish, Japanese",
            [("caption", {"lang": lang}) for lang in ("en", "es", "ja")],
        ),
        ("dump the audio as an mp3", [("extract_audio", {"format": "mp3"})]),
        ("make it for a phone screen", [("aspect", {"ratio": "9:16"})]),
        ("add talk.srt to the video", [("unsupported", {"what": "caption_file"})]),
        ("去除杂音，然后视频开头加个淡入", [("denoise_audio", {}), ("fade_in", {})]),
        (
            "add a lower third with the name Jane Doe and title CEO at 0:05",
            [("lower_third", {"start": 5000, "text": "Jane Doe, CEO"})],
        ),
        ("convert talk.mov to talk.mp3", [("extract_audio", {"format": "mp3"})]),
        ("turn this gif into a video", [("export", {"format": "mp4"})]),
        ("put calm music under my best moments video", [("music", {"mood": "calm"})]),
        ("mute the crowd noise from 0:10 to 0:20", [("mute", {"start": 10000, "end": 20000})]),
        (
            "play 0:05 to 0:10 in slow motion (half speed)",
            [("speed", {"factor": 0.5, "start": 5000, "end": 10000})],
        ),
        ("remove the image noise", [("effect", {"name": "denoise"})]),
        ("denoise the audio", [("denoise_audio", {})]),
    ],
)
def test_what_is_there_is_not_added_again(
    words: str, expected: list[tuple[str, dict[str, Any]]]
) -> None:
    assert [(op.name, op.args) for op in plan(words).ops] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("remove 1:40 to 1:10", ["ask"]),
        ("keep only the emotional moments", ["unsupported"]),
        ("get rid of everybody else", ["unsupported"]),
        ("make the statue sing", ["unsupported"]),
        ("delete clip 1 and make it feel like a teaser", ["delete_clip", "ask"]),
    ],
)
def test_what_cannot_be_is_not_tried(words: str, expected: list[str]) -> None:
    assert _names(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("get the sound levels even", ["normalize_audio"]),
        ("split it at 0:10 and 0:20 and remove the middle piece", ["split", "delete_clip"]),
        ("remove the middle piece", ["trim"]),
        ("it needs a title and gentle guitar", ["title", "music"]),
    ],
)
def test_a_word_is_read_with_the_words_around_it(words: str, expected: list[str]) -> None:
    assert _names(words) == expected
