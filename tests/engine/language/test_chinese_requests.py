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


@pytest.mark.parametrize(
    "remark",
    [
        "原声不变",
        "背景音乐别动",
        "配乐完整保留",
        "后面的内容往前移",
        "别太夸张",
        "方便以后再改",
    ],
)
def test_what_is_to_stay_or_not_to_go_too_far_is_no_request(remark):
    assert names(f"加快一倍，{remark}") == ["speed"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("别太快", {"op": "speed", "direction": "down"}),
        ("调亮第二段，其他片段保持原样", {"op": "color", "clip": 2, "brightness": "up"}),
        ("删掉第4秒到第6秒，但这段一定要留着", {"op": "ask"}),
        ("全部静音，不过要保留原声", {"op": "ask"}),
        ("当他介绍价格的时候，把画面推近", {"op": "unsupported", "what": "content_search"}),
        ("字幕里的“张珊”都改成“张三”", {"op": "ask"}),
        ("把画面里的招牌换成我的logo", {"op": "unsupported", "what": "remove_object"}),
        ("加个彩虹特效", {"op": "unsupported", "what": "effect"}),
        ("提升低音", {"op": "unsupported", "what": "equalizer"}),
        ("加一个数据增长动画", {"op": "unsupported", "what": "motion_graphics"}),
    ],
)
def test_what_would_be_a_wrong_edit_is_asked_about_or_named(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "加个标题，内容是“我的一天”，显示4秒",
            {"op": "title", "text": "我的一天", "duration": 4000},
        ),
        ("复古的冷色调", {"op": "color", "look": "vintage cool"}),
        ("底噪有点大", {"op": "denoise_audio"}),
        ("画面噪点有点多", {"op": "effect", "name": "denoise"}),
        ("去掉噪点", {"op": "effect", "name": "denoise"}),
        ("把旁白抬高一点", {"op": "volume", "track": "voiceover", "direction": "up"}),
        ("声音由小到大", {"op": "fade_in", "track": "audio"}),
        ("铺点钢琴", {"op": "music", "mood": "piano"}),
        ("放慢三成", {"op": "speed", "factor": 0.7}),
        ("剪掉结尾6秒黑屏", {"op": "cut_last", "ms": 6000}),
        ("把横屏素材改成竖屏", {"op": "aspect", "ratio": "9:16"}),
        ("加英文字幕“Hello World”", {"op": "text", "text": "Hello World"}),
        ("把标题“旧的”改成“新的”", {"op": "text_style", "text": "新的"}),
        ("上传 a.mp4，标题：周末，标签：vlog", {"op": "upload"}),
    ],
)
def test_each_request_is_one_operation_with_what_was_said(words, expected):
    assert only(words) == expected


def test_a_list_that_and_has_ended_lends_its_verb_no_further():
    assert names("去掉口头禅、重录和停顿，大字幕") == [
        "remove_filler",
        "remove_repeats",
        "trim_silence",
        "caption",
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("开头八秒没用，切掉", {"op": "cut_first", "ms": 8000}),
        ("从0:10到0:20讲错了，剪掉", {"op": "cut", "start": 10_000, "end": 20_000}),
        ("删掉除了第二段以外的所有片段", {"op": "keep", "clip": 2}),
        ("只要前半段", {"op": "keep", "range": "first_half"}),
        ("把“就是”“然后”都剪掉", {"op": "remove_filler", "words": ["就是", "然后"]}),
        ("音乐淡出时间改成5秒", {"op": "fade_out", "track": "music", "ms": 5000}),
        ("把音量从50%调到80%", {"op": "volume", "level": 0.8}),
        ("音乐别太吵", {"op": "volume", "track": "music", "direction": "down"}),
        ("提取声音，存成wav", {"op": "extract_audio", "format": "wav"}),
        ("压到8MB以内，发微信用", {"op": "compress", "max_mb": 8, "platform": "wechat"}),
        ("画面偏黄，校正一下", {"op": "color", "temperature": "down"}),
        ("字幕加个黑色半透明底", {"op": "caption_style", "background": "black"}),
        ("用AI女声配音，内容是“欢迎”", {"op": "voiceover", "voice": "female", "text": "欢迎"}),
        ("做一个30秒的旅行混剪", {"op": "highlight", "ms": 30_000}),
        ("导出带字幕的版本", {"op": "export"}),
        ("开头换产品特写", {"op": "ask"}),
    ],
)
def test_what_is_wrong_and_its_remedy_or_a_thing_and_its_measure_are_one(words, expected):
    assert only(words) == expected


def test_what_has_a_predicate_of_its_own_borrows_no_verb():
    assert names("去掉背景噪音，人声放大一点") == ["denoise_audio", "volume"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("视频里有回声，处理一下", {"op": "denoise_audio"}),
        ("旁白太小声了", {"op": "volume", "track": "voiceover", "direction": "up"}),
        ("字幕整体提前0.3秒", {"op": "ask"}),
        ("删掉第三句字幕", {"op": "ask"}),
        ("把后面的人虚化", {"op": "unsupported", "what": "background_blur"}),
        ("把录屏里点错的地方剪掉", {"op": "unsupported", "what": "content_search"}),
        ("图片之间用缩放转场", {"op": "transition", "kind": "zoom"}),
        ("自动找出高能片段", {"op": "highlight"}),
    ],
)
def test_a_complaint_or_a_line_of_captions_is_not_what_its_noun_alone_would_be(words, expected):
    assert only(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("把静音段加速4倍", ["unsupported"]),
        ("镜头切换跟着鼓点走", ["beat_sync"]),
        ("标题停留时间改成5秒", ["text_style"]),
        ("加标题“你好”，停留时间4秒", ["title"]),
        ("前两秒不要，从说“大家好”那里开始", ["cut_first", "unsupported"]),
        ("片段之间加 crossfade", ["transition"]),
        ("给第2个片段加 dissolve 转场", ["transition"]),
    ],
)
def test_the_whole_film_is_not_changed_for_a_part_of_it(words, expected):
    assert names(words) == expected
