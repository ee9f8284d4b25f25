"""What a plan from elsewhere may hold: the vocabulary's operations and their arguments."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from nemo_jupyter.errors import InvalidInput

from ..operation import Operation, Plan
from .english.sentences import ENGLISH
from .routes import route_of
from .vocabulary import SLOTS

_SCOPE = "start end last range clip except_clip"
_LOOKS = "lang color weight animation position style background size"
ARGUMENTS: Mapping[str, str] = {
    **dict.fromkeys(SLOTS, ""),
    "trim_silence": "min_pause keep start end last range clip",
    "remove_repeats": "start end last range clip",
    "remove_filler": "words start end last range clip",
    "cut_first": "ms percent clip",
    "cut_last": "ms percent clip",
    "cut": "start end duration clip phrases",
    "keep": "start end last range clip except_clip phrases",
    "trim": "range clip",
    "shorten_to": "ms factor range clip",
    "shorten_by": "ms range clip",
    "extend_to": "ms factor clip",
    "highlight": "ms count",
    "split": "at every parts by clip",
    "merge": "order file position clip per_clip",
    "insert": "file what position after before between",
    "delete_clip": "clip shorter_than",
    "delete_track": "track",
    "reorder": "clip start end last to swap shift order before after track",
    "duplicate": "clip times start end last range",
    "freeze": "at duration clip",
    "reverse": "start end last range clip",
    "loop": "kind ms times crossfade start end last range clip",
    "slideshow": "duration per_image",
    "chapters": "count",
    "timer": "ms work rest rounds at",
    "speed": f"factor direction fit_ms {_SCOPE}",
    "speed_ramp": "to start end last range clip",
    "transition": "kind duration between at",
    "fade_in": "ms track to range clip",
    "fade_out": "ms track to range clip",
    "aspect": "ratio fit",
    "resize": "height width",
    "crop": f"region bottom top left right what width height x y {_SCOPE}",
    "rotate": f"deg {_SCOPE}",
    "flip": f"axis {_SCOPE}",
    "color": f"look brightness contrast saturation exposure temperature shadows {_SCOPE}",
    "zoom": f"kind factor every at {_SCOPE}",
    "blur": f"amount target {_SCOPE}",
    "effect": f"name {_SCOPE}",
    "stabilize": _SCOPE,
    "background": f"kind color {_SCOPE}",
    "overlay": "kind what position file at start end duration",
    "watermark": "file text position opacity size start end at duration",
    "thumbnail": "count at",
    "gif": "start end last range clip duration count max_mb",
    "caption": f"{_LOOKS} burn max_chars start end last range clip",
    "caption_style": f"{_LOOKS} start end last range clip",
    "title": "text at duration position weight color background clip",
    "lower_third": "text start end duration at background clip",
    "text": "text start end duration at position size clip color background animation weight",
    "text_style": "clip text start end duration at color size position animation weight",
    "music": "mood file level volume_db start end range replace mix",
    "volume": f"level factor gain_db level_db direction track {_SCOPE}",
    "mute": f"track except_track {_SCOPE}",
    "unmute": f"track {_SCOPE}",
    "duck": "enabled level factor gain_db level_db",
    "beat_sync": "every",
    "sfx": "name at start end",
    "normalize_audio": "lufs clip",
    "denoise_audio": "clip",
    "replace_audio": "file start end last range clip",
    "extract_audio": "format start end last range clip",
    "voiceover": "file text lang voice at",
    "export": "format height fps quality aspect platform",
    "compress": "max_mb percent platform",
    "undo": "times",
    "redo": "times",
    "unsupported": "what",
}
"""The arguments that each operation may have."""

TIMES = frozenset(
    [
        "ms",
        "start",
        "end",
        "duration",
        "at",
        "last",
        "min_pause",
        "keep",
        "every",
        "shorter_than",
        "fit_ms",
        "per_image",
        "work",
        "rest",
        "crossfade",
    ]
)
"""Arguments that are positions or lengths in milliseconds."""
PLACES = frozenset({"start", "end", "playhead", "middle"})
COUNTED = frozenset({("beat_sync", "every")})
SPOKEN = ("text", "file", "words")
"""Arguments that only repeat what was said."""
NUMBERS = frozenset(
    [
        "factor",
        "level",
        "gain_db",
        "level_db",
        "volume_db",
        "lufs",
        "deg",
        "height",
        "width",
        "fps",
        "opacity",
        "amount",
        "max_mb",
        "percent",
        "max_chars",
        "parts",
    ]
)

Value = str | bool | int | float | list[str | int | float]


class PlannedOperation(BaseModel):
    """One operation of a plan, checked against the vocabulary."""

    model_config = ConfigDict(extra="allow", strict=True)
    __pydantic_extra__: dict[str, Value] = Field(init=False)
    op: str

    @model_validator(mode="after")
    def _in_vocabulary(self) -> PlannedOperation:
        if self.op not in ARGUMENTS:
            raise ValueError(f"there is no operation {self.op!r}")
        allowed = ARGUMENTS[self.op].split()
        for name, value in self.__pydantic_extra__.items():
            if name not in allowed:
                raise ValueError(f"{self.op} has no argument {name!r}")
            _check(self.op, name, value)
        return self


class PlannedEdit(BaseModel):
    """A whole plan; the route follows from the operations."""

    model_config = ConfigDict(extra="ignore", strict=True)
    ops: Annotated[list[PlannedOperation], Field(min_length=1, max_length=40)]


def _check(op: str, name: str, value: Any) -> None:
    values = value if isinstance(value, list) else [value]
    for item in values:
        number = isinstance(item, int | float) and not isinstance(item, bool)
        if number and not math.isfinite(item):
            raise ValueError(f"{name} is no finite number")
        if name in TIMES and (op, name) not in COUNTED:
            if item not in PLACES and not (number and isinstance(item, int) and item >= 0):
                raise ValueError(f"{name} is {item!r}, no time in milliseconds")
        elif name in NUMBERS and not number:
            raise ValueError(f"{name} is {item!r}, no number")
        if isinstance(item, str) and not 0 < len(item) <= 500:
            raise ValueError(f"{name} is empty or too long")
    if op == "speed" and name == "factor" and not (0.01 <= value <= 1000):
        raise ValueError("the speed is out of reach")
    if op == "unsupported" and value not in ENGLISH.unsupported:
        raise ValueError(f"unknown reason {value!r}")


def checked_plan(answer: Mapping[str, Any], instruction: str) -> Plan:
    """The plan that an answer holds.

    Args:
        answer: ``{"ops": [{"op": name, **arguments}, ...]}``.
        instruction: What the user wrote; texts and files must be from there.

    Raises:
        InvalidInput: It is no plan, names what the vocabulary lacks, or holds invented words.
    """
    try:
        edit = PlannedEdit.model_validate(answer)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise InvalidInput(f"The plan is not valid: {first['msg']}.") from None
    ops = [Operation(op.op, dict(op.__pydantic_extra__)) for op in edit.ops]
    for op in ops:
        for name in SPOKEN:
            _check_spoken(op.args.get(name), instruction)
    return Plan(route_of(ops), tuple(ops))


def _check_spoken(value: Any, instruction: str) -> None:
    said = _plain(instruction)
    items: Sequence[Any] = value if isinstance(value, list) else [value]
    for item in items:
        if item is not None and _plain(str(item)) not in said:
            raise InvalidInput(f"The plan holds words that nobody said: {str(item)[:40]!r}.")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
