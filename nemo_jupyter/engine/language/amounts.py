"""Slots for how much: speed, loudness, picture controls, sizes.

A percentage or factor is relative ("30% faster" is 1.3) unless the words make it a setting
("to 30%" is 0.3). Without an amount only the direction is given.
"""

from __future__ import annotations

from typing import Any

from .quantities import tidy
from .slots import Words, given, several


def factor(words: Words) -> dict[str, Any]:
    """Speed: a factor, or only a direction."""
    sense, share, times = words.sense, words.first("p"), words.first("x")
    absolute = words.search("absolute") is not None
    if times is None and share is None and words.search("fit_time"):
        return {"fit_ms": words.first("t")}
    if times is not None:
        slower = sense == "down" and times > 1 and not absolute
        return {"factor": float(tidy(1 / times if slower else times))}
    number = words.first("n") if absolute and share is None else None
    if number is not None and 0.1 <= number <= 16:  # "set the speed to 1.5"
        return {"factor": float(number)}
    if share is not None:
        if absolute or sense is None:
            return {"factor": float(share)}
        return {"factor": float(tidy(1 + share if sense == "up" else 1 - share))}
    bare = words.search("bare_speed")
    if bare:
        number = words.marks.first(bare[0], "n")
        return {"factor": float(number if number < 10 else tidy(number / 100))}
    return given(direction=sense)


def share_of_length(words: Words) -> dict[str, Any]:
    """A new length by how much of the old one: half as long, 20% shorter, 1.5x the length."""
    share, times = words.first("p"), words.first("x")
    if times is not None or share is None:
        return given(factor=times)
    if words.search("absolute"):
        return {"factor": share}
    return {"factor": tidy(1 + share if words.search("lengthens") else 1 - share)}


def loudness(words: Words) -> dict[str, Any]:
    """Volume: a level, a factor, decibels, or only a direction."""
    direction = words.lookup("direction")
    to = words.search("absolute") is not None
    decibels, share, times = words.first("b"), words.first("p"), words.first("x")
    down = direction == "down"
    number = words.first("n") if to and (decibels, share, times) == (None, None, None) else None
    if number is not None and 0 <= number <= 100:
        return {"level": number if number <= 1 else tidy(number / 100)}
    if decibels is not None:
        if to or (decibels < 0 and direction is None):
            return {"level_db": decibels}
        return {"gain_db": -decibels if down and decibels > 0 else decibels}
    if share is not None:
        if to or direction is None:
            return {"level": share}
        return {"factor": tidy(1 - share if down else 1 + share)}
    if times is not None:
        return {"factor": tidy(1 / times if down and times > 1 else times)}
    return given(direction=direction)


def under_speech(words: Words) -> dict[str, Any]:
    """How loud the music is while somebody speaks, or by how much it steps back."""
    level = {key: value for key, value in loudness(words).items() if key != "direction"}
    if "level" in level and words.search("lowered_by"):
        return {"factor": tidy(1 - level["level"])}
    if level.get("gain_db", 0) > 0:  # "duck it by 12 dB"
        level["gain_db"] *= -1
    return level


PICTURE_CONTROLS = ("brightness", "contrast", "saturation", "exposure", "temperature", "shadows")

OF_CONTROLS = frozenset(
    [
        *("bright", "dark", "warm", "cool", "vibrant", "faded", "natural", "clean", "professional"),
        *("summer", "red", "blue", "green", "pink", "purple", "yellow", "gold"),
    ]
)
"""Looks that, beside a control, only say it again: "too dark, brighten it"."""


def picture(words: Words) -> dict[str, Any]:
    """Colour: each control named, with its relative change or direction."""
    named = {name: words.lookup(name) for name in PICTURE_CONTROLS}
    if named["shadows"] is not None:
        named["brightness"] = None  # "make the shadows brighter"
    changes = {name: _change(words, found) for name, found in named.items() if found is not None}
    looks = several("look", "look")(words)
    if changes and looks:
        said_again = OF_CONTROLS | ({"orange", "teal"} if "temperature" in changes else set())
        only_looks = [look for look in looks["look"].split() if look not in said_again]
        looks = {"look": " ".join(only_looks)} if only_looks else {}
    return given(**changes) | looks


def _change(words: Words, sense: str) -> Any:
    """Relative change: "20% brighter" 0.2, "to 0.9" -0.1, "1.2x" 0.2, else the direction."""
    down = sense == "down" or (sense == "any" and words.lookup("direction") == "down")
    share, times, number = words.first("p"), words.first("x"), words.first("n")
    to = words.search("absolute") is not None
    if sense == "any" and words.search("adjusting") and (share, times, number) == (None,) * 3:
        return words.lookup("direction")
    if share is not None:
        if to and (share >= 0.5 or down):
            return tidy(share - 1)
        return tidy(-share if down and share > 0 else share)
    if times is not None:
        return tidy(times - 1)
    if number is not None:
        if to or 0.5 <= number <= 3:
            return tidy(number - 1) if abs(number) <= 5 else tidy(number / 100 - 1)
        return (
            tidy(-number if down else number)
            if abs(number) <= 1
            else tidy((-number if down else number) / 100)
        )
    return "down" if down else "up"


def zoom_factor(words: Words) -> dict[str, Any]:
    """How much larger: 1.5x, to 120%, by 20%."""
    shares = [mark.value for _, mark in words.marks.find(words.text, "p")]
    if not shares:
        return given(factor=words.first("x"))
    share = max(shares)  # "between 100% and 115%"
    if share >= 1:  # "zoom in 150%" is the size wanted
        return {"factor": tidy(share)}
    change = -share if words.lookup("zoom_kind") == "out" else share
    of_it = share >= 0.5 and words.search("absolute") is not None  # "to 80%", but "of 20%"
    return {"factor": tidy(share if of_it else 1 + change)}


def max_size(words: Words) -> dict[str, Any]:
    """The largest file wanted; of two sizes the first is the source's."""
    sizes = [mark.value for _, mark in words.marks.find(words.text, "m")]
    return {"max_mb": sizes[-1]} if sizes else {}


def size_share(words: Words) -> dict[str, Any]:
    """How much smaller a file is to be, in per cent."""
    share, times = words.first("p"), words.first("x")
    if share is None and times is not None and times < 1:  # "by half"
        share = 1 - times
    return given(percent=words.lookup("size_share") if share is None else tidy(share * 100))


def music_level(words: Words) -> dict[str, Any]:
    """How loud the music is to be."""
    return given(volume_db=words.first("b"), level=words.first("p"))


def opacity(words: Words) -> dict[str, Any]:
    """How opaque, as a fraction; of several percentages the one that says so."""
    named = words.search("opacity")
    if not named and words.search("of_size"):
        return {}
    share = words.marks.first(named[0] if named else words.text, "p")
    if share is None:
        return given(opacity=words.lookup("opacity"))
    clear = named is not None and words.lookup("see_through") is not None
    return given(opacity=tidy(1 - share) if clear else share)
