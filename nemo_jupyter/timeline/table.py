"""The timeline as DataFrames, and a changed table back as a timeline.

A row of :func:`segments` is a segment, all times in ms. ``end`` and ``out_point`` follow from
``start``, ``duration``, ``in_point`` and ``speed``; whichever of them was changed decides.
"""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import count, pairwise
from typing import TYPE_CHECKING, Any

from nemo_jupyter.errors import DraftInvalid
from nemo_jupyter.timeline.cells import Row
from nemo_jupyter.timeline.model import (
    BACKWARD,
    FORWARD,
    STILL,
    Draft,
    Effect,
    MadeBy,
    Segment,
    Track,
    TrackKind,
    Transition,
)
from nemo_jupyter.timeline.words import kind_name, listed, one_line, track_title

if TYPE_CHECKING:
    from pandas import DataFrame

_WHOLE = "int64"
_MAYBE = "Int64"
_WORDS = "string"
# The columns in reading order, with the type that pandas keeps them in.
COLUMNS: dict[str, str] = {
    "track": _WHOLE,
    "kind": _WORDS,
    "role": _WORDS,
    "name": _WORDS,
    "text": _WORDS,
    "start": _WHOLE,
    "end": _WHOLE,
    "duration": _WHOLE,
    "in_point": _WHOLE,
    "out_point": _WHOLE,
    "speed": "float64",
    "playback": _WORDS,
    "volume": "float64",
    "muted": "bool",
    "loop": "bool",
    "duck_db": "float64",
    "fade_in": _WHOLE,
    "fade_out": _WHOLE,
    "fade_color": _WORDS,
    "fit": _WORDS,
    "transition": _WORDS,
    "transition_ms": _MAYBE,
    "effects": "object",
    "style": "object",
    "turn": _MAYBE,
    "op": _WORDS,
    "asset": _WORDS,
    "id": _WORDS,
}
_KINDS = {"video": TrackKind.VIDEO, "audio": TrackKind.AUDIO, "text": TrackKind.TEXT}


def segments(draft: Draft) -> DataFrame:
    """A row for every segment; ``track`` counts from 1 as in the summary."""
    import pandas as pd

    rows = [
        _row(number, track, segment)
        for number, track in enumerate(draft.all_tracks, 1)
        for segment in track.segments
    ]
    return pd.DataFrame(
        {name: pd.Series([r[name] for r in rows], dtype=kind) for name, kind in COLUMNS.items()}
    )


def tracks(draft: Draft) -> DataFrame:
    """A row for every track, numbered from 1."""
    import pandas as pd

    rows = [
        {
            "kind": kind_name(track.kind),
            "role": track.role,
            "name": track_title(track),
            "segments": len(track.segments),
            "start": min((s.start for s in track.segments), default=0),
            "end": track.end,
            "sources": listed(
                list(dict.fromkeys(one_line(s.name) for s in track.segments if s.name))
            ),
            "id": track.id,
        }
        for track in draft.all_tracks
    ]
    columns = ["kind", "role", "name", "segments", "start", "end", "sources", "id"]
    index = pd.RangeIndex(1, len(rows) + 1, name="track")
    return pd.DataFrame(rows, columns=columns, index=index)


def from_segments(frame: DataFrame, base: Draft) -> Draft:
    """The timeline that a changed table describes.

    Rows are known by ``id``: a row that is gone is a segment deleted, a second row of one ``id``
    a copy, a row without one a new segment. Columns that are missing stay as they are in
    ``base``, and columns of one's own are left aside. ``track`` may name the track after the
    last to open a new one.

    Raises:
        DraftInvalid: A value does not fit; the message names its row and column.
    """
    _check_columns(frame)
    known = _known(base)
    left = Counter(segment.id for _, segment in base.walk())
    rows: dict[int, list[Segment]] = defaultdict(list)
    kinds: dict[int, int] = {}
    labels: dict[str, Row] = {}
    for label, values in zip(frame.index, frame.to_dict("records"), strict=True):
        row = Row(label, {str(k): v for k, v in values.items()})
        at, old = _take(known, row)
        number = row.whole("track", at)
        kinds[number] = _kind(row, number, base)
        segment = _segment(row, old, left)
        rows[number].append(segment)
        labels[segment.id] = row
    draft = replace(base, all_tracks=tuple(_tracks(base, rows, kinds)))
    _check_overlaps(draft, base, labels)
    return draft


