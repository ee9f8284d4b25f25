"""Files that arrive in pieces: written as they come, checked when whole, continued after a break.

::

    uploads/
      parts/<key>.part      what has come so far of a file, known by its name, size and time
      <digest>/<name>       a whole file, under each name that it was given

A file's digest is the SHA-256 of the SHA-256s of its pieces: browsers hash what they hold at
once and nothing longer.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from nemo_jupyter.client.upload import check_fit
from nemo_jupyter.errors import InvalidInput, TransferError, UnsupportedMedia

CHUNK = 1024 * 1024
_PART_LIVES_S = 7 * 86_400
_DIGEST = re.compile(r"[0-9a-f]{64}")
_UNFIT = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u2028\u2029]+')


class Incoming:
    """The folder that files arrive in.

    Args:
        folder: Where they go; made when missing, readable by nobody else.
        limit: Bytes of whole files to keep; the longest unused go first.
    """

    def __init__(self, folder: Path, limit: int) -> None:
        self._folder, self._limit = folder, limit
        self._parts = folder / "parts"
        self._parts.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._sweep()

    def begin(self, name: str, size: int, modified: int) -> Partial:
        """A file that is to come, with what is here of it already.

        Args:
            name: As the sender calls it.
            size: Its bytes.
            modified: When it was last changed, ms; with name and size it tells the file again.

        Raises:
            UnsupportedMedia: Not an accepted type, or empty.
            MediaTooLarge: Over 500 MB.
        """
        name = safe_name(name)
        check_fit(name, size)
        key = hashlib.sha256(f"{name}\n{size}\n{modified}".encode()).hexdigest()[:32]
        return Partial(self._parts / f"{key}.part", name, size)

    def sizes(self) -> set[int]:
        """The sizes of the whole files, to tell which newcomers may be known."""
        return {path.stat().st_size for path in self._whole()}

    def find(self, digest: str) -> Path | None:
        """The whole file of a digest, under any of its names."""
        if not _DIGEST.fullmatch(digest):
            return None
        return next(self._files(self._folder / digest), None)

    def settle(self, partial: Partial, digest: str) -> Path:
        """Give a whole file its place.

        Another uploader, of another kernel even, may have sent the same file meanwhile.

        Raises:
            TransferError: Pieces are missing, or it is not what was sent; then it is gone.
        """
        if known := self.find(digest):
            partial.discard()
            return known
        partial.check(digest)
        home = self._folder / digest
        home.mkdir(mode=0o700, exist_ok=True)
        place = home / partial.name
        try:
            os.replace(partial.path, place)
        except FileNotFoundError:
            if known := self.find(digest):
                return known
            raise
        return place

    def named(self, path: Path, name: str) -> Path:
        """A whole file under another name."""
        other = path.with_name(name)
        if not other.exists():
            try:
                os.link(path, other)
            except OSError:  # a file system without hard links
                shutil.copyfile(path, other)
        os.utime(other)
        return other

    def discard(self, path: Path) -> None:
        """Forget a whole file, under all its names."""
        shutil.rmtree(path.parent, ignore_errors=True)

    def _whole(self) -> Iterator[Path]:
        for folder in self._folder.iterdir():
            if _DIGEST.fullmatch(folder.name):
                yield from self._files(folder)

    def _files(self, folder: Path) -> Iterator[Path]:
        return (path for path in folder.glob("*") if path.is_file())

    def _sweep(self) -> None:
        """Drop parts that nobody came back for, and whole files beyond the limit."""
        for part in self._parts.glob("*.part"):
            if time.time() - part.stat().st_mtime > _PART_LIVES_S:
                part.unlink(missing_ok=True)
        total = 0
        for path in sorted(self._whole(), key=lambda p: p.stat().st_mtime, reverse=True):
            total += path.stat().st_size
            if total > self._limit:
                self.discard(path)


class Partial:
    """A file on its way in. The bytes on disk are all there is to know of how far it came."""

    def __init__(self, path: Path, name: str, size: int) -> None:
        self.path, self.name, self.size = path, name, size
        self._guard = threading.Lock()

    @property
    def received(self) -> int:
        """Bytes that are here."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def add(self, offset: int, data: bytes | memoryview) -> bool:
        """Write the piece that begins at ``offset``; False when an earlier one is missing.

        What is here already of a piece is left aside. Where two send the same file at once, each
        writes a piece to the same place.

        Raises:
            InvalidInput: It cannot be a piece of this file.
            TransferError: It cannot be written; what is there stays.
        """
        if offset < 0 or not 0 < len(data) <= CHUNK or offset + len(data) > self.size:
            raise InvalidInput(f"That is no piece of {self.name}; choose the file again.")
        with self._guard:
            here = self.received
            if offset > here:
                return False
            try:
                self.path.touch()
                with self.path.open("r+b") as file:
                    file.seek(here)
                    file.write(data[here - offset :])
            except OSError as error:
                raise TransferError(
                    f"{self.name} cannot be written ({error.strerror}); "
                    "make room and choose it again."
                ) from None
        return True

    def check(self, digest: str) -> None:
        """Whether all is here and is what was sent.

        Raises:
            TransferError: Pieces are missing, or it is not what was sent; then it is gone.
        """
        with self._guard:
            if self.received != self.size:
                raise TransferError(
                    f"{self.received} of {self.size} bytes of {self.name} are here; "
                    "choose it again to go on."
                )
            found = digest_of(self.path)
        if found != digest:
            self.discard()
            raise TransferError(
                f"{self.name} arrived other than it was sent, so nothing of it was kept; "
                "choose it again."
            )

    def discard(self) -> None:
        """Forget what is here."""
        self.path.unlink(missing_ok=True)


def digest_of(path: Path) -> str:
    """A file's digest, as the page makes it: see js/src/shared/hash.ts."""
    whole = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            whole.update(hashlib.sha256(piece).digest())
    return whole.hexdigest()


def asset_of(path: Path) -> str:
    """What the embedded engine calls a file: the SHA-256 of its bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def safe_name(name: str) -> str:
    """The last part of a name, without anything that a file system or a page could stumble over.

    Raises:
        UnsupportedMedia: Nothing is left of it.
    """
    last = re.split(r"[/\\]", name)[-1]
    plain = " ".join(_UNFIT.sub(" ", last).split()).encode("utf-8", "ignore").decode()
    stem, dot, suffix = plain.rpartition(".")
    # File systems allow 255 bytes; a number in brackets may have to be added.
    while len(stem.encode()) > 200:
        stem = stem[:-1]
    if not stem.strip(". ") or not suffix:
        raise UnsupportedMedia(f"{plain or 'The file'} has no usable name; rename the file.")
    return f"{stem}{dot}{suffix[:16]}"


def apart(name: str, taken: set[str]) -> str:
    """The name itself, or with the first number that keeps it apart from others."""
    stem, dot, suffix = name.rpartition(".")
    names = (f"{stem} ({n}){dot}{suffix}" for n in range(2, 10_000))
    return name if name not in taken else next(n for n in names if n not in taken)
