"""Faster and slower."""

from __future__ import annotations

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, Question, clock
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.target import clips, story, stretch
from nemo_jupyter.timeline.model import Draft, Span

SLOWEST, FASTEST = 0.1, 16.0
_STEP = {"up": 1.25, "faster": 1.25, "down": 0.8, "slower": 0.8}  # for "a bit faster"


def speed(draft: Draft, args: Args, context: Context) -> Draft:
    """Play the story or a part of it at another speed, the pitch of voices kept."""
    track = story(draft)
    where = stretch(args, draft, context) or Span(0, track.end)
    factor = _factor(args, where)
    if not SLOWEST <= factor <= FASTEST:
        raise Question(f"Speeds from {SLOWEST}x to {FASTEST:g}x are possible. Which one?")
    spared = {s.id for s in clips(args["except_clip"], draft)} if args.get("except_clip") else set()

    def edit(part: Part) -> Part:
        if part.segment.id in spared:
            return part
        changed = reel.at_speed(part, factor)
        return reel.marked(changed, context.made_by("speed"))

    changed = context.lay(draft, reel.change(reel.reel_of(draft), where, edit))
    context.note(
        f"Playing at {factor:.3g}x: {clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def _factor(args: Args, where: Span) -> float:
    if args.get("factor"):
        return float(args["factor"])
    if args.get("fit_ms"):
        return where.duration / float(args["fit_ms"])
    step = _STEP.get(str(args.get("direction")))
    if step is None:
        raise Question("How fast should it be? Say for example “2x” or “half speed”.")
    return step
