"""How pictures come, go, follow each other, and what shape they have."""

from __future__ import annotations

import re
from dataclasses import replace

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, NothingThere, Question, clock
from nemo_jupyter.engine.operations.framing import is_color
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.rhythm import goes_on
from nemo_jupyter.engine.operations.target import clip_words, clips, story, tracks
from nemo_jupyter.engine.render.format import parse_ratio
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft, Segment, TrackKind, Transition
from nemo_jupyter.timeline.words import counted

_FADE_MS = 1000
_TRANSITION_MS = 500
_PLAIN = ("none", "cut")  # one clip after the other, and nothing in between
_SHORTEST_MS = 120  # a shorter transition is a flicker
_FITS = {
    "crop": re.compile(r"\bcrop|\bfill(?:s|ing)? the (?:frame|screen)|裁|填满|铺满", re.IGNORECASE),
    "pad": re.compile(r"letterbox|pillarbox|\b(?:black )?bars\b|黑边", re.IGNORECASE),
}
_NOT_SO = re.compile(
    r"(?:n't|not|never|no|without|instead of|rather than|avoid(?:ing)?)"
    r"(?: (?:an?|any|the|to|be|being|black))*"
    r" (?:crop\w*|bars|letterbox\w*)(?:,? (?:or|and|nor) (?:any |the |black )*(?:crop\w*|bars))?"
    r"|(?:不要?|别|不能|没有|无)[^,，。]{0,3}(?:裁\w{0,2}|黑边)",
    re.IGNORECASE,
)
"""A way to fill the shape that is not wanted."""
_KINDS = {
    "smooth": "crossfade",
    "dissolve": "crossfade",
    "slide": "slide",
    "wipe": "wipe",
    "zoom": "zoom",
    "fade": "fade",
    "crossfade": "crossfade",
}


def fade_in(draft: Draft, args: Args, context: Context) -> Draft:
    """The beginning rises from black and from silence."""
    return _fade(draft, args, context, "fade_in")


def fade_out(draft: Draft, args: Args, context: Context) -> Draft:
    """The end falls to black and to silence."""
    return _fade(draft, args, context, "fade_out")


def transition(draft: Draft, args: Args, context: Context) -> Draft:
    """Let clips take over from each other gradually.

    Where material was cut away at a join, the takeover runs over that material; elsewhere the
    clips overlap, and the film is that much shorter. Of kind ``none`` or ``cut`` it is a plain cut.
    """
    segments = story(draft).segments
    if len(segments) < 2:
        raise NothingThere(
            "There is only one clip, so there is no join for a transition. Where should I split it?"
        )
    if args.get("kind") in _PLAIN:
        return _without_transitions(draft, args, context)
    kind = _KINDS.get(str(args.get("kind") or "crossfade"), "crossfade")
    wanted = int(args.get("duration") or _TRANSITION_MS)
    joins = _joins(args, draft, context)
    parts = list(reel.reel_of(draft))
    made = 0
    for index in joins:
        one, other = parts[index - 1], parts[index]
        if other.tail or one.tail or other.segment.transition is not None:
            one, other = _plain_join(one, other)
        joined = _takeover(one, other, Transition(kind, wanted), context)
        if joined is not None:
            parts[index - 1], parts[index] = joined
            made += 1
    if not made:
        raise Question("The clips are too short for a transition. Which join do you mean?")
    changed = context.lay(draft, tuple(parts))
    asked = args.get("kind")
    odd = f" (I have no “{asked}”)" if asked and str(asked) not in _KINDS else ""
    inside = 0 if args.keys() & {"between", "at"} else len(segments) - 1 - len(joins)
    plain = f" {counted(inside, 'split')} inside a take left plain." if inside else ""
    if made < len(joins):
        plain += f" Around {counted(len(joins) - made, 'join')} a clip is too short for it."
    length = clock(max(_transition_ms(story(changed).segments[n]) for n in joins))
    guessed = "" if args.get("duration") else " (no length was given)"
    shorter = draft.duration != changed.duration
    became = f": {clock(draft.duration)} became {clock(changed.duration)}" if shorter else ""
    context.note(
        f"Added {counted(made, f'{kind} transition')}{odd} of {length}{guessed}{became}.{plain}"
    )
    return changed


def _transition_ms(segment: Segment) -> int:
    return segment.transition.duration if segment.transition else 0


def aspect(draft: Draft, args: Args, context: Context) -> Draft:
    """Another picture shape; the sides are filled with a blur of the picture."""
    ratio = args.get("ratio")
    choices = ratio if isinstance(ratio, list) else [ratio]
    if not ratio or len(choices) > 1:
        raise Question("Which shape should it have: 16:9, 9:16, 1:1 or 4:5?")
    try:
        parse_ratio(str(choices[0]))
    except InvalidInput as error:
        raise Question(f"{error.message} Which shape should it have?") from error
    fit = str(args.get("fit") or _fit(context.words))
    if fit not in ("blur", *_FITS):
        raise Question("How should it be filled: cropped, with bars, or with a blur at the sides?")
    made_by = context.made_by("aspect")
    changed = replace(draft, canvas=replace(draft.canvas, ratio=str(choices[0])))
    for track in changed.by_kind(TrackKind.VIDEO):
        segments = (replace(s, fit=fit, made_by=made_by) for s in track.segments)
        changed = changed.with_track(track.with_segments(segments))
    how = {"crop": "cropped to fill it", "pad": "with bars"}.get(
        fit, "the sides filled with a blur"
    )
    context.note(f"The picture is {choices[0]} now, {how}.")
    return changed


