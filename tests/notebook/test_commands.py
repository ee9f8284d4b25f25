import pytest

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.commands import CELLS, COMMANDS, find, help_text, split


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("upload 'my talk.mp4' b.mp4", ["upload", "my talk.mp4", "b.mp4"]),
        (r"upload C:\footage\a.mp4", ["upload", r"C:\footage\a.mp4"]),
        ("upload a#1.mp4 {x} $y", ["upload", "a#1.mp4", "{x}", "$y"]),
        ("  ", []),
    ],
)
def test_lines_are_split_at_spaces_and_nothing_else_is_special(line, words):
    assert split(line) == words


def test_an_open_quote_is_refused():
    with pytest.raises(InvalidInput, match="quote is not closed"):
        split("upload 'a.mp4")


@pytest.mark.parametrize(("typed", "meant"), [("exprot", "export"), ("Status", "status")])
def test_an_unknown_subcommand_is_met_with_the_nearest(typed, meant):
    with pytest.raises(InvalidInput, match=f"did you mean {meant}"):
        find(typed)


def test_a_subcommand_of_cells_is_told_apart():
    with pytest.raises(InvalidInput, match="%%nemo edit with two signs"):
        find("edit")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--heigth", "720"], "did you mean --height"),
        (["--height", "tall"], "invalid int"),
        (["a.mp4", "b.mp4"], "knows no 'b.mp4'"),
        (["--into", "class"], "cannot be the name"),
    ],
)
def test_options_are_checked_before_anything_is_done(words, complaint):
    with pytest.raises(InvalidInput, match=complaint):
        COMMANDS["export"].parse(words)


def test_options_are_not_guessed_from_their_beginning():
    with pytest.raises(InvalidInput):
        CELLS["edit"].parse(["--qui"])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_subcommand_has_help(name):
    assert help_text(name).startswith(f"%nemo {name}")
    assert name in help_text()
