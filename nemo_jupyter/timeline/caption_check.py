"""Captions held against the rules of broadcasters."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from nemo_jupyter.timeline.caption_lines import (
    Limits,
    breaks,
    language_of,
    limits_for,
    reading,
    size,
    splits,
    words_of,
)
from nemo_jupyter.timeline.caption_timing import APART, CLOSED, LONGEST, SHORTEST
from nemo_jupyter.timeline.model import Draft, Segment, Span, frame_of
from nemo_jupyter.timeline.subtitles import captions

if TYPE_CHECKING:
    from pandas import DataFrame

_GENERAL = "Netflix Timed Text Style Guide, General Requirements"
_TIMING = "Netflix Timed Text Style Guide, Subtitle Timing Guidelines"
_LANGUAGE = {
    "zh": "Netflix Timed Text Style Guide, Chinese",
    "ko": "Netflix Timed Text Style Guide, Korean",
    "ja": "Netflix Timed Text Style Guide, Japanese",
}
_LINES = f"{_GENERAL} 4, Line Treatment; BBC Subtitle Guidelines 3"
_CUTS = "BBC Subtitle Guidelines 6.1, Match subtitles to shot"


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that a caption does not keep.

    Attributes:
        cue: Number of the caption, from 1.
        start: When it comes, ms.
        rule: What is asked of captions.
        value: What was measured.
        allowed: What may be.
        source: Who asks it.
        text: What the caption says.
    """

    cue: int
    start: int
    rule: str
    value: float
    allowed: float
    source: str
    text: str


def check(
    cues: Sequence[Segment],
    shots: Sequence[Span],
    fps: Fraction,
    language: str = "",
    line: int | None = None,
    ems: float | None = None,
) -> tuple[Finding, ...]:
    """All findings, in order of the captions.

    Args:
        cues: The captions in order of time.
        shots: The stretches between cuts; empty when cuts are not to be looked at.
        fps: The film's frame rate.
        language: ISO 639-1 code; told by the letters when not given.
        line: Most characters of a line that fit the picture, where it is narrow.
        ems: The widest line that fits it, in sizes of the letters.
    """
    found: list[Finding] = []
    for number, cue in enumerate(cues):
        following = cues[number + 1] if number + 1 < len(cues) else None
        limits = limits_for(language or language_of(cue.text or ""))
        fitting = limits_for(limits.language, line, ems=ems)
        measured = [*_set(cue.text or "", limits, fitting), *_timed(cue, shots, limits, fps)]
        measured += _spaced(cue, following, fps)
        found += [
            Finding(number + 1, cue.start, rule, value, allowed, source, cue.text or "")
            for rule, value, allowed, source in measured
        ]
    return tuple(found)


def check_draft(draft: Draft, fps: Fraction | None = None) -> tuple[Finding, ...]:
    """The findings about a draft's captions."""
    track = draft.role("captions")
    options = track.options if track else {}
    rate = fps or Fraction(str(options.get("fps", 30)))
    line, ems = options.get("line"), options.get("ems")
    line = line if isinstance(line, int) and line > 0 else None
    ems = ems if isinstance(ems, int | float) and ems > 0 else None
    return check(captions(draft), shots_of(draft), rate, str(options.get("lang", "")), line, ems)


def table(draft: Draft, fps: Fraction | None = None) -> DataFrame:
    """The findings as a table with a row for each."""
    import pandas as pd

    columns = ["cue", "start", "rule", "value", "allowed", "source", "text"]
    return pd.DataFrame([asdict(f) for f in check_draft(draft, fps)], columns=columns)


def shots_of(draft: Draft) -> list[Span]:
    """The stretches of the story between cuts; a mere split is no cut."""
    segments = draft.main.segments if draft.main else ()
    if not segments:
        return []
    edges = [segments[0].start]
    for before, after in pairwise(segments):
        follows = (
            after.asset == before.asset
            and (after.speed, after.playback) == (before.speed, before.playback)
            and after.start == before.end
            and abs(after.in_point - before.out_point) <= 2
        )
        if not follows:
            # In a transition the new shot is heard from the beginning on, and so are its words.
            edges.append(after.start)
    edges.append(max(s.end for s in segments))
    return [Span(a, b) for a, b in pairwise(edges) if a < b]


_Measure = tuple[str, float, float, str]


def _set(text: str, limits: Limits, fitting: Limits) -> Iterator[_Measure]:
    lines = text.splitlines()
    source = f"{_LANGUAGE.get(limits.language, _GENERAL)}, Character Limitation"
    if len(lines) > limits.lines:
        yield "lines", len(lines), limits.lines, _LINES
    longest = max((size(line, limits) for line in lines), default=0)
    if longest > limits.line:
        yield "characters a line", longest, limits.line, source
    parted = sum(
        splits(words_of(a)[-1], words_of(b)[0], limits.language)
        for a, b in pairwise(lines)
        if a.split() and b.split()
    )
    if parted and parted > _unavoidable(text, fitting):
        yield "line ends inside a phrase", parted, 0, _LINES


def _unavoidable(text: str, limits: Limits) -> int:
    """How many phrases any setting of a text parts."""
    words = words_of(text)
    _, places = breaks(words, limits)
    return sum(splits(words[at - 1], words[at], limits.language) for at in places)


def _timed(
    cue: Segment, shots: Sequence[Span], limits: Limits, fps: Fraction
) -> Iterator[_Measure]:
    first, end = frame_of(cue.start, fps), frame_of(cue.end, fps)
    frames = end - first
    seconds = max(1, frames) / fps
    least = math.ceil(SHORTEST * fps)
    cuts = [(frame_of(s.start, fps), frame_of(s.end, fps)) for s in shots]
    # Between two cuts that are close there is no more time than there is.
    room = next((b - a for a, b in cuts if a <= first < b), None)
    if room is not None:
        least = min(least, max(1, room - APART))
    if frames < least:
        yield "seconds at least", _round(seconds), _round(least / fps), f"{_GENERAL} 1, Duration"
    if seconds > LONGEST:
        yield "seconds at most", _round(seconds), _round(LONGEST), f"{_GENERAL} 1, Duration"
    speed = reading(cue.text or "", limits) / seconds
    if speed > limits.speed:
        source = f"{_LANGUAGE.get(limits.language, 'Netflix Timed Text Style Guide, English')}"
        yield "characters a second", _round(speed), limits.speed, f"{source}, Reading Speed"
    crossed = sum(first < cut < end for cut, _ in cuts)
    if crossed:
        yield "cuts inside", crossed, 0, _CUTS


def _spaced(cue: Segment, after: Segment | None, fps: Fraction) -> Iterator[_Measure]:
    if after is None:
        return
    gap = frame_of(after.start, fps) - frame_of(cue.end, fps)
    if gap < APART:
        yield "frames apart", gap, APART, _TIMING
    elif APART < gap < math.ceil(CLOSED * fps):
        yield "gap to close, frames", gap, APART, _TIMING


def _round(value: Fraction | float) -> float:
    return round(float(value), 2)
