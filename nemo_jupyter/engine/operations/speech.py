"""Cutting by what is said: hesitations, repetitions, retakes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from nemo_jupyter.engine.operations import hesitation
from nemo_jupyter.engine.operations.context import Args, Context, clock
from nemo_jupyter.engine.operations.cutting import without
from nemo_jupyter.engine.operations.hesitation import Group
from nemo_jupyter.engine.operations.target import story, stretch
from nemo_jupyter.engine.operations.transcript import DOUBTFUL, Said, Transcript, transcript
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.caption_lines import joined
from nemo_jupyter.timeline.model import Draft, Span, Word

# Fillers that are words of the language too, named in a plural that they do not have.
_NAMED = {
    "like": r"\blikes\b",
    "you know": r"\byou knows\b|\byou know'?s\b",
    "i mean": r"\bi means\b",
    "basically": r"\bbasicallys\b",
    "actually": r"\bactuallys\b",
    "so": r"\bsos\b",
    "那个": "那个",
    "这个": "这个",
    "就是": "就是",
}
_SHOWN = 3  # repetitions that a reply quotes


def remove_filler(draft: Draft, args: Args, context: Context) -> Draft:
    """Cut hesitations out of the speech; the words around them stay whole."""
    said = _heard(draft, context)
    if said is None:
        return draft
    groups = _inside(
        hesitation.fillers(said.words, said.language, args.get("words") or ()),
        said,
        args,
        draft,
        context,
    )
    if not args.get("words") and (named := _named(context.words)):
        further = hesitation.fillers(said.words, said.language, named)
        groups = sorted({*groups, *_inside(further, said, args, draft, context)})
    cuts, groups = _cuts(groups, said, draft, context)
    if not cuts:
        context.note(
            f"I hear no filler words. {said.model or 'The speech model'} writes down most "
            "hesitations, not all."
        )
        return draft
    changed = without(draft, cuts, "remove_filler", context)
    count = Counter(hesitation.phrase(said.words[a : b + 1]) for a, b in groups)
    listed = ", ".join(f"{word} {times}" for word, times in count.most_common())
    plural = "s" if len(cuts) > 1 else ""
    context.note(
        f"Cut {len(cuts)} filler word{plural} ({listed}): "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def remove_repeats(draft: Draft, args: Args, context: Context) -> Draft:
    """Cut what is said once more right away; the last take stays."""
    said = _heard(draft, context)
    if said is None:
        return draft
    groups = _inside(hesitation.repeats(said.words, said.language), said, args, draft, context)
    cuts, groups = _cuts(groups, said, draft, context)
    if not cuts:
        context.note("I hear nothing said twice in a row.")
        return draft
    changed = without(draft, cuts, "remove_repeats", context)
    quoted = [f"“{_written(said.words[a : b + 1])}”" for a, b in groups]
    more = f" and {len(quoted) - _SHOWN} more" if len(quoted) > _SHOWN else ""
    context.note(
        f"Cut {len(cuts)} repetition{'s' if len(cuts) > 1 else ''}, the last take kept: "
        f"{', '.join(quoted[:_SHOWN])}{more}. "
        f"{clock(draft.duration)} became {clock(changed.duration)}."
    )
    return changed


def _heard(draft: Draft, context: Context) -> Transcript | None:
    """All that is said, hesitations included; says why when there is nothing to go by."""
    story(draft)
    try:
        said = transcript(draft, context, verbatim=True)
    except Unsupported as error:
        context.note(error.message)
        return None
    if not said.words:
        context.note("I hear nobody speak, so nothing was cut.")
        return None
    if said.confidence < DOUBTFUL:
        context.note(
            f"The speech model {said.model} is sure of only {said.confidence:.0%} of the words, so "
            "nothing was cut; set NEMO_WHISPER_MODEL to one for the language that is spoken."
        )
        return None
    return said


def _inside(
    groups: Sequence[Group], said: Transcript, args: Args, draft: Draft, context: Context
) -> list[Group]:
    where = stretch(args, draft, context)
    return [
        (a, b)
        for a, b in groups
        if where is None or (said.words[a].start >= where.start and said.words[b].end <= where.end)
    ]


def _cuts(
    groups: Sequence[Group], said: Transcript, draft: Draft, context: Context
) -> tuple[list[Span], list[Group]]:
    """What to cut for groups of words, in whole frames, with the groups that can be cut."""
    runs: list[Group] = []
    for first, last in groups:
        # Two fillers in a row leave no neighbour between them.
        if runs and first <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    voices = context.speech(draft)
    quiet = [Span(a.end, b.start) for a, b in pairwise(voices) if a.end < b.start]
    cuts: list[Span] = []
    for run in runs:
        found = hesitation.cut_for(said.words, run, quiet)
        span = found and Span(context.snap(found.start), context.snap(found.end))
        if span and span.duration:
            cuts.append(span)
    kept = [g for g in groups if any(s.overlaps(said.words[g[0]].span) for s in cuts)]
    return cuts, kept


def _named(words: str) -> list[str]:
    """The fillers that an instruction names though they are words of the language."""
    return [name for name, form in _NAMED.items() if re.search(form, words, re.IGNORECASE)]


def _written(words: Sequence[Said]) -> str:
    text = joined([Word(0, 0, w.text, w.glued) for w in words]).rstrip(".,;，。；")
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
