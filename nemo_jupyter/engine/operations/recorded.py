"""The user's own sounds on the timeline: effects, voiceovers, another sound for the film."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from nemo_jupyter.engine.operations.context import Args, Context, Item, Question, clock
from nemo_jupyter.engine.operations.loudness import DUCK_DB
from nemo_jupyter.engine.operations.target import position, story, stretch
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind
from nemo_jupyter.timeline.words import listed

_SFX_VOLUME = 0.7
_CUTS = re.compile(
    r"\b(?:every|each|all|the|between|on|at)\b.{0,12}\b(?:cuts?|transitions?|joins?|clips)\b"
    r"|每个?(?:转场|切|片段)|转场(?:处|时|的地方)",
    re.IGNORECASE,
)
_VOICED = "voiceover, or which words should it speak"
_FADE_MS = 1500  # in which a sound goes that is longer than the film
_HEARD_MS = 100  # a shorter end is no loss


def sfx(draft: Draft, args: Args, context: Context) -> Draft:
    """Put a short sound at a time, or let it run through a stretch."""
    whole = story(draft).end
    item = _sound(str(args.get("name") or ""), draft, context)
    places = _places(args, draft, context)
    length = max(1, min(item.info.duration_ms, whole))
    until = None
    if args.get("end") is not None and args.get("start") is not None:
        until = stretch(args, draft, context)
    segments = [
        Segment(
            id=context.new_id(),
            start=at,
            duration=max(1, min(until.duration if until else length, whole - at)),
            name=item.name,
            asset=item.asset,
            volume=_SFX_VOLUME,
            loop=until is not None and until.duration > item.info.duration_ms,
            role="sfx",
            made_by=context.made_by("sfx"),
        )
        for at in places
    ]
    draft = _lay(draft, "sfx", "Effects", segments, context)
    when = listed([clock(s.start) for s in segments], most=len(segments))
    own = any(i.asset == item.asset for i in context.footage.items())
    built_in = "" if own else ", a built-in sound,"
    context.note(f"Added {item.name}{built_in} at {when}.")
    return draft


def voiceover(draft: Draft, args: Args, context: Context) -> Draft:
    """Lay a recorded voice, or a text spoken by this machine, over the film; music steps back."""
    whole = story(draft).end
    if args.get("file") or not args.get("text"):
        item = _file(args.get("file"), _VOICED, draft, context)
    else:
        spoken = _spoken(args, context)
        if spoken is None:
            return draft
        item = spoken
    where: Any = args.get("start", args.get("at"))
    at = position(where, draft, context) if where is not None else 0
    if where == "end":  # what closes a film is said by its end
        at = max(0, whole - item.info.duration_ms)
    if at >= whole:
        raise Question(f"The film ends at {clock(whole)}. When should the voice begin?")
    segment = Segment(
        id=context.new_id(),
        start=at,
        duration=max(1, min(item.info.duration_ms, whole - at)),
        name=item.name,
        asset=item.asset,
        role="voiceover",
        made_by=context.made_by("voiceover"),
    )
    speech = context.speech(draft)
    draft = _lay(draft, "voiceover", "Voiceover", [segment], context)
    ducked = _ducked(draft, context)
    cut = item.info.duration_ms - segment.duration
    said = f" Its last {clock(cut)} are cut off: the film ends there." if cut > _HEARD_MS else ""
    back = ", the music steps back under it" if ducked != draft else ""
    context.note(f"Added the voice {item.name} from {clock(at)}{back}.{said}")
    if any(s.overlaps(segment.span) for s in speech):
        context.note("The footage is heard with it; to have it alone, “mute the original sound”.")
    return ducked


def _spoken(args: Args, context: Context) -> Item | None:
    """The text as a sound; ``None``, and the reason is told, where no voice can speak it."""
    text = str(args["text"])
    if not any(letter.isalnum() for letter in text):
        raise Question("What should the voice say?")
    try:
        item = context.footage.voice(text, args.get("lang"))
    except Unsupported as error:
        context.note(
            f"{error.message}. Or record it, upload the file, and say “add the voiceover” with "
            "its name."
        )
        return None
    wanted = args.get("voice")
    if wanted:
        context.note(f"I have one voice only, and no “{wanted}” one to choose.")
    return item


def replace_audio(draft: Draft, args: Args, context: Context) -> Draft:
    """Mute the footage and play a file in place of its sound."""
    track = story(draft)
    item = _file(args.get("file"), "sound", draft, context)
    where = stretch(args, draft, context) or Span(0, track.end)
    if where != Span(0, track.end):
        raise Question("I replace the sound of the whole film. Shall I, or mute that part?")
    made_by = context.made_by("replace_audio")
    draft = draft.with_track(
        track.with_segments(replace(s, muted=True, made_by=made_by) for s in track.segments)
    )
    for old in [t for t in draft.all_tracks if t.role == "voice"]:
        draft = draft.without_track(old.id)
    segment = Segment(
        id=context.new_id(),
        start=0,
        duration=max(1, min(item.info.duration_ms, track.end)),
        name=item.name,
        asset=item.asset,
        role="voice",
        made_by=made_by,
    )
    over = item.info.duration_ms - track.end
    rest = ""
    if over > _HEARD_MS:
        segment = replace(segment, fade_out=min(_FADE_MS, segment.duration // 2))
        rest = f" It fades out at the end of the film, {clock(over)} before its own."
    draft = _lay(draft, "voice", "Sound", [segment], context)
    if over < -_HEARD_MS:
        rest = f" It is {clock(-over)} shorter than the film, so the end is silent."
    context.note(f"The footage is muted and {item.name} plays in its place.{rest}")
    return draft


def _sound(name: str, draft: Draft, context: Context) -> Item:
    """The user's sound of a name, else a built-in one."""
    if name:
        item = context.find(name) or _alike(name, context)
        if item is not None and item.info.has_audio:
            return item
        made = context.footage.noise(name)
        if made is not None:
            return made
        raise Question(f"I have no sound “{name}”. {_offer(draft, context)}")
    waiting = _waiting(draft, context)
    if len(waiting) == 1:
        return waiting[0]
    raise Question(f"Which sound? {_offer(draft, context)}")


