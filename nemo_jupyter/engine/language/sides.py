"""Tell which side of a split is meant: "split at 1:00, delete the rest"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .reading import Found


def halves(found: list[Found]) -> list[Found]:
    """ "Delete the second half" means a clip after a split, else a stretch of the whole."""
    out: list[Found] = []
    for op in found:
        stretch = (op.notes or {}).get("after_split")
        if stretch and not any(old.name == "split" for old in out):
            name = "keep" if op.name == "keep" else "trim"
            op = replace(op, name=name, args={"range": stretch})
        out.append(op)
    return out


def rest(found: list[Found]) -> list[Found]:
    """ "Split at 1:00, delete the rest": the rest begins where the split is."""
    out: list[Found] = []
    for op in found:
        side = (op.notes or {}).get("after_cut")
        if side and any(old.name == "keep" for old in out):
            continue  # what is not kept is gone
        if side:
            at = next((old.args.get("at") for old in reversed(out) if old.name == "split"), None)
            op = _beside(op, side, at)
        out.append(op)
    return out


def _beside(op: Found, side: str, at: Any) -> Found:
    """What goes on one side of a split; without a split only the start is known."""
    if isinstance(at, int) or at == "playhead":
        return replace(op, args={"start": 0, "end": at} if side == "end" else {side: at})
    if side == "end":
        return replace(op, name="trim", args={"range": "start"})
    return replace(op, name="ask", args={})
