"""The files that a magic names."""

from __future__ import annotations

from collections.abc import Sequence
from glob import glob, has_magic
from pathlib import Path
from typing import TYPE_CHECKING

from nemo_jupyter.errors import InvalidInput

if TYPE_CHECKING:
    from nemo_jupyter.results import Media


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


def remember(sources: Sequence[str], media: Sequence[Media]) -> None:
    """Keep in mind where files are, so that timelines can show them."""
    from nemo_jupyter import pictures

    places = {Path(source).name: Path(source).expanduser() for source in sources}
    for item in media:
        if item.name in places:
            pictures.remember(item.asset, places[item.name])
