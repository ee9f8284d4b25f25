"""The main job in cells, on the embedded engine."""

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from nemo_jupyter.engine import process
from tests.engine.media.footage import bursts, write_film


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notebook")
    write_film(folder / "talk.mp4", frames=240, sound=bursts([1.0, 5.0], 8))
    return folder


@pytest.fixture(scope="module")
def shell(folder):
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "nemo_jupyter")
    before = shell.run_line_magic("pwd", "")
    shell.run_line_magic("cd", f"-q {folder}")
    run(shell, f"%nemo connect embedded --data-dir {folder / 'data'} --into session")
    yield shell
    shell.user_ns["session"].close()  # the shell lives on, so nothing else would
    process.stop(folder / "data")
    shell.run_line_magic("cd", f"-q {before}")
    shell.history_manager.end_session()
    InteractiveShell.clear_instance()


def run(shell, code):
    with capture_output() as seen:
        result = shell.run_cell(code)
    assert result.success, seen.stdout
    return "\n".join([seen.stdout, *(o.data["text/plain"] for o in seen.outputs)]).strip()


def test_footage_becomes_an_edited_film(shell, folder):
    assert "talk.mp4, video, 8 s" in run(shell, "%nemo upload talk.mp4 --quiet")
    assert "Add" in run(shell, "%%nemo edit --plan\nadd a title Ada")
    said = run(shell, "%%nemo edit --quiet --into turn\ncut the first 2 seconds")
    turn = shell.user_ns["turn"]
    assert turn.after.duration == 6000
    assert turn.after.summary() in said
    assert "removed 2 s of talk.mp4 at 0-2s" in run(shell, "%nemo diff --quiet")
    run(shell, '%%nemo edit --quiet\nadd a title "costs $5 {x}"')
    assert 'Title: "costs $5 {x}"' in run(shell, "%nemo timeline --quiet")
    assert run(shell, "%nemo export film.mp4 --quiet").startswith("film.mp4 (")
    assert (folder / "film.mp4").stat().st_size > 1000


def test_turns_are_taken_back_and_brought_back(shell):
    session = shell.user_ns["session"]
    whole = session.draft
    run(shell, "%nemo undo --quiet")
    assert session.draft != whole
    run(shell, "%nemo redo --quiet")
    assert session.draft == whole
    assert session.history().in_force.all()


def test_a_changed_table_is_a_turn_like_any_other(shell):
    session = shell.user_ns["session"]
    frame = session.draft.segments()
    frame.loc[frame.kind == "video", "volume"] = 0.5
    turn = session.apply(frame)
    assert "volume 100% → 50%" in str(turn.diff)
    run(shell, "%nemo undo --quiet")
