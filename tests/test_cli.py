"""The command, from its arguments to its exit status."""

import json
import re
import socket
import subprocess
import sys

import httpx
import pytest

import nemo_jupyter as nemo
from nemo_jupyter.cli import main
from nemo_jupyter.config import Settings
from nemo_jupyter.doctor import examine
from nemo_jupyter.engine import process
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.widgets import base
from tests import film

COMMANDS = ("demo", "edit", "plan", "serve", "doctor")


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch):
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("NEMO_HOME", str(home))
    for name in ("NEMO_TOKEN", "NEMO_API_URL", "NEMO_WHISPER_MODEL"):
        monkeypatch.delenv(name, raising=False)
    yield home
    process.stop(home)


def misused(words, capsys):
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    return capsys.readouterr().err.splitlines()[-1]


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    shown = capsys.readouterr().out
    assert all(f"\n    {name} " in shown for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name, capsys):
    with pytest.raises(SystemExit) as end:
        main([name, "--help"])
    assert end.value.code == 0
    assert "None" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["dmo"], "nemo-jupyter: there is no 'dmo'; did you mean demo?"),
        (
            ["edit", "a", "b", "-o", "c", "--qality", "high"],
            "nemo-jupyter edit: there is no '--qality'; did you mean --quality?",
        ),
        (
            ["edit", "a", "b", "-o", "c", "--quality", "hihg"],
            "nemo-jupyter edit: there is no 'hihg'; did you mean high?",
        ),
        (["serve", "--x"], "nemo-jupyter serve: there is no '--x'; see nemo-jupyter serve --help."),
    ],
)
def test_a_wrong_word_is_met_with_the_nearest(words, line, capsys):
    assert misused(words, capsys) == line


def test_files_are_edited_by_a_sentence(tmp_path, capsys):
    footage = film.make(tmp_path / "coded.mp4", 2.0)
    out = tmp_path / "out.mp4"
    assert main(["edit", str(footage), "cut the first 1 second", "-o", str(out)]) == 0
    assert film.numbers(out) == [*range(30, 60)]
    said = capsys.readouterr()
    assert "2.0 s became 1.0 s" in said.out
    assert "Uploading…" in said.err


