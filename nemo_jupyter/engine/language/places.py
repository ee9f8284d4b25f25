"""Slots for clips, positions, stretches and lengths: where and how long."""

from __future__ import annotations

from typing import Any

from .quantities import tidy
from .slots import Words, given, several, timer


def clip(words: Words) -> dict[str, Any]:
    """Which clips; those after "except" are the exception."""
    exception = words.search("except_clip")
    if exception:
        return {"except_clip": words.marks.first(exception[0], "c")}
    return given(clip=words.first("c"))


def clip_alone(words: Words) -> dict[str, Any]:
    """Which clips, for operations that know no exceptions."""
    return {} if words.search("except_clip") else given(clip=words.first("c"))


def clip_or_each(words: Words) -> dict[str, Any]:
    """Which clips, or each for itself: "fade in every clip"."""
    chosen = clip_alone(words)
    return {"clip": "all"} if not chosen and words.search("each_clip") else chosen


def span(words: Words) -> dict[str, Any]:
    """From when to when, in the words' own order of preference."""
    stretch = words.first("i")
    if stretch:
        return {"start": stretch[0], "end": stretch[1]}
    for name in ("first_part", "last_part", "from_time", "until_time"):
        found = words.search(name)
        if not found:
            continue
        ms = words.marks.first(found[0], "t")
        if name == "first_part":
            return {"start": 0, "end": ms}
        if name == "last_part":
            return {"last": ms}
        return {"start": ms} if name == "from_time" else {"end": ms}
    return {}


def onwards(words: Words) -> dict[str, Any]:
    """From a position on, for what goes on once it has begun: "slow motion at 0:15"."""
    found = words.search("from_at")
    return {"start": words.marks.first(found[0], "t")} if found and not span(words) else {}


def at(words: Words) -> dict[str, Any]:
    """A position: a time, the playhead, the start or the end."""
    found, gone = words.search("at_time"), words.search("disappears")
    if found and not (gone and found.end() == gone.end() and found[0].startswith("after")):
        value = words.marks.first(found[0], "tn")
        number = words.marks.first(found[0], "t") is None
        return {"at": tidy(value * 1000) if number else value}
    if words.search("playhead"):
        return {"at": "playhead"}
    return {}


def edge(words: Words) -> dict[str, Any]:
    """``at`` as an edge of the video."""
    return given(at=words.lookup("edge"))


def at_or_edge(words: Words) -> dict[str, Any]:
    """``at`` as a time, else as an edge."""
    return at(words) or edge(words)


def clips_joined(words: Words) -> dict[str, Any]:
    """The clips to join, if several are named."""
    named = [mark.value for _, mark in words.marks.find(words.text, "c")]
    clips = named[0] if len(named) == 1 and isinstance(named[0], list) else named
    return {"clip": clips} if len(clips) > 1 else {}


def place(words: Words) -> dict[str, Any]:
    """``position`` as a time, else as an edge of the video."""
    return given(position=at_or_edge(words).get("at"))


def card_time(words: Words) -> dict[str, Any]:
    """When a title card is shown: over the first seconds, it is at the start."""
    stretch = words.first("i")
    if stretch and all(isinstance(edge, int) for edge in stretch):
        return {"at": stretch[0] or "start", "duration": stretch[1] - stretch[0]}
    when = at_or_edge(words)
    return when or ({"at": "start"} if words.search("first_part") else {})


def start_or_edge(words: Words) -> dict[str, Any]:
    """A position: a time as ``start``, an edge or the playhead as ``at``."""
    when = at_or_edge(words).get("at")
    return given(start=when) if isinstance(when, int | float) else given(at=when)


def duration(words: Words) -> dict[str, Any]:
    """A length: the first time that is not a position."""
    rest = words.text
    for name in ("at_time", "from_time", "every_time"):
        found = words.lexicon.shapes[name].search(rest)
        if found and not (name == "every_time" and found[0].startswith("<")):
            rest = rest[: found.start()] + " " + rest[found.end() :]
    return given(duration=words.marks.first(rest, "t"))


def countdown(words: Words) -> dict[str, Any]:
    """A timer's pattern, or how long it counts down and from when."""
    pattern, moment = timer(words), at(words)
    edges = words.lexicon.compiled_values["edge"]
    if not moment and any(value == "end" and word.search(words.text) for word, value in edges):
        moment = {"at": "end"}  # "start a countdown at the end"
    if pattern.keys() - {"ms"}:
        return pattern
    length = duration(words) if moment else {"duration": pattern.get("ms")}
    return given(ms=length.get("duration")) | moment


