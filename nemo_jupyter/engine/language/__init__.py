"""Understand instructions: words in, operations out."""

from .planner import plan
from .text import language_of

__all__ = ["language_of", "plan"]
