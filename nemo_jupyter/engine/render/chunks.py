"""The draft as chunks: stretches of some seconds through which the same pictures go on.

A chunk knows nothing of its place on the timeline. Its key is a hash of all that its pixels
depend on, so material that moves keeps its chunks. Boundaries fall where pictures change and
on a grid that is fixed to the source, so an edit touches only the chunks around it. Texts come
and go within chunks; only longer stretches without any are kept apart, as they might be copied.
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from fractions import Fraction
from itertools import pairwise, zip_longest
from math import prod
from typing import Any

from nemo_jupyter.engine.render.clearance import clear_of_names
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.timeline.model import (
    BACKWARD,
    STILL,
    Draft,
    Effect,
    Segment,
    Span,
    Track,
    TrackKind,
    frame_of,
)

RENDERER_VERSION = 6  # raise it whenever the same chunk would get other pixels
CHUNK_SECONDS = 2
FOLLOWING = ("pop", "reveal")  # manners in which a caption follows its words
EASE_MS = 250  # how long a text takes to come and to go


@dataclass(frozen=True, slots=True)
class Ramp:
    """A change of strength over ``length`` frames; the chunk begins at frame ``first`` of it."""

    first: int
    length: int
    rising: bool

    def at(self, frame: int) -> float:
        """The strength at a frame of the chunk, between 0 and 1."""
        share = (self.first + frame + 0.5) / self.length
        share = min(1.0, max(0.0, share))
        return share if self.rising else 1.0 - share

    def eased(self, frame: int) -> float:
        """The same with a soft start and end, by the smooth step 3t² - 2t³."""
        share = self.at(frame)
        return share * share * (3 - 2 * share)


@dataclass(frozen=True, slots=True)
class PictureLayer:
    """A stretch of a source.

    Attributes:
        asset: Content hash of the source.
        position: Source time of the chunk's first frame, in frames of the output rate.
        speed: Source frames a timeline frame, both at the output rate; negative when played
            backwards, 0 for a frame that stands still.
        fit: How another shape is filled.
        effects: Changes to the picture.
        takeover: The kind of transition that ``ramp`` drives; ``None`` for a dip to ``color``.
        ramp: How far the picture has come in or gone.
        color: What it comes from or goes to.
    """

    asset: str
    position: Fraction
    speed: Fraction
    fit: str
    effects: tuple[Effect, ...] = ()
    takeover: str | None = None
    ramp: Ramp | None = None
    color: str = "black"


@dataclass(frozen=True, slots=True)
class TextLayer:
    """Words over the picture.

    Attributes:
        text: What is written.
        role: What it is for.
        style: Its looks.
        first: The first frame of the chunk in which it is seen.
        last: The frame from which it is seen no more.
        ramps: How it comes and how it goes.
        words: The words of it, where they change as they are spoken.
        spoken: From which frame of the chunk on which word is said, in order.
    """

    text: str
    role: str
    style: Mapping[str, Any]
    first: int
    last: int
    ramps: tuple[Ramp, ...] = ()
    words: tuple[str, ...] = ()
    spoken: tuple[tuple[int, int], ...] = ()

    def at(self, frame: int) -> TextLayer:
        """What is drawn at a frame of the chunk: one word said, no matter since when."""
        now = max((word for first, word in self.spoken if first <= frame), default=-1)
        spoken = ((0, now),) if self.words else ()
        return replace(self, first=0, last=0, ramps=(), spoken=spoken)

    def strength(self, frame: int) -> float:
        """How far it has come or gone at a frame of the chunk: 1 is seen in full, 0 not at all."""
        seen = self.first <= frame < self.last
        return prod((ramp.eased(frame) for ramp in self.ramps), start=float(seen))


Layer = PictureLayer | TextLayer
# Captions come with the words and digits with the second, too close to each other to fade.
_CLOSE = ("caption", "timer")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some frames with the layers seen in them, bottom first; no layer is black."""

    frames: int
    layers: tuple[Layer, ...]

    def assets(self) -> set[str]:
        """The footage that is seen."""
        return {layer.asset for layer in self.layers if isinstance(layer, PictureLayer)}

    def key(self, output: OutputFormat) -> str:
        """Hash of everything that the chunk's coded pixels depend on."""
        content = {
            "renderer": RENDERER_VERSION,
            "output": output.to_dict(),
            "frames": self.frames,
            "layers": [_plain(layer) for layer in self.layers],
        }
        text = json.dumps(content, sort_keys=True, default=str, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def plan_chunks(draft: Draft, output: OutputFormat, span: Span | None = None) -> tuple[Chunk, ...]:
    """Cut a draft into chunks that together make up the film, or a stretch of it, in order."""
    items = list(_visible(clear_of_names(draft), output.fps))
    span = Span(0, draft.duration) if span is None else span
    first, last = frame_of(span.start, output.fps), frame_of(span.end, output.fps)
    edges = {first, last}
    for item in items:
        edges |= {edge for edge in item.edges() if first < edge < last}
    texts = [item for item in items if item.segment.text is not None]
    beside = _beside(texts, sorted(edges), _step(output.fps) // 4)
    edges |= {edge for edge in beside if first < edge < last}
    return tuple(_sweep(sorted(edges), items, output))


def _step(fps: Fraction) -> int:
    """Frames from line to line of the grid."""
    return round(CHUNK_SECONDS * fps)


def _beside(texts: Iterable[_Item], edges: Sequence[int], least: int) -> Iterator[int]:
    """Where texts leave so many frames, or more, of a chunk without any."""
    end = edges[0]
    spans = sorted((min(item.start, edges[-1]), item.end) for item in texts)
    for start, stop in (*spans, (edges[-1], edges[-1])):
        if start > end:
            if min(start, edges[bisect_right(edges, end)]) - end >= least:
                yield end
            if start - max(end, edges[bisect_left(edges, start) - 1]) >= least:
                yield start
        end = max(end, stop)


@dataclass(frozen=True, slots=True)
class _Item:
    """A segment in frames, with the ramps at its two ends."""

    depth: int
    segment: Segment
    start: int
    end: int
    intro: int
    outro: int
    intro_kind: str | None
    fps: Fraction

    def edges(self) -> Iterator[int]:
        """Where chunks end that show it; words end none."""
        if self.segment.text is not None:
            return
        yield self.start
        yield self.end
        if self.intro:
            yield self.start + self.intro
        if self.outro:
            yield self.end - self.outro
        # A still over the story looks the same wherever the story is divided.
        if self.depth == 0 or self.segment.playback != STILL:
            yield from self._grid()

    def _grid(self) -> Iterator[int]:
        step = _step(self.fps)
        # At normal speed the grid belongs to the source; a retimed clip has its own.
        phase = self._phase()
        first = self.start + (-phase) % step
        if first - self.start < step // 4:
            first += step
        yield from range(first, self.end, step)

    def _phase(self) -> int:
        """Where in a step of the source's grid the segment begins, in frames."""
        at = frame_of(self.segment.in_point, self.fps)
        if self.segment.speed != 1 or self.segment.playback == STILL:
            return 0
        return at if self.segment.playback != BACKWARD else -(at + self.end - self.start)

    def layer(self, first: int, last: int) -> Layer:
        segment = self.segment
        if segment.text is not None:
            return self._text(segment.text, first, last)
        ramp = self._ramp(first)
        speed = Fraction(segment.speed).limit_denominator(1000)
        position = Fraction(frame_of(segment.in_point, self.fps))
        if segment.playback == STILL:
            speed = Fraction(0)
        elif segment.playback == BACKWARD:
            position += (self.end - 1 - self.start) * speed
            speed = -speed
        position += (first - self.start) * speed
        rising = ramp is not None and ramp.rising
        return PictureLayer(
            asset=segment.asset or "",
            position=position,
            speed=speed,
            fit=segment.fit,
            effects=tuple(e for e in segment.effects if not e.of_sound),
            takeover=self.intro_kind if rising else None,
            ramp=ramp,
            color=segment.fade_color,
        )

    def _text(self, text: str, first: int, last: int) -> TextLayer:
        role, style = self.segment.role, dict(self.segment.style)
        begin, end = max(self.start, first), min(self.end, last)
        going = self.end - self.outro
        ramps = []
        if begin < self.start + self.intro:
            ramps.append(Ramp(first - self.start, self.intro, rising=True))
        if end > going:
            ramps.append(Ramp(first - going, self.outro, rising=False))
        words, spoken = self._spoken(first, last)
        return TextLayer(text, role, style, begin - first, end - first, tuple(ramps), words, spoken)

    def _spoken(self, first: int, last: int) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
        """The words of a caption that follows them, and which is said when in a chunk."""
        segment = self.segment
        if segment.style.get("animation") not in FOLLOWING:
            return (), ()
        starts = [frame_of(segment.start + w.start, self.fps) - first for w in segment.words]
        now = max((n for n, start in enumerate(starts) if start <= 0), default=-1)
        later = ((start, n) for n, start in enumerate(starts) if 0 < start < last - first)
        return tuple(w.text for w in segment.words), ((0, now), *later)

    def _ramp(self, first: int) -> Ramp | None:
        if first < self.start + self.intro:
            return Ramp(first - self.start, self.intro, rising=True)
        if first >= self.end - self.outro:
            return Ramp(first - (self.end - self.outro), self.outro, rising=False)
        return None


def _visible(draft: Draft, fps: Fraction) -> Iterator[_Item]:
    depth = 0
    for kind in (TrackKind.VIDEO, TrackKind.TEXT):
        for track in draft.by_kind(kind):
            if track.options.get("deliver", "burn") != "burn":
                continue
            yield from _items(track, depth, fps)
            depth += 1


def _items(track: Track, depth: int, fps: Fraction) -> Iterator[_Item]:
    for segment, after in zip_longest(track.segments, track.segments[1:]):
        start, end = frame_of(segment.start, fps), frame_of(segment.end, fps)
        if end <= start or (segment.text is None and segment.asset is None):
            continue
        intro, outro, kind = _ends(segment, after, fps)
        intro = min(intro, end - start)
        yield _Item(depth, segment, start, end, intro, min(outro, end - start - intro), kind, fps)


def _ends(segment: Segment, after: Segment | None, fps: Fraction) -> tuple[int, int, str | None]:
    """Frames of the ramps at both ends, and what kind of transition the first one is."""
    if segment.text is not None:
        if segment.role in _CLOSE and segment.style.get("animation") != "fade":
            return 0, 0, None
        ease = frame_of(min(EASE_MS, segment.duration // 2), fps)
        return ease, ease, None
    intro, outro, kind = segment.fade_in, segment.fade_out, None
    takeover = segment.transition
    if takeover is not None and takeover.overlaps:
        intro, kind = takeover.duration, takeover.kind
    elif takeover is not None:
        intro = max(intro, takeover.duration // 2)
    if after is not None and after.transition is not None and not after.transition.overlaps:
        outro = max(outro, after.transition.duration // 2)
    return frame_of(intro, fps), frame_of(outro, fps), kind


def _sweep(edges: list[int], items: list[_Item], output: OutputFormat) -> Iterator[Chunk]:
    waiting = sorted(items, key=lambda i: i.start, reverse=True)
    active: list[_Item] = []
    for first, last in pairwise(edges):
        while waiting and waiting[-1].start < last:
            active.append(waiting.pop())
        active = [item for item in active if item.end > first]
        active.sort(key=lambda i: (i.depth, i.start))
        yield Chunk(last - first, tuple(item.layer(first, last) for item in active))


def _plain(layer: Layer) -> dict[str, Any]:
    values = asdict(layer)
    values["layer"] = type(layer).__name__
    return values
