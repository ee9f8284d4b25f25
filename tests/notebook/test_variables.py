import pytest

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.variables import fill


def test_only_named_variables_are_put_in():
    text = "title {name} costs $5 {x} {{name}}"
    filled = fill([text], ["name"], {"name": "Ada", "x": 1})
    assert filled == ["title Ada costs $5 {x} {Ada}"]
    assert fill([text], [], {"name": "Ada"}) == [text]


def test_values_are_taken_as_they_are():
    filled = fill(["{a} and {b}"], ["a", "b"], {"a": "{b} \\1", "b": 2})
    assert filled == ["{b} \\1 and 2"]


def test_a_place_in_any_of_the_texts_is_enough():
    assert fill(["{a}", "b"], ["a"], {"a": 1}) == ["1", "b"]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [("titel", "did you mean title"), ("zzz", "assign it"), ("other", "has no place to go")],
)
def test_what_cannot_be_put_in_is_named(name, complaint):
    with pytest.raises(InvalidInput, match=complaint):
        fill(["add {title}"], [name], {"title": "x", "other": 1})