def _row(number: int, track: Track, segment: Segment) -> dict[str, Any]:
    own = {name: getattr(segment, name) for name in COLUMNS if hasattr(segment, name)}
    change, maker = segment.transition, segment.made_by
    return own | {
        "track": number,
        "kind": kind_name(track.kind),
        "transition": change.kind if change else None,
        "transition_ms": change.duration if change else None,
        "effects": tuple({"name": e.name, **e.args} for e in segment.effects),
        "style": dict(segment.style),
        "turn": maker.turn if maker else None,
        "op": maker.op if maker else None,
    }


def _known(base: Draft) -> dict[str, list[tuple[int, Segment]]]:
    """Segments by id; a cloud draft may use one id twice, so in order of appearance."""
    found: dict[str, list[tuple[int, Segment]]] = defaultdict(list)
    for number, track in enumerate(base.all_tracks, 1):
        for segment in track.segments:
            found[segment.id].append((number, segment))
    return found


def _take(
    known: dict[str, list[tuple[int, Segment]]], row: Row
) -> tuple[int | None, Segment | None]:
    """The segment that a row was made from, and its track. The last one serves copies too."""
    places = known.get(row.words("id", "") or "")
    if not places:
        return None, None
    number = row.whole("track", places[0][0])
    at = next((i for i, place in enumerate(places) if place[0] == number), 0)
    return places.pop(at) if len(places) > 1 else places[0]


def _kind(row: Row, number: int, base: Draft) -> int:
    """The kind of track that a row belongs on, checked against what the row says."""
    last = len(base.all_tracks)
    if not 1 <= number <= last + 1:
        raise row.wrong("track", f"there are {last} tracks, and {last + 1} opens a new one")
    said = row.words("kind", "") or ""
    if number <= last:
        kind = base.all_tracks[number - 1].kind
        if said and said != kind_name(kind):
            raise row.wrong("kind", f"track {number} is for {kind_name(kind)}, not {said}")
        return kind
    if said not in _KINDS:
        raise row.wrong("kind", f"a new track is one of {', '.join(_KINDS)}")
    return _KINDS[said]


def _segment(row: Row, old: Segment | None, left: Counter[str]) -> Segment:
    plain = old or Segment(id="", start=0, duration=0)
    start = row.whole("start", old.start if old else None)
    in_point = row.whole("in_point", plain.in_point)
    speed = row.real("speed", plain.speed)
    if speed <= 0 and speed != plain.speed:
        raise row.wrong("speed", "it must be above 0")
    changes: dict[str, Any] = {
        "id": _id(row, old, left),
        "start": start,
        "in_point": in_point,
        "speed": speed,
        "playback": _playback(row, plain.playback),
        "duration": _duration(row, old, start, in_point, speed),
        "volume": row.real("volume", plain.volume),
        "duck_db": row.real("duck_db", plain.duck_db),
        "muted": row.flag("muted", plain.muted),
        "loop": row.flag("loop", plain.loop),
        "fade_in": row.whole("fade_in", plain.fade_in),
        "fade_out": row.whole("fade_out", plain.fade_out),
        "transition": _transition(row, plain.transition),
        "effects": _effects(row, plain.effects),
        "style": _style(row, plain.style),
        "made_by": _made_by(row, plain.made_by),
    }
    for name in ("name", "role", "fade_color", "fit", "text", "asset"):
        changes[name] = row.words(name, getattr(plain, name))
    return replace(plain, **changes)


def _playback(row: Row, old: str) -> str:
    found = row.words("playback", old) or old
    if found not in (FORWARD, BACKWARD, STILL) and found != old:
        raise row.wrong("playback", f"it is one of {FORWARD}, {BACKWARD} and {STILL}")
    return found


