"""A recorded session answers again without any service."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

import nemo_jupyter as nemo
from nemo_jupyter.engine import process
from nemo_jupyter.errors import NotRecorded
from tests import film

SENTENCES = ("cut the first 1 second", "add calm music", "make it vertical")


def edited(session: nemo.Session, footage: Path, target: Path, cells: str) -> list[str]:
    """A whole session; gives all that it said."""
    said = [str(session.upload(footage))]
    said += [session.edit(words, cell=f"{cells}{n}").text for n, words in enumerate(SENTENCES)]
    render = session.export(target)
    return [*said, session.draft.summary(), str(render.duration_ms), str(session.history())]


def test_a_cassette_plays_without_service_or_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    footage = film.make(tmp_path / "coded.mp4", 3.0)
    home, tape = tmp_path / "home", tmp_path / "tape"
    with nemo.connect(data_dir=home, record=tape) as session:
        first = edited(session, footage, tmp_path / "first.mp4", "here")
    process.stop(home)
    written = "".join(p.read_text() for p in tape.glob("*.json*"))
    assert "nmv_usr_" not in written.replace("nmv_usr_recorded", "")

    def refuse(*args: object) -> None:
        raise AssertionError("a replayed session asks nobody")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    with nemo.connect(data_dir=tmp_path / "other", replay=tape) as session:
        assert "Replaying" in session.backend_line
        again = edited(session, footage, tmp_path / "again.mp4", "there")
        with pytest.raises(NotRecorded, match="record it again"):
            session.edit("cut the last 1 second")
    assert again == first
    assert (tmp_path / "again.mp4").read_bytes() == (tmp_path / "first.mp4").read_bytes()
    assert not (tmp_path / "other" / "engine.sqlite3").exists()
