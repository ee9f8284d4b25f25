"""Where footage can be cut so that its coded pictures can be copied right up to the cut."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nemo_jupyter.engine.media.index import INDEX_VERSION, index
from nemo_jupyter.engine.media.probe import MediaInfo

#: Changes whenever the same file would get others.
VERSION = INDEX_VERSION


@dataclass(frozen=True, slots=True)
class CutPoints:
    """Frames of a source, counted from its time 0, in order.

    Attributes:
        ins: A piece that begins with one of them needs no picture before it.
        outs: A piece that ends before one of them needs no picture behind it.
    """

    ins: Sequence[int] = ()
    outs: Sequence[int] = ()

    def out_from(self, frame: int, reach: int) -> int:
        """The first out-point from a frame on, at most ``reach`` later; else the frame itself."""
        at = bisect_left(self.outs, frame)
        near = at < len(self.outs) and self.outs[at] <= frame + reach
        return self.outs[at] if near else frame

    def in_before(self, frame: int, reach: int) -> int:
        """The last in-point up to a frame, at most ``reach`` earlier; else the frame itself."""
        at = bisect_right(self.ins, frame) - 1
        near = at >= 0 and self.ins[at] >= frame - reach
        return self.ins[at] if near else frame

    def to_dict(self) -> dict[str, Any]:
        """A form for JSON."""
        return {"ins": list(self.ins), "outs": list(self.outs)}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> CutPoints:
        """The inverse of :meth:`to_dict`."""
        return cls(value["ins"], value["outs"])


def cut_points(path: Path, info: MediaInfo) -> CutPoints:
    """Read a file's packets; no points where its pictures cannot be copied, or not provably."""
    known = index(path, info)
    if known is None:
        return CutPoints()
    return CutPoints((known.heads - known.offset).tolist(), (known.tails - known.offset).tolist())
