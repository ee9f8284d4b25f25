"""Clips as wholes: splitting, removing, adding, putting together."""

from __future__ import annotations

from collections.abc import Sequence

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, Item, Question, clock
from nemo_jupyter.engine.operations.order import numbered, plain
from nemo_jupyter.engine.operations.rhythm import scene_joins
from nemo_jupyter.engine.operations.target import clips, position, story, stretch, tracks
from nemo_jupyter.timeline.model import Draft, Segment, Span, TrackKind
from nemo_jupyter.timeline.words import listed

STILL_MS = 5000  # how long a photo is shown when nobody says


_LETTERED = ("title", "text", "lower_third", "watermark", "timer")


def split(draft: Draft, args: Args, context: Context) -> Draft:
    """Make further joins; what is seen and heard stays the same."""
    track = story(draft)
    where = stretch({"clip": args["clip"]}, draft, context) if args.get("clip") else None
    span = where or Span(0, track.end)
    places = [p for p in _places(args, span, draft, context) if span.start < p < span.end]
    if not places:
        raise Question(f"Where between 0 and {clock(track.end)} should I split?")
    before = len(track.segments)
    parts = reel.split(reel.reel_of(draft), places)
    changed = context.lay(draft, parts)
    count = len(story(changed).segments)
    context.note(f"Split: {before} clip{'s' if before > 1 else ''} became {count}.")
    return changed


def delete_clip(draft: Draft, args: Args, context: Context) -> Draft:
    """Take clips out and close the gaps."""
    segments = story(draft).segments
    if args.get("shorter_than"):
        chosen = [s for s in segments if s.duration < int(args["shorter_than"])]
    elif args.get("clip") is None:
        raise Question(f"Which of the {len(segments)} clips should I delete?")
    else:
        chosen = clips(args["clip"], draft)
    if len(chosen) == len(segments):
        raise Question("That would delete everything. Which clip should stay?")
    gone = {s.id for s in chosen}
    unwanted = [s for p, s in reel.spans(reel.reel_of(draft)) if p.segment.id in gone]
    changed = context.lay(draft, reel.remove(reel.reel_of(draft), unwanted))
    names = listed([str(segments.index(s) + 1) for s in chosen], most=len(chosen))
    clip = "clip" if len(chosen) == 1 else "clips"
    context.note(f"Deleted {clip} {names}." if chosen else "No clip is that short.")
    return changed


def merge(draft: Draft, args: Args, context: Context) -> Draft:
    """Put the session's footage into one sequence, or one file before or behind it."""
    if args.get("file"):
        return insert(draft, {"file": args["file"], "position": args.get("position")}, context)
    used = {s.asset for _, s in draft.walk()}
    waiting = [i for i in context.footage.items() if i.asset not in used and i.info.has_video]
    if not waiting:
        count = len(draft.main.segments) if draft.main else 0
        if count < 2:
            raise Question("There is one clip only. Upload the others, then say “merge them”.")
        context.note(f"The {count} clips already follow each other on one track.")
        return at_most(_in_order(draft, args, context), args.get("per_clip"), context)
    at = 0 if args.get("position") == "start" else (draft.main.end if draft.main else 0)
    changed = place(draft, waiting, at, "merge", context)
    context.note("Joined " + ", ".join(i.name for i in waiting) + ".")
    return at_most(_in_order(changed, args, context), args.get("per_clip"), context)


def insert(draft: Draft, args: Args, context: Context) -> Draft:
    """Put a file of the session into the story."""
    wanted = args.get("file") or args.get("what")
    item = (context.find(str(wanted)) or _like(str(wanted), draft, context)) if wanted else None
    if item is None or not item.info.has_video:
        called = f" called “{wanted}”" if wanted else ""
        raise Question(f"I have no picture or video{called}. Upload it first, then say it again.")
    at = _beside(args, draft, context) if draft.main else 0
    changed = place(draft, [item], at, "insert", context)
    context.note(f"Put {item.name} at {clock(at) if at else 'the start'}.")
    return changed


def _beside(args: Args, draft: Draft, context: Context) -> int:
    """Where a file is put: before or after a clip, at a time, or at the end."""
    if args.get("before") is not None:
        return clips(args["before"], draft)[0].start
    if args.get("after") is not None:
        return clips(args["after"], draft)[-1].end
    if args.get("between") is not None:
        return clips(args["between"], draft)[0].end
    return position(args.get("position") or "end", draft, context)


