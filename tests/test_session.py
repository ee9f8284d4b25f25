"""The session from a user's side, on a real engine of its own."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import nemo_jupyter as nemo
from nemo_jupyter.engine import process
from nemo_jupyter.errors import (
    EmptyTimeline,
    InvalidInput,
    MediaNotFound,
    NemoError,
    NotAuthorised,
    TurnError,
    TurnFailed,
    Unreachable,
    UnsupportedMedia,
)
from tests import film


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    yield folder
    process.stop(folder)


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 4.0)


@pytest.fixture
def session(home: Path) -> Iterator[nemo.Session]:
    with nemo.connect(data_dir=home) as opened:
        yield opened


def test_the_whole_way(session: nemo.Session, footage: Path, tmp_path: Path) -> None:
    media = session.upload(footage)
    assert [(m.name, m.kind, m.placed) for m in media] == [("coded.mp4", "video", True)]
    turn = session.edit("cut the first 1 second")
    assert (turn.number, turn.changed, turn.after.duration) == (2, True, 3000)
    assert turn.operations == ({"op": "cut_first", "ms": 1000},)
    assert "1 s" in str(turn.diff)
    seen: list[str] = []
    render = session.export(tmp_path / "out", on_progress=lambda p: seen.append(p.doing))
    assert (render.path, render.duration_ms) == (tmp_path / "out.mp4", 3000)
    assert render.poster is not None
    assert seen
    assert film.numbers(render.path) == [*range(30, 120)]


def test_tables(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    session.edit("split at 2 seconds")
    assert list(session.media["name"]) == ["coded.mp4"]
    assert list(session.history()["number"]) == [1, 2]
    table = session.draft.segments()
    turn = session.apply(table.drop(index=0).assign(start=0))
    assert session.last == turn
    assert turn.after.duration == 2000
    assert session.draft.main is not None
    assert session.draft.main.segments[0].in_point == 2000


def test_a_terminal_shows_every_column(
    session: nemo.Session, footage: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    session.upload(footage)
    said = "cut the first 1 second, please, and then make it a little brighter if you can"
    turn = session.edit(said)
    session.export(tmp_path / "out.mp4", quality="draft")
    for table in (session.history(), session.jobs()):
        lines = repr(table).splitlines()
        assert all(str(column) in lines[0] for column in table.columns)
        assert max(map(len, lines)) <= 80
    assert session.history()["instruction"].iloc[-1] == said
    assert repr(turn).startswith("<Turn 2, 'cut the first 1 second, please")
    assert len(repr(turn)) < 220


@pytest.mark.parametrize("said", ["make it 4k 60fps", "make it 1440p", "resize to 3840x2160"])
def test_a_film_larger_than_possible_is_refused(
    session: nemo.Session, footage: Path, said: str
) -> None:
    session.upload(footage)
    with pytest.raises(TurnFailed, match=r"^Films have up to 1080p, so .*480p\. Nothing changed"):
        session.edit(said)


def test_an_export_larger_than_possible_is_refused(
    session: nemo.Session, footage: Path, tmp_path: Path
) -> None:
    session.upload(footage)
    with pytest.raises(NemoError, match="up to 1080p, so 2160 is too large"):
        session.export(tmp_path / "out.mp4", height=2160)


def test_cuts_are_told_by_the_times_that_were_said(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    turn = session.edit("cut 0:00-0:01 and 0:02-0:03")
    assert turn.text == "Cut 0 s to 1 s. Cut 2 s to 3 s."
    assert turn.after.duration == 2000


def test_undo_redo_and_checkout(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    session.edit("cut the first 1 second")
    assert session.undo().after.duration == 4000
    assert session.redo().after.duration == 3000
    assert session.checkout(1).after.duration == 4000
    assert session.redo().after.duration == 3000
    assert session.undo(40).after.duration == 4000
    assert "nothing to undo" in session.undo(40).text
    assert "nothing to undo" in session.edit("undo 40 times").text
    assert not session.undo().after.duration
    assert "nothing to undo" in session.undo().text
    with pytest.raises(InvalidInput, match="1 or more, not 0"):
        session.undo(0)


def test_a_cell_that_is_run_again_replaces_its_edit(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    session.edit("cut the first 1 second", cell="a")
    session.edit("cut the last 1 second", cell="b")
    again = session.edit("cut the first 2 seconds", cell="a")
    assert again.after.duration == 2000
    assert again.notice is not None
    assert "cut the last 1 second" in again.notice
    stacked = session.edit("cut the first 1 second", cell="a", again=True)
    assert stacked.after.duration == 1000


@pytest.mark.parametrize("said", ["make it better", "cut at 9:59", "remove the red car"])
def test_a_cell_that_cannot_be_carried_out_drops_nothing(
    session: nemo.Session, footage: Path, said: str
) -> None:
    session.upload(footage)
    session.edit("cut the first 1 second", cell="a")
    before = session.edit("cut the last 1 second", cell="b").after
    with contextlib.suppress(TurnFailed):
        turn = session.edit(said, cell="a")
        assert (turn.after, turn.changed, turn.notice) == (before, False, None)
    assert session.state().draft == before
    assert list(session.history()["in_force"]) == [True, True, True]
    assert session.edit("cut the first 2 seconds", cell="a").after.duration == 2000


def test_a_sentence_goes_where_it_belongs(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    assert isinstance(session.say("how many credits are left?"), nemo.Credits)
    assert isinstance(session.say("show tracks"), nemo.State)
    assert isinstance(session.say("cut the first 1 second"), nemo.Turn)
    with pytest.raises(InvalidInput, match="Name the file"):
        session.say("upload")


def test_a_film_is_as_the_sentence_says(
    session: nemo.Session, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    session.upload(footage)
    edit = session.edit("export it as 9:16")
    assert edit.exports
    assert edit.text == "An export was asked for; the timeline stays as it is."
    film = session.say("export it as 9:16")
    assert isinstance(film, nemo.Render)
    assert film.width * 16 == film.height * 9


def test_several_films_may_be_asked_for_at_once(
    session: nemo.Session, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    session.upload(footage)
    told: list[float] = []
    answer = session.say(
        "export 9:16 and 1:1", on_progress=lambda progress: told.append(progress.share or 0)
    )
    assert isinstance(answer, nemo.Turn)
    tall, square = answer.renders
    assert tall.path.name.endswith("-9x16.mp4")
    assert square.path.name.endswith("-1x1.mp4")
    assert tall.height > tall.width
    assert square.height == square.width
    assert max(told[: len(told) // 3]) <= 0.5 <= told[-1]


def test_a_plan_changes_nothing(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    plan = session.plan("trim the pauses and add calm music")
    assert [op["op"] for op in plan.ops] == ["trim_silence", "music"]
    assert len(plan.sentences) == 2
    assert list(session.history()["number"]) == [1]


def test_a_session_is_found_again_by_its_id(
    session: nemo.Session, home: Path, footage: Path
) -> None:
    session.upload(footage)
    with nemo.connect(data_dir=home, session_id=session.id) as other:
        assert other.draft.duration == 4000


def test_what_is_wrong_is_named_and_nothing_changes(
    session: nemo.Session, footage: Path, tmp_path: Path
) -> None:
    fake = tmp_path / "notes.mp4"
    fake.write_text("words " * 1000)
    empty = tmp_path / "empty.mp4"
    empty.touch()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(footage.read_bytes()[: footage.stat().st_size // 2])
    for path, kind in (
        (tmp_path / "none.mp4", MediaNotFound),
        (fake, UnsupportedMedia),
        (empty, UnsupportedMedia),
        (cut, UnsupportedMedia),
    ):
        with pytest.raises(kind) as failure:
            session.upload(path)
        assert path.name in str(failure.value)
        assert "\n" not in str(failure.value)
    with pytest.raises(EmptyTimeline):
        session.export(tmp_path / "x.mp4")
    session.upload(footage)
    with pytest.raises(TurnFailed, match="beyond the end"):
        session.edit("cut 1:00 to 1:10")
    with pytest.raises(InvalidInput):
        session.edit("  ")
    assert session.state().draft.duration == 4000
    assert not (tmp_path / "x.mp4").exists()


def test_a_session_that_the_service_forgot_goes_on_in_a_new_one(
    session: nemo.Session, footage: Path, home: Path
) -> None:
    session.upload(footage)
    session.edit("cut the first 1 second")
    old = session.id
    with sqlite3.connect(home / "engine.sqlite3") as store:
        store.execute("DELETE FROM sessions WHERE id=?", (old,))
    store.close()
    turn = session.edit("cut the last 1 second")
    assert session.id != old
    assert turn.after.duration == 3000
    assert turn.notice is not None
    assert "1 of 1 files were uploaded again" in turn.notice


def test_a_profile_says_what_to_try_and_signs_what_is_sent(session: nemo.Session) -> None:
    profile = session.use("video-editor-freelance")
    assert profile is not None
    assert "cut the pauses, add lower-third titles, and export a clean final cut" in profile.tries
    with pytest.raises(InvalidInput, match="No profile or file"):
        session.use("nobody")


def test_each_new_timeline_is_shown_while_the_turn_runs(
    session: nemo.Session, footage: Path
) -> None:
    session.upload(footage)
    seen: list[str] = []
    session.edit("cut the first 1 second", on_progress=lambda p: seen.append(p.doing))
    assert "Timeline (1 track): 1. Video: coded.mp4 (0-3s)" in seen


def test_sound_alone_makes_no_film(session: nemo.Session, tmp_path: Path) -> None:
    only = film.make(tmp_path / "talk.mp4", 1.0)
    import av

    with av.open(str(only)) as source, av.open(str(tmp_path / "sound.m4a"), "w") as target:
        stream = target.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux(audio=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    assert not session.upload(tmp_path / "sound.m4a")[0].placed
    with pytest.raises(NemoError, match="upload"):
        session.export(tmp_path / "x.mp4")


def test_an_engine_that_is_killed_in_an_edit_is_reported_and_loses_nothing(
    tmp_path: Path, footage: Path
) -> None:
    home = tmp_path / "home"
    session = nemo.connect(data_dir=home)
    session.upload(footage)
    with process.connect(process.ensure(home)) as client:
        pid = client.get("/api/engine/health").json()["data"]["pid"]
    os.kill(pid, signal.SIGSTOP)
    killer = threading.Thread(target=lambda: (time.sleep(0.3), os.kill(pid, signal.SIGKILL)))
    killer.start()
    with pytest.raises((TurnError, Unreachable)):
        session.edit("trim the pauses")
    killer.join()
    session.close()
    with nemo.connect(data_dir=home, session_id=session.id) as again:
        assert again.draft.duration == 4000
    process.stop(home)


def test_a_session_that_nobody_holds_any_more_leaves_no_socket(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[str] = []
    monkeypatch.setattr("sys.unraisablehook", lambda seen: left.append(repr(seen.exc_value)))
    session = nemo.connect(data_dir=home)
    circle = [session]
    circle.append(circle)  # type: ignore[arg-type]
    del session, circle
    gc.collect()
    assert left == []


async def _all_twins(home: Path, footage: Path, target: Path) -> int:
    session = await nemo.aconnect(data_dir=home)
    try:
        await session.aupload(footage)
        await session.aedit("cut the first 1 second")
        return (await session.aexport(target)).duration_ms
    finally:
        await session.aclose()


def test_every_waiting_method_has_its_twin(home: Path, footage: Path, tmp_path: Path) -> None:
    import asyncio

    assert asyncio.run(_all_twins(home, footage, tmp_path / "a.mp4")) == 3000
    waiting = ("upload", "edit", "say", "plan", "state", "credits", "checkout", "apply", "export")
    assert all(hasattr(nemo.Session, f"a{name}") for name in waiting)


async def _awaited(session: nemo.Session, footage: Path) -> list[str]:
    seen: list[str] = []
    await session.aupload(footage, on_progress=lambda progress: seen.append(progress.doing))
    await session.aedit("cut the first 1 second")
    return seen


def test_one_session_serves_those_who_wait_and_those_who_await(
    session: nemo.Session, footage: Path
) -> None:
    import asyncio

    assert "Uploading" in asyncio.run(_awaited(session, footage))
    assert session.edit("cut the last 1 second").after.duration == 2000


def test_importing_the_package_loads_nothing_heavy() -> None:
    import subprocess
    import sys

    code = (
        "import sys, nemo_jupyter;"
        "print({'pandas','matplotlib','av','starlette','httpx'} & set(sys.modules))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout
    assert shown.strip() == "set()"


def age_tokens(home: Path, days: float) -> None:
    """Let all of an engine's tokens be older, as after that many days."""
    with contextlib.closing(sqlite3.connect(home / "engine.sqlite3")) as db, db:
        db.execute("UPDATE tokens SET created = created - ?", (days * 86_400,))


