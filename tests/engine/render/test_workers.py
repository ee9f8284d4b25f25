"""How work is divided among workers."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.render.chunks import Chunk
from nemo_jupyter.engine.render.copy import Coded
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.workers import runs

OUTPUT = OutputFormat(320, 180, Fraction(30))


@given(places=st.sets(st.integers(0, 60), min_size=1), workers=st.integers(1, 8))
def test_runs_are_of_neighbours_and_leave_no_worker_with_much_more_than_another(
    places: set[int], workers: int
) -> None:
    missing = {n: (Coded(Chunk(n + 1, ()), OUTPUT), Path(str(n))) for n in sorted(places)}
    made = [[coded.frames - 1 for coded in run.chunks] for run in runs(missing, workers)]
    assert [n for run in made for n in run] == sorted(places)
    assert all(b == a + 1 for run in made for a, b in pairwise(run))
    # Whoever is free takes the next run: none is more than its share of what is left.
    for place, run in enumerate(made):
        assert workers * (len(run) - 1) < sum(map(len, made[place:]))
