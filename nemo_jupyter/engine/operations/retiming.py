"""Time out of step: a frame that stands still, playing backwards, ramps of speed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.pace import FASTEST, SLOWEST
from nemo_jupyter.engine.operations.reel import Part, Reel
from nemo_jupyter.engine.operations.target import clips, position, story, stretch
from nemo_jupyter.timeline.model import STILL, Draft, Span, ms_of
from nemo_jupyter.timeline.words import number

_FREEZE_MS = 2000
_LONGEST_FREEZE_MS = 600_000
_RAMP_TO = 2.0
_RAMP_STEPS, _STEP_MS = 12, 250  # steps of a ramp at most, and the shortest of them


def freeze(draft: Draft, args: Args, context: Context) -> Draft:
    """Hold one frame for a while, in silence; then the film goes on."""
    end = story(draft).end
    if args.get("at") is None and args.get("start") is None and args.get("clip") is None:
        raise Question("Which moment should I freeze, as in “freeze at 0:05 for 2 seconds”?")
    if args.get("at") is None and args.get("clip") is not None:
        at = clips(args["clip"], draft)[-1].end
    else:
        at = min(position(args.get("at", args.get("start")), draft, context), end)
    length = context.snap(int(args.get("duration") or args.get("ms") or _FREEZE_MS))
    if not 0 < length <= _LONGEST_FREEZE_MS:
        raise OutOfRange(f"A freeze lasts from one frame to {clock(_LONGEST_FREEZE_MS)}.")
    parts = _joined_plainly(reel.split(reel.reel_of(draft), [at]), Span(at, at))
    before = [part for part, span in reel.spans(parts) if span.end <= at]
    after = parts[len(before) :]
    # The frame that would be shown next; at a clip's end said so, and at the film's, its last one.
    shown = after[0] if after and args.get("clip") is None else before[-1]
    held = _held(shown, 0 if after and shown is after[0] else shown.own, length, context)
    changed = context.lay(draft, (*before, held, *after))
    context.note(
        f"Froze the picture at {clock(at)} for {clock(length)}, without sound; "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def reverse(draft: Draft, args: Args, context: Context) -> Draft:
    """Play the story, a stretch or a clip backwards, its sound too."""
    track = story(draft)
    if args.get("clip") not in (None, "all"):
        ids = {s.id for s in clips(args["clip"], draft)}
        spans = [span for part, span in reel.spans(reel.reel_of(draft)) if part.segment.id in ids]
    else:
        spans = [stretch(args, draft, context) or Span(0, track.end)]
    parts = reel.reel_of(draft)
    for span in spans:
        parts = _reversed(parts, span, context)
    changed = context.lay(draft, parts)
    if len(spans) == 1 and spans[0] == Span(0, track.end):
        where = "Everything plays"
    else:
        where = f"{' and '.join(f'{clock(s.start)} to {clock(s.end)}' for s in spans)} plays"
    infos = [context.info(s) for s in track.segments]
    sound = any(i is not None and i.has_audio for i in infos)
    said = ", the sound too; say “mute it” if it should be silent" if sound else ""
    context.note(f"{where} backwards{said}.")
    return changed


def speed_ramp(draft: Draft, args: Args, context: Context) -> Draft:
    """Go from the present speed to another one in small steps, the pitch of voices kept.

    Step ``k`` of ``n`` plays at ``to ** e((k + 1/2) / n)``, where ``e(t) = 3t² - 2t³``; the steps
    are of equal length before the ramp.
    """
    where = stretch(args, draft, context) or Span(0, story(draft).end)
    to = float(args.get("to") or args.get("factor") or _RAMP_TO)
    if not SLOWEST <= to <= FASTEST or to == 1:
        raise Question(f"To which speed, from {SLOWEST:g}x to {FASTEST:g}x, should it ramp?")
    count = max(2, min(_RAMP_STEPS, where.duration // _STEP_MS))
    edges = [context.snap(where.start + where.duration * n / count) for n in range(count + 1)]
    edges = sorted(set(edges))
    if len(edges) < 3:
        raise Question("That stretch is too short for a ramp. From when to when do you mean?")
    parts = reel.reel_of(draft)
    # From behind, so that the places before stay where they are.
    for step in range(len(edges) - 2, -1, -1):
        share = (step + 0.5) / (len(edges) - 1)
        factor = to ** (share * share * (3 - 2 * share))
        span = Span(edges[step], edges[step + 1])
        parts = reel.change(parts, span, partial(_faster, factor=factor, context=context))
    changed = context.lay(draft, parts)
    guessed = "" if args.get("to") or args.get("factor") else " (no speed was given)"
    context.note(
        f"The speed ramps from 1x to {number(to)}x{guessed} between {clock(where.start)} and "
        f"{clock(where.end)}: {clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def _faster(part: Part, factor: float, context: Context) -> Part:
    return reel.marked(reel.at_speed(part, factor), context.made_by("speed_ramp"))


def _held(part: Part, offset: int, length: int, context: Context) -> Part:
    """A still of a part's frame at an offset, ms; the last frame for the offset of its end."""
    segment = part.segment
    frame = ms_of(1, context.fps)
    moment = segment.source_at(segment.start + min(offset, max(0, part.own - frame)))
    if segment.playback == "backward":
        moment = max(segment.in_point, moment - frame)
    held = replace(
        segment,
        id=context.new_id(),
        duration=length,
        in_point=moment,
        playback=STILL,
        fade_in=0,
        fade_out=0,
        transition=None,
        made_by=context.made_by("freeze"),
    )
    return Part(held, length)


def _reversed(parts: Reel, where: Span, context: Context) -> Reel:
    divided = _joined_plainly(reel.split(parts, [where.start, where.end]), where)
    inside, at = [], where.start
    turned = [
        part
        for part, span in reel.spans(divided)
        if where.start <= span.start and span.end <= where.end
    ]
    for part in reversed(turned):
        part = reel.marked(reel.backwards(part), context.made_by("reverse"))
        # Words and music stay where they are on the clock.
        inside.append(replace(part, old=Span(at, at + part.own)))
        at += part.own
    before = [part for part, span in reel.spans(divided) if span.end <= where.start]
    return (*before, *inside, *divided[len(before) + len(turned) :])


def _joined_plainly(parts: Reel, where: Span) -> Reel:
    """The reel without the transitions into, inside and out of a stretch."""
    made: list[Part] = []
    for part, span in reel.spans(parts):
        segment, tail = part.segment, part.tail
        if where.start <= span.start <= where.end:
            segment = replace(segment, transition=None)
        if where.start <= span.end <= where.end and tail:
            segment, tail = replace(segment, duration=part.own), 0
        made.append(replace(part, segment=segment, tail=tail))
    return tuple(made)
