"""What has been found out about stored files: once for each content, kept in the store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from nemo_jupyter.engine.media import signals
from nemo_jupyter.engine.store import Asset, Store
from nemo_jupyter.errors import Cancelled, InvalidInput

IsCancelled = Callable[[], bool]
OnProgress = Callable[[str, float], None]

_DOING = {
    "silence": "Listening for silence",
    "speech": "Listening for speech",
    "levels": "Measuring the level",
    "loudness": "Measuring the loudness",
    "scenes": "Looking for cuts",
    "bars": "Looking for black bars",
    "shake": "Measuring the shake",
    "words": "Listening to the words",
    "verbatim": "Listening for hesitations",
    "beats": "Listening for the beat",
}
_POLL_SECONDS = 0.2
_SOUND = frozenset(["silence", "speech", "levels", "loudness", "words", "verbatim", "beats"])

_guard = threading.Lock()
_at_work: dict[str, threading.Lock] = {}


def find(
    store: Store,
    asset: str,
    kind: str,
    cancelled: IsCancelled = lambda: False,
    on_progress: OnProgress = lambda doing, share: None,
) -> signals.Value:
    """A signal of a stored file, computed when it is first asked for.

    Two who ask for the same at once have it computed once.

    Raises:
        InvalidInput: No signal has that name, no file that hash, or the file has no such thing.
        Unsupported: It needs an extra or a model that is not there.
        Cancelled: ``cancelled`` said so; nothing is kept.
    """
    key = signals.key(kind)
    known = store.media.signal(asset, key)
    if known is not None:
        return dict(known)
    file = check(store, asset, kind)
    with _alone(f"{asset} {key}", cancelled):
        known = store.media.signal(asset, key)
        if known is None:
            doing = _DOING.get(key.split(".")[0], f"Finding {kind}")
            known = signals.compute(
                kind, file.path, lambda share: on_progress(doing, share), cancelled
            )
            store.media.add_signal(asset, key, known)
    return dict(known)


def check(store: Store, asset: str, kind: str) -> Asset:
    """The file that a signal can be found of.

    Raises:
        InvalidInput: No signal has that name, no file that hash, or the file has no such thing.
    """
    file = store.media.asset(asset)
    if file is None:
        raise InvalidInput("That file is gone; upload it again.")
    has = file.info.has_audio if signals.key(kind).split(".")[0] in _SOUND else file.info.has_video
    if not has:
        lacks = "sound" if file.info.has_video else "picture"
        raise InvalidInput(f"This file has no {lacks}, so it has no {kind}.")
    return file


@contextmanager
def _alone(name: str, cancelled: IsCancelled) -> Iterator[None]:
    """Hold a name; whoever waits for it can be stopped."""
    with _guard:
        lock = _at_work.setdefault(name, threading.Lock())
    while not lock.acquire(timeout=_POLL_SECONDS):
        if cancelled():
            raise Cancelled("Stopped while waiting for the media; nothing was changed")
    try:
        yield
    finally:
        lock.release()
        with _guard:
            _at_work.pop(name, None)
