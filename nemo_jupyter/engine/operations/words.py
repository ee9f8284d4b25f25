"""Words on the picture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nemo_jupyter.engine.operations.context import Args, Context, clock
from nemo_jupyter.engine.operations.target import clips, own_spans, position, story
from nemo_jupyter.engine.render.looks import styled
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind, Word

_TITLE_MS, _LOWER_THIRD_MS, _TEXT_MS = 3000, 5000, 4000
_LOWER_THIRD_AT = 1000
_STYLE_KEYS = ("color", "size", "position", "weight", "background", "animation", "font", "outline")
_TYPED_MS = 1200  # how long words take to appear one after the other
_LEADING = 1.7  # from one text to the next, in heights of the letters
_APART = 0.7  # texts whose places differ by so much of the width are beside each other
REVEALED = ("typewriter", "typing", "reveal", "word_by_word", "animated", "karaoke")
_PLACEHOLDERS = {"title": "Your Title", "lower_third": "Your Name", "text": "Your Text"}


def title(draft: Draft, args: Args, context: Context) -> Draft:
    """A title over the first or last seconds, or at a time."""
    return _add("title", draft, args, context, default_at=0, default_ms=_TITLE_MS)


def lower_third(draft: Draft, args: Args, context: Context) -> Draft:
    """A name in the lower left."""
    at = min(_LOWER_THIRD_AT, draft.duration // 4)
    return _add("lower_third", draft, args, context, default_at=at, default_ms=_LOWER_THIRD_MS)


def text(draft: Draft, args: Args, context: Context) -> Draft:
    """Any other words, for some seconds or throughout."""
    default = _TEXT_MS if "start" in args or "at" in args else draft.duration
    return _add("text", draft, args, context, default_at=0, default_ms=default)


def _add(
    role: str, draft: Draft, args: Args, context: Context, *, default_at: int, default_ms: int
) -> Draft:
    story(draft)
    words = str(args.get("text") or "").strip()
    if not words:
        words = _PLACEHOLDERS[role]
        context.note(f"No words were given, so it says “{words}”; tell me what it should say.")
    start, duration = _when(args, draft, context, default_at, default_ms)
    segment = Segment(
        id=context.new_id(),
        start=start,
        duration=duration,
        text=words,
        role=role,
        style={key: args[key] for key in _STYLE_KEYS if args.get(key) is not None},
        made_by=context.made_by(role),
    )
    if segment.style.get("animation") in REVEALED:
        style = {**segment.style, "animation": "reveal"}
        segment = replace(segment, style=style, words=typed(segment))
    segment = clear_of_others(segment, draft)
    name = {"title": "Title", "lower_third": "Lower third", "text": "Text"}[role]
    track = track_for(role, name, segment, draft, context)
    context.note(f"Added the {name.lower()} “{words}”, {_span(segment)}.")
    return draft.with_track(track)


def _when(
    args: Args, draft: Draft, context: Context, default_at: int, default_ms: int
) -> tuple[int, int]:
    if args.get("clip") not in (None, "all") and not {"start", "end"} & args.keys():
        chosen = own_spans(clips(args["clip"], draft), draft)
        shown = Span(chosen[0].start, chosen[-1].end)
        wanted = min(int(args.get("duration") or default_ms), shown.duration)
        return (shown.end - wanted if args.get("at") == "end" else shown.start), wanted
    at: Any = args.get("start", args.get("at"))
    duration = int(args.get("duration") or default_ms)
    if at == "end" and "start" not in args:
        return max(0, draft.duration - duration), min(duration, draft.duration)
    start = default_at if at is None else position(at, draft, context)
    if start >= draft.duration:
        start = max(0, draft.duration - duration)
    if args.get("end") is not None:
        duration = max(1, position(args["end"], draft, context) - start)
    return start, max(1, min(duration, draft.duration - start))


def clear_of_others(segment: Segment, draft: Draft) -> Segment:
    """The words below others that are seen at the same place and time, at the bottom above them."""
    try:
        look = styled(segment.role, segment.style)
        others = [
            (styled(s.role, s.style), len((s.text or "").splitlines()))
            for t in draft.by_kind(TrackKind.TEXT)
            for s in t.segments
            if s.id != segment.id
            and s.role not in ("caption", "timer")
            and s.span.overlaps(segment.span)
        ]
    except InvalidInput:
        return segment  # a look that cannot be drawn is told of when it is drawn
    x, y = look.anchor
    way = -1 if y > 0.5 else 1
    for other, lines in sorted(others, key=lambda o: way * o[0].anchor[1]):
        room = _LEADING * max(look.size, other.size) * max(1, lines)
        beside = abs(other.anchor[0] - x) > _APART
        if not beside and abs(other.anchor[1] - y) < room:
            y = round(min(1.0, max(0.0, other.anchor[1] + way * room)), 3)
    if y == look.anchor[1]:
        return segment
    return replace(segment, style={**segment.style, "position": [x, y]})


def track_for(role: str, name: str, segment: Segment, draft: Draft, context: Context) -> Track:
    """The track of this role where there is room, else a new one: words never hide words."""
    for track in draft.by_kind(TrackKind.TEXT):
        if track.role == role and not any(s.span.overlaps(segment.span) for s in track.segments):
            return track.with_segments([*track.segments, segment])
    return Track(context.new_id(), TrackKind.TEXT, name, role, (segment,))


def typed(segment: Segment) -> tuple[Word, ...]:
    """The words with the times at which they appear, evenly from the beginning."""
    pieces = (segment.text or "").split()
    step = min(_TYPED_MS, segment.duration // 2) / max(1, len(pieces))
    return tuple(
        Word(round(n * step), round((n + 1) * step), piece) for n, piece in enumerate(pieces)
    )


def _span(segment: Segment) -> str:
    return f"{clock(segment.start)} to {clock(segment.end)}"
