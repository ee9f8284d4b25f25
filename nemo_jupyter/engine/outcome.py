"""What comes of a turn."""

from __future__ import annotations

from dataclasses import dataclass, field

from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.store import Media
from nemo_jupyter.timeline.model import Draft


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an instruction.

    Attributes:
        reply: For the person.
        draft: The timeline now.
        changed: Whether it is another one than before.
        ops: The operations understood.
        number: The turn's number when there is a new one.
        error: What was wrong, when the instruction could not be carried out as it stands.
        products: Files that were made of the timeline.
        asked: Whether the reply is a question, so that nothing was done.
    """

    reply: str
    draft: Draft
    changed: bool
    ops: tuple[Operation, ...] = field(default=())
    number: int | None = None
    error: str | None = None
    products: tuple[Media, ...] = ()
    asked: bool = False
