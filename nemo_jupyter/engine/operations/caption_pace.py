"""Words for captions of quick speech: hesitations go where there is no time to read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from nemo_jupyter.engine.operations.hesitation import Group, fillers
from nemo_jupyter.timeline.caption_lines import Limits, ends_sentence, reading
from nemo_jupyter.timeline.captions import Cue, cues
from nemo_jupyter.timeline.model import Span, Word, frame_of


def readable(
    words: Sequence[Word], shots: Sequence[Span], limits: Limits, fps: Fraction
) -> tuple[list[Word], int]:
    """The words to be read, and how many hesitations are not among them.

    Captions say all that is said. Where they would be quicker than is read at ease, what only
    slows down reading is edited out of them and of those beside them (BBC online subtitling
    guidelines, Hesitation and interruption).
    """
    found = fillers(words, limits.language)
    if not found:
        return list(words), 0
    made = cues(words, shots, limits, fps)
    quick = [
        _around(made, number, shots)
        for number, cue in enumerate(made)
        if reading(cue.text, limits) * fps > limits.speed * _frames(cue, fps)
    ]
    groups = [g for g in found if any(_middle(words, g) in stretch for stretch in quick)]
    if sum(last - first + 1 for first, last in groups) == len(words):
        return list(words), 0
    return _without(words, groups), len(groups)


def _frames(cue: Cue, fps: Fraction) -> int:
    return frame_of(cue.end, fps) - frame_of(cue.start, fps)


def _around(made: Sequence[Cue], number: int, shots: Sequence[Span]) -> Span:
    """The stretch of a caption and of those beside it in its shot, which can lend it time."""
    near = Span(made[max(0, number - 1)].start, made[min(number + 1, len(made) - 1)].end)
    shot = next((s for s in shots if made[number].start in s), near)
    return near.intersect(shot)


def _middle(words: Sequence[Word], group: Group) -> int:
    return (words[group[0]].start + words[group[1]].end) // 2


def _without(words: Sequence[Word], groups: Sequence[Group]) -> list[Word]:
    """The words but some, with the capitals and the ends of their sentences."""
    gone = {number for first, last in groups for number in range(first, last + 1)}
    kept: list[Word] = []
    begins = True
    for number, word in enumerate(words):
        if number not in gone:
            text = word.text[:1].upper() + word.text[1:] if begins and number - 1 in gone else ""
            kept.append(replace(word, text=text or word.text))
        elif ends_sentence(word) and kept and not begins:
            end = word.text[-1]
            kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(",;:，；、") + end)
        begins = ends_sentence(word) or (begins and number in gone)
    return kept
