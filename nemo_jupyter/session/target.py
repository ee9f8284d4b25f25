"""Where files may go, and which forms their endings name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

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


def apart(base: Path, wishes: Sequence[Mapping[str, Any]]) -> list[Path]:
    """A path for each of several films: what sets them apart is added to the name.

    Args:
        base: The path that one film would have.
        wishes: What each is exported with.
    """
    telling = [k for k in _TELLING if len({wish.get(k) for wish in wishes}) > 1]
    paths: list[Path] = []
    for wish in wishes:
        parts = [str(wish[k]).replace(":", "x") + _TELLING[k] for k in telling if wish.get(k)]
        form = wish.get("format")
        stem = "-".join([base.stem, *parts])
        path = base.with_name(stem + (f".{form}" if form else base.suffix or ".mp4"))
        again = sum(p.stem.startswith(stem) and p.suffix == path.suffix for p in paths)
        paths.append(path.with_stem(f"{stem}-{again + 1}") if path in paths else path)
    return paths


#: What tells films apart, and the unit that is written behind it.
_TELLING = {"aspect": "", "height": "p", "fps": "fps", "platform": "", "quality": ""}


def _listed(names: tuple[str, ...]) -> str:
    dotted = [f".{name}" for name in names]
    return f"{', '.join(dotted[:-1])} or {dotted[-1]}"
