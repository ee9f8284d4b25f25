"""Finished parts by the hash of what they depend on, on disk, up to a limit."""

from __future__ import annotations

import json
import os
import time
import uuid
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

# A box at the end of a file, of a kind that readers of MP4 skip (ISO/IEC 14496-12, 8.1.2).
_SEAL = b"\0\0\0\x10free" + b"crc "
_SEAL_SIZE = len(_SEAL) + 4
_READ_SIZE = 1 << 20
_ABANDONED = 86400  # seconds after which a part that was never finished is rubbish


class Cache:
    """A folder of files named by content key; the least recently used go first.

    Several engines may share it. A part is there whole or not at all, and is checked against
    its sum when it is asked for, so that a disk that failed costs a part and not a film.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        """Use a folder.

        Args:
            folder: Made when missing.
            limit: Bytes that :meth:`trim` leaves at most.
        """
        self._folder = folder
        self._pins = folder / "pins"
        self.limit = limit
        self._pins.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(folder / ".lock")

    def path(self, key: str, suffix: str) -> Path:
        """Where a part is or belongs."""
        return self._folder / f"{key}{suffix}"

    def has(self, key: str, suffix: str) -> bool:
        """Whether a part is there and sound; asking counts as use. A damaged one is removed."""
        path = self.path(key, suffix)
        try:
            if not _is_sealed(path):
                path.unlink(missing_ok=True)
                return False
            os.utime(path)
        except FileNotFoundError:
            return False
        return True

    @contextmanager
    def making(self, key: str, suffix: str) -> Iterator[Path]:
        """A path to write a part to; it appears under its key when the block ends well."""
        with making(self.path(key, suffix)) as partial:
            yield partial

    @contextmanager
    def pinned(self, keys: Collection[str]) -> Iterator[None]:
        """Keep parts, there already or yet to come, from being trimmed by any engine."""
        pin = self._pins / f"{uuid.uuid4().hex}.json"
        held = FileLock(pin.with_suffix(".lock"))
        with held:
            with self._lock:
                pin.write_text(json.dumps(sorted(set(keys))))
            try:
                yield
            finally:
                pin.unlink(missing_ok=True)
        pin.with_suffix(".lock").unlink(missing_ok=True)

    def trim(self) -> None:
        """Remove the least recently used parts over the limit, none that a render needs."""
        with self._lock:
            entries = list(self._parts())
            total = sum(size for _, size, _ in entries)
            if total <= self.limit:
                return
            needed = self._needed()
            for _, size, path in sorted(entries):
                if total <= self.limit:
                    return
                if path.name.split(".", 1)[0] not in needed:
                    path.unlink(missing_ok=True)
                    total -= size

    def _parts(self) -> Iterator[tuple[float, int, Path]]:
        """Time of last use, size and path of everything finished; leftovers are removed."""
        for path in self._folder.iterdir():
            with suppress(FileNotFoundError):
                stat = path.stat()
                if path.is_dir() or path.name == ".lock":
                    continue
                if path.suffix != ".part":
                    yield stat.st_mtime, stat.st_size, path
                elif time.time() - stat.st_mtime > _ABANDONED:
                    path.unlink()

    def _needed(self) -> set[str]:
        """The keys pinned by renders that are running; what a killed engine left is removed."""
        needed: set[str] = set()
        for pin in self._pins.glob("*.json"):
            held = FileLock(pin.with_suffix(".lock"))
            try:
                with held.acquire(timeout=0):
                    pin.unlink(missing_ok=True)
            except Timeout:
                with suppress(FileNotFoundError):
                    needed |= set(json.loads(pin.read_text()))
            else:
                pin.with_suffix(".lock").unlink(missing_ok=True)
        return needed


@contextmanager
def making(target: Path) -> Iterator[Path]:
    """A path to write to; the file appears sealed at its target when the block ends well."""
    partial = target.with_name(f"{target.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        yield partial
        total = _sum(partial, partial.stat().st_size)
        with partial.open("ab") as file:
            file.write(_SEAL + total.to_bytes(4))
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _is_sealed(path: Path) -> bool:
    size = path.stat().st_size - _SEAL_SIZE
    if size <= 0:
        return False
    with path.open("rb") as file:
        file.seek(size)
        seal = file.read()
    return seal == _SEAL + _sum(path, size).to_bytes(4)


def _sum(path: Path, size: int) -> int:
    total = 0
    with path.open("rb") as file:
        while size > 0 and (data := file.read(min(size, _READ_SIZE))):
            total = zlib.crc32(data, total)
            size -= len(data)
    return total
