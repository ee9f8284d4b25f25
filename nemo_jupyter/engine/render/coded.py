"""Coded pictures at rest: a run that begins with an IDR picture and needs no other run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from nemo_jupyter.engine.media.h264 import ParameterSets


class Pictures(Protocol):
    """A closed run of coded pictures, from wherever it comes.

    Attributes:
        sets: The parameter sets that they refer to.
        shown: Place in display order of each picture, in decode order.
        keys: Which of them are IDR pictures.
    """

    @property
    def sets(self) -> ParameterSets: ...
    @property
    def shown(self) -> Sequence[int]: ...
    @property
    def keys(self) -> frozenset[int]: ...
    def pictures(self) -> Iterator[bytes]:
        """The coded pictures in decode order, units behind lengths of four bytes."""


@dataclass(frozen=True, slots=True)
class CodedFile:
    """Pictures in a file: the length of a header, the header in JSON, the pictures."""

    path: Path
    sets: ParameterSets
    shown: tuple[int, ...]
    sizes: tuple[int, ...]
    begin: int
    keys: frozenset[int] = frozenset({0})

    @classmethod
    def open(cls, path: Path) -> CodedFile:
        """Read the header."""
        with path.open("rb") as file:
            length = int.from_bytes(file.read(4))
            head = json.loads(file.read(length))
        sets = ParameterSets.from_avcc(bytes.fromhex(head["avcc"]))
        return cls(path, sets, tuple(head["shown"]), tuple(head["sizes"]), 4 + length)

    def pictures(self) -> Iterator[bytes]:
        """The coded pictures in decode order."""
        with self.path.open("rb") as file:
            file.seek(self.begin)
            for size in self.sizes:
                yield file.read(size)


def write(path: Path, avcc: bytes, pictures: Sequence[tuple[int, bytes]]) -> None:
    """Write pictures with their display times, in decode order; times may be any numbers."""
    place = {time: rank for rank, time in enumerate(sorted(time for time, _ in pictures))}
    head = json.dumps(
        {
            "avcc": avcc.hex(),
            "shown": [place[time] for time, _ in pictures],
            "sizes": [len(data) for _, data in pictures],
        }
    ).encode()
    with path.open("wb") as file:
        file.write(len(head).to_bytes(4) + head)
        file.writelines(data for _, data in pictures)
