"""Music, volume, silence."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from nemo_jupyter.engine.operations.context import Args, Context, Item, Question, clock
from nemo_jupyter.engine.operations.loudness import DUCK_DB, MUSIC_LEVEL, film_as_loud, under_voices
from nemo_jupyter.engine.operations.target import (
    clip_numbers,
    clip_words,
    clips,
    story,
    stretch,
    tracks,
)
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind
from nemo_jupyter.timeline.words import listed

DEEPEST_DUCK_DB = 60.0
"""As good as silent: what is asked to step back to nothing."""
_STEP_DB = 6.0  # for "louder" and "quieter"
_LOUDEST_DB = 24.0
_PIECE_MS = 6000  # a shorter sound is an effect
_SPOKEN = re.compile(r"voice|narrat|speech|interview|sfx|effect|旁白|配音|解说|音效", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:add|put|insert|lay|set|another|other|new|different|replace|change|swap|give|needs?|lacks?"
    r"|want|with)\b|加|配|换|来|放|添|要",
    re.IGNORECASE,
)
_OWN_SOUND = re.compile(
    r"\b(?:original|camera|source|its own|own) (?:audio|sounds?|soundtrack|voices?|track)\b"
    r"|\b(?:footage|clips?|camera)(?:'s|’s)?\b|原声|原音|原视频|素材",
    re.IGNORECASE,
)
_MUSIC_FADE_IN, _MUSIC_FADE_OUT = 300, 1500


def music(draft: Draft, args: Args, context: Context) -> Draft:
    """Music under the story: a built-in piece or the user's own file."""
    end = story(draft).end
    _check_wanted(args, draft, context)
    item = _music_item(args, draft, context)
    where = stretch(args, draft, context) or Span(0, end)
    speech = bool(context.speech(draft))
    level = _music_level(args)
    if level is None:
        level = under_voices(draft, item.asset, MUSIC_LEVEL, context) if speech else MUSIC_LEVEL
    segment = Segment(
        id=context.new_id(),
        start=where.start,
        duration=where.duration,
        name=item.name,
        asset=item.asset,
        volume=level,
        loop=True,
        duck_db=DUCK_DB if speech else 0.0,
        fade_in=min(_MUSIC_FADE_IN, where.duration // 2),
        fade_out=min(_MUSIC_FADE_OUT, where.duration // 2),
        role="music",
        made_by=context.made_by("music"),
    )
    before = draft
    if not args.get("mix"):
        draft = _without_music(draft, where)
    gone = _names(before) - _names(draft)
    instead = f", in place of {listed(sorted(gone))}" if gone else ""
    old = draft.role("music")
    room = old is not None and not any(s.span.overlaps(where) for s in old.segments)
    track = (
        old.with_segments([*old.segments, segment])
        if old is not None and room
        else Track(context.new_id(), TrackKind.AUDIO, "BGM", "music", (segment,))
    )
    ducking = ", quieter while somebody speaks" if speech else ""
    if _music_level(args) is None and level < MUSIC_LEVEL:
        ducking = ", so that it stays under the voice, and quieter while somebody speaks"
    loud = f"{segment.volume:.0%}" if args.get("volume_db") is None else f"{args['volume_db']:g} dB"
    whole = where.start == 0 and where.end >= end
    when = "" if whole else f" from {clock(where.start)} to {clock(where.end)}"
    context.note(f"Added music: {item.name} at {loud}{when}{ducking}{instead}.")
    return draft.with_track(track)


def volume(draft: Draft, args: Args, context: Context) -> Draft:
    """Louder or quieter."""
    chosen = _meant(args, draft, context)
    change, words = _volume_change(args, [s.volume for t in chosen for s in t.segments])
    if not chosen:
        raise Question(f"There is no {args.get('track')} on the timeline. What should I change?")
    only = _segments(args, draft)
    if any(args.get(key) is not None for key in ("start", "end", "last", "range")):
        where = _where(args, draft, context)
        draft = _divided(draft, args, context)
        chosen = [t for t in draft.all_tracks if t.id in {c.id for c in chosen}]
        only = _inside(chosen, where)
        words += f" from {clock(where.start)} to {clock(where.end)}"

    def louder(segment: Segment) -> Segment:
        return replace(segment, volume=change(segment.volume), made_by=context.made_by("volume"))

    context.note(f"{_what(args, draft, context)} {words}.")
    return film_as_loud(draft, _on(chosen, only, louder, draft), context)


def mute(draft: Draft, args: Args, context: Context) -> Draft:
    """Silence a track, a clip, or a stretch; the level is kept for later."""
    return _silence(draft, args, context, muted=True)


def unmute(draft: Draft, args: Args, context: Context) -> Draft:
    """Make a muted track or clip audible again."""
    return _silence(draft, args, context, muted=False)


def duck(draft: Draft, args: Args, context: Context) -> Draft:
    """Let the music step back while somebody speaks, or no longer."""
    track = draft.role("music")
    if track is None:
        raise Question("There is no music to duck yet. Which music should I add?")
    changed = track.with_segments(
        replace(s, duck_db=_duck_depth(args, s.volume), made_by=context.made_by("duck"))
        for s in track.segments
    )
    depths = " and ".join(dict.fromkeys(f"{s.duck_db:.3g}" for s in changed.segments if s.duck_db))
    context.note(
        f"The music steps back by {depths} dB under speech."
        if depths
        else "The music keeps its level under speech."
    )
    return draft.with_track(changed)


def _duck_depth(args: Args, volume: float) -> float:
    """By how many dB music of this volume steps back; 0 where it is quieter already."""
    if args.get("enabled") is False:
        return 0.0
    if "gain_db" in args:
        return min(abs(float(args["gain_db"])), DEEPEST_DUCK_DB)
    if "level_db" in args:
        level = 10 ** (float(args["level_db"]) / 20)
    elif "level" in args:
        level = float(args["level"])
    elif "factor" in args:
        level = volume * float(args["factor"])
    else:
        return DUCK_DB
    if volume <= level:
        return 0.0
    return DEEPEST_DUCK_DB if level <= 0 else min(20 * math.log10(volume / level), DEEPEST_DUCK_DB)


def _check_wanted(args: Args, draft: Draft, context: Context) -> None:
    """Ask where there is music already and nothing says that other music is wanted."""
    there = sorted(_names(draft))
    if there and not any(value for value in args.values()) and not _OTHER.search(context.clause):
        raise Question(f"There is music already: {listed(there)}. What should become of it?")


def _music_item(args: Args, draft: Draft, context: Context) -> Item:
    name = args.get("file")
    if not name:
        own = None if args.get("mood") else _own_piece(draft, context)
        return own or context.footage.music(str(args.get("mood") or ""))
    item = context.find(str(name))
    if item is None or not item.info.has_audio:
        raise Question(f"I have no sound file called “{name}”. Upload it first, then say it again.")
    return item


def _own_piece(draft: Draft, context: Context) -> Item | None:
    """The one sound file that waits to be used and may be music, if nobody says which."""
    used = {s.asset for _, s in draft.walk()}
    waiting = [
        i
        for i in context.footage.items()
        if i.info.kind == "audio"
        and i.asset not in used
        and i.info.duration_ms >= _PIECE_MS
        and not _SPOKEN.search(i.name)
    ]
    return waiting[0] if len(waiting) == 1 else None


def _music_level(args: Args) -> float | None:
    if args.get("level") is not None:
        return float(args["level"])
    if args.get("volume_db") is not None:
        return round(_linear(float(args["volume_db"])), 4)
    return None


def _without_music(draft: Draft, where: Span) -> Draft:
    track = draft.role("music")
    if track is None:
        return draft
    stays = [s for s in track.segments if not s.span.overlaps(where)]
    return draft.with_track(track.with_segments(stays)) if stays else draft.without_track(track.id)


def _names(draft: Draft) -> set[str]:
    """The pieces of music that are there."""
    return {s.name for t in draft.all_tracks if t.role == "music" for s in t.segments if s.name}


def _volume_change(args: Args, before: Sequence[float]) -> tuple[Callable[[float], float], str]:
    if args.get("level_db") is not None:
        level = _linear(float(args["level_db"]))
        return _set_to(level, args, before), f"set to {float(args['level_db']):g} dB"
    if args.get("level") is not None:
        level = float(args["level"])
        return _set_to(level, args, before), f"set to {level:.0%}"
    if args.get("factor") is not None:
        factor = float(args["factor"])
        return lambda old: _bounded(old * factor), f"changed to {factor:.0%} of what it was"
    decibels = args.get("gain_db")
    if decibels is None:
        decibels = {"up": _STEP_DB, "down": -_STEP_DB}.get(str(args.get("direction")))
    if decibels is None:
        raise Question("Louder or quieter, and by how much?")
    gain = _linear(float(decibels))
    word = "up" if float(decibels) > 0 else "down"
    return lambda old: _bounded(old * gain), f"turned {word} by {abs(float(decibels)):g} dB"


def _set_to(level: float, args: Args, before: Sequence[float]) -> Callable[[float], float]:
    """One level for what is named; all sound together keeps how loud its parts are beside
    each other, the loudest at that level."""
    loudest = max(before, default=0.0)
    if args.get("track") not in (None, "all", "audio") or not loudest:
        return lambda _: level
    return lambda old: _bounded(old * level / loudest)


def _silence(draft: Draft, args: Args, context: Context, *, muted: bool) -> Draft:
    op = "mute" if muted else "unmute"
    spared = tracks(args["except_track"], draft) if args.get("except_track") else []
    chosen = [t for t in _meant(args, draft, context) if t not in spared]
    if not chosen:
        raise Question(f"There is no {args.get('track')} on the timeline. What should I {op}?")
    if any(args.get(key) is not None for key in ("start", "end", "last", "range")):
        draft = _divided(draft, args, context)
        where = _where(args, draft, context)
        chosen = [t for t in draft.all_tracks if t.id in {c.id for c in chosen}]
        only: set[str] | None = _inside(chosen, where)
        when = f" from {clock(where.start)} to {clock(where.end)}"
    else:
        only, when = _segments(args, draft), ""
    context.note(f"{_what(args, draft, context)} {op}d{when}.")
    made_by = context.made_by(op)
    return _on(chosen, only, lambda s: replace(s, muted=muted, made_by=made_by), draft)


def _meant(args: Args, draft: Draft, context: Context) -> list[Track]:
    """The tracks that are meant; the footage's own sound is not all that is heard."""
    if _is_own(args, context):
        return list(draft.by_kind(TrackKind.VIDEO))
    return tracks(args.get("track"), draft)


def _is_own(args: Args, context: Context) -> bool:
    general = args.get("track") in (None, "all", "audio", "voice")
    return general and _OWN_SOUND.search(context.clause) is not None


def _where(args: Args, draft: Draft, context: Context) -> Span:
    return stretch(args, draft, context) or Span(0, draft.duration)


def _divided(draft: Draft, args: Args, context: Context) -> Draft:
    """Joins at both ends of the stretch, on every audible track."""
    where = _where(args, draft, context)
    for track in tracks(None, draft):
        pieces: list[Segment] = []
        for segment in track.segments:
            pieces += _cut_at(segment, (where.start, where.end), context)
        draft = draft.with_track(track.with_segments(pieces))
    return draft


def _cut_at(segment: Segment, places: tuple[int, ...], context: Context) -> list[Segment]:
    bounds = [segment.start, *(p for p in places if segment.start < p < segment.end), segment.end]
    pieces = []
    for start, end in itertools.pairwise(bounds):
        first, last = start == segment.start, end == segment.end
        pieces.append(
            replace(
                segment,
                id=segment.id if first else context.new_id(),
                start=start,
                duration=end - start,
                in_point=segment.source_at(start),
                fade_in=segment.fade_in if first else 0,
                fade_out=segment.fade_out if last else 0,
                transition=segment.transition if first else None,
            )
        )
    return pieces


def _inside(chosen: list[Track], where: Span) -> set[str]:
    """Ids of the segments that lie in a stretch."""
    spans = ((s.id, s.span) for t in chosen for s in t.segments)
    return {key for key, span in spans if where.start <= span.start and span.end <= where.end}


def _segments(args: Args, draft: Draft) -> set[str] | None:
    """Ids of the clips that are meant; ``None`` for all."""
    if args.get("except_clip") is not None:
        spared = {s.id for s in clips(args["except_clip"], draft)}
        return {s.id for s in story(draft).segments} - spared
    value = args.get("clip")
    return None if value in (None, "all") else {s.id for s in clips(value, draft)}


def _on(
    chosen: list[Track], only: set[str] | None, edit: Callable[[Segment], Segment], draft: Draft
) -> Draft:
    for track in chosen:
        if only is not None and not any(s.id in only for s in track.segments):
            continue
        draft = draft.with_track(
            track.with_segments(
                edit(s) if only is None or s.id in only else s for s in track.segments
            )
        )
    return draft


def _what(args: Args, draft: Draft, context: Context) -> str:
    if args.get("except_track"):
        return f"Everything but the {args['except_track']}"
    if args.get("except_clip") is not None:
        return f"Every clip but {clip_numbers(args['except_clip'], draft)}"
    words = {"music": "Music", "voice": "Voice", "voiceover": "Voiceover"}
    if args.get("clip") not in (None, "all"):
        return clip_words(args["clip"], draft)
    if _is_own(args, context):
        return "The footage's own sound"
    return words.get(str(args.get("track")), "All sound")


def _linear(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _bounded(gain: float) -> float:
    return round(min(gain, _linear(_LOUDEST_DB)), 4) if math.isfinite(gain) else 1.0
