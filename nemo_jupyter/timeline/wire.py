"""Between the short keys of the wire and the model.

``t`` tracks, ``tt`` track type, ``sg`` segments, ``d`` duration in ms and ``m`` metadata are
documented; ``s`` (start) and the names inside ``m`` are this package's own. Readers accept a
draft that lacks anything but ``t``; keys they do not know ride along and are written back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields
from typing import Any

from nemo_jupyter.errors import DraftInvalid
from nemo_jupyter.timeline.model import (
    BACKWARD,
    FORWARD,
    STILL,
    Canvas,
    Chapter,
    Draft,
    Effect,
    MadeBy,
    Master,
    Segment,
    Track,
    TrackKind,
    Transition,
    Word,
)

# Attributes of a segment that travel in ``m`` under their own or another name.
_META = {
    "name": "name",
    "asset": "asset",
    "in_point": "in",
    "speed": "speed",
    "playback": "playback",
    "volume": "volume",
    "muted": "muted",
    "loop": "loop",
    "duck_db": "duck_db",
    "fade_in": "fade_in",
    "fade_out": "fade_out",
    "fade_color": "fade_color",
    "fit": "fit",
    "text": "text",
    "role": "role",
    "style": "style",
}
_STRUCTURED = {"transition", "effects", "made_by", "words"}
_KNOWN_META = set(_META.values()) | _STRUCTURED
_DEFAULTS = {f.name: f.default for f in fields(Segment) if f.default is not MISSING}
_TYPES: dict[str, tuple[type, ...]] = {
    "in_point": (int,),
    "fade_in": (int,),
    "fade_out": (int,),
    "speed": (int, float),
    "volume": (int, float),
    "duck_db": (int, float),
    "muted": (bool,),
    "loop": (bool,),
    "style": (dict,),
}


def from_wire(obj: Any) -> Draft:
    """Read a draft.

    Raises:
        DraftInvalid: ``t`` is missing, or a documented key holds something else than documented.
    """
    if not isinstance(obj, Mapping) or not isinstance(obj.get("t"), list):
        raise DraftInvalid("This is no draft: it has no list of tracks under 't'.")
    meta = _mapping(obj.get("m"), "m")
    canvas = _mapping(meta.get("canvas"), "m.canvas")
    extra = {k: v for k, v in obj.items() if k not in ("t", "d", "m")}
    chapters = _chapters(meta.get("chapters"))
    master = _master(meta.get("master"))
    known = {"canvas"} | ({"master"} if master != Master() else set())
    known |= {"chapters"} if chapters else set()
    rest = {k: v for k, v in meta.items() if k not in known}
    if rest:
        extra["m"] = rest
    return Draft(
        all_tracks=tuple(_track(t, i) for i, t in enumerate(obj["t"])),
        canvas=Canvas(canvas.get("ratio"), canvas.get("width"), canvas.get("height")),
        master=master,
        chapters=chapters,
        extra=extra,
    )


def to_wire(draft: Draft) -> dict[str, Any]:
    """Write a draft; defaults are left out of ``m``, unknown keys come back as they were."""
    meta = dict(draft.extra.get("m", {}))
    canvas = {
        key: value
        for key in ("ratio", "width", "height")
        if (value := getattr(draft.canvas, key)) is not None
    }
    if canvas:
        meta["canvas"] = canvas
    if draft.chapters:
        meta["chapters"] = [{"s": c.start, "title": c.title} for c in draft.chapters]
    master = {k: v for k, v in asdict(draft.master).items() if v is not None}
    if master:
        meta["master"] = master
    obj = {**{k: v for k, v in draft.extra.items() if k != "m"}, "d": draft.duration}
    if meta:
        obj["m"] = meta
    return {**obj, "t": [_track_out(t) for t in draft.all_tracks]}


def _master(obj: Any) -> Master:
    if not isinstance(obj, Mapping):
        return Master()
    lufs, size = obj.get("lufs"), obj.get("max_bytes")
    return Master(
        float(lufs) if isinstance(lufs, int | float) and -70 <= lufs <= 0 else None,
        size if isinstance(size, int) and size > 0 else None,
    )


def _track(obj: Any, index: int) -> Track:
    where = f"t[{index}]"
    if not isinstance(obj, Mapping):
        raise DraftInvalid(f"Track {where} is no object.")
    kind = obj.get("tt", TrackKind.VIDEO)
    if not isinstance(kind, int):
        raise DraftInvalid(f"Track type {where}.tt is no number.")
    meta = _mapping(obj.get("m"), f"{where}.m")
    segments: list[Segment] = []
    for i, item in enumerate(obj.get("sg") or []):
        after = segments[-1].end if segments else 0
        segments.append(_segment(item, after, f"{where}.sg[{i}]", f"{index}.{i}"))
    options = meta.get("options")
    options = dict(options) if isinstance(options, Mapping) else {}
    extra = {k: v for k, v in obj.items() if k not in ("id", "tt", "sg", "m")}
    known = {"name", "role"} | ({"options"} if options else set())
    rest = {k: v for k, v in meta.items() if k not in known}
    if rest:
        extra["m"] = rest
    return Track(
        id=str(obj.get("id", f"track{index}")),
        kind=kind,
        name=str(meta.get("name", "")),
        role=str(meta.get("role", "")),
        segments=tuple(sorted(segments, key=lambda s: s.start)),
        options=options,
        extra=extra,
    )


def _segment(obj: Any, after: int, where: str, fallback_id: str) -> Segment:
    if not isinstance(obj, Mapping):
        raise DraftInvalid(f"Segment {where} is no object.")
    meta = _mapping(obj.get("m"), f"{where}.m")
    start = _whole(obj.get("s", after), f"{where}.s")
    duration = _whole(obj.get("d", 0), f"{where}.d")
    values: dict[str, Any] = {}
    unread: dict[str, Any] = {}
    for attribute, key in _META.items():
        if key in meta:
            target = values if _fits(attribute, meta[key]) else unread
            target[attribute if target is values else key] = meta[key]
    words = _words(meta.get("words"))
    if not words and "words" in meta:
        unread["words"] = meta["words"]
    extra = {k: v for k, v in obj.items() if k not in ("id", "s", "d", "m")}
    rest = unread | {k: v for k, v in meta.items() if k not in _KNOWN_META}
    if rest:
        extra["m"] = rest
    return Segment(
        id=str(obj.get("id", f"segment{fallback_id}")),
        start=start,
        duration=duration,
        transition=_transition(meta.get("transition")),
        effects=tuple(_effect(e) for e in meta.get("effects") or []),
        words=words,
        made_by=_made_by(meta.get("made_by")),
        extra=extra,
        **values,
    )


def _fits(attribute: str, value: Any) -> bool:
    """Whether a value has our type; the cloud may use the same name for something else."""
    types = _TYPES.get(attribute, (str,))
    if attribute == "speed" and not (isinstance(value, int | float) and 0 < value < 1000):
        return False
    if attribute == "playback" and value not in (FORWARD, BACKWARD, STILL):
        return False
    return isinstance(value, types) and (bool in types or not isinstance(value, bool))


def _transition(obj: Any) -> Transition | None:
    if not isinstance(obj, Mapping):
        return None
    return Transition(str(obj.get("kind", "crossfade")), _whole(obj.get("d", 500), "transition.d"))


def _effect(obj: Any) -> Effect:
    item = _mapping(obj, "effects")
    return Effect(str(item.get("name", "")), {k: v for k, v in item.items() if k != "name"})


def _words(obj: Any) -> tuple[Word, ...]:
    """The words of a caption; none when any of them is something else."""
    if not isinstance(obj, list):
        return ()
    whole = all(
        isinstance(w, list | tuple)
        and len(w) in (3, 4)
        and all(isinstance(t, int) and not isinstance(t, bool) for t in w[:2])
        and isinstance(w[2], str)
        for w in obj
    )
    return tuple(Word(w[0], w[1], w[2], len(w) == 4 and bool(w[3])) for w in obj) if whole else ()


def _chapters(obj: Any) -> tuple[Chapter, ...]:
    """The marks of a draft; none when any of them is something else."""
    if not isinstance(obj, list):
        return ()
    whole = all(
        isinstance(c, Mapping)
        and isinstance(c.get("s"), int)
        and isinstance(c.get("title"), str)
        and len(c) == 2
        for c in obj
    )
    return tuple(Chapter(c["s"], c["title"]) for c in obj) if whole else ()


def _made_by(obj: Any) -> MadeBy | None:
    if not isinstance(obj, Mapping) or not isinstance(obj.get("turn"), int):
        return None
    return MadeBy(obj["turn"], str(obj.get("op", "")))


def _track_out(track: Track) -> dict[str, Any]:
    meta = dict(track.extra.get("m", {}))
    if track.name:
        meta["name"] = track.name
    if track.role:
        meta["role"] = track.role
    if track.options:
        meta["options"] = dict(track.options)
    obj: dict[str, Any] = {"id": track.id, "tt": int(track.kind)}
    obj |= {k: v for k, v in track.extra.items() if k != "m"}
    if meta:
        obj["m"] = meta
    return {**obj, "sg": [segment_to_wire(s) for s in track.segments]}


def segment_to_wire(segment: Segment) -> dict[str, Any]:
    """One segment in the short keys of the wire."""
    meta = dict(segment.extra.get("m", {}))
    for attribute, key in _META.items():
        value = getattr(segment, attribute)
        if value != _DEFAULTS.get(attribute, {}):
            meta[key] = dict(value) if attribute == "style" else value
    if segment.transition is not None:
        meta["transition"] = {"kind": segment.transition.kind, "d": segment.transition.duration}
    if segment.effects:
        meta["effects"] = [{"name": e.name, **e.args} for e in segment.effects]
    if segment.words:
        meta["words"] = [[w.start, w.end, w.text] + [1] * w.glued for w in segment.words]
    if segment.made_by is not None:
        meta["made_by"] = {"turn": segment.made_by.turn, "op": segment.made_by.op}
    obj: dict[str, Any] = {"id": segment.id, "s": segment.start, "d": segment.duration}
    obj |= {k: v for k, v in segment.extra.items() if k != "m"}
    if meta:
        obj["m"] = meta
    return obj


def _mapping(value: Any, where: str) -> Mapping[str, Any]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise DraftInvalid(f"{where} is no object.")
    return value


def _whole(value: Any, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 2**53:
        raise DraftInvalid(f"{where} is no time in milliseconds.")
    return round(value)
