"""What is said in a recording, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from nemo_jupyter.timeline.model import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A spoken word.

    Attributes:
        start: When it begins, source ms.
        end: When it ends.
        text: As written, punctuation included.
        confidence: How sure the model is, 0 to 1.
        glued: It follows the last word without a space, as Chinese does.
    """

    start: int
    end: int
    text: str
    confidence: float
    glued: bool = False

    @property
    def span(self) -> Span:
        """Its stretch of the source."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Words:
    """What is said in a recording.

    Attributes:
        words: In order of time; empty where nobody speaks.
        language: Of the speech, as an ISO 639-1 code.
        model: Name of the model that listened.
    """

    words: tuple[Word, ...]
    language: str
    model: str

    @property
    def text(self) -> str:
        """All of it as one string."""
        return "".join(w.text if w.glued else " " + w.text for w in self.words).strip()

    @property
    def confidence(self) -> float:
        """Mean over the words; under a half, it is likely another language or no speech."""
        return float(np.mean([w.confidence for w in self.words])) if self.words else 0.0

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values."""
        words = [[w.start, w.end, w.text, w.confidence, w.glued] for w in self.words]
        return {"words": words, "language": self.language, "model": self.model}

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Words:
        """The inverse of :meth:`to_dict`."""
        return cls(tuple(Word(*w) for w in obj["words"]), obj["language"], obj["model"])


#: For what has no sound.
NOTHING_SAID = Words((), "en", "")
