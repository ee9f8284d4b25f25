"""What an operation's arguments point at: clips, stretches, positions, tracks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind
from nemo_jupyter.timeline.words import listed

_INTRO_MS = 10_000  # how much is meant by an intro or an outro nobody measured
_RANGES = ("start", "intro", "middle", "end", "outro", "first_half", "second_half")


def story(draft: Draft) -> Track:
    """The story track.

    Raises:
        Question: There is nothing on it.
    """
    track = draft.main
    if track is None or not track.segments:
        raise Question("There is no footage on the timeline yet. Which video should I edit?")
    return track


def position(value: Any, draft: Draft, context: Context) -> int:
    """A position on the timeline as it is now, ms.

    Raises:
        OutOfRange: It lies behind the end.
        Question: It is the playhead, which nobody here has.
    """
    if value == "playhead":
        raise Question("A notebook has no playhead. At which time, as in 0:12?")
    if value in ("start", "end"):
        return draft.duration if value == "end" else 0
    return context.snap(min(context.now(_inside(int(value), draft, context)), draft.duration))


def stretch(args: Args, draft: Draft, context: Context) -> Span | None:
    """The stretch that ``start``/``end``/``duration``, ``last``, ``range`` or ``clip`` point at.

    Returns:
        Timeline ms as it is now, or ``None`` when the arguments name no stretch.

    Raises:
        OutOfRange: It begins behind the end, or names a clip that is not there.
        Question: It is empty, ends before it begins, or names clips that are no neighbours.
    """
    if args.get("clip") not in (None, "all"):
        found = reel.joined(own_spans(clips(args["clip"], draft), draft))
        if len(found) > 1:
            words = clip_words(args["clip"], draft)
            raise Question(f"{words} are not next to each other. Which of them do you mean?")
        return _part_of(found[0], args, context)
    if isinstance(args.get("last"), int):
        whole = story(draft).end
        return Span(context.snap(max(0, whole - args["last"])), whole)
    if args.get("range") in _RANGES:
        return _range(str(args["range"]), draft.duration, context)
    if "start" not in args and "end" not in args:
        return None
    start = position(args.get("start", 0), draft, context)
    end = _end(args, draft, context)
    if end <= start:
        raise Question("That stretch ends before it begins. From when to when do you mean?")
    return Span(start, end)


def _part_of(clip: Span, args: Args, context: Context) -> Span:
    """What of a clip is meant: a stretch of the film that lies in it, else one of its own time."""
    given = [args.get(key) for key in ("start", "end", "duration")]
    if not any(isinstance(value, int) for value in given):
        return clip
    start, end, length = (value if isinstance(value, int) else None for value in given)
    first = start or 0
    last = end if end is not None else first + length if length else clip.end
    if not (start is not None and clip.start <= first and last <= clip.end):
        first, last = first + clip.start, min(last + clip.start, clip.end)
    if last <= first:
        raise OutOfRange(f"That clip lasts {clock(clip.duration)}. Give a time inside it.")
    return Span(context.snap(first), context.snap(last))


def stretches_of(args: Args, draft: Draft, context: Context) -> list[Span] | None:
    """As :func:`stretch`, where clips need not be neighbours; those that are make one stretch."""
    if isinstance(args.get("clip"), list | tuple) and not {"start", "end"} & args.keys():
        return reel.joined(own_spans(clips(args["clip"], draft), draft))
    found = stretch(args, draft, context)
    return None if found is None else [found]


def own_spans(chosen: Sequence[Segment], draft: Draft) -> list[Span]:
    """The time of each of some clips; what a transition shares is the later clip's."""
    ids = {s.id for s in chosen}
    return [s for part, s in reel.spans(reel.reel_of(draft)) if part.segment.id in ids]


def clip_words(value: Any, draft: Draft) -> str:
    """Clips as a sentence begins with them: ``Clip 2``, ``Clips 1 and 3``."""
    return f"Clip{'s' if len(clips(value, draft)) > 1 else ''} {clip_numbers(value, draft)}"


def clip_numbers(value: Any, draft: Draft) -> str:
    """The numbers of clips in words: ``1 and 3``."""
    chosen = clips(value, draft)
    numbers = [str(n) for n, s in enumerate(story(draft).segments, 1) if s in chosen]
    return listed(numbers, most=len(numbers))


def clips(value: Any, draft: Draft) -> list[Segment]:
    """Clips of the story by number (1-based, -1 the last), ``middle``, or a list of those.

    Raises:
        OutOfRange: There is no such clip.
        Question: "This clip", where there are several.
    """
    segments = story(draft).segments
    if value in (None, "all"):
        return list(segments)
    if isinstance(value, list | tuple):
        found = {s.id: s for item in value for s in clips(item, draft)}
        return sorted(found.values(), key=lambda s: s.start)
    if value == "selected":
        if len(segments) > 1:
            raise Question(f"Which clip do you mean? There are {len(segments)}; say “clip 2”.")
        return [segments[0]]
    if value == "middle":
        return [segments[len(segments) // 2]]
    index = int(value)
    if index == 0 or abs(index) > len(segments):
        count = f"{len(segments)} clip" + ("s" if len(segments) > 1 else "")
        raise OutOfRange(f"There is no clip {index}: the timeline has {count}.")
    return [segments[index - 1 if index > 0 else index]]


def tracks(value: Any, draft: Draft) -> list[Track]:
    """The tracks that a word for sound means; none of them may be there.

    Raises:
        Question: The word names no track.
    """
    audible = [t for t in draft.all_tracks if t.kind in (TrackKind.VIDEO, TrackKind.AUDIO)]
    if value in (None, "all", "audio"):
        return audible
    if value == "voice":
        return [t for t in audible if t.kind == TrackKind.VIDEO or t.role in ("voice", "voiceover")]
    if value in ("music", "voiceover", "sfx"):
        return [t for t in audible if t.role == value]
    raise Question(f"Which track do you mean by “{value}”? There is voice and music.")


def _inside(ms: int, draft: Draft, context: Context) -> int:
    # A position counts on the timeline before the instruction, so that is what it is held against.
    end = context.duration_before if context.duration_before is not None else draft.duration
    if ms > end:
        raise OutOfRange(
            f"{clock(ms)} lies beyond the end: the timeline is {clock(end)} long. "
            "Give a time before that."
        )
    return ms


def _end(args: Args, draft: Draft, context: Context) -> int:
    if "end" not in args and "duration" in args:
        start = args.get("start", 0)
        start = start if isinstance(start, int) else position(start, draft, context)
        value: Any = start + int(args["duration"])
    else:
        value = args.get("end", "end")
    if isinstance(value, int | float):
        last = context.duration_before if context.duration_before is not None else draft.duration
        value = min(int(value), last)
    return position(value, draft, context)


def _range(name: str, duration: int, context: Context) -> Span:
    short = min(_INTRO_MS, duration // 4)
    half, third = duration // 2, duration // 3
    bounds = {
        "start": (0, short),
        "intro": (0, short),
        "end": (duration - short, duration),
        "outro": (duration - short, duration),
        "middle": (third, duration - third),
        "first_half": (0, half),
        "second_half": (half, duration),
    }[name]
    return Span(context.snap(bounds[0]), context.snap(bounds[1]))
