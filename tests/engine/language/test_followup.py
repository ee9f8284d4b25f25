"""Instructions may refer to the turn before."""

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.operation import Operation


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("caption", "make it bigger", {"op": "caption_style", "size": "up"}),
        ("title", "换成黄色", {"op": "text_style", "color": "yellow"}),
        ("text", "move it to the top", {"op": "text_style", "position": "top"}),
        ("music", "make it quieter", {"op": "volume", "direction": "down", "track": "music"}),
        ("caption", "undo that", {"op": "undo"}),
        ("title", "make it vertical", {"op": "aspect", "ratio": "9:16"}),
    ],
)
def test_it_is_what_was_made_last(before, text, after):
    (op,) = plan(text, [Operation(before)]).ops
    assert op.to_dict() == after


def test_again_repeats_the_last_operation():
    last = Operation("speed", {"factor": 1.5})
    assert plan("again", [last]).ops == (last,)


def test_without_a_turn_before_it_is_asked():
    assert [op.name for op in plan("make it bigger").ops] == ["ask"]


@pytest.mark.parametrize("text", ["use a wipe", "a wipe transition", "wipes between the clips"])
def test_a_wipe_starts_nothing_over(text):
    assert [op.to_dict() for op in plan(text).ops] == [{"op": "transition", "kind": "wipe"}]
