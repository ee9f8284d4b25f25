"""English: how sentences fall into clauses, what is said before anything is understood, and all tables."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

from ..lexicon import Lexicon, Rows, Rule
from . import (
    complaints,
    control,
    cutting,
    first,
    first_picture,
    first_sound,
    making,
    not_local,
    out_of_reach,
    picture,
    plain,
    plain_cutting,
    plain_look_and_sound,
    sound,
    standing,
    text,
    values_delivery,
    values_picture,
    values_places,
    values_sound,
    values_text,
)
from .amending import AMENDING, DEEDS, FITS
from .everyday import REAL
from .measures import MEASURES
from .nouns import FILM, FILM_WORDS, OCCASION_WORDS
from .quotes import QUOTES
from .rewrites import REWRITES
from .shapes import SHAPES
from .verbs import VERBS
from .words import COMMON, WORDS

RULES: tuple[Rule, ...] = (
    *first.SAID, *standing.STANDING, *complaints.COMPLAINTS, *plain_look_and_sound.SOUND, *first_picture.PICTURE, *first.CORNER, *plain_cutting.PLAIN_CUTTING, *plain_look_and_sound.LOOK, *plain_look_and_sound.WORDS, *plain.PLAIN, *control.TAKEN_OFF, *first_sound.DUCK, *first_sound.HEARD, *first.RANKED, *not_local.NOT_LOCAL, *out_of_reach.OUT_OF_REACH, *control.CONTROL, *text.STYLE, *cutting.PAUSES, *making.MAKING, *cutting.CUTTING, *picture.PICTURE, *text.TEXT,
    *sound.SOUND, *control.DELIVERY, *control.VAGUE,
)
"""Ways of asking for operations; where two overlap in a clause, the earlier row wins."""
VALUES: dict[str, Rows] = {
    **values_text.VALUES, **values_places.VALUES, **values_picture.VALUES, **values_sound.VALUES,
    **values_delivery.VALUES, "deed": DEEDS, "fit": FITS,
}
SEPARATOR = (
    r"\s*(?:^|(?<=\s))(?:<n>|[a-z])\)\s+|(?:\s*(?:[;\n]|\.(?=\s|$|(?-i:[A-Z]))|[!?](?=\s|$)|->|=>|→|•|(?:^|(?<=\s))[-*](?=\s))+\s*(?:(?:and )?(?:then|also|finally|lastly)\b,?\s+(?=\w|<))?)"
    rf"|:\s+(?!colou?r|title|label|name|voice|time|text|tag)(?=(?:square|vertical|portrait|landscape|captions?|{VERBS})\b|<r>)"
    r"|(?:(?<=<c\d>)|(?<=<c\d\d>)|(?<=\bthis)|(?<=\bfollowing)|(?<=\bchanges)|(?<=\bedits)|(?<=\bthings)|(?<=\bsteps)|(?<=\bit)|(?<=\bcleanup)|(?<=\bclean-up)|(?<=\bversions)|(?<=\bbrief)|(?<=\btwitter)|(?<=\byoutube)|(?<=\btiktok)|(?<=\binstagram)|(?<=\blinkedin)|(?<=\breels)|(?<=\bshorts)|(?<=\brecipe)):\s+"
    rf"|\s*,?\s*\bso\s+(?=(?:{VERBS})\b(?!ing)(?! (?:i|we|you|they|that)\b))"
    r"|\s*,\s*(?:(?:and |& |but |plus )?(?:then |also |finally |lastly |next |afterwards |after that,? )*)?"
    r"|\s+(?:and|&|\+|plus|but|then|while(?! (?:i|i'm|he|she|we|they|you|someone|somebody|people|there|the|my|speaking|talking)\b)|followed by|as well as|along with|also)\s+"
    r"(?:(?:then|also|finally|lastly|next|afterwards|after that,?|just)\s+)*|\s+\+\s+|\s*\+(?![\d<])\s*|\s+\|+\s+|(?<!\d)\s*/\s*(?!\d)"
)
LEXICON = Lexicon(
    code="en",
    spaced=True,
    words=WORDS,
    measures=MEASURES,
    quotes=QUOTES,
    rewrites=REWRITES,
    separator=SEPARATOR,
    verb=rf"(?:(?:to|also|then|now|only|just|please|do not|don'?t|never|finally|again|next|first|lastly|i|we|you) )*(?:{VERBS})(?:ing|ning|ting|ming)?\b(?!:)(?: (?:up|out|off|rid of)\b(?! (?:to|at)))?",
    rules=RULES,
    values=VALUES,
    phrases={**SHAPES, **AMENDING},
    common=COMMON,
    real=REAL,
    things=FILM_WORDS,
    films=frozenset(FILM.split()),
    occasions=OCCASION_WORDS,
)
