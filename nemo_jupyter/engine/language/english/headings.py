"""What a list of English requests is headed, numbered and joined with: "Podcast clip: ...", "2. ..."."""

# One way of saying it a line, however long.
# ruff: noqa: E501
# fmt: off

from __future__ import annotations

import re

from .verbs import VERBS

TOPICS = (
    r"podcast|interview|sports?|football|soccer|basketball|real estate|property|e-?commerce|shop|product(?: demo| launch)?|demo|recipe|cooking|food|fitness|workout|yoga|wedding|birthday|event|conference"
    r"|news|lecture|course|lesson|class|education(?:al)?|tutorial|how-to|webinar|keynote|meeting|gaming|game(?:play)?|stream|music video|concert|dance|travel|vlog|day in the life|documentary|short film|film"
    r"|fashion|beauty|makeup|unboxing|review|tech review|testimonial|case study|ugc|ad|commercial|promo|trailer|teaser|corporate|training|onboarding|screencast|saas|church|sermon|family|kids|pets?|drone|car|art|diy|asmr"
)
"""What a film is about, or is for."""
KINDS = r"video|clip|edit|reel|footage|project|content|short|recap|highlights?|ad|example|task|job"
ASKED = r"task|goal|request|instructions?|prompt|brief|job|to-?do|todo|plan|edits?|changes|requirements?|specs?|editing notes?|notes?|what i (?:need|want)|i need|i want|video|clip"
START = r"(?:^|(?<=[.;!\n] ))\s*"


def _items(found: re.Match[str]) -> str:
    """The items of a list on one line as sentences."""
    return re.sub(r"\s+(?:[2-9]|1\d)[.)] (?=[A-Za-z])", ". ", found[0])


REWRITES = (
    (r"^\s*1[.)] [^\n]*$", _items),
    (rf" \+ (?=(?:please |also |then )?(?:{VERBS})\b)", "; "),
    (rf"{START}(?:(?:my|our|the|an?) )?(?:{TOPICS})(?: (?:{KINDS}))?(?: \([^)]*\))?\s*(?::| -+| \u2014| \u2013)\s+(?=[\w<\"'\d-])", ""),
    (r"^\s*(?:for|from|about) (?:my|our|the|an?) (?!intro|outro|first|last|second|clips?\b|end|start|beginning|middle|music|title|captions?)[\w'&/ -]{2,40}?:\s+(?=[\w<\"'\d-])", ""),
    (rf"^\s*(?:(?:my|our|the) )?(?:{ASKED})\s*:\s+(?=[\w<\"'\d-])", ""),
)
"""A heading says what the film is about, and asks for nothing."""
