"""A draft in one line::

Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. ...
"""

from __future__ import annotations

from collections.abc import Iterable

from nemo_jupyter.timeline import effects
from nemo_jupyter.timeline.model import BACKWARD, Draft, Segment, Track, TrackKind
from nemo_jupyter.timeline.words import (
    counted,
    html,
    listed,
    number,
    one_line,
    percent,
    seconds,
    stretch,
    track_title,
)

_MOST_EFFECTS = 3


def summary(draft: Draft) -> str:
    """The line for any draft, also one with track types that only the cloud knows."""
    if not draft.all_tracks:
        return "Timeline: empty"
    rows = (f"{i}. {describe(track)}" for i, track in enumerate(draft.all_tracks, 1))
    return f"Timeline ({counted(len(draft.all_tracks), 'track')}): {' '.join(rows)}"


def summary_html(draft: Draft) -> str:
    """The same as a small list."""
    if not draft.all_tracks:
        return "<div><strong>Timeline</strong>: empty</div>"
    head = [counted(len(draft.all_tracks), "track"), seconds(draft.duration)]
    if draft.canvas.ratio:
        head.append(one_line(str(draft.canvas.ratio), 12))
    rows = "".join(f"<li>{html(describe(track))}</li>" for track in draft.all_tracks)
    return f"<div><strong>Timeline</strong> ({html(', '.join(head))})<ol>{rows}</ol></div>"


def describe(track: Track) -> str:
    """One track: what it is, what is on it, from when to when, and how it differs from plain."""
    if not track.segments:
        return f"{track_title(track)}: empty"
    start = min(segment.start for segment in track.segments)
    facts = [stretch(start, track.end), *_facts(track)]
    return f"{track_title(track)}: {_content(track)} ({', '.join(facts)})"


def _content(track: Track) -> str:
    if track.kind == TrackKind.TEXT:
        return _texts(track.segments)
    names = list(dict.fromkeys(one_line(s.label, 40) for s in track.segments))
    named = [name for name in names if name]
    if len(track.segments) == 1:
        return named[0] if named else "1 clip"
    clips = counted(len(track.segments), "clip")
    if len(named) > 2:
        return f"{clips} of {len(named)} sources"
    return f"{clips} of {listed(named)}" if named else clips


def _texts(segments: tuple[Segment, ...]) -> str:
    texts = [f'"{one_line(s.label, 40)}"' for s in segments]
    if len(texts) > 2:
        return f"{texts[0]} and {len(texts) - 1} more"
    return ", ".join(texts)


def _facts(track: Track) -> list[str]:
    """What is not as recorded: speed and loudness, as one number or as a range."""
    if track.kind == TrackKind.TEXT:
        return []
    facts = []
    speeds = {segment.speed for segment in track.segments}
    if speeds != {1.0}:
        facts.append(_range(f"{number(s)}x" for s in sorted(speeds)))
    gains = {segment.gain for segment in track.segments}
    if all(segment.muted for segment in track.segments):
        facts.append("muted")
    elif gains != {1.0}:
        facts.append(_range(percent(g) for g in sorted(gains)))
    facts += _treatment(track)
    return facts


def _treatment(track: Track) -> list[str]:
    """How it is played and what is done to the picture, where that goes for every segment."""
    first = track.segments[0]
    facts = []
    if first.playback == BACKWARD and all(s.playback == BACKWARD for s in track.segments):
        facts.append("backwards")
    shared = [e for e in first.effects if all(e in s.effects for s in track.segments)]
    return facts + [effects.describe(e) for e in shared[:_MOST_EFFECTS]]


def _range(values: Iterable[str]) -> str:
    ends = list(values)
    return ends[0] if len(ends) == 1 else f"{ends[0]} to {ends[-1]}"
