"""What of a story is worth watching, as far as sound and picture tell.

Nobody here understands what is said or shown. Where there is talk, and where it is loud, where
the picture moves or has just changed, more is going on than elsewhere: that is all that is
measured, and replies say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from nemo_jupyter.engine.media.loudness import SILENCE
from nemo_jupyter.engine.media.loudness import STEP_MS as LOUDNESS_STEP_MS
from nemo_jupyter.engine.media.scenes import MOTION_STEP_MS
from nemo_jupyter.engine.media.words import Word
from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.engine.operations.spoken import ends_sentence
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import BACKWARD, FORWARD, STILL, Draft, Span

Curve: TypeAlias = npt.NDArray[np.float64]
Kind: TypeAlias = Literal["speech", "shot", "pause"]

#: One reading of the curve for so long.
STEP_MS = 100
# How much each of the four counts; found by ear on talks and travel footage, not by science.
_WEIGHTS = {"speech": 0.45, "loud": 0.25, "motion": 0.2, "change": 0.1}
_LOUD_RANGE_LU = 12.0  # between quiet and loud in one recording
_LEAST_MS = 400  # a shorter piece of speech is no sentence
_CHANGE_MS = 1000  # for so long a new picture is new
_SMOOTH_MS = 1500  # a moment lends some of its interest to its neighbours


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the story that stays or goes as a whole.

    Attributes:
        span: Where it lies, timeline ms.
        kind: Somebody speaks; nobody ever speaks in this clip; or a pause between words.
        score: How much is going on, 0 to 1.
        breaks: Moments between words inside it, timeline ms, where these are known.
    """

    span: Span
    kind: Kind
    score: float
    breaks: tuple[int, ...] = ()

    def until(self, ms: int) -> int:
        """The last moment between words up to a moment, or that moment where none is known."""
        return max((at for at in self.breaks if at <= ms), default=ms)


def stretches(
    draft: Draft,
    context: Context,
    *,
    picture: bool = False,
    words: bool = False,
    longest: int | None = None,
) -> list[Stretch]:
    """The story as passages of speech, pauses and shots, in order, without gaps.

    Args:
        draft: The timeline.
        context: Its footage is listened to.
        picture: Whether to look at it too, which takes longer; clips without speech always are.
        words: Whether to listen to the words, which takes longer: passages are sentences then,
            and divided between words, as far as words can be recognised here.
        longest: Longer sentences and shots are divided, ms.
    """
    breaks = _breaks(draft, context) if words else {}
    ends = [at for at, ends in breaks.items() if ends]
    found = [
        (piece, kind)
        for span, kind in _kinds(draft, context)
        for sentence in (_divided(span, ends) if kind == "speech" else [span])
        for piece in (
            _pieces(sentence, longest, breaks) if longest and kind != "pause" else [sentence]
        )
    ]
    curve = _curve(draft, context, picture=picture or all(k == "shot" for _, k in found))
    return [
        Stretch(span, kind, _mean(curve, span), tuple(at for at in breaks if at in span))
        for span, kind in found
        if span.duration
    ]


def _breaks(draft: Draft, context: Context) -> dict[int, bool]:
    """The moments between words, timeline ms, and whether a sentence ends there."""
    found = {}
    for part, place in reel.spans(reel.reel_of(draft)):
        words = _words(part, context)
        for number, (one, other) in enumerate(pairwise(words)):
            middle = (one.end + other.start) // 2
            at = _on_timeline(part, place, Span(middle, middle + 1)).start
            if place.start < at < place.end:
                found[at] = ends_sentence(number, words)
    return found


def _words(part: Part, context: Context) -> Sequence[Word]:
    if part.segment.asset is None or not _speech(part, context):
        return ()
    try:
        return context.footage.words(part.segment.asset).words
    except Unsupported:
        return ()


def _divided(span: Span, places: Sequence[int]) -> Iterator[Span]:
    inner = [at for at in places if span.start + _LEAST_MS <= at <= span.end - _LEAST_MS]
    return (Span(a, b) for a, b in pairwise([span.start, *inner, span.end]))


def _kinds(draft: Draft, context: Context) -> Iterator[tuple[Span, Kind]]:
    for part, span in reel.spans(reel.reel_of(draft)):
        spoken = [_on_timeline(part, span, s) for s in _speech(part, context)]
        spoken = [s for s in spoken if s.duration]
        if not spoken:
            cuts = [_on_timeline(part, span, Span(c, c + 1)).start for c in _cuts(part, context)]
            edges = [span.start, *(c for c in cuts if span.start < c < span.end), span.end]
            yield from ((Span(a, b), "shot") for a, b in pairwise(edges))
            continue
        at = span.start
        for s in spoken:
            if s.start > at:
                yield Span(at, s.start), "pause"
            yield Span(max(at, s.start), s.end), "speech"
            at = s.end
        if at < span.end:
            yield Span(at, span.end), "pause"


