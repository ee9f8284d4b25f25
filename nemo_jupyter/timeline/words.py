"""Times, amounts and names as a person writes them, safe to show.

Names and texts come from files and from other people: they are put on one line, shortened, and
freed of control characters and of marks that would turn the text around them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from html import escape

from nemo_jupyter.timeline.model import Segment, Track, TrackKind

_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KINDS: dict[int, str] = {
    TrackKind.VIDEO: "video",
    TrackKind.AUDIO: "audio",
    TrackKind.TEXT: "text",
}
_ROLES = {
    "main": "Video",
    "music": "BGM",
    "bgm": "BGM",
    "voice": "Voice",
    "voiceover": "Voiceover",
    "captions": "Captions",
    "caption": "Captions",
    "title": "Title",
    "titles": "Title",
    "lower_third": "Lower third",
    "text": "Text",
}
_UNTOLD: dict[int, str] = {
    TrackKind.VIDEO: "Video",
    TrackKind.AUDIO: "BGM",
    TrackKind.TEXT: "Title",
}


def one_line(text: str, limit: int = 60) -> str:
    """A text on one line of at most ``limit`` characters."""
    seen = "".join(
        " " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs") else c
        for c in text
        if c not in _TURNING
    )
    line = " ".join(seen.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def html(text: str) -> str:
    """A text as HTML that shows exactly this text."""
    return escape(text, quote=True)


def number(value: float) -> str:
    """A number with at most two decimals and none to spare."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def seconds(ms: int) -> str:
    """A length: ``0.4 s``, ``12 s``, ``3 min 5 s``."""
    if ms >= 60_000:
        minutes, rest = divmod(round(ms / 1000), 60)
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    return f"{number(round(ms / 1000, 1) if ms >= 100 else ms / 1000)} s"


def clock(ms: int) -> str:
    """A position of a minute or more: ``1:05`` or ``1:05.5``."""
    tenths = round(ms / 100)
    minutes, rest = divmod(tenths, 600)
    whole, tenth = divmod(rest, 10)
    hours, minutes = divmod(minutes, 60)
    text = f"{hours}:{minutes:02}:{whole:02}" if hours else f"{minutes}:{whole:02}"
    return f"{text}.{tenth}" if tenth else text


def stretch(start: int, end: int) -> str:
    """A range of time: ``0-10s``, or ``0:58-1:04.5`` where it passes a minute."""
    if end >= 60_000:
        return f"{clock(start)}-{clock(end)}"
    return f"{number(round(start / 1000, 1))}-{number(round(end / 1000, 1))}s"


def percent(share: float) -> str:
    """A factor in per cent: ``35%``."""
    return f"{number(round(share * 100, 1))}%"


def quoted(text: str) -> str:
    """Someone's words between curly quotes."""
    return f"“{one_line(text, 40)}”"


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun: ``1 clip``, ``3 clips``."""
    return f"{count} {noun if count == 1 else plural or noun + 's'}"


def listed(items: Sequence[str], most: int = 3) -> str:
    """Items as a list in a sentence; beyond ``most`` they are counted."""
    if len(items) > most:
        items = [*items[: most - 1], f"{len(items) - most + 1} more"]
    return " and ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def kind_name(kind: int) -> str:
    """``video``, ``audio``, ``text``, or ``type 4`` for what only the cloud knows."""
    return _KINDS.get(kind, f"type {int(kind)}")


def track_title(track: Track) -> str:
    """What a track is called: by its role, else by its name, else by its kind."""
    roles = {segment.role for segment in track.segments}
    shared = roles.pop() if len(roles) == 1 else ""
    for role in (shared, track.role) if track.kind == TrackKind.TEXT else (track.role,):
        if role in _ROLES:
            return _ROLES[role]
    if name := one_line(track.name, 30):
        return name
    return _UNTOLD.get(track.kind, f"Track type {int(track.kind)}")


def source_name(segment: Segment) -> str:
    """What a segment shows or plays, for a sentence."""
    if segment.text is not None:
        return quoted(segment.text)
    return one_line(segment.name) or (f"file {segment.asset[:8]}" if segment.asset else "a clip")
