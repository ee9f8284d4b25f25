"""Plans are explained in plain sentences."""

import pytest

from nemo_jupyter.engine.language import explain, plan, question_for
from nemo_jupyter.engine.language.explain import SENTENCES
from nemo_jupyter.engine.language.vocabulary import SLOTS
from nemo_jupyter.engine.operation import Operation


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("trim pauses longer than half a second", "Remove pauses longer than 0.5 s."),
        ("cut the first 90 seconds", "Cut the first 1:30."),
        ("mute from 0:10 to 1:30", "Mute from 10 s to 1:30."),
        ("speed up clip 2 by 2x", "Play at 2x speed in clip 2."),
        ('add a title "Hi"', 'Add the title "Hi".'),
        ("remove filler words like um and uh", 'Cut the words "um" and "uh".'),
        ("put the clips in the order 3, 1, 2", "Put the clips into this order: 3, 1 and 2."),
        ("join a.mp4 and b.mp4", "Join a.mp4 and b.mp4 in this order."),
        ("insert b.mp4 at 0:10", "Insert b.mp4 at 10 s."),
        ("freeze at 0:08 for 2 seconds", "Hold the picture still at 8 s for 2 s."),
        ("loop 3 times", "Play 3 times over."),
        ("split screen", "Show two pictures side by side."),
        ("ken burns", "Add a Ken Burns movement."),
        ("cut on every 2 beats", "Move the cuts to the beat of the music, every 2 beats."),
        ("add captions in spanish", "Add captions from the speech in Spanish."),
        ('add text "Hi" at 3s for 4s', 'Show the words "Hi" at 3 s for 4 s.'),
        ("compress to 20mb", "Make the file at most 20 MB."),
    ],
)
def test_one_sentence_for_an_operation(text, sentence):
    (op,) = plan(text).ops
    assert explain(op) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("剪掉前5秒", "剪掉前 5 秒。"),
        ("把第三段移到最前面", "把第 3 段移到开头。"),
        ("删掉倒数第二段", "删除倒数第 2 段。"),
        ("交换第一段和最后一段", "交换第 1 段和最后一段的位置。"),
        ("在第二段后面插入 sea.mp4", "在第 2 段之后插入 sea.mp4。"),
        ("删除第一个转场", "第 1 段和第 2 段之间直接硬切，不用转场。"),
        ("说话时音乐降8dB", "说话时音乐压低 8 dB。"),
        ("第一段静音", "静音（第 1 段）。"),
        ("字幕往上移一点", "字幕位置：上移。"),
        ("打上“你好”，停3秒", "显示文字“你好”，持续 3 秒。"),
        ("去掉“呃”“那个”", "删除“呃”和“那个”等口头禅。"),
        ("画面左边裁掉50像素", "画面左边裁掉 50 px。"),
        ("套用复古滤镜", "应用复古风格。"),
    ],
)
def test_chinese_sentences(text, sentence):
    (op,) = plan(text).ops
    assert explain(op, "zh") == sentence


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_operation_can_be_explained(lang):
    for name in SLOTS.keys() - {"unsupported"}:
        assert name in SENTENCES[lang].operations
        assert explain(Operation(name), lang)


def test_a_way_round_is_offered():
    message = explain(Operation("unsupported", {"what": "content_search"}))
    assert "cannot find moments" in message
    assert "Give the times" in message


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_refusal_offers_a_way_round(lang):
    for what, (name, way_round) in SENTENCES[lang].unsupported.items():
        assert name, what
        assert way_round, what


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("remove the vignette effect", "undo"),
        ("make it longer", "extend to 20 seconds"),
        ("change the speed", "2x"),
        ("lift the highlights", "brightness"),
    ],
)
def test_a_question_names_the_next_step(text, part):
    (op,) = plan(text).ops
    assert op.name == "ask"
    assert part in question_for(op, text)
