"""Colour: looks, and brightness, contrast, saturation, exposure, temperature and shadows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.operations.scope import on_picture, without
from nemo_jupyter.engine.render.grade import CONTROLS, looks_in
from nemo_jupyter.timeline.effects import describe
from nemo_jupyter.timeline.model import Draft, Effect, Segment

# How far "brighter" or "less contrast" goes when nobody says: to be seen, not to be noticed.
_STEPS = {
    "brightness": 0.12,
    "contrast": 0.12,
    "saturation": 0.2,
    "exposure": 0.2,
    "temperature": 0.25,
    "shadows": 0.2,
}
_UP = {"up", "more", "warmer", "warm", "brighter", "higher"}
_PLAIN = {"none", "original", "normal", "off", "reset", "ungraded"}
_EFFECTS_TOO = {"vhs": "vhs", "dreamy": "glow"}  # looks that are more than colour


def color(draft: Draft, args: Args, context: Context) -> Draft:
    """Grade the picture: a look, or relative changes; both add to what is there.

    A new look takes the place of the one before.
    """
    said = str(args.get("look") or "").strip()
    if said.lower() in _PLAIN:
        changed, where = on_picture(draft, args, context, "color", _ungraded)
        context.note(f"The colours are as recorded{where}.")
        return changed
    numbers = {name: _change(name, args[name]) for name in CONTROLS if args.get(name) is not None}
    looks = looks_in(said)
    extra = _EFFECTS_TOO.get(said.lower())
    if said and not looks and extra is None:
        raise Question(f"I know no look called “{said}”. {_choices()}")
    if not numbers and not said:
        raise Question(f"Which look should it have? {_choices()}")

    def edit(segment: Segment) -> Segment:
        return replace(segment, effects=_graded(segment.effects, looks, numbers, extra))

    changed, where = on_picture(draft, args, context, "color", edit)
    parts = [describe(Effect("color", {"look": look})) for look in looks]
    parts += [describe(Effect("color", {name: value})) for name, value in numbers.items()]
    parts += [describe(Effect(extra))] if extra else []
    context.note(f"Graded{where}: {', '.join(parts)}.")
    return changed


def _graded(
    effects: tuple[Effect, ...],
    looks: tuple[str, ...],
    numbers: dict[str, float],
    extra: str | None,
) -> tuple[Effect, ...]:
    made = list(effects)
    if looks or extra:
        made = [e for e in made if not (e.name == "color" and "look" in e.args)]
        made += [Effect("color", {"look": look}) for look in looks]
    if extra:
        made = [*without(made, extra), Effect(extra)]
    if numbers:
        last = made[-1] if made else None
        before: dict[str, Any] = {}
        if last is not None and last.name == "color" and "look" not in last.args:
            before = dict(made.pop().args)
        total = {**before, **{k: round(before.get(k, 0) + v, 4) for k, v in numbers.items()}}
        kept = {name: value for name, value in total.items() if value}
        made += [Effect("color", kept)] if kept else []
    return tuple(made)


def _ungraded(segment: Segment) -> Segment:
    return replace(segment, effects=without(segment.effects, "color"))


def _change(name: str, value: Any) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    try:
        return float(str(value))
    except ValueError:
        return _STEPS[name] if str(value).lower() in _UP else -_STEPS[name]


def _choices() -> str:
    return (
        "There are cinematic, teal orange, film, warm, cool, vintage, faded, bw, noir, sepia, "
        "vivid, moody, dramatic, pastel, airy and more; or say “brighter”, “more contrast”."
    )
