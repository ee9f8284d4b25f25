"""Captions in several languages that one request asks for."""

from __future__ import annotations

from dataclasses import replace

from . import slots
from .reading import Found, Reader
from .slots import Words


def in_each_language(found: list[Found], reader: Reader) -> list[Found]:
    """Captions in several languages are a request for each."""
    out: list[Found] = []
    for op in found:
        langs = _languages(op, reader)
        args = {key: value for key, value in op.args.items() if key != "position"}
        several = [replace(op, args={**args, "lang": lang}) for lang in langs]
        out += several if len(several) > 1 else [op]
    return out


def burnt_alike(found: list[Found]) -> list[Found]:
    """ "In English and Spanish, and burn them in": both."""
    if not any(op.name == "caption" and op.args.get("burn") for op in found):
        return found
    return [
        replace(op, args={**op.args, "burn": True}) if op.name == "caption" else op for op in found
    ]


def _languages(op: Found, reader: Reader) -> list[str]:
    """The languages of an operation's words; only the target's if they ask for a translation."""
    if "lang" not in op.args or op.name != "caption":
        return []
    if reader.lexicon.shapes["translates"].search(op.words):
        return []
    words = Words(op.words, op.words, reader.marks, reader.lexicon)
    return str(slots.several("lang", "lang")(words)["lang"]).split()
