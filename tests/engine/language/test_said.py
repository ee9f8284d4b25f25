"""Words that somebody says were said, in quotes, are looked for in what is heard."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import explain, plan


@pytest.mark.parametrize(
    ("instruction", "op", "phrase"),
    [
        ('cut out the part where I say "you know"', "cut", "you know"),
        ("delete every time she says “basically”", "cut", "basically"),
        ('keep only the parts where the speaker says "welcome"', "keep", "welcome"),
        ("删掉我说“那个”的地方", "cut", "那个"),
        ("只保留他说到“产品”的部分", "keep", "产品"),
    ],
)
def test_quoted_speech_is_a_phrase(instruction: str, op: str, phrase: str) -> None:
    (found,) = plan(instruction).ops
    assert (found.name, found.args) == (op, {"phrases": phrase})
    assert f"{phrase}" in explain(found)


def test_what_is_meant_or_seen_is_still_not_found() -> None:
    (found,) = plan("cut the part where he talks about Python").ops
    assert found.name == "unsupported"
