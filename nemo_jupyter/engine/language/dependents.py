"""What hangs on something that cannot be had: "find the goal and slow it down"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .objects import is_unknown_place
from .reading import SCOPED, Clause, Found, Reader

TREATED = frozenset(
    [
        *("remove_object", "remove_background", "erase_text", "face_retouch", "background_blur"),
        *("style_transfer", "translate_audio", "translation", "stem_separation", "upscaling"),
    ]
)
"""What would be done to the film: "it" in the next clause may be the film itself."""
SPOKEN = frozenset(["script_writing", "voice_clone", "translate_audio"])
"""Words that nobody writes or speaks: music under them is music under the film."""
OF_A_THING = frozenset(
    [
        *("blur", "color", "zoom", "overlay", "watermark", "reorder", "insert", "effect", "text"),
        *("text_style", "title", "lower_third", "background", "merge", "delete_clip", "duplicate"),
        *("mute", "volume", "music", "fade_in", "fade_out", "freeze", "sfx", "voiceover"),
        "auto_edit",
    ]
)
"""Operations that are as likely meant for a thing in the film as for the film."""
PLACED = OF_A_THING | {
    *("speed", "caption_style", "transition", "trim", "speed_ramp", "trim_silence", "reverse"),
    *("loop", "split", "rotate", "flip", "crop", "caption"),
}
"""Operations that a place named before them may be meant for."""
WORD = re.compile(r"[a-z]{3,}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Missing:
    """What the clause before asked for in vain: its kinds, the words for it, and whether it only
    said where the next clause is meant."""

    kinds: frozenset[str]
    words: str
    place: bool = False


def missing(ops: Sequence[Found], clause: Clause, reader: Reader) -> Missing | None:
    """What a clause asks for that cannot be had, if that is all it asks for."""
    seeking = bool(ops) and all(op.name == "ask" for op in ops)
    if seeking and reader.lexicon.shapes["seeks"].match(clause.text):
        return Missing(frozenset(["content_search"]), clause.text)
    if lone_place(ops, clause, reader):
        return Missing(frozenset(["content_search"]), clause.text, place=True)
    if not ops or any(op.name != "unsupported" for op in ops):
        return None
    place = all((op.notes or {}).get("where") for op in ops)
    alone = place and reader.lexicon.shapes["place_alone"].fullmatch(clause.text)
    return Missing(frozenset(op.args["what"] for op in ops), clause.text, bool(alone))


def lone_place(ops: Sequence[Found], clause: Clause, reader: Reader) -> bool:
    """Whether a clause only says where another is meant, and nobody can find it."""
    asked = any(op.name != "unsupported" for op in ops) or clause.verb
    return not asked and is_unknown_place(clause.text, reader.lexicon)


def placeable(op: Found) -> bool:
    """Whether an operation may be meant for a place that another clause names."""
    return op.name in PLACED and not op.args.keys() & SCOPED


def depends(clause: Clause, ops: Sequence[Found], lost: Missing, reader: Reader) -> bool:
    """Whether a clause speaks of what the clause before it could not give."""
    edits = [op for op in ops if op.name not in ("unsupported", "help")]
    if edits and lost.place:  # "when they speak of money, zoom in"
        return all(map(placeable, edits))
    if edits and lost.kinds <= SPOKEN and _is_tone(clause, reader):
        return True
    if not edits or not _refers(clause, lost, reader):
        return False
    if lost.kinds <= SPOKEN and all(op.name == "music" for op in edits):
        return False
    if lost.kinds <= TREATED:
        return all(op.name in OF_A_THING or op.name == "ask" for op in edits)
    return True


def _is_tone(clause: Clause, reader: Reader) -> bool:
    """ "Write five posts: upbeat, punchy tone" is about the writing, and not the picture."""
    tone = reader.lexicon.shapes.get("tone")
    return tone is not None and tone.fullmatch(clause.text) is not None


def _refers(clause: Clause, lost: Missing, reader: Reader) -> bool:
    shapes = reader.lexicon.shapes
    if shapes["about_them"].search(clause.text):
        return True
    named = {word.lower() for word in WORD.findall(lost.words)} - reader.lexicon.common
    again = (found[1].lower() for found in shapes["again_named"].finditer(clause.text))
    return any(word in named for word in again)


def separable(ops: list[Found], clause: Clause, reader: Reader) -> list[Found]:
    """A clause's operations without those that an impossible one is a part of.

    "Make the text follow him" must not restyle the text; "a reel with b-roll" is a reel still.
    """
    refused = [op for op in ops if op.name == "unsupported"]
    if not refused or len(refused) == len(ops):
        return ops
    adding = reader.lexicon.shapes["adding"]

    def apart(op: Found, no: Found) -> bool:
        span = min(op.start, no.start), max(op.end, no.end)
        return adding.search(clause.text, *span) is not None

    return [op for op in ops if op in refused or all(apart(op, no) for no in refused)]
