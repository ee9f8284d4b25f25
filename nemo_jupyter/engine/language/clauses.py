"""Find the clauses in an instruction."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from .joining import STYLES, borrowed, continues, last_words, lent_verb, only, passed_verb
from .lexicon import Lexicon
from .reading import Clause, Found, Reader
from .vocabulary import ANSWERS

LETTERED = STYLES | {"text", "fade_in", "fade_out", "transition", "background"}
"""What "with large text" or "with a fade" may look like, though it only says how the words are."""
SHAPED = {"highlight", "shorten_to", "merge", "slideshow", "keep", "split", "auto_edit", "trim"}
"""Operations that make a film of its own, which "for TikTok" gives a shape."""

STYLING = ("begins", "style_only", "keeps_time", "content", "voice_only", "from_to_shown")
"""What a piece may say of the words or pauses before it, even after a full stop."""
EDGES = " ,.:;，。：；、!?！？()（）"
"""What may surround a piece without being part of it."""


def split(text: str, reader: Reader) -> list[Clause]:
    """The clauses of an instruction; what has no verb of its own takes the one before."""
    clauses: list[Clause] = []
    for join, piece in _requests(text, reader):
        clause = Clause(piece, reader.operations(piece), join, _verb(piece, reader))
        clause = _corrected(clause, reader)
        previous = clauses[-1] if clauses else None
        shapes = reader.lexicon.shapes
        styling = any(shapes[name].fullmatch(piece) for name in STYLING)
        over = ends(join) and not (previous and styling and last_words(previous.found) is not None)
        if previous is not None and (not clause.verb or styling) and not over:
            if continues(previous, clause, reader):
                continue
            if not clause.verb and not _apart(clauses, clause, reader):
                clause = _borrow(previous, clause, reader)
            clause = replace(clause, passed=passed_verb(previous, clause))
        clauses.append(clause)
    return clauses


def _apart(clauses: list[Clause], clause: Clause, reader: Reader) -> bool:
    """Whether a piece takes no verb: a remark, a sentence, or what follows "remove A, B and C"."""
    shapes = reader.lexicon.shapes
    if shapes["remark"].fullmatch(clause.text) or shapes["told"].fullmatch(clause.text):
        return True
    closed = clauses[-1].lent and shapes["closing"].fullmatch(clauses[-1].join)
    return bool(closed) and not shapes["listing"].fullmatch(clause.join)


def _corrected(clause: Clause, reader: Reader) -> Clause:
    """The clause with misspelt words put right, if more of it is understood then."""
    if any(op.name in ("unsupported", "help") for op in clause.found):
        return clause  # what is known to be impossible is not read as something else
    told = reader.lexicon.shapes.get("statement")
    for corrected in reader.lexicon.corrections(clause.text):
        if corrected == clause.text:
            continue
        if told and told.fullmatch(clause.text):
            return clause  # "I stabilized it" asks for nothing
        found = reader.operations(corrected)
        if _reach(found) > _reach(clause.found) and all(op.name not in ANSWERS for op in found):
            return Clause(corrected, found, clause.join, _verb(corrected, reader))
    for corrected in reader.lexicon.corrections(clause.text, valued=True):
        if corrected == clause.text:
            continue
        found = reader.operations(corrected)
        scope = reader.lexicon.shapes["scope_only"].fullmatch(corrected)
        if _says_more(clause.found, found) or (scope and not clause.found):
            return Clause(corrected, found, clause.join, _verb(corrected, reader))
    return clause


def _says_more(found: list[Found], corrected: list[Found]) -> bool:
    """Whether words put right only add to what is asked for: "captions in Spansih"."""
    if len(found) != len(corrected) or _arguments(found) > _arguments(corrected):
        return False
    pairs = list(zip(found, corrected, strict=True))
    if any(new.name not in {old.name, *GENERAL.get(old.name, ())} for old, new in pairs):
        return False
    return any((old.name, old.args) != (new.name, new.args) for old, new in pairs)


def _arguments(found: list[Found]) -> int:
    return sum(len(op.args) for op in found)


GENERAL = {
    "text": ("title", "lower_third", "watermark", "voiceover", "text_style"),
    "title": ("text_style",),
    "caption": ("caption_style",),
    "caption_style": ("caption",),
    "music": ("voiceover",),
    "speed": ("speed_ramp",),
}
"""What an operation may be taken for where the word that tells it is misspelt."""


def _borrow(previous: Clause, clause: Clause, reader: Reader) -> Clause:
    """The clause with the verb of the one before, if it asks for something then."""
    found = borrowed(previous, clause, reader)
    own = Counter(op.name for op in clause.found if op.name not in ANSWERS)
    if not found or (own and own < Counter(op.name for op in found)):
        return clause  # what asks for something itself does not ask for the verb before, too
    if [op.name for op in found] == [op.name for op in clause.found] and any(
        lent.args.get(key, value) != value
        for lent, op in zip(found, clause.found, strict=True)
        for key, value in op.args.items()
    ):
        return clause  # "fade between clips 1 and 2, wipe between 2 and 3"
    return replace(clause, found=found, verb=lent_verb(previous, reader), lent=True)


def _requests(text: str, reader: Reader) -> list[tuple[str, str]]:
    """The pieces of an instruction, and apart what they ask for besides: "with captions"."""
    return [
        (join if place == 0 else " ", part)
        for join, piece in _pieces(text, reader.lexicon)
        for place, part in enumerate(_modified(piece, reader))
    ]


def _modified(piece: str, reader: Reader) -> list[str]:
    """A piece and its modifiers, where each is a request that the whole would lose."""
    whole = Counter(op.name for op in reader.operations(piece))
    if reader.lexicon.shapes["exchanging"].match(piece):
        return [piece]  # "replace it with music"
    for found in reader.lexicon.shapes["modifier"].finditer(piece):
        head, tail = piece[: found.start()].strip(), piece[found.start() :].strip()
        first, second = reader.operations(head), reader.operations(tail)
        apart = Counter(op.name for op in (*first, *second))
        own = only(second, LETTERED) and last_words(first) is not None
        own = own or len(apart) < apart.total()  # the same again is the same, qualified
        own = own or (only(first, {"loop"}) and only(second, {"transition"}))
        shapes = any(op.name == "aspect" for op in second)
        own = own or (shapes and not (whole.keys() & SHAPED and _verb(piece, reader)))
        if first and second and whole < apart and not (own or apart.keys() & ANSWERS):
            return [head, *_modified(tail, reader)]
    return [piece]


def _pieces(text: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    """Pieces with the separator before each."""
    pieces, rest, join = [], 0, ""
    for found in lexicon.separators.finditer(text):
        piece = text[rest : found.start()].strip(EDGES)
        if piece:
            pieces.append((join, piece))
            join = found[0]
        else:
            join += found[0]
        rest = found.end()
    last = text[rest:].strip(EDGES)
    return [*pieces, (join, last)] if last else pieces


def _verb(piece: str, reader: Reader) -> str:
    found = reader.lexicon.verbs.match(piece)
    if not found:
        return ""
    return (found.groupdict().get("verb") or found[0]).strip()


def _reach(found: list[Found]) -> int:
    """How many characters of a clause its operations cover."""
    return sum(op.end - op.start for op in found)


def ends(join: str) -> bool:
    """Whether a separator ends a sentence."""
    return bool(re.search(r"[.;\n!?。；！？]", join))
