"""Words with times become captions that keep what :mod:`caption_check` asks of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from nemo_jupyter.timeline.caption_division import divided
from nemo_jupyter.timeline.caption_lines import Limits, parts_of
from nemo_jupyter.timeline.caption_timing import APART, Shot
from nemo_jupyter.timeline.model import Span, Word, frame_of, ms_of


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption: when it shows, in ms, what it says in its lines, and the words of that.

    Times of words count from its start; of one that is said before or after, they lie outside.
    """

    start: int
    end: int
    text: str
    words: tuple[Word, ...]


def cues(words: Sequence[Word], shots: Sequence[Span], limits: Limits, fps: Fraction) -> list[Cue]:
    """The captions of a film.

    Args:
        words: What is said, in order, film ms.
        shots: The stretches between cuts, in order; no caption reaches over a cut. Words
            belong to the shot in which their middle lies.
        limits: What the captions keep to.
        fps: Frame rate, which times are rounded to.
    """
    said: list[Word] = []
    heard: list[Shot] = []
    for shot, some in _by_shot(words, _shots(shots, fps)):
        parts = [part for word in some for part in _bearable(word, limits)]
        said += parts
        heard += [shot] * len(parts)
    found = []
    for caption in divided(said, heard, limits, fps):
        span = Span(ms_of(caption.start, fps), ms_of(caption.end, fps))
        own = said[caption.first : caption.last + 1]
        found.append(Cue(span.start, span.end, caption.text, tuple(_since(span.start, own))))
    return found


def _shots(spans: Sequence[Span], fps: Fraction) -> list[tuple[Span, Shot]]:
    """Shots in frames too, but those that are too short for any caption."""
    edges = [(s, frame_of(s.start, fps), frame_of(s.end, fps)) for s in spans]
    held = [e for e in edges if e[2] - e[1] > APART] or edges[-1:]
    last = len(held) - 1
    return [(s, Shot(a, max(b, a + 1), n == last)) for n, (s, a, b) in enumerate(held)]


def _by_shot(
    words: Sequence[Word], shots: Sequence[tuple[Span, Shot]]
) -> Iterator[tuple[Shot, list[Word]]]:
    at = 0
    for span, shot in shots:
        first = at
        while at < len(words) and (shot.last or (words[at].start + words[at].end) / 2 < span.end):
            at += 1
        yield shot, list(words[first:at])


def _bearable(word: Word, limits: Limits) -> Iterator[Word]:
    """A word that is longer than a line, in parts that are not."""
    count = parts_of(word.text, limits)
    if count <= 1:
        yield word
        return
    length = math.ceil(len(word.text) / count)
    for at in range(0, len(word.text), length):
        share = (word.end - word.start) * length / len(word.text)
        start = word.start + round(share * at / length)
        text = word.text[at : at + length]
        yield Word(start, round(start + share), text, word.glued or at > 0)


def _since(start: int, words: Sequence[Word]) -> Iterator[Word]:
    for word in words:
        yield replace(word, start=word.start - start, end=word.end - start)
