"""Make one of what belongs together, and drop what was said twice."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import bare, delivering, sides, wording
from .arguments import tidy_arguments
from .pronouns import TOLD
from .reading import Found
from .vocabulary import ANSWERS

TIDYING = ANSWERS | {"export", "compress", "auto_edit", "state", "credits", "upload"}
"""Operations beside which "edit my clips" still means something of its own."""


def _drop_doubles(found: list[Found]) -> list[Found]:
    """The same request twice is one request."""
    out: list[Found] = []
    for op in found:
        same = next(
            (i for i, old in enumerate(out) if old.name == op.name and _covers(old, op)), None
        )
        if same is None:
            out.append(op)
        else:
            out[same] = replace(out[same], args={**op.args, **out[same].args})
    return out


ONCE = frozenset(
    [
        "aspect",
        "ask",
        "auto_edit",
        "beat_sync",
        "caption",
        "caption_style",
        "chapters",
        "denoise_audio",
        "duck",
        "export",
        "extract_audio",
        "help",
        "highlight",
        "merge",
        "music",
        "normalize_audio",
        "remove_filler",
        "remove_repeats",
        "shorten_to",
        "slideshow",
        "speed_ramp",
        "stabilize",
        "text_style",
        "trim_silence",
    ]
)
"""Operations that an instruction means once, however often it names them."""


def _covers(old: Found, new: Found) -> bool:
    clash = any(key in old.args and old.args[key] != value for key, value in new.args.items())
    if old.name in ONCE:
        return not clash
    return old.args == new.args


def _join_looks(found: list[Found]) -> list[Found]:
    """ "warm and cinematic" is one look, "zoom cuts, between 100% and 115%" one zoom."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and old.name == op.name and op.name in JOINED and _scope(old) == _scope(op):
            free = JOINED[op.name]
            both = old.args.keys() & op.args.keys() - {free, *SCOPE}
            if all(old.args[key] == op.args[key] for key in both):
                out[-1] = replace(old, args={**old.args, **op.args, **_joined(free, old, op)})
                continue
        out.append(op)
    return out


JOINED = {"color": "look", "zoom": "factor", "overlay": "", "rotate": ""}
"""Operations of which several make one, and the argument, if any, that each may add to."""


def _joined(name: str, old: Found, new: Found) -> dict[str, Any]:
    """Two looks are one after the other, of two sizes the larger counts."""
    values = [op.args[name] for op in (old, new) if name in op.args]
    if not values:
        return {}
    return {name: max(values) if name == "factor" else " ".join(dict.fromkeys(values))}


SCOPE = ("start", "end", "clip", "except_clip", "range", "last")


def _scope(op: Found) -> dict[str, Any]:
    return {key: op.args[key] for key in SCOPE if key in op.args}


SHAPING = {"highlight", "shorten_to", "merge", "slideshow", "keep"}


def _amount_wins(found: list[Found]) -> list[Found]:
    """ "Too quiet, boost it by 6 dB" is one change, by the amount."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        alike = old and old.name == op.name in ("volume", "speed")
        if old and alike and op.args.keys().isdisjoint({"direction", "fit_ms"}):
            where = {key: value for key, value in old.args.items() if key in ("track", "clip")}
            same = all(op.args.get(key, value) == value for key, value in where.items())
            same = same and not op.args.keys() & {"except_clip", "start", "end", "last", "range"}
            if same and old.args.keys() - where.keys() == {"direction"}:
                out[-1] = replace(op, args={**where, **op.args})
                continue
        out.append(op)
    return out


def _content_first(found: list[Found]) -> list[Found]:
    """In "three vertical highlight clips" the clips come before their shape."""
    out = list(found)
    for i in range(len(out) - 1):
        same = out[i].clause == out[i + 1].clause
        if same and out[i].name == "aspect" and out[i + 1].name in SHAPING:
            out[i], out[i + 1] = out[i + 1], out[i]
    return out


def _drop_bare_edit(found: list[Found]) -> list[Found]:
    """ "Edit my talk: trim the pauses" asks for the trimming, not for a tidy-up as well."""
    others = any(op.name not in TIDYING for op in found)
    refused = {op.clause for op in found if op.name == "unsupported"}
    return [op for op in found if op.name != "auto_edit" or not (others or op.clause in refused)]


def _weak(found: list[Found]) -> list[Found]:
    """ "I have three clips" matters only to what follows."""
    strong = [op for op in found if not (op.notes or {}).get("weak")]
    return found if strong else []


def _remedies(found: list[Found]) -> list[Found]:
    """ "The intro drags, speed it up" asks for what comes after, where the complaint is."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        amiss = (old.notes or {}).get("complaint") if old else None
        if old and amiss and IT.search(op.clause):
            if op.name in ("auto_edit", "ask"):  # "cut it": the very thing complained of
                continue
            if amiss == TOLD and op.name != old.name and not {op.name, old.name} <= HEARD:
                out.append(op)
                continue
            where = {} if _scope(op) else _scope(old)
            same = op.name == old.name and amiss == TOLD
            kept = {key: value for key, value in old.args.items() if same and key != "direction"}
            out[-1] = replace(op, args={**kept, **op.args, **where})
        elif old and old.name == "trim" and not old.args and (op.notes or {}).get("complaint"):
            out[-1] = op  # "tighten it up, there are long pauses"
        else:
            out.append(op)
    return out


