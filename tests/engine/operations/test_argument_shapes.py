"""Every operation takes every shape of the vocabulary's arguments: it does something that it can
tell, or asks."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.operations.context import Context, OutOfRange, Question
from nemo_jupyter.engine.operations.registry import apply
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests.engine.operations.shelf import FPS, Shelf, do, talk, two

TIME = st.integers(0, 40_000)
LENGTH = st.integers(1, 60_000)
PLACE = st.one_of(TIME, st.sampled_from(["start", "end", "playhead"]))
ONE_CLIP = st.one_of(st.integers(-3, 4), st.sampled_from(["selected", "middle", "all"]))
CLIP = st.one_of(ONE_CLIP, st.lists(st.integers(1, 3), min_size=1, max_size=3))
RANGE = st.sampled_from(["start", "end", "intro", "outro", "middle", "first_half", "second_half"])
COUNT = st.integers(1, 6)
TRACK = st.sampled_from(["music", "voice", "voiceover", "audio", "captions", "sfx"])
FILE = st.sampled_from(["song.mp3", "city", "nothing.mp4", "photo"])
SCOPE = {"start": PLACE, "end": PLACE, "range": RANGE, "clip": CLIP, "except_clip": CLIP}
SHAPES: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "shorten_to": {"ms": LENGTH, "factor": st.floats(0.01, 0.99), "range": RANGE, "clip": CLIP},
    "shorten_by": {"ms": LENGTH, "range": RANGE, "clip": CLIP},
    "extend_to": {"ms": LENGTH, "factor": st.floats(1.01, 4), "range": RANGE, "clip": CLIP},
    "highlight": {"ms": LENGTH, "count": COUNT, "subject": st.just("goals")},
    "reorder": {
        "clip": CLIP,
        "to": st.one_of(st.integers(-1, 4), st.sampled_from(["start", "end"])),
        "start": PLACE,
        "end": PLACE,
        "last": LENGTH,
        "swap": st.lists(st.integers(-1, 4), min_size=2, max_size=2),
        "shift": st.integers(-30_000, 30_000),
        "track": TRACK,
        "before": ONE_CLIP,
        "after": ONE_CLIP,
        "order": st.one_of(st.just("reverse"), st.lists(st.integers(0, 4), min_size=1, max_size=3)),
    },
    "duplicate": {"clip": CLIP, "times": COUNT},
    "loop": {
        "kind": st.sampled_from(["seamless", "boomerang"]),
        "ms": LENGTH,
        "times": COUNT,
        "crossfade": LENGTH,
        "clip": CLIP,
    },
    "split": {
        "at": st.one_of(PLACE, st.lists(TIME, min_size=1, max_size=3), st.just("middle")),
        "every": LENGTH,
        "parts": COUNT,
        "by": st.just("scene"),
        "clip": ONE_CLIP,
    },
    "merge": {
        "order": st.lists(st.one_of(st.integers(1, 4), FILE), min_size=1, max_size=3),
        "file": FILE,
        "position": PLACE,
        "clip": CLIP,
        "per_clip": LENGTH,
    },
    "insert": {
        "file": FILE,
        "what": FILE,
        "position": PLACE,
        "before": ONE_CLIP,
        "after": ONE_CLIP,
        "between": st.lists(st.integers(-1, 4), min_size=2, max_size=2),
    },
    "delete_clip": {"clip": CLIP, "shorter_than": LENGTH},
    "delete_track": {"track": TRACK},
    "beat_sync": {"every": COUNT},
    "trim": {"range": RANGE, "clip": CLIP},
    "keep": {**SCOPE, "last": LENGTH, "phrases": st.just(["the pauses"]), "subject": st.just("a")},
    "cut": {**SCOPE, "duration": LENGTH, "last": LENGTH, "phrases": st.just(["talk"])},
    "normalize_audio": {"lufs": st.integers(-50, 3), "clip": CLIP},
    "denoise_audio": {"clip": CLIP},
    "sfx": {"name": st.sampled_from(["ding", "boo"]), "at": PLACE, "start": PLACE, "end": PLACE},
    "replace_audio": {"file": FILE},
    "voiceover": {"file": FILE, "text": st.just("hello"), "lang": st.just("en"), "start": PLACE},
    "mute": {"track": TRACK, "clip": CLIP, "except_track": TRACK, **SCOPE},
    "unmute": {"track": TRACK, "clip": CLIP, "except_track": TRACK, **SCOPE},
    "volume": {
        "track": TRACK,
        **SCOPE,
        "last": LENGTH,
        "direction": st.sampled_from(["up", "down"]),
        "level": st.floats(0, 2),
        "factor": st.floats(0.1, 4),
        "gain_db": st.integers(-30, 30),
        "level_db": st.integers(-60, 6),
    },
    "duck": {"enabled": st.booleans()},
    "thumbnail": {"count": st.integers(0, 30), "at": PLACE, **SCOPE},
    "gif": {"duration": LENGTH, "count": st.integers(0, 9), "max_mb": st.floats(0.01, 50), **SCOPE},
    "extract_audio": {"format": st.sampled_from(["mp3", "wav", "ogg", "AAC"]), **SCOPE},
    "compress": {
        "max_mb": st.floats(0.01, 500),
        "percent": st.floats(0.01, 1),
        "platform": st.sampled_from(["discord", "email", "somewhere"]),
    },
    "auto_edit": {},
}


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    name = draw(st.sampled_from(sorted(SHAPES)))
    shapes = SHAPES[name]
    keys = draw(st.lists(st.sampled_from(sorted(shapes)), unique=True)) if shapes else []
    return Operation(name, {key: draw(shapes[key]) for key in keys})


def with_music() -> Draft:
    return do(two(), ("music", {}))[0]


@settings(max_examples=300, deadline=None)
@given(st.lists(operations(), min_size=1, max_size=3), st.sampled_from([talk, two, with_music]))
def test_any_arguments_end_in_a_timeline_that_holds(ops: list[Operation], start: Any) -> None:
    draft = start()
    context = Context(2, FPS, Shelf(), draft.duration, "")
    for op in ops:
        said = len(context.notes)
        try:
            draft = apply(op, draft, context)
        except (Question, OutOfRange, Unsupported):
            break
        assert len(context.notes) > said, f"{op} said nothing"
        assert from_wire(to_wire(draft)) == draft
        for track in draft.all_tracks:
            for segment in track.segments:
                assert segment.duration > 0
                assert segment.in_point >= 0
        for order in context.orders:
            assert order.draft.main is not None
