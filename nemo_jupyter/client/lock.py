"""One turn per session at a time, across threads and kernels.

Two turns at once would cost an edit: the service lets the longer one fail, and its work is lost.
"""

from __future__ import annotations

import getpass
import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from nemo_jupyter.errors import SessionBusy


def _folder(home: Path) -> Path:
    """Where locks lie; a home that cannot be written to still gets them, in the temporary files."""
    folder = home / "locks"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    if os.access(folder, os.W_OK):
        return folder
    folder = Path(tempfile.gettempdir()) / f"nemo-jupyter-{getpass.getuser()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


@contextmanager
def turn_lock(home: Path, origin: str, session_id: str) -> Iterator[None]:
    """Hold the session for a turn.

    The lock is the system's, so it ends with the process that holds it, however that ends.

    Raises:
        SessionBusy: Somebody else holds it.
    """
    from filelock import FileLock, Timeout

    name = hashlib.sha256(f"{origin}\n{session_id}".encode()).hexdigest()[:32]
    lock = FileLock(_folder(home) / f"{name}.lock", thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise SessionBusy(
            "Another turn of this session is running; wait for it to end, then run this again."
        ) from None
    try:
        yield
    finally:
        lock.release()
