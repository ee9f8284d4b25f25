"""The folder beside the notebook, as a page may look at it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from nemo_jupyter.errors import InvalidInput, MediaNotFound

_MOST = 500


def within(root: Path, path: str) -> Path:
    """A place below a folder.

    Raises:
        InvalidInput: It is elsewhere.
        MediaNotFound: There is nothing.
    """
    try:
        place = (root / path).resolve()
        there = place.exists()
    except (OSError, ValueError):  # a name that no file system takes
        raise MediaNotFound(f"There is no {path!r} here; choose another.") from None
    if not place.is_relative_to(root.resolve()):
        raise InvalidInput("That is outside of the notebook's folder; upload it from a cell.")
    if not there:
        raise MediaNotFound(f"There is no {path!r} here; choose another.")
    return place


def listing(root: Path, path: str, suffixes: Collection[str]) -> list[dict[str, Any]]:
    """The folders and the footage of a place below a folder, without what is hidden.

    Raises:
        InvalidInput: It is elsewhere, or no folder that can be read.
    """
    place = within(root, path)
    try:
        found = sorted(place.iterdir(), key=lambda p: (not p.is_dir(), p.name.lower()))
    except OSError as error:
        raise InvalidInput(f"{path or 'The folder'} cannot be read ({error.strerror}).") from None
    return [
        {"name": p.name, "folder": p.is_dir(), "size": 0 if p.is_dir() else p.stat().st_size}
        for p in found
        if not p.name.startswith(".") and (p.is_dir() or _footage(p, suffixes))
    ][:_MOST]


def _footage(path: Path, suffixes: Collection[str]) -> bool:
    return path.is_file() and path.suffix.lower() in suffixes
