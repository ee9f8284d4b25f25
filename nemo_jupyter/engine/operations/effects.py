"""Effects by name, blur, and what steadies the picture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nemo_jupyter.engine.operations.context import Args, Context, Question
from nemo_jupyter.engine.operations.scope import on_picture, without
from nemo_jupyter.engine.render.effects import NAMES, REGIONS
from nemo_jupyter.timeline.effects import describe
from nemo_jupyter.timeline.model import Draft, Effect, Segment
from nemo_jupyter.timeline.words import number, percent

_BLUR = 0.3
_AMOUNTS = {"low": 0.12, "slight": 0.12, "light": 0.12, "medium": 0.3, "high": 0.7, "strong": 0.7}
_AMOUNTS |= {"up": 0.5, "down": 0.12}
_ALSO = {
    "bloom": "glow",
    "film_grain": "grain",
    "noise": "grain",
    "denoise": "noise_reduction",
    "sharp": "sharpen",
    "chromatic_aberration": "rgb_split",
    "mosaic": "pixelate",
    "negative": "invert",
    "bars": "letterbox",
    "tape": "vhs",
}
_PEOPLE = ("face", "faces", "eyes", "people", "person", "plate", "plates", "license_plate")


def blur(draft: Draft, args: Args, context: Context) -> Draft:
    """Blur the picture or a part of it; what moves about cannot be followed."""
    target = str(args.get("target") or "").lower().replace(" ", "_").replace("-", "_")
    if target in _PEOPLE or target in ("background", "text", "logo"):
        context.note(
            f"I cannot find a {target.replace('_', ' ')} in the picture, so nothing is blurred; "
            "say “blur the top left corner” or blur a stretch of time."
        )
        return draft
    plain = _region(target)
    if target and target not in ("all", "picture", "video", "frame") and plain is None:
        raise Question(
            f"I do not know the part “{target.replace('_', ' ')}”. "
            "Say for example bottom right, top or center; without one I blur the whole picture."
        )
    amount = _amount(args.get("amount"))
    settings: dict[str, Any] = {"amount": amount} | ({"region": plain} if plain else {})

    def edit(segment: Segment) -> Segment:
        others = [e for e in segment.effects if e.name != "blur" or e.args.get("region") != plain]
        return replace(segment, effects=(*others, Effect("blur", settings)))

    changed, where = on_picture(draft, args, context, "blur", edit)
    what = (plain or "picture").replace("_", " ")
    context.note(f"Blurred the {what}{where}, {percent(amount)} strong.")
    return changed


def effect(draft: Draft, args: Args, context: Context) -> Draft:
    """Put a named effect on the picture; an unknown name is answered with those there are."""
    said = str(args.get("name") or "").strip().lower().replace("-", "_").replace(" ", "_")
    if said == "none":
        return _without_any(draft, args, context)
    listed = ", ".join(name.replace("_", " ") for name in NAMES)
    name = _ALSO.get(said, said)
    if not name:
        raise Question(f"Which effect? There are {listed}.")
    if name == "blur":
        return blur(draft, args, context)
    if name == "mirror":
        name = "flip"
    if name not in (*NAMES, "flip"):
        context.note(f"I have no effect “{said.replace('_', ' ')}”; there are {listed}.")
        return draft

    def edit(segment: Segment) -> Segment:
        return replace(segment, effects=(*without(segment.effects, name), Effect(name)))

    changed, where = on_picture(draft, args, context, "effect", edit)
    context.note(f"Added {describe(Effect(name))}{where}.")
    return changed


def _without_any(draft: Draft, args: Args, context: Context) -> Draft:
    def edit(segment: Segment) -> Segment:
        return replace(segment, effects=without(segment.effects, *NAMES, "blur"))

    changed, where = on_picture(draft, args, context, "effect", edit)
    if changed == draft:
        context.note(f"There are no effects{where}.")
        return draft
    context.note(f"Took the effects off{where}.")
    return changed


def stabilize(draft: Draft, args: Args, context: Context) -> Draft:
    """Steady hand-held footage: moved against the shake, and enlarged to hide its edges."""
    zooms: list[float] = []

    def edit(segment: Segment) -> Segment:
        found = context.footage.shake(segment.asset) if segment.asset else None
        if found is None or found.is_steady:
            return segment
        zooms.append(found.zoom)
        steadied = Effect("stabilize", {"zoom": found.zoom})
        # The shake is in the footage, so this goes before anything else is done to it.
        return replace(segment, effects=(steadied, *without(segment.effects, "stabilize")))

    changed, where = on_picture(draft, args, context, "stabilize", edit)
    if not zooms:
        context.note("The footage is steady already, as far as I can measure.")
        return draft
    context.note(
        f"Steadied the picture{where} against shaking sideways and up and down (not rolling), "
        f"enlarged {number(max(zooms))}x to hide its edges."
    )
    return changed


def _region(name: str) -> str | None:
    for ending in ("_quarter", "_half", "_corner", "_part", "_side"):
        name = name.removesuffix(ending)
    name = {"middle": "center", "centre": "center"}.get(name, name)
    return name if name in REGIONS else None


def _amount(value: Any) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0:
        return min(1.0, float(value) if value <= 1 else float(value) / 100)
    return _AMOUNTS.get(str(value).lower(), _BLUR)
