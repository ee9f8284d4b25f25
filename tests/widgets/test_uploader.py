"""The uploader's messages, as a page would send them, on a real engine."""

from __future__ import annotations

import itertools
import shutil
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace

import pytest

import nemo_jupyter as nemo
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.widgets import Uploader
from nemo_jupyter.widgets.folder import listing, within
from nemo_jupyter.widgets.incoming import asset_of, digest_of
from tests import film
from tests.widgets.wire import Line, pieces, until

SIZE = 8192
STATES = {"done", "known", "failed", "cancelled"}


def start(session: nemo.Session) -> tuple[Uploader, Line]:
    uploader = session.uploader()
    return uploader, Line(uploader)


def offer(line: Line, path: Path, id: str = "a", name: str | None = None) -> dict:
    size = path.stat().st_size
    answers = line.say(kind="offer", id=id, name=name or path.name, size=size, modified=1)
    return answers[-1]


def send(line: Line, path: Path, id: str = "a", offset: int = 0) -> None:
    for at, piece in pieces(path, SIZE):
        if at >= offset:
            line.say(piece, kind="chunk", id=id, offset=at)


def finish(line: Line, path: Path, id: str = "a") -> None:
    line.say(kind="finish", id=id, digest=digest_of(path))


def row(uploader: Uploader, id: str = "a") -> dict:
    return next(r for r in uploader._files if r["id"] == id)


def ended(uploader: Uploader, id: str = "a") -> dict:
    return until(lambda: (r := row(uploader, id))["state"] in STATES and r)


def fresh(tmp_path: Path, seconds: float, name: str = "coded.mp4") -> Path:
    return film.make(tmp_path / name, seconds)


def kept(home: Path) -> list[str]:
    return sorted(p.name for p in (home / "uploads").rglob("*") if p.is_file())


def test_a_file_in_pieces_comes_onto_the_timeline(
    session: nemo.Session, tmp_path: Path, home: Path
) -> None:
    path = fresh(tmp_path, 1.1)
    uploader, line = start(session)
    assert offer(line, path) == {"kind": "accept", "id": "a", "offset": 0}
    send(line, path)
    assert line.heard[-1] == {
        "kind": "ack",
        "id": "a",
        "received": path.stat().st_size,
        "missing": False,
    }
    finish(line, path)
    assert ended(uploader)["state"] == "done"
    assert [m.name for m in uploader.media] == ["coded.mp4"]
    assert session.draft.main.segments[0].asset == asset_of(path)
    assert not list((home / "uploads" / "parts").iterdir())


def test_it_goes_on_after_a_reload_and_a_restart(session: nemo.Session, tmp_path: Path) -> None:
    path = fresh(tmp_path, 1.2)
    _, line = start(session)
    offer(line, path)
    line.say(path.read_bytes()[:SIZE], kind="chunk", id="a", offset=0)
    reloaded = offer(line, path, id="b")
    assert reloaded == {"kind": "accept", "id": "b", "offset": SIZE}
    stale = line.say(b"x", kind="chunk", id="a", offset=SIZE)
    assert stale[0]["error"] == "InvalidInput"
    uploader, line = start(session)  # as after a restart of the kernel
    assert offer(line, path, id="c")["offset"] == SIZE
    send(line, path, id="c", offset=SIZE)
    finish(line, path, id="c")
    assert ended(uploader, "c")["state"] == "done"


def test_what_is_known_is_not_sent_again(session: nemo.Session, tmp_path: Path, home: Path) -> None:
    path = fresh(tmp_path, 1.3)
    uploader, line = start(session)
    offer(line, path)
    send(line, path)
    finish(line, path)
    ended(uploader)
    assert offer(line, path, id="b", name="twin.mp4")["kind"] == "ask_hash"
    line.say(kind="hash", id="b", digest=digest_of(path))
    assert ended(uploader, "b")["message"] == "Already here as coded.mp4."
    with nemo.connect("embedded", data_dir=home) as other:
        uploader, line = start(other)
        offer(line, path, id="c")
        line.say(kind="hash", id="c", digest=digest_of(path))
        assert ended(uploader, "c")["state"] == "done"
        assert "ack" not in line.kinds()
        assert not other.draft.is_empty


