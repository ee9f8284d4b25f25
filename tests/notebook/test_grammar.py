import re

import pytest

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.commands import find
from nemo_jupyter.notebook.grammar import refuse_tokens, split, split_unfinished


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


@pytest.mark.parametrize(
    ("command", "words", "said"),
    [
        ("undo", ["x"], "%nemo undo: N is a whole number, not 'x'."),
        ("export", ["--height", "tall"], "--height is a whole number, not 'tall'."),
        ("export", ["--fps", "many"], "--fps is a number, not 'many'."),
        ("status", ["--into", "a b"], "'a b' cannot be the name of a variable"),
    ],
)
def test_a_value_that_does_not_fit_is_named(command, words, said):
    with pytest.raises(InvalidInput, match=re.escape(said)):
        find(command).parse(words)


def test_an_open_quote_is_refused():
    with pytest.raises(InvalidInput, match="quote is not closed"):
        split("upload 'a.mp4")


@pytest.mark.parametrize(
    ("line", "words", "typed"),
    [
        ("%nemo ex", ["%nemo"], "ex"),
        ("%nemo ", ["%nemo"], ""),
        ("%nemo upload 'my ta", ["%nemo", "upload"], "'my ta"),
        ("%nemo upload 'my talk.mp4'  b", ["%nemo", "upload", "my talk.mp4"], "b"),
        ('%nemo upload "a b', ["%nemo", "upload"], '"a b'),
        ("", [], ""),
    ],
)
def test_a_line_that_is_being_typed_has_whole_words_and_a_last_one(line, words, typed):
    assert split_unfinished(line) == (words, typed)


@pytest.mark.parametrize(
    "word", ["nmv_usr_1", "--token", "--token=x", "NEMO_TOKEN=x", "api-key:x", "--api_key", "token"]
)
def test_tokens_are_refused(word):
    with pytest.raises(InvalidInput, match="does not go into a cell"):
        refuse_tokens(["connect", "cloud", word])


@pytest.mark.parametrize("word", ["tokens.mp4", "keynote.mp4", "key.mp4", "token-talk.mp4"])
def test_files_that_sound_like_tokens_are_not(word):
    refuse_tokens(["upload", word])
