"""The same wish in many Chinese words: verbs, things and places that combine freely."""

# One way of saying it a line, however long: a table is read by its first column.
# ruff: noqa: E501

from itertools import product
from random import Random
from typing import Any

import pytest

from nemo_jupyter.engine.language import plan

TAKE = ("把", "将", "请把", "帮我把", "能不能把")
FILM = ("视频", "这个视频", "片子", "这段视频", "clip.mp4", "整个视频")
REMOVE = ("删掉", "去掉", "剪掉", "裁掉", "弄掉", "掐掉", "剪去")
STRETCH = ("10秒到20秒", "第10秒到第20秒", "10-20秒", "00:10-00:20", "从10秒到20秒", "10s-20s")
FROM_10_TO_20 = {"start": 10_000, "end": 20_000}

SAYINGS: list[tuple[str, dict[str, Any], tuple[tuple[str, ...], ...]]] = [
    ("cut_first", {"ms": 5000}, (REMOVE, ("", "视频", "clip.mp4的"), ("前", "开头", "前面"), ("5秒", "五秒", "5s"))),
    ("cut_last", {"ms": 3000}, (TAKE, ("", "视频"), ("最后", "结尾", "后"), ("3秒", "三秒"), REMOVE)),
    ("cut", FROM_10_TO_20, (TAKE, ("", "视频", "片子"), STRETCH, ("", "的内容", "这段"), REMOVE)),
    ("keep", FROM_10_TO_20, (("只保留", "只留", "截取"), ("", "视频", "片子"), STRETCH, ("", "的内容", "即可"))),
    ("keep", FROM_10_TO_20, (("", "请", "我想"), ("从10秒开始剪到20秒", "从 00:10 开始剪到 00:20", "从第10秒截到第20秒"))),
    ("keep", {"start": 15_000, "end": 25_000}, (("自", "从"), ("第15秒", "00:15"), ("起", "开始"), ("共10秒", "截取10秒"))),
    ("shorten_to", {"ms": 30_000}, (("视频时长", "总时长", "成片"), ("不要超过", "保持在", "控制在"), ("30秒", "半分钟"))),
    ("split", {"at": 30_000}, (TAKE, FILM, ("从", "在"), ("第30秒", "00:30", "30秒处"), ("切开", "切成两段", "分开"))),
    ("split", {"every": 10_000}, (TAKE, FILM, ("按", "以"), ("10秒一段", "每段10秒"), ("切开", "分割", "分段"))),
    ("delete_clip", {"clip": 2}, (("第二段", "2号片段", "第2个镜头"), ("不要了", "可以删了", "删掉"))),
    ("resize", {"height": 720}, (TAKE, FILM, ("缩放到", "压到", "改成", "转为"), ("720p", "720p分辨率"))),
    ("speed", {"factor": 2.0}, (TAKE, (*FILM[:4], "第二段"), ("调成2倍速", "设置为2倍速", "变成两倍速"))),
    ("volume", {"direction": "up"}, (TAKE, ("声音", "音量", "视频声音"), ("提高", "拉高", "调大一点", "提升一点"))),
    ("volume", {"level": 0.5}, (TAKE, ("声音", "音量"), ("改成", "调到", "降到"), ("50%", "百分之五十"))),
    ("duck", {}, (("说话时", "讲话的时候", "人声出现的时候"), ("bgm", "把音乐", "让背景音乐"), ("调小", "降低", "变小"))),
    ("color", {"temperature": "down"}, (("把", "让"), ("画面", "视频"), ("色温", "色调"), ("调冷", "调低一点"))),
    ("effect", {"name": "sharpen"}, (("让", "把"), ("画面", "视频"), ("更清晰锐化", "锐化一下", "做锐化"))),
    ("stabilize", {}, (TAKE, ("抖动的画面", "镜头", "第二段"), ("稳定一下", "做防抖", "弄稳"))),
    ("beat_sync", {}, (("", "可以", "把视频"), ("跟着音乐节奏剪", "按节拍剪辑", "跟着节奏剪"))),
    ("music", {"file": "song.mp3"}, (TAKE, ("song.mp3",), ("用作背景音乐", "铺在视频下面", "当bgm"))),
    ("music", {}, (("给", "为"), FILM, ("加上", "配", "铺上"), ("背景音乐", "轻快的bgm"))),
    ("watermark", {"position": "bottom_right"}, (TAKE, ("logo.png", "logo"), ("放到", "加到", "贴在"), ("右下角",))),
    ("compress", {"max_mb": 25}, (TAKE, ("文件", "视频大小", "clip.mp4"), ("缩小到", "压到"), ("25MB", "25M以内"))),
    ("voiceover", {"text": "你好"}, (("加", "来段", "给我来段"), ("旁白", "女声配音"), ("：你好",))),
    ("merge", {"order": ["a.mp4", "b.mp4"]}, (("先放a.mp4，再放b.mp4", "先放 a.mp4，然后放 b.mp4", "把a.mp4和b.mp4拼起来"),)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "args", "parts"), SAYINGS)
def test_one_wish_in_many_words(name, args, parts):
    said = ["".join(words) for words in product(*parts)]
    for text in Random(name).sample(said, min(40, len(said))):
        (op,) = plan(text).ops
        assert (text, op.name, {key: op.args.get(key) for key in args}) == (text, name, args)


@pytest.mark.parametrize("first", ["前5秒", "0到5秒", "开头5秒"])
@pytest.mark.parametrize("both", ["和10-20秒拼接", "跟第10秒到第20秒合在一起"])
def test_two_stretches_put_together_are_both_kept(first, both):
    kept = [(op.name, op.args) for op in plan(f"把{first}{both}").ops]
    assert kept == [("keep", {"start": 0, "end": 5000}), ("keep", FROM_10_TO_20)]


@pytest.mark.parametrize(
    "told",
    [
        "视频总长5分钟，分辨率1080p",
        "原视频时长30秒",
        "我昨天剪掉了前5秒",
        "我已经把视频转成了竖屏",
        "这个视频很精彩",
        "啥叫画中画？",
    ],
)
def test_what_is_only_told_or_asked_changes_nothing(told):
    assert {op.name for op in plan(told).ops} <= {"ask", "help"}


def test_a_file_that_stands_for_the_film_is_named_in_the_reply():
    made = plan("将clip.mp4缩放到720p")
    assert [op.name for op in made.ops] == ["resize"]
    assert "clip.mp4" in made.unused
