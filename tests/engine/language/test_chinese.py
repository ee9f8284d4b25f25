"""Chinese: one way of asking, many ways of saying it."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def names(words: str) -> list[str]:
    """The operations that an instruction asks for."""
    return [op.name for op in plan(words).ops]


def only(words: str) -> dict[str, Any]:
    """The single operation that an instruction asks for, with its arguments."""
    (op,) = plan(words).ops
    return op.to_dict()


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("remove_background", "把人抠出来"),
        ("remove_background", "背景换成办公室"),
        ("face_retouch", "把脸瘦一点"),
        ("face_retouch", "痘痘都给我去掉"),
        ("erase_text", "把视频里自带的字幕擦掉"),
        ("remove_object", "画面里的电线p掉"),
        ("remove_object", "把第一段里那个垃圾桶去掉"),
        ("style_transfer", "转成油画风"),
        ("voice_clone", "照着我的嗓音念一遍"),
        ("translate_audio", "把中文配音换成英文配音"),
        ("stem_separation", "人声和伴奏分开"),
        ("avatar", "让照片里的人开口说话"),
        ("music_generation", "作一首片尾曲"),
        ("script_writing", "想几个抖音标题"),
        ("generate_video", "生成一个城市夜景的镜头放在开头"),
        ("stock_search", "找一些猫的视频插进去"),
        ("content_analysis", "给这条视频打个分"),
        ("content_search", "留下她唱歌的那段"),
        ("content_search", "主歌部分不要音乐"),
        ("subject_tracking", "镜头一直跟着那只狗"),
        ("locate_on_screen", "用红框框住价格"),
        ("upscaling", "帮我补帧"),
        ("project_file", "导出成剪映草稿"),
    ],
)
def test_what_cannot_be_done_is_named_whichever_way_it_is_said(what, words):
    assert only(words) == {"op": "unsupported", "what": what}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("caption", "给视频生成字幕"),
        ("slideshow", "用照片生成视频相册"),
        ("thumbnail", "生成视频封面"),
        ("title", "想给视频加个标题"),
        ("denoise_audio", "消除噪音"),
        ("trim_silence", "删除视频里的停顿"),
        ("cut", "把视频里1到2秒剪掉"),
        ("background", "背景改成黑色"),
        ("aspect", "改成抖音比例"),
    ],
)
def test_what_shares_its_words_with_the_impossible_is_still_done(name, words):
    assert only(words)["op"] == name


@pytest.mark.parametrize(
    "words",
    [
        "找到他笑的那一刻，在那里定格",
        "找一段雨声素材，把它放在片尾",
        "写一段文案，并用它配音",
        "在主角转身的时候加慢动作",
        "把进球瞬间慢放",
    ],
)
def test_what_hangs_on_the_impossible_is_left_alone(words):
    assert names(words) == ["unsupported"]


@pytest.mark.parametrize(
    "words",
    ["导出要收费吗", "字幕在哪里改", "有没有转场效果", "最长能处理多长的视频", "支持哪些格式？"],
)
def test_a_question_about_the_tool_changes_nothing(words):
    assert names(words) == ["help"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("caption", "能不能给我加个字幕"),
        ("cut_first", "能不能把前3秒剪掉呀"),
        ("denoise_audio", "有办法把噪音去掉吗"),
        ("export", "能导出一下吗"),
    ],
)
def test_a_request_in_the_form_of_a_question_is_a_request(name, words):
    assert names(words) == [name]


@pytest.mark.parametrize(
    "words",
    ["别把片段2静音", "片段3不要加速", "千万别裁掉结尾", "不要给视频加滤镜", "我的视频有点模糊"],
)
def test_what_is_forbidden_or_only_remarked_on_is_not_done(words):
    assert names(words) == ["ask"]


@pytest.mark.parametrize(
    "words",
    ["静音的地方都剪了", "没人说话的地方剪掉", "把冷场的地方都掐了", "沉默超过1秒的都切了"],
)
def test_pauses_may_be_named_before_the_cut(words):
    assert names(words) == ["trim_silence"]


def test_what_is_left_of_a_pause_may_follow():
    assert only("不说话的时候都剪掉，气口留0.3秒") == {"op": "trim_silence", "keep": 300}


@pytest.mark.parametrize(
    "words", ["重说的部分只留最后一遍", "说错重录的地方只保留最后一次", "把说错的那几遍删掉"]
)
def test_takes_may_be_told_by_which_of_them_stays(words):
    assert names(words) == ["remove_repeats"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("重新开始", {"op": "undo", "times": "all"}),
        ("还原到最开始的样子", {"op": "undo", "times": "all"}),
        ("退回两步", {"op": "undo", "times": 2}),
        ("把撤销的那步重做一下", {"op": "redo"}),
    ],
)
def test_steps_are_taken_back_and_forth(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("删除第1、3、5段", {"op": "delete_clip", "clip": [1, 3, 5]}),
        ("片段1和2合并", {"op": "merge", "clip": [1, 2]}),
        ("按3、1、2的顺序排列", {"op": "reorder", "order": [3, 1, 2]}),
        ("按2、1、3的顺序合并", {"op": "merge", "order": [2, 1, 3]}),
    ],
)
def test_a_row_of_numbers_stays_together(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("分别导出9:16和16:9两个版本", [{"op": "export", "aspect": ["9:16", "16:9"]}]),
        ("横屏和竖屏各导出一份", [{"op": "export", "aspect": ["16:9", "9:16"]}]),
        ("导出1080p和720p", [{"op": "export", "height": 1080}, {"op": "export", "height": 720}]),
        ("下载4K60帧的版本", [{"op": "export", "height": 2160, "fps": 60}]),
    ],
)
def test_every_version_asked_for_is_exported(words, expected):
    assert [op.to_dict() for op in plan(words).ops] == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("加一个“叠化”转场", {"op": "transition", "kind": "crossfade"}),
        ("加个「复古」滤镜", {"op": "color", "look": "vintage"}),
        ("配一首“轻快”的音乐", {"op": "music", "mood": "light upbeat"}),
    ],
)
def test_a_kind_in_quotes_is_no_text(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("加字幕，内容是：大家好", {"op": "text", "text": "大家好"}),
        ("第二段的字幕改成“再见”", {"op": "text_style", "text": "再见", "clip": 2}),
        ("把「底气」打出来", {"op": "text", "text": "底气"}),
    ],
)
def test_given_words_are_text(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    "words", ["把这段访谈剪成一条宣传片，去掉停顿", "帮我做一个教程视频，把停顿剪掉"]
)
def test_what_the_film_is_to_be_is_no_request_beside_one(words):
    assert names(words) == ["trim_silence"]


CLAUSES = (
    *("去掉停顿", "加字幕", "删掉第一段", "第二段放慢", "片段3静音", "前5秒剪掉", "把最后3秒去掉"),
    *(
        "结尾淡出",
        "开头淡入1秒",
        "导出1080p",
        "右上角加logo",
        "片头加标题“你好”",
        "整个视频倒放",
        "降噪",
    ),
    *("10到20秒加速两倍", "第10秒切一刀", "第3秒定格2秒", "去掉语气词", "去水印", "只保留5到15秒"),
)


@pytest.mark.parametrize("first", CLAUSES)
@pytest.mark.parametrize("join", ["，", "，然后"])
def test_two_requests_in_one_sentence_are_read_like_two_sentences(first, join):
    for second in CLAUSES:
        if second != first:
            together = [op.to_dict() for op in plan(first + join + second).ops]
            apart = [op.to_dict() for words in (first, second) for op in plan(words).ops]
            assert together == apart, first + join + second


PLACES = ("前5秒", "最后3秒", "第二段", "10到20秒", "开头", "结尾", "片段2", "前半段", "除了第二段")
REMOVED = ("去掉字幕", "不要音乐", "去掉停顿", "去掉口头禅", "关掉声音", "去掉水印", "去掉滤镜")
TAKING = {"cut", "cut_first", "cut_last", "keep", "trim", "delete_clip"}


@pytest.mark.parametrize("what", REMOVED)
@pytest.mark.parametrize("where", PLACES)
def test_what_is_removed_somewhere_takes_no_footage_with_it(where, what):
    assert not TAKING & set(names(where + what))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("第一段太暗了，调亮", {"op": "color", "brightness": "up", "clip": 1}),
        ("第二段声音太小，调大点", {"op": "volume", "direction": "up", "clip": 2}),
        ("音乐太吵了，调低", {"op": "volume", "direction": "down", "track": "music"}),
        ("片头太长了，剪短点", {"op": "trim", "range": "intro"}),
    ],
)
def test_a_complaint_and_its_remedy_are_one_request(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("剪掉最后5%", {"op": "cut_last", "percent": 0.05}),
        ("长度减半", {"op": "shorten_to", "factor": 0.5}),
        ("时长缩短30%", {"op": "shorten_to", "factor": 0.7}),
        ("开头不要音乐", {"op": "mute", "track": "music", "range": "start"}),
    ],
)
def test_amounts_and_places_are_kept(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("字幕和音乐都去掉", ["delete_track", "delete_track"]),
        ("水印和字幕都去掉", ["unsupported", "delete_track"]),
        ("把片头和片尾剪掉", ["trim", "trim"]),
        ("停顿、重复的话都去掉", ["trim_silence", "remove_repeats"]),
        ("字幕和音乐都加上", ["caption", "music"]),
    ],
)
def test_a_verb_at_the_end_is_about_both_things_before_it(words, expected):
    assert names(words) == expected
