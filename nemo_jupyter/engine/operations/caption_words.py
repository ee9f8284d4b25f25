"""The words of captions, carried from one state of the story to another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.transcript import aligned, heard, on_timeline, source_of
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.engine.render.format import parse_ratio
from nemo_jupyter.errors import InvalidInput, Unsupported
from nemo_jupyter.timeline.caption_lines import joined, words_of
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, Word

_Style = dict[str, Any]
_SAME_MS = 40  # words of one text that begin closer than this are one word
_DEFAULT_SHAPE = Fraction(16, 9)


@dataclass(frozen=True, slots=True)
class _Source:
    """A word of a caption at its place in the footage."""

    asset: str
    word: Word
    style: _Style


def kept_words(
    before: Draft, after: Draft, track: Track, context: Context, *, new: bool
) -> tuple[list[Word], list[_Style]]:
    """The words of captions where they are now, with the style of the caption of each.

    Args:
        before: The story that the captions were made for.
        after: The story now.
        track: The captions.
        context: Where words of new footage come from.
        new: Whether footage that was not in the story before brings its words.
    """
    known = _in_footage(before, track, context)
    style = dict(track.segments[0].style) if track.segments else {}
    seen: dict[str, list[Span]] = {}
    for part, _ in heard(before, context, muted=True):
        seen.setdefault(str(part.segment.asset), []).append(source_of(part))
    found: list[tuple[Word, _Style]] = []
    for part, span in heard(after, context, muted=True):
        asset = str(part.segment.asset)
        brought = [k for k in known if k.asset == asset]
        if new and part.segment.gain:
            brought += _unseen(part, seen.get(asset, []), style, context)
        found += _placed(part, span, brought)
    found.sort(key=lambda pair: (pair[0].start, pair[0].end))
    words = [w for w, _ in found]
    return words, [s for _, s in found]


def story_of(draft: Draft, context: Context) -> Fraction:
    """The shape of the picture, width by height."""
    if draft.canvas.ratio:
        try:
            return parse_ratio(draft.canvas.ratio)
        except InvalidInput:
            return _DEFAULT_SHAPE
    for segment in draft.main.segments if draft.main else ():
        info = context.info(segment)
        if info is not None and info.width and info.height:
            seen = geometry.shaped(info, segment.effects)
            return Fraction(seen.width, seen.height)
    return _DEFAULT_SHAPE


def _in_footage(draft: Draft, track: Track, context: Context) -> list[_Source]:
    """The captions' words at their places in the sources; each place once.

    Footage that is in the story twice has its words twice, one of them perhaps cut short.
    """
    places = heard(draft, context, muted=True)
    found: list[_Source] = []
    taken: dict[tuple[str, str], list[int]] = {}
    for segment in track.segments:
        for word in _spoken(segment):
            middle = (word.start + word.end) // 2
            home = next(((p, s) for p, s in places if middle in s), None)
            if home is None:
                continue
            part, span = home
            speed, start = part.segment.speed, part.segment.in_point
            source = Word(
                start + round((word.start - span.start) * speed),
                start + round((word.end - span.start) * speed),
                word.text,
                word.glued,
            )
            one = _Source(str(part.segment.asset), source, dict(segment.style))
            known = taken.setdefault((one.asset, word.text), [])
            same = next((n for n in known if _is_same(found[n].word, source)), None)
            if same is None:
                known.append(len(found))
                found.append(one)
            elif source.end - source.start > found[same].word.end - found[same].word.start:
                found[same] = one
    return found


def _is_same(one: Word, other: Word) -> bool:
    """Whether words of one text are one word of a source."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return abs(one.start - other.start) <= _SAME_MS or shared > _SAME_MS


def _spoken(segment: Segment) -> Sequence[Word]:
    """A caption's words in timeline ms; of one that was written by hand, spread over its time."""
    words = segment.words
    if _letters(joined(words)) != _letters(segment.text or ""):
        words = _spread(segment)
    at = segment.start
    return [Word(at + w.start, at + w.end, w.text, w.glued) for w in words]


def _spread(segment: Segment) -> tuple[Word, ...]:
    first = segment.words[0].start if segment.words else 0
    last = segment.words[-1].end if segment.words else segment.duration
    words = words_of(segment.text or "")
    total = sum(len(w.text) for w in words) or 1
    spread, at = [], 0
    for word in words:
        start = first + round((last - first) * at / total)
        at += len(word.text)
        end = first + round((last - first) * at / total)
        spread.append(Word(start, max(start + 1, end), word.text, word.glued))
    return tuple(spread)


def _unseen(part: Part, seen: Sequence[Span], style: _Style, context: Context) -> Iterator[_Source]:
    """The words of a part's footage that the story did not show before."""
    asset = str(part.segment.asset)
    source = source_of(part)
    if any(s.start <= source.start and source.end <= s.end for s in seen):
        return
    try:
        words = context.footage.words(asset).words
    except Unsupported:
        return  # the captions that are there do without the words of what is new
    speech = context.footage.speech(asset)
    for word in (aligned(w, speech) for w in words):
        middle = (word.start + word.end) // 2
        if not any(middle in s for s in seen):
            yield _Source(asset, Word(word.start, word.end, word.text, word.glued), style)


def _placed(part: Part, span: Span, known: Sequence[_Source]) -> Iterator[tuple[Word, _Style]]:
    source = source_of(part)
    for one in known:
        word = one.word
        if (word.start + word.end) // 2 in source:
            start, end = on_timeline(Span(word.start, word.end), part, span)
            yield Word(start, end, word.text, word.glued), one.style


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalnum())
