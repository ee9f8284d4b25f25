"""Make one of what is said of the file that is wanted: its size, length, shapes and order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from .reading import Found


def sizes(found: list[Found]) -> list[Found]:
    """ "Make a GIF, max 5 MB" is one file of that size; "the sound, as an MP3" one as well."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and old.name == "gif" and op.name == "compress" and op.args.keys() == {"max_mb"}:
            out[-1] = replace(old, args={**op.args, **old.args})
        elif old and old.name == op.name == "compress" and old.args.keys().isdisjoint(op.args):
            out[-1] = replace(old, args={**old.args, **op.args})
        elif old and old.name == "gif" and _is_length(op):
            out[-1] = replace(old, args={"duration": op.args["ms"], **old.args})
        elif (
            old and old.name == "thumbnail" and op.name == "export" and op.args.keys() == {"format"}
        ):
            continue  # "and save it as cover.png"
        elif old and old.name == "extract_audio" and op.args.get("format") in SOUNDS:
            out[-1] = replace(old, args={**op.args, **old.args})
        else:
            out.append(op)
    return out


def _is_length(op: Found) -> bool:
    """Whether an operation only says how long the whole is to be."""
    return op.name == "shorten_to" and op.args.keys() == {"ms"}


SOUNDS = ("mp3", "wav", "m4a", "aac", "flac")
"""Formats of a file of sound."""


def exports(found: list[Found]) -> list[Found]:
    """ "16:9 for YouTube, 9:16 for Reels and 1:1 for the feed" is one export in three shapes."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and old.name == op.name == "aspect" and _is_closer(old, op):
            out[-1] = op
            continue
        alike = old and (old.name == op.name or (isinstance(old.args.get("aspect"), list)))
        several = list(dict.fromkeys([*_shapes(old), *_shapes(op)])) if old and alike else []
        if old and _shapes(op) and len(several) > len(_shapes(old)) > 0:
            args = {**op.args, **old.args, "aspect": several}
            args.pop("ratio", None)
            out[-1] = replace(old, name="export", args=args)
        else:
            out.append(op)
    return out


def _is_closer(old: Found, new: Found) -> bool:
    """Whether a ratio says which shape was meant before: "vertical, 3:4"."""
    if EXACT.search(old.words) or not EXACT.search(new.words):
        return False
    first, second = (_is_upright(op.args.get("ratio")) for op in (old, new))
    return first == second is not None


EXACT = re.compile(r"<r\d+>")
"""A ratio in figures."""


def _is_upright(ratio: Any) -> bool | None:
    width, _, height = str(ratio).partition(":")
    return float(width) < float(height) if height else None


def _shapes(op: Found) -> list[str]:
    """The shapes that a change of shape or an export is meant for."""
    key = {"aspect": "ratio", "export": "aspect"}.get(op.name, "")
    shapes = op.args.get(key, [])
    return list(shapes) if isinstance(shapes, list) else [shapes]


def parts(found: list[Found]) -> list[Found]:
    """ "Split it in three, 20 seconds each" says how long the parts are."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and old.name == "split" and op.name == "merge" and op.args.keys() == {"per_clip"}:
            where = {key: value for key, value in old.args.items() if key != "parts"}
            out[-1] = replace(old, args={**where, "every": op.args["per_clip"]})
        else:
            out.append(op)
    return out


def order(found: list[Found]) -> list[Found]:
    """ "Join the three, in the order 2, 1, 3" joins them in that order."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        arranged = op.name == "reorder" and op.args.keys() == {"order"}
        if old and arranged and old.name == "merge" and "order" not in old.args:
            out[-1] = replace(old, args={**old.args, **op.args})
        else:
            out.append(op)
    return out