def _fit(words: str) -> str:
    """How the new shape is to be filled: a blur unless another way is asked for."""
    wanted = _NOT_SO.sub(" ", words.replace("’", "'"))
    found = (fit for fit, said in _FITS.items() if said.search(wanted))
    return next(found, "blur")


def _fade(draft: Draft, args: Args, context: Context, edge: str) -> Draft:
    amount = int(args.get("ms") or _FADE_MS)
    color = str(args.get("to") or "black").lower()
    if not is_color(color):
        raise Question(f"No colour is called “{color}”. To which one should it fade?")
    track_word = args.get("track")
    each = args.get("clip") is not None
    if each:
        chosen = {s.id for s in clips(args["clip"], draft)}
    else:
        pool = [story(draft)] if track_word in (None, "all") else []
        pool += [t for t in tracks(track_word or "music", draft) if t not in pool]
        ends = [t.segments[0 if edge == "fade_in" else -1] for t in pool if t.segments]
        ends += _overlays(draft, edge) if track_word in (None, "all") else []
        chosen = {s.id for s in ends}
    if not chosen:
        raise Question(f"There is no {track_word} on the timeline. What should fade?")

    def edit(segment: Segment) -> Segment:
        if segment.id not in chosen:
            return segment
        length = min(amount, segment.duration)
        marked = replace(segment, fade_color=color, made_by=context.made_by(edge))
        if edge == "fade_in":
            return replace(marked, fade_in=length)
        return replace(marked, fade_out=length)

    for track in draft.all_tracks:
        draft = draft.with_track(track.with_segments(edit(s) for s in track.segments))
    what = track_word and f"The {track_word}"
    if each:
        what = "Clips" if args["clip"] == "all" else clip_words(args["clip"], draft)
    context.note(_fading(edge, what, color, amount))
    return draft


def _overlays(draft: Draft, edge: str) -> list[Segment]:
    """What lies over the story where the film begins or ends."""
    main = story(draft)
    over = [s for t in draft.by_kind(TrackKind.VIDEO) if t is not main for s in t.segments]
    return [s for s in over if (s.start == 0 if edge == "fade_in" else s.end >= main.end)]


def _fading(edge: str, what: str | None, color: str, amount: int) -> str:
    seconds = f"over {amount / 1000:g} s"
    direction = "in" if edge == "fade_in" else "out"
    if what not in (None, "The all"):
        return (
            f"{what} {'fade' if str(what).startswith('Clips') else 'fades'} {direction} {seconds}."
        )
    return f"The film fades {direction} {'from' if direction == 'in' else 'to'} {color} {seconds}."


def _joins(args: Args, draft: Draft, context: Context) -> list[int]:
    """Numbers of the clips that are taken over to."""
    segments = story(draft).segments
    between = args.get("between")
    if isinstance(between, list) and len(between) == 2:
        second = clips(max(between), draft)[0]
        return [max(1, segments.index(second))]
    at = args.get("at")
    if at == "start":
        return [1]
    if at == "end":
        return [len(segments) - 1]
    if isinstance(at, int):
        place = context.now(at)
        return [min(range(1, len(segments)), key=lambda i: abs(segments[i].start - place))]
    parts = reel.reel_of(draft)
    joins = list(range(1, len(segments)))
    return [n for n in joins if not goes_on(parts[n - 1], parts[n], context)] or joins


def _without_transitions(draft: Draft, args: Args, context: Context) -> Draft:
    """The same clips with plain cuts between them, and those that overlapped whole again."""
    parts = list(reel.reel_of(draft))
    joins = [i for i in _joins(args, draft, context) if parts[i].segment.transition is not None]
    if not joins:
        raise NothingThere("There is no transition between those clips. Which edit do you mean?")
    for index in joins:
        one, other = parts[index - 1], parts[index]
        shared = one.tail if _spare_after(one, context) <= one.tail else 0
        one, other = _plain_join(replace(one, own=one.own + shared), other)
        parts[index - 1], parts[index] = one, other
    changed = context.lay(draft, tuple(parts))
    count = len(joins)
    context.note(f"Removed {count} transition{'s' if count > 1 else ''}: plain cuts again.")
    return changed


def _plain_join(one: Part, other: Part) -> tuple[Part, Part]:
    """Two neighbours without the transition they had."""
    one = replace(one, tail=0, segment=replace(one.segment, duration=one.own))
    return one, replace(other, segment=replace(other.segment, transition=None))


def _takeover(
    one: Part, other: Part, wanted: Transition, context: Context
) -> tuple[Part, Part] | None:
    length = context.snap(min(wanted.duration, one.own // 2, other.own // 2))
    if length < _SHORTEST_MS:
        return None
    made_by = context.made_by("transition")
    if not wanted.overlaps:
        joined = replace(other.segment, transition=replace(wanted, duration=length))
        return one, replace(other, segment=replace(joined, made_by=made_by))
    spare = min(length, _spare_after(one, context))
    overlap = length - spare
    tailed = replace(
        one,
        own=one.own - overlap,
        tail=length,
        segment=replace(one.segment, duration=one.own - overlap + length),
        old=one.old,
    )
    taken = replace(other.segment, transition=replace(wanted, duration=length), made_by=made_by)
    return tailed, replace(other, segment=taken)


def _spare_after(part: Part, context: Context) -> int:
    """Unused source behind a part's end, in timeline ms."""
    info = context.info(part.segment)
    if info is None or info.kind == "image":
        return 10**9 if info is not None else 0
    end = part.segment.in_point + round(part.own * part.segment.speed)
    return context.snap(max(0, round((info.duration_ms - end) / part.segment.speed)))
