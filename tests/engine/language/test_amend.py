"""A sentence may amend the turn before: it is taken back and done again with the change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.operation import Operation

UNDO = {"op": "undo"}


def after(before: str, text: str) -> list[dict]:
    """What a sentence comes to after another one."""
    return [op.to_dict() for op in plan(text, plan(before).ops).ops]


@pytest.mark.parametrize(
    ("before", "text", "amended"),
    [
        ("trim the first 5 seconds", "no, 10 seconds", {"op": "cut_first", "ms": 10000}),
        ("trim the first 5 seconds", "make that 8", {"op": "cut_first", "ms": 8000}),
        ("speed up clip 2 by 2x", "3x instead", {"op": "speed", "factor": 3, "clip": 2}),
        ("speed up clip 2 by 2x", "sorry, clip 3", {"op": "speed", "factor": 2.0, "clip": 3}),
        ("speed up clip 2 by 2x", "not clip 2, clip 3", {"op": "speed", "factor": 2.0, "clip": 3}),
        ('add a title "Hi"', "put it on clip 2", {"op": "title", "text": "Hi", "clip": 2}),
        (
            "add a crossfade between clips 1 and 2",
            "try a slide",
            {"op": "transition", "kind": "slide", "between": [1, 2]},
        ),
        ("add captions", "in Spanish instead", {"op": "caption", "lang": "es"}),
        ("speed up by 2x", "not that much", {"op": "speed", "factor": 1.5}),
        ("lower the volume by 3 dB", "6 dB", {"op": "volume", "gain_db": -6}),
        ("add upbeat music", "at 20%", {"op": "music", "mood": "upbeat", "level": 0.2}),
        ("add upbeat music", "calm instead", {"op": "music", "mood": "calm"}),
        ("rotate 90 degrees", "180 instead", {"op": "rotate", "deg": 180}),
        ("crop it to square", "no, 9:16", {"op": "aspect", "ratio": "9:16"}),
        ("split at 0:10", "no, at 0:12", {"op": "split", "at": 12000}),
        (
            'add a title "Hi"',
            "show it for 5 seconds",
            {"op": "title", "text": "Hi", "duration": 5000},
        ),
        (
            'add a lower third "Ada"',
            "start it at 0:10",
            {"op": "lower_third", "text": "Ada", "start": 10000},
        ),
        (
            "add a 2 second crossfade between clips 1 and 2",
            "a bit longer",
            {"op": "transition", "kind": "crossfade", "between": [1, 2], "duration": 3000},
        ),
        (
            "add a crossfade between clips 1 and 2",
            "a wipe instead",
            {"op": "transition", "kind": "wipe", "between": [1, 2]},
        ),
        ("make it black and white", "warmer instead", {"op": "color", "temperature": "up"}),
        (
            "trim the pauses",
            "no, only the pauses over 1 second",
            {"op": "trim_silence", "min_pause": 1000},
        ),
        (
            "cut the first 5 seconds",
            "sorry, cut the first 5 minutes",
            {"op": "cut_first", "ms": 300000},
        ),
        ("cut the first 5 seconds", "no, the last 5 seconds", {"op": "cut_last", "ms": 5000}),
        ("turn the music down", "no, up", {"op": "volume", "direction": "up", "track": "music"}),
        ("turn the music down", "by 6 dB", {"op": "volume", "gain_db": -6, "track": "music"}),
        ("turn the music down", "no, up by 3 dB", {"op": "volume", "track": "music", "gain_db": 3}),
        ("make it brighter", "no, darker", {"op": "color", "brightness": "down"}),
        ("make it brighter", "warmer instead", {"op": "color", "temperature": "up"}),
        ("add calm music", "song.mp3 instead", {"op": "music", "file": "song.mp3"}),
        ("flip it", "no, vertically", {"op": "flip", "axis": "vertical"}),
        ("rotate it 90 degrees", "the other way", {"op": "rotate", "deg": 270}),
        ("move clip 1 to the end", "no, after clip 2", {"op": "reorder", "clip": 1, "to": 2}),
        ("fade out at the end", "to white", {"op": "fade_out", "to": "white"}),
        ("trim the pauses", "longer than 1 second", {"op": "trim_silence", "min_pause": 1000}),
        ('add a title "Hi"', 'make it say "Bye"', {"op": "title", "text": "Bye"}),
        ("cut from 0:05 to 0:10", "no, to 0:12", {"op": "cut", "start": 5000, "end": 12000}),
        ("剪掉前5秒", "不对，剪掉后5秒", {"op": "cut_last", "ms": 5000}),
        ("把第一段移到最后", "不,移到第二段后面", {"op": "reorder", "clip": 1, "to": 2}),
        ("剪掉前5秒", "多了，3秒就够", {"op": "cut_first", "ms": 3000}),
        ("音乐小一点", "不，大一点", {"op": "volume", "direction": "up", "track": "music"}),
        ("剪掉前5秒", "不对，10秒吧", {"op": "cut_first", "ms": 10000}),
        ("加快1.5倍", "不，2倍", {"op": "speed", "factor": 2}),
    ],
)
def test_a_correction_replaces_what_was_done_last(before, text, amended):
    assert after(before, text) == [UNDO, amended]


@pytest.mark.parametrize(
    ("before", "text", "amended"),
    [
        ("cut the first 5 seconds", "half of that", {"op": "cut_first", "ms": 2500}),
        ("cut the first 5 seconds", "2 more seconds", {"op": "cut_first", "ms": 7000}),
        ("speed it up 2x", "too fast", {"op": "speed", "factor": 1.5}),
        ("lower the volume by 3 dB", "double that", {"op": "volume", "gain_db": -6}),
        (
            'add a title "Hi" for 4 seconds',
            "twice as long",
            {"op": "title", "text": "Hi", "duration": 8000},
        ),
        ("在第1段和第2段之间加2秒渐变", "减半", {"op": "transition", "kind": "crossfade",
                                              "between": [1, 2], "duration": 1000}),
    ],
)  # fmt: skip
def test_an_amount_is_taken_of_the_one_before(before, text, amended):
    assert after(before, text) == [UNDO, amended]


@pytest.mark.parametrize(
    ("before", "text", "amended"),
    [
        ("speed it up 2x", "only clip 2", {"op": "speed", "factor": 2, "clip": 2}),
        ("speed it up 2x", "just the first 5 seconds", {"op": "speed", "factor": 2, "start": 0,
                                                        "end": 5000}),
        ("speed it up 2x", "but not clip 2", {"op": "speed", "factor": 2, "except_clip": 2}),
        ("speed up clip 2 by 2x", "everywhere", {"op": "speed", "factor": 2}),
        ("add a crossfade between clips 1 and 2", "between all clips",
         {"op": "transition", "kind": "crossfade"}),
        ("add calm music", "only in the intro", {"op": "music", "mood": "calm", "range": "intro"}),
        ("加速2倍", "只对第2段", {"op": "speed", "factor": 2, "clip": 2}),
        ("加速2倍", "除了第2段", {"op": "speed", "factor": 2, "except_clip": 2}),
        ("把第2段加速2倍", "所有片段都这样", {"op": "speed", "factor": 2}),
    ],
)  # fmt: skip
def test_where_it_is_meant_may_be_narrowed_or_widened(before, text, amended):
    assert after(before, text) == [UNDO, amended]


@pytest.mark.parametrize(
    ("before", "text", "amended"),
    [
        ('add a text "Hi" at 0:05', "2 seconds later", {"start": 7000}),
        ('add a text "Hi" from 0:05 to 0:08', "move it to 0:10", {"start": 10000, "end": 13000}),
        ('add a text "Hi" from 0:05 to 0:08', "until 0:10", {"start": 5000, "end": 10000}),
        ('在5秒处加文字"Hi"', "提前1秒", {"start": 4000}),
    ],
)
def test_words_are_moved_and_stay_as_long(before, text, amended):
    assert after(before, text) == [UNDO, {"op": "text", "text": "Hi", **amended}]


@pytest.mark.parametrize("text", ["make it stop at 0:20", "make it end at 0:20", "until 0:20"])
def test_music_stops_when_it_is_told_to(text):
    assert after("add calm music", text) == [UNDO, {"op": "music", "mood": "calm", "end": 20000}]


@pytest.mark.parametrize(
    ("text", "fit"),
    [("crop it to fill the frame", "crop"), ("black bars instead", "pad"), ("加黑边", "pad")],
)
def test_a_new_shape_is_filled_otherwise(text, fit):
    shaped = {"op": "aspect", "ratio": "9:16", "fit": fit}
    assert after("make it vertical", text) == [UNDO, shaped]


@pytest.mark.parametrize(
    ("before", "text", "also"),
    [
        ("speed up clip 2 by 2x", "do the same for clip 3", {"op": "speed", "clip": 3}),
        ("speed up clip 2 by 2x", "and clip 4", {"op": "speed", "clip": 4}),
        ("speed up clip 2 by 2x", "the same for the others", {"op": "speed", "except_clip": 2}),
        ("speed up clip 2 by 2x", "also the third one", {"op": "speed", "clip": 3}),
        ("speed up clip 2 by 2x", "do it again on clip 3", {"op": "speed", "clip": 3}),
        ("把第2段加快2倍", "第3段也一样", {"op": "speed", "clip": 3}),
    ],
)
def test_the_same_is_done_elsewhere_besides(before, text, also):
    assert after(before, text) == [{"factor": 2.0, **also}]


@pytest.mark.parametrize(
    ("before", "text", "also"),
    [
        ("add a whoosh at 0:05", "and at 0:10", {"op": "sfx", "name": "whoosh", "at": 10000}),
        ("cut the first 5 seconds", "and the last 3", {"op": "cut_last", "ms": 3000}),
        ("turn the music down", "also the voice",
         {"op": "volume", "direction": "down", "track": "voice"}),
        ("add a crossfade between clips 1 and 2", "also between clips 2 and 3",
         {"op": "transition", "kind": "crossfade", "between": [2, 3]}),
    ],
)  # fmt: skip
def test_what_is_wanted_besides_takes_nothing_back(before, text, also):
    assert after(before, text) == [also]


@pytest.mark.parametrize(
    ("before", "text", "rest"),
    [
        ('add a title "Hi"', "remove it", [UNDO]),
        (
            'trim the first 5 seconds and add a title "Hi"',
            "actually, take it out",
            [UNDO, {"op": "cut_first", "ms": 5000}],
        ),
        ("make the captions yellow", "turn them off", None),
        ("加背景音乐", "算了，去掉", [UNDO]),
        ("speed it up 2x and add calm music", "undo that but keep the music",
         [UNDO, {"op": "music", "mood": "calm"}]),
        ("speed it up 2x and add calm music", "without the speed change",
         [UNDO, {"op": "music", "mood": "calm"}]),
        ("blur clip 2", "remove the blur", [UNDO]),
        ("trim the pauses", "put the pauses back", [UNDO]),
        ("delete clip 2", "actually keep clip 2", [UNDO]),
        ("make it sepia", "undo the sepia", [UNDO]),
        ("speed it up 2x", "back to normal", [UNDO]),
        ("remove the music", "bring the music back", [UNDO]),
        ("delete clip 2", "no, keep it", [UNDO]),
        ("删除第2段", "放回去", [UNDO]),
    ],
)  # fmt: skip
def test_what_was_added_last_goes_alone(before, text, rest):
    assert after(before, text) == (rest or [{"op": "delete_track", "track": "captions"}])


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("mute clip 2", "delete it"),
        ("trim the first 5 seconds", "make it 30 seconds"),
        ("zoom in on clip 1", "slower"),
        ("make it brighter", "less"),
        ("trim the first 5 seconds and add captions", "make it vertical instead"),
        ("make it vertical", "only clip 2"),
        ("add calm music", "make it shorter"),
        ("add calm music", "loop it"),
        ('add a text "Hi" at 0:05', "later"),
        ("cut the first 5 seconds", "more"),
        ("add captions", "never mind"),
        ("add captions", "还是算了"),
    ],
)
def test_what_may_mean_two_things_is_asked(before, text):
    assert after(before, text) == [{"op": "ask"}]


@pytest.mark.parametrize(
    ("before", "text", "alone"),
    [
        ("add captions", "make it 30 seconds", {"op": "shorten_to", "ms": 30000}),
        ('add a title "Hi"', "make it vertical", {"op": "aspect", "ratio": "9:16"}),
        ("add captions", "cut the last 3 seconds", {"op": "cut_last", "ms": 3000}),
        ("add captions", "no music please", {"op": "delete_track", "track": "music"}),
        ("音乐小一点", "改成竖屏", {"op": "aspect", "ratio": "9:16"}),
        ("upload talk.mp4", "delete clip 2", {"op": "delete_clip", "clip": 2}),
    ],
)
def test_what_stands_alone_amends_nothing(before, text, alone):
    assert after(before, text) == [alone]


CUT = Operation("cut_first", {"ms": 5000})
TITLE = Operation("title", {"text": "Hi"})


@pytest.mark.parametrize(
    ("previous", "text", "ops"),
    [
        ([CUT, Operation("undo")], "put it back", [{"op": "redo"}]),
        ([CUT, Operation("undo")], "only 3 seconds", [{"op": "cut_first", "ms": 3000}]),
        ([CUT, Operation("undo")], "make it vertical", [{"op": "aspect", "ratio": "9:16"}]),
        ([TITLE, Operation("undo")], "make it bigger", [{"op": "ask"}]),
        ([Operation("timer"), Operation("ask")], "10 seconds", [{"op": "timer", "ms": 10000}]),
        ([Operation("aspect"), Operation("ask")], "方形", [{"op": "aspect", "ratio": "1:1"}]),
        ([Operation("ask")], "10 seconds", [{"op": "ask"}]),
    ],
)
def test_what_is_not_in_force_is_not_taken_back_again(previous, text, ops):
    assert [op.to_dict() for op in plan(text, previous).ops] == ops


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ('add a title "Hi"', "keep only the segment between 0:45 and 1:30"),
        ("make it vertical", "裁剪左上角四分之一区域"),
        ("make it vertical", "裁前10秒"),
        ("add calm music", "mute the last 3 seconds"),
        ("add calm music", "make it look cinematic"),
        ("add calm music", "make clip 2 more energetic"),
        ("add a crossfade between clips 1 and 2", "make the second clip faster"),
        ("trim the first 5 seconds", "make the title 4 seconds long instead"),
        ("put logo.png in the top right as a watermark", "move the captions slightly higher"),
        ("turn the music down", "只保留雷军说话的片段"),
        ("mute clip 2", "make it look cinematic"),
    ],
)
def test_what_names_something_else_is_left_to_itself(before, text):
    assert after(before, text) == after("upload talk.mp4", text)


@given(st.integers(1, 600), st.integers(1, 600))
def test_a_correction_may_be_corrected(first, second):
    last = plan(f"no, {first} seconds", [Operation("cut_first", {"ms": 700_000})]).ops
    found = plan(f"no, {second} seconds", last).ops
    if first == second:
        assert found[0].name != "undo"
    else:
        assert found == (Operation("undo"), Operation("cut_first", {"ms": second * 1000}))
