"""An operation: one thing to do to a draft, by the vocabulary's name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Route = Literal["export", "credits", "state", "upload", "edit"]


@dataclass(frozen=True, slots=True)
class Operation:
    """A name of the vocabulary and its arguments; times are integer milliseconds.

    A missing argument means that the words did not give it.

    Attributes:
        name: Its name in the vocabulary.
        args: What the words gave of its arguments.
        clause: The words themselves, as far as they are known; they make no difference between
            operations.
    """

    name: str
    args: Mapping[str, Any] = field(default_factory=dict)
    clause: str = field(default="", compare=False, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """``{"op": name, **args}``, the form in which plans travel."""
        return {"op": self.name, **self.args}

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> Operation:
        """The inverse of :meth:`to_dict`."""
        return cls(str(obj["op"]), {k: v for k, v in obj.items() if k != "op"})


@dataclass(frozen=True, slots=True)
class Plan:
    """What an instruction was understood to ask for.

    Attributes:
        route: Where the instruction belongs: an edit, or one of the four services.
        ops: The operations in the order spoken.
        unused: Words for amounts and texts that went into no operation.
        unknown: What was not understood beside what was.
        unplaced: Words for a place that an operation cannot be limited to; it is asked about.
    """

    route: Route
    ops: tuple[Operation, ...]
    unused: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """``{"route": ..., "ops": [...]}``."""
        return {"route": self.route, "ops": [op.to_dict() for op in self.ops]}
