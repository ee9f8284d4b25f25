"""Where a change to the picture applies: whole clips, or stretches that become clips."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, clock
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.target import clips, story, stretch
from nemo_jupyter.timeline.model import Draft, Effect, Segment, Span

Edit = Callable[[Segment], Segment]


def on_picture(
    draft: Draft, args: Args, context: Context, op: str, edit: Edit
) -> tuple[Draft, str]:
    """Change the clips, or the stretch of the story, that an operation's arguments name.

    Args:
        draft: The timeline.
        args: ``clip``, ``except_clip``, ``start``/``end``/``last`` or ``range``; all clips
            without them.
        context: The surroundings.
        op: Who changes them.
        edit: What becomes of a segment; its times must stay as they are.

    Returns:
        The draft, and words for where: empty for the whole story.

    Raises:
        OutOfRange: There is no such clip or time.
        Question: It cannot be told what is meant.
    """
    track = story(draft)
    spared = {s.id for s in clips(args["except_clip"], draft)} if args.get("except_clip") else set()

    def changed(segment: Segment) -> Segment:
        made = segment if segment.id in spared else edit(segment)
        return made if made == segment else replace(made, made_by=context.made_by(op))

    by_clip = args.get("clip") not in (None, "all")
    where = None if by_clip else stretch(args, draft, context)
    if where is None or where == Span(0, track.end):
        chosen = clips(args.get("clip"), draft)
        ids = {s.id for s in chosen}
        segments = [changed(s) if s.id in ids else s for s in track.segments]
        words = _clip_words(track.segments, ids, spared)
        return draft.with_track(track.with_segments(segments)), words

    def part_changed(part: Part) -> Part:
        return replace(part, segment=changed(part.segment))

    parts = reel.change(reel.reel_of(draft), where, part_changed)
    return context.lay(draft, parts), f" from {clock(where.start)} to {clock(where.end)}"


def without(effects: Iterable[Effect], *names: str) -> tuple[Effect, ...]:
    """Some effects without those of some names."""
    return tuple(e for e in effects if e.name not in names)


def _clip_words(segments: tuple[Segment, ...], chosen: set[str], spared: set[str]) -> str:
    numbers = [n for n, s in enumerate(segments, 1) if s.id in chosen - spared]
    if len(numbers) == len(segments):
        return ""
    listed = ", ".join(map(str, numbers)) or "none"
    return f" in clip{'s' if len(numbers) > 1 else ''} {listed}"