def _file(value: object, what: str, draft: Draft, context: Context) -> Item:
    if value:
        item = context.find(str(value))
        if item is not None and item.info.has_audio:
            return item
        raise Question(f"I have no sound file called “{value}”. {_upload(draft, context)}")
    waiting = _waiting(draft, context)
    if len(waiting) == 1:
        return waiting[0]
    raise Question(f"Which file is the {what}? {_upload(draft, context)}")


def _waiting(draft: Draft, context: Context) -> list[Item]:
    """Sound files of the session that are not on the timeline yet."""
    used = {s.asset for _, s in draft.walk()}
    return [i for i in context.footage.items() if i.info.kind == "audio" and i.asset not in used]


def _alike(name: str, context: Context) -> Item | None:
    """The one sound file with the name as a part of its own."""
    wanted = name.casefold()
    sounds = [i for i in context.footage.items() if i.info.kind == "audio"]
    found = [i for i in sounds if wanted in i.name.casefold()]
    return found[0] if len(found) == 1 else None


def _upload(draft: Draft, context: Context) -> str:
    names = ", ".join(i.name for i in context.footage.items() if i.info.kind == "audio")
    return f"There is {names}." if names else "Upload one first, then say it again."


def _offer(draft: Draft, context: Context) -> str:
    names = [i.name for i in context.footage.items() if i.info.kind == "audio"]
    own = ", ".join(context.footage.noises())
    there = f"You uploaded {', '.join(names)}; I" if names else "I"
    return f"{there} can make {own}; or upload another."


def _places(args: Args, draft: Draft, context: Context) -> list[int]:
    value = args.get("at", args.get("start"))
    if value is None and _CUTS.search(context.words):
        joins = [s.start for s in story(draft).segments[1:]]
        if joins:
            return joins
        raise Question("There is one clip, so there is no cut. At which time should it come?")
    if value is None:
        raise Question("At which time should the sound come?")
    values = value if isinstance(value, list) else [value]
    end = story(draft).end
    return [min(position(v, draft, context), end - 1) for v in values]


def _lay(
    draft: Draft, role: str, name: str, segments: Sequence[Segment], context: Context
) -> Draft:
    """The draft with sounds on tracks of a role, none over another."""
    for segment in segments:
        room = next(
            (
                t
                for t in draft.all_tracks
                if t.role == role and not any(s.span.overlaps(segment.span) for s in t.segments)
            ),
            Track(context.new_id(), TrackKind.AUDIO, name, role),
        )
        draft = draft.with_track(room.with_segments([*room.segments, segment]))
    return draft


def _ducked(draft: Draft, context: Context) -> Draft:
    """The draft with its music stepping back under speech, if it did not yet."""
    for track in [t for t in draft.all_tracks if t.role == "music"]:
        draft = draft.with_track(
            track.with_segments(replace(s, duck_db=s.duck_db or DUCK_DB) for s in track.segments)
        )
    return draft
