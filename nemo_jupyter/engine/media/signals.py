"""What can be found out about a file, by name: one JSON-able value and one table each.

Values are computed here and kept by the caller, by the file's content and :data:`VERSION`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from nemo_jupyter.engine.media import levels, pauses
from nemo_jupyter.engine.media.bars import bars
from nemo_jupyter.engine.media.beats import Beats, beats
from nemo_jupyter.engine.media.levels import Envelope, envelope
from nemo_jupyter.engine.media.loudness import STEP_MS as LOUDNESS_STEP_MS
from nemo_jupyter.engine.media.loudness import Loudness, loudness
from nemo_jupyter.engine.media.scenes import MOTION_STEP_MS, Scenes, scenes
from nemo_jupyter.engine.media.shake import Shake, rows_of, shake
from nemo_jupyter.engine.media.speech import Speech, sounding, speech
from nemo_jupyter.engine.media.watch import IsCancelled, OnProgress, Watch
from nemo_jupyter.engine.media.words import Words, model_title, words
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Span

#: Changes whenever a signal would come out differently.
VERSION = 3

Row: TypeAlias = dict[str, Any]
Value: TypeAlias = dict[str, Any]

# Shorter silences lie within speech.
_SHORTEST_SILENCE_MS = 200


@dataclass(frozen=True, slots=True)
class Signal:
    """How one signal is computed and laid out.

    Attributes:
        compute: From a file to a JSON-able value.
        rows: From that value to rows with ``start`` and ``end`` in source ms.
        of: The signal whose value it shares; its own when empty.
        by: What computes it, where settings choose; another one may find other values.
    """

    compute: Callable[[Path, OnProgress, IsCancelled], Value]
    rows: Callable[[Value], list[Row]]
    of: str = ""
    by: Callable[[], str] | None = None


def compute(
    kind: str, path: Path, progress: OnProgress = None, cancelled: IsCancelled = None
) -> Value:
    """Compute a signal.

    Raises:
        InvalidInput: No signal has that name.
        Unsupported: It needs an extra or a model that is not there.
        Cancelled: Somebody asked for it.
        UnsupportedMedia: The file cannot be read as film or sound.
    """
    return _signal(kind).compute(path, progress, cancelled)


def rows(kind: str, value: Value) -> list[Row]:
    """A computed signal as rows of a table, each with ``start`` and ``end`` in source ms.

    Raises:
        InvalidInput: No signal has that name.
    """
    return _signal(kind).rows(value)


def key(kind: str) -> str:
    """The name under which a signal's value is kept.

    Raises:
        InvalidInput: No signal has that name.
    """
    signal = _signal(kind)
    return ".".join(filter(None, [signal.of or kind, str(VERSION), signal.by and signal.by()]))


def _signal(kind: str) -> Signal:
    if kind not in SIGNALS:
        raise InvalidInput(f"No signal is called “{kind}”; there are {', '.join(SIGNALS)}.")
    return SIGNALS[kind]


def _silence(path: Path, progress: OnProgress, cancelled: IsCancelled) -> Value:
    """Stretches no louder than the room."""
    found = levels.measure(Watch(progress, cancelled).blocks(path, levels.RATE))
    length = len(found) * levels.STEP_MS
    loud = sounding(found) if levels.voice_of(found) > levels.BOTTOM else []
    quiet = pauses.pauses(loud, length, _SHORTEST_SILENCE_MS)
    return {
        "spans": [[s.start, s.end] for s in quiet],
        "floor_db": round(levels.floor_of(found), 1),
    }


def _silence_rows(value: Value) -> list[Row]:
    return [{"start": a, "end": b, "floor_db": value["floor_db"]} for a, b in value["spans"]]


def _speech_rows(value: Value) -> list[Row]:
    found = Speech.from_dict(value)
    return [{"start": s.start, "end": s.end, "detector": found.detector} for s in found.spans]


def _pause_rows(value: Value) -> list[Row]:
    found = Speech.from_dict(value)
    gaps = pauses.pauses(found.spans, found.duration_ms) if found.found else []
    return [{"start": s.start, "end": s.end, "duration": s.duration} for s in gaps]


def _level_rows(value: Value) -> list[Row]:
    found = Envelope.from_dict(value)
    step = levels.STEP_MS
    return [
        {"start": n * step, "end": (n + 1) * step, "level_db": level}
        for n, level in enumerate(found.levels_db)
    ]


def _loudness_rows(value: Value) -> list[Row]:
    found = Loudness.from_dict(value)
    step = LOUDNESS_STEP_MS
    both = zip(found.momentary, found.short_term, strict=True)
    return [
        {"start": n * step, "end": (n + 1) * step, "momentary": m, "short_term": s}
        for n, (m, s) in enumerate(both)
    ]


def _scene_rows(value: Value) -> list[Row]:
    found = Scenes.from_dict(value)

    def is_black(span: Span) -> bool:
        dark = sum(span.intersect(b).duration for b in found.black)
        return dark > span.duration / 2

    return [{"start": s.start, "end": s.end, "black": is_black(s)} for s in found.spans]


def _black_rows(value: Value) -> list[Row]:
    return [{"start": s.start, "end": s.end} for s in Scenes.from_dict(value).black]


def _motion_rows(value: Value) -> list[Row]:
    found, step = Scenes.from_dict(value), MOTION_STEP_MS
    return [
        {"start": n * step, "end": min((n + 1) * step, found.duration_ms), "change": change}
        for n, change in enumerate(found.motion)
    ]


def _bar_rows(value: Value) -> list[Row]:
    sides = {name: value[name] for name in ("left", "top", "right", "bottom")}
    return [{"start": 0, "end": value["duration_ms"], **sides}]


def _shake_rows(value: Value) -> list[Row]:
    return list(rows_of(Shake.from_dict(value)))


def _word_rows(value: Value) -> list[Row]:
    found = Words.from_dict(value)
    return [
        {"start": w.start, "end": w.end, "text": w.text, "confidence": w.confidence}
        for w in found.words
    ]


def _beat_rows(value: Value) -> list[Row]:
    found = Beats.from_dict(value)
    return [{"start": t, "end": t, "tempo": found.tempo} for t in found.times]


def _scenes(path: Path, progress: OnProgress, cancelled: IsCancelled) -> Value:
    return scenes(path, progress, cancelled).to_dict()


def _speech(path: Path, progress: OnProgress, cancelled: IsCancelled) -> Value:
    return speech(path, progress, cancelled).to_dict()


SIGNALS: Mapping[str, Signal] = {
    "silence": Signal(_silence, _silence_rows),
    "speech": Signal(_speech, _speech_rows),
    "pauses": Signal(_speech, _pause_rows, of="speech"),
    "levels": Signal(lambda *how: envelope(*how).to_dict(), _level_rows),
    "loudness": Signal(lambda *how: loudness(*how).to_dict(), _loudness_rows),
    "scenes": Signal(_scenes, _scene_rows),
    "black": Signal(_scenes, _black_rows, of="scenes"),
    "motion": Signal(_scenes, _motion_rows, of="scenes"),
    "bars": Signal(lambda *how: bars(*how).to_dict(), _bar_rows),
    "shake": Signal(lambda *how: shake(*how).to_dict(), _shake_rows),
    "words": Signal(lambda *how: words(*how).to_dict(), _word_rows, by=model_title),
    "verbatim": Signal(
        lambda *how: words(*how, verbatim=True).to_dict(), _word_rows, by=model_title
    ),
    "beats": Signal(lambda *how: beats(*how).to_dict(), _beat_rows),
}
