"""Captions: made of what is said, kept on it through later edits, restyled."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from nemo_jupyter.engine.language import explain
from nemo_jupyter.engine.language.english.sentences import ENGLISH
from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.operations import caption_styles
from nemo_jupyter.engine.operations.caption_delivery import DELIVERED, delivery
from nemo_jupyter.engine.operations.caption_pace import readable
from nemo_jupyter.engine.operations.caption_words import kept_words, story_of
from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.operations.target import story, stretch
from nemo_jupyter.engine.operations.transcript import DOUBTFUL, Transcript, transcript
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.caption_check import check_draft, shots_of
from nemo_jupyter.timeline.caption_lines import Limits
from nemo_jupyter.timeline.captions import Cue, cues
from nemo_jupyter.timeline.model import Draft, MadeBy, Segment, Span, Track, TrackKind, Word
from nemo_jupyter.timeline.words import counted

ROLE = "captions"
# Words by which captions are wanted anew, though they speak of looks.
_ADDING = re.compile(r"\b(?:add|create|generate|give|use|with)\b|加|生成|配", re.IGNORECASE)


def caption(draft: Draft, args: Args, context: Context) -> Draft:
    """Captions of what is said, in the story's language."""
    story(draft)
    style = caption_styles.understood(args, context)
    here = draft.role(ROLE)
    where = stretch(args, draft, context)
    if here is not None and _rules(here) and where is None and not _other_language(args, here):
        return _restyled(draft, here, args, style, context)
    try:
        said = transcript(draft, context)
    except Unsupported as error:
        context.note(error.message)
        return draft
    if not _can_be_written(said, args, context):
        return draft
    words = [w for w in said.words if where is None or (w.start + w.end) // 2 in where]
    if not words:
        context.note("Nobody speaks there, so there are no captions to add.")
        return draft
    track = _new_track(said, args, context, part=where is not None)
    spoken = [Word(w.start, w.end, w.text, w.glued) for w in words]
    limits = _limits(draft, track, style, context)
    spoken, left_out = readable(spoken, _shots(draft), limits, context.fps)
    content = [(word, style) for word in spoken]
    if here is not None:
        track = replace(track, id=here.id)
    if here is not None and where is not None and _rules(here):
        # The captions that are there stay, but where others are wanted.
        track = replace(track, options=here.options)
        content = sorted(
            [*_outside(where, draft, here, context), *content], key=lambda pair: pair[0].start
        )
    made_by = context.made_by("caption")
    texts, looks = [w for w, _ in content], [look for _, look in content]
    changed = _written(draft, track, texts, looks, made_by, context)
    _report(changed, left_out, context)
    return changed


def caption_style(draft: Draft, args: Args, context: Context) -> Draft:
    """Another look for the captions that are there."""
    track = draft.role(ROLE)
    if track is None or not track.segments:
        if _ADDING.search(context.words):
            return caption(draft, args, context)
        raise Question("There are no captions yet. Shall I add some? Say “add captions”.")
    style = caption_styles.understood(args, context, track.segments[0].style)
    return _restyled(draft, track, args, style, context)


def follow(before: Draft, after: Draft, context: Context) -> Draft:
    """The draft with its captions on their words again, after the story was changed.

    What was corrected in captions by hand stays corrected; footage that is new in the story
    brings its own words.
    """
    old = before.role(ROLE)
    if old is None or not _rules(old) or (after.main is None or not after.main.segments):
        return after
    if _timing(before) == _timing(after) or after.role(ROLE) is None:
        return after
    words, styles = kept_words(before, after, old, context, new=not old.options.get("part"))
    maker = old.segments[0].made_by or context.made_by("caption")
    written = _written(after, replace(old, segments=()), words, styles, maker, context)
    count, most = _too_quick(written)
    if count > _too_quick(before)[0]:
        context.note(
            f"{counted(count, 'caption')} {'is' if count == 1 else 'are'} now quicker than "
            f"captions are read at ease: up to {most:.0f} characters a second."
        )
    return written


def follow_by_hand(before: Draft, after: Draft, context: Context) -> Draft:
    """The same after somebody changed the timeline in a table; captions changed there stay."""
    old, new = before.role(ROLE), after.role(ROLE)
    if old is None or new is None or old.segments != new.segments:
        return after
    return follow(before, after, context)


def _new_track(said: Transcript, args: Args, context: Context, *, part: bool) -> Track:
    options: dict[str, Any] = {
        "lang": said.language,
        "fps": str(context.fps),
        "deliver": delivery(args, context),
    }
    if args.get("max_chars"):
        options["max_chars"] = int(args["max_chars"])
    if part:
        options["part"] = True
    return Track(context.new_id(), TrackKind.TEXT, "Captions", ROLE, options=options)


def _outside(
    where: Span, draft: Draft, track: Track, context: Context
) -> Iterator[tuple[Word, dict[str, Any]]]:
    """The words of captions, with their style, that are not said in a stretch."""
    words, styles = kept_words(draft, draft, track, context, new=False)
    for word, style in zip(words, styles, strict=True):
        if (word.start + word.end) // 2 not in where:
            yield word, style


def _rules(track: Track) -> bool:
    """Whether captions were made here, so that they may be made again."""
    return bool(track.segments) and "lang" in track.options


def _timing(draft: Draft) -> Any:
    """All of a story that its captions depend on."""
    return draft.canvas, [
        (s.start, s.duration, s.asset, s.in_point, s.speed, s.gain > 0, s.playback, s.transition)
        for t in draft.all_tracks
        if t is draft.main or t.kind == TrackKind.AUDIO
        for s in t.segments
    ]


def _other_language(args: Args, track: Track) -> bool:
    return args.get("lang") not in (None, track.options.get("lang"))


def _can_be_written(said: Transcript, args: Args, context: Context) -> bool:
    """Whether the words can be relied on and are in the language that is wanted; says if not."""
    if not said.words:
        context.note("I hear nobody speak, so there are no captions to add.")
        return False
    if said.confidence < DOUBTFUL:
        wanted = f" for “{args['lang']}”" if args.get("lang") else ""
        context.note(
            f"I cannot make out the words: the speech model {said.model} is sure of only "
            f"{said.confidence:.0%} of them. It may be another language; set "
            f"NEMO_WHISPER_MODEL to a multilingual model{wanted}. No captions were added."
        )
        return False
    wanted = str(args.get("lang") or said.language)
    if wanted != said.language:
        context.note(explain(Operation("unsupported", {"what": "translation"})))
        spoken = ENGLISH.values.get(said.language, f"“{said.language}”")
        context.note(f"The speech is in {spoken}; captions in {spoken} can be added.")
        return False
    return True


def _restyled(
    draft: Draft, track: Track, args: Args, style: dict[str, Any], context: Context
) -> Draft:
    """The captions with other looks, set anew since another size needs other lines."""
    options = dict(track.options)
    if args.get("max_chars"):
        options["max_chars"] = int(args["max_chars"])
    way = delivery(args, context)
    if args.get("burn") is not None or way != "burn":
        options["deliver"] = way
    changed = {key: value for key, value in style.items() if value is not None}
    looks = [
        {k: v for k, v in {**s.style, **changed}.items() if v not in ("none", None)}
        for s in track.segments
    ]
    spoken = caption_styles.described(changed)
    if options != track.options:
        spoken = spoken or DELIVERED[options.get("deliver", "burn")]
    if not spoken and way != "burn":
        context.note(f"The captions are {DELIVERED[way]} already.")
        return draft
    if not spoken:
        raise Question("How should the captions look? Say for example “yellow and larger”.")
    context.note(f"The captions are now {spoken}.")
    segments = [replace(s, style=look) for s, look in zip(track.segments, looks, strict=True)]
    track = replace(track, options=options, segments=tuple(segments))
    if "lang" not in options:
        return draft.with_track(track)
    draft = draft.with_track(track)
    words, styles = kept_words(draft, draft, track, context, new=False)
    maker = context.made_by("caption_style")
    return _written(draft, replace(track, segments=()), words, styles, maker, context)


def _written(
    draft: Draft,
    track: Track,
    words: Sequence[Word],
    style: dict[str, Any] | Sequence[dict[str, Any]],
    made_by: MadeBy,
    context: Context,
) -> Draft:
    """The draft with captions of the words on a track.

    Args:
        style: Of all captions, or for each word that of the caption which begins with it.
    """
    each = [style] * len(words) if isinstance(style, dict) else list(style)
    limits = _limits(draft, track, each[0] if each else {}, context)
    fps = Fraction(str(track.options.get("fps", context.fps)))
    made = cues(words, _shots(draft), limits, fps)
    if not made:
        return draft.without_track(track.id)
    looks = _first_of_each(made, words, each)
    options = {**track.options, "line": limits.line, "lines": limits.lines}
    options.pop("ems", None)
    if limits.ems < math.inf:
        options["ems"] = limits.ems
    segments = tuple(
        Segment(
            id=f"{track.id}-{number}",
            start=cue.start,
            duration=cue.end - cue.start,
            text=cue.text,
            role="caption",
            style=look,
            words=cue.words,
            made_by=made_by,
        )
        for number, (cue, look) in enumerate(zip(made, looks, strict=True), 1)
    )
    return draft.with_track(replace(track, segments=segments, options=options))


def _shots(draft: Draft) -> list[Span]:
    return shots_of(draft) or [Span(0, draft.duration)]


def _first_of_each(
    made: Sequence[Cue], words: Sequence[Word], styles: Sequence[dict[str, Any]]
) -> list[dict[str, Any]]:
    """For each caption the style of its first word; long words may have become several."""
    at, found = 0, []
    left = ""
    for cue in made:
        found.append(styles[min(at, len(styles) - 1)])
        for word in cue.words:
            left += word.text
            if at < len(words) and len(left) >= len(words[at].text):
                at, left = at + 1, ""
    return found


def _limits(draft: Draft, track: Track, style: dict[str, Any], context: Context) -> Limits:
    """What captions keep to in the shape of the picture and at the size of the letters."""
    language = str(track.options.get("lang", "en"))
    limits = caption_styles.room(style, story_of(draft, context), language)
    asked = track.options.get("max_chars")
    return replace(limits, line=min(limits.line, max(int(asked), 6))) if asked else limits


def _report(draft: Draft, left_out: int, context: Context) -> None:
    track = draft.role(ROLE)
    assert track is not None, "captions were just added"
    count = len(track.segments)
    how = DELIVERED[str(track.options["deliver"])]
    context.note(f"Added {count} caption{'s' if count > 1 else ''} of what is said, {how}.")
    if left_out:
        context.note(
            f"Left {counted(left_out, 'hesitation')} out of them, "
            "where the speech is too quick to be read."
        )
    fast, most = _too_quick(draft)
    if fast:
        context.note(
            f"In {fast} of them the speech is quicker than captions are read at ease: "
            f"up to {most:.0f} characters a second."
        )


def _too_quick(draft: Draft) -> tuple[int, float]:
    """How many captions are gone before they are read, and the most characters a second."""
    found = [f for f in check_draft(draft) if f.rule == "characters a second"]
    return len(found), max((f.value for f in found), default=0.0)