def _like(words: str, draft: Draft, context: Context) -> Item | None:
    """The one file that waits to be used and has the words in its name."""
    used = {s.asset for _, s in draft.walk()}
    waiting = [i for i in context.footage.items() if i.info.has_video and i.asset not in used]
    wanted = words.casefold().split()
    found = [i for i in waiting if all(w in i.name.casefold() for w in wanted)]
    return found[0] if len(found) == 1 else None


def delete_track(draft: Draft, args: Args, context: Context) -> Draft:
    """Take a whole track away, never the story."""
    name = args.get("track")
    found = [t for t in draft.all_tracks if t.role == name and t is not draft.main]
    if not found and name in _LETTERED:
        context.note(
            f"No {str(name).replace('_', ' ')} was added here; what is part of the footage itself "
            "I cannot erase."
        )
        return draft
    if not found and name != "captions":
        # A word for sound does not mean the pictures that lie over the story.
        found = [t for t in tracks(name, draft) if t.kind == TrackKind.AUDIO]
    if not found:
        context.note(f"There is no {name} track.")
    for track in found:
        draft = draft.without_track(track.id)
        context.note(f"Removed {track.name or name}.")
    return draft


def place(draft: Draft, items: Sequence[Item], at: int, op: str, context: Context) -> Draft:
    """The draft with files put into the story at a time."""
    return context.lay(
        draft, reel.insert(reel.reel_of(draft), at, [clip_of(i, op, context) for i in items])
    )


def clip_of(item: Item, op: str, context: Context) -> Segment:
    """A whole file as a clip."""
    duration = item.info.duration_ms if item.info.kind != "image" else STILL_MS
    return Segment(
        id=context.new_id(),
        start=0,
        duration=max(1, context.snap(duration or STILL_MS)),
        name=item.name,
        asset=item.asset,
        made_by=context.made_by(op),
    )


def _places(args: Args, span: Span, draft: Draft, context: Context) -> list[int]:
    if args.get("at") is not None:
        wanted = args["at"] if isinstance(args["at"], list) else [args["at"]]
        middle = (span.start + span.end) // 2
        return [
            context.snap(middle) if w == "middle" else position(w, draft, context) for w in wanted
        ]
    if args.get("every"):
        return [context.snap(p) for p in range(span.start, span.end, int(args["every"]))]
    if args.get("parts"):
        count = int(args["parts"])
        return [context.snap(span.start + span.duration * n / count) for n in range(1, count)]
    if args.get("by"):
        return _scenes(span, draft, context)
    raise Question("At which time should I split?")


def _scenes(span: Span, draft: Draft, context: Context) -> list[int]:
    """Where the picture changes inside a stretch."""
    places = [
        place
        for part, where in reel.spans(reel.reel_of(draft))
        if where.overlaps(span)
        for place in scene_joins(part, where.start, context)
    ]
    if not places:
        raise Question("The picture changes nowhere at once. At which time should I split?")
    return places


def _in_order(draft: Draft, args: Args, context: Context) -> Draft:
    """Clips in the order given, by number or by name."""
    order = args.get("order")
    if not isinstance(order, list):
        return draft
    parts = reel.reel_of(draft)
    named = [numbered(wanted, [p.segment.name for p in parts]) for wanted in order]
    if not all(named):
        names = ", ".join(f"{n} {p.segment.name}" for n, p in enumerate(parts, 1))
        raise Question(f"In which order? There is {names}.")
    first = list(dict.fromkeys(n for numbers in named for n in numbers))
    rest = [n for n in range(len(parts)) if n not in first]
    return context.lay(draft, reel.arranged(parts, [*first, *rest]))


def at_most(draft: Draft, ms: int | None, context: Context, op: str = "merge") -> Draft:
    """At most so much of each clip, from its beginning; all of it where nothing is said."""
    parts = reel.reel_of(draft)
    if not ms or all(p.own <= ms for p in parts):
        return draft
    made_by, most = context.made_by(op), context.snap(int(ms))
    shorter = tuple(
        reel.marked(reel.slice_part(p, 0, most), made_by) if p.own > most else p
        for p in plain(parts)
    )
    context.note(f"Of each clip, the first {clock(most)}.")
    return context.lay(draft, shorter)
