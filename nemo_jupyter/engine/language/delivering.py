"""Make one of what is said of the file that is wanted: its size, length, shapes and order."""

from __future__ import annotations

from dataclasses import replace

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
    """ "16:9 for YouTube and 9:16 for Reels" is one export in two shapes."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and old.name == op.name == "aspect" and len(_ratios(old, op)) == 2:
            out[-1] = replace(op, name="export", args={"aspect": _ratios(old, op)})
            continue
        if old and old.name == op.name == "export":
            shapes = [args["aspect"] for args in (old.args, op.args) if "aspect" in args]
            if len(shapes) == 2 and shapes[0] != shapes[1]:
                out[-1] = replace(old, args={**op.args, **old.args, "aspect": shapes})
                continue
        out.append(op)
    return out


def _ratios(*ops: Found) -> list[str]:
    """The different shapes that are asked for."""
    return list(dict.fromkeys(op.args["ratio"] for op in ops if "ratio" in op.args))


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
