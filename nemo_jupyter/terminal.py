"""What a terminal shows: progress on one line."""

from __future__ import annotations

import shutil
import sys
import time
from types import TracebackType

from nemo_jupyter.results import Progress

_EVERY_SECONDS = 0.25


class Meter:
    """Progress on one line of a terminal; one line a step where the output is no terminal."""

    def __init__(self) -> None:
        self._last = 0.0
        self._shown = ""
        self._live = sys.stderr.isatty()

    def __enter__(self) -> Meter:
        self._last, self._shown = 0.0, ""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live and self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if not self._live:
            if progress.doing != self._shown:
                self._shown = progress.doing
                print(f"{progress.doing.rstrip('.…')}…", file=sys.stderr, flush=True)
            return
        if now - self._last < _EVERY_SECONDS:
            return
        self._last, self._shown = now, progress.doing
        share = "" if progress.share is None else f" {progress.share:4.0%}"
        left = "" if progress.left_ms is None else f", {progress.left_ms / 1000:.0f} s left"
        width = shutil.get_terminal_size().columns - 1
        line = f"{progress.doing}{share}{left}"[:width]
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)
