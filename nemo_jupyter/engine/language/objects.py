"""Tell whether a request is about the film, or about a thing that is only seen or heard in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lexicon import Lexicon

DRAWN = re.compile(r"(.)\1+")
MEASURED = re.compile(r" ?<[tn]\d")
COUNTED = frozenset(
    [
        "two",
        "three",
        "four",
        "five",
        "six",
        "first",
        "last",
        "next",
        "other",
        "same",
        "best",
        "more",
    ]
)
TIMES = frozenset(["during", "after", "before", "until", "till", "at"])
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
    found = next(_unknown_places(words, lexicon), None)
    return found[0] if found else None


def is_unknown_place(words: str, lexicon: Lexicon) -> bool:
    """Whether a clause begins with such a place: "only when she smiles"."""
    lead = lexicon.shapes["place_lead"].match(words)
    start = lead.end() + 1 if lead else 0
    scope = lexicon.spaced and lexicon.shapes["seen_scope"].search(words, start)
    if scope and words[: scope.start()].count(" ") <= 1 and scope.end() == len(words):
        return True  # "on the wide shots"
    return any(found.start() == start for found in _unknown_places(words, lexicon))


def _unknown_places(words: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    for shape in ("place_of_thing", "seen_moment"):
        for found in lexicon.shapes[shape].finditer(words):
            part = shape == "place_of_thing" and found["where"].lower() in TIMES
            if found["thing"] is None or _unknown(found, lexicon, part=part):
                yield found


def _unknown(found: re.Match[str], lexicon: Lexicon, *, part: bool = False) -> str | None:
    """What a thing is called, if a film does not consist of it.

    Args:
        found: Words with a thing among them.
        lexicon: The language.
        part: Whether a part of the film must be meant: "during the hike".
    """
    if MEASURED.match(found.string, found.end()):
        return None  # "the next 5 seconds"
    thing: str = found["thing"]
    known = lexicon.things - lexicon.occasions if part else lexicon.things
    if not lexicon.spaced:
        rest = lexicon.shapes["other_things"].sub("", thing)
        return None if any(noun in rest for noun in known) else thing
    *others, head = WORD.findall(thing.lower()) or [""]
    naming = known - lexicon.occasions  # "the wedding dress" is a dress
    told = any(_is_among(naming, word) for word in others if word not in COUNTED)
    return None if told or _is_among(known, head) else thing


def is_film(words: str, lexicon: Lexicon) -> bool:
    """Whether a clause is about a whole film: "reverse the montage"."""
    found = lexicon.shapes["acted_on"].match(words)
    return bool(found and found["thing"].lower().split()[-1] in lexicon.films | lexicon.occasions)


def _is_among(nouns: frozenset[str], word: str) -> bool:
    """Whether a word, or a part of it, is one of the nouns."""
    drawn = DRAWN.sub(r"\1", word)  # "ummm"
    singular = (word, word.removesuffix("s"), word.removesuffix("es"), drawn.removesuffix("s"))
    return not nouns.isdisjoint((*singular, *word.split("-")))
