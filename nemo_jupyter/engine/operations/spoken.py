"""Stretches found by what is said in them, word for word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nemo_jupyter.engine.media.words import Word
from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.operations.transcript import Said, transcript
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Draft, Span

_AIR_MS = 80  # around words that are cut out or kept
_SENTENCE_END = re.compile(r"[.!?。!?…]$")
_PAUSE_MS = 700  # a sentence ends here too
_MARKS = re.compile(r"[^\w']+")


def phrases(args: Args) -> list[str]:
    """What somebody says was said, in ``phrases`` or ``subject``."""
    value = args.get("phrases") or args.get("subject") or []
    return [str(v) for v in (value if isinstance(value, list | tuple) else [value])]


def said_at(
    wanted: Sequence[str], draft: Draft, context: Context, *, sentences: bool
) -> list[Span]:
    """Where phrases are said, timeline ms.

    Args:
        wanted: Words as they were said, case and punctuation aside.
        draft: The timeline.
        context: Its footage is listened to.
        sentences: Give the whole sentences with the phrases in them.

    Raises:
        Question: One of them is never said, or no words can be recognised here.
    """
    try:
        words = transcript(draft, context).words
    except Unsupported as error:
        raise Question(f"{error.message} Give me the times instead.") from error
    found: list[Span] = []
    for phrase in wanted:
        places = _matches(phrase, words)
        if not places:
            raise Question(
                f"I hear nobody say “{phrase}”. I find words that are said, not what is seen or "
                "meant. From when to when is it?"
            )
        runs = [_sentence(a, b, words) if sentences else (a, b) for a, b in places]
        found += [_span(a, b, words) for a, b in runs]
    return sorted(found, key=lambda s: s.start)


def _matches(phrase: str, words: Sequence[Said]) -> list[tuple[int, int]]:
    """First and last word of each place where a phrase is said."""
    wanted = _plain(phrase)
    if not wanted:
        return []
    # All words as one string, with the word that each character belongs to.
    text, owner = "", []
    for number, word in enumerate(words):
        for letter in _plain(word.text):
            text += letter
            owner.append(number)
    found = []
    at = text.find(wanted)
    while at >= 0:
        first, last = owner[at], owner[at + len(wanted) - 1]
        starts = at == 0 or owner[at - 1] != first
        ends = at + len(wanted) == len(text) or owner[at + len(wanted)] != last
        if (starts and ends) or words[first].glued:
            found.append((first, last))
        at = text.find(wanted, at + 1)
    return found


def _plain(text: str) -> str:
    return _MARKS.sub("", text.casefold())


def _sentence(first: int, last: int, words: Sequence[Said]) -> tuple[int, int]:
    """The sentence, or what lies between two pauses, that holds some words."""
    while first > 0 and not ends_sentence(first - 1, words):
        first -= 1
    while last + 1 < len(words) and not ends_sentence(last, words):
        last += 1
    return first, last


def ends_sentence(number: int, words: Sequence[Said] | Sequence[Word]) -> bool:
    """Whether a sentence, or what lies between two pauses, ends with a word."""
    gap = words[number + 1].start - words[number].end if number + 1 < len(words) else _PAUSE_MS
    return gap >= _PAUSE_MS or _SENTENCE_END.search(words[number].text) is not None


def _span(first: int, last: int, words: Sequence[Said]) -> Span:
    """Words with half the silence around them, at most a little air."""
    before = words[first - 1].end if first else 0
    after = words[last + 1].start if last + 1 < len(words) else words[last].end + 2 * _AIR_MS
    start = words[first].start - min(_AIR_MS, max(0, words[first].start - before) // 2)
    return Span(max(0, start), words[last].end + min(_AIR_MS, max(0, after - words[last].end) // 2))
