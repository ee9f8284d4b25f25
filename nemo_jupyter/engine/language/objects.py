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
    found = lexicon.shapes["acted_on"].match(words)
    if not found or MEASURED.match(words, found.end()):
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
