import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output

from nemo_jupyter.errors import MediaNotFound, TurnFailed
from nemo_jupyter.notebook.magics import NemoMagics
from tests.notebook.stand_in import AFTER, StandIn, turn


@pytest.fixture
def shell():
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "nemo_jupyter")
    yield shell
    shell.history_manager.end_session()
    InteractiveShell.clear_instance()


@pytest.fixture
def session(shell):
    shell.user_ns["mine"] = session = StandIn()
    with capture_output():
        shell.run_line_magic("nemo", "use mine")
    return session


def run(shell, code):
    with capture_output() as seen:
        result = shell.run_cell(code)
    shown = [output.data["text/plain"] for output in seen.outputs]
    return result, "\n".join([seen.stdout, *shown]).strip()


def test_an_edit_is_sent_word_for_word_and_shown(shell, session):
    body = "add a title \"{x}\" for $5\n  and 'quotes' \\n\n"
    result, shown = run(shell, f"%%nemo edit\n{body}")
    assert result.success
    assert session.asked == [("edit", body.strip(), None, False)]
    assert "removed 2 s of talk.mp4" in shown


def test_a_line_is_sent_like_a_cell(shell, session):
    result, shown = run(shell, '%nemo edit --into cut don\'t say "um um"')
    assert result.success
    assert session.asked == [("edit", 'don\'t say "um um"', None, False)]
    assert shell.user_ns["cut"] is session.turn
    assert "removed 2 s of talk.mp4" in shown


def test_results_go_into_a_variable(shell, session):
    run(shell, "%%nemo edit --into cut --again\ncut it")
    assert shell.user_ns["cut"] is session.turn
    assert session.asked[0][3] is True


def test_a_plan_changes_nothing(shell, session):
    result, _ = run(shell, "%%nemo edit --plan\nadd music")
    assert session.asked == [("plan", "add music")]
    assert result.result.sentences == ("Add music.",)


def test_an_edit_that_asks_for_a_film_gets_one(shell, session):
    run(shell, "%%nemo edit --export --into film\ncut it")
    assert [what[0] for what in session.asked] == ["edit", "export"]
    assert shell.user_ns["film"].path.name == "out.mp4"
    session.turn = turn(operations=({"op": "export", "height": 720, "loud": True},))
    run(shell, "%%nemo\ncut it and export in 720p")
    assert session.asked[-1] == ("export", None, {"quality": "high", "height": 720})


def test_a_sentence_without_edit_is_routed(shell, session):
    _, shown = run(shell, "%%nemo\nhow many credits are left?")
    assert "80 of 100 credits left" in shown


def test_quiet_is_plain_and_silent(shell, session):
    _, shown = run(shell, "%%nemo edit --quiet\ncut it")
    assert shown == f"{session.turn.text}\n{AFTER.summary()}"


def test_exports_pass_their_options_on(shell, session):
    run(shell, "%nemo export 'my film.mp4' --height 720 --fps 25 --captions sidecar")
    what, path, options = session.asked[0]
    assert (what, path) == ("export", "my film.mp4")
    assert options == {
        "format": "mp4",
        "quality": "high",
        "height": 720,
        "fps": 25.0,
        "aspect": None,
        "platform": None,
        "captions": "sidecar",
        "encoder": None,
    }


def test_uploads_take_patterns_and_names_with_braces(shell, session, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("b.mp4", "a.mp4", "{x}[1].mp4"):
        (tmp_path / name).touch()
    shell.user_ns["x"] = "expanded"
    run(shell, "%nemo upload ?.mp4 {x}[1].mp4 https://example.org/c.mp4")
    assert session.asked == [
        ("upload", "a.mp4", "b.mp4", "{x}[1].mp4", "https://example.org/c.mp4")
    ]
    result, _ = run(shell, "%nemo upload *.mov")
    assert "No file is named like" in str(result.error_in_exec)


@pytest.mark.parametrize("name", ["status", "credits", "history"])
def test_answers_can_be_assigned(shell, session, name):
    result, _ = run(shell, f"found = %nemo {name}")
    assert result.success
    assert shell.user_ns["found"] is not None


def test_undo_counts_and_diff_compares_the_last_turn(shell, session):
    run(shell, "%nemo undo 2")
    assert session.asked == [("travel", -2)]
    result, _ = run(shell, "%nemo diff")
    assert str(result.result.before) == AFTER.summary()


def test_the_first_use_opens_a_session_and_says_where(shell, monkeypatch):
    monkeypatch.setattr("nemo_jupyter.session.connect", lambda **choice: StandIn())
    _, shown = run(shell, "%nemo credits --into left")
    assert shown.startswith("Stand-in, nothing leaves this test.")
    _, again = run(shell, "%nemo credits --into left")
    assert "Stand-in" not in again


def test_connect_passes_its_choice_on(shell, monkeypatch):
    seen = {}
    monkeypatch.setattr(
        "nemo_jupyter.session.connect", lambda **choice: seen.update(choice) or StandIn()
    )
    run(shell, "%nemo connect cloud --profile vlog --into mine")
    assert seen["backend"] == "cloud"
    assert seen["profile"] == "vlog"
    assert isinstance(shell.user_ns["mine"], StandIn)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (
            MediaNotFound("There is no file x.mp4;\nlook again."),
            "MediaNotFound: There is no file x.mp4; look again.",
        ),
        (TurnFailed("It failed."), "TurnFailed: It failed."),
    ],
)
def test_errors_are_one_line_and_the_cell_has_failed(shell, session, error, line):
    session.error = error
    result, shown = run(shell, "%%nemo edit\ncut it")
    assert not result.success
    assert shown.splitlines()[-1] == line
    assert "Traceback" not in shown


