"""Finished parts by the hash of what they depend on, on disk, up to a limit."""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path


class Cache:
    """A folder of files named by content key; the least recently used go first."""

    def __init__(self, folder: Path, limit: int) -> None:
        """Use a folder.

        Args:
            folder: Made when missing; several engines may share it.
            limit: Bytes that :meth:`trim` leaves at most.
        """
        self._folder = folder
        self._limit = limit
        folder.mkdir(parents=True, exist_ok=True)

    def path(self, key: str, suffix: str = ".mp4") -> Path:
        """Where a part is or belongs."""
        return self._folder / f"{key}{suffix}"

    def has(self, key: str, suffix: str = ".mp4") -> bool:
        """Whether a part is there; asking counts as use."""
        path = self.path(key, suffix)
        try:
            if path.stat().st_size == 0:
                return False
            os.utime(path)
        except FileNotFoundError:
            return False
        return True

    def trim(self, keep: Collection[str]) -> None:
        """Remove the least recently used parts over the limit, none of ``keep``."""
        entries = []
        for path in self._folder.iterdir():
            with suppress(FileNotFoundError):
                stat = path.stat()
                entries.append((stat.st_mtime, stat.st_size, path))
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries):
            if total <= self._limit:
                return
            if path.name.split(".", 1)[0] not in keep:
                path.unlink(missing_ok=True)
                total -= size
