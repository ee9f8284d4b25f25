"""Progress in a cell: one display, at most four updates a second, replaced by the result."""

from __future__ import annotations

import sys
import time
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from nemo_jupyter.timeline.words import html, one_line, seconds

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.display import DisplayHandle

    from nemo_jupyter.results import Progress

_EVERY_S = 0.25
_BAR = (
    '<div role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="{now}" '
    'aria-label="{label}" style="height:4px;max-width:24em;background:#80808040">'
    '<div style="height:100%;width:{now}%;background:var(--jp-brand-color1,#2f6b9a)"></div></div>'
)
_ALERT = '<div role="alert" style="color:var(--jp-error-color0,#b3261e)">{}</div>'


class ProgressDisplay:
    """A callback for a session, and the place where its result appears.

    It belongs to the cell that is running when it is made, whichever thread uses it later.

    Args:
        shell: The shell whose cell is running.
        quiet: Show no progress, only the result.
    """

    def __init__(self, shell: InteractiveShell, *, quiet: bool = False) -> None:
        # A terminal cannot take a display back, so there a step is a line of its own.
        self._live = hasattr(shell, "kernel")
        self._quiet = quiet
        self._cell = copy_context()
        self._handle: DisplayHandle | None = None
        self._last = 0.0
        self._doing = ""

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if self._quiet or now - self._last < _EVERY_S:
            return
        if self._live:
            self._publish(bundle(progress), raw=True)
        elif progress.doing != self._doing:
            print(f"{one_line(progress.doing).rstrip('.…')}…", file=sys.stderr, flush=True)
        self._last, self._doing = now, progress.doing

    def finish(self, value: Any) -> None:
        """Put the result in the place of the progress."""
        from nemo_jupyter.display import Plain, listed

        shown = listed(value) if isinstance(value, list) else value
        self._publish(Plain(shown) if self._quiet else shown)

    def fail(self, line: str) -> None:
        """Put there why there is no result."""
        self._publish({"text/plain": line, "text/html": _ALERT.format(html(line))}, raw=True)

    def clear(self) -> None:
        """Leave nothing behind, since there is no result."""
        if self._handle is not None:
            self._publish({"text/plain": "", "text/html": ""}, raw=True)

    def _publish(self, value: Any, *, raw: bool = False) -> None:
        from IPython.display import DisplayHandle

        if self._handle is None:
            self._handle = DisplayHandle()  # type: ignore[no-untyped-call]
            show = self._handle.display
        else:
            show = self._handle.update
        self._cell.run(show, value, raw=raw)


def words(progress: Progress) -> str:
    """Progress as text."""
    parts = [one_line(progress.doing)]
    if progress.share is not None:
        parts.append(f"{_percent(progress.share)}%")
    if progress.left_ms is not None and progress.left_ms >= 1000:
        parts.append(f"{seconds(round(progress.left_ms, -3))} left")
    return ", ".join(parts)


def bundle(progress: Progress) -> dict[str, str]:
    """Progress as text and as HTML."""
    text, bar = words(progress), ""
    if progress.share is not None:
        label = html(one_line(progress.doing))
        bar = _BAR.format(now=_percent(progress.share), label=label)
    return {"text/plain": text, "text/html": f"<div>{html(text)}{bar}</div>"}


def _percent(share: float) -> int:
    return round(100 * min(1.0, max(0.0, share)))
