"""Understand instructions: words in, operations out, and operations back in words."""

from .explain import explain, question_for, unsupported_message
from .planner import plan, warm_up
from .text import language_of

__all__ = ["explain", "language_of", "plan", "question_for", "unsupported_message", "warm_up"]
