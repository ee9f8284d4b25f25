"""What a terminal shows: progress on one line, and the state of the installation."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType

from nemo_jupyter import __version__
from nemo_jupyter.config import Settings
from nemo_jupyter.results import Progress

_EVERY_SECONDS = 0.25
_REQUIRED = ("av", "httpx", "ipython", "ipywidgets", "anywidget", "matplotlib", "pandas", "pillow")
_OPTIONAL = {
    "faster_whisper": "captions: pip install 'nemo-jupyter[captions]'",
    "jupyterlab": "lab: pip install 'nemo-jupyter[lab]'",
}


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
                print(f"{progress.doing}…", file=sys.stderr, flush=True)
            return
        if now - self._last < _EVERY_SECONDS:
            return
        self._last, self._shown = now, progress.doing
        share = "" if progress.share is None else f" {progress.share:4.0%}"
        left = "" if progress.left_ms is None else f", {progress.left_ms / 1000:.0f} s left"
        width = shutil.get_terminal_size().columns - 1
        line = f"{progress.doing}{share}{left}"[:width]
        print(f"\r\x1b[K{line}", end="", file=sys.stderr, flush=True)


def doctor() -> int:
    """Print what is installed, what is missing, and where things are; 1 when something is."""
    import av

    from nemo_jupyter.engine import process

    print(f"nemo-jupyter {__version__}, Python {platform.python_version()}, {platform.platform()}")
    missing = 0
    for name in _REQUIRED:
        try:
            print(f"  ok       {name} {version(name)}")
        except PackageNotFoundError:
            missing += 1
            print(f"  MISSING  {name}: pip install nemo-jupyter")
    for module, how in _OPTIONAL.items():
        found = importlib.util.find_spec(module) is not None
        print(f"  {'ok      ' if found else 'optional'} {module}{'' if found else f' ({how})'}")
    for codec in ("libx264", "aac"):
        if codec not in av.codecs_available:
            missing += 1
            print(f"  MISSING  encoder {codec}: reinstall av")
    settings = Settings.from_env()
    print(f"Data and cache: {settings.home}")
    print(f"Engine log:     {settings.home / process.LOG_FILE}")
    running = process.find(settings.home)
    print(f"Engine:         {'running' if running else 'not running; it starts when needed'}")
    print(f"Backend:        {'cloud, ' + settings.cloud_url if settings.cloud else 'embedded'}")
    return 1 if missing else 0
