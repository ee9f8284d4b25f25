"""Stretches of footage that go into the film as they are, coded pictures and all.

Of a piece of footage with nothing over it, the pictures from the first IDR on are copied; only
those from its in-point to there are encoded, and at its out-point the few that cannot be cut
off in decode order. Whole and untouched, they cost next to nothing and lose nothing.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import groupby
from pathlib import Path

from nemo_jupyter.engine.media.h264 import ParameterSets
from nemo_jupyter.engine.media.index import INDEX_VERSION, Index, index
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.chunks import Chunk, PictureLayer
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.format import Coding, OutputFormat
from nemo_jupyter.errors import RenderFailed

# Fewer pictures than this are not worth an encoder that stops before and starts behind them.
_WORTH = 8
_NO_INDEX = ".none"
# Bits a pixel from which footage counts as rich: 1080p of 30 frames at 6 Mbit/s. x264 at the
# film's quality needs a half to two thirds of that.
_RICH_BITS, _EDGE_PRESET = 0.1, "superfast"


@dataclass(frozen=True, slots=True)
class Copied:
    """Pictures of a source as they are; it fulfils :class:`~.coded.Pictures`.

    Attributes:
        source: The file.
        index: Its index.
        first: The first picture, in decode and in display order.
        frames: How many.
    """

    source: Path
    index: Index
    first: int
    frames: int

    @property
    def sets(self) -> ParameterSets:
        """The source's parameter sets."""
        return self.index.sets

    @property
    def shown(self) -> Sequence[int]:
        """Place in display order of each picture, in decode order."""
        return [int(n) - self.first for n in self.index.shown[self._range]]

    @property
    def keys(self) -> frozenset[int]:
        """Which of them are IDR pictures."""
        return frozenset(i for i, idr in enumerate(self.index.idr[self._range]) if idr)

    def pictures(self) -> Iterator[bytes]:
        """The coded pictures in decode order."""
        with self.source.open("rb") as file:
            places = zip(self.index.at[self._range], self.index.sizes[self._range], strict=True)
            for at, size in places:
                file.seek(int(at))
                data = file.read(int(size))
                if len(data) != size:
                    raise RenderFailed("Footage was cut off on the disk; upload it again.")
                yield data

    @property
    def _range(self) -> slice:
        return slice(self.first, self.first + self.frames)


@dataclass(frozen=True, slots=True)
class Coded:
    """A chunk and how it is to be encoded."""

    chunk: Chunk
    output: OutputFormat

    @property
    def frames(self) -> int:
        """Length in frames."""
        return self.chunk.frames

    def key(self) -> str:
        """Hash of everything that its coded pictures depend on."""
        return self.chunk.key(self.output)


Part = Coded | Copied


def with_copies(
    chunks: Sequence[Chunk], sources: Mapping[str, Source], output: OutputFormat, cache: Cache
) -> list[Part]:
    """The film's parts in order: copies where footage is shown as it is, chunks elsewhere.

    Args:
        chunks: The whole film.
        sources: Path and properties of every asset used.
        output: The film's format; chunks that have copies beside them follow the coding of
            these, so that all can follow each other in one track.
        cache: Where indexes are kept.
    """
    found = _indexes(chunks, sources, output, cache) if _may_copy(output) else {}
    parts: list[Chunk | Copied] = []
    edges: set[int] = set()
    for asset, group in groupby(chunks, key=plain_asset):
        if asset is None or asset not in found:
            parts += group
            continue
        for run in _runs(list(group)):
            for part in _split(run, sources[asset].path, found[asset]):
                edges.add(len(parts))
                parts.append(part)
    copied = {id(part.index): part.index for part in parts if isinstance(part, Copied)}
    coding = _coding(list(copied.values())) if copied else None
    if coding is None:
        return [Coded(chunk, output) for chunk in chunks]
    output = replace(output, coding=coding)
    edge = _edge_format(output, list(copied.values()))
    return [
        part if isinstance(part, Copied) else Coded(part, edge if i in edges else output)
        for i, part in enumerate(parts)
    ]


def _may_copy(output: OutputFormat) -> bool:
    return output.copies and output.encoder == "x264"


def _edge_format(output: OutputFormat, copied: Sequence[Index]) -> OutputFormat:
    """Beside pictures of many bits a quicker preset costs no visible size, and no quality."""
    pixels = output.width * output.height
    rich = all(8 * i.sizes.mean() / pixels >= _RICH_BITS for i in copied)
    return replace(output, preset=_EDGE_PRESET) if rich and output.preset == "veryfast" else output


