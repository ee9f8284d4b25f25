"""Sound as recorded made even and clean."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from nemo_jupyter.engine.media.loudness import STEP_MS
from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.operations.target import clips, story
from nemo_jupyter.timeline.model import Draft, Effect, Segment, TrackKind
from nemo_jupyter.timeline.words import listed

#: What the large video sites play at, and what films are exported at.
TARGET_LUFS = -14.0
_QUIETEST, _LOUDEST = -40.0, -5.0  # targets beyond are slips
MUSIC_LEVEL, _FAINTEST = 0.35, 0.01
DUCK_DB = 12.0  # by how much music steps back under speech
_NO_DIFFERENCE_DB = 1.0  # less than this nobody hears
_CLEAR_DB = 13.0  # by how much it then lies under it, at least
_APART_DB = 8.0  # voices that differ by more need levelling first
_LOUDEST_FILM = -11.0  # beyond, limiting is heard
_SILENT_LUFS = -50.0  # below, there is a room and no sound to level
_MOST_GAIN_DB = 24.0
_SAME_DB = 0.3  # nobody hears less
_QUIET_ROOM_DB = -70.0
# The two gates of ITU-R BS.1770-5: absolute, and relative to what passes the first.
_ABSOLUTE_GATE, _RELATIVE_GATE_LU = -70.0, 10.0


def normalize_audio(draft: Draft, args: Args, context: Context) -> Draft:
    """Bring clips to one loudness by EBU R 128; with a number, the whole film too."""
    story(draft)
    lufs = args.get("lufs")
    target = TARGET_LUFS if lufs is None else float(lufs)
    if not _QUIETEST <= target <= _LOUDEST:
        raise Question(f"{target:g} LUFS is beyond {_QUIETEST:g} to {_LOUDEST:g}. How loud?")
    chosen = {s.id for s in _spoken_for(args, draft)}
    gains = _gains([s for _, s in draft.walk() if s.id in chosen], target, context)
    if not gains:
        context.note("There is no sound to level in these clips.")
        return draft
    told: dict[str, float] = {}

    def level(segment: Segment) -> Segment:
        gain = gains.get(segment.asset or "") if segment.id in chosen else None
        if gain is None:
            return segment
        told[segment.name] = gain
        volume = round(10 ** (gain / 20), 4)
        if segment.volume and abs(20 * math.log10(volume / segment.volume)) < _SAME_DB:
            return segment
        return replace(segment, volume=volume, made_by=context.made_by("normalize_audio"))

    before, draft = draft, _on(chosen, level, draft)
    if lufs is not None and args.get("clip") in (None, "all"):
        draft = replace(draft, master=replace(draft.master, lufs=target))
    how = ", ".join(f"{name} {gain:+.1f} dB" for name, gain in told.items())
    whole = TARGET_LUFS if draft.master.lufs is None else draft.master.lufs
    context.note(
        f"Levelled what is heard of each source to {target:g} LUFS: {how}. "
        f"The film is exported at {whole:g} LUFS."
    )
    return _music_along(before, draft, context)


def film_as_loud(before: Draft, after: Draft, context: Context) -> Draft:
    """The later draft; where all that is heard changed alike, the film is that much louder too.

    Otherwise the levelling at export would take back what was asked for.
    """
    old = {s.id: s.gain for s in _heard(before, context)}
    new = {s.id: s.gain for s in _heard(after, context)}
    if not old or old.keys() != new.keys():
        return after
    steps = {round(20 * math.log10(new[key] / old[key]), 1) for key in old}
    step = steps.pop()
    if steps or not step:
        return after
    was = TARGET_LUFS if before.master.lufs is None else before.master.lufs
    level = round(min(max(_LOUDEST_FILM, was), max(_QUIETEST, was + step)), 1)
    if level == was:
        context.note(f"The film is exported at {was:g} LUFS all the same: louder would distort.")
        return after
    context.note(f"The film is exported at {level:g} LUFS instead of {was:g}.")
    return replace(after, master=replace(after.master, lufs=level))


def under_voices(draft: Draft, piece: str, usual: float, context: Context) -> float:
    """The level at which music that steps back stays clear under the quietest voice, to two
    digits; the usual one where that is low enough, or all but. Where voices differ much, the
    reply says what helps.
    """
    voices = _voices(draft, context)
    if not voices:
        return usual
    apart = max(voices) - min(voices)
    if apart > _APART_DB:
        context.note(
            f"The voices differ by {apart:.0f} dB; “normalize the audio” brings them to one level."
        )
    music = integrated(context.footage.loudness(piece).momentary)
    room = min(voices) - music - (_CLEAR_DB - DUCK_DB)
    level = 10 ** (room / 20)
    near = usual * 10 ** (-_NO_DIFFERENCE_DB / 20)
    return usual if level >= near else max(_FAINTEST, float(f"{level:.2g}"))


def _voices(draft: Draft, context: Context) -> list[float]:
    """How loud each source is in which somebody speaks, LUFS, at the level it is played at."""
    speaking = [
        s
        for s in _spoken_for({}, draft)
        if s.asset is not None and s.gain and context.footage.speech(s.asset)
    ]
    levels = _levels(speaking, context)
    gains = {s.asset: 20 * math.log10(s.gain) for s in speaking}
    return [level + gains[asset] for asset, level in levels.items() if level > _ABSOLUTE_GATE]


def _music_along(before: Draft, after: Draft, context: Context) -> Draft:
    """The later draft, its music as far from the voices as it was, at most at its usual level."""
    old, new = _voices(before, context), _voices(after, context)
    music = after.role("music")
    if not old or not new or music is None:
        return after
    step = 10 ** ((min(new) - min(old)) / 20)

    def moved(segment: Segment) -> Segment:
        volume = min(segment.volume * step, max(segment.volume, MUSIC_LEVEL))
        if abs(volume - segment.volume) < 0.01:
            return segment
        made_by = context.made_by("normalize_audio")
        return replace(segment, volume=round(volume, 4), made_by=made_by)

    changed = music.with_segments(moved(s) for s in music.segments)
    if changed == music:
        return after
    levels = listed(list(dict.fromkeys(f"{s.volume:.0%}" for s in changed.segments)))
    context.note(f"The music goes along with the voices and is at {levels} now.")
    return after.with_track(changed)


def _heard(draft: Draft, context: Context) -> list[Segment]:
    """All that is heard of a draft."""
    infos = ((s, context.info(s)) for _, s in draft.walk() if s.gain)
    return [s for s, info in infos if info is not None and info.has_audio]


def denoise_audio(draft: Draft, args: Args, context: Context) -> Draft:
    """Take the room's steady noise out of clips in which somebody speaks."""
    chosen = {s.id for s in _spoken_for(args, draft)}
    learned: dict[str, float] = {}
    left: list[str] = []

    def clean(segment: Segment) -> Segment:
        if segment.id not in chosen or segment.asset is None:
            return segment
        room = context.footage.room(segment.asset)
        if room is None or room.level_db < _QUIET_ROOM_DB:
            left.append(segment.name)
            return segment
        learned[segment.name] = room.level_db
        others = tuple(e for e in segment.effects if e.name != "denoise")
        args = {"start": room.span.start, "end": room.span.end, "level_db": room.level_db}
        effects = (*others, Effect("denoise", args))
        return replace(segment, effects=effects, made_by=context.made_by("denoise_audio"))

    draft = _on(chosen, clean, draft)
    if learned:
        rooms = ", ".join(f"{name} ({level:.0f} dB)" for name, level in learned.items())
        context.note(f"Taking out the steady noise, learned from a pause: {rooms}.")
    names = ", ".join(dict.fromkeys(n for n in left if n not in learned))
    if names:
        context.note(f"Left {names} alone: nobody pauses there, or it is quiet already.")
    if not learned and not left:
        context.note("There is no sound in these clips.")
    return draft


