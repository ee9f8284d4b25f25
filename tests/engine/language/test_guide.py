"""What the package tells a newcomer is true."""

from __future__ import annotations

import doctest

from nemo_jupyter.engine import language


def test_the_example_gives_that_plan() -> None:
    tried = doctest.testmod(language)
    assert (tried.failed, tried.attempted > 0) == (0, True)
