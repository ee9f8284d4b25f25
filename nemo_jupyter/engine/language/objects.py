"""Tell whether a request is about the film, or about a thing that is only seen or heard in it."""

from __future__ import annotations

import re

from .lexicon import Lexicon

DRAWN = re.compile(r"(.)\1+")
MEASURED = re.compile(r" ?<[tn]\d")
WORD = re.compile(r"[a-z]+[0-9]?(?:-[a-z]+)*")


def unknown_object(words: str, lexicon: Lexicon) -> str | None:
    """The thing that a request is about if no film consists of it: "brighten the truck".

    Args:
        words: A clause from its verb on.
        lexicon: The language.
    """
    for shape in ("acted_on", "acted_on_bare", "said_of"):
        found = lexicon.shapes[shape].match(words)
        if found:
            return _unknown(found, lexicon)
    return None


def unknown_place(words: str, lexicon: Lexicon) -> str | None:
    """Where or when a request is meant, if only by what is seen or heard there."""
    for shape in ("place_of_thing", "moment"):
        for found in lexicon.shapes[shape].finditer(words):
            if found["thing"] is None or _unknown(found, lexicon):
                return found[0]
    return None


def _unknown(found: re.Match[str], lexicon: Lexicon) -> str | None:
    """What a thing is called, if a film does not consist of it."""
    if MEASURED.match(found.string, found.end()):
        return None  # "the next 5 seconds"
    thing: str = found["thing"]
    return None if any(_is_known(word, lexicon) for word in WORD.findall(thing.lower())) else thing


def is_film(words: str, lexicon: Lexicon) -> bool:
    """Whether a clause is about a whole film: "reverse the montage"."""
    found = lexicon.shapes["acted_on"].match(words)
    return bool(found and found["thing"].lower().split()[-1] in lexicon.films)


def _is_known(word: str, lexicon: Lexicon) -> bool:
    """Whether a word, or a part of it, is for something a film consists of."""
    drawn = DRAWN.sub(r"\1", word)  # "ummm"
    singular = (word, word.removesuffix("s"), word.removesuffix("es"), drawn.removesuffix("s"))
    return not lexicon.things.isdisjoint((*singular, *word.split("-")))
