"""Where a browser gets pictures and films from."""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from pathlib import Path
from urllib.parse import quote, urlsplit

from nemo_jupyter.results import Render

# A film outside of the notebook's folder is carried in the page up to this size.
_CARRIED_BYTES = 8_000_000
#: What an export may be, and how a page is told.
FORMS = {
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".webm": "video/webm",
    ".gif": "image/gif",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
}


def film_source(render: Render) -> str | None:
    """Where a browser can play a film from: the notebook's folder, the web, or the page itself."""
    path = render.path.absolute()
    if path.is_relative_to(Path.cwd()) and serves_files():
        return quote(path.relative_to(Path.cwd()).as_posix())
    if render.url and urlsplit(render.url).scheme == "https":
        return render.url
    kind = FORMS.get(path.suffix)
    if kind is not None and path.is_file() and path.stat().st_size <= _CARRIED_BYTES:
        return data_url(kind, path.read_bytes())
    return None


def serves_files() -> bool:
    """Whether the page can load files of the notebook's folder: not in Colab nor in VS Code."""
    return "google.colab" not in sys.modules and "VSCODE_PID" not in os.environ


def data_url(kind: str, content: bytes) -> str:
    """A file in the page itself."""
    return f"data:{kind};base64,{b64encode(content).decode('ascii')}"
