import pytest

from nemo_jupyter.notebook.completion import candidates


@pytest.mark.parametrize(
    ("line", "word", "offered"),
    [
        ("%nemo ex", "ex", ["export"]),
        ("%nemo he", "he", ["help"]),
        ("%%nemo ed", "ed", ["edit"]),
        ("%%nemo edit --q", "--q", ["--quiet"]),
        ("%%nemo edit --q", "q", ["quiet"]),
        ("%%nemo edit --quiet --p", "--p", ["--plan"]),
        ("%nemo connect ", "", ["cloud", "embedded"]),
        ("%nemo help und", "und", ["undo"]),
        ("%nemo upload ta", "ta", ["talk.mp4", "takes/"]),
        ("%nemo upload takes/", "", ["one.mp4"]),
        ("%nemo export --into x", "x", []),
        ("%nemo nothing ", "", []),
    ],
)
def test_what_can_follow_is_offered(line, word, offered, tmp_path, monkeypatch):
    (tmp_path / "takes").mkdir()
    for name in ("talk.mp4", "takes/one.mp4", "other.txt"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    assert candidates(line, word) == sorted(offered)
