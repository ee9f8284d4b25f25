"""What hangs on a condition that nobody here can check is asked about, not done."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan


def _names(words: str) -> list[str]:
    return [op.name for op in plan(words).ops]


@pytest.mark.parametrize(
    "words",
    [
        "if she doesn't like it, change the music",
        "if it's too dark, brighten it",
        "brighten it, if it's too dark",
        "if the music is too loud, turn it down",
        "if there is no music add some",
        "only cut it if it's boring",
        "unless the client objects add captions",
        "once the client approves, export it",
        "as soon as it's monday upload it",
        "in case it shakes, stabilize it",
        "depending on the mood add slow or fast music",
        "如果老板同意就导出",
        "如果太暗就调亮一点",
        "等客户确认以后再导出",
    ],
)
def test_a_condition_that_cannot_be_checked_is_a_question(words: str) -> None:
    assert _names(words) == ["ask"]


@pytest.mark.parametrize(
    ("words", "operation"),
    [
        ("if there are pauses, remove them", "trim_silence"),
        ("if it's longer than a minute, trim it to a minute", "shorten_to"),
        ("if you have time, add captions", "caption"),
        ("speed it up if possible", "speed"),
        ("I'd be happy if you cut the intro", "trim"),
        ("如果有停顿就剪掉", "trim_silence"),
    ],
)
def test_courtesy_and_what_the_edit_looks_for_itself_are_no_condition(
    words: str, operation: str
) -> None:
    assert _names(words) == [operation]


def test_only_the_request_behind_a_condition_waits_for_it() -> None:
    assert _names("add captions and, if the client agrees, music") == ["caption", "ask"]
