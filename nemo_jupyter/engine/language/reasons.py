"""Leave out what only tells why: "cut the end, it gets slow there" slows nothing down."""

from __future__ import annotations

from collections.abc import Sequence

from .clauses import ends
from .reading import Clause, Found, Reader
from .vocabulary import ANSWERS

GONE = frozenset(
    [
        *("cut", "cut_first", "cut_last", "trim", "delete_clip", "delete_track", "mute", "keep"),
        *("replace_audio", "shorten_to", "shorten_by", "trim_silence", "remove_repeats"),
        *("remove_filler", "highlight"),
    ]
)
"""Operations after which "it is too dark" is said of what is gone."""
LAID_OVER = frozenset(
    [
        *("music", "title", "text", "text_style", "caption", "caption_style", "lower_third"),
        *("transition", "plain_cuts", "fade_in", "fade_out", "zoom", "watermark", "voiceover"),
    ]
)
"""What has a pace and a loudness of its own: "it goes by too fast" is not said of the film."""


def unasked(
    ops: list[Found], clause: Clause, before: Sequence[Found], goes_on: bool, reader: Reader
) -> list[Found] | None:
    """What a clause asks for that does more than give a reason; None if it gives one and no more.

    Args:
        ops: What the clause would ask for by itself.
        clause: The clause.
        before: What was asked for so far.
        goes_on: Whether the clause before it gave a reason.
    """
    wanted = [op for op in before if _is_wish(op, reader)]
    if not wanted or (clause.verb and not _tells(clause, reader)):
        return ops
    more = goes_on and not ends(clause.join) and not _names_a_thing(clause, reader)
    if more and not clause.verb and all(_complains(op) or op.name == "ask" for op in ops):
        return None
    if reader.lexicon.shapes["telling"].fullmatch(clause.text):
        return None
    if not reader.lexicon.shapes["reason"].fullmatch(clause.text):
        return _without_tints(ops, clause, reader)
    last = wanted[-1]
    if _is_gone(last, reader):
        return None
    said = {last.name, *(("speed", "volume") if last.name in LAID_OVER else ())}
    kept = [op for op in ops if _complains(op) and op.name not in {*said, *ANSWERS}]
    return kept or None


def not_wondered(
    ops: list[Found], clause: Clause, following: Sequence[Clause], reader: Reader
) -> list[Found]:
    """ "I can't tell who's talking, add their names": told before a request, and no question."""
    told = all(op.name == "help" for op in ops) and reader.lexicon.shapes["telling"]
    if not told or not told.fullmatch(clause.text):
        return ops
    asked = any(op.name not in ANSWERS for later in following for op in later.found)
    return [] if asked else ops


def _without_tints(ops: list[Found], clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Less saturation, my skin looks orange": what is orange is not to become so."""
    if not reader.lexicon.shapes["told"].fullmatch(clause.text):
        return ops
    kept = [op for op in ops if op.name != "color" or "look" not in op.args]
    return kept or (None if ops else ops)


def _is_gone(op: Found, reader: Reader) -> bool:
    """Whether a request takes away what is spoken of, or would if it could."""
    if op.name in ANSWERS:
        return reader.lexicon.shapes["removed"].fullmatch(op.clause) is not None
    return op.name in GONE or (op.name == "music" and bool(op.args.get("replace")))


def _is_wish(op: Found, reader: Reader) -> bool:
    """Whether something was asked for, even if in vain."""
    if op.name in ("ask", "unsupported"):
        return reader.lexicon.verbs.match(op.clause) is not None
    return op.name not in ANSWERS and not _complains(op)


def _complains(op: Found) -> bool:
    return bool((op.notes or {}).get("complaint"))


def _tells(clause: Clause, reader: Reader) -> bool:
    """Whether what looks like a verb is none: "I find it distracting"."""
    shapes = reader.lexicon.shapes
    return any(shapes[name].fullmatch(clause.text) for name in ("reason", "telling"))


def _names_a_thing(clause: Clause, reader: Reader) -> bool:
    return reader.lexicon.shapes["definite"].match(clause.text) is not None