def _gains(segments: Sequence[Segment], target: float, context: Context) -> dict[str, float]:
    """What brings each source to a loudness, dB; pieces of one source stay level."""
    return {
        asset: min(target - level, _MOST_GAIN_DB)
        for asset, level in _levels(segments, context).items()
        if level >= _SILENT_LUFS
    }


def _levels(segments: Sequence[Segment], context: Context) -> dict[str, float]:
    """The loudness of what is used of each source, LUFS, as it was recorded.

    Momentary readings are the very blocks that BS.1770 gates: 400 ms, a new one every 100.
    """
    heard: dict[str, list[float]] = {}
    for segment in segments:
        if segment.asset is None:
            continue
        momentary = context.footage.loudness(segment.asset).momentary
        # A reading covers the 400 ms before its end.
        inside = momentary[-(-segment.in_point // STEP_MS) + 3 : segment.out_point // STEP_MS]
        heard.setdefault(segment.asset, []).extend(inside or momentary)
    return {asset: integrated(blocks) for asset, blocks in heard.items() if blocks}


def _on(chosen: Collection[str], edit: Callable[[Segment], Segment], draft: Draft) -> Draft:
    for track in draft.all_tracks:
        if any(s.id in chosen for s in track.segments):
            draft = draft.with_track(track.with_segments(edit(s) for s in track.segments))
    return draft


def integrated(momentary: Sequence[float]) -> float:
    """Loudness of blocks by the two gates of BS.1770, LUFS; the absolute gate for silence."""
    heard = [m for m in momentary if m > _ABSOLUTE_GATE]
    if not heard:
        return _ABSOLUTE_GATE
    gate = _mean(heard) - _RELATIVE_GATE_LU
    return _mean([m for m in heard if m > gate])


def _mean(blocks: Sequence[float]) -> float:
    return 10 * math.log10(sum(10 ** (b / 10) for b in blocks) / len(blocks))


def _spoken_for(args: Args, draft: Draft) -> list[Segment]:
    """The clips that are meant: those named, else story and voiceover, never the music."""
    if args.get("clip") not in (None, "all"):
        return clips(args["clip"], draft)
    voices = [t for t in draft.by_kind(TrackKind.AUDIO) if t.role in ("voice", "voiceover")]
    return [s for t in (story(draft), *voices) for s in t.segments if not s.muted]
