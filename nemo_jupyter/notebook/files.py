"""The files that a magic names."""

from __future__ import annotations

from glob import glob, has_magic
from pathlib import Path

from nemo_jupyter.errors import InvalidInput


def matching(source: str) -> list[str]:
    """The files that a pattern names; anything else as it is."""
    if source.startswith(("http://", "https://")) or Path(source).expanduser().exists():
        return [source]
    if has_magic(source):
        found = sorted(glob(str(Path(source).expanduser())))
        if not found:
            raise InvalidInput(f"No file is named like {source!r}.")
        return found
    return [source]
