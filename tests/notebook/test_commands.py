import inspect

import pytest

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.commands import CELLS, COMMANDS, find, find_cell, spoken
from nemo_jupyter.session import Session


@pytest.mark.parametrize(("typed", "meant"), [("exprot", "export"), ("Status", "status")])
def test_an_unknown_subcommand_is_met_with_the_nearest(typed, meant):
    with pytest.raises(InvalidInput, match=f"did you mean {meant}"):
        find(typed)


def test_lines_and_cells_are_told_apart():
    told = spoken('edit --into a don\'t say "hi there"')
    assert told == (["--into", "a"], 'don\'t say "hi there"')
    assert spoken("edit --quiet") == (["--quiet"], "")
    assert spoken("editing") is None
    with pytest.raises(InvalidInput, match="with one sign"):
        find_cell("export")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--heigth", "720"], "did you mean --height"),
        (["--height", "tall"], "--height is a whole number, not 'tall'"),
        (["a.mp4", "b.mp4"], "knows no 'b.mp4'"),
        (["--into", "class"], "cannot be the name"),
    ],
)
def test_options_are_checked_before_anything_is_done(words, complaint):
    with pytest.raises(InvalidInput, match=complaint):
        COMMANDS["export"].parse(words)


def test_a_value_that_is_none_of_the_choices_is_met_with_the_nearest():
    with pytest.raises(InvalidInput, match="knows no 'embeded'; did you mean embedded"):
        COMMANDS["connect"].parse(["embeded"])


def test_options_are_not_guessed_from_their_beginning():
    with pytest.raises(InvalidInput):
        CELLS["edit"].parse(["--qui"])


def test_export_takes_whatever_the_session_takes():
    offered = {o.name.lstrip("-") for o in COMMANDS["export"].options}
    known = set(inspect.signature(Session.export).parameters) - {"self", "on_progress"}
    assert offered - {"var", "no-wait", "quiet", "into"} == known
