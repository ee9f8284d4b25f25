""" "The others" are all clips but the one spoken of; one clause is about one clip."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan


@pytest.mark.parametrize(
    ("words", "ops"),
    [
        (
            "don't touch the first clip, just brighten the others",
            [{"op": "color", "brightness": "up", "except_clip": 1}],
        ),
        (
            "除了第一段，其他都加速到2倍",
            [{"op": "speed", "factor": 2.0, "except_clip": 1}],
        ),
        ("mute everything except the voiceover", [{"op": "mute", "except_track": "voiceover"}]),
        (
            "play clip 1 backwards at half speed",
            [{"op": "reverse", "clip": 1}, {"op": "speed", "factor": 0.5, "clip": 1}],
        ),
        ("leave the intro alone and speed up the rest by 1.5x", [{"op": "ask"}]),
        (
            "split at 1:00 then delete the rest",
            [{"op": "split", "at": 60_000}, {"op": "cut", "start": 60_000}],
        ),
        ("cut 10 sec off the front, then delete the rest", [{"op": "cut_first", "ms": 10_000}]),
        (
            "cut silences longer than 800ms but leave 200ms",
            [{"op": "trim_silence", "min_pause": 800, "keep": 200}],
        ),
        ("i'll upload the logo later, for now trim the pauses", [{"op": "trim_silence"}]),
        (
            "make the last 10 seconds black and white",
            [{"op": "color", "look": "bw", "last": 10_000}],
        ),
    ],
)
def test_what_is_spared_and_what_is_meant(words: str, ops: list[dict[str, object]]) -> None:
    made = [op.to_dict() for op in plan(words).ops]
    assert [op for op in made if op != {"op": "ask"} or len(made) == 1] == ops