def _on_timeline(part: Part, place: Span, source: Span) -> Span:
    """Where a stretch of a part's source lies on the timeline; empty where it is not used."""
    segment = part.segment
    start = place.start + round((source.start - segment.in_point) / segment.speed)
    return Span(start, start + round(source.duration / segment.speed)).intersect(place)


def _pieces(span: Span, longest: int, breaks: Iterable[int]) -> Iterator[Span]:
    """Equal pieces, their joins moved to where no word is being said."""
    count = max(1, -(-span.duration // longest))
    between = [at for at in breaks if at in span]
    joins = [span.start + span.duration * n // count for n in range(1, count)]
    if between:
        joins = sorted({min(between, key=lambda at: abs(at - join)) for join in joins})
    return (Span(a, b) for a, b in pairwise([span.start, *joins, span.end]))


def _speech(part: Part, context: Context) -> Sequence[Span]:
    info = context.info(part.segment)
    if part.segment.asset is None or info is None or not info.has_audio or not part.segment.gain:
        return ()
    if part.segment.playback != FORWARD:
        return ()
    return context.footage.speech(part.segment.asset)


def _cuts(part: Part, context: Context) -> Sequence[int]:
    if part.segment.playback != FORWARD:
        return ()
    return context.footage.scenes(part.segment.asset).cuts if part.segment.asset else ()


def _curve(draft: Draft, context: Context, *, picture: bool) -> Curve:
    parts = list(reel.spans(reel.reel_of(draft)))
    length = parts[-1][1].end if parts else 0
    rows = {name: np.zeros(-(-length // STEP_MS)) for name in _WEIGHTS}
    for part, place in parts:
        steps = slice(place.start // STEP_MS, -(-place.end // STEP_MS))
        times = np.arange(steps.start, steps.stop) * STEP_MS + STEP_MS // 2
        source = _source_times(part, place, times)
        for name, values in _readings(part, source, context, picture=picture).items():
            rows[name][steps] = values
    told = {name: row for name, row in rows.items() if row.max(initial=0.0) > 0}
    if not told:
        return next(iter(rows.values()))
    weights = [_WEIGHTS[name] for name in told]
    return _smooth(np.average(list(told.values()), axis=0, weights=weights))


def _source_times(part: Part, place: Span, times: npt.NDArray[np.int64]) -> Curve:
    segment = part.segment
    passed = times - place.start if segment.playback != BACKWARD else place.end - times
    speed = 0.0 if segment.playback == STILL else segment.speed
    return np.asarray(segment.in_point + passed * speed, np.float64)


def _readings(part: Part, source: Curve, context: Context, *, picture: bool) -> dict[str, Curve]:
    found: dict[str, Curve] = {}
    asset = part.segment.asset
    if asset is None:
        return found
    spoken = _speech(part, context)
    if spoken:
        inside = [(source >= s.start) & (source < s.end) for s in spoken]
        found["speech"] = np.any(inside, axis=0).astype(np.float64)
    momentary = np.asarray(context.footage.loudness(asset).momentary)
    if len(momentary) and part.segment.gain:
        usual = float(np.median(momentary[momentary > SILENCE] if momentary.any() else momentary))
        heard = _at(momentary, source, LOUDNESS_STEP_MS)
        found["loud"] = np.clip(0.5 + (heard - usual) / _LOUD_RANGE_LU, 0, 1)
    if picture:
        seen = context.footage.scenes(asset)
        motion = np.asarray(seen.motion)
        if len(motion) and motion.max() > 0:
            found["motion"] = np.clip(_at(motion, source, MOTION_STEP_MS) / motion.max(), 0, 1)
        since = np.full(len(source), np.inf)
        for cut in seen.cuts:
            since = np.where(source >= cut, np.minimum(since, source - cut), since)
        found["change"] = np.clip(1 - since / _CHANGE_MS, 0, 1)
    return found


def _at(readings: Curve, source: Curve, step: int) -> Curve:
    index = np.clip(source // step, 0, len(readings) - 1).astype(np.int64)
    return np.asarray(readings[index], np.float64)


def _smooth(curve: Curve) -> Curve:
    window = np.hanning(_SMOOTH_MS // STEP_MS + 2)[1:-1]
    size = min(len(window), len(curve))
    middle = (len(window) - size) // 2
    window = window[middle : middle + size]
    weight = np.convolve(np.ones(len(curve)), window, mode="same")
    return np.asarray(np.convolve(curve, window, mode="same") / weight)


def _mean(curve: Curve, span: Span) -> float:
    part = curve[span.start // STEP_MS : max(-(-span.end // STEP_MS), span.start // STEP_MS + 1)]
    return float(part.mean()) if len(part) else 0.0
