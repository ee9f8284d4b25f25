"""What a clause takes over from those before it: the clip, part or track spoken of, the look."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from . import places
from .clauses import ends
from .contradictions import PLACED
from .followup import FADES
from .reading import ASK, Clause, Found, Reader
from .slots import Words
from .vocabulary import SLOTS


def others(op: Found, mentioned: Any, shortened: bool, reader: Reader) -> Found:
    """ "Mute clip 2, brighten the others": all but the clip spoken of, if that is known."""
    others = places.clip in SLOTS[op.name] and reader.lexicon.shapes["others"].search(op.words)
    if not others or op.args.keys() & {"except_clip", "start", "end", "last", "range"}:
        return op
    if shortened and mentioned is None:
        return op  # "cut the first minute, make the rest louder": what is left is the film
    if mentioned is None or mentioned == "selected":
        return ASK
    args = {key: value for key, value in op.args.items() if key != "clip"}
    return replace(op, args={**args, "except_clip": mentioned})


def same_clip(ops: list[Found]) -> list[Found]:
    """ "Play clip 1 backwards at half speed": both are about that clip."""
    clip = ops[0].args.get("clip") if ops else None
    if clip is None or len(ops) < 2 or places.clip not in SLOTS[ops[0].name]:
        takes = ops and ops[0].name == "reverse" and clip is not None
        if not takes:
            return ops
    where = {"clip", "except_clip", "start", "end", "last", "range", "at", "track"}
    return [
        replace(op, args={**op.args, "clip": clip})
        if places.clip in SLOTS[op.name] and not op.args.keys() & where
        else op
        for op in ops
    ]


def last_spoken_of(ops: list[Found], clause: Clause, reader: Reader) -> dict[str, Any]:
    """The clip or track that a clause spoke of last: "take clip 3, ..." speaks of one, too."""
    words = Words(clause.text, clause.text, reader.marks, reader.lexicon)
    told = {} if clause.verb else places.span(words)
    if not ops:
        clip = reader.marks.first(clause.text, "c")
        return told if clip is None else {"clip": clip}
    if ops[-1].name == "delete_clip":
        return {"none": None}
    args = {key: value for key, value in ops[-1].args.items() if key in ("clip", "track")}
    args = {"track": "music"} if ops[-1].name in ("music", "duck") else args
    return {**told, **args} or {"none": None}


def carry(
    ops: list[Found], clause: Clause, spoken_of: dict[str, Any], reader: Reader
) -> list[Found]:
    """Give "it" the clip or track spoken of before."""
    pronoun = reader.lexicon.shapes["pronoun"].search(clause.text) is not None
    verbless = not clause.verb and reader.lexicon.spaced  # a Chinese verb may come last
    goes_on = reader.lexicon.shapes["goes_on"].fullmatch(clause.text) is not None
    verbless = verbless or (goes_on and not ends(clause.join))
    if not (clause.lent or verbless or pronoun):
        return ops
    audible = AUDIBLE if pronoun else AUDIBLE - FADES
    out = []
    for op in ops:
        args = dict(op.args)
        if args.get("clip") == "it":
            args["clip"] = spoken_of.get("clip", "selected")
        takes_clip = bool(CLIPS & set(SLOTS[op.name])) and not args.keys() & CARRIED
        takes_clip = takes_clip and (pronoun or clause.lent or op.name in OF_A_CLIP)
        if "clip" in spoken_of and takes_clip:
            args["clip"] = spoken_of["clip"]
        takes_span = places.span in SLOTS[op.name] and pronoun and not args.keys() & PLACED
        if takes_span:
            args |= {key: spoken_of[key] for key in STRETCH if key in spoken_of}
        track = spoken_of.get("track")
        if track in HEARD and op.name in audible and not args.keys() & {"clip", "track"}:
            args["track"] = track
        out.append(replace(op, args=args))
    return out


def shared_place(
    found: list[Found], ops: list[Found], clause: Clause, reader: Reader
) -> list[Found]:
    """ "Mute and blur clip 2", "add grain and a vignette to clip 2": the place is that of both."""
    if len(ops) != 1 or not found or not AND.fullmatch(clause.join):
        return found
    old, shapes = found[-1], reader.lexicon.shapes
    where = {key: value for key, value in ops[0].args.items() if key in (*STRETCH, "clip", "range")}
    if old.args.keys() & PLACED or old.name in FADES or not where:
        return found
    deed = not clause.lent and shapes["bare_deed"].fullmatch(old.clause)
    told = "sentence" in shapes and shapes["sentence"].fullmatch(clause.text) is not None
    things = (clause.lent or not (clause.verb or told)) and where.keys() == {"clip"}
    if not deed and not (things and shapes["ends_with_clip"].fullmatch(clause.text)):
        return found
    if not CLIPS & set(SLOTS[old.name]) or (
        where.keys() != {"clip"} and places.span not in SLOTS[old.name]
    ):
        return found
    return [*found[:-1], replace(old, args={**old.args, **where})]


AND = re.compile(r"\s*(?:,? ?and|&|\+)\s*", re.IGNORECASE)


def one_look(
    found: list[Found], ops: list[Found], clause: Clause
) -> tuple[list[Found], list[Found]]:
    """ "A clean look, tight pacing, moody vibe": a look without a verb joins the one before."""
    if not ops or (clause.verb and not clause.lent) or ends(clause.join):
        return found, ops
    old = next((op for op in reversed(found) if op.name == "color"), None)
    if old is None or any(op.name != "color" or op.args.keys() != {"look"} for op in ops):
        return found, ops
    if old.args.keys() & PLACED or "look" not in old.args:
        return found, ops
    looks = dict.fromkeys(" ".join(op.args["look"] for op in (old, *ops)).split())
    joined = replace(old, args={**old.args, "look": " ".join(looks)})
    return [joined if op is old else op for op in found], []


CLIPS = frozenset({places.clip, places.clip_alone, places.clip_or_each})


STRETCH = ("start", "end", "last")


CARRIED = frozenset({"clip", "track", "start", "end", "last", "range", "except_clip"})


OF_A_CLIP = SLOTS.keys() & {
    *("color", "speed", "volume", "mute", "zoom", "rotate", "flip", "reverse", "crop", "blur"),
    *("cut_first", "cut_last", "shorten_to", "effect", "fade_in", "fade_out", "freeze"),
}
"""What a list may go on with after a clip: "clip 2: warmer, slower, no sound"."""


HEARD = frozenset({"music", "voice", "voiceover", "audio"})
"""Tracks that are heard, and not seen as titles are."""


AUDIBLE = frozenset({"fade_in", "fade_out", "volume", "mute", "unmute"})
"""Operations on what is heard."""
