"""Times of words set right by where speech was heard: models know them to a tenth of a second."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from nemo_jupyter.engine.media.said import Word
from nemo_jupyter.timeline.model import Span

# How far a word may reach into a pause, or the air around speech.
_REACH_MS, _AIR_MS = 100, 200
# A syllable takes at least so long.
_SHORTEST_MS = 120
# A word this far from all speech was made up by the model.
_STRAY_MS = 400
# A sound that may be a word by itself, and how far the model may have drawn that word.
_LONGEST_LONE_MS, _DRAWN_MS = 700, 600
_SQUEEZED_MS = 40


def placed(found: Iterable[Word], spans: Sequence[Span]) -> list[Word]:
    """Words as they were recognised, with times to cut by.

    Args:
        found: In order, source ms.
        spans: Where speech was heard.
    """
    snapped = (word for word in (_snapped(w, spans) for w in found) if word)
    return shared(at_home(list(_ordered(snapped)), spans), spans)


def _snapped(word: Word, spans: Sequence[Span]) -> Word | None:
    """The word without the pause that the model counted to it; ``None`` if all of it is one."""
    middle = (word.start + word.end) // 2

    def overlap(span: Span) -> int:
        shared = word.span.intersect(span).duration
        away = max(span.start - middle, middle - span.end, 0)
        return shared if shared else -away

    if not spans:
        return word
    home = max(spans, key=overlap)
    if overlap(home) < -_STRAY_MS:
        return None
    if overlap(home) <= 0:
        # Put into the pause beside the speech that it belongs to.
        after = word.start >= home.end
        end = home.end + _REACH_MS if after else home.start - _REACH_MS + _SHORTEST_MS
        return replace(word, start=max(0, end - _SHORTEST_MS), end=max(1, end))
    # Only the ends of what it is spoken in bound it, and only where a pause is next to them.
    start = max(word.start, home.start - _REACH_MS) if word.start < home.start else word.start
    end = min(word.end, home.end + _REACH_MS) if word.end > home.end else word.end
    if end - start < 20:
        return word
    return replace(word, start=start, end=end)


def at_home(found: Sequence[Word], spans: Sequence[Span]) -> list[Word]:
    """Words with a short sound of its own given back to a word that the model put beside it.

    The model is not sure of the times of a lone "um" and draws it to the sentence behind it.
    """
    placed = list(found)
    homes = [_home(word, spans) for word in placed]
    for number, span in enumerate(spans):
        if span.duration > _LONGEST_LONE_MS or number in homes:
            continue
        at = next((n for n, word in enumerate(placed) if word.start >= span.start), None)
        if at is None or placed[at].start - span.end > _DRAWN_MS:
            continue
        if homes.count(homes[at]) > 1 and (at == 0 or placed[at - 1].end <= span.start + _AIR_MS):
            placed[at] = replace(placed[at], start=span.start, end=span.end)
            homes[at] = number
            if at and placed[at - 1].end > span.start:
                placed[at - 1] = replace(placed[at - 1], end=span.start)
    return placed


def _home(word: Word, spans: Sequence[Span]) -> int:
    """The number of the stretch of speech that a word lies in most."""
    shared = [(s.intersect(word.span).duration, n) for n, s in enumerate(spans)]
    best, number = max(shared, default=(0, -1))
    return number if best else -1


def shared(found: Sequence[Word], spans: Sequence[Span]) -> list[Word]:
    """Words of which none has next to no time.

    A squeezed word takes the speech that is left free before it, else it shares the time of the
    word before it.
    """
    words = list(found)
    for at, word in enumerate(words):
        if word.end - word.start >= _SQUEEZED_MS:
            continue
        before = words[at - 1] if at else None
        home = _home(word, spans)
        free = max(before.end if before else 0, spans[home].start if home >= 0 else word.start)
        free = max(free, word.start - _DRAWN_MS)
        if word.end - free >= _SHORTEST_MS:
            words[at] = replace(word, start=free)
        elif before is not None and before.end >= word.start:
            end = words[at + 1].start if at + 1 < len(words) else word.end
            end = min(end, word.start + _DRAWN_MS)
            share = len(before.text) / (len(before.text) + len(word.text))
            middle = before.start + round((end - before.start) * share)
            if before.start < middle < end:
                words[at - 1] = replace(before, end=middle)
                words[at] = replace(word, start=middle, end=end)
    return words


def _ordered(found: Iterable[Word]) -> Iterator[Word]:
    """Words that neither overlap nor run backwards, and that last as long as any word does.

    The model squeezes the first word of a sentence to nothing when it is not sure where the
    pause before it ends; the time in front of it is then its own.
    """
    last = 0
    for word in found:
        start = max(last, min(word.start, word.end - _SHORTEST_MS))
        end = max(word.end, start + 1)
        yield replace(word, start=start, end=end)
        last = end
