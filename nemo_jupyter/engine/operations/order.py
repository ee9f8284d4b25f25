"""Clips in another order, more than once, round and round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.reel import Reel
from nemo_jupyter.engine.operations.target import clip_words, clips, story, stretch, stretches_of
from nemo_jupyter.timeline.model import Draft, Segment, Span, Transition
from nemo_jupyter.timeline.words import counted

_LONGEST_MS = 3_600_000  # a loop that lasts longer is a slip of the tongue
_SEAM_MS = 500  # the cross-fade of a seamless loop when nobody says


def reorder(draft: Draft, args: Args, context: Context) -> Draft:
    """Move clips to another place, let two change places, or put all in an order; sound and
    words of a track are moved in time."""
    segments = story(draft).segments
    if args.get("track") not in (None, "all") and args.get("shift") is not None:
        return _track_moved(args, draft, context)
    if args.keys() & {"start", "end", "last"}:
        return _stretch_moved(args, draft, context)
    if len(segments) < 2:
        raise Question("There is one clip only. Where should I split it first?")
    if args.get("swap"):
        order, said = _swapped(args["swap"], draft)
    elif args.get("order"):
        order, said = _ordered(args["order"], draft)
    elif args.get("clip") in (None, "all"):
        raise Question(f"Which of the {len(segments)} clips should go where?")
    else:
        moving = clips(args["clip"], draft)
        order, said = _moved(args, moving, draft)
    if order == list(segments):
        context.note("The clips are in that order already.")
        return draft
    places = {s.id: n for n, s in enumerate(segments)}
    made_by = context.made_by("reorder")
    laid = tuple(
        part if places[part.segment.id] == n else reel.marked(part, made_by)
        for n, part in enumerate(reel.arranged(reel.reel_of(draft), [places[s.id] for s in order]))
    )
    context.note(said)
    return told_of_transitions(draft, context.lay(draft, laid), context)


def _stretch_moved(args: Args, draft: Draft, context: Context) -> Draft:
    """A stretch of time cut out of its place and put at the start or the end."""
    where = stretch(args, draft, context)
    whole = story(draft).end
    if where is None or args.get("to") not in ("start", "end", 1, -1):
        raise Question("Where should that part go: to the start or to the end?")
    divided = reel.split(reel.reel_of(draft), [where.start, where.end])
    moving = _within(divided, where)
    rest = [n for n in range(len(divided)) if n not in moving]
    first = args["to"] in ("start", 1)
    made_by = context.made_by("reorder")
    marked = tuple(reel.marked(p, made_by) if n in moving else p for n, p in enumerate(divided))
    laid = reel.arranged(marked, [*moving, *rest] if first else [*rest, *moving])
    context.note(
        f"Moved {clock(where.start)} to {clock(min(where.end, whole))} to the "
        f"{'start' if first else 'end'}."
    )
    return told_of_transitions(draft, context.lay(draft, laid), context)


def duplicate(draft: Draft, args: Args, context: Context) -> Draft:
    """Show clips, or the whole video, once more right behind themselves."""
    track = story(draft)
    spans = stretches_of(args, draft, context) or [Span(0, track.end)]
    times = int(args.get("times") or 1)
    if times < 1 or sum(s.duration for s in spans) * times > _LONGEST_MS:
        raise Question("How many copies should there be?")
    parts = reel.reel_of(draft)
    for where in reversed(spans):  # from behind, so that the places before stay where they are
        parts = _repeated(parts, where, times, "duplicate", context)
    changed = context.lay(draft, parts)
    what = _named(args, spans[0], draft)
    verb = "are" if what.startswith("Clips") else "is"
    often = "once more" if times == 1 else f"{times} times more"
    context.note(
        f"{what} {verb} shown {often}: {clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def loop(draft: Draft, args: Args, context: Context) -> Draft:
    """Repeat the video or a clip, a number of times or for so long, or make its end lead into its
    beginning."""
    track = story(draft)
    kind = args.get("kind")
    if kind == "boomerang":
        return _there_and_back(draft, args, context)
    if args.get("crossfade") or kind == "seamless":
        draft = _seamless(draft, int(args.get("crossfade") or _SEAM_MS), context)
        if not (args.get("times") or args.get("ms")):
            return draft
        track = story(draft)
    where = stretch(args, draft, context) or Span(0, track.end)
    times, until = args.get("times"), args.get("ms")
    if until and int(until) <= where.duration:
        raise Question(f"It lasts {clock(where.duration)} already. How long should the loop be?")
    count = -(-int(until) // where.duration) if until else int(times or 2)
    if count < 2 or where.duration * count > _LONGEST_MS:
        raise Question("How many times should it be played?")
    parts = _repeated(reel.reel_of(draft), where, count - 1, "loop", context)
    if until:
        end = where.start + context.snap(int(until))
        parts = reel.remove(parts, [Span(end, where.start + count * where.duration)])
    changed = context.lay(draft, parts)
    guessed = " (no number was given)" if not until and not times else ""
    context.note(
        f"{_named(args, where, draft)} is played {count} times{guessed}: "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def plain(parts: Reel) -> Reel:
    """A reel without transitions: each part ends where the next one begins."""
    return tuple(
        replace(p, tail=0, segment=replace(p.segment, duration=p.own, transition=None))
        for p in parts
    )


def _swapped(value: object, draft: Draft) -> tuple[list[Segment], str]:
    pair = [clips(v, draft)[0] for v in value] if isinstance(value, list | tuple) else []
    if len(pair) != 2 or pair[0].id == pair[1].id:
        raise Question("Which two clips should change places?")
    one, other = pair
    order = [other if s is one else one if s is other else s for s in story(draft).segments]
    numbers = [story(draft).segments.index(s) + 1 for s in pair]
    return order, f"Clips {numbers[0]} and {numbers[1]} changed places."


def _moved(args: Args, moving: Sequence[Segment], draft: Draft) -> tuple[list[Segment], str]:
    segments = story(draft).segments
    rest = [s for s in segments if s not in moving]
    names = ", ".join(str(segments.index(s) + 1) for s in moving)
    plural = "s" if len(moving) > 1 else ""
    if args.get("shift") is not None:
        at = _nearest_join(rest, moving[0].start + int(args["shift"]))
        if rest[:at] == [s for s in segments if s.start < moving[0].start]:
            raise Question(
                "Clips follow each other without gaps, and that is too little to pass one. "
                "Behind which clip should it go?"
            )
        where = "the nearest join"
    elif args.get("before") is not None or args.get("after") is not None:
        side = "before" if args.get("before") is not None else "after"
        other = clips(args[side], draft)[0 if side == "before" else -1]
        if other in moving:
            raise Question(f"Which other clip should it go {side}?")
        at = rest.index(other) + (side == "after")
        where = f"{side} clip {segments.index(other) + 1}"
    else:
        at, where = _place(args.get("to"), len(rest), len(moving))
    order = [*rest[:at], *moving, *rest[at:]]
    return order, f"Moved clip{plural} {names} to {where}."


def numbered(wanted: object, names: Sequence[str]) -> list[int]:
    """The clips that a number or a name means, from 0: a file's name, or words in it."""
    if isinstance(wanted, int):
        return [wanted - 1] if 1 <= wanted <= len(names) else []
    words = str(wanted).casefold().split()
    return [n for n, name in enumerate(names) if words and all(w in name.casefold() for w in words)]


