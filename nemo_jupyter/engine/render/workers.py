"""Chunks encoded side by side, in processes of their own."""

from __future__ import annotations

import ctypes
import multiprocessing as mp
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from math import ceil
from multiprocessing.connection import wait as wait_for
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from typing import Any, Protocol

from nemo_jupyter.engine.render.compose import Compositor, Source
from nemo_jupyter.engine.render.copy import Coded
from nemo_jupyter.engine.render.encode import encode_chunks
from nemo_jupyter.errors import Cancelled, RenderFailed

_POLL_SECONDS = 0.2
_RUN_CHUNKS = 5  # neighbours that one worker encodes in a row, so that decoding goes on through
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # of malloc.h
_shared: dict[str, Any] = {}


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring chunks and where they go."""

    chunks: tuple[Coded, ...]
    targets: tuple[Path, ...]


def runs(missing: Mapping[int, tuple[Coded, Path]], workers: int) -> list[Run]:
    """Group missing chunks into runs: long at first, short at the end, so that all end together.

    Args:
        missing: Chunk and target by place in the film; a run has neighbours only.
        workers: How many there are.
    """
    grouped: list[list[int]] = []
    longest = 0
    for place, index in enumerate(missing):
        if grouped and len(grouped[-1]) < longest and grouped[-1][-1] == index - 1:
            grouped[-1].append(index)
        else:
            longest = min(_RUN_CHUNKS, ceil((len(missing) - place) / workers))
            grouped.append([index])
    return [
        Run(tuple(missing[i][0] for i in group), tuple(missing[i][1] for i in group))
        for group in grouped
    ]


class Encode(Protocol):
    """Encodes runs somewhere: in processes, in threads, on a cluster."""

    def __call__(
        self,
        todo: Sequence[Run],
        sources: Mapping[str, Source],
        *,
        workers: int,
        cancelled: Callable[[], bool],
        on_frames: Callable[[int], None],
    ) -> None: ...


def encode_runs(
    todo: Sequence[Run],
    sources: Mapping[str, Source],
    *,
    workers: int,
    cancelled: Callable[[], bool],
    on_frames: Callable[[int], None],
) -> None:
    """Encode runs in worker processes.

    Args:
        todo: Runs in any order.
        sources: Path and properties of every asset used.
        workers: Processes at most.
        cancelled: Asked several times a second.
        on_frames: Told the number of frames encoded in all.

    Raises:
        Cancelled: ``cancelled`` said so; finished chunks stay.
        RenderFailed: A source cannot be decoded, or a worker died.
    """
    if not todo:
        return
    workers = min(workers, len(todo))
    threads = max(1, (os.cpu_count() or 1) // workers)
    context = mp.get_context("spawn")
    counter, stop = context.Value("q", 0), context.Value("b", False)
    with ProcessPoolExecutor(workers, context, _start, (counter, stop, dict(sources))) as pool:
        futures = {pool.submit(_work, run, threads) for run in todo}
        try:
            for _ in _as_done(futures):
                on_frames(counter.value)
                if cancelled():
                    raise Cancelled("The export was stopped; finished parts are kept.")
        except BrokenProcessPool as error:
            raise RenderFailed(
                "A render worker was killed, perhaps for want of memory; export again to go on."
            ) from error
        except BaseException:
            stop.value = True
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def encode_in_threads(
    todo: Sequence[Run],
    sources: Mapping[str, Source],
    *,
    workers: int,
    cancelled: Callable[[], bool],
    on_frames: Callable[[int], None],
) -> None:
    """The same as :func:`encode_runs` in this process: it starts at once, which pays when short."""
    if not todo:
        return
    lock, stop, done = threading.Lock(), threading.Event(), 0
    compositors = [Compositor(sources, todo[0].chunks[0].output) for _ in range(workers)]
    idle = compositors.copy()

    def count(frames: int) -> None:
        nonlocal done
        with lock:
            done += frames

    def work(run: Run) -> None:
        compositor = idle.pop()
        try:
            encode_chunks(
                run.chunks, run.targets, compositor, cancelled=stop.is_set, on_frames=count
            )
        finally:
            idle.append(compositor)

    with ExitStack() as opened, ThreadPoolExecutor(workers) as pool:
        for compositor in compositors:
            opened.callback(compositor.close)
        try:
            for _ in _as_done({pool.submit(work, run) for run in todo}):
                on_frames(done)
                if cancelled():
                    raise Cancelled("The export was stopped; finished parts are kept.")
        except BaseException:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)
            raise


def _as_done(futures: set[Future[None]]) -> Iterator[None]:
    """Wait for all, giving control back a few times a second; errors are raised."""
    pending = futures
    while pending:
        done, pending = wait(pending, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
        for future in done:
            future.result()
        yield


def _start(
    counter: Synchronized[int], stop: Synchronized[bool], sources: Mapping[str, Source]
) -> None:
    _shared.update(counter=counter, stop=stop, sources=sources)
    _keep_memory()
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _keep_memory() -> None:
    """Have glibc keep the pictures of one encoder for the next.

    Given back, they cost a thirtieth of the whole time: the kernel clears what it lends anew.
    """
    with suppress(OSError, AttributeError, TypeError):  # another libc, another system
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_M_MMAP_THRESHOLD, 32 << 20)
        mallopt(_M_TRIM_THRESHOLD, 1 << 30)


def _leave_with_parent() -> None:
    """End this process when the engine is gone, however it went."""
    parent = mp.parent_process()
    if parent is not None:
        wait_for([parent.sentinel])
        os._exit(1)


def _work(run: Run, threads: int) -> None:
    counter, stop = _shared["counter"], _shared["stop"]

    def count(frames: int) -> None:
        with counter.get_lock():
            counter.value += frames

    # One for all runs of this process: opening a source decodes a picture.
    if "compositor" not in _shared:
        _shared["compositor"] = Compositor(_shared["sources"], run.chunks[0].output)
    encode_chunks(
        run.chunks,
        run.targets,
        _shared["compositor"],
        threads=threads,
        cancelled=lambda: bool(stop.value),
        on_frames=count,
    )
