"""Photos become a film: slow moves over each, cross-fades between them."""

from __future__ import annotations

from dataclasses import replace

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, Item, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.marks import is_logo
from nemo_jupyter.engine.operations.zooming import move
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.engine.render.format import parse_ratio
from nemo_jupyter.timeline.model import Draft, Effect, Segment, Span, Transition
from nemo_jupyter.timeline.words import counted, listed

_PER_IMAGE_MS, _SHORTEST_MS, _LONGEST_MS = 4000, 500, 120_000
_FADE_MS = 700
_FACTOR = 1.12
_CROPPED = 0.3  # of a picture at most; of another shape it is shown whole on a blur of itself


def slideshow(draft: Draft, args: Args, context: Context) -> Draft:
    """Show the session's photos one after the other, behind what is on the timeline.

    Photos that are in the story already are shown as slides where they are.
    """
    pictures = [i for i in context.footage.items() if i.info.kind == "image"]
    images = [i for i in pictures if not is_logo(i)] or pictures
    if len(images) < len(pictures):
        left = listed([i.name for i in pictures if is_logo(i)])
        context.note(f"Left {left} out; say “add the logo” to show it in a corner.")
    main = draft.main.segments if draft.main else ()
    there = {s.asset for _, s in draft.walk()}
    shown = [s for s in main if any(i.asset == s.asset for i in images)]
    fresh = [i for i in images if i.asset not in there]
    if not fresh and not shown:
        raise Question("There are no photos yet. Upload them, then say it again.")
    count = len(fresh) or len(shown)
    each = _each(args, count, context)
    shape = _shape(draft, fresh, context)
    if fresh and not main and draft.canvas.ratio is None:
        draft = replace(draft, canvas=replace(draft.canvas, ratio=shape))
    fade = context.snap(min(_FADE_MS, each // 3))
    if fresh:
        parts = reel.insert(
            reel.reel_of(draft),
            draft.main.end if draft.main else 0,
            _slides(fresh, each, fade, float(parse_ratio(shape)), context),
        )
        # The cross-fade of each slide but the first runs over the end of the one before.
        parts = _overlapping(parts, fade)
    else:
        parts = tuple(
            _again(part, each, n, context) if part.segment in shown else part
            for n, part in enumerate(reel.reel_of(draft))
        )
    changed = context.lay(draft, parts)
    guessed = "" if args.get("per_image") or args.get("duration") else " (no time was given)"
    context.note(
        f"A slideshow of {counted(count, 'photo')}, {clock(each)} each{guessed}, with slow moves"
        + (" and cross-fades" if fresh else "")
        + f": {clock(changed.duration)} in all."
    )
    return changed


def _each(args: Args, count: int, context: Context) -> int:
    each = int(args.get("per_image") or 0)
    if not each and args.get("duration"):
        whole = int(args["duration"])
        # The fades overlap, so each slide lasts a little longer than its share.
        each = round((whole + (count - 1) * _FADE_MS) / count)
        if each < 3 * _FADE_MS:
            each = round(whole / (count - (count - 1) / 3))
    each = each or _PER_IMAGE_MS
    if not _SHORTEST_MS <= each <= _LONGEST_MS:
        raise OutOfRange(
            f"Each of the {count} photos would be seen for {clock(each)}; "
            f"from {clock(_SHORTEST_MS)} to {clock(_LONGEST_MS)} are possible."
        )
    return context.snap(each)


def _shape(draft: Draft, images: list[Item], context: Context) -> str:
    """The shape of the film: as it is, or for photos alone what most of them are nearest to."""
    if draft.canvas.ratio:
        return draft.canvas.ratio
    for segment in draft.main.segments if draft.main else ():
        info = context.info(segment)
        if info is not None and info.height:
            seen = geometry.shaped(info, segment.effects)
            return f"{seen.width}:{seen.height}"
    upright = [i for i in images if i.info.height > i.info.width]
    return "9:16" if len(upright) * 2 > len(images) else "16:9"


def _slides(
    images: list[Item], each: int, fade: int, shape: float, context: Context
) -> list[Segment]:
    made = []
    for turn, item in enumerate(images):
        slide = Segment(
            id=context.new_id(),
            start=0,
            duration=each,
            name=item.name,
            asset=item.asset,
            fit="crop" if _fits(item, shape) else "blur",
            transition=Transition("crossfade", fade) if turn and fade else None,
            effects=(_moving(each, turn),),
            made_by=context.made_by("slideshow"),
        )
        made.append(slide)
    return made


def _fits(item: Item, shape: float) -> bool:
    """Whether a picture is near enough to the film's shape to be cropped to it."""
    ratio = item.info.width / max(1, item.info.height) / shape
    return 1 - min(ratio, 1 / max(ratio, 1e-6)) <= _CROPPED


def _moving(each: int, turn: int) -> Effect:
    return move("ken_burns", Span(0, each), _FACTOR, turn)


def _overlapping(parts: reel.Reel, fade: int) -> reel.Reel:
    made: list[reel.Part] = []
    for part in parts:
        new = part.old is None
        if new and part.segment.transition is not None and made and made[-1].old is None:
            before = made[-1]
            made[-1] = replace(before, own=before.own - fade, tail=fade)
        made.append(part)
    return tuple(made)


def _again(part: reel.Part, each: int, turn: int, context: Context) -> reel.Part:
    effects = tuple(e for e in part.segment.effects if e.name != "zoom")
    length = max(each, part.tail + context.snap(1))
    segment = replace(
        part.segment,
        duration=length,
        in_point=0,
        effects=(*effects, _moving(length, turn)),
        made_by=context.made_by("slideshow"),
    )
    return replace(part, own=length - part.tail, segment=segment)
