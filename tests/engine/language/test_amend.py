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
        ("剪掉前5秒", "不对，剪掉后5秒", {"op": "cut_last", "ms": 5000}),
        ("剪掉前5秒", "不对，10秒吧", {"op": "cut_first", "ms": 10000}),
        ("加快1.5倍", "不，2倍", {"op": "speed", "factor": 2}),
    ],
)
def test_a_correction_replaces_what_was_done_last(before, text, amended):
    assert after(before, text) == [UNDO, amended]


@pytest.mark.parametrize(
    ("before", "text", "also"),
    [
        ("speed up clip 2 by 2x", "do the same for clip 3", {"op": "speed", "clip": 3}),
        ("speed up clip 2 by 2x", "and clip 4", {"op": "speed", "clip": 4}),
        ("speed up clip 2 by 2x", "the same for the others", {"op": "speed", "except_clip": 2}),
        ("把第2段加快2倍", "第3段也一样", {"op": "speed", "clip": 3}),
    ],
)
def test_the_same_is_done_elsewhere_besides(before, text, also):
    assert after(before, text) == [{"factor": 2.0, **also}]


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
    ],
)
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
        ("upload talk.mp4", "delete clip 2", {"op": "delete_clip", "clip": 2}),
    ],
)
def test_what_stands_alone_amends_nothing(before, text, alone):
    assert after(before, text) == [alone]


@given(st.integers(1, 600), st.integers(1, 600))
def test_a_correction_may_be_corrected(first, second):
    last = plan(f"no, {first} seconds", [Operation("cut_first", {"ms": 700_000})]).ops
    found = plan(f"no, {second} seconds", last).ops
    if first == second:
        assert found[0].name != "undo"
    else:
        assert found == (Operation("undo"), Operation("cut_first", {"ms": second * 1000}))
