"""Frames of sentences: words that combine freely, with the arguments that each must give.

``"[add|put] {text}{when}"`` is a choice of words, a slot and another slot; what may stand in a
slot is a table of words and the arguments they mean.
"""

import re
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from nemo_jupyter.engine.language import plan

Slots = Mapping[str, Mapping[str, dict[str, Any]]]
Outcome = tuple[str, list[tuple[str, dict[str, Any]]]]

WHERE: dict[str, dict[str, Any]] = {
    "": {},
    " in clip 2": {"clip": 2},
    " on the last clip": {"clip": -1},
    " for clips 1-3": {"clip": [1, 2, 3]},
    " everywhere except clip 2": {"except_clip": 2},
    " in all clips but clip 2": {"except_clip": 2},
    " from 0:10 to 0:20": {"start": 10000, "end": 20000},
    " for the first 5 seconds": {"start": 0, "end": 5000},
    " in the last 5 seconds": {"last": 5000},
    " in the intro": {"range": "intro"},
    " in the second half": {"range": "second_half"},
    " until 0:10": {"end": 10000},
}
"""Places, as they follow a request."""
COMMON: dict[str, dict[str, dict[str, Any]]] = {
    "where": WHERE,
    "first": {
        f"{said.strip()}, ": where for said, where in WHERE.items() if said and "until" not in said
    },
    "polite": {said: {} for said in ("", "please ", "can you ", "I'd like you to ")},
    "end": {said: {} for said in ("", " please", ", thanks")},
}
"""Slots of every family: a place behind the request or before it, and what is polite."""
PART = re.compile(r"\{(\w+)\}|\[([^\]]*)\]|([^{\[]+)")


def outcomes(
    name: str, frame: str, slots: Slots, count: int = 20
) -> Iterator[tuple[Outcome, Outcome]]:
    """So many sentences of a frame, always the same: with what is planned, and what is wanted."""
    chance = Random(frame)
    choices = [_choices(found, {**COMMON, **slots}) for found in PART.finditer(frame)]
    for _ in range(count):
        chosen = [chance.choice(list(one.items())) for one in choices]
        wanted = {key: value for _, args in chosen for key, value in args.items()}
        text = " ".join("".join(said for said, _ in chosen).split())
        got = [(op.name, _plain(op.args)) for op in plan(text).ops]
        yield (text, got), (text, [(name, _plain(wanted))])


def _choices(found: re.Match[str], slots: Slots) -> Mapping[str, dict[str, Any]]:
    if found[1]:
        return slots[found[1]]
    return {said: {} for said in (found[2].split("|") if found[2] else [found[3]])}


def _plain(args: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments without those that say no more than a default."""
    default = {"start": 0, "end": "end"}
    return {key: value for key, value in args.items() if default.get(key) != value}