def _ordered(value: object, draft: Draft) -> tuple[list[Segment], str]:
    segments = story(draft).segments
    if value == "reverse":
        return list(reversed(segments)), "The clips are in reverse order."
    wanted = value if isinstance(value, list | tuple) else [value]
    found = [numbered(w, [s.name for s in segments]) for w in wanted]
    if not all(found):
        names = ", ".join(f"{n} {s.name}" for n, s in enumerate(segments, 1))
        raise Question(f"In which order? There is {names}.")
    first = list(dict.fromkeys(n for numbers in found for n in numbers))
    rest = [n for n in range(len(segments)) if n not in first]
    said = ", ".join(str(n + 1) for n in (*first, *rest))
    return [segments[n] for n in (*first, *rest)], f"The clips are in the order {said}."


def _track_moved(args: Args, draft: Draft, context: Context) -> Draft:
    """Sound or captions earlier or later, the story as it is."""
    name, shift = str(args["track"]), int(args["shift"])
    end = story(draft).end
    moved = 0
    for track in [t for t in draft.all_tracks if t.role == name]:
        kept = []
        for segment in track.segments:
            span = segment.span.shift(shift).intersect(Span(0, end))
            if span.duration:
                late = max(0, -(segment.start + shift))
                in_point = segment.in_point + round(late * segment.speed)
                made_by = context.made_by("reorder")
                kept.append(
                    replace(
                        segment,
                        start=span.start,
                        duration=span.duration,
                        in_point=in_point if segment.asset else segment.in_point,
                        made_by=made_by,
                    )
                )
        moved += len(kept)
        draft = draft.with_track(track.with_segments(kept)) if kept else draft
    if not moved:
        raise Question(f"There is no {name} to move that far. What should move, and by how much?")
    way = "later" if shift > 0 else "earlier"
    context.note(f"Moved the {name}: {clock(abs(shift))} {way}.")
    return draft


