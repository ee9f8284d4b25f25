"""Plans are explained in plain sentences."""

import pytest

from nemo_jupyter.engine.language import explain, plan
from nemo_jupyter.engine.language.sentences import SENTENCES
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
    ],
)
def test_one_sentence_for_an_operation(text, sentence):
    (op,) = plan(text).ops
    assert explain(op) == sentence


def test_chinese_sentences():
    (op,) = plan("剪掉前5秒").ops
    assert explain(op, "zh") == "剪掉前 5 秒。"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_operation_can_be_explained(lang):
    for name in SLOTS.keys() - {"unsupported"}:
        assert name in SENTENCES[lang].operations
        assert explain(Operation(name), lang)


def test_a_way_round_is_offered():
    message = explain(Operation("unsupported", {"what": "content_search"}))
    assert "cannot find moments" in message
    assert "Give the times" in message
