"""What is said in the film: words of the sources at their places on the timeline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from nemo_jupyter.engine.media.words import Word
from nemo_jupyter.engine.operations import reel
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.reel import Part
from nemo_jupyter.timeline.model import FORWARD, Draft, Span, TrackKind

#: Below this mean confidence the words are not to be relied on: another language, or music.
DOUBTFUL = 0.5
_ASTRAY_MS = 150  # by how much recognisers misplace a word beside a pause
# Tracks whose sound is somebody speaking.
_VOICES = ("voice", "voiceover")


@dataclass(frozen=True, slots=True)
class Said:
    """A word where it is heard in the story.

    Attributes:
        start: When it begins, timeline ms.
        end: When it ends.
        text: As written, punctuation included.
        glued: It follows the last word without a space.
        confidence: How sure the model is, 0 to 1.
    """

    start: int
    end: int
    text: str
    glued: bool
    confidence: float

    @property
    def span(self) -> Span:
        """Its stretch of the timeline."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Transcript:
    """All that is said in the story.

    Attributes:
        words: In order of time.
        language: ISO 639-1 code of most of it.
        model: What listened.
    """

    words: tuple[Said, ...]
    language: str = "en"
    model: str = ""

    @property
    def confidence(self) -> float:
        """Mean over the words, 0 to 1."""
        return sum(w.confidence for w in self.words) / max(1, len(self.words))


def transcript(draft: Draft, context: Context, *, verbatim: bool = False) -> Transcript:
    """What is said in the film.

    Args:
        draft: The timeline.
        context: Where the words come from.
        verbatim: Hesitations and repetitions too, and the story's own sound alone, to cut by.

    Raises:
        Unsupported: The extra that recognises words, or its model, is not installed.
        Cancelled: Somebody asked for it.
    """
    found: list[Said] = []
    languages: list[str] = []
    model = ""
    for part, span in heard(draft, context, voices=not verbatim):
        known = context.footage.words(str(part.segment.asset), verbatim=verbatim)
        speech = context.footage.speech(str(part.segment.asset))
        words = (aligned(w, speech) for w in known.words)
        said = [w for w in words if (w.start + w.end) // 2 in source_of(part)]
        places = [on_timeline(Span(w.start, w.end), part, span) for w in said]
        found += [
            Said(*place, w.text, w.glued, w.confidence)
            for place, w in zip(places, said, strict=True)
        ]
        languages += [known.language] * len(said)
        model = model or known.model
    language = max(set(languages), key=languages.count) if languages else "en"
    return Transcript(tuple(_in_order(found)), language, model)


def aligned(word: Word, speech: Sequence[Span]) -> Word:
    """A word timed into a pause, at the edge of the speech that it belongs to.

    Otherwise a cut in that pause gives the word to the sentence on the wrong side.
    """
    middle = (word.start + word.end) // 2
    if any(middle in span for span in speech):
        return word
    edges = [edge for span in speech for edge in (span.start, span.end - 1)]
    nearest = min(edges, key=lambda edge: abs(edge - middle), default=None)
    if nearest is None or abs(nearest - middle) > _ASTRAY_MS:
        return word
    length = word.end - word.start
    if nearest > middle:
        return replace(word, start=nearest, end=max(word.end, nearest + length // 2))
    return replace(word, start=min(word.start, nearest - length // 2), end=nearest)


def heard(
    draft: Draft, context: Context, *, voices: bool = True, muted: bool = False
) -> list[tuple[Part, Span]]:
    """What is heard of the story, and of voices laid over it, each with its place.

    Args:
        draft: The timeline.
        context: Where it is known what has sound.
        voices: Whether voices laid over the story count.
        muted: Whether the story counts where it is muted, unless another voice is there instead.
    """
    parts = list(reel.spans(reel.reel_of(draft)))
    laid = [
        (Part(s, s.duration), s.span)
        for track in draft.by_kind(TrackKind.AUDIO)
        if track.role in _VOICES
        for s in track.segments
    ]
    silent = muted and not laid
    found = [(part, span) for part, span in parts if _speaks(part, context, silent)]
    return found + [(p, s) for p, s in laid if voices and _speaks(p, context, False)]


def _speaks(part: Part, context: Context, muted: bool) -> bool:
    """Whether a part's own sound is heard, and forwards."""
    segment, info = part.segment, context.info(part.segment)
    if segment.asset is None or info is None or not info.has_audio:
        return False
    return segment.playback == FORWARD and (muted or bool(segment.gain))


def source_of(part: Part) -> Span:
    """The stretch of the source that a part plays as its own."""
    start = part.segment.in_point
    return Span(start, start + round(part.own * part.segment.speed))


def on_timeline(stretch: Span, part: Part, span: Span) -> tuple[int, int]:
    """Where a stretch of the source is heard when its part lies at ``span``."""
    start = span.start + round((stretch.start - part.segment.in_point) / part.segment.speed)
    end = span.start + round((stretch.end - part.segment.in_point) / part.segment.speed)
    start = min(max(span.start, start), span.end - 1)
    return start, min(max(start + 1, end), span.end)


def _in_order(found: list[Said]) -> Iterator[Said]:
    """Words by time; one that is still said when the next begins ends there."""
    ordered = sorted(found, key=lambda w: (w.start, w.end))
    for number, word in enumerate(ordered):
        following = ordered[number + 1].start if number + 1 < len(ordered) else word.end
        yield replace(word, end=max(word.start + 1, min(word.end, following)))
