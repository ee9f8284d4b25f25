"""What only tells something, and what cannot be meant as said, changes nothing."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan


def _names(words: str) -> list[str]:
    return [op.name for op in plan(words).ops]


@pytest.mark.parametrize(
    "told",
    [
        "the subtitles took me all evening",
        "our editor added the music",
        "I'll do the titles myself tomorrow",
        "the fades in the first video were lovely",
        "I love the captions",
        "the director says mute your phones",
        "my team always trims the intro",
        "our old editor charged us for subtitles",
        "clip 2 has no sound",
        "delete nothing",
        "our subtitles are usually white",
        "the outro is slow, but I don't know what I want instead",
        "the cut at 0:30 is perfect",
        "we wouldn't change the music",
        "Hmm, not sure about the music",
    ],
)
def test_what_is_told_is_asked_about(told: str) -> None:
    assert _names(told) == ["ask"]


@pytest.mark.parametrize(
    ("wished", "expected"),
    [
        ("the captions should be yellow", ["caption_style"]),
        ("the music is too loud", ["volume"]),
        ("I'm not sure about the music, lower it a bit", ["volume"]),
        ("the intro is boring, cut it down to 5 seconds", ["shorten_to"]),
        ("the colours look great, now add captions", ["caption"]),
    ],
)
def test_what_is_wished_for_is_done(wished: str, expected: list[str]) -> None:
    assert _names(wished) == expected


@pytest.mark.parametrize(
    "impossible",
    [
        "make the picture brighter and darker",
        "mute the sound and turn it up",
        "keep only clip 2 and delete clip 2",
        "mute it but keep the sound",
        "delete clip 2 but keep it",
        "make it half as long and twice as long",
        "cut it to 20 seconds and keep the full length",
        "静音，声音再大一点",
    ],
)
def test_opposites_of_one_thing_are_asked_about(impossible: str) -> None:
    assert _names(impossible) == ["ask"]


def test_opposites_of_two_things_are_both_done() -> None:
    assert _names("turn the music down and the voice up") == ["volume", "volume"]
    assert _names("mute clip 2 and make clip 3 louder") == ["mute", "volume"]


@pytest.mark.parametrize(
    "words",
    [
        "ask Tom to export the final version",
        "tell Anna to cut the intro",
        "my editor will add the titles",
        "remind me to add captions",
        "my boss wants captions next time",
        "I was going to add music but changed my mind",
        "let me add the titles first",
        "imagine it in black and white",
        "suppose I cut the intro",
        "last year's film was in black and white",
        "captions help deaf people",
        "silence is golden",
        "the shake is part of the style",
        "the grain is on purpose",
        "jump cuts are fine",
        "it doesn't need captions",
        "it doesn't have to be shorter",
        "I don't want it faster",
        "I don't want you to cut it",
        "actually no, don't cut it",
        "never mind the music",
        "leave clip 2 exactly as it is",
        "wait with the export",
    ],
)
def test_what_others_do_and_what_is_meant_to_be_so_changes_nothing(words: str) -> None:
    assert [op.name for op in plan(words).ops] == ["ask"]


@pytest.mark.parametrize(
    "words",
    [
        "faster but keep the length",
        "make it shorter but don't cut anything",
        "add music but keep it silent",
        "black and white but keep the colours",
        "remove the music but keep the song",
        "add captions but I don't want text on it",
    ],
)
def test_what_undoes_the_request_beside_it_is_asked_about(words: str) -> None:
    assert [op.name for op in plan(words).ops] == ["ask"]


@pytest.mark.parametrize(
    "words",
    [
        "让小王去导出",
        "告诉小李把片头剪掉",
        "提醒我加字幕",
        "我本来想加音乐",
        "明天我再加字幕",
        "我没说要加字幕",
        "想象一下黑白的效果",
        "我上个视频用了慢动作",
        "慢动作很酷",
        "算了不加音乐了",
        "加速但是时长不变",
        "黑白但是保留颜色",
        "加音乐但是要静音",
    ],
)
def test_what_is_told_in_chinese_changes_nothing(words: str) -> None:
    assert [op.name for op in plan(words).ops] == ["ask"]
