"""Chinese comments on a cut: what is amiss, what is moved a little, and who says it politely."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan
from tests.engine.language.test_chinese import names, only


def every(words: str) -> list[dict[str, Any]]:
    """All operations that an instruction asks for, with their arguments."""
    return [op.to_dict() for op in plan(words).ops]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("配乐有点大", {"op": "volume", "track": "music", "direction": "down"}),
        ("背景音乐响了点", {"op": "volume", "track": "music", "direction": "down"}),
        ("bgm别那么吵", {"op": "volume", "track": "music", "direction": "down"}),
        ("说话声听不清", {"op": "volume", "track": "voice", "direction": "up"}),
        ("语速快了点", {"op": "speed", "direction": "down"}),
        ("第三段曝光过度", {"op": "color", "clip": 3, "brightness": "down"}),
        ("结尾太亮了，暗一点", {"op": "color", "range": "end", "brightness": "down"}),
        ("字幕有点小", {"op": "caption_style", "size": "up"}),
        ("字幕的字小了", {"op": "caption_style", "size": "up"}),
        ("标题再往右移一点", {"op": "text_style", "position": "right"}),
        ("字幕太靠下了", {"op": "caption_style", "position": "up"}),
        ("字幕再低一点", {"op": "caption_style", "position": "down"}),
        ("字幕移到最上面", {"op": "caption_style", "position": "top"}),
        ("片尾拖得太久了，剪短一点", {"op": "trim", "range": "outro"}),
    ],
)
def test_what_is_amiss_is_mended(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("嗯，把第二段给删了好吗", {"op": "delete_clip", "clip": 2}),
        ("那就整体1.5倍速吧", {"op": "speed", "factor": 1.5}),
        ("老师，片头写个标题：毕业季，可以吗", {"op": "title", "text": "毕业季", "at": "start"}),
        ("你在第8秒断开行吗", {"op": "split", "at": 8000}),
        ("剪到只剩两分钟行不行", {"op": "shorten_to", "ms": 120_000}),
    ],
)
def test_courtesy_around_a_request_changes_nothing(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("所有转场都不要了", {"op": "transition", "kind": "none"}),
        ("转场去掉，改成硬切", {"op": "transition", "kind": "cut"}),
        ("把转场删掉，换成叠化转场", {"op": "transition", "kind": "crossfade"}),
        ("把左上角的台标糊掉", {"op": "blur", "target": "top_left"}),
        ("一说话音乐就降10dB", {"op": "duck", "gain_db": -10}),
        ("把没声的地方掐掉", {"op": "trim_silence"}),
        ("先播第三段再播第一段", {"op": "reorder", "order": [3, 1]}),
        ("把第四幕挪到开头", {"op": "reorder", "clip": 4, "to": "start"}),
        ("宽度改成640像素", {"op": "resize", "width": 640}),
        ("配乐音量 0.25", {"op": "volume", "track": "music", "level": 0.25}),
        ("从黑场进", {"op": "fade_in", "to": "black"}),
    ],
)
def test_a_plain_wish_in_everyday_words(words, expected):
    assert only(words) == expected


def test_verbs_in_a_row_are_said_of_the_same_clip():
    assert every("把第二段放慢一半，再倒放") == [
        {"op": "speed", "factor": 0.5, "clip": 2},
        {"op": "reverse", "clip": 2},
    ]
    assert every("选中的镜头变成黑白并静音") == [
        {"op": "color", "look": "bw", "clip": "selected"},
        {"op": "mute", "clip": "selected"},
    ]


@pytest.mark.parametrize(
    "words",
    [
        "要是来得及再加个片尾",
        "如果客户同意，就换个音乐",
        "小李昨天已经加了字幕",
        "同事早就导出过了",
        "音乐没问题",
        "字幕我很喜欢",
        "暂时别导出",
        "把桌上的杯子放大",
        "把左边那个人模糊",
        "标题是谁加的吗",
        "转场有几个",
    ],
)
def test_what_is_no_request_or_names_what_nobody_knows_edits_nothing(words):
    assert set(names(words)) <= {"ask", "help", "unsupported", "state"}


def test_a_single_line_of_the_captions_is_asked_about_before_a_file_is_written():
    assert names("把第三句字幕放大，然后导出") == ["ask", "export"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("每段裁成3秒", {"op": "merge", "per_clip": 3000}),
        ("画面缩小一点", {"op": "zoom", "kind": "out"}),
        ("把采访里的“呃”“那个”去掉", {"op": "remove_filler", "words": ["呃", "那个"]}),
        ("节奏收紧一点", {"op": "trim_silence"}),
        ("左上角放小窗，用 face.mp4", {"op": "overlay", "kind": "pip", "file": "face.mp4"}),
        ("打上“出发”花字，弹出效果", {"op": "text", "text": "出发", "animation": "pop"}),
        ("字幕放底部，字号稍微大一点", {"op": "caption_style", "position": "bottom", "size": "up"}),
    ],
)
def test_a_wish_keeps_all_that_was_said(words, expected):
    assert expected.items() <= only(words).items()


@pytest.mark.parametrize("words", ["视频前面加一段黑场，3秒", "把开头那段黑屏剪掉"])
def test_black_is_neither_put_before_the_film_nor_guessed_at(words):
    assert names(words) == ["ask"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("加个转场行吗？然后配点音乐好吗", ["transition", "music"]),
        ("把第三段删了可以吗，字幕能不能大一点", ["delete_clip", "caption_style"]),
        ("把底噪去掉，第二段设为静音", ["denoise_audio", "mute"]),
    ],
)
def test_each_clause_may_be_put_as_a_question(words, expected):
    assert names(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("在第三段后面插入 sea.mp4", {"op": "insert", "file": "sea.mp4", "after": 3}),
        ("把 sea.mp4 插到第12秒", {"op": "insert", "file": "sea.mp4", "position": 12_000}),
        ("删掉第二个转场", {"op": "transition", "kind": "none", "between": [2, 3]}),
        ("最后一个转场去掉", {"op": "transition", "kind": "none", "between": [-2, -1]}),
        ("给第一段加擦除转场", {"op": "transition", "kind": "wipe", "between": [1, 2]}),
        ("画面右边裁掉80像素", {"op": "crop", "right": 80}),
        ("把“海边”作为片名放在开头", {"op": "title", "text": "海边", "at": "start"}),
        ("自动剪出4个20秒以内的高光片段", {"op": "highlight", "count": 4, "ms": 20_000}),
        ("标题加个打字机动画", {"op": "text_style", "animation": "typewriter"}),
        ("让第四个片段提前到第二个", {"op": "reorder", "clip": 4, "to": 2}),
    ],
)
def test_what_is_counted_is_told_from_clips(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    "words", ["循环背景音乐", "音乐倒放", "字幕倒着放", "删除第二个标题", "去掉中间的黑帧"]
)
def test_the_film_is_not_changed_for_one_of_its_layers(words):
    assert names(words) == ["ask"]


def test_properties_in_a_row_are_those_of_one_clip():
    assert every("片段3的亮度提高10%，音量降低一半") == [
        {"op": "color", "clip": 3, "brightness": 0.1},
        {"op": "volume", "clip": 3, "factor": 0.5},
    ]


def test_how_fast_a_voice_speaks_is_not_how_fast_the_film_plays():
    assert names("配音用男声，语速快一点") == ["voiceover"]


OFF = ("取消{}", "{}先关掉", "把{}撤掉", "{}不要了", "关闭{}", "{}没必要，去掉", "不想要{}")
DONE = (
    "慢动作",
    "加速",
    "倒放",
    "淡入",
    "放大",
    "镜像",
    "模糊",
    "暗角",
    "防抖",
    "降噪",
    "定格",
    "卡点",
    "竖屏",
)
LAID = ("字幕", "背景音乐", "转场", "滤镜", "标题", "水印", "配音", "画中画", "人名条", "闪避")


@pytest.mark.parametrize("thing", [*DONE, *LAID])
@pytest.mark.parametrize("off", OFF)
def test_what_is_called_off_is_not_done(off, thing):
    gone = {"kind": "none"}, {"look": "none"}, {"factor": 1.0}, {"enabled": False}
    for op in plan(off.format(thing)).ops:
        harmless = op.name in ("ask", "unsupported", "delete_track", "mute")
        assert harmless or dict(op.args) in gone


def test_slow_motion_of_one_clip_is_called_off():
    assert only("取消第二段的慢动作") == {"op": "speed", "clip": 2, "factor": 1.0}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("水印小一点", {"op": "watermark", "size": "down"}),
        ("logo太大，缩小一点", {"op": "watermark", "size": "down"}),
        ("logo移到左下角", {"op": "watermark", "position": "bottom_left"}),
        ("水印再透明一点", {"op": "watermark", "opacity": "down"}),
        ("恢复原来的速度", {"op": "speed", "factor": 1.0}),
        ("第6秒加抖动效果", {"op": "effect", "name": "shake", "start": 6000}),
        ("片段按3、1、2排序", {"op": "reorder", "order": [3, 1, 2]}),
        ("挑2个最好看的镜头，拼成20秒", {"op": "highlight", "count": 2, "ms": 20_000}),
        ("对比度调高，饱和度不变", {"op": "color", "contrast": "up"}),
        ("改成9:16，上下留黑边", {"op": "aspect", "ratio": "9:16"}),
        ("剪掉8秒到9秒，那里有人打喷嚏", {"op": "cut", "start": 8000, "end": 9000}),
    ],
)
def test_marks_orders_and_what_stays(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize("words", ["字幕不要标点", "标题停留久一点", "音画不同步，修一下"])
def test_what_captions_titles_and_sound_cannot_have_is_asked_about(words):
    assert names(words) == ["ask"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("把前5秒的声音去掉", {"op": "mute", "start": 0, "end": 5000}),
        ("去掉最后4秒的声音", {"op": "mute", "last": 4000}),
        ("删掉第三段的音乐", {"op": "mute", "clip": 3, "track": "music"}),
        ("去掉结尾的声音", {"op": "mute", "range": "end"}),
        ("前5秒的内容去掉", {"op": "cut_first", "ms": 5000}),
        ("最后6秒改成2倍速", {"op": "speed", "last": 6000, "factor": 2.0}),
        ("后半段都1.5倍速", {"op": "speed", "range": "second_half", "factor": 1.5}),
        ("把配乐改成三成", {"op": "volume", "track": "music", "level": 0.3}),
        ("人声控制在80%", {"op": "volume", "track": "voice", "level": 0.8}),
        ("把bgm再压低一些", {"op": "volume", "track": "music", "direction": "down"}),
        ("原声提升6dB", {"op": "volume", "track": "audio", "gain_db": 6}),
        ("把字幕字号改成48号", {"op": "caption_style", "size": 48}),
        ("标题字体大小设为60", {"op": "text_style", "size": 60}),
    ],
)
def test_amounts_and_places_stay_with_what_they_are_said_of(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize("words", ["删掉前10秒的字幕", "第二段的字幕不要了", "去掉开头5秒的标题"])
def test_a_part_of_the_captions_is_not_all_of_them(words):
    assert names(words) == ["ask"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("加点安静音乐", {"op": "music", "mood": "calm"}),
        ("铺一段温馨风格的配乐", {"op": "music", "mood": "warm"}),
        ("配白色加粗字幕", {"op": "caption", "color": "white", "weight": "bold"}),
        ("加字幕，每行不超过10个字", {"op": "caption", "max_chars": 10}),
        ("打字幕并烧录", {"op": "caption", "burn": True}),
        ("第4秒加个花字：加油", {"op": "text", "text": "加油", "start": 4000}),
        ("左下角写“起点”，红色大字", {"op": "text", "text": "起点", "color": "red"}),
    ],
)
def test_words_and_music_have_the_look_and_mood_that_was_said(words, expected):
    assert expected.items() <= only(words).items()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "8秒到9秒去掉，第二段抖得厉害，稳一下",
            [{"op": "cut", "start": 8000, "end": 9000}, {"op": "stabilize", "clip": 2}],
        ),
        (
            "把片段3删掉，字幕太靠上了",
            [{"op": "delete_clip", "clip": 3}, {"op": "caption_style", "position": "down"}],
        ),
        (
            "去掉停顿，左下角的台标遮住",
            [{"op": "trim_silence"}, {"op": "blur", "target": "bottom_left"}],
        ),
        (
            "提取音频，开头两秒是黑屏，剪掉",
            [{"op": "extract_audio"}, {"op": "cut_first", "ms": 2000}],
        ),
        (
            "删掉第一段，第三段",
            [{"op": "delete_clip", "clip": 1}, {"op": "delete_clip", "clip": 3}],
        ),
    ],
)
def test_what_is_amiss_takes_no_verb_from_the_clause_before(words, expected):
    assert every(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "这个转场有点土",
        "转场太快了",
        "我们公司的logo是绿色的",
        "多久能导出",
        "导出要花钱吗",
        "放大时间轴",
        "给每个人加上名字",
    ],
)
def test_opinions_prices_and_views_of_the_editor_edit_nothing(words):
    assert set(names(words)) <= {"ask", "help"}


@pytest.mark.parametrize(
    "verb", ["调亮", "静音", "加速", "倒放", "变黑白", "旋转90度", "循环三次", "加个滤镜"]
)
@pytest.mark.parametrize("thing", ["桌子", "那个人", "画面里的狗", "背景墙", "第二段里的路人"])
def test_the_whole_film_is_not_changed_for_a_thing_in_it(thing, verb):
    assert set(names(f"把{thing}{verb}")) <= {"ask", "unsupported"}


@pytest.mark.parametrize("thing", ["画面", "整个片子", "我拍的视频", "前面的部分", "它"])
def test_the_film_by_its_many_names_is_changed(thing):
    assert names(f"把{thing}调亮") == ["color"]
