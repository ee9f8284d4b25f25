"""Words that are on screen already, made to look otherwise; and clocks that count down."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from nemo_jupyter.engine.operations import captions, layers, marks
from nemo_jupyter.engine.operations.context import Args, Context, OutOfRange, Question, clock
from nemo_jupyter.engine.operations.target import clips, position, story
from nemo_jupyter.engine.operations.words import REVEALED, clear_of_others, track_for, typed
from nemo_jupyter.engine.render.looks import styled
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft, Segment, TrackKind

_STEP = 1.25  # for "bigger" and "smaller"
_MOVE = 0.15  # for "higher" and "lower", as a share of the free height
_PLAIN_KEYS = ("color", "weight", "background", "outline", "opacity")
_FADED = ("fade", "fade_in", "none", "plain")
_NAMED: Sequence[tuple[str, str]] = (
    ("title", r"\btitles?\b|标题|片头"),
    ("lower_third", r"lower[- ]?third|字幕条|人名条"),
    ("watermark", r"watermark|水印"),
    ("timer", r"\btimer|countdown|倒计时|计时"),
)
_ALL = re.compile(r"\b(?:all|every|each|both|texts|words|titles)\b|所有|全部|都", re.IGNORECASE)
_LONGEST_MS = 600_000  # of a clock: every second is a text of its own
_SECOND = 1000


def text_style(draft: Draft, args: Args, context: Context) -> Draft:
    """Another colour, size, place, weight, wording, time or way to appear for words on screen."""
    if marks.NAMED.search(context.clause) and marks.marks(draft) and args.keys() <= marks.LOOKS:
        return marks.restyle(draft, args, context)
    if layers.INSET.search(context.clause) and layers.insets(draft):
        return layers.restyle(draft, args, context)
    chosen = _meant(draft, args, context)
    if not chosen:
        if draft.role(captions.ROLE) is not None:
            return captions.caption_style(draft, args, context)
        raise Question("There are no words on the picture yet. What should they say?")
    if not any(value is not None for value in args.values()):
        raise Question("How should the words look: which colour, size or place?")
    ids = {s.id for s in chosen}
    made_by = context.made_by("text_style")

    def edit(_: object, segment: Segment) -> Segment:
        if segment.id not in ids:
            return segment
        changed = _restyled(segment, args, context)
        changed = _retimed(changed, args, draft, context)
        if len(ids) == 1 and args.get("position") not in (None, "up", "down", "higher", "lower"):
            changed = clear_of_others(changed, draft)
        return changed if changed == segment else replace(changed, made_by=made_by)

    changed = draft.map_segments(edit)
    if changed == draft:
        context.note("The words look like that already.")
        return draft
    what = f"“{chosen[0].text}”" if len(chosen) == 1 else f"{len(chosen)} texts"
    said = str(args.get("text") or "").strip().casefold()
    named = said and said == (chosen[0].text or "").strip().casefold()
    told = {key: value for key, value in args.items() if key != "text" or not named}
    context.note(f"Changed {what}: {_told(told)}.")
    return changed


def timer(draft: Draft, args: Args, context: Context) -> Draft:
    """A clock on the picture: one countdown, or rounds of work and rest."""
    end = story(draft).end
    start = 0 if args.get("at") is None else position(args["at"], draft, context)
    counts = list(_counts(args, end if start == end else end - start))
    if not counts:
        raise Question("How long should the timer run, as in “a 10 second countdown”?")
    total = sum(length for _, length, _ in counts)
    if total > _LONGEST_MS:
        raise OutOfRange(f"A timer runs for {clock(_LONGEST_MS)} at most.")
    if args.get("at") == "end":
        start = max(0, end - total)
    short = start + total > end
    small = bool(args.get("work")) or total > 10 * _SECOND
    style: dict[str, Any] = {key: args[key] for key in ("color", "position") if args.get(key)}
    if small:
        style = {"position": "top", "size": 0.09, **style}
    made: list[Segment] = []
    at = start
    for label, length, left in counts:
        until = min(at + length, end)
        if until <= at:
            break
        for begin in range(at, until, _SECOND):
            words = _clock_words(label, left - (begin - at))
            duration = min(_SECOND, until - begin)
            piece = Segment(context.new_id(), begin, duration, text=words, role="timer")
            made.append(replace(piece, style=style, made_by=context.made_by("timer")))
        at += length
    track = track_for("timer", "Timer", made[0], draft, context)
    draft = draft.with_track(track.with_segments([*track.segments, *made[1:]]))
    rest = f"; the film ends {clock(start + total - end)} before it does" if short else ""
    context.note(f"Added {_timer_words(counts)} from {clock(start)}{rest}.")
    return draft


def _meant(draft: Draft, args: Args, context: Context) -> list[Segment]:
    """The words that are spoken of: those quoted, of a kind that is named, or all."""
    texts = [
        s
        for t in draft.by_kind(TrackKind.TEXT)
        for s in t.segments
        if t.role != captions.ROLE and s.role != "caption"
    ]
    if args.get("clip") not in (None, "all"):
        where = [clip.span for clip in clips(args["clip"], draft)]
        texts = [s for s in texts if any(s.span.overlaps(span) for span in where)]
    said = str(args.get("text") or "").strip().casefold()
    quoted = [s for s in texts if said and (s.text or "").strip().casefold() == said]
    if quoted:
        return quoted
    for role, pattern in _NAMED:
        named = [s for s in texts if s.role == role]
        if named and re.search(pattern, context.clause, re.IGNORECASE):
            return named
    if not _ALL.search(context.clause):
        # What was written or changed a moment ago is what is spoken of.
        texts = [s for s in texts if s.made_by and s.made_by.turn == context.turn - 1] or texts
    # New words for several texts would make them all the same.
    return texts[-1:] if said else texts


def _restyled(segment: Segment, args: Args, context: Context) -> Segment:
    style = dict(segment.style)
    style |= {key: args[key] for key in _PLAIN_KEYS if args.get(key) is not None}
    try:
        look = styled(segment.role, style)
        if args.get("size") is not None:
            size = args["size"]
            step = {"up": _STEP, "down": 1 / _STEP}.get(str(size))
            style["size"] = round(look.size * step, 4) if step else size
        if args.get("position") is not None:
            style["position"] = _place(args["position"], look.anchor)
        styled(segment.role, style)
    except InvalidInput as error:
        raise Question(error.message) from None
    words = str(args.get("text") or "").strip()
    if not words or words.casefold() == (segment.text or "").strip().casefold():
        words = segment.text or ""  # quoted to say which ones, not to change them
    changed = replace(segment, style=style, text=words)
    animation = args.get("animation")
    if animation is None:
        return replace(changed, words=typed(changed)) if segment.words else changed
    if animation in REVEALED:
        style["animation"] = "reveal"
        return replace(changed, style=style, words=typed(changed))
    style.pop("animation", None)
    if animation not in _FADED:
        context.note(f"Words cannot {animation} here; they can appear word by word or fade.")
    return replace(changed, style=style, words=())


def _retimed(segment: Segment, args: Args, draft: Draft, context: Context) -> Segment:
    start, end = segment.start, segment.end
    if args.get("at") is not None or args.get("start") is not None:
        wanted = args.get("start", args.get("at"))
        length = segment.duration
        start = position(wanted, draft, context)
        start = max(0, min(start, draft.duration - length))
        end = start + length
    if args.get("end") is not None:
        end = position(args["end"], draft, context)
    elif args.get("duration"):
        end = min(draft.duration, start + int(args["duration"]))
    if end <= start:
        raise OutOfRange("Those words would end before they begin. From when to when?")
    return replace(segment, start=start, duration=end - start)


def _place(value: Any, anchor: tuple[float, float]) -> Any:
    if value == "corner":
        return "bottom_right"
    if value not in ("up", "down", "higher", "lower"):
        return value
    x, y = anchor
    moved = y - _MOVE if value in ("up", "higher") else y + _MOVE
    return [x, round(min(1.0, max(0.0, moved)), 3)]


def _told(args: Args) -> str:
    parts = []
    for key, value in args.items():
        if value is None:
            continue
        words = _WORDS.get((key, str(value)))
        spoken = f"“{value}”" if key == "text" else str(value).replace("_", " ")
        if key in ("at", "start", "end", "duration") and isinstance(value, int):
            spoken = clock(value)
        parts.append(words or f"{key} {spoken}")
    return ", ".join(parts)


_WORDS: Mapping[tuple[str, str], str] = {
    ("size", "up"): "a quarter bigger",
    ("size", "down"): "a fifth smaller",
    ("position", "up"): "higher",
    ("position", "down"): "lower",
}

_Count = tuple[str, int, int]


def _counts(args: Args, room: int) -> Iterator[_Count]:
    """Label, length and the time to begin counting from, for each stretch of a timer."""
    work, rest = int(args.get("work") or 0), int(args.get("rest") or 0)
    if not work:
        length = int(args.get("ms") or args.get("duration") or 0)
        if length > 0:
            yield "", length, length
        return
    rounds = int(args.get("rounds") or max(1, room // max(1, work + rest)))
    for number in range(1, min(rounds, _LONGEST_MS // work + 1) + 1):
        yield f"Round {number} of {rounds} · Work", work, work
        if rest and number < rounds:
            yield "Rest", rest, rest


def _clock_words(label: str, left: int) -> str:
    seconds = -(-left // _SECOND)
    shown = f"{seconds // 60}:{seconds % 60:02d}" if seconds >= 60 or label else str(seconds)
    return f"{label}\n{shown}" if label else shown


def _timer_words(counts: Sequence[_Count]) -> str:
    if not counts[0][0]:
        return f"a countdown of {clock(counts[0][1])}"
    rounds = [c for c in counts if c[0] != "Rest"]
    rest = next((c[1] for c in counts if c[0] == "Rest"), 0)
    pause = f" with {clock(rest)} of rest" if rest else ""
    return f"{len(rounds)} rounds of {clock(rounds[0][1])} of work{pause}"
