"""Files made of the timeline beside the film, and how large the film may be."""

from __future__ import annotations

import re
from dataclasses import replace

from nemo_jupyter.engine.operations.context import Args, Context, Order, Question, clock
from nemo_jupyter.engine.operations.highlight import best_moments
from nemo_jupyter.engine.operations.interest import stretches
from nemo_jupyter.engine.operations.target import position, story, stretch
from nemo_jupyter.timeline.model import Draft, Span

_MOST_THUMBNAILS, _MOST_GIFS = 20, 5
GIF_MS, LONGEST_GIF_MS = 5000, 15_000
FORMS = ("m4a", "mp3", "wav", "flac")
_SMALLEST_BYTES = 50_000
# What services take at most, in MB of a million bytes, on the safe side; as of 2025.
PLATFORMS = {
    "discord": 10,
    "github": 10,
    "whatsapp": 16,
    "email": 20,
    "gmail": 25,
    "twitter": 512,
    "x": 512,
}
_TO_SHARE = re.compile(r"\bto\s+(?:about\s+)?\d|压缩到|缩小到|降到", re.IGNORECASE)


def thumbnail(draft: Draft, args: Args, context: Context) -> Draft:
    """Save the frame at a time, or the best ones: sharp, well exposed, from different shots."""
    end = story(draft).end
    count = int(args.get("count") or 1)
    if not 1 <= count <= _MOST_THUMBNAILS:
        raise Question(f"I make up to {_MOST_THUMBNAILS} thumbnails. How many should it be?")
    at = args.get("at")
    if at is not None:
        places = at if isinstance(at, list) else [at]
        times = [min(position(p, draft, context), end - 1) for p in places]
        context.orders.append(Order("thumbnail", draft, {"times": times}))
        context.note(f"Saved the frame at {', '.join(clock(t) for t in times)}.")
        return draft
    where = stretch(args, draft, context) or Span(0, end)
    clips = [s.span.intersect(where) for s in story(draft).segments if s.span.overlaps(where)]
    context.orders.append(Order("thumbnail", draft, {"count": count, "clips": clips}))
    plural = f"{count} frames" if count > 1 else "a frame"
    context.note(f"Chose {plural} by sharpness, light and colour; say a time for another one.")
    return draft


def gif(draft: Draft, args: Args, context: Context) -> Draft:
    """An animated GIF of a stretch, of all of a short film, or of the liveliest moments."""
    end = story(draft).end
    count = int(args.get("count") or 1)
    if not 1 <= count <= _MOST_GIFS:
        raise Question(f"I make up to {_MOST_GIFS} GIFs. How many should it be?")
    where = stretch(args, draft, context)
    if where is not None and where.duration > LONGEST_GIF_MS:
        raise Question(
            f"A GIF of {clock(where.duration)} would be huge; {clock(LONGEST_GIF_MS)} is the most. "
            "From when to when should it be?"
        )
    if where is not None:
        spans, why = [where], ""
    elif end <= LONGEST_GIF_MS and count == 1 and not args.get("duration"):
        spans, why = [Span(0, end)], ""
    else:
        found = stretches(draft, context, picture=True, longest=GIF_MS)
        length = min(int(args.get("duration") or GIF_MS), LONGEST_GIF_MS, end)
        spans = best_moments(found, count, length)
        why = ", where most is going on (no time was given)"
    limit = round(float(args["max_mb"]) * 1e6) if args.get("max_mb") else None
    for span in spans:
        context.orders.append(
            Order("gif", draft, {"start": span.start, "end": span.end, "max_bytes": limit})
        )
    places = ", ".join(f"{clock(s.start)} to {clock(s.end)}" for s in spans)
    small = f", at most {args['max_mb']:g} MB" if limit else ""
    context.note(f"Made a GIF of {places}{why}{small}.")
    return draft


def extract_audio(draft: Draft, args: Args, context: Context) -> Draft:
    """Save what is heard as a sound file."""
    end = story(draft).end
    form = str(args.get("format") or "m4a").lower()
    form = {"aac": "m4a", "wave": "wav"}.get(form, form)
    if form not in FORMS:
        raise Question(f"I save sound as {', '.join(FORMS)}, not as {form}. Which one?")
    heard = any(
        (info := context.info(s)) is not None and info.has_audio and s.gain
        for _, s in draft.walk()
        if s.asset
    )
    if not heard:
        raise Question("Nothing is heard on the timeline. Which sound should I save?")
    where = stretch(args, draft, context) or Span(0, end)
    context.orders.append(
        Order("audio", draft, {"start": where.start, "end": where.end, "format": form})
    )
    guessed = "" if args.get("format") else " (no format was given)"
    context.note(
        f"Saved the sound from {clock(where.start)} to {clock(where.end)} as {form}{guessed}."
    )
    return draft


def compress(draft: Draft, args: Args, context: Context) -> Draft:
    """Keep the exported film under a size: in MB, as a share of the footage, by a service."""
    story(draft)
    platform = str(args.get("platform") or "").lower()
    guessed = ""
    if args.get("max_mb"):
        size = float(args["max_mb"]) * 1e6
    elif platform in PLATFORMS:
        size = PLATFORMS[platform] * 1e6
        guessed = f", what {platform} takes"
    elif platform:
        raise Question(f"I do not know what {platform} takes. How many MB may the film have?")
    else:
        share = float(args.get("percent") or 0.5)
        share = share / 100 if share > 1 else share
        if args.get("percent") and not _TO_SHARE.search(context.words):
            share = 1 - share
        size = _size(draft, context) * share
        guessed = f", {share:.0%} of the footage that is used"
        guessed += "" if args.get("percent") else " (no size was given)"
    if size < _SMALLEST_BYTES:
        raise Question(f"{size / 1e6:.2g} MB is too small for a film. How many MB may it have?")
    context.note(f"The export will have at most {size / 1e6:.3g} MB{guessed}.")
    return replace(draft, master=replace(draft.master, max_bytes=int(size)))


def _size(draft: Draft, context: Context) -> float:
    """Bytes of the footage, as far as it is used."""
    total = 0.0
    for segment in story(draft).segments:
        info = context.info(segment)
        if segment.asset is None or info is None or not info.duration_ms:
            continue
        used = segment.duration * segment.speed / info.duration_ms
        total += context.footage.size(segment.asset) * min(1.0, used)
    return total
