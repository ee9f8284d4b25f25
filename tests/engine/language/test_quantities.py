"""Quantities in every spelling have one value."""

import pytest

from nemo_jupyter.engine.language import plan


def only(text):
    (op,) = plan(text).ops
    return op.to_dict()


@pytest.mark.parametrize(
    ("spelling", "ms"),
    [
        ("5s", 5000),
        ("5 sec", 5000),
        ("five seconds", 5000),
        ("0:05", 5000),
        ("00:00:05", 5000),
        ("1.5 seconds", 1500),
        ("half a second", 500),
        ("a second and a half", 1500),
        ("thirty five seconds", 35_000),
        ("2 minutes and 30 seconds", 150_000),
        ("1m30s", 90_000),
        ("120ms", 120),
        ("two minutes", 120_000),
        ("half a minute", 30_000),
        ("1 hour", 3_600_000),
    ],
)
def test_english_times(spelling, ms):
    assert only(f"cut the first {spelling}") == {"op": "cut_first", "ms": ms}


@pytest.mark.parametrize(
    ("spelling", "ms"),
    [
        ("5秒", 5000),
        ("五秒钟", 5000),
        ("两秒", 2000),
        ("半秒", 500),
        ("1分30秒", 90_000),
        ("一分半", 90_000),
        ("十五秒", 15_000),
        ("半分钟", 30_000),
        ("1.5秒", 1500),
        ("５秒", 5000),
    ],
)
def test_chinese_times(spelling, ms):
    assert only(f"剪掉前{spelling}") == {"op": "cut_first", "ms": ms}


@pytest.mark.parametrize(
    "text",
    [
        "cut 0:10 to 0:15",
        "cut from 10s to 15s",
        "remove 10-15 seconds",
        "cut out 00:10–00:15",
        "delete the part between 10 and 15 seconds",
        "删除10到15秒",
        "删掉第10秒到第15秒",
        "剪掉0:10-0:15",
    ],
)
def test_stretches(text):
    assert only(text) == {"op": "cut", "start": 10_000, "end": 15_000}


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("2x", 2.0),
        ("speed it up by 2x", 2.0),
        ("make it 30% faster", 1.3),
        ("play at half speed", 0.5),
        ("make it twice as fast", 2.0),
        ("slow it down by 50%", 0.5),
        ("set speed to 1.25x", 1.25),
        ("1.5倍速播放", 1.5),
        ("加速一倍半", 1.5),
        ("速度提升30%", 1.3),
        ("慢放一半", 0.5),
    ],
)
def test_factors(text, factor):
    assert only(text) == {"op": "speed", "factor": pytest.approx(factor)}


@pytest.mark.parametrize(
    ("text", "clip"),
    [
        ("delete clip 2", 2),
        ("delete the second clip", 2),
        ("remove the last clip", -1),
        ("delete clips 1 and 3", [1, 3]),
        ("remove the first two clips", [1, 2]),
        ("delete clips 2-4", [2, 3, 4]),
        ("delete this clip", "selected"),
        ("删除第二段", 2),
        ("删掉最后一个片段", -1),
        ("删除前两段", [1, 2]),
    ],
)
def test_clips(text, clip):
    assert only(text) == {"op": "delete_clip", "clip": clip}


def test_a_size_before_the_wanted_one_is_the_sources():
    assert only("compress my 500MB video to under 100MB") == {"op": "compress", "max_mb": 100}


def test_a_length_before_a_noun_is_the_sources():
    assert [op.name for op in plan("edit a 2-minute recording into a 1080p MP4").ops] == [
        "auto_edit",
        "export",
    ]


def test_a_missing_amount_stays_missing():
    assert only("make it louder") == {"op": "volume", "direction": "up"}
    assert only("慢一点") == {"op": "speed", "direction": "down"}
