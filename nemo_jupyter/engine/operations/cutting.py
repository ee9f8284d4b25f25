"""Taking time out of the story."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from nemo_jupyter.engine.media.pauses import MIN_PAUSE_MS, MIN_PIECE_MS, kept_spans
from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.reel import Part, joined
from nemo_jupyter.engine.operations.spoken import phrases, said_at
from nemo_jupyter.engine.operations.target import (
    clip_words,
    clips,
    own_spans,
    story,
    stretch,
    stretches_of,
)
from nemo_jupyter.timeline.model import FORWARD, Draft, Span, frame_of, ms_of

#: Frames by which more air is left where that spares encoding: encoders close a run of B-frames
#: after four frames at most, if nobody tells them otherwise.
MORE_AIR = 3


def trim_silence(draft: Draft, args: Args, context: Context) -> Draft:
    """Take out the pauses between words, a little air around each word left.

    Where it spares encoding there are up to three frames more of air, never less.
    """
    where = stretches_of(args, draft, context) or [Span(0, story(draft).end)]
    min_pause = int(args.get("min_pause") or MIN_PAUSE_MS)
    unwanted: list[Span] = []
    heard = False
    for part, span in reel.spans(reel.reel_of(draft)):
        quiet = _pauses(part, min_pause, context)
        heard = heard or quiet is not None
        for pause, within in itertools.product(quiet or (), where):
            found = pause.shift(span.start).intersect(within)
            snapped = Span(context.snap(found.start), context.snap(found.end))
            if snapped.duration:
                unwanted.append(_between_copies(snapped, part, span, context))
    if not heard:
        context.note("I hear no speech in this footage, so no pauses were cut.")
        return draft
    if not unwanted:
        context.note(f"There are no pauses of {clock(min_pause)} or more.")
        return draft
    changed = without(draft, unwanted, "trim_silence", context)
    pauses = len(unwanted)
    context.note(
        f"Cut {pauses} pause{'s' if pauses > 1 else ''}: "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def _between_copies(pause: Span, part: Part, span: Span, context: Context) -> Span:
    """A pause with its edges moved inwards, by a few frames at most, to where the pictures
    around it can be copied into the film: it gets shorter, and never touches words.

    Args:
        pause: What is to go, timeline ms.
        part: Where it is.
        span: The place of that part, timeline ms.
        context: Knows the footage.
    """
    segment, info, fps = part.segment, context.info(part.segment), context.fps
    if segment.asset is None or segment.speed != 1 or info is None or info.fps != fps:
        return pause  # pictures at another speed or rate are never copied
    points = context.footage.cut_points(segment.asset)
    behind = frame_of(segment.in_point, fps) - frame_of(span.start, fps)
    first, last = frame_of(pause.start, fps) + behind, frame_of(pause.end, fps) + behind
    if pause.start > span.start:
        first = points.out_from(first, MORE_AIR)
    if pause.end < span.end:
        last = points.in_before(last, MORE_AIR)
    moved = Span(ms_of(first - behind, fps), ms_of(last - behind, fps))
    return moved if moved.duration >= MIN_PIECE_MS else pause


def cut_first(draft: Draft, args: Args, context: Context) -> Draft:
    """Take away the beginning."""
    return _cut_edge(draft, args, context, at_start=True)


def cut_last(draft: Draft, args: Args, context: Context) -> Draft:
    """Take away the end."""
    return _cut_edge(draft, args, context, at_start=False)


def cut(draft: Draft, args: Args, context: Context) -> Draft:
    """Take out a stretch and close the gap."""
    story(draft)
    said = phrases(args)
    where = stretch(args, draft, context)
    if said and where is None:
        return _cut_words(said, draft, context)
    if where is None:
        raise Question("From when to when should I cut?")
    if where.duration >= draft.duration:
        raise Question("That is the whole video. Which part should stay?")
    changed = without(draft, [where], "cut", context)
    told = _as_said(args, where)
    context.note(f"Cut {clock(told.start)} to {clock(told.end)}.")
    return changed


def _as_said(args: Args, where: Span) -> Span:
    """A stretch by the times that were said: those of the timeline before the instruction."""
    start, end = args.get("start"), args.get("end")
    if isinstance(start, int) and isinstance(end, int):
        return Span(start, min(end, start + where.duration))
    return where


def keep(draft: Draft, args: Args, context: Context) -> Draft:
    """Take away everything but a stretch or some clips."""
    whole = story(draft).end
    parts = [args, *args.get("also", ())]
    wanted = joined([span for part in parts for span in _kept(part, draft, context)])
    bounds = [0, *(edge for s in wanted for edge in (s.start, s.end)), whole]
    unwanted = [
        Span(context.snap(a), context.snap(b))
        for a, b in zip(bounds[::2], bounds[1::2], strict=True)
        if a < b
    ]
    changed = without(draft, unwanted, "keep", context)
    spoken = ", ".join(f"{clock(s.start)} to {clock(s.end)}" for s in wanted)
    context.note(f"Kept {spoken}.")
    return changed


def _kept(args: Args, draft: Draft, context: Context) -> Sequence[Span]:
    """The stretches that one part of an instruction wants kept."""
    whole = story(draft).end
    if args.get("last"):
        return [Span(max(0, whole - int(args["last"])), whole)]
    if args.get("except_clip") is not None:
        gone = clips(args["except_clip"], draft)
        return own_spans([s for s in story(draft).segments if s not in gone], draft)
    if isinstance(args.get("clip"), list):
        return own_spans(clips(args["clip"], draft), draft)
    found = stretch(args, draft, context)
    if found is None and not phrases(args):
        raise Question("Which part should I keep? Say from when to when.")
    return [found] if found else said_at(phrases(args), draft, context, sentences=True)


def _cut_words(said: Sequence[str], draft: Draft, context: Context) -> Draft:
    """Take out phrases wherever they are said."""
    places = joined(said_at(said, draft, context, sentences=False))
    snapped = [Span(context.snap(s.start), context.snap(s.end)) for s in places]
    changed = without(draft, snapped, "cut", context)
    words = ", ".join(f"“{phrase}”" for phrase in said)
    where = ", ".join(clock(s.start) for s in snapped)
    context.note(f"Cut {words} out, said at {where}.")
    return changed


def _cut_edge(draft: Draft, args: Args, context: Context, *, at_start: bool) -> Draft:
    whole = [Span(0, story(draft).end)]
    if args.get("clip"):
        whole = own_spans(clips(args["clip"], draft), draft)
    amounts = [int(args.get("ms") or s.duration * float(args.get("percent") or 0)) for s in whole]
    if not any(amounts):
        raise Question("How much should I cut, in seconds?")
    unwanted = []
    for span, amount in zip(whole, amounts, strict=True):
        if amount >= span.duration:
            raise OutOfRange(
                f"Cutting {clock(amount)} would leave nothing of {clock(span.duration)}. "
                "Give a shorter time."
            )
        edge = context.snap(span.start + amount if at_start else span.end - amount)
        unwanted.append(Span(span.start, edge) if at_start else Span(edge, span.end))
    name = "cut_first" if at_start else "cut_last"
    changed = without(draft, unwanted, name, context)
    of = f" of {clip_words(args['clip'], draft).lower()}" if args.get("clip") else ""
    context.note(f"Cut the {'first' if at_start else 'last'} {clock(max(amounts))}{of}.")
    return changed


def without(draft: Draft, unwanted: Sequence[Span], op: str, context: Context) -> Draft:
    """The draft without some stretches; parts with a new edge say who made it."""
    before = {(p.segment.id, p.own) for p in reel.reel_of(draft)}
    parts = reel.remove(reel.reel_of(draft), unwanted)
    if not parts:
        raise Question("That would leave nothing. Which part should stay?")
    marked = tuple(
        p if (p.segment.id, p.own) in before else reel.marked(p, context.made_by(op)) for p in parts
    )
    return context.lay(draft, marked)


def _pauses(part: Part, min_pause: int, context: Context) -> list[Span] | None:
    """The pauses of a part, ms from its start; ``None`` when nobody speaks in it."""
    segment = part.segment
    info = context.info(segment)
    if segment.asset is None or info is None or not info.has_audio:
        return None
    if segment.playback != FORWARD:
        return None
    source = Span(segment.in_point, segment.in_point + round(part.own * segment.speed))
    speech = [s for s in context.footage.speech(segment.asset) if s.overlaps(source)]
    if not speech:
        return None
    kept = [s.intersect(source) for s in kept_spans(speech, info.duration_ms, min_pause)]
    edges = [source.start, *(e for s in kept if s.duration for e in (s.start, s.end)), source.end]
    quiet = (Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b)
    start = source.start
    return [
        Span(round((q.start - start) / segment.speed), round((q.end - start) / segment.speed))
        for q in quiet
    ]