def _is_length(op: Found) -> bool:
    """Whether an operation only says how long the film is to be."""
    return op.name == "shorten_to" and not op.args.keys() & {"range", "clip"}


HEARD = {"volume", "duck", "normalize_audio", "denoise_audio", "mute"}
"""Remedies of one and the same complaint: "the music drowns me out, turn it down"."""
IT = re.compile(
    r"\b(?:it|them|those|some|that(?! (?:says?|reads?|is|are|has|have|shows?)\b))\b"
    r"|它|^[就那请]*[剪裁删去缩加减调压砍提放弄收修降][短快慢亮暗小大轻掉了一点些下低高速紧凑剪修收调压]*(?:[到成为至]<t\d+>)?(?:以内|之内|内|左右|吧|就行|就好|即可)*$",
    re.IGNORECASE,
)
"""A clause about what was spoken of before, or a Chinese verb that says nothing else."""


def _merge_first(found: list[Found]) -> list[Found]:
    """A transition between clips joins them: the merge of the same clause comes first."""
    out = list(found)
    for i in range(len(out) - 1):
        if (
            out[i].name == "transition"
            and out[i + 1].name == "merge"
            and out[i].clause == out[i + 1].clause
        ):
            out[i], out[i + 1] = out[i + 1], out[i]
    return out


def _joined_anew(found: list[Found]) -> list[Found]:
    """ "Drop the transitions and dissolve instead": what comes in their place says it all."""
    joins = [i for i, op in enumerate(found) if op.name == "transition"]
    given_up = {i for i in joins[:-1] if found[i].args.get("kind") == "none"}
    return [op for i, op in enumerate(found) if i not in given_up]


def _drop_remarks(found: list[Found]) -> list[Found]:
    """A question after a request adds nothing to do."""
    if found and found[0].name == "help":
        return found[:1]
    wanted = [op for op in found if op.name != "help"]
    return wanted or found


def _doubt(found: list[Found]) -> list[Found]:
    """Beside what cannot be done, a further question only distracts."""
    if any(op.name == "unsupported" for op in found) and all(op.name in ANSWERS for op in found):
        return [op for op in found if op.name == "unsupported"]
    return found


def _picture_fades(found: list[Found]) -> list[Found]:
    """What goes to a colour is a picture, whatever sound the clause speaks of besides."""
    return [
        replace(op, args={k: v for k, v in op.args.items() if k != "track"})
        if op.name in ("fade_in", "fade_out") and "to" in op.args
        else op
        for op in found
    ]


def _length_of(old: Found, reel: Found) -> bool:
    """Whether it is the reel's length: "a 30 second TikTok, only the best moments"."""
    named = reel.name == "highlight" and reel.args.keys().isdisjoint({"ms", "count"})
    return named and old.name == "shorten_to" and old.args.keys() == {"ms"}


def _fold_length(found: list[Found]) -> list[Found]:
    """ "Find the best parts, make 90 seconds of them" is one highlight reel."""
    out: list[Found] = []
    for op in found:
        reel = next((i for i, old in enumerate(out) if old.name == "highlight"), None)
        between = out[reel + 1 :] if reel is not None else []
        near = all(old.name == "aspect" for old in between)
        length = next((i for i, old in enumerate(out) if _length_of(old, op)), None)
        if length is not None:
            out[length] = replace(op, args={"ms": out[length].args["ms"], **op.args})
        elif reel is not None and near and _is_length(op) and "ms" not in out[reel].args:
            out[reel] = replace(out[reel], args={**out[reel].args, "ms": op.args.get("ms")})
        else:
            out.append(op)
    return out


STEPS: tuple[Callable[[list[Found]], list[Found]], ...] = (
    _drop_remarks,
    _weak,
    _remedies,
    sides.halves,
    sides.rest,
    delivering.sizes,
    _joined_anew,
    *wording.STEPS,
    _picture_fades,
    _fold_length,
    delivering.exports,
    delivering.order,
    delivering.parts,
    _doubt,
    _join_looks,
    _drop_doubles,
    _merge_first,
    _content_first,
    _amount_wins,
    _drop_bare_edit,
    *bare.STEPS,
    tidy_arguments,
)


def fold(found: list[Found]) -> list[Found]:
    """The operations with what belongs together made one, and doubles dropped."""
    for step in STEPS:
        found = step(found)
    return found
