"""Moments of the footage at their places on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nemo_jupyter.timeline.model import STILL, Draft, Segment, Span

if TYPE_CHECKING:
    from pandas import DataFrame

#: The columns that a table on the timeline begins with.
COLUMNS = ["media", "asset", "segment", "track", "start_ms", "end_ms", "source_start_ms"]


def on_timeline(table: DataFrame, draft: Draft) -> DataFrame:
    """A table of moments of sources as moments of the timeline.

    Args:
        table: Rows with ``asset``, ``start_ms`` and ``end_ms`` of the source, and any others.
        draft: The timeline.

    Returns:
        A row for each time that a moment is shown, cut to what of it is: ``start_ms`` and
        ``end_ms`` on the timeline, ``source_start_ms``, ``segment`` and ``track`` as ``id`` and
        ``track`` of :meth:`.Draft.segments`, in order of time.
    """
    import pandas as pd

    others = [c for c in table.columns if c not in (*COLUMNS, "start_ms", "end_ms")]
    rows: list[list[Any]] = []
    starts, ends, assets = (table[c].to_numpy() for c in ("start_ms", "end_ms", "asset"))
    for number, track in enumerate(draft.all_tracks, 1):
        for segment in track.segments:
            near = (assets == segment.asset) & (ends >= segment.in_point)
            for record in table[near & (starts < segment.out_point)].to_dict("records"):
                source = Span(int(record["start_ms"]), int(record["end_ms"]))
                place = _place(segment, source)
                if place is not None:
                    head = [record.get("media"), segment.asset, segment.id, number]
                    times = [place.start, place.end, source.start]
                    rows.append([*head, *times, *(record[c] for c in others)])
    found = pd.DataFrame(rows, columns=[*COLUMNS, *others])
    return found.sort_values(["start_ms", "track"], kind="stable", ignore_index=True)


def _place(segment: Segment, source: Span) -> Span | None:
    """Where a stretch of a segment's source is on the timeline; ``None`` where it is not."""
    if segment.asset is None or segment.playback == STILL:
        return None
    used = Span(segment.in_point, segment.out_point)
    seen = source.intersect(used)
    if not seen.duration and not (source.start == source.end and source.start in used):
        return None
    edges = sorted((segment.timeline_at(seen.start), segment.timeline_at(seen.end)))
    return Span(*edges)
