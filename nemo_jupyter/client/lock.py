"""One turn per session at a time, across threads and kernels.

Two turns at once would cost an edit: the service lets the longer one fail, and its work is lost.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nemo_jupyter.errors import SessionBusy


@contextmanager
def turn_lock(home: Path, origin: str, session_id: str) -> Iterator[None]:
    """Hold the session for a turn.

    The lock is the system's, so it ends with the process that holds it, however that ends.

    Raises:
        SessionBusy: Somebody else holds it.
    """
    from filelock import FileLock, Timeout

    name = hashlib.sha256(f"{origin}\n{session_id}".encode()).hexdigest()[:32]
    folder = home / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / f"{name}.lock", thread_local=False)
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
