"""Chunks encoded on a Dask cluster: the same function, on other machines."""

from __future__ import annotations

import tempfile
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from nemo_jupyter.engine.render.compose import Compositor, Source
from nemo_jupyter.engine.render.copy import Coded
from nemo_jupyter.engine.render.encode import encode_chunks
from nemo_jupyter.engine.render.workers import Encode, Run
from nemo_jupyter.errors import Cancelled, RenderFailed

if TYPE_CHECKING:
    from distributed import Client, Future

_POLL_SECONDS = 0.3


def on_cluster(client: Client, media_url: str | None = None) -> Encode:
    """Encode on the workers of a cluster.

    Each chunk is a task whose key is the chunk's content key, so what two renders need is made
    once, and a worker that is lost loses the chunk that it was at; Dask gives it to another.

    Args:
        client: Any client of ``distributed``.
        media_url: Where the workers find the media folder: a path, or a URL that fsspec opens,
            as in ``s3://bucket/media``; the same paths as here when not given. Files behind a
            URL are fetched once by each worker.
    """

    def encode(
        todo: Sequence[Run],
        sources: Mapping[str, Source],
        *,
        workers: int,
        cancelled: Callable[[], bool],
        on_frames: Callable[[int], None],
    ) -> None:
        places = {asset: _place(source.path, media_url) for asset, source in sources.items()}
        pending: dict[Future[bytes], tuple[Coded, Path]] = {}
        for run in todo:
            for chunk, target in zip(run.chunks, run.targets, strict=True):
                used = {asset: sources[asset] for asset in chunk.chunk.assets()}
                where = {asset: places[asset] for asset in used}
                key = f"nemo-{chunk.key()}"
                future = client.submit(coded, chunk, used, where, key=key, pure=True)
                pending[future] = (chunk, target)
        try:
            _gather(pending, cancelled, on_frames)
        finally:
            client.cancel(list(pending))

    return encode


def coded(chunk: Coded, sources: Mapping[str, Source], places: Mapping[str, str]) -> bytes:
    """A chunk as the bytes of its part in the cache, sealed; what runs on a worker."""
    here = {asset: replace(s, path=_fetched(places[asset])) for asset, s in sources.items()}
    compositor = Compositor(here, chunk.output)
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "part"
        try:
            encode_chunks([chunk], [target], compositor)
        finally:
            compositor.close()
        return target.read_bytes()


def _gather(
    pending: dict[Future[bytes], tuple[Coded, Path]],
    cancelled: Callable[[], bool],
    on_frames: Callable[[int], None],
) -> None:
    from distributed import wait

    done = 0
    while pending:
        if cancelled():
            raise Cancelled("The export was stopped; finished parts are kept.")
        try:
            finished = wait(list(pending), timeout=_POLL_SECONDS, return_when="FIRST_COMPLETED")
        except TimeoutError:
            continue
        for future in finished.done:
            chunk, target = pending.pop(future)
            _keep(future, target)
            done += chunk.frames
            on_frames(done)


def _keep(future: Future[bytes], target: Path) -> None:
    from distributed import KilledWorker

    try:
        data = future.result()
    except KilledWorker as error:
        raise RenderFailed(
            "The cluster's workers were killed over one part, perhaps for want of memory; "
            "export again to go on."
        ) from error
    partial = target.with_name(f"{target.name}.{uuid.uuid4().hex[:8]}.part")
    partial.write_bytes(data)
    partial.replace(target)


def _place(path: Path, media_url: str | None) -> str:
    return str(path) if media_url is None else f"{media_url.rstrip('/')}/{path.name}"


def _fetched(place: str) -> Path:
    """A file on this machine; behind a URL it is fetched once and kept by fsspec."""
    if "://" not in place:
        return Path(place)
    import fsspec

    return Path(fsspec.open_local(f"filecache::{place}", filecache={"same_names": True}))