def test_the_page_is_told_four_times_a_second(
    session: nemo.Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = film.large(tmp_path / "many.mp4", 100_000, 1.7)
    uploader, line = start(session)
    offer(line, path)
    clock = itertools.count(uploader._told + 1, 0.01)  # a piece every hundredth of a second
    monkeypatch.setattr(
        "nemo_jupyter.widgets.uploader.time", SimpleNamespace(monotonic=lambda: next(clock))
    )
    told = []
    uploader.observe(lambda change: told.append(change.new[0]["received"]), "_files")
    for at in range(0, 100_000, 1000):
        line.say(path.read_bytes()[at : at + 1000], kind="chunk", id="a", offset=at)
    assert 3 <= len(told) <= 5
    assert told == sorted(told)


def test_two_files_of_one_name_are_kept_apart(session: nemo.Session, tmp_path: Path) -> None:
    uploader, line = start(session)
    for id, seconds in (("a", 1.4), ("b", 1.5)):
        (tmp_path / id).mkdir()
        path = fresh(tmp_path / id, seconds)
        offer(line, path, id)
        send(line, path, id)
        finish(line, path, id)
        ended(uploader, id)
    assert [m.name for m in session.state().media] == ["coded.mp4", "coded (2).mp4"]


def test_a_renamed_text_is_named_and_nothing_is_kept(
    session: nemo.Session, tmp_path: Path, home: Path
) -> None:
    before = kept(home)
    path = tmp_path / "notes.mp4"
    path.write_text("Dear diary, this is no film.\n" * 1000)
    uploader, line = start(session)
    offer(line, path)
    send(line, path)
    finish(line, path)
    row = ended(uploader)
    assert row["state"] == "failed"
    assert "notes.mp4" in row["message"]
    assert kept(home) == before


def test_a_wrong_hash_is_named_and_nothing_is_kept(
    session: nemo.Session, footage: Path, home: Path
) -> None:
    before = kept(home)
    uploader, line = start(session)
    offer(line, footage)
    send(line, footage)
    line.say(kind="finish", id="a", digest="0" * 64)
    assert "nothing of it was kept" in ended(uploader)["message"]
    assert (kept(home), session.state().media) == (before, ())


def test_a_forged_piece_ends_the_upload_and_says_so(session: nemo.Session, footage: Path) -> None:
    uploader, line = start(session)
    offer(line, footage)
    answer = line.say(b"x" * 5, kind="chunk", id="a", offset=footage.stat().st_size)
    assert answer[0]["kind"] == "refused"
    assert "no piece of coded.mp4" in row(uploader)["message"]


def test_cancelled_is_gone(session: nemo.Session, tmp_path: Path, home: Path) -> None:
    path = fresh(tmp_path, 1.6)
    before = kept(home)
    uploader, line = start(session)
    offer(line, path)
    line.say(path.read_bytes()[:SIZE], kind="chunk", id="a", offset=0)
    line.say(kind="cancel", id="a")
    assert row(uploader)["state"] == "cancelled"
    assert kept(home) == before
    line.say(kind="dismiss", id="a")
    assert uploader._files == []


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "explode"},
        {"kind": "offer", "id": "a"},
        {"kind": "offer", "id": "a", "name": "../../x.txt", "size": 1, "modified": 1},
        {"kind": "chunk", "id": "nobody", "offset": 0},
        {"kind": "offer", "id": "a", "name": "a.mp4", "size": "much", "modified": 1},
        {"kind": "url", "id": "a", "url": "file:///etc/passwd"},
        {"kind": "list", "path": "../.."},
        {"kind": "take", "id": "a", "path": "/etc/passwd"},
        {"kind": "take", "id": "a", "path": "\x00"},
    ],
    ids=lambda m: f"{m['kind']}-{len(m)}",
)
def test_what_makes_no_sense_is_refused(session: nemo.Session, message: dict) -> None:
    _, line = start(session)
    assert [word["kind"] for word in line.say(**message)] == ["refused"]


def test_footage_beside_the_notebook_is_taken_as_it_is(
    session: nemo.Session, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(footage, tmp_path / "coded.mp4")
    (tmp_path / "notes.txt").write_text("no")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / "more").mkdir()
    monkeypatch.chdir(tmp_path)
    uploader, line = start(session)
    answer = line.say(kind="list", path="")[0]
    assert [e["name"] for e in answer["entries"]] == ["more", "coded.mp4"]
    line.say(kind="take", id="a", path="coded.mp4")
    assert ended(uploader)["state"] == "done"
    line.say(kind="take", id="b", path="notes.txt")
    assert "no accepted type" in ended(uploader, "b")["message"]


def test_an_address_is_fetched_and_one_that_leads_nowhere_is_named(
    session: nemo.Session, footage: Path
) -> None:
    site = ThreadingHTTPServer(
        ("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=str(footage.parent))
    )
    threading.Thread(target=site.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{site.server_address[1]}"
    uploader, line = start(session)
    line.say(kind="url", id="a", url=f"{address}/coded.mp4?from=page")
    assert ended(uploader)["state"] == "done"
    assert [m.name for m in uploader.media] == ["coded.mp4"]
    line.say(kind="url", id="b", url=f"{address}/nothing.mp4")
    assert "404" in ended(uploader, "b")["message"]
    site.shutdown()
    site.server_close()


def test_a_folder_is_looked_at_no_further_than_it_goes(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "out").symlink_to(tmp_path)
    for outside in ("..", "/", "out/.."):
        with pytest.raises(InvalidInput):
            within(tmp_path / "in", outside)
    with pytest.raises(InvalidInput):
        listing(tmp_path / "in", "out", {".mp4"})
