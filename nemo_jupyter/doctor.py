"""What of this installation is there, what is missing, and what to do about it."""

from __future__ import annotations

import importlib.util
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from nemo_jupyter import __version__
from nemo_jupyter.config import Settings
from nemo_jupyter.errors import Unsupported

_REQUIRED = ("av", "httpx", "ipython", "ipywidgets", "anywidget", "matplotlib", "pandas", "pillow")
# Module of each extra -> what it is for, and the extra's name.
_EXTRAS = {
    "jupyterlab": ("JupyterLab", "lab"),
    "opentimelineio": ("OTIO, EDL and FCPXML", "interchange"),
    "dask": ("many films at once", "batch"),
}
_SAMPLES = {"Latin": "a", "Chinese": "你", "Arabic": "ع", "Hindi": "ह", "emoji": "🙂"}
_LEAST_FREE_GB = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        what: The thing.
        words: How it is.
        cure: What to do; empty where all is well.
        needed: Whether nothing works without it.
    """

    what: str
    words: str
    cure: str = ""
    needed: bool = False

    @property
    def verdict(self) -> str:
        """``ok``, ``missing``, or ``optional`` for what one can do without."""
        if not self.cure:
            return "ok"
        return "missing" if self.needed else "optional"

    def __str__(self) -> str:
        cure = f": {self.cure}" if self.cure else ""
        return f"{self.verdict:<9}{self.what:<12}{self.words}{cure}"


def doctor() -> int:
    """Print all findings; 1 when something is missing that nothing works without."""
    print(f"nemo-jupyter {__version__}, Python {platform.python_version()}, {platform.platform()}")
    found = list(examine())
    for finding in found:
        print(finding)
    return 1 if any(finding.verdict == "missing" for finding in found) else 0


def examine(settings: Settings | None = None) -> Iterator[Finding]:
    """Look at everything; nothing is started, asked for or downloaded."""
    settings = Settings.from_env() if settings is None else settings
    yield _packages()
    yield _encoders()
    yield _captions(settings)
    yield _voice()
    yield _fonts()
    yield _widgets()
    yield from _extras()
    yield _room(settings.home)
    yield _engine(settings.home)
    yield _service(settings)


def _packages() -> Finding:
    there, missing = [], []
    for name in _REQUIRED:
        try:
            there.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        return Finding(
            "packages", f"no {', '.join(missing)}", "pip install nemo-jupyter", needed=True
        )
    return Finding("packages", ", ".join(there))


def _encoders() -> Finding:
    import av

    missing = [codec for codec in ("libx264", "aac") if codec not in av.codecs_available]
    if missing:
        return Finding(
            "encoders", f"no {', '.join(missing)}", "pip install --force-reinstall av", needed=True
        )
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return Finding("encoders", f"H.264 and AAC in software, on {cores} cores; no GPU is needed")


def _captions(settings: Settings) -> Finding:
    from nemo_jupyter.engine.media.words import chosen_model, model_title

    try:
        chosen = chosen_model()
    except Unsupported as error:
        return Finding("captions", "not from speech", error.message.partition(": ")[2])
    if chosen == settings.whisper_model and os.sep in chosen and not Path(chosen).is_dir():
        return Finding("captions", f"no model in {chosen}", "correct or unset NEMO_WHISPER_MODEL")
    return Finding("captions", f"by {model_title()}, on this machine")


def _voice() -> Finding:
    from nemo_jupyter.engine.media.voice import chosen_voice, language, title

    try:
        voice = chosen_voice()
    except Unsupported as error:
        cure = re.split(r"[:;] ", error.message, maxsplit=1)[-1]
        return Finding("voice", "none that speaks texts", cure)
    return Finding("voice", f"{title(voice)} ({language(voice)}), on this machine")


def _fonts() -> Finding:
    from nemo_jupyter.engine.render.fonts import draws

    missing = [name for name, letter in _SAMPLES.items() if not draws(letter)]
    if missing:
        return Finding(
            "fonts", f"none for {', '.join(missing)}", "pip install manimgx-fonts noto-cjk-sans-otc"
        )
    return Finding("fonts", f"for {', '.join(_SAMPLES)} and more, packaged")


def _widgets() -> Finding:
    from nemo_jupyter import widgets
    from nemo_jupyter.widgets.base import Widget, bundle

    for name in widgets.__all__:
        kind = getattr(widgets, name)
        if not issubclass(kind, Widget):
            continue  # made of the others
        try:
            bundle(kind._bundle)
        except Unsupported:
            cure = "npm ci && npm run build in js/, or install a released wheel"
            return Finding("widgets", f"no {name}", cure)
    return Finding("widgets", ", ".join(widgets.__all__))


def _extras() -> Iterator[Finding]:
    for module, (purpose, extra) in _EXTRAS.items():
        there = importlib.util.find_spec(module) is not None
        cure = "" if there else f"pip install 'nemo-jupyter[{extra}]'"
        yield Finding(extra, purpose, cure)


def _room(home: Path) -> Finding:
    there = next(folder for folder in (home, *home.parents) if folder.exists())
    free = shutil.disk_usage(there).free / 1e9
    words = f"{free:.0f} GB free for media and cache in {home}"
    if not os.access(there, os.W_OK):
        return Finding("room", f"{home} cannot be written to", "set NEMO_HOME", needed=True)
    return Finding(
        "room", words, "" if free >= _LEAST_FREE_GB else "set NEMO_HOME to a larger disk"
    )


def _engine(home: Path) -> Finding:
    from nemo_jupyter.engine import process

    running = process.find(home) is not None
    log = home / process.LOG_FILE
    return Finding("engine", f"{'running' if running else 'starts when needed'}; its log is {log}")


def _service(settings: Settings) -> Finding:
    if not settings.cloud:
        return Finding("backend", "the embedded engine; nothing leaves this machine")
    token = "with the token of NEMO_TOKEN" if settings.token else "with an anonymous token"
    return Finding("backend", f"{settings.cloud_url}, {token}")
