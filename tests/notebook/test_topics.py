import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.operations.registry import is_known
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.commands import CELLS, COMMANDS
from nemo_jupyter.notebook.phrasebook import PHRASEBOOK
from nemo_jupyter.notebook.topics import find, names


def test_everything_is_listed_once():
    shown = str(find(None))
    for command in (*COMMANDS.values(), *CELLS.values()):
        assert shown.count(f" {command.purpose}") == 1


@pytest.mark.parametrize("name", names())
def test_every_topic_has_help_in_text_and_in_html(name):
    page = find(name)._repr_mimebundle_()
    assert page["text/plain"].splitlines()[0].startswith("%")
    assert "<script" not in page["text/html"]
    assert page["text/html"].count("<code>") > 0


def test_help_on_a_subcommand_names_its_options():
    assert "--height LINES" in str(find("export"))
    assert "--no-wait" in str(find(["%%nemo", "edit"][1]))


def test_a_topic_that_is_none_is_met_with_the_nearest():
    with pytest.raises(InvalidInput, match="did you mean sound"):
        find("sounds")


@pytest.mark.parametrize("words", [e for p in PHRASEBOOK.values() for e in p.examples])
def test_what_the_help_suggests_is_what_the_engine_does(words):
    operations = plan(words).ops
    assert operations
    for operation in operations:
        assert is_known(operation.name) or operation.name in ("undo", "redo")
