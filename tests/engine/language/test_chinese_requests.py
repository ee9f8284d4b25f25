"""Chinese: what is a place, a remark or a length, and what is a request."""

from __future__ import annotations

import pytest

from tests.engine.language.test_chinese import names, only


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("片尾那三秒黑场裁掉", {"op": "cut_last", "ms": 3000}),
        ("把片头调亮一点", {"op": "color", "brightness": "up", "range": "intro"}),
        ("结尾慢慢暗下来", {"op": "color", "brightness": "down", "range": "end"}),
        ("把前十秒单独截出来", {"op": "keep", "start": 0, "end": 10_000}),
        ("0:05到0:09剪切掉", {"op": "cut", "start": 5000, "end": 9000}),
        ("把 AVI 文件转为 MP4", {"op": "export", "format": "mp4"}),
        ("转场用 wipe", {"op": "transition", "kind": "wipe"}),
        ("画面色调再冷一些", {"op": "color", "temperature": "down"}),
        ("倒过来放", {"op": "reverse"}),
        ("现在都有什么片段", {"op": "state"}),
        ("导出一次要花几个积分", {"op": "credits"}),
    ],
)
def test_parts_of_the_film_formats_and_prices_are_what_they_say(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("做个简洁的片头", ["title"]),
        ("片头片尾都收紧一点", ["trim", "trim"]),
        ("把三段合成一条20秒的短片", ["merge", "shorten_to"]),
        ("加完字幕再合成4K导出", ["caption", "export"]),
    ],
)
def test_what_is_made_of_the_parts_is_told_from_the_parts(words, expected):
    assert names(words) == expected
