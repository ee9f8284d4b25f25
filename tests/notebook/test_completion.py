import pytest

from nemo_jupyter.notebook.completion import Known, offers

KNOWN = Known(
    {"title": "x", "_hidden": 1, "print": print}, ("talk.mp4", "city walk.mp4"), ("quiet",)
)


@pytest.fixture(autouse=True)
def _folder(tmp_path, monkeypatch):
    (tmp_path / "takes").mkdir()
    for name in ("talk.mp4", "takes/one.mp4", "other.txt", "my film.mp4", "it's.mp4"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)


def at_end(text):
    lines = text.split("\n")
    return offers(text, len(lines) - 1, len(lines[-1]), KNOWN)


@pytest.mark.parametrize(
    ("text", "typed", "offered"),
    [
        ("%nemo ex", "ex", ["export"]),
        ("%nemo he", "he", ["help"]),
        ("found = %nemo st", "st", ["status", "studio"]),
        ("%nemo ed", "ed", ["edit"]),
        ("%nemo edit --v", "--v", ["--var"]),
        ("%nemo edit --var ti", "ti", ["title"]),
        ("%nemo edit cut ta", "ta", ["talk.mp4"]),
        ('%nemo edit --quiet insert "city w', "city w", ["city walk.mp4"]),
        ("%%nemo ed", "ed", ["edit"]),
        ("%%nemo --q", "--q", ["--quiet"]),
        ("%%nemo edit --q", "--q", ["--quiet"]),
        ("%%nemo edit --quiet --p", "--p", ["--plan"]),
        ("%%nemo edit --quiet --q", "--q", []),
        ("%%nemo edit --var ti", "ti", ["title"]),
        ("%%nemo edit --var title --v", "--v", ["--var"]),
        ("%nemo connect ", "", ["cloud", "embedded"]),
        ("%nemo connect --profile video-editor", "video-editor", ["video-editor-freelance"]),
        ("%nemo use ai-video-jobs", "ai-video-jobs", ["ai-video-jobs", "ai-video-jobs-remote"]),
        ("%nemo help und", "und", ["undo"]),
        ("%nemo help pict", "pict", ["picture"]),
        ("%nemo config q", "q", ["quiet="]),
        ("%nemo upload ta", "ta", ["takes/", "talk.mp4"]),
        ("%nemo upload takes/", "takes/", ["takes/one.mp4"]),
        ("%nemo upload my", "my", ["'my film.mp4'"]),
        ("%nemo upload 'my f", "'my f", ["'my film.mp4'"]),
        ("%nemo upload it", "it", ['"it\'s.mp4"']),
        ("%nemo export --quality ", "", ["draft", "high"]),
        ("%nemo export --captions b", "b", ["burn"]),
        ("%nemo export --format s", "s", ["srt"]),
        ("%nemo export --into x", "x", []),
        ("%nemo nothing ", "", []),
        ("%%nemo edit\ncut ta", "ta", ["talk.mp4"]),
        ('%%nemo edit\ninsert "city w', "city w", ["city walk.mp4"]),
        ("%%nemo edit\ntrim the ", "", []),
    ],
)
def test_what_can_follow_is_offered(text, typed, offered):
    assert at_end(text) == (typed, offered)


@pytest.mark.parametrize("text", ["import ne", "%nem", "x = 1\n%time ta", "print('%nemo ex"])
def test_other_cells_are_left_alone(text):
    assert at_end(text) is None


def test_the_cursor_may_stand_before_the_end():
    assert offers("%%nemo edit --q\ncut ta", 0, 9, KNOWN) == ("ed", ["edit"])
