"""What the engine remembers outlives it."""

from __future__ import annotations

import sqlite3

import pytest

from nemo_jupyter.engine import process
from nemo_jupyter.engine.store import Store
from nemo_jupyter.errors import EngineUnavailable, InvalidInput
from nemo_jupyter.timeline.model import Draft


def from_the_future(folder) -> None:
    folder.mkdir(exist_ok=True)
    with sqlite3.connect(folder / "engine.sqlite3") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()


def test_it_is_found_again_when_opened_anew(tmp_path):
    store = Store(tmp_path)
    session = store.sessions.add("owner", "test", "en")
    store.sessions.add_turn(session, "x", [{"op": "ask"}], "y", Draft(), "cell", planner="tiny")
    store.close()
    again = Store(tmp_path)
    found = again.sessions.find(session.id, "owner")
    assert found is not None
    assert found.head == 1
    [turn] = again.sessions.turns(found)
    assert (turn.ops, turn.planner, turn.cell) == ([{"op": "ask"}], "tiny", "cell")
    again.close()


def test_a_folder_of_a_newer_version_is_left_alone(tmp_path):
    from_the_future(tmp_path)
    with pytest.raises(InvalidInput, match="newer nemo-jupyter; update this one"):
        Store(tmp_path)


def test_an_engine_says_that_its_folder_is_of_a_newer_version(tmp_path):
    from_the_future(tmp_path / "home")
    with pytest.raises(EngineUnavailable, match="newer nemo-jupyter; update this one"):
        process.ensure(tmp_path / "home")


def test_two_open_it_at_once(tmp_path):
    one, two = Store(tmp_path), Store(tmp_path)
    token = one.tokens.add("client", 10)
    assert two.tokens.owner(token) == "client"
    assert two.tokens.spend("client", 4)
    assert one.tokens.credits("client") == (6, 10)
    one.close()
    two.close()