def fade_length(words: Words) -> dict[str, Any]:
    """``ms`` of a fade; "from 0 to 3 seconds" is as long as it ends."""
    stretch = words.first("i")
    if stretch and stretch[0] == 0 and isinstance(stretch[1], int):
        return {"ms": stretch[1]}
    value = duration(words).get("duration")
    return given(ms=value)


def shown(words: Words) -> dict[str, Any]:
    """When new words are shown; "in the last 5 seconds" is at the end, for so long."""
    when = span(words)
    return {"at": "end", "duration": when["last"]} if "last" in when else when


def lifetime(words: Words) -> dict[str, Any]:
    """From when and until when words that are there already are shown, or for how long."""
    out: dict[str, Any] = {}
    for name, argument in (("appears", "start"), ("disappears", "end"), ("lasts", "duration")):
        found = words.search(name)
        if found:
            out |= given(**{argument: words.marks.first(found[0], "t")})
    stretch = words.search("from_to_shown")
    if stretch:
        out["start"], out["end"] = words.marks.first(stretch[0], "i")
    if words.search("throughout"):
        out |= {"start": 0, "end": "end"}
    elif "end" not in out and words.search("to_the_end"):
        out["end"] = "end"
    return out


def every(words: Words) -> dict[str, Any]:
    """``every`` so many milliseconds."""
    found = words.search("every_time")
    return given(every=words.marks.first(found[0], "t")) if found else {}


def division(words: Words) -> dict[str, Any]:
    """Where to split: positions in a list, a rhythm, a number of parts, scenes, or positions."""
    several = words.first("k")
    if several:
        return {"at": several}
    rhythm = every(words)
    if rhythm:
        return rhythm
    by = words.lookup("split_by")
    if by:
        return {"by": by} if isinstance(by, str) else {"parts": by}
    parts = words.search("parts")
    if parts:
        return given(parts=words.marks.first(parts[0], "n"))
    times = [mark.value for _, mark in words.marks.find(words.text, "t")]
    if times:
        return {"at": times[0] if len(times) == 1 else times}
    stretch = words.first("i")
    if stretch:
        return {"at": [edge for edge in stretch if isinstance(edge, int) and edge > 0]}
    return at(words) or given(at=words.lookup("split_at"))


def music_start(words: Words) -> dict[str, Any]:
    """From when the music plays."""
    when = at(words).get("at")
    return given(start=when if isinstance(when, int) else None)


def crossfade_length(words: Words) -> dict[str, Any]:
    """A transition's length: "a 1-second fade", "set the transitions to 1 second"."""
    found = words.search("set_to")
    return given(duration=words.marks.first(found[0], "t")) if found else duration(words)


def joint(words: Words) -> dict[str, Any]:
    """Where a transition goes."""
    return given(at=words.lookup("edge")) if words.search("set_to") else at_or_edge(words)


def between(words: Words) -> dict[str, Any]:
    """Which clips a transition joins."""
    named = [mark.value for _, mark in words.marks.find(words.text, "c")]
    two = len(named) == 2 and all(isinstance(clip, int) and clip > 0 for clip in named)
    clips = named if two else words.first("c")
    if isinstance(clips, list) and len(clips) == 2:
        return {"between": clips}
    if clips == -1:
        return {"between": [-2, -1]}
    if isinstance(clips, int) and clips > 0:
        before = words.search("before_clip") is not None and clips > 1
        return {"between": [clips - 1, clips] if before else [clips, clips + 1]}
    return {}


def _box(words: Words) -> dict[str, Any]:
    """A rectangle in pixels: "x=100, y=50, width 640, height 360"."""
    found = {name: words.search(f"box_{name}") for name in ("x", "y", "width", "height")}
    return given(**{n: words.marks.first(m[0], "n") for n, m in found.items() if m})


def region(words: Words) -> dict[str, Any]:
    """Which part of the picture remains."""
    amount = words.first("p")
    amount = words.first("n") if amount is None else amount
    if amount is not None and words.search("all_sides"):
        return dict.fromkeys(("left", "top", "right", "bottom"), amount)
    sides = several("side", "side")(words)
    if sides and amount is not None:
        return dict.fromkeys(sides["side"].split(), amount)
    box = _box(words)
    if box.keys() & {"width", "height"}:
        return box
    size_px = words.first("h")
    if size_px and size_px[0]:
        return {"width": size_px[0], "height": size_px[1]}
    return given(region=words.lookup("region"))
