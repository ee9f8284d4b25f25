"""From where somebody speaks to what stays when the pauses go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from nemo_jupyter.timeline.model import Span

#: Air left before speech: a breath in, and the onset that detectors miss.
BEFORE_MS = 120
#: Air left after speech, where words fade.
AFTER_MS = 250
#: Shorter pauses are part of the speech's rhythm.
MIN_PAUSE_MS = 500
#: Nothing shorter is kept on its own; it would flash by.
MIN_PIECE_MS = 100


def pauses(
    speech: Iterable[Span], duration_ms: int, min_pause_ms: int = MIN_PAUSE_MS
) -> list[Span]:
    """The silences of at least ``min_pause_ms``, from word to word, the ends included."""
    words = _joined(speech, duration_ms)
    starts = [0, *(w.end for w in words)]
    ends = [*(w.start for w in words), duration_ms]
    gaps = (Span(a, b) for a, b in zip(starts, ends, strict=True))
    return [g for g in gaps if g.duration >= max(1, min_pause_ms)]


def kept_spans(
    speech: Iterable[Span],
    duration_ms: int,
    min_pause_ms: int = MIN_PAUSE_MS,
    *,
    before_ms: int = BEFORE_MS,
    after_ms: int = AFTER_MS,
    min_piece_ms: int = MIN_PIECE_MS,
) -> list[Span]:
    """What stays of a source when its pauses are cut, in its own ms.

    Without any speech everything stays: an empty film is never what was meant.

    Args:
        speech: Where somebody speaks.
        duration_ms: Length of the source.
        min_pause_ms: Shorter pauses are left alone.
        before_ms: Air kept before speech.
        after_ms: Air kept after speech.
        min_piece_ms: Shorter pieces, kept or cut, are not made.
    """
    words = _joined(speech, duration_ms)
    if not words:
        return [Span(0, duration_ms)] if duration_ms > 0 else []
    kept: list[Span] = []
    at = 0
    for gap in pauses(words, duration_ms, min_pause_ms):
        # At the ends there is speech on one side only, so air on one side only.
        cut = Span(
            gap.start + (after_ms if gap.start > 0 else 0),
            gap.end - (before_ms if gap.end < duration_ms else 0),
        )
        if cut.duration < min_piece_ms:
            continue
        kept.append(Span(at, cut.start))
        at = cut.end
    kept.append(Span(at, duration_ms))
    return [k for k in kept if k.duration >= min_piece_ms] or [Span(0, duration_ms)]


def _joined(spans: Iterable[Span], duration_ms: int) -> Sequence[Span]:
    """Spans in order, inside the source, those that touch made one."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        inside = span.intersect(Span(0, duration_ms))
        if not inside.duration:
            continue
        if joined and inside.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, inside.end))
        else:
            joined.append(inside)
    return joined