def test_a_mistake_of_ours_keeps_its_traceback(shell, session):
    session.error = RuntimeError("bug")
    _, shown = run(shell, "%%nemo edit\ncut it")
    assert "Traceback" in shown


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("%%nemo edti\ncut", "did you mean edit"),
        ("%%nemo export\nx", "on a line of its own"),
        ("%%nemo edit\n \n", "Say what should be done"),
        ("%%nemo edit now\ncut", "knows no 'now'"),
        ("%nemo edit", "after %nemo edit"),
        ("%nemo undo 0", "1 or more, not 0"),
        ("%nemo edit --colour cut it", "knows no '--colour'"),
        ("%nemo use other", "No profile or file"),
    ],
)
def test_mistakes_name_what_was_meant(shell, session, code, complaint):
    result, _ = run(shell, code)
    assert complaint in str(result.error_in_exec)
    assert session.asked == []


def test_unloading_takes_the_magics_away(shell):
    shell.run_line_magic("unload_ext", "nemo_jupyter")
    assert shell.find_cell_magic("nemo") is None
    assert not [c for c in shell.configurables if isinstance(c, NemoMagics)]


def test_variables_go_in_only_where_they_are_named(shell, session):
    shell.user_ns |= {"name": "Ada {x}", "x": "expanded"}
    run(shell, '%%nemo edit --var name\nadd a title "{name}" {x} $x')
    assert session.asked == [("edit", 'add a title "Ada {x}" {x} $x', None, False)]
    run(shell, "%nemo export '{name} film.mp4' --var name")
    assert session.asked[-1][1] == "Ada {x} film.mp4"


def test_settings_hold_for_all_that_follows(shell, session):
    _, listed = run(shell, "%config NemoMagics")
    assert "NemoMagics.quality" in listed
    run(shell, "%config NemoMagics.quiet = True")
    assert run(shell, "%%nemo edit\ncut it")[1] == f"{session.turn.text}\n{AFTER.summary()}"
    run(shell, "%nemo config quality=draft")
    run(shell, "%nemo export a.mp4")
    assert session.asked[-1][2]["quality"] == "draft"
    run(shell, "%nemo export a.mp4 --quality high")
    assert session.asked[-1][2]["quality"] == "high"
    assert "quality=draft" in run(shell, "%nemo config")[1]


def test_a_timeline_that_is_not_drawn_is_said(shell, session):
    run(shell, "%nemo config timeline=False")
    try:
        page = session.turn._repr_mimebundle_()["text/html"]
        assert "<img" not in page
        assert AFTER.summary() in page
    finally:
        run(shell, "%nemo config timeline=True")
    assert "<img" in session.turn._repr_mimebundle_()["text/html"]


@pytest.mark.parametrize(
    ("setting", "complaint"),
    [
        ("qiet=True", "did you mean quiet"),
        ("quality=best", "cannot be 'best'"),
        ("quiet", "cannot"),
    ],
)
def test_a_setting_that_is_none_is_refused(shell, setting, complaint):
    result, _ = run(shell, f"%nemo config {setting}")
    assert complaint in str(result.error_in_exec)


def test_without_a_subcommand_it_says_where_things_are(shell):
    assert "No session is open yet" in run(shell, "%nemo")[1]
    shell.user_ns["mine"] = StandIn()
    run(shell, "%nemo use mine")
    _, shown = run(shell, "%nemo")
    assert AFTER.summary() in shown
    assert "%nemo export" in shown
