"""Fill an operation's arguments from the words around it.

Each slot is a function from the words to the arguments they give; a missing argument stays
missing. Which slots an operation has is written in the vocabulary, what the words mean in the
language's tables.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from .lexicon import Lexicon
from .marks import Marks
from .quantities import tidy


@dataclass(frozen=True, slots=True)
class Words:
    """The stretch of marked text that belongs to one operation."""

    text: str
    core: str
    marks: Marks
    lexicon: Lexicon
    sense: str | None = None

    def first(self, kinds: str) -> Any:
        """The first quantity of these kinds."""
        return self.marks.first(self.text, kinds)

    def lookup(self, table: str) -> Any:
        """The value of the first row of a table that occurs."""
        return self.lexicon.lookup(table, self.text)

    def search(self, name: str) -> re.Match[str] | None:
        """A clause shape of the language's `shapes`, looked for in the words."""
        pattern = self.lexicon.shapes.get(name)
        return pattern.search(self.text) if pattern else None


Slot = Callable[[Words], dict[str, Any]]


def given(**arguments: Any) -> dict[str, Any]:
    """The arguments that are not None."""
    return {key: value for key, value in arguments.items() if value is not None}


@cache
def table(argument: str, name: str | None = None) -> Slot:
    """A slot that reads one value from a table of the language."""
    return lambda words: given(**{argument: words.lookup(name or argument)})


@cache
def first_spoken(argument: str, name: str | None = None) -> Slot:
    """A slot that reads the value that is spoken first, whatever its row."""

    def read(words: Words) -> dict[str, Any]:
        found = [
            (match.start(), value)
            for pattern, value in words.lexicon.compiled_values.get(name or argument, ())
            if (match := pattern.search(words.text))
        ]
        return given(**{argument: min(found)[1] if found else None})

    return read


def quantity(argument: str, kinds: str, sign: int = 1) -> Slot:
    """A slot that takes the first quantity of these kinds."""

    def read(words: Words) -> dict[str, Any]:
        value = words.first(kinds)
        return given(**{argument: value if value is None or sign > 0 else tidy(sign * value)})

    return read


def several(argument: str, name: str) -> Slot:
    """A slot that joins all values of a table in the order spoken: "warm professional"."""

    def read(words: Words) -> dict[str, Any]:
        found: dict[str, int] = {}
        spoken = words.text[words.text.find(words.core) :]
        for pattern, value in words.lexicon.compiled_values.get(name, ()):
            match = pattern.search(spoken)
            if match and not any(set(value.split()) <= set(old.split()) for old in found):
                found[value] = match.start()
        return given(**{argument: " ".join(sorted(found, key=found.__getitem__)) or None})

    return read


def clip(words: Words) -> dict[str, Any]:
    """Which clips; those after "except" are the exception."""
    exception = words.search("except_clip")
    if exception:
        return {"except_clip": words.marks.first(exception[0], "c")}
    return given(clip=words.first("c"))


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


def at(words: Words) -> dict[str, Any]:
    """A position: a time, the playhead, the start or the end."""
    found = words.search("at_time")
    if found:
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


def ramp_end(words: Words) -> dict[str, Any]:
    """The speed that a ramp ends at, which is said last."""
    speeds = [mark.value for _, mark in words.marks.find(words.text, "x")]
    return {"to": speeds[-1]} if speeds else {}


def place(words: Words) -> dict[str, Any]:
    """``position`` as a time, else as an edge of the video."""
    return given(position=at_or_edge(words).get("at"))


def card_time(words: Words) -> dict[str, Any]:
    """When a title card is shown: over the first seconds, it is at the start."""
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


def fade_length(words: Words) -> dict[str, Any]:
    """``ms`` of a fade."""
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
    if words.search("throughout"):
        out |= {"start": 0, "end": "end"}
    elif "end" not in out and words.search("to_the_end"):
        out["end"] = "end"
    return out


def text(words: Words) -> dict[str, Any]:
    """The user's own words, literally."""
    return given(text=words.first("q"))


def every(words: Words) -> dict[str, Any]:
    """``every`` so many milliseconds."""
    found = words.search("every_time")
    return given(every=words.marks.first(found[0], "t")) if found else {}


def division(words: Words) -> dict[str, Any]:
    """Where to split: a rhythm, a number of parts, scenes, or positions."""
    rhythm = every(words)
    if rhythm:
        return rhythm
    by = words.lookup("split_by")
    if by:
        return {"by": by} if isinstance(by, str) else {"parts": by}
    parts = words.search("parts")
    if parts:
        return given(parts=words.marks.first(parts[0], "n"))
    several = words.first("k")
    times = several or [mark.value for _, mark in words.marks.find(words.text, "t")]
    if times:
        return {"at": times[0] if len(times) == 1 else times}
    stretch = words.first("i")
    if stretch:
        return {"at": [edge for edge in stretch if isinstance(edge, int) and edge > 0]}
    return at(words) or given(at=words.lookup("split_at"))