def plain_asset(chunk: Chunk) -> str | None:
    """The footage that a chunk shows just as it is, if it does."""
    if len(chunk.layers) != 1 or not isinstance(layer := chunk.layers[0], PictureLayer):
        return None
    # Against the bare layer, so that whatever else a layer can hold makes it not plain.
    bare = PictureLayer(layer.asset, layer.position, Fraction(1), layer.fit)
    return layer.asset if layer == bare and layer.position.denominator == 1 else None


def _indexes(
    chunks: Sequence[Chunk], sources: Mapping[str, Source], output: OutputFormat, cache: Cache
) -> dict[str, Index]:
    """Indexes of the footage that can be copied into one track, that shown longest first."""
    shown: Counter[str] = Counter()
    for chunk in chunks:
        if (asset := plain_asset(chunk)) is not None:
            shown[asset] += chunk.frames
    agreed: dict[str, Index] = {}
    for asset, _ in shown.most_common():
        info = sources[asset].info
        if (info.width, info.height, info.fps) != (output.width, output.height, output.fps):
            continue
        known = _index(asset, sources[asset], cache)
        if known is not None and all(_share_a_track(known, other) for other in agreed.values()):
            agreed[asset] = known
    return agreed


def _index(asset: str, source: Source, cache: Cache) -> Index | None:
    key = hashlib.sha256(f"index {INDEX_VERSION} {asset}".encode()).hexdigest()
    if cache.has(key, ".idx"):
        return Index.load(cache.path(key, ".idx"))
    if cache.has(key, _NO_INDEX):
        return None
    made = index(source.path, source.info)
    with cache.making(key, _NO_INDEX if made is None else ".idx") as partial:
        if made is None:
            partial.write_bytes(b"none")
        else:
            made.save(partial)
    return made


def _share_a_track(one: Index, other: Index) -> bool:
    first, second = one.sequence, other.sequence
    same = ("profile", "width", "height", "dpb", "colors")
    return one.sets.agrees(other.sets) and all(
        getattr(first, name) == getattr(second, name) for name in same
    )


def _coding(indexes: Sequence[Index]) -> Coding | None:
    """The coding that goes with the copied pictures, if they leave an id for it."""
    taken = set().union(*(i.sets.ids() for i in indexes))
    free = next((n for n in range(1, 32) if n not in taken), None)
    if free is None:
        return None
    sequence = indexes[0].sequence
    return Coding(
        profile=indexes[0].profile,
        set_id=free,
        dpb=sequence.dpb,
        reorders=any(i.sequence.reorders for i in indexes),
        colors=sequence.colors,
    )


def _runs(chunks: Sequence[Chunk]) -> Iterator[list[Chunk]]:
    """Neighbours that go on where the one before ends."""
    run: list[Chunk] = []
    for chunk in chunks:
        if run and _position(run[-1]) + run[-1].frames != _position(chunk):
            yield run
            run = []
        run.append(chunk)
    if run:
        yield run


def _split(run: Sequence[Chunk], path: Path, known: Index) -> Iterator[Chunk | Copied]:
    first = _position(run[0]) + known.offset
    stretch = known.stretch(first, first + sum(chunk.frames for chunk in run))
    if stretch is None or stretch[1] - stretch[0] < _WORTH:
        yield from run
        return
    begin, end = (n - known.offset for n in stretch)
    yield from (part for chunk in run if (part := _within(chunk, None, begin)))
    yield Copied(path, known, stretch[0], end - begin)
    yield from (part for chunk in run if (part := _within(chunk, end, None)))


def _within(chunk: Chunk, first: int | None, last: int | None) -> Chunk | None:
    """What of a plain chunk lies within a range of source frames."""
    position = _position(chunk)
    begin = position if first is None else max(position, first)
    end = position + chunk.frames if last is None else min(position + chunk.frames, last)
    if begin >= end:
        return None
    layer = chunk.layers[0]
    assert isinstance(layer, PictureLayer)
    return replace(chunk, frames=end - begin, layers=(replace(layer, position=Fraction(begin)),))


def _position(chunk: Chunk) -> int:
    layer = chunk.layers[0]
    assert isinstance(layer, PictureLayer)
    return int(layer.position)
