"""The cache keeps what is sound and needed, up to its limit."""

from __future__ import annotations

import multiprocessing as mp
import os
from multiprocessing.synchronize import Event
from pathlib import Path

import pytest

from nemo_jupyter.engine.render.cache import Cache


def put(cache: Cache, key: str, size: int = 1000, age: float = 0.0) -> Path:
    with cache.making(key, ".bin") as partial:
        partial.write_bytes(bytes(size))
    path = cache.path(key, ".bin")
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime - age))
    return path


def test_a_part_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 10**6)

    def fail() -> None:
        with cache.making("a", ".bin") as partial:
            partial.write_bytes(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert not cache.has("a", ".bin")
    assert not list(tmp_path.glob("*.part"))
    put(cache, "a")
    assert cache.has("a", ".bin")


@pytest.mark.parametrize("place", [0, 500, -1])
def test_a_damaged_part_is_found_out_and_removed(tmp_path: Path, place: int) -> None:
    cache = Cache(tmp_path, 10**6)
    path = put(cache, "a")
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    assert not cache.has("a", ".bin")
    assert not path.exists()


def test_a_part_cut_short_is_found_out(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 10**6)
    path = put(cache, "a")
    path.write_bytes(path.read_bytes()[:700])
    assert not cache.has("a", ".bin")


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 2500)
    for key, age in (("old", 300), ("used", 200), ("new", 100)):
        put(cache, key, age=age)
    assert cache.has("old", ".bin")  # asking counts as use
    cache.trim()
    assert [cache.has(key, ".bin") for key in ("old", "used", "new")] == [True, False, True]


def test_what_a_render_needs_is_never_removed(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 1500)
    for key, age in (("needed", 300), ("other", 200), ("new", 100)):
        put(cache, key, age=age)
    with cache.pinned(["needed"]):
        Cache(tmp_path, 1500).trim()  # another engine with the same folder
        assert [cache.has(key, ".bin") for key in ("needed", "other", "new")] == [
            True,
            False,
            False,
        ]
    put(cache, "newest")
    os.utime(cache.path("needed", ".bin"), (0, 0))
    cache.trim()
    assert not cache.has("needed", ".bin")
    assert not list((tmp_path / "pins").iterdir())


def _hold(folder: Path, ready: Event) -> None:
    with Cache(folder, 0).pinned(["needed"]):
        ready.set()
        Event.wait(mp.get_context("spawn").Event(), 60)


def test_what_a_killed_engine_pinned_is_let_go(tmp_path: Path) -> None:
    context = mp.get_context("spawn")
    ready = context.Event()
    engine = context.Process(target=_hold, args=(tmp_path, ready))
    engine.start()
    assert ready.wait(60)
    cache = Cache(tmp_path, 0)
    put(cache, "needed")
    cache.trim()
    assert cache.has("needed", ".bin")
    engine.kill()
    engine.join()
    cache.trim()
    assert not cache.has("needed", ".bin")


def test_what_is_being_written_is_left_alone(tmp_path: Path) -> None:
    cache = Cache(tmp_path, 0)
    with cache.making("a", ".bin") as partial:
        partial.write_bytes(bytes(1000))
        Cache(tmp_path, 0).trim()
        assert partial.exists()
    assert cache.has("a", ".bin")
