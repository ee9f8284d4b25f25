"""Chapters: where a part of the story begins, and what it is called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, Question, clock
from nemo_jupyter.engine.operations.target import story
from nemo_jupyter.engine.operations.transcript import (
    DOUBTFUL,
    Said,
    Transcript,
    source_of,
    transcript,
)
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.caption_lines import joined, splits
from nemo_jupyter.timeline.model import FORWARD, Chapter, Draft, Span, Word

#: YouTube shows chapters when there are three or more of at least ten seconds, the first at 0:00.
SHORTEST_MS = 10_000
_FEWEST, _MOST = 3, 12
_USUAL_MS = 60_000  # of a chapter, when nobody says how many there are to be
_LEAST_PAUSE_MS = 500
_BEFORE_MS = 200  # a chapter begins a breath before its first word
_TITLE, _LEAST_TITLE = 40, 12
_SENTENCE_ENDS, _CLAUSE_ENDS = tuple(".?!。？！"), tuple(",.;:?!，。；：？！")
# How much nearer to an even division a place is worth, in ms of pause for a share of a chapter.
_EVEN = 2500.0
_CUT_WORTH, _SENTENCE_WORTH = 600.0, 800.0


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a chapter may begin, and how much speaks for it, in ms of pause."""

    at: int
    worth: float


def chapters(draft: Draft, args: Args, context: Context) -> Draft:
    """Marks where parts begin: at long pauses and cuts, named by what is said there."""
    whole = story(draft).end
    count = _count(args, whole)
    said = _heard(draft, context)
    places = sorted([*_pauses(said.words), *_cuts(draft, context)], key=lambda p: p.at)
    starts = [0, *_chosen(places, count, whole, context)]
    found = tuple(
        Chapter(start, _title(number, start, end, said))
        for number, (start, end) in enumerate(pairwise([*starts, whole]), 1)
    )
    listed = "; ".join(f"{_stamp(c.start)} {c.title}" for c in found)
    context.note(f"Marked {len(found)} chapters, which the exported film carries: {listed}.")
    if not said.words:
        context.note("I know no words of it, so the chapters have numbers for names.")
    if min(b - a for a, b in pairwise([*starts, whole])) < SHORTEST_MS or len(found) < _FEWEST:
        context.note("YouTube shows chapters from three on, each of at least ten seconds.")
    return replace(draft, chapters=found)


def _count(args: Args, whole: int) -> int:
    if args.get("count") is not None:
        count = int(args["count"])
        if not 1 <= count <= max(1, whole // 1000):
            raise Question(f"How many chapters should {clock(whole)} have?")
        return count
    usual = min(max(round(whole / _USUAL_MS), _FEWEST), _MOST)
    return max(1, min(usual, max(whole // SHORTEST_MS, 2)))


def _heard(draft: Draft, context: Context) -> Transcript:
    """What is said; nothing where that cannot be known."""
    try:
        said = transcript(draft, context)
    except Unsupported:
        return Transcript(())
    return said if said.confidence >= DOUBTFUL else replace(said, words=())


def _pauses(words: Sequence[Said]) -> list[_Place]:
    """Places before the words that follow a long pause."""
    found = []
    for before, after in pairwise(words):
        gap = after.start - before.end
        ended = before.text[-1:] in _SENTENCE_ENDS
        if gap >= _LEAST_PAUSE_MS or (ended and gap > 0):
            at = max(before.end, after.start - _BEFORE_MS)
            found.append(_Place(at, gap + (_SENTENCE_WORTH if ended else 0)))
    return found


def _cuts(draft: Draft, context: Context) -> list[_Place]:
    """Places where another clip or scene begins."""
    found = []
    for part, span in reel.spans(reel.reel_of(draft)):
        segment = part.segment
        if span.start:
            found.append(_Place(span.start, _CUT_WORTH))
        if segment.asset is None or segment.playback != FORWARD:
            continue
        seen = source_of(part)
        for cut in context.footage.scenes(segment.asset).cuts:
            if cut in Span(seen.start + 1, seen.end):
                at = span.start + round((cut - seen.start) / segment.speed)
                found.append(_Place(at, _CUT_WORTH))
    return found


def _chosen(places: Sequence[_Place], count: int, whole: int, context: Context) -> list[int]:
    """Where chapters after the first begin: near an even division, at the best place there."""
    part = whole / count
    chosen: list[int] = []
    for number in range(1, count):
        even = number * part
        near = [
            p
            for p in places
            if abs(p.at - even) < part / 2 and p.at - (chosen or [0])[-1] > part / 3
        ]
        best = max(near, key=lambda p: p.worth - _EVEN * abs(p.at - even) / part, default=None)
        at = context.snap(best.at if best else even)
        if at > (chosen or [0])[-1]:
            chosen.append(at)
    return chosen


def _title(number: int, start: int, end: int, said: Transcript) -> str:
    """The first words of a chapter, up to where a phrase ends."""
    words = [
        Word(w.start, w.end, w.text, w.glued)
        for w in said.words
        if start <= (w.start + w.end) // 2 < end
    ]
    taken: list[Word] = []
    for word in words:
        if len(joined([*taken, word])) > _TITLE:
            break
        taken.append(word)
        if word.text[-1:] in _SENTENCE_ENDS and len(joined(taken)) > 8:
            break
    rest = words[len(taken) :]
    clauses = [n for n, word in enumerate(taken) if word.text[-1:] in _CLAUSE_ENDS]
    if rest and clauses and len(joined(taken[: clauses[-1] + 1])) >= _LEAST_TITLE:
        del taken[clauses[-1] + 1 :]
        rest = words[len(taken) :]
    while len(taken) > 1 and rest and splits(taken[-1], rest[0], said.language):
        rest.insert(0, taken.pop())
    text = joined(taken).rstrip(".,;:，。、；：")
    name = "第 {} 章" if said.language == "zh" else "Chapter {}"
    return text[:1].upper() + text[1:] if text else name.format(number)


def _stamp(ms: int) -> str:
    """A position as players and video sites write it: ``0:00``, ``1:02:03``."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
