"""Nothing said is dropped in silence: it is used, named, or asked about."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.language import left_out, place_question, plan
from nemo_jupyter.engine.language.schema import ARGUMENTS
from nemo_jupyter.engine.operation import Plan
from nemo_jupyter.engine.operations.examples import EXAMPLES

NOWHERE = {"ask", "help", "unsupported", "export", "credits", "state", "upload", "undo", "redo"}
TAKEN = ("export", "compress", "undo", "redo", "credits", "state", "upload", "reorder", "help")
ENGLISH = [pair[0] for name, pair in EXAMPLES.items() if name not in TAKEN]
CHINESE = [pair[1] for name, pair in EXAMPLES.items() if name not in TAKEN]


def values(made: Plan) -> Iterator[Any]:
    for op in made.ops:
        for value in op.args.values():
            yield from value if isinstance(value, list | tuple) else [value]


def is_told(made: Plan, *wanted: Any) -> bool:
    """Whether all values are among the arguments, or nothing is edited, or it is asked about."""
    used = list(values(made))
    nothing = all(op.name in NOWHERE for op in made.ops)
    return nothing or bool(made.unplaced) or all(value in used for value in wanted)


@given(st.sampled_from(ENGLISH), st.integers(2, 8))
def test_an_edit_for_a_clip_is_no_edit_for_the_film(words: str, number: int) -> None:
    assert is_told(plan(f"{words} in clip {number}"), number)


@given(st.sampled_from(ENGLISH), st.integers(21, 40), st.integers(41, 59))
def test_an_edit_for_a_stretch_is_no_edit_for_the_film(words: str, start: int, end: int) -> None:
    made = plan(f"{words} from 0:{start} to 0:{end}")
    used = list(values(made))
    length = (end - start) * 1000
    assert is_told(made, start * 1000)
    assert is_told(made, end * 1000) or length in used


@given(st.sampled_from(ENGLISH), st.integers(2, 8))
def test_an_exception_is_kept_or_asked_about(words: str, number: int) -> None:
    made = plan(f"{words} except clip {number}")
    spared = [op for op in made.ops if op.name not in NOWHERE]
    assert made.unplaced or all("except_clip" in op.args for op in spared)


@given(st.sampled_from(CHINESE), st.integers(21, 40), st.integers(41, 59))
def test_a_chinese_edit_for_a_stretch_is_no_edit_for_the_film(
    words: str, start: int, end: int
) -> None:
    made = plan(f"0:{start}到0:{end}{words}")
    length = (end - start) * 1000
    assert is_told(made, start * 1000)
    assert is_told(made, end * 1000) or length in set(values(made))


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("duck the music from 0:10 to 0:20", "from 0:10 to 0:20"),
        ("reverse everything except clip 2", "except clip 2"),
        ("normalize the audio of the intro", "intro"),
        ("crop clip 2 to square", "clip 2"),
    ],
)
def test_a_place_that_cannot_be_had_is_asked_about(words: str, left: str) -> None:
    made = plan(words)
    assert [op.name for op in made.ops] == ["ask"]
    assert made.unplaced == (left,)
    assert left in place_question(made.unplaced)


def test_an_amount_that_nothing_used_is_named() -> None:
    made = plan("make it vertical over 3 seconds")
    assert [op.name for op in made.ops] == ["aspect"]
    assert made.unused == ("3 seconds",)
    assert left_out((), made.unused) == ["I did not use “3 seconds”."]
    assert "“3 seconds”" in left_out((), made.unused, "zh")[0]


@pytest.mark.parametrize(
    "words", ["make a seamless loop out of this 6-second clip", "trim the pauses", "speed up 2x"]
)
def test_what_is_used_or_describes_the_footage_is_not_named(words: str) -> None:
    made = plan(words)
    assert (made.unused, made.unplaced) == ((), ())


@pytest.mark.parametrize(
    ("words", "name", "args"),
    [
        ("fade out to red", "fade_out", {"to": "red"}),
        ("loop the first 3 seconds", "loop", {"start": 0, "end": 3000}),
        ("duplicate clip 1 3 times", "duplicate", {"clip": 1, "times": 3}),
        ("add vignette to the intro", "effect", {"name": "vignette", "range": "intro"}),
        ("black and white from 0:03 to 0:05", "color", {"look": "bw", "start": 3000, "end": 5000}),
        ("put cam.mp4 in the corner", "overlay", {"kind": "pip", "file": "cam.mp4"}),
        ("remove the title", "delete_track", {"track": "title"}),
        ("remove the grade", "color", {"look": "none"}),
        ("开头加个闪白效果", "effect", {"name": "white_flash", "range": "start"}),
        ("循环前3秒", "loop", {"start": 0, "end": 3000}),
        ("freeze clip 2 at the end", "freeze", {"clip": 2}),
    ],
)
def test_where_and_how_reach_the_operation(words: str, name: str, args: dict[str, Any]) -> None:
    (op,) = plan(words).ops
    assert op.name == name
    assert args.items() <= op.args.items()
    assert op.args.keys() <= set(ARGUMENTS[name].split())
