from dataclasses import replace

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft, Segment, Track, TrackKind
from nemo_jupyter.widgets.gestures import edit, seconds

LENGTHS = {"film": 20_000}


def clip(name: str, start: int, duration: int, in_point: int = 0) -> Segment:
    return Segment(name, start, duration, name="talk.mp4", asset="film", in_point=in_point)


DRAFT = Draft(
    (
        Track(
            "v",
            TrackKind.VIDEO,
            segments=(
                clip("a", 0, 4000),
                clip("b", 4000, 3000, 5000),
                clip("c", 7000, 2000, 18_000),
            ),
        ),
        Track(
            "t",
            TrackKind.TEXT,
            role="titles",
            segments=(
                Segment("hi", 500, 2000, text="Hi", role="title"),
                Segment("bye", 7500, 1000, text="Bye", role="title"),
            ),
        ),
        Track("m", TrackKind.AUDIO, role="music", segments=(replace(clip("m", 0, 9000), name=""),)),
    )
)


def done(**gesture):
    return edit(gesture, DRAFT, LENGTHS)


def segment(draft: Draft, name: str) -> Segment:
    return next(s for _, s in draft.walk() if s.id == name)


@pytest.mark.parametrize(
    ("gesture", "words", "op"),
    [
        (
            {"kind": "trim", "id": "b", "edge": "end", "ms": 6200},
            "cut the last 0.8s of clip 2",
            {"op": "cut_last", "clip": 2, "ms": 800},
        ),
        (
            {"kind": "trim", "id": "b", "edge": "start", "ms": 4517},
            "cut the first 0.517s of clip 2",
            {"op": "cut_first", "clip": 2, "ms": 517},
        ),
        (
            {"kind": "move", "id": "c", "to": 1},
            "move clip 3 to position 1",
            {"op": "reorder", "clip": 3, "to": 1},
        ),
        ({"kind": "split", "id": "b", "ms": 5217}, "split at 5.217s", {"op": "split", "at": 5217}),
        (
            {"kind": "delete", "ids": ["c", "a"]},
            "delete clips 1 and 3",
            {"op": "delete_clip", "clip": [1, 3]},
        ),
    ],
)
def test_on_the_story_a_gesture_is_a_sentence_that_is_understood(gesture, words, op) -> None:
    found = done(**gesture)
    assert (found.words, found.draft) == (words, None)
    assert plan(words).to_dict()["ops"] == [op]


def test_a_cut_is_pulled_open_as_far_as_there_is_material() -> None:
    found = done(kind="trim", id="b", edge="end", ms=7800)
    assert found.words == "bring back 0.8s at the end of clip 2"
    assert found.draft is not None
    assert segment(found.draft, "b").duration == 3800
    assert segment(found.draft, "c").start == 7800
    assert segment(found.draft, "bye").start == 8300
    assert segment(found.draft, "hi").start == 500
    with pytest.raises(InvalidInput, match="no more of"):
        done(kind="trim", id="c", edge="end", ms=12_000)
    front = done(kind="trim", id="b", edge="start", ms=3000)
    grown = segment(front.draft, "b")
    assert (grown.start, grown.in_point, grown.duration) == (4000, 4000, 4000)
    assert segment(front.draft, "c").start == 8000


def test_other_tracks_are_edited_as_drafts_with_words() -> None:
    moved = done(kind="move", id="hi", ms=1234)
    assert moved.words == "move the title “Hi” to 1.234s"
    assert segment(moved.draft, "hi").start == 1234
    shorter = done(kind="trim", id="hi", edge="end", ms=1500)
    assert segment(shorter.draft, "hi").duration == 1000
    gone = done(kind="delete", ids=["hi", "bye"])
    assert [t.id for t in gone.draft.all_tracks] == ["v", "m"]
    halves = done(kind="split", id="m", ms=2000).draft.all_tracks[2].segments
    assert [(s.id, s.start, s.duration, s.in_point) for s in halves] == [
        ("m", 0, 2000, 0),
        ("m.2", 2000, 7000, 2000),
    ]


@pytest.mark.parametrize(
    "gesture",
    [
        {"kind": "explode", "id": "a"},
        {"kind": "trim", "id": "nobody", "edge": "end", "ms": 5},
        {"kind": "trim", "id": "a", "edge": "middle", "ms": 5},
        {"kind": "delete", "ids": []},
        {"kind": "delete", "ids": ["a", "hi"]},
        {"kind": "move", "id": "a", "to": 1},
        {"kind": "move", "id": "a", "to": 9},
        {"kind": "split", "id": "hi", "ms": 500},
    ],
)
def test_what_means_nothing_is_refused(gesture) -> None:
    with pytest.raises(InvalidInput):
        done(**gesture)


def test_an_edge_never_crosses_the_other() -> None:
    found = done(kind="trim", id="hi", edge="end", ms=-5000)
    assert segment(found.draft, "hi").duration > 0
    found = done(kind="trim", id="hi", edge="start", ms=99_999)
    assert segment(found.draft, "hi").duration > 0


def test_times_are_said_to_the_millisecond() -> None:
    assert [seconds(ms) for ms in (0, 40, 800, 83_217, 120_000)] == [
        "0s",
        "0.04s",
        "0.8s",
        "83.217s",
        "120s",
    ]
