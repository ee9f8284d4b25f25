"""Answers to whoever made the film, and requests beside them."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan

UNCHANGED = {"ask", "help", "unsupported", "state"}


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize("thing", ["the music", "the transitions", "the title", "the fade out"])
@pytest.mark.parametrize(
    "reply",
    [
        "I'm happy with {0}",
        "thanks for adding {0}",
        "kudos for {0}",
        "I keep thinking about {0}",
        "I agree about {0}",
        "I can't find {0}",
        "I've never used {0} before",
        "our competitor uses {0} too",
        "{0} is what sold me",
        "{0} gave me goosebumps",
        "{0} can stay",
        "please leave {0} alone",
        "no complaints about {0}",
        "not sure what you mean by {0}",
        "you nailed {0}",
    ],
)
def test_a_reply_changes_nothing(reply: str, thing: str) -> None:
    assert {op["op"] for op in ops(reply.format(thing))} <= UNCHANGED


@pytest.mark.parametrize(
    "around",
    [
        "Thanks for the quick turnaround! Could you {0}?",
        "Love the colors! Can someone please {0}?",
        "I know it's late, but {0}",
        "I'm no expert, but maybe we could {0}",
        "After some discussion we agreed to {0}",
        "As I said in the meeting, {0}",
        "I'd suggest we {0}. What do you think?",
        "{0}, if that's okay with everyone :)",
        "{0}. Thanks in advance!",
        "The title is perfect now, but {0}. My wife agrees.",
    ],
)
@pytest.mark.parametrize(
    "request_", ["remove the pauses", "mute from 0:10 to 0:20", "add captions"]
)
def test_what_is_said_around_leaves_the_request(around: str, request_: str) -> None:
    assert ops(around.format(request_)) == ops(request_)
