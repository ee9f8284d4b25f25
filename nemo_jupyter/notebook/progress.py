"""Progress in a cell: one display, at most four updates a second, replaced by the result."""

from __future__ import annotations

import sys
import time
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


class ProgressDisplay:
    """A callback for a session, and the place where its result appears.

    Args:
        shell: The shell whose cell is running.
        quiet: Show no progress, only the result.
    """

    def __init__(self, shell: InteractiveShell, *, quiet: bool = False) -> None:
        # A terminal cannot take a display back, so there a step is a line of its own.
        self._live = hasattr(shell, "kernel")
        self._quiet = quiet
        self._handle: DisplayHandle | None = None
        self._last = 0.0
        self._doing = ""

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if self._quiet or now - self._last < _EVERY_S:
            return
        if self._live:
            self._show(bundle(progress))
        elif progress.doing != self._doing:
            print(f"{one_line(progress.doing)}…", file=sys.stderr, flush=True)
        self._last, self._doing = now, progress.doing

    def finish(self, value: Any) -> None:
        """Put the result in the place of the progress."""
        from IPython.display import display

        if self._handle is None:
            display(value)  # type: ignore[no-untyped-call]
        else:
            self._handle.update(value)  # type: ignore[no-untyped-call]

    def clear(self) -> None:
        """Leave nothing behind, since there is no result."""
        if self._handle is not None:
            self._show({"text/plain": "", "text/html": ""})

    def _show(self, data: dict[str, str]) -> None:
        from IPython.display import DisplayHandle

        if self._handle is None:
            self._handle = DisplayHandle()  # type: ignore[no-untyped-call]
            self._handle.display(data, raw=True)  # type: ignore[no-untyped-call]
        else:
            self._handle.update(data, raw=True)  # type: ignore[no-untyped-call]


def bundle(progress: Progress) -> dict[str, str]:
    """Progress as text and as HTML."""
    parts = [one_line(progress.doing)]
    if progress.share is not None:
        parts.append(f"{min(1.0, max(0.0, progress.share)):.0%}")
    if progress.left_ms is not None and progress.left_ms >= 1000:
        parts.append(f"{seconds(round(progress.left_ms, -3))} left")
    text = ", ".join(parts)
    bar = ""
    if progress.share is not None:
        now = round(100 * min(1.0, max(0.0, progress.share)))
        bar = _BAR.format(now=now, label=html(parts[0]))
    return {"text/plain": text, "text/html": f"<div>{html(text)}{bar}</div>"}