def _id(row: Row, old: Segment | None, left: Counter[str]) -> str:
    """Its own id for the first row that has it, a fresh one for copies and new rows."""
    wanted = row.words("id", "") or ""
    if old is not None and left[wanted] > 0:
        left[wanted] -= 1
        return wanted
    fresh = next(name for n in count(1) if (name := f"row{n}") not in left)
    left[fresh] = 0
    return fresh


def _duration(row: Row, old: Segment | None, start: int, in_point: int, speed: float) -> int:
    """The length that the row asks for by whichever of its columns was changed."""
    found, column = old.duration if old else 0, "duration"
    if _changed(row, "duration", old.duration if old else None):
        found = row.whole("duration", found)
        end = row.whole("end", start + found)
        if end not in (start + found, old.end if old else None):
            raise row.wrong("end", "it disagrees with start and duration; change one of them")
    elif _changed(row, "end", old.end if old else None):
        found, column = row.whole("end", 0) - start, "end"
    elif _changed(row, "out_point", old.out_point if old else None):
        found, column = round((row.whole("out_point", 0) - in_point) / (speed or 1)), "out_point"
    if found <= 0 and (old is None or found != old.duration):
        raise row.wrong(column, "the segment would have no length")
    return found


def _changed(row: Row, column: str, was: int | None) -> bool:
    return row.has(column) and row.whole(column, was) != was


def _transition(row: Row, old: Transition | None) -> Transition | None:
    if "transition" not in row.values:
        return old
    if not row.has("transition"):
        return None
    kind = row.words("transition", "") or ""
    return Transition(kind, row.whole("transition_ms", old.duration if old else 500))


def _effects(row: Row, old: tuple[Effect, ...]) -> tuple[Effect, ...]:
    if "effects" not in row.values:
        return old
    items = row.values["effects"] if row.has("effects") else ()
    if not isinstance(items, list | tuple) or not all(
        isinstance(item, Mapping) and isinstance(item.get("name"), str) for item in items
    ):
        raise row.wrong("effects", "it must be a list like [{'name': 'grayscale'}]")
    return tuple(Effect(i["name"], {k: v for k, v in i.items() if k != "name"}) for i in items)


def _style(row: Row, old: Mapping[str, Any]) -> Mapping[str, Any]:
    if "style" not in row.values:
        return old
    value = row.values["style"] if row.has("style") else {}
    if not isinstance(value, Mapping):
        raise row.wrong("style", "it must be a mapping like {'color': 'white'}")
    return dict(value)


def _made_by(row: Row, old: MadeBy | None) -> MadeBy | None:
    if "turn" not in row.values:
        return old
    return MadeBy(row.whole("turn", 0), row.words("op", "") or "") if row.has("turn") else None


def _tracks(
    base: Draft, rows: Mapping[int, list[Segment]], kinds: Mapping[int, int]
) -> Iterator[Track]:
    for number, track in enumerate(base.all_tracks, 1):
        yield track.with_segments(rows.get(number, ()))
    number = len(base.all_tracks) + 1
    if number in rows:
        ids = {track.id for track in base.all_tracks}
        fresh = next(name for n in count(number) if (name := f"track{n}") not in ids)
        yield Track(fresh, kinds[number]).with_segments(rows[number])


def _check_columns(frame: DataFrame) -> None:
    """A column that is nearly one of ours is misspelt, and its values would be lost."""
    for name in map(str, frame.columns):
        if name not in COLUMNS:
            close = difflib.get_close_matches(name.lower(), COLUMNS, 1, 0.85)
            if close:
                raise DraftInvalid(f"Column {name!r} is unknown; is it {close[0]!r}?")


def _check_overlaps(draft: Draft, base: Draft, labels: Mapping[str, Row]) -> None:
    """Pictures on one track may overlap by a transition only, or where they did before."""
    for number, track in enumerate(draft.all_tracks):
        if track.kind != TrackKind.VIDEO:
            continue
        known = base.all_tracks[number].segments if number < len(base.all_tracks) else ()
        for first, second in pairwise(track.segments):
            change = second.transition
            allowed = change.duration if change and change.overlaps else 0
            if first.end - second.start <= allowed:
                continue
            if first not in known or second not in known:
                row = labels[second.id]
                raise row.wrong("start", f"it begins before the end of segment {first.id!r}")
