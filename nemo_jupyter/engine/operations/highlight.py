"""The moments in which most is going on."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, clock
from nemo_jupyter.engine.operations.cutting import without
from nemo_jupyter.engine.operations.interest import Stretch, stretches
from nemo_jupyter.engine.operations.reel import joined
from nemo_jupyter.engine.operations.target import story
from nemo_jupyter.timeline.model import Draft, Span

_SHARE, _MOST_MS = 4, 60_000  # without a length: a quarter of the footage, at most a minute
_MOMENT_MS = 8000  # without a length, each of several moments
_LONGEST_MS = 6000  # sentences and shots are weighed in pieces of at most this length
_SHORTEST_MS = 1000  # a shorter piece is no moment
_BY = "where there is most speech, sound, motion and change of picture"


def highlight(draft: Draft, args: Args, context: Context) -> Draft:
    """Keep the liveliest moments, in their order; each ``ms`` long when a count is given, else
    that long together."""
    whole = story(draft).end
    subject = args.get("subject")
    if subject:
        context.note(
            f"I cannot look for “{subject}”: I know how lively footage is, not what it shows. "
            "Give me the times, or ask for the liveliest moments."
        )
        return draft
    count = int(args.get("count") or 0)
    wanted = int(args.get("ms") or 0)
    if not wanted:
        wanted = _MOMENT_MS if count else min(_MOST_MS, whole // _SHARE)
    if wanted >= whole:
        context.note(f"There are only {clock(whole)}, so all of it stays.")
        return draft
    if count * wanted > whole:
        count = whole // wanted
        context.note(f"Only {count} of {clock(wanted)} fit into {clock(whole)}.")
    found = stretches(draft, context, picture=True, words=True, longest=_LONGEST_MS)
    chosen = best_moments(found, count, wanted) if count else joined(best_together(found, wanted))
    snapped = [Span(context.snap(s.start), context.snap(s.end)) for s in chosen]
    # Moments that touch are clips of their own all the same.
    divided = reel.split(reel.reel_of(draft), [s.start for s in snapped])
    draft = context.lay(draft, divided) if count else draft
    edges = [0, *(e for s in snapped for e in (s.start, s.end)), whole]
    unwanted = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]
    changed = without(draft, unwanted, "highlight", context)
    places = ", ".join(clock(s.start) for s in snapped[:8]) + (", …" if len(snapped) > 8 else "")
    plural = "s" if len(snapped) > 1 else ""
    length = "" if args.get("ms") else " (no length was given)"
    context.note(
        f"Kept {len(snapped)} moment{plural}, {clock(changed.duration)} of {clock(whole)}{length}: "
        f"{_BY}; from {places}. I do not know what is said or shown."
    )
    return changed


def best_together(found: Sequence[Stretch], wanted: int) -> list[Span]:
    """The liveliest stretches that together last ``wanted`` ms, the last one cut to fit.

    Whole sentences come first, and one is cut into only where much time would be left.
    """
    chosen: list[Span] = []
    left = wanted
    rest: list[Stretch] = []
    for one in sorted(_content(found), key=lambda s: s.score, reverse=True):
        if one.span.duration <= left:
            chosen.append(one.span)
            left -= one.span.duration
        else:
            rest.append(one)
    for one in sorted(rest, key=lambda s: s.kind == "speech"):
        if (one.kind == "shot" and left >= _SHORTEST_MS) or left > max(_SHORTEST_MS, wanted // 10):
            until = one.until(one.span.start + left)
            chosen.append(Span(one.span.start, until))
            left -= until - one.span.start
    return _filled(chosen, left, found)


def best_moments(found: Sequence[Stretch], count: int, wanted: int) -> list[Span]:
    """The liveliest moments of ``wanted`` ms each, or a little less where a sentence ends."""
    end = found[-1].span.end
    options = [
        (_score(found, moment), moment)
        for one in _content(found)
        if one.span.start + wanted <= end
        for moment in [_whole_sentences(found, Span(one.span.start, one.span.start + wanted))]
    ] or [(0.0, Span(0, wanted))]
    chosen: list[Span] = []
    for _, moment in sorted(options, key=lambda o: o[0], reverse=True):
        if len(chosen) < count and not any(moment.overlaps(c) for c in chosen):
            chosen.append(moment)
    return sorted(chosen, key=lambda s: s.start)


def _content(found: Sequence[Stretch]) -> list[Stretch]:
    return [s for s in found if s.kind != "pause"]


def _whole_sentences(found: Sequence[Stretch], moment: Span) -> Span:
    """A moment that ends with the last sentence or shot inside it, if that is most of it."""
    ends = [s.span.end for s in _content(found) if s.span.end <= moment.end]
    last = max((e for e in ends if e > moment.start + moment.duration * 3 // 4), default=None)
    return moment if last is None else Span(moment.start, last)


def _score(found: Sequence[Stretch], moment: Span) -> float:
    inside = ((s.score, s.span.intersect(moment).duration) for s in found)
    return sum(score * length for score, length in inside) / max(1, moment.duration)


def _filled(chosen: Sequence[Span], left: int, found: Sequence[Stretch]) -> list[Span]:
    """What little time is left goes into the air behind chosen sentences."""
    spans = []
    for span in sorted(chosen, key=lambda s: s.start):
        pause = next(
            (s.span for s in found if s.kind == "pause" and s.span.start == span.end), None
        )
        more = min(left, pause.duration) if pause else 0
        left -= more
        spans.append(Span(span.start, span.end + more))
    return spans
