"""The timeline drawn to scale.

The background is transparent and all words stand on surfaces of their own, so a figure reads
the same on a light and on a dark page. Words of other people are drawn as they are, never as
mathematics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure, SubFigure
from PIL import Image

from nemo_jupyter.timeline import match
from nemo_jupyter.timeline.brush import Brush
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind
from nemo_jupyter.timeline.summary import summary
from nemo_jupyter.timeline.words import clock, number, one_line, percent, seconds, track_title

Array = np.ndarray[Any, np.dtype[Any]]

_COLORS: dict[int, tuple[str, str]] = {
    TrackKind.VIDEO: ("#2f6b9a", "#285a82"),
    TrackKind.AUDIO: ("#2e7a4e", "#276741"),
    TrackKind.TEXT: ("#87489a", "#733d83"),
}
_OTHER = ("#666666", "#575757")
_INK = "#3d3d3d"
_GUTTER = 1.25
_RULER = 0.26
_GAP = 0.07
_BAND = 0.2
_SCREEN_DPI = 100
_FILE_DPI = 160


@dataclass(frozen=True, slots=True)
class Pictures:
    """What media look and sound like, by asset.

    Attributes:
        waveforms: Peaks between 0 and 1, one every ``waveform_step`` ms of the source.
        filmstrips: Pictures of shape ``(n, height, width, 3)``, one every ``filmstrip_step`` ms.
    """

    waveforms: Mapping[str, Array] = field(default_factory=dict)
    filmstrips: Mapping[str, Array] = field(default_factory=dict)
    waveform_step: float = 10.0
    filmstrip_step: float = 1000.0

    def any_of(self, track: Track) -> bool:
        """Whether there is something to see of a track's media."""
        assets = {segment.asset for segment in track.segments}
        return bool(assets & (self.waveforms.keys() | self.filmstrips.keys()))


class TimelineFigure(Figure):
    """A figure that shows itself in a notebook without pyplot."""

    def png(self, dpi: int = _FILE_DPI) -> bytes:
        """The figure as a small picture with a transparent background."""
        drawn, out = BytesIO(), BytesIO()
        FigureCanvasAgg(self).print_figure(drawn, dpi=dpi, facecolor="none", format="png")
        # A palette takes a quarter of the bytes, which a saved notebook carries for every cell.
        with Image.open(drawn) as picture:
            palette = picture.quantize(method=Image.Quantize.FASTOCTREE)
        palette.save(out, "png", optimize=True)
        return out.getvalue()

    def _repr_png_(self) -> tuple[bytes, dict[str, int]]:
        width, height = self.get_size_inches()
        size = {"width": round(width * _SCREEN_DPI), "height": round(height * _SCREEN_DPI)}
        return self.png(), size


def plot(
    draft: Draft,
    ax: Axes | None = None,
    *,
    before: Draft | None = None,
    waveforms: Mapping[str, Array] | None = None,
    filmstrips: Mapping[str, Array] | None = None,
    waveform_step: float = 10.0,
    filmstrip_step: float = 1000.0,
    width: float = 10.0,
) -> Figure:
    """Draw a draft, or with ``before`` two drafts over one ruler.

    Args:
        draft: What to draw.
        ax: Axes to draw into; a new figure otherwise.
        before: An earlier draft, drawn above; what is no longer there is marked in it.
        waveforms: Peaks between 0 and 1 by asset, one every ``waveform_step`` ms.
        filmstrips: Arrays ``(n, height, width, 3)`` by asset, one picture every
            ``filmstrip_step`` ms.
        width: Width of a new figure in inches.
    """
    pictures = Pictures(waveforms or {}, filmstrips or {}, waveform_step, filmstrip_step)
    panels = [Panel(draft, pictures)]
    if before is not None:
        gone = match.removed(before, draft)
        panels = [Panel(before, pictures, "before", gone), Panel(draft, pictures, "after")]
    height = sum(panel.height for panel in panels) + _GAP * (len(panels) - 1)
    figure: Figure | SubFigure
    if ax is None:
        figure = TimelineFigure(figsize=(width, height), dpi=_SCREEN_DPI)
        figure.patch.set_alpha(0)
        ax = figure.add_axes((0, 0, 1, 1))
    else:
        figure = ax.figure
    brush = Brush(ax, max(1, *(p.draft.duration for p in panels)), height, _GUTTER)
    top = 0.0
    for panel in panels:
        panel.draw(brush, top)
        top += panel.height + _GAP
    return figure if isinstance(figure, Figure) else figure.figure


