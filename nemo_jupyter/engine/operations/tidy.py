"""What is done where nothing in particular, or no amount, was asked for."""

from __future__ import annotations

from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Args, Context, clock
from nemo_jupyter.engine.operations.cutting import trim_silence, without
from nemo_jupyter.engine.operations.loudness import normalize_audio
from nemo_jupyter.engine.operations.target import story, stretch
from nemo_jupyter.timeline.model import FORWARD, Draft, Span

_SHORTEST_BLACK_MS = 200


def trim(draft: Draft, args: Args, context: Context) -> Draft:
    """Trim where nobody says how much: pauses go, and black at both ends of the film."""
    where = stretch(args, draft, context)
    changed = draft if where else _without_black(draft, context)
    unsaid = len(context.notes)
    trimmed = trim_silence(changed, args, context)
    if trimmed == draft:
        del context.notes[unsaid:]
        what = f"{clock(where.start)} to {clock(where.end)}" if where else "this"
        context.note(f"I find no pauses to trim in {what}; how many seconds should go, and where?")
    return trimmed


def auto_edit(draft: Draft, args: Args, context: Context) -> Draft:
    """A safe tidy-up: black ends and pauses go, clips of different loudness come to one."""
    changed = _without_black(draft, context)
    changed = trim_silence(changed, {}, context)
    sounding = {
        s.asset
        for s in story(changed).segments
        if (info := context.info(s)) is not None and info.has_audio and not s.muted
    }
    if len(sounding) > 1:
        changed = normalize_audio(changed, {}, context)
    context.note(
        "That is a first tidy-up, and the sound is levelled when you export. "
        "Tell me what else you would like: titles, music, captions, a shorter version?"
    )
    return changed


def _without_black(draft: Draft, context: Context) -> Draft:
    """The film without black before its first and after its last picture."""
    parts = list(reel.spans(reel.reel_of(draft)))
    story(draft)
    unwanted = []
    for (part, place), first in ((parts[0], True), (parts[-1], False)):
        segment = part.segment
        if segment.asset is None or segment.playback != FORWARD:
            continue
        source = Span(segment.in_point, segment.in_point + round(part.own * segment.speed))
        for black in context.footage.scenes(segment.asset).black:
            at_edge = black.start <= source.start if first else black.end >= source.end
            seen = black.intersect(source)
            if not at_edge or not _SHORTEST_BLACK_MS <= seen.duration < source.duration:
                continue
            length = context.snap(seen.duration / segment.speed)
            unwanted.append(
                Span(place.start, place.start + length)
                if first
                else Span(context.snap(place.end - length), place.end)
            )
    if not unwanted:
        return draft
    changed = without(draft, unwanted, "trim", context)
    context.note(f"Took {clock(draft.duration - changed.duration)} of black off the ends.")
    return changed
