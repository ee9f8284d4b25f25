"""The timeline's messages, as a page would send them, on a real engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import nemo_jupyter as nemo
from nemo_jupyter.widgets import Player, Timeline
from tests.widgets.wire import Line, until


@pytest.fixture
def timeline(session: nemo.Session, footage: Path) -> Iterator[Timeline]:
    session.upload(footage)
    made = session.timeline()
    yield made
    made.close()


def clips(timeline: Timeline, track: int = 0) -> list[dict]:
    return timeline._scene["tracks"][track]["clips"]


def settled(timeline: Timeline) -> dict:
    return until(lambda: not timeline._status["busy"] and timeline._status["words"]) and (
        timeline._status
    )


def do(timeline: Timeline, **gesture) -> dict:
    line = Line(timeline)
    timeline._status = {"busy": False, "words": "", "error": False}
    line.say(**gesture)
    return settled(timeline)


def test_it_shows_the_session_and_follows_it(timeline: Timeline, session: nemo.Session) -> None:
    assert [(c["start"], c["duration"], c["label"]) for c in clips(timeline)] == [
        (0, 3000, "coded.mp4")
    ]
    assert clips(timeline)[0]["by"] == "turn 1, upload"
    session.edit("cut the first 1 second")
    assert (clips(timeline)[0]["duration"], clips(timeline)[0]["in"]) == (2000, 1000)
    session.undo()
    assert clips(timeline)[0]["duration"] == 3000


def test_footage_uploaded_later_appears(session: nemo.Session, footage: Path) -> None:
    timeline = session.timeline()
    assert timeline._scene["duration"] == 0
    session.upload(footage)
    until(lambda: timeline._scene["duration"] == 3000)


def test_what_was_said_of_a_gesture_goes_with_its_timeline(
    timeline: Timeline, session: nemo.Session
) -> None:
    do(timeline, kind="split", ms=1000)
    assert timeline._status["words"]
    session.edit("cut the first 1 second")
    assert timeline._status["words"] == ""


def test_an_edge_pulled_is_a_turn_in_the_history(timeline: Timeline, session: nemo.Session) -> None:
    (clip,) = clips(timeline)
    status = do(timeline, kind="trim", id=clip["id"], edge="end", ms=2200)
    assert not status["error"]
    assert session.draft.duration == 2200
    last = session.history().iloc[-1]
    assert last["instruction"] == "cut the last 0.8s of clip 1"
    do(timeline, kind="trim", id=clips(timeline)[0]["id"], edge="end", ms=2600)
    assert session.draft.duration == 2600
    assert session.history().iloc[-1]["instruction"].startswith("bring back 0.4s")
    do(timeline, kind="undo")
    assert session.draft.duration == 2200
    do(timeline, kind="redo")
    assert session.draft.duration == 2600


def test_split_move_and_delete(timeline: Timeline, session: nemo.Session) -> None:
    (clip,) = clips(timeline)
    do(timeline, kind="split", id=clip["id"], ms=1000)
    assert [c["in"] for c in clips(timeline)] == [0, 1000]
    do(timeline, kind="move", id=clips(timeline)[1]["id"], to=1)
    assert [c["in"] for c in clips(timeline)] == [1000, 0]
    timeline._selected = [clips(timeline)[0]["id"]]
    assert list(timeline.selection["in_point"]) == [1000]
    do(timeline, kind="delete", ids=list(timeline._selected))
    assert [c["in"] for c in clips(timeline)] == [0]
    assert timeline._selected == []
    assert timeline.selection.empty


def test_what_cannot_be_done_is_said_and_changes_nothing(
    timeline: Timeline, session: nemo.Session
) -> None:
    before = session.draft
    for gesture in (
        {"kind": "trim", "id": "nobody", "edge": "end", "ms": 5},
        {"kind": "trim"},
        {},
        {"kind": "delete", "ids": []},
    ):
        assert do(timeline, **gesture)["error"]
    assert session.draft == before


def test_footage_is_seen_and_heard(
    timeline: Timeline, session: nemo.Session, footage: Path
) -> None:
    from nemo_jupyter import pictures

    asset = session.draft.main.segments[0].asset
    pictures.remember(asset, footage)
    session.edit("mute the video")
    until(lambda: asset in timeline._assets)
    line = Line(timeline)
    (look,) = line.say(kind="look", asset=asset)
    assert (look["count"], look["every"], look["step"]) == (3, 1000, 20)
    peaks, strip = line.buffers[-1]
    assert strip.startswith(b"\xff\xd8")
    assert len(peaks) >= 150
    (look,) = line.say(kind="look", asset="nobody")
    assert look["count"] == 0


def test_it_knows_its_player(session: nemo.Session) -> None:
    player = Player()
    timeline = session.timeline(player)
    assert timeline.get_state()["_player"] == f"IPY_MODEL_{player.model_id}"
