"""Where files may go, and which forms their endings name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from nemo_jupyter.errors import InvalidInput

#: What players and editors read, and what web pages read.
CAPTIONS = ("srt", "vtt")
FORMS = ("mp4", "mov", "webm", "gif", "m4a", "mp3", "wav", "flac", *CAPTIONS)


def spare(target: Path, sources: Iterable[str | Path]) -> Path:
    """The target, unless writing it would destroy footage.

    Raises:
        InvalidInput: It is one of the sources.
    """
    for source in sources:
        if target.exists() and Path(source).exists() and target.samefile(source):
            raise InvalidInput(f"{target} is the footage itself; give the result another name.")
    return target


def ending(path: Path, known: Iterable[str] = FORMS) -> str:
    """The form that a path's ending names; empty when it has none.

    Raises:
        InvalidInput: It names none of the forms known.
    """
    named = path.suffix.lower().removeprefix(".")
    known = tuple(known)
    if named and named not in known:
        raise InvalidInput(f"Nothing is written as .{named}; name it {_listed(known)}.")
    return named


def _listed(names: tuple[str, ...]) -> str:
    dotted = [f".{name}" for name in names]
    return f"{', '.join(dotted[:-1])} or {dotted[-1]}"