def minimum_pause(words: Words) -> dict[str, Any]:
    """The shortest pause to be cut, and what to leave of each."""
    left = words.search("leave_time")
    if left:
        return given(keep=words.marks.first(left[0], "t"))
    return given(min_pause=words.first("t"))


def fade_track(words: Words) -> dict[str, Any]:
    """Sound fades only when sound is named."""
    return given(track=words.lookup("track"))


def frame_rate(words: Words) -> dict[str, Any]:
    """The wanted frame rate; of two rates the first is the source's."""
    rates = [mark.value for _, mark in words.marks.find(words.text, "s")]
    return {"fps": rates[-1]} if rates else {}


def export_ratio(words: Words) -> dict[str, Any]:
    """The shape or shapes of the exported file."""
    ratios = [mark.value for _, mark in words.marks.find(words.text, "r")]
    ratios = ratios or [shape for shape in (words.lookup("shape"),) if shape]
    return given(aspect=(ratios if len(ratios) > 1 else ratios[0]) if ratios else None)


def ratio(words: Words) -> dict[str, Any]:
    """The shape of the picture: spelled out, else by platform."""
    return given(ratio=words.first("r") or words.lookup("ratio"))


def height(words: Words) -> dict[str, Any]:
    """The height of the picture; both sides when both are given."""
    size = words.first("h")
    if size is None:
        return {}
    return given(width=size[0], height=size[1]) if size[0] else {"height": size[1]}


def count_wanted(words: Words) -> dict[str, Any]:
    """How many of the things asked for, not how many there are."""
    found = words.search("count_wanted")
    return given(count=words.marks.first(found[0], "n")) if found else {}


def per_image(words: Words) -> dict[str, Any]:
    """How long each picture of a slideshow is shown, or the whole."""
    found = words.search("per_image")
    if found:
        return given(per_image=words.marks.first(found[0], "t"))
    return given(duration=words.first("t"))


def loop_length(words: Words) -> dict[str, Any]:
    """How long a loop is to run."""
    found = words.search("target_time")
    return given(ms=words.marks.first(found[0], "t")) if found else {}


def filler_words(words: Words) -> dict[str, Any]:
    """The fillers named, in quotes or one after the other."""
    quoted = [mark.value for _, mark in words.marks.find(words.text, "q")]
    named = quoted or words.first("o")
    return {"words": list(named)} if named else {}


def times(words: Words) -> dict[str, Any]:
    """How many times over."""
    return given(times=words.first("nx"))


def count(words: Words) -> dict[str, Any]:
    """How many."""
    return given(count=words.first("nx"))


def turn(words: Words) -> dict[str, Any]:
    """Degrees clockwise."""
    degrees = words.first("g")
    degrees = words.first("n") if degrees is None else degrees
    side = words.lookup("turn")
    if degrees is None:
        return given(deg=side)
    return {"deg": tidy((360 - degrees) % 360 if side == 270 and degrees > 0 else degrees % 360)}


def timer(words: Words) -> dict[str, Any]:
    """A countdown's length, or the pattern of an interval timer."""
    out: dict[str, Any] = {}
    for name in ("work", "rest"):
        found = words.search(name)
        if found:
            out[name] = words.marks.first(found[0], "t")
    rounds = words.search("rounds")
    if rounds:
        out["rounds"] = words.marks.first(rounds[0], "n")
    return out or given(ms=words.first("t"))


def size(words: Words) -> dict[str, Any]:
    """Letters' size in points or relative."""
    found = words.search("point_size")
    number = words.marks.first(found[0], "n") if found else None
    return given(size=number if number is not None else words.lookup("text_size"))


def longest_line(words: Words) -> dict[str, Any]:
    """How many characters or words a caption line may have."""
    found = words.search("line_length")
    return given(max_chars=words.marks.first(found[0], "n")) if found else {}


def music_start(words: Words) -> dict[str, Any]:
    """From when the music plays."""
    when = at(words).get("at")
    return given(start=when if isinstance(when, int) else None)


def crossfade_length(words: Words) -> dict[str, Any]:
    """A transition's length."""
    return duration(words)


def between(words: Words) -> dict[str, Any]:
    """Which clips a transition joins."""
    clips = words.first("c")
    if isinstance(clips, list) and len(clips) == 2:
        return {"between": clips}
    return {}


def region(words: Words) -> dict[str, Any]:
    """Which part of the picture remains."""
    side = words.lookup("side")
    amount = words.first("p")
    amount = words.first("n") if amount is None else amount
    if side and amount is not None:
        return {side: amount}
    size_px = words.first("h")
    if size_px and size_px[0]:
        return {"width": size_px[0], "height": size_px[1]}
    return given(region=words.lookup("region"))


def speaker_language(words: Words) -> dict[str, Any]:
    """A language, as ISO code."""
    return table("lang")(words)
