"""What an edit is to come with: a modifier that names an operation is one, nothing else is."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan


def names(text: str) -> list[str]:
    return [op.name for op in plan(text).ops]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Make it sepia with film grain", ["color", "effect"]),
        ("give it a noir look with a fade in and vignette", ["color", "fade_in", "effect"]),
        ("add a vintage look with letterbox bars", ["color", "effect"]),
    ],
)
def test_with_adds_an_operation(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text", ["add captions with big white letters", "subtitle it with large yellow text"]
)
def test_letters_of_captions_are_no_text_of_their_own(text: str) -> None:
    assert names(text) == ["caption"]


@pytest.mark.parametrize("text", ["adjust exposure and contrast", "fix the saturation"])
def test_adjusting_names_no_direction(text: str) -> None:
    (op,) = plan(text).ops
    assert (op.name, dict(op.args)) == ("color", {})


def test_a_measured_stretch_needs_no_search() -> None:
    faster = plan("speed up the dull parts from 0:40 to 1:10 by 3x").ops[0]
    assert dict(faster.args) == {"factor": 3, "start": 40_000, "end": 70_000}
    assert names("remove the bit between 2:05 and 2:20 where I lose my place") == ["cut"]


def test_several_places_are_places_and_no_parts() -> None:
    (cuts,) = plan("cut the three segments at 0:10, 0:25 and 0:50").ops
    assert dict(cuts.args) == {"at": [10_000, 25_000, 50_000]}


def test_a_share_of_the_file_is_in_per_cent() -> None:
    (op,) = plan("reduce the file size by 40%").ops
    assert dict(op.args) == {"percent": 40}


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("caption my talk and make the font big", {"size": "large"}),
        ("add subtitles, then put the subtitles at the top", {"position": "top"}),
    ],
)
def test_the_look_of_new_words_is_theirs(text: str, look: dict[str, str]) -> None:
    (op,) = plan(text).ops
    assert (op.name, dict(op.args)) == ("caption", look)


def test_the_look_of_other_words_is_an_edit_of_its_own() -> None:
    assert names("add captions and make the title bigger") == ["caption", "text_style"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("we shot this in portrait mode but need it square", ["aspect"]),
        ("I made a slideshow with music, now subtitle it", ["caption"]),
        ("my footage is 4K landscape. Crop it for Reels.", ["aspect"]),
        ("I have three clips, merge them", ["merge"]),
    ],
)
def test_what_is_said_of_the_footage_is_no_request(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_adjectives_in_a_row_are_of_one_thing() -> None:
    (op,) = plan("find a soft, acoustic track").ops
    assert dict(op.args) == {"mood": "soft acoustic"}


def test_what_is_trimmed_to_its_beginning_keeps_it() -> None:
    (op,) = plan("trim clip 3 to the first 8 seconds").ops
    assert (op.name, dict(op.args)) == ("keep", {"start": 0, "end": 8000, "clip": 3})


def test_slow_motion_goes_on_from_its_place() -> None:
    (op,) = plan("slow motion at 0:20").ops
    assert dict(op.args) == {"direction": "down", "start": 20_000}


def test_the_name_of_the_file_says_its_format() -> None:
    (op,) = plan("save it as holiday.webm").ops
    assert dict(op.args) == {"format": "webm"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("make four 45-second clips for Reels", ["highlight", "aspect"]),
        ("cut it to 20 seconds for Shorts with captions", ["shorten_to", "aspect", "caption"]),
        ("cut my stream to 2 minutes, export for TikTok", ["shorten_to", "export"]),
        ("make a vertical trailer with an upbeat track", ["highlight", "aspect", "music"]),
    ],
)
def test_an_upright_platform_gives_a_film_its_shape(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_complaint_and_its_remedy_are_one() -> None:
    assert names("there's a lot of street noise, clean it up") == ["denoise_audio"]


def test_pieces_of_a_length_are_cuts_not_a_length() -> None:
    (op,) = plan("cut the lecture into 40-second segments").ops
    assert (op.name, dict(op.args)) == ("split", {"every": 40_000})


@pytest.mark.parametrize(
    "text",
    ["make clip 1 slow motion and the rest normal speed", "slow down clip 1, rest unchanged"],
)
def test_the_rest_as_it_is_asks_for_nothing(text: str) -> None:
    assert [op.to_dict() for op in plan(text).ops] == [
        {"op": "speed", "direction": "down", "clip": 1}
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("add a title “Dawn” that fades in", ["title"]),
        ("boost the bass in the music", ["ask"]),
        ("export without captions", ["export"]),
        ("keep pauses under 1 second", ["trim_silence"]),
        ("hide the jump cuts with zooms", ["zoom"]),
    ],
)
def test_a_noun_alone_asks_for_nothing(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_a_remark_on_when_it_ends_belongs_to_what_begins() -> None:
    (op,) = plan("add music that starts at 0:05 and ends at 0:25").ops
    assert dict(op.args) == {"start": 5000, "end": 25_000}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mirror the video horizontally. grade my raw drone footage", ["flip", "color"]),
        ("compress it without losing quality and delete clip 2", ["compress", "delete_clip"]),
        ("shrink it to 20 MB so I can email it\nadd captions", ["compress", "caption"]),
    ],
)
def test_a_remark_ends_where_the_next_request_begins(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_what_is_of_the_whole_film_takes_no_clip_along() -> None:
    reframed, captions = plan("rotate clip 3 by 90 degrees, and karaoke captions").ops
    assert reframed.args["clip"] == 3
    assert "clip" not in captions.args


def test_what_follows_only_keeps_its_own_verb() -> None:
    assert names("trim clip 1 to 9 seconds, then only keep the last 4 seconds")[-1] == "keep"


@pytest.mark.parametrize(
    "text", ["check my credits asap", "First, check my credits", "ok now check my credits please"]
)
def test_manners_change_nothing(text: str) -> None:
    assert names(text) == ["credits"]


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("convert my portrait clip to widescreen", "16:9"),
        ("turn this landscape recording into a square video", "1:1"),
    ],
)
def test_a_shape_is_the_one_turned_into(text: str, ratio: str) -> None:
    assert plan(text).ops[0].args == {"ratio": ratio}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("export for the web, under 15 MB", ["export", "compress"]),
        ("keep 0:10-0:20 and drop the rest", ["keep"]),
        ("make a 40-second reel from my cooking video with text and music", ["shorten_to"]),
    ],
)
def test_limits_and_rests(text: str, expected: list[str]) -> None:
    assert names(text)[: len(expected)] == expected


def test_a_script_that_is_only_spoken_of_is_no_text() -> None:
    (op,) = plan("add a voiceover that reads my script").ops
    assert (op.name, dict(op.args)) == ("voiceover", {})


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("lower the music while I'm talking", {"op": "duck"}),
        (
            "tighten my 8-minute talking head to about 5 minutes",
            {"op": "shorten_to", "ms": 300_000},
        ),
        ("cut out 2 seconds at 0:15", {"op": "cut", "start": 15_000, "end": 17_000}),
        ("turn down everything except the voiceover", {"op": "ask"}),
    ],
)
def test_a_condition_a_length_and_an_exception_are_read(text: str, op: dict[str, object]) -> None:
    assert [found.to_dict() for found in plan(text).ops] == [op]


def test_a_placeholder_is_no_factor() -> None:
    faster, file = plan("make clip two play double speed, render 1080p 30 fps mp4").ops
    assert dict(faster.args) == {"factor": 2, "clip": 2}
    assert file.name == "export"


def test_a_place_is_no_adjective_of_what_follows() -> None:
    assert names("put the title at the top, chill music") == ["text_style", "music"]