def plot_png(draft: Draft, **options: Any) -> tuple[bytes, str]:
    """The picture of a timeline and the words that stand for it."""
    figure = plot(draft, **options)
    assert isinstance(figure, TimelineFigure)
    return figure.png(), summary(draft)


@dataclass(frozen=True, slots=True)
class Panel:
    """One draft of a figure, from its ruler down.

    Attributes:
        title: ``before`` or ``after``.
        gone: Stretches of the first video track to mark, ms.
    """

    draft: Draft
    pictures: Pictures
    title: str = ""
    gone: Sequence[Span] = ()

    @property
    def height(self) -> float:
        """In inches."""
        return (
            _RULER + sum(h + _GAP for _, h in self.rows()) + (0 if self.draft.all_tracks else 0.4)
        )

    def rows(self) -> Iterator[tuple[Track, float]]:
        """Tracks with their heights."""
        for track in self.draft.all_tracks:
            yield track, 0.66 if self.pictures.any_of(track) else 0.34

    def draw(self, brush: Brush, top: float) -> None:
        """Draw everything with its upper edge at ``top`` inches."""
        head = ", ".join(filter(None, [self.title, seconds(self.draft.duration)]))
        brush.ruler(top, _RULER - 0.03, _INK, head, clock)
        at = top + _RULER
        if not self.draft.all_tracks:
            brush.chip(0, at, 0.3, "Nothing on the timeline yet", _INK)
        for index, (track, height) in enumerate(self.rows(), 1):
            at += _GAP if index > 1 else 0
            brush.lane(at, height)
            brush.chip(-1, at, height, f"{index} {track_title(track)}", _colors(track)[0])
            self._track(brush, track, at, height)
            at += height

    def _track(self, brush: Brush, track: Track, top: float, height: float) -> None:
        sources = {key: i for i, key in enumerate(dict.fromkeys(map(_shade_key, track.segments)))}
        colors = [
            _OTHER[0] if s.muted else _colors(track)[sources[_shade_key(s)] % 2]
            for s in track.segments
        ]
        brush.bars([s.span for s in track.segments], top, height, colors)
        self._pictures(brush, track, top + _BAND, height - _BAND)
        brush.cuts([s.start for s in track.segments], top, height)
        brush.wedges(list(_fades(track)), top, height)
        brush.bows([span for s in track.segments if (span := _join(s))], top, height)
        if match.is_main(track, self.draft):
            brush.marks(self.gone, top, height)
        band = _BAND if self.pictures.any_of(track) else height
        for segment, color in zip(track.segments, colors, strict=True):
            clear = Span(join.end, segment.end) if (join := _join(segment)) else segment.span
            brush.label(clear, top, band, _label(segment), color)

    def _pictures(self, brush: Brush, track: Track, top: float, height: float) -> None:
        pictures = self.pictures
        if not pictures.any_of(track):
            return
        brush.strip(track.segments, pictures.filmstrips, pictures.filmstrip_step, top, height)
        brush.wave(track.segments, pictures.waveforms, pictures.waveform_step, top, height)


def _colors(track: Track) -> tuple[str, str]:
    return _COLORS.get(track.kind, _OTHER)


def _shade_key(segment: Segment) -> str:
    return segment.id if segment.text is not None else match.source_key(segment)


def _label(segment: Segment) -> str:
    facts = [one_line(segment.label, 80)]
    if segment.speed != 1.0:
        facts.append(f"{number(segment.speed)}x")
    if segment.muted:
        facts.append("muted")
    elif segment.volume != 1.0 and segment.text is None:
        facts.append(percent(segment.volume))
    return "  ".join(filter(None, facts))


def _fades(track: Track) -> Iterator[tuple[int, int]]:
    """Where fades are dark and where they are clear, ms."""
    for segment in track.segments:
        if segment.fade_in:
            yield segment.start, segment.start + segment.fade_in
        if segment.fade_out:
            yield segment.end, segment.end - segment.fade_out


def _join(segment: Segment) -> Span | None:
    """Where a transition is seen."""
    change = segment.transition
    if change is None:
        return None
    start = segment.start if change.overlaps else max(0, segment.start - change.duration // 2)
    return Span(start, start + change.duration)