def test_a_token_older_than_a_week_is_renewed_and_the_session_goes_on(
    session: nemo.Session, footage: Path, home: Path
) -> None:
    session.upload(footage)
    age_tokens(home, 7.01)
    assert session.state().draft.duration == 4000
    age_tokens(home, 7.01)
    with pytest.raises(NotAuthorised, match="run it again"):
        session.edit("cut the first 1 second")
    assert session.edit("cut the first 1 second").after.duration == 3000


def test_a_token_younger_than_a_week_is_good(
    session: nemo.Session, footage: Path, home: Path
) -> None:
    session.upload(footage)
    age_tokens(home, 6.99)
    assert session.edit("cut the first 1 second").after.duration == 3000


def test_the_edit_as_a_page(session: nemo.Session, footage: Path, tmp_path: Path) -> None:
    session.upload(footage)
    session.edit("cut the first 1 second")
    session.edit("cut the last 1 second")
    session.undo()
    text = session.to_html(tmp_path / "pages" / "edit.html")
    assert (tmp_path / "pages" / "edit.html").read_text(encoding="utf-8") == text
    assert "cut_first ms 1000" in text
    assert text.count("(taken back)") == 1


def test_two_parts_to_keep_are_both_kept(session: nemo.Session, footage: Path) -> None:
    session.upload(footage)
    turn = session.edit("keep the first 1 second and the last 1 second")
    assert [(s.in_point, s.duration) for s in turn.after.main.segments] == [(0, 1000), (3000, 1000)]