def _place(to: object, others: int, moving: int) -> tuple[int, str]:
    """How many of the other clips come before, and that in words."""
    if to in ("start", 1):
        return 0, "the start"
    if to in ("end", -1):
        return others, "the end"
    if isinstance(to, int) and not isinstance(to, bool):
        if not 1 <= to <= others + moving:
            raise OutOfRange(f"There is no place {to}: the timeline has {others + moving} clips.")
        return min(to - 1, others), f"place {to}"
    raise Question("Where should it go: to the start, to the end, or to which place?")


def _nearest_join(rest: Sequence[Segment], at: int) -> int:
    joins = [0]
    for segment in rest:
        joins.append(joins[-1] + segment.duration)
    return min(range(len(joins)), key=lambda n: abs(joins[n] - at))


def _repeated(parts: Reel, where: Span, times: int, op: str, context: Context) -> Reel:
    """A reel with a stretch that comes so many times more."""
    divided = reel.split(parts, [where.start, where.end])
    inside = _within(divided, where)
    before = range(inside[0])
    after = range(inside[-1] + 1, len(divided))
    made_by = context.made_by(op)
    arranged = reel.arranged(divided, [*before, *inside * (times + 1), *after])
    copies = range(inside[-1] + 1, inside[-1] + 1 + times * len(inside))
    return tuple(reel.marked(p, made_by) if n in copies else p for n, p in enumerate(arranged))


def _within(parts: Reel, where: Span) -> list[int]:
    """Which parts lie in a stretch."""
    spans = enumerate(span for _, span in reel.spans(parts))
    return [n for n, s in spans if where.start <= s.start and s.end <= where.end]


def _seamless(draft: Draft, length: int, context: Context) -> Draft:
    """The first moments are taken from the beginning and blend in at the end instead."""
    whole = story(draft).end
    length = context.snap(length)
    if length < 1 or 2 * length >= whole:
        raise Question(f"A blend of {clock(length)} needs more than {clock(whole)}. How long?")
    parts = reel.split(reel.reel_of(draft), [length])
    head = [p for p, s in reel.spans(parts) if s.end <= length]
    body = list(parts[len(head) :])
    last = body[-1]
    if len(head) > 1 or last.own <= length:
        raise Question(
            "The first or the last clip is shorter than the blend. How long should it be?"
        )
    start = replace(
        head[0],
        tail=0,
        old=None,
        segment=replace(
            head[0].segment,
            duration=head[0].own,
            fade_in=0,
            transition=Transition("crossfade", length),
            made_by=context.made_by("loop"),
        ),
    )
    body[0] = replace(body[0], segment=replace(body[0].segment, transition=None))
    body[-1] = replace(
        last,
        own=last.own - length,
        tail=length,
        segment=replace(last.segment, duration=last.own, fade_out=0),
    )
    track = story(draft)
    unfaded = (replace(s, fade_in=0, fade_out=0) for s in track.segments)
    changed = context.lay(draft.with_track(track.with_segments(unfaded)), (*body, start))
    context.note(
        f"The last {clock(length)} blend into the first, so that the end leads into the beginning: "
        f"{clock(whole)} became {clock(changed.duration)}."
    )
    return changed


def _there_and_back(draft: Draft, args: Args, context: Context) -> Draft:
    """Forwards, then backwards."""
    track = story(draft)
    where = stretch(args, draft, context) or Span(0, track.end)
    divided = plain(reel.split(reel.reel_of(draft), [where.start, where.end]))
    inside = [p for p, s in reel.spans(divided) if where.start <= s.start and s.end <= where.end]
    before = [p for p, s in reel.spans(divided) if s.end <= where.end]
    made_by = context.made_by("loop")
    back = [reel.marked(replace(reel.backwards(p), old=None), made_by) for p in reversed(inside)]
    changed = context.lay(draft, (*before, *back, *divided[len(before) :]))
    context.note(
        f"{_named(args, where, draft)} plays forwards, then backwards: "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def _named(args: Args, where: Span, draft: Draft) -> str:
    """The stretch that is meant, in words."""
    if args.get("clip") not in (None, "all"):
        return clip_words(args["clip"], draft)
    part = any(args.get(key) is not None for key in ("start", "end", "last", "range"))
    return f"{clock(where.start)} to {clock(where.end)}" if part else "It"


def told_of_transitions(before: Draft, after: Draft, context: Context) -> Draft:
    """The later draft; the reply says how many transitions it has lost."""
    counts = [sum(s.transition is not None for s in story(d).segments) for d in (before, after)]
    if lost := counts[0] - counts[1]:
        context.note(
            f"{counted(lost, 'transition')} went with the joins that are no more; "
            "say where there should be others."
        )
    return after
