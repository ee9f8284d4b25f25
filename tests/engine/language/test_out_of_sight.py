"""What would have to be seen, known or sent is named as such, and nothing is done in its place."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan, unsupported_message


@pytest.mark.parametrize(
    ("instruction", "what"),
    [
        ("lose the clumsy handshake", "content_search"),
        ("cut out Maria's replies", "content_search"),
        ("delete everything that's blurry", "content_search"),
        ("take out the bit about my neighbour", "content_search"),
        ("count how many times I say basically", "content_analysis"),
        ("put a crown on the cat", "locate_on_screen"),
        ("email it to my landlord", "publish"),
        ("post it to my own channel", "publish"),
        ("use AI to upscale the clip", "upscaling"),
        ("skip ahead to where the guests arrive", "content_search"),
        ("only leave in the bits with my dog", "content_search"),
        ("drop the shots where I yawn", "content_search"),
        ("have David Attenborough narrate it", "voice_clone"),
        ("share it with our office", "publish"),
        ("删掉我咳嗽的那段", "content_search"),
    ],
)
def test_it_says_what_cannot_be_done(instruction: str, what: str) -> None:
    (op,) = plan(instruction).ops
    assert (op.name, op.args) == ("unsupported", {"what": what})
    assert unsupported_message(op)


@pytest.mark.parametrize(
    ("instruction", "expected"),
    [
        ("cut the fluff", "trim"),
        ("delete the second one", "delete_clip"),
        ("nothing before 0:15 is needed", "cut"),
        ("30 seconds is plenty", "shorten_to"),
        ("what happens if I export now?", "help"),
        ("who are you?", "help"),
    ],
)
def test_what_an_editor_knows_is_not_looked_for(instruction: str, expected: str) -> None:
    assert [op.name for op in plan(instruction).ops] == [expected]
