"""What is said to be amiss, with the edit that mends it."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_jupyter.engine.language import plan


def ops(text: str) -> list[dict[str, Any]]:
    return [dict(op) for op in plan(text).to_dict()["ops"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our panel talk has uneven volume. What's the best approach?", ["normalize_audio"]),
        ("the webinar has loads of awkward pauses, what would you suggest?", ["trim_silence"]),
        ("I'm struggling with traffic noise in my street interview", ["denoise_audio"]),
        ("We have hum on clip 3 - how do we get rid of it?", ["denoise_audio"]),
        ("the host says um constantly, how can I fix this?", ["remove_filler"]),
        ("My screen capture has black bars at the sides, can you fix that?", ["crop"]),
        (
            "I have a lecture with inconsistent sound and need subtitles",
            ["normalize_audio", "caption"],
        ),
        (
            "too much dead air between takes, and I want it under 50 seconds",
            ["trim_silence", "shorten_to"],
        ),
        ("tighten it up, there are long silences everywhere", ["trim_silence"]),
    ],
)
def test_a_flaw_is_mended(text: str, expected: list[str]) -> None:
    assert [op["op"] for op in ops(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "does the recording have background noise?",
        "I don't have long pauses in it",
        "add a clip with background noise",
        "what's the best approach?",
        "there is no background noise",
        "There are some pauses on purpose, leave them in.",
        "there are long pauses, keep them",
        "The earlier version had wind noise.",
    ],
)
def test_what_is_no_complaint_changes_nothing(text: str) -> None:
    assert {op["op"] for op in ops(text)} <= {"ask", "help"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I'm cutting a bakery promo and need help adding captions", ["caption"]),
        ("could use some help stabilizing my drone shots", ["stabilize"]),
        ("Need help color grading a short documentary", ["color"]),
        ("we're having trouble syncing the cuts to the beat", ["beat_sync"]),
    ],
)
def test_help_asked_for_is_a_request(text: str, expected: list[str]) -> None:
    assert [op["op"] for op in ops(text)] == expected
