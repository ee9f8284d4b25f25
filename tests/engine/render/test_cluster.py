"""The same film from a Dask cluster, whatever happens to its workers."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from nemo_jupyter.engine.render.cluster import on_cluster
from nemo_jupyter.errors import Cancelled
from tests import film
from tests.engine.render.test_film import Studio, clip, story

distributed = pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def client() -> Iterator[distributed.Client]:
    with (
        warnings.catch_warnings(),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as opened,
    ):
        warnings.simplefilter("ignore")
        yield opened


@pytest.fixture
def studio(tmp_path: Path) -> Studio:
    return Studio(tmp_path, film.make(tmp_path / "coded.mp4", 6.0))


def test_chunks_come_back_from_the_workers(client: distributed.Client, studio: Studio) -> None:
    draft = story(clip(0, 3000, 500), clip(3000, 2000, 3900))
    path, report = studio.render(draft, encode=on_cluster(client))
    assert film.numbers(path) == [*range(15, 105), *range(117, 177)]
    assert report.encoded == report.chunks
    assert studio.render(draft)[1].encoded == 0


def test_media_may_lie_behind_a_url(client: distributed.Client, studio: Studio) -> None:
    url = f"file://{studio.folder}"
    path, _ = studio.render(story(clip(0, 1000, 2000)), encode=on_cluster(client, url))
    assert film.numbers(path) == [*range(60, 90)]


def test_a_lost_worker_costs_only_its_chunk(client: distributed.Client, studio: Studio) -> None:
    victim = next(iter(client.run(os.getpid).values()))
    seen: list[float] = []

    def kill(doing: str, share: float) -> None:
        if doing == "Encoding" and share > 0 and not seen:
            seen.append(share)
            os.kill(victim, 9)

    pieces = [clip(n * 1000, 1000, n * 1000 + 7) for n in range(5)]
    path, report = studio.render(
        story(*pieces), encode=on_cluster(client), on_progress=kill, workers=2
    )
    assert seen
    assert len(film.numbers(path)) == 150
    assert report.duration_ms == 5000


def test_a_stop_takes_the_tasks_back(client: distributed.Client, studio: Studio) -> None:
    with pytest.raises(Cancelled):
        studio.render(story(clip(0, 5000, 0)), encode=on_cluster(client), cancelled=lambda: True)
    assert not (studio.folder / "film.mp4").exists()
    client.run(partial(int, 1))  # the cluster is there for others
