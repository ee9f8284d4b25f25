"""Compound instructions: order, scope, shared verbs, negation."""

import pytest

from nemo_jupyter.engine.language import plan


def ops(text):
    return [op.to_dict() for op in plan(text).ops]


def names(text):
    return [op.name for op in plan(text).ops]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("edit my raw video clips", ["auto_edit"]),
        ("export 1080p MP4", ["export"]),
        ("cut the pauses, add lower-third titles,", ["trim_silence", "lower_third"]),
        ("trim the pauses, add transitions, and", ["trim_silence", "transition"]),
        (
            "trim silences, add captions, and export a clean final cut",
            ["trim_silence", "caption", "export"],
        ),
        (
            "trim silences, add transitions, and insert background music",
            ["trim_silence", "transition", "music"],
        ),
    ],
)
def test_typical_instructions(text, expected):
    assert names(text) == expected


def test_operations_come_in_the_order_spoken():
    assert names("去掉停顿，加字幕，然后导出") == ["trim_silence", "caption", "export"]


def test_a_piece_without_a_verb_takes_the_one_before():
    assert names("delete the music and captions") == ["delete_track", "delete_track"]
    assert names("删掉口头禅和重复的话") == ["remove_filler", "remove_repeats"]


def test_it_is_the_clip_spoken_of_before():
    assert [op.get("clip") for op in ops("slow down clip 1, then mute it, then flip it")] == [
        1,
        1,
        1,
    ]


def test_each_clip_has_its_own_look():
    assert ops("make clip 1 black and white, clip 2 warm") == [
        {"op": "color", "look": "bw", "clip": 1},
        {"op": "color", "look": "warm", "clip": 2},
    ]


def test_all_except():
    assert ops("speed up all clips except the second one") == [
        {"op": "speed", "direction": "up", "except_clip": 2}
    ]
    assert ops("mute everything but the music") == [{"op": "mute", "except_track": "music"}]
    assert ops("除了音乐都静音") == [{"op": "mute", "except_track": "music"}]


def test_what_is_to_stay_is_left_alone():
    assert ops("mute clip 2 but keep the music") == [{"op": "mute", "clip": 2}]


@pytest.mark.parametrize(
    "text", ["不要上传，直接剪掉前3秒", "don't upload it, cut the first 3 seconds"]
)
def test_a_negation_asks_for_nothing(text):
    assert ops(text) == [{"op": "cut_first", "ms": 3000}]


@pytest.mark.parametrize("text", ["don't export", "不要导出", "cancel the export"])
def test_a_negation_alone_changes_nothing(text):
    assert names(text) == ["ask"]


def test_style_after_words_belongs_to_them():
    assert ops("加字幕，黄色，放在底部") == [
        {"op": "caption", "color": "yellow", "position": "bottom"}
    ]


def test_a_place_that_cannot_be_found_is_not_dropped():
    assert names("add slow motion at the goal") == ["unsupported"]


def test_slips_of_the_finger_are_forgiven():
    assert names("delte clip 2") == ["delete_clip"]
    assert names("add captons") == ["caption"]


def test_an_unknown_request_is_asked_about():
    assert names("frobnicate the clips") == ["ask"]


def test_an_unknown_request_beside_others_is_named():
    planned = plan("frobnicate the clips and add captions")
    assert [op.name for op in planned.ops] == ["caption"]
    assert planned.unknown == ("frobnicate the clips",)
    assert plan("frobnicate it for 3 seconds and add captions").unused == ()


@pytest.mark.parametrize(
    "text", ["", "   ", "...", "hello", "make it better", "speed up to 0.5x", "想要动感", "🎬"]
)
def test_doubt_changes_nothing(text):
    assert names(text) == ["ask"]


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("export", "export"),
        ("导出", "export"),
        ("send me the video", "export"),
        ("积分", "credits"),
        ("how many credits are left?", "credits"),
        ("show tracks", "state"),
        ("状态", "state"),
        ("上传", "upload"),
        ("trim the start and export", "edit"),
        ("what export formats are there?", "edit"),
    ],
)
def test_routes(text, route):
    assert plan(text).route == route


def test_what_cannot_be_done_is_named_and_the_rest_is_done():
    assert ops("remove the background and add captions") == [
        {"op": "unsupported", "what": "remove_background"},
        {"op": "caption"},
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("9:16 | captions | music", ["aspect", "caption", "music"]),
        (
            "get rid of the ums, the pauses and background noise",
            ["remove_filler", "trim_silence", "denoise_audio"],
        ),
        ("trim the first and last 5 seconds, add music", ["cut_first", "cut_last", "music"]),
        ("make it black and white, except clip 2", ["color"]),
        ("it's shaky, fix it", ["stabilize"]),
        ("there's a lot of background noise, clean it up", ["denoise_audio"]),
        ("voice is too quiet, raise it by 6 dB", ["volume"]),
        ("background music pls, something calm", ["music"]),
        (
            "make a 60 second highlight reel for tiktok with captions",
            ["highlight", "aspect", "caption"],
        ),
    ],
)
def test_lists_and_complaints_as_people_type_them(words: str, expected: list[str]) -> None:
    assert [op.name for op in plan(words).ops] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("spped it up 2x", ["speed"]),
        ("stablize", ["stabilize"]),
        ("normalise teh audo", ["normalize_audio"]),
        ("mutte", ["mute"]),
        ("splt at 0:30", ["split"]),
        ("remove filer words", ["remove_filler"]),
    ],
)
def test_of_several_words_that_may_be_meant_the_one_that_makes_sense_counts(
    words: str, expected: list[str]
) -> None:
    assert [op.name for op in plan(words).ops] == expected


def test_a_clip_before_a_colon_is_the_clip_of_what_follows() -> None:
    ops = plan("clip 1: 2x speed, clip 2: mute, clip 3: delete").ops
    assert [op.args.get("clip") for op in ops] == [1, 2, 3]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("add a title “Intro” at the start and “The End” at the end", ["title", "title"]),
        ("add a title “Hello”, make it bold and fade it in", ["title"]),
        ("turn my 40-minute webinar into five 60-second clips", ["highlight"]),
        ("make the voice clearer and remove the echo", ["denoise_audio"]),
        ("delete all clips except the first", ["keep"]),
        ("fix the audio sync", ["ask"]),
    ],
)
def test_what_is_spoken_of_last_is_what_the_next_words_are_about(
    words: str, expected: list[str]
) -> None:
    assert [op.name for op in plan(words).ops] == expected
