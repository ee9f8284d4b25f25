"""The command, from its arguments to its exit status."""

import json
import subprocess
import sys

import pytest

from nemo_jupyter.cli import main
from nemo_jupyter.config import Settings
from nemo_jupyter.doctor import examine
from nemo_jupyter.engine import process
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
    assert main(["plan"]) == 2


def test_a_reader_that_leaves_is_no_error():
    command = f"{sys.executable} -m nemo_jupyter.cli doctor | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert "Traceback" not in done.stderr


def test_doctor_finds_what_the_tests_need(capsys):
    assert main(["doctor"]) == 0
    shown = capsys.readouterr().out
    assert "missing" not in shown
    assert "ok       fonts" in shown


def test_doctor_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("NEMO_WHISPER_MODEL", str(tmp_path / "none"))
    monkeypatch.setenv("NEMO_TOKEN", "nmv_usr_the-secret-one")
    found = {finding.what: finding for finding in examine(Settings.from_env())}
    assert found["captions"].verdict == "optional"
    assert "NEMO_WHISPER_MODEL" in found["captions"].cure
    assert "with the token of NEMO_TOKEN" in found["backend"].words
    assert "secret" not in "".join(map(str, found.values()))
