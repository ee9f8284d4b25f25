"""Chinese: what is told of first and treated after, and how the same is said elsewhere."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan
from tests.engine.language.test_chinese import names, only


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("结尾那六秒特别无聊，砍了吧", {"op": "cut_last", "ms": 6000}),
        ("前面那二十来秒都在调设备，剪了", {"op": "cut_first", "ms": 20_000}),
        ("0:40到0:52有人打喷嚏，给我删掉", {"op": "cut", "start": 40_000, "end": 52_000}),
        ("5秒到9秒太吵，静音", {"op": "mute", "start": 5000, "end": 9000}),
        ("第三段拍得不好，不要了", {"op": "delete_clip", "clip": 3}),
        ("旁白太轻听不到，提高6分贝", {"op": "volume", "track": "voiceover", "gain_db": 6}),
        ("第二段声音太大，压低点", {"op": "volume", "clip": 2, "direction": "down"}),
        ("语速有点急，放到0.85", {"op": "speed", "factor": 0.85}),
        ("字幕遮住脸了，往上挪", {"op": "caption_style", "position": "up"}),
    ],
)
def test_a_bare_verb_is_about_what_the_clause_before_complains_of(words, expected):
    assert only(words) == expected


def test_a_place_that_is_only_told_of_narrows_nothing_else():
    assert names("前十秒是自我介绍，加字幕") == ["caption"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("把影片匯出成 720p", {"op": "export", "height": 720}),
        ("復原剛才的動作", {"op": "undo"}),
        ("幫我把第一段倒轉", {"op": "reverse", "clip": 1}),
        ("加上浮水印 logo.png 在右下角", "watermark"),
        ("刪掉贅字", {"op": "remove_filler"}),
        ("畫面改成直式", {"op": "aspect", "ratio": "9:16"}),
    ],
)
def test_taiwanese_terms_in_traditional_characters_are_understood(words, expected):
    if isinstance(expected, str):
        assert names(words) == [expected]
    else:
        assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("音频降个噪", ["denoise_audio"]),
        ("给我加个速到1.5倍", ["speed"]),
        ("口水话、卡壳、空白统统删掉", ["remove_filler", "remove_repeats", "trim_silence"]),
        ("竖屏｜加字幕｜淡出", ["aspect", "caption", "fade_out"]),
        ("先做个变速，由慢到快", ["speed_ramp"]),
        ("拼接三段，按3、1、2的顺序", ["merge"]),
        ("横版和竖版各来一版", ["export"]),
        ("做个15秒的短片，只留高光", ["highlight"]),
    ],
)
def test_what_belongs_together_is_one_request(words, expected):
    assert names(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "我们之前已经剪掉开头了",
        "这次的配乐非常好听",
        "我不想要转场",
        "片段之间别加转场",
        "等我拍完再剪",
        "结尾留两秒黑屏",
    ],
)
def test_what_is_told_or_unwanted_is_not_done(words):
    assert only(words) == {"op": "ask"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("导出还要多久", "state"),
        ("片子总共多少秒", "state"),
        ("小猫出镜的时候放慢", "unsupported"),
        ("旁白用周星驰的声音", "unsupported"),
        ("让老照片里的人动起来", "unsupported"),
        ("横屏还是竖屏", "help"),
    ],
)
def test_questions_and_what_would_have_to_be_seen_change_nothing(words, expected):
    assert names(words) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("把20分钟的讲座剪成3分钟精华", {"op": "highlight", "ms": 180_000}),
        ("从两分零八秒处切开", {"op": "split", "at": 128_000}),
        ("速度调到0.75", {"op": "speed", "factor": 0.75}),
        ("压缩到原来的四分之三时长", {"op": "shorten_to", "factor": 0.75}),
        ("分成四段，每段15秒", {"op": "split", "every": 15_000}),
        ("0到2秒淡入", {"op": "fade_in", "ms": 2000}),
        ("超过两秒的停顿缩到0.5秒", {"op": "trim_silence", "min_pause": 2000, "keep": 500}),
        ("把第2段的最后3秒剪掉", {"op": "cut_last", "ms": 3000, "clip": 2}),
        ("留下第2、4段，其他的都删掉", {"op": "keep", "clip": [2, 4]}),
        ("取消第2段的静音", {"op": "unmute", "clip": 2}),
        (
            "打上“上集回顾”，第3秒出现，第8秒消失",
            {"op": "text", "text": "上集回顾", "start": 3000, "end": 8000},
        ),
        (
            "配音读“再见”，用女声",
            {"op": "voiceover", "text": "再见", "voice": "female"},
        ),
        (
            "标题“第二章”放中间，从4秒到9秒",
            {"op": "title", "text": "第二章", "at": 4000, "duration": 5000, "position": "center"},
        ),
    ],
)
def test_an_amount_goes_where_it_was_meant(words, expected):
    assert only(words) == expected


def test_a_fade_at_either_edge_may_be_as_long_as_is_said_after_it():
    fades = [op.to_dict() for op in plan("加淡入淡出，开头3秒，结尾1秒").ops]
    assert fades == [{"op": "fade_in", "ms": 3000}, {"op": "fade_out", "ms": 1000}]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("前8秒剪掉 加字幕 导出", ["cut_first", "caption", "export"]),
        ("第一段静音 第二段倒放", ["mute", "reverse"]),
        ("给 BGM 加个淡出", ["fade_out"]),
    ],
)
def test_spaces_part_requests(words, expected):
    assert names(words) == expected


@pytest.mark.parametrize("words", ["剪掉结尾4秒的转场", "保留静音2和4，其他都删", "音乐提前一秒进"])
def test_what_is_half_understood_changes_nothing_else(words):
    assert not {"transition", "mute", "volume"} & set(names(words))


@pytest.mark.parametrize("join", ["\n", "+", "、", "，最后", "，随后", "，其次", "，完了"])
def test_what_is_added_before_something_is_taken_away_stays(join):
    assert names(f"加字幕{join}去掉停顿") == ["caption", "trim_silence"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("去掉停顿后加字幕", ["trim_silence", "caption"]),
        ("前4秒剪掉后提高亮度", ["cut_first", "color"]),
        ("剔除第三段以后配乐", ["delete_clip", "music"]),
    ],
)
def test_after_one_thing_is_done_comes_the_next(words, expected):
    assert names(words) == expected


@pytest.mark.parametrize("end", ["吧", "呗", "哈", "嘛", "~", "好吗？", "可以吗", "行不行"])
@pytest.mark.parametrize("words", ["把声音调低", "加字幕", "转成竖屏", "撤销上一步"])
def test_a_particle_or_a_tag_at_the_end_changes_nothing(words, end):
    assert plan(words + end).ops == plan(words).ops


@pytest.mark.parametrize("verb", ["剔除", "切除", "抹掉", "砍了", "掐了", "清除"])
@pytest.mark.parametrize(
    ("place", "name"), [("前3秒", "cut_first"), ("倒数4秒", "cut_last"), ("5到8秒", "cut")]
)
def test_every_verb_of_taking_away_takes_a_place(verb, place, name):
    assert names(f"把{place}{verb}") == [name]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("3分20到3分40删掉", {"op": "cut", "start": 200_000, "end": 220_000}),
        ("画面停在第6秒，停2秒", {"op": "freeze", "at": 6000, "duration": 2000}),
        ("竖屏，要3:4", {"op": "aspect", "ratio": "3:4"}),
        ("日语原声配中文字幕", {"op": "caption", "lang": "zh"}),
        ("把“大促”两个字换成“清仓”", {"op": "text_style", "text": "清仓"}),
        ("BGM最后三秒渐渐消失", {"op": "fade_out", "ms": 3000, "track": "music"}),
        (
            "右上放 logo.png，大小15%，不透明度60%",
            {"op": "watermark", "file": "logo.png", "position": "top_right", "opacity": 0.6},
        ),
        (
            "把 cam.mp4 叠在左下角，2秒到9秒显示",
            {
                "op": "overlay", "kind": "pip", "file": "cam.mp4",
                "position": "bottom_left", "start": 2000, "end": 9000,
            },
        ),
    ],
)  # fmt: skip
def test_a_measure_belongs_to_the_word_beside_it(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize("words", ["把声音弄得好听一点", "字幕太快了看不完"])
def test_a_wish_without_a_measure_is_asked_about(words):
    assert only(words) == {"op": "ask"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("在12秒处切开，前面的删掉", {"op": "cut", "start": 0, "end": 12_000}),
        ("从这里切开，后面的不要", {"op": "cut", "start": "playhead"}),
    ],
)
def test_before_or_after_a_split_is_that_side_of_it(words, expected):
    assert plan(words).ops[-1].to_dict() == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("把第2和第4个片段扔了", {"op": "delete_clip", "clip": [2, 4]}),
        ("第三段再来一遍", {"op": "duplicate", "clip": 3, "times": 1}),
        ("第8秒画面静止2秒", {"op": "freeze", "at": 8000, "duration": 2000}),
        ("画面上下颠倒过来", {"op": "flip", "axis": "vertical"}),
        ("第3秒弹出“当心”", {"op": "text", "text": "当心", "start": 3000, "animation": "pop"}),
        ("各段音量拉平", {"op": "normalize_audio"}),
        ("移除片段三和片段四", {"op": "delete_clip", "clip": [3, 4]}),
        ("第三段原声关掉保留音乐", {"op": "mute", "clip": 3}),
        ("第25秒往后全删", {"op": "keep", "start": 0, "end": 25_000}),
        ("删掉换气的声音", {"op": "trim_silence"}),
        ("在0:12和0:30两个点断开", {"op": "split", "at": [12_000, 30_000]}),
    ],
)
def test_other_words_for_the_same_are_understood(words, expected):
    assert only(words) == expected
