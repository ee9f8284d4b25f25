"""Understand instructions: words in, operations out, and operations back in words."""

from .explain import (
    explain,
    left_out,
    place_question,
    question_for,
    unsupported_message,
)
from .planner import plan, warm_up
from .text import language_of

__all__ = [
    "explain",
    "language_of",
    "left_out",
    "place_question",
    "plan",
    "question_for",
    "unsupported_message",
    "warm_up",
]
