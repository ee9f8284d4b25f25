"""Make one of words on the screen and what is said of their look, content and coming."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from .joining import STYLES, WORDS
from .reading import Found

OF_CARDS = re.compile(r"\b(?:titles?|headlines?|lower[- ]thirds?|cards?)\b|标题", re.IGNORECASE)
OF_CAPTIONS = re.compile(r"\b(?:captions?|subtitles?)\b|字幕", re.IGNORECASE)
FONT = re.compile(r"\b(?:font|letters?|lettering|typeface)\b|字体|字号", re.IGNORECASE)
"""Letters of whatever words were spoken of last."""
OF_FRAME = re.compile(r"\b(?:video|frame|picture|film|screen)\b", re.IGNORECASE)
FADED = re.compile(r"\bfade (?:it|them|that) |\b(?:let|have|make) (?:it|them|that) ", re.IGNORECASE)
"""What fades is what was spoken of last."""
CONTENT = {"text", "duration", "color", "size", "weight", "animation"}
"""What is told of a card's words after the card itself."""
LASTING = ("start", "end", "duration")
ROLE = re.compile(
    r"(?:(?:his|her|my|the|their|job) )*title(?: is|:)? (?P<role>[\w<>/&-]+(?: [\w/&-]+){0,3}?)"
    r"(?: (?:at|from|starting) <t\d+>)?",
    re.IGNORECASE,
)
"""What somebody is, said behind the name: "title Lead Designer"."""


def _text_fades(found: list[Found]) -> list[Found]:
    """ "A title with a fade in" fades the title, not the picture."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if (
            old
            and old.name in WORDS
            and (old.clause == op.clause or FADED.search(op.clause))
            and op.name in ("fade_in", "fade_out")
        ):
            out[-1] = replace(old, args={**old.args, "animation": "fade"})
        else:
            out.append(op)
    return out


def _fold_card_words(found: list[Found]) -> list[Found]:
    """ "Add a title card, write 'Hello'" is one card with its words."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        card = old and old.name in CARDS and "text" not in old.args
        words = op.name in ("text", "title") and "text" in op.args and op.args.keys() <= CONTENT
        if old and card and words and old.args.keys().isdisjoint(op.args):
            out[-1] = replace(old, args={**old.args, **op.args})
        else:
            out.append(op)
    return out


def _same_card(found: list[Found]) -> list[Found]:
    """ "A title 'Intro' at the start and 'The End' at the end" are two titles."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and old.name in CARDS and op.name == "text" and op.clause.startswith("<q"):
            args = {"at" if key == "start" else key: value for key, value in op.args.items()}
            out.append(replace(op, name=old.name, args=args))
        else:
            out.append(op)
    return out


CARDS = ("title", "lower_third")
"""Words on the screen that the next quoted words may be another of."""


def _fold_styles(found: list[Found]) -> list[Found]:
    """ "Add captions and make the font large": new words and their look are one."""
    out: list[Found] = []
    for op in found:
        old = out[-1] if out else None
        if old and _is_look_of(op, old):
            look = {"background": op.args["color"]} if op.name == "background" else op.args
            out[-1] = replace(old, args={**old.args, **look})
        else:
            out.append(op)
    return out


def _is_look_of(op: Found, old: Found) -> bool:
    """Whether an operation only says how the words look that the one before it adds."""
    if op.name == "background" and old.name in WORDS - {"text_style"}:
        behind = op.clause == old.clause or op.clause.startswith("with ")
        return behind and op.args.keys() == {"color"} and not OF_FRAME.search(op.clause)
    if old.name == "caption_style" and op.name == "text_style":
        return FONT.search(op.words) is not None and not OF_CARDS.search(op.words)
    if op.name not in STYLES or old.name not in WORDS - STYLES or "text" in op.args:
        return False
    if old.name == "caption":
        return not OF_CARDS.search(op.words) and not op.args.keys() & {*LASTING, "clip"}
    return op.name == "text_style" and not OF_CAPTIONS.search(op.words)


def _roles(found: list[Found]) -> list[Found]:
    """ "A lower third with the name Ada and title CEO": one line about one person."""
    out: list[Found] = []
    for op in found:
        role = ROLE.fullmatch(op.clause) if op.name == "title" else None
        if not role or not out or out[-1].name != "lower_third" or "text" not in out[-1].args:
            out.append(op)
            continue
        start = op.args.get("at")
        when = {"start": start} if isinstance(start, int) else {}
        text = f"{out[-1].args['text']}, {op.args.get('text') or role['role']}"
        out[-1] = replace(out[-1], args={**when, **out[-1].args, "text": text})
    return out


STEPS: tuple[Callable[[list[Found]], list[Found]], ...] = (
    _roles,
    _text_fades,
    _fold_card_words,
    _same_card,
    _fold_styles,
)
