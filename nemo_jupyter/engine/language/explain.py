"""Say in one sentence what an operation does, what is asked, or what cannot be done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..operation import Operation
from .chinese.sentences import CHINESE
from .english.sentences import ENGLISH
from .sentences import Sentences

SENTENCES = {"en": ENGLISH, "zh": CHINESE}

OPTION = re.compile(r"\[([^\[\]]*)\]")
FIELD = re.compile(r"\{(\w+)\}")
TIMES = frozenset(
    [
        "ms",
        "start",
        "end",
        "at",
        "duration",
        "min_pause",
        "every",
        "shorter_than",
        "last",
        "fit_ms",
        "per_image",
        "work",
        "rest",
        "shift",
        "crossfade",
        "per_clip",
    ]
)
SHARES = frozenset(
    [
        "level",
        "opacity",
        "amount",
        "percent",
        "brightness",
        "contrast",
        "saturation",
        "exposure",
        "temperature",
        "shadows",
    ]
)
CLIPS = frozenset({"clip", "swap", "except_clip", "between", "after", "before", "order"})
"""Arguments that number clips; what else is a number is an amount."""
DESCRIBED = frozenset({"look", "mood"})
"""Arguments of several words, each with a meaning of its own."""
SIDES = frozenset({"left", "right", "top", "bottom"})
"""Where a picture is cropped, by a share of it below 1, else by pixels."""


def explain(op: Operation, lang: str = "en") -> str:
    """One plain sentence for an operation: "Remove pauses longer than 0.5 s."

    Args:
        op: The operation, as planned.
        lang: ``"en"`` or ``"zh"``.
    """
    words = SENTENCES[lang]
    if op.name == "unsupported":
        return unsupported_message(op, lang)
    if op.name == "beat_sync" and "every" in op.args:
        op = Operation(op.name, {"beats": op.args["every"]})  # a count, unlike any other "every"
    if op.name == "transition" and op.args.get("kind") in ("none", "cut"):
        kept = {key: item for key, item in op.args.items() if key != "kind"}
        op = Operation("plain_cuts", kept)
    if op.name == "effect" and op.args.get("name") == "none":
        kept = {key: item for key, item in op.args.items() if key != "name"}
        op = Operation("no_effect", kept)
    if op.name == "duck" and op.args.get("enabled") is False:
        op = Operation("unduck")
    if op.name == "effect" and op.args.get("name") == "none":
        kept = {key: item for key, item in op.args.items() if key != "name"}
        op = Operation("no_effect", kept)
    if op.name == "duck" and "gain_db" in op.args:  # it is lowered by so much, whatever the sign
        op = Operation(op.name, {**op.args, "gain_db": abs(op.args["gain_db"])})
    variants = words.operations.get(op.name, (op.name,))
    template = next((v for v in variants if _fits(v, op.args)), variants[-1])
    used: set[str] = set()

    def option(found: re.Match[str]) -> str:
        fields = FIELD.findall(found[1])
        return found[1] if all(op.args.get(field) is not None for field in fields) else ""

    sentence = OPTION.sub(option, template)

    def value(found: re.Match[str]) -> str:
        used.add(found[1])
        item = op.args.get(found[1])
        return "…" if item is None else _spoken(found[1], item, words)

    sentence = FIELD.sub(value, sentence)
    rest = {key: item for key, item in op.args.items() if key not in used and item is not None}
    return words.finish(sentence + _remaining(rest, words))


def question_for(op: Operation, text: str, lang: str = "en") -> str:
    """The one question that an ``ask`` puts to the user.

    Args:
        op: The ``ask``.
        text: What the user wrote.
        lang: ``"en"`` or ``"zh"``.
    """
    words = SENTENCES[lang]
    for pattern, question in words.questions:
        if re.search(pattern, text, re.IGNORECASE):
            return question
    return words.question.format(text=_shortened(text))


def place_question(places: Sequence[str], lang: str = "en") -> str:
    """What is asked when an edit cannot be limited to where it was meant."""
    words = SENTENCES[lang]
    return words.unplaced.format(words.both.join(f"“{place}”" for place in places))


def left_out(unknown: Sequence[str], unused: Sequence[str], lang: str = "en") -> list[str]:
    """What was not understood, and which words went into no operation: a sentence for each."""
    words = SENTENCES[lang]
    said = ((words.unknown_words, unknown), (words.unused, unused))
    return [
        template.format(words.both.join(f"“{one}”" for one in those))
        for template, those in said
        if those
    ]


def unsupported_message(op: Operation, lang: str = "en") -> str:
    """Which request cannot be carried out here and, if there is one, the way round it."""
    words = SENTENCES[lang]
    what, way_round = words.unsupported.get(str(op.args.get("what")), (words.unknown, ""))
    return " ".join(part for part in (words.cannot.format(what=what), way_round) if part)


def _fits(template: str, args: Mapping[str, Any]) -> bool:
    """Whether all fields outside brackets are given."""
    return all(args.get(field) is not None for field in FIELD.findall(OPTION.sub("", template)))


def _remaining(args: Mapping[str, Any], words: Sentences) -> str:
    """Scope and whatever else the template does not mention."""
    parts = []
    args = dict(args)
    if "start" in args and "end" not in args and "duration" in args:
        args = {"at": args.pop("start"), **args}
    if "start" in args or "end" in args:
        start, end = args.get("start", 0), args.get("end", "end")
        parts.append(words.span.format(_spoken("start", start, words), _spoken("end", end, words)))
    for key, item in args.items():
        if key in ("start", "end") or item is False:
            continue
        form = words.details.get(key, words.detail)
        name = words.names.get(key, key.replace("_", " "))
        parts.append(form.format(name=name, value=_spoken(key, item, words)))
    return "".join(parts)


def _spoken(key: str, value: Any, words: Sentences) -> str:
    if isinstance(value, list | tuple):
        *some, last = (_spoken(key, item, words) for item in value)
        return words.both.join([words.comma.join(some), last]) if some else last
    if isinstance(value, str):
        if key in ("text", "words"):
            return words.quote.format(value)
        if key == "file":
            return value
        if key in DESCRIBED and value not in words.values:
            return " ".join(words.values.get(word, word) for word in value.split())
        plain = words.values.get(value, value.replace("_", " "))
        return words.values.get(f"{key} {value}", plain)
    if isinstance(value, bool):
        return words.yes
    if key in TIMES or key == "position":
        return words.time(value)
    if key in CLIPS:
        return words.clip(value)
    if key == "to" and isinstance(value, int):
        return words.place(value)
    if key in SIDES and isinstance(value, int | float):
        return f"{value:g} px" if value >= 1 else f"{round(value * 100, 1):g} %"
    if key in SHARES:
        sign = "+" if value > 0 and key in words.changes else ""
        return (
            f"{sign}{round(value * 100, 1):g} %"
            if key != "percent" or abs(value) <= 1
            else f"{value:g} %"
        )
    return f"{value:g}" if isinstance(value, float) else str(value)


def _shortened(text: str, width: int = 80) -> str:
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"
