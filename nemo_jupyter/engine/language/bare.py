"""Drop what a neighbour says more exactly: a trim or a split of which nothing else is known."""

from __future__ import annotations

import re
from dataclasses import replace

from .reading import Found


def drop_bare_trim(found: list[Found]) -> list[Found]:
    """ "Trim the video to keep only 1:00 to 2:00" says how it is to be trimmed."""
    out = []
    for place, op in enumerate(found):
        later = {other.name for other in found[place + 1 :]}
        bare = op.name == "trim" and not op.args
        told = PARTS.search(op.words) is None and later & CUTTING
        if bare and (told or any(other.name == "shorten_to" for other in found)):
            continue
        out.append(op)
    return out


def drop_bare_split(found: list[Found]) -> list[Found]:
    """ "Detect the scenes and split": where was said before."""
    told = any(op.name == "split" and op.args for op in found)
    return [op for op in found if op.name != "split" or op.args or not told]


def drop_bare_ramp(found: list[Found]) -> list[Found]:
    """ "A speed ramp: 0.5x for the first 2 seconds, then 2x": each speed has its part."""
    told = [op for op in found if op.name == "speed" and op.args.keys() & {"start", "range"}]
    return [op for op in found if op.name != "speed_ramp" or op.args or len(told) < 2]


def measured_trims(found: list[Found]) -> list[Found]:
    """ "Cut off the ending, last 35 seconds" says the second time how much."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        trimmed = old.args.get("range") if old and old.name == "trim" else None
        if trimmed and (trimmed in EDGES.get(op.name, ()) or SPAN.fullmatch(op.clause)):
            out.pop()
        out.append(op)
    return out


def named_fillers(found: list[Found]) -> list[Found]:
    """ "Remove 'like' and 'so'": one request for both words."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        both = old and old.name == op.name == "remove_filler" and old.args.keys() == {"words"}
        if old and both and op.args.keys() == {"words"}:
            words = dict.fromkeys([*old.args["words"], *op.args["words"]])
            out[-1] = replace(old, args={"words": list(words)})
        else:
            out.append(op)
    return out


SPAN = re.compile(r"(?:[a-z]+ (?:out |off )?)?<i\d+>\W*")
"""A clause that is a stretch of time, with the verb lent to it."""
EDGES = {"cut_first": ("start", "intro"), "cut_last": ("end", "outro")}
"""What is cut at an edge, and the parts that are there."""
CUTTING = {
    *("trim_silence", "remove_filler", "remove_repeats", "cut_first", "cut_last", "cut", "keep"),
    *("shorten_to", "shorten_by", "highlight"),
}
"""Operations that say what "trim the video" leaves open."""
PARTS = re.compile(r"\b(?:parts?|bits?|sections?|stuff|fluff|excess|tangents?)\b", re.IGNORECASE)


STEPS = (drop_bare_trim, drop_bare_split, drop_bare_ramp, measured_trims, named_fillers)
