"""What cannot be done is said, and nothing is done to what it would have given."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan

ANSWERS = {"ask", "help", "unsupported"}
IMPOSSIBLE = {
    "content_search": ("find the part where he laughs", "find the goal", "cut out the swear words"),
    "cursor_effects": ("highlight the mouse clicks",),
    "script_writing": ("write a script", "come up with a catchy title", "write me a hook"),
    "b_roll": ("generate a b-roll",),
    "generate_image": ("generate an image of a cat",),
    "avatar": ("create an AI avatar",),
    "stock_search": ("download a song from youtube",),
}
DEPENDENT = ("zoom in on it", "cut it out", "put it at 0:05", "slow it down", "fade that out")
TREATED = ("remove the person", "remove the background", "erase the hard-coded captions")


def names(instruction: str) -> list[str]:
    return [op.name for op in plan(instruction).ops]


@pytest.mark.parametrize("dependent", DEPENDENT)
@pytest.mark.parametrize(
    ("what", "wish"), [(what, wish) for what, wishes in IMPOSSIBLE.items() for wish in wishes]
)
def test_what_depends_on_the_impossible_is_not_done_but_named(
    what: str, wish: str, dependent: str
) -> None:
    planned = plan(f"{wish} and {dependent}")
    assert [op.to_dict() for op in planned.ops] == [{"op": "unsupported", "what": what}]
    assert dependent in planned.unused


def test_a_noun_said_again_depends_on_it_too() -> None:
    assert names("generate a picture of a cat, then put the picture top left") == ["unsupported"]


@pytest.mark.parametrize("wish", TREATED)
def test_the_film_itself_is_edited_whatever_could_not_be_done_to_it(wish: str) -> None:
    assert names(f"{wish} and blur it") == ["unsupported"]
    assert names(f"{wish} and make it vertical") == ["unsupported", "aspect"]
    assert names(f"{wish} and export it") == ["unsupported", "export"]


def test_the_rest_of_a_list_is_carried_out() -> None:
    assert names("trim the pauses, add b-roll, and export as MP4") == [
        *("trim_silence", "unsupported", "export")
    ]


def test_no_edit_shares_the_words_of_an_impossible_one() -> None:
    assert names("make the text follow the person") == ["unsupported"]
    assert names("make a 60 second highlight reel with b-roll")[0] == "highlight"


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("face_retouch", "fix my eye contact"),
        ("face_retouch", "swap the faces in clip 2"),
        ("subject_tracking", "motion track the logo"),
        ("subject_tracking", "auto reframe"),
        ("locate_on_screen", "zoom in on the product"),
        ("remove_object", "replace the logo on the shirt with ours"),
        ("generate_video", "make the photo talk"),
        ("generate_video", "turn my script into a 30-second"),
        ("content_search", "cut it to the chorus"),
        ("content_search", "keep only the parts where I talk about pricing"),
        ("content_analysis", "label each speaker"),
        ("motion_graphics", "add a 3d title"),
        ("translate_audio", "lip sync the audio to the video"),
        ("upscaling", "colorize this black and white footage"),
        ("style_transfer", "relight the scene"),
        ("voice_clone", "make it sound like Morgan Freeman"),
        ("stem_separation", "make the guest louder than the host"),
        ("stock_search", "add a song by Drake"),
        ("content_search", "detect scenes with dogs and delete them"),
        ("content_search", "zoom in when the man waves"),
    ],
)
def test_what_no_engine_here_can_do_is_named(what: str, words: str) -> None:
    assert [op.to_dict() for op in plan(words).ops] == [{"op": "unsupported", "what": what}]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("replace the logo with logo2.png", ["watermark"]),
        ("remove the crowd noise", ["denoise_audio"]),
        ("zoom in on the first 3 seconds", ["zoom"]),
        ("give me 5 hooks", ["highlight"]),
        ("change the text color to red", ["text_style"]),
        ("make a copy of clip 2", ["duplicate"]),
        ("add captions with AI", ["caption"]),
    ],
)
def test_what_only_sounds_impossible_is_done(words: str, expected: list[str]) -> None:
    assert names(words) == expected


@pytest.mark.parametrize("words", ["mute the speaker at 0:10", "blur it at 0:05"])
def test_a_moment_is_no_stretch_to_limit_an_edit_to(words: str) -> None:
    planned = plan(words)
    assert [op.name for op in planned.ops] == ["ask"]
    assert planned.unplaced


@pytest.mark.parametrize("words", ["remind me tomorrow", "apply the preset I saved"])
def test_a_word_that_is_right_is_not_read_as_a_slip(words: str) -> None:
    assert set(names(words)) <= ANSWERS


def test_what_was_not_found_is_not_zoomed_in_on() -> None:
    assert names("find my best angle and crop to it") == ["ask"]


@pytest.mark.parametrize(
    "words",
    [
        "brighten only the indoor shots",
        "make the beach scenes warmer",
        "vibrant on outdoor clips only",
        "freeze on the winning goal for 3 seconds",
        "把室内镜头调亮",
    ],
)
def test_clips_told_by_what_is_seen_in_them_are_not_all_clips(words: str) -> None:
    [op] = plan(words).ops
    assert (op.name, op.args) == ("unsupported", {"what": "content_search"})


@pytest.mark.parametrize(
    "words", ["make all clips warmer", "brighten the dark parts", "给每个镜头加滤镜"]
)
def test_clips_told_in_other_ways_are(words: str) -> None:
    assert {op.name for op in plan(words).ops} <= {"color"}
