"""The prompt and the studio, as a page would use them, on a real engine."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

import nemo_jupyter as nemo
from nemo_jupyter.widgets import Player, Prompt
from tests import film
from tests.widgets.wire import Line, until


def asked(prompt: Prompt, **message) -> dict:
    Line(prompt).say(**message)
    until(lambda: not prompt._work["busy"])
    return prompt._answer


@pytest.fixture
def prompt(session: nemo.Session, footage: Path) -> Prompt:
    session.upload(footage)
    return ready(session)


def ready(session: nemo.Session) -> Prompt:
    """A prompt that has asked for the balance, which it shows from the start."""
    prompt = Prompt(session)
    until(lambda: prompt._credits)
    return prompt


def test_an_instruction_is_planned_and_then_carried_out(
    prompt: Prompt, session: nemo.Session
) -> None:
    answer = asked(prompt, kind="plan", text="cut the first 1 second")
    assert answer["kind"] == "plan"
    assert len(answer["lines"]) == 1
    assert session.draft.duration == 3000
    answer = asked(prompt, kind="say", text="cut the first 1 second")
    assert (answer["kind"], session.draft.duration) == ("turn", 2000)
    assert asked(prompt, kind="undo")["kind"] == "turn"
    assert session.draft.duration == 3000


def test_an_instruction_that_asks_for_a_film_gets_one(
    session: nemo.Session, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    session.upload(footage)
    studio = session.studio()
    answer = asked(
        studio.prompt, kind="say", text="cut the first 1 second and export it in draft quality"
    )
    assert (answer["kind"], session.draft.duration) == ("turn", 2000)
    film = next(path for path in tmp_path.glob("*.mp4"))
    assert answer["lines"][-1].startswith(film.name)
    until(lambda: studio.player.url == film.name)
    studio.close()


def test_questions_and_failures_are_answers_too(prompt: Prompt) -> None:
    assert (
        "credits left" in asked(prompt, kind="say", text="how many credits are left?")["lines"][0]
    )
    assert asked(prompt, kind="say", text="make it better")["kind"] == "note"
    assert asked(prompt, kind="say", text="upload my file")["kind"] == "error"


def test_suggestions_are_those_of_the_profile(home: Path) -> None:
    with nemo.connect("embedded", data_dir=home) as plain:
        assert "trim the pauses" in ready(plain)._tries
        profile = plain.use("video-editor-freelance")
        assert profile is not None
        assert ready(plain)._tries == list(profile.tries[:5])


def test_cancelled_work_says_so(session: nemo.Session, tmp_path: Path) -> None:
    session.upload(film.make(tmp_path / "long.mp4", 20.0, size=(640, 360)))
    session.edit("speed up 1.5x")
    prompt = ready(session)
    line = Line(prompt)
    line.say(kind="export")
    until(lambda: prompt._work["share"])
    line.say(kind="cancel")
    until(lambda: not prompt._work["busy"])
    assert prompt._answer["kind"] == "error"
    assert "Stopped" in prompt._answer["lines"][0]


def test_the_studio_shows_each_new_timeline_and_keeps_the_one_before(
    session: nemo.Session, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    studio = session.studio()
    session.upload(footage)
    until(lambda: studio.player.url, within=60)
    assert studio.player.url.endswith("-1.mp4")
    assert (tmp_path / studio.player.url).is_file()
    asked(studio.prompt, kind="say", text="split at 0:01")
    until(lambda: studio.player.url.endswith("-2.mp4"), within=60)
    assert studio.player.chapters == [0, 1000]
    assert studio.player.before_url.endswith("-1.mp4")
    assert not studio.player.compare
    session.checkout(0)
    until(lambda: not studio.player.url)
    assert not studio.player.before_url
    studio.close()
    assert list(tmp_path.rglob("*.mp4")) == []


@pytest.mark.parametrize("host", ["outside of the folder", "VS Code", "Colab"])
def test_a_film_that_no_address_leads_to_is_sent_in_pieces(
    session: nemo.Session,
    footage: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    host: str,
) -> None:
    session.upload(footage)
    render = session.export(tmp_path / "film.mp4", quality="draft")
    if host != "outside of the folder":
        monkeypatch.chdir(tmp_path)
    if host == "VS Code":
        monkeypatch.setenv("VSCODE_PID", "1")
    if host == "Colab":
        monkeypatch.setitem(sys.modules, "google.colab", ModuleType("google.colab"))
    player = Player()
    player.show(render)
    assert (player.url, player._carried) == ("", render.size)
    line, sent = Line(player), b""
    while len(sent) < render.size:
        line.say(kind="piece", offset=len(sent))
        sent += line.buffers[-1][0]
    assert sent == render.path.read_bytes()
    for offset in (-1, render.size, "x", None):
        assert line.say(kind="piece", offset=offset) == []


def test_a_player_of_two_films_compares_them(
    session: nemo.Session, footage: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    session.upload(footage)
    first = session.export(tmp_path / "a.mp4", quality="draft")
    session.edit("cut the first 1 second")
    second = session.export(tmp_path / "b.mp4", quality="draft")
    assert session.player()._carried > 0
    player = session.player(second, first)
    assert (player.url, player.before_url, player.compare) == ("b.mp4", "a.mp4", True)
    assert re.match("data:image/jpeg;base64,", player.poster)
