"""Finished films do not fill the disk."""

from __future__ import annotations

import os
import time
from pathlib import Path

from nemo_jupyter.engine.jobs import trim_films


def put(folder: Path, name: str, hours: float) -> Path:
    path = folder / name
    path.write_bytes(bytes(1000))
    then = time.time() - 3600 * hours
    os.utime(path, (then, then))
    return path


def test_the_oldest_films_over_the_limit_go(tmp_path: Path) -> None:
    oldest, older, old = (put(tmp_path, f"{n}.mp4", hours=9 - n) for n in range(3))
    trim_films(tmp_path, 2500)
    assert [p.exists() for p in (oldest, older, old)] == [False, True, True]


def test_a_film_that_was_just_made_is_kept_whatever_the_limit(tmp_path: Path) -> None:
    new, old = put(tmp_path, "new.mp4", 0.1), put(tmp_path, "old.mp4", 2)
    trim_films(tmp_path, 0)
    assert (new.exists(), old.exists()) == (True, False)
