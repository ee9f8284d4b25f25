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


def ramp_end(words: Words) -> dict[str, Any]:
    """The speed that a ramp ends at, which is said last."""
    said = words.lookup("ramp_end")
    if said is not None:
        return {"to": said}
    speeds = [mark.value for _, mark in words.marks.find(words.text, "xp")]
    return {"to": speeds[-1]} if speeds else {}


def text(words: Words) -> dict[str, Any]:
    """The user's own words, literally."""
    return given(text=words.first("q"))


def minimum_pause(words: Words) -> dict[str, Any]:
    """The shortest pause to be cut, and what to leave of each; 0:42 is where one is."""
    left, rest = words.search("leave_time"), _without_parts(words)
    if left:
        rest = rest.replace(left[0], " ")
    kept = words.marks.first(left[0], "t") if left else None
    lengths = (mark.value for _, mark in words.marks.find(rest, "t") if ":" not in mark.source)
    return given(min_pause=next(lengths, None), keep=kept)


def _without_parts(words: Words) -> str:
    """The words without "the first 10 seconds", which say where and not how long."""
    rest = words.text
    for part in ("first_part", "last_part", "from_time", "from_at"):
        shape = words.lexicon.shapes.get(part)
        rest = shape.sub(" ", rest) if shape else rest
    return rest


def fade_color(words: Words) -> dict[str, Any]:
    """The colour that a picture comes from or goes to; black need not be said."""
    found = words.search("fades_to")
    return given(to=words.lexicon.lookup("fade_color", found[0])) if found else {}


def transition_kind(words: Words) -> dict[str, Any]:
    """How clips follow each other; of "wipes for the dissolves" the one that is to be."""
    new = words.search("exchanged_for")
    kind = words.lexicon.lookup("transition_kind", new[0]) if new else None
    return given(kind=kind or words.lookup("transition_kind"))


def frame_rate(words: Words) -> dict[str, Any]:
    """The wanted frame rate; of two rates the first is the source's."""
    rates = [mark.value for _, mark in words.marks.find(words.text, "s")]
    return {"fps": rates[-1]} if rates else {}


def export_ratio(words: Words) -> dict[str, Any]:
    """The shape or shapes of the exported file."""
    ratios = [mark.value for _, mark in words.marks.find(words.text, "r")]
    ratios = ratios or [shape for shape in (words.lookup("shape"),) if shape]
    return given(aspect=(ratios if len(ratios) > 1 else ratios[0]) if ratios else None)


def file_format(words: Words) -> dict[str, Any]:
    """The format that the name of the wanted file says."""
    found = words.search("saved_as")
    name = str(words.marks.first(found[0], "vja")) if found else ""
    return given(format=name.rpartition(".")[2].lower() or None)


def ratio(words: Words) -> dict[str, Any]:
    """The shape of the picture: spelled out, else by platform; the one it is turned into."""
    target = words.search("turned_into")
    if target:
        shape = words.marks.first(target[0], "r") or words.lexicon.lookup("ratio", target[0])
        if shape:
            return {"ratio": shape}
    return given(ratio=words.first("r") or words.lookup("ratio"))


def height(words: Words) -> dict[str, Any]:
    """The height of the picture; both sides when both are given."""
    size = words.first("h")
    if size is None:
        return {}
    return given(width=size[0], height=size[1]) if size[0] else {"height": size[1]}


def moment_length(words: Words) -> dict[str, Any]:
    """How long a highlight is to be; of "30-60 seconds each" the middle."""
    each = words.search("each")
    between = words.marks.first(each[0], "i") if each else None
    if between and all(isinstance(edge, int) for edge in between):
        return {"ms": tidy(sum(between) / 2)}
    target = words.search("into_time")  # "cut the 20-minute talk into a 1-minute reel"
    return given(ms=words.marks.first(target[0] if target else _without_parts(words), "t"))


def count_wanted(words: Words) -> dict[str, Any]:
    """How many of the things asked for, not how many there are."""
    found = words.search("count_wanted")
    return given(count=words.marks.first(found[0], "n")) if found else {}


def files(words: Words) -> dict[str, Any]:
    """The file to join, or several in the order spoken."""
    named = [mark.value for _, mark in words.marks.find(words.text, "favj")]
    return {"order": named} if len(named) > 1 else given(file=named[0] if named else None)


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
    said = words.lookup("times_said")
    return given(times=words.first("nx") if said is None else said)


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


def entrance(words: Words) -> dict[str, Any]:
    """How words come in; "animated" alone says nothing that a default does not."""
    value = words.lookup("animation")
    return {} if value == "animated" else given(animation=value)


def size(words: Words) -> dict[str, Any]:
    """Letters' size in points or relative."""
    found = words.search("point_size")
    number = words.marks.first(found[0], "n") if found else None
    return given(size=number if number is not None else words.lookup("text_size"))


def longest_line(words: Words) -> dict[str, Any]:
    """How many characters or words a caption line may have."""
    found = words.search("line_length")
    return given(max_chars=words.marks.first(found[0], "n")) if found else {}
