"""Faster and slower."""

from __future__ import annotations

import re

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, Question, clock
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.target import clip_words, clips, story, stretches_of
from nemo_jupyter.timeline.model import Draft, Span

SLOWEST, FASTEST = 0.1, 16.0
_SLOW = 0.5  # slow motion that is seen as such
_SLOW_MOTION = re.compile(r"slow[- ]?mo", re.IGNORECASE)
_STEP = {"up": 1.25, "faster": 1.25, "down": 0.8, "slower": 0.8}  # for "a bit faster"


def speed(draft: Draft, args: Args, context: Context) -> Draft:
    """Play the story or a part of it at another speed, the pitch of voices kept."""
    track = story(draft)
    where = stretches_of(args, draft, context) or [Span(0, track.end)]
    factor, guessed = _factor(args, sum(span.duration for span in where), context.clause)
    if not SLOWEST <= factor <= FASTEST:
        raise Question(f"Speeds from {SLOWEST}x to {FASTEST:g}x are possible. Which one?")
    spared = {s.id for s in clips(args["except_clip"], draft)} if args.get("except_clip") else set()

    def edit(part: Part) -> Part:
        if part.segment.id in spared:
            return part
        # Once as fast as now would be no change: the footage's own speed is meant.
        changed = reel.at_speed(part, 1 / part.segment.speed if factor == 1 else factor)
        return reel.marked(changed, context.made_by("speed"))

    parts = reel.reel_of(draft)
    for span in reversed(where):  # from behind, so that the places before stay where they are
        parts = reel.change(parts, span, edit)
    changed = context.lay(draft, parts)
    rate = "the footage's own speed" if factor == 1 else f"{factor:.3g}x"
    context.note(
        f"{_what(args, where, draft)} at {rate}{guessed}: "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def _what(args: Args, where: list[Span], draft: Draft) -> str:
    """What plays at another speed, as the reply begins."""
    if args.get("clip") not in (None, "all"):
        words = clip_words(args["clip"], draft)
        return f"{words} play{'' if words.startswith('Clips') else 's'}"
    if where == [Span(0, story(draft).end)]:
        return "Playing"
    return f"{clock(where[0].start)} to {clock(where[0].end)} plays"


def _factor(args: Args, length: int, words: str) -> tuple[float, str]:
    """How much faster, and what is to be said of it when nobody said how much."""
    if args.get("factor"):
        return float(args["factor"]), ""
    if args.get("fit_ms"):
        return length / float(args["fit_ms"]), ""
    step = _STEP.get(str(args.get("direction")))
    if step is None:
        raise Question("How fast should it be? Say for example “2x” or “half speed”.")
    if step < 1 and _SLOW_MOTION.search(words):
        step = _SLOW
    return step, " (no speed was given)"