def test_what_is_refused_is_one_line(tmp_path, capsys):
    missing = tmp_path / "none.mp4"
    assert main(["edit", str(missing), "cut it", "-o", str(tmp_path / "x.mp4")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("nemo-jupyter: ")
    assert "none.mp4" in line


def test_sentences_are_planned(tmp_path, capsys):
    assert main(["plan", "--json", "trim the pauses"]) == 0
    assert json.loads(capsys.readouterr().out)["ops"] == [{"op": "trim_silence"}]
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": "a", "prompt": "mute it"}\n\n{"id": "b", "prompt": "删掉停顿"}\n')
    assert main(["plan", "--jsonl", str(lines)]) == 0
    planned = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [plan["id"] for plan in planned] == ["a", "b"]


def test_plan_says_what_it_cannot_plan(tmp_path, capsys):
    table = tmp_path / "table.csv"
    table.write_text("id,prompt\n1,mute it\n")
    raw = tmp_path / "raw.jsonl"
    raw.write_bytes(b"\xff\xfe\x00")
    assert "give a sentence" in misused(["plan"], capsys)
    gone = misused(["plan", "--jsonl", str(tmp_path / "gone")], capsys)
    assert "No such file" in gone
    assert f"line 1 of {table} is not JSON like" in misused(["plan", "--jsonl", str(table)], capsys)
    assert "no UTF-8" in misused(["plan", "--jsonl", str(raw)], capsys)


def test_serve_says_where_it_cannot_listen(tmp_path, capsys):
    assert "'99999' is no port" in misused(["serve", "--port", "99999"], capsys)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert main(["serve", "--port", port, "--data", str(tmp_path)]) == 1
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert f"port {port} (Address already in use" in line
    assert said.out == ""


def test_serve_speaks_once_it_listens(tmp_path):
    command = [sys.executable, "-m", "nemo_jupyter.cli", "serve", "--port", "0"]
    command += ["--data", str(tmp_path)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            url = re.search(r"http://127\.0\.0\.1:\d+", server.stdout.readline())[0]
            with nemo.connect(url=url) as session:
                assert session.claim().startswith(f"{url}/workspace/claim?ct=clm_")
                assert "<html" in httpx.get(session.claim()).text
        finally:
            server.terminate()


def test_footage_is_never_overwritten(tmp_path, capsys):
    footage = film.make(tmp_path / "coded.mp4", 1.0)
    before = footage.read_bytes()
    link = tmp_path / "link.mp4"
    link.symlink_to(footage)
    for out in (footage, link):
        assert main(["edit", str(footage), "mute it", "-o", str(out)]) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert line.endswith(f"{out} is the footage itself; give the result another name.")
    with nemo.connect() as session:
        session.upload(footage)
        for write in (session.export, lambda path: session.preview(path=path)):
            with pytest.raises(InvalidInput, match="footage itself"):
                write(footage)
    assert footage.read_bytes() == before


def test_an_unknown_ending_is_refused_before_anything_is_sent(tmp_path, capsys):
    footage = film.make(tmp_path / "coded.mp4", 1.0)
    assert main(["edit", str(footage), "mute it", "-o", str(tmp_path / "out.xyz")]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "Nothing is written as .xyz; name it .mp4, .mov" in line
    assert main(["edit", str(footage), "mute it", "-o", str(tmp_path / "out.png")]) == 1
    assert "Nothing is written as .png" in capsys.readouterr().err.splitlines()[-1]
    with nemo.connect() as session:
        session.upload(footage)
        with pytest.raises(InvalidInput, match=r"name it \.mp4"):
            session.export(tmp_path / "out.avi")
    assert not list(tmp_path.glob("out.*"))


def test_files_go_by_the_name_given(tmp_path, capsys):
    footage = film.make(tmp_path / "coded.mp4", 2.0)
    cover = tmp_path / "cover.png"
    assert main(["edit", str(footage), "make 2 thumbnails", "-o", str(cover)]) == 0
    said = capsys.readouterr().out
    assert all(
        f"cover-{n}.png (" in said and str(tmp_path / f"cover-{n}.png") in said for n in "12"
    )
    assert ".jpg" not in said
    assert (tmp_path / "cover-1.png").read_bytes().startswith(b"\x89PNG")
    assert main(["edit", str(footage), "extract the audio as mp3", "-o", str(cover)]) == 0
    assert (tmp_path / "cover.mp3").exists()


def test_a_reader_that_leaves_is_no_error():
    command = f"{sys.executable} -m nemo_jupyter.cli doctor | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert "Traceback" not in done.stderr


def test_doctor_finds_what_the_tests_need(capsys):
    assert main(["doctor"]) == 0
    shown = capsys.readouterr().out
    assert "missing" not in shown
    assert "ok       fonts" in shown


def test_doctor_knows_an_installation_with_all_widgets(tmp_path, monkeypatch):
    (tmp_path / "static").mkdir()
    for name in ("player", "prompt", "timeline", "uploader"):
        (tmp_path / "static" / f"{name}.js").write_text("export default {}")
    monkeypatch.setattr(base, "files", lambda package: tmp_path)
    (found,) = [finding for finding in examine(Settings.from_env()) if finding.what == "widgets"]
    assert found.words == "Player, Prompt, Studio, Timeline, Uploader"
    assert not found.cure


def test_doctor_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("NEMO_WHISPER_MODEL", str(tmp_path / "none"))
    monkeypatch.setenv("NEMO_TOKEN", "nmv_usr_the-secret-one")
    found = {finding.what: finding for finding in examine(Settings.from_env())}
    assert found["captions"].verdict == "optional"
    assert "NEMO_WHISPER_MODEL" in found["captions"].cure
    assert "with the token of NEMO_TOKEN" in found["backend"].words
    assert "secret" not in "".join(map(str, found.values()))
