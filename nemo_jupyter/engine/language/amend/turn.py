"""The turn before, what is said of it, and how an operation takes on other arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ...operation import Operation
from ..reading import SCOPED, Found, Reader
from ..slots import Words
from ..vocabulary import ANSWERS, SERVICES, SLOTS

UNDO = Found("undo", {}, 0)
UNDONE = Operation("undo")
TRAVELS = frozenset({"undo", "redo"})
IDLE = frozenset({*ANSWERS, *SERVICES, *TRAVELS})
"""Operations that leave the timeline as it is, or only go from one to another."""
WHERE = SCOPED | {"between", "at"}
"""Arguments that say where."""
SHOWN = frozenset(
    {"title", "text", "lower_third", "watermark", "overlay", "timer", "sfx", "music", "voiceover"}
)
"""What is laid over the film at a time and for a time."""
EXCLUSIVE: Mapping[str, frozenset[str]] = {
    "volume": frozenset({"direction", "level", "factor", "gain_db", "level_db"}),
    "speed": frozenset({"direction", "factor", "fit_ms"}),
    "music": frozenset({"mood", "file"}),
    "background": frozenset({"kind", "color"}),
}
"""Arguments of which one takes the place of the others."""


@dataclass(frozen=True, slots=True)
class Turn:
    """The edits of the turn before.

    Attributes:
        ops: What it did, services and answers left out.
        in_force: Whether the timeline has them: not after an undo, nor if a question came of them.
        undone: Whether they were taken back.
        replaces: Whether the timeline has what they were to take the place of.
    """

    ops: tuple[Operation, ...]
    in_force: bool = True
    undone: bool = False
    replaces: bool = False

    @classmethod
    def of(cls, previous: Sequence[Operation]) -> Turn:
        """The turn of these operations; at their end ``undo`` or ``ask`` say what became of it."""
        ops = tuple(op for op in previous if op.name not in IDLE)
        end = previous[-1].name if len(previous) > 1 else ""
        undone = end == "undo"
        return cls(ops, not undone and end != "ask", undone, bool(ops) and previous[0] == UNDONE)

    @property
    def last(self) -> Operation:
        """What it did last."""
        return self.ops[-1]

    def anew(self, ops: Sequence[Operation]) -> list[Found]:
        """These operations in the place of its own."""
        back = [UNDO] if self.in_force or self.replaces else []
        return [*back, *(Found(op.name, dict(op.args), 0) for op in ops)]

    def without(self, gone: Sequence[Operation]) -> list[Found]:
        """The turn without some of its operations."""
        return self.anew([op for op in self.ops if not any(op is one for one in gone)])

    def changed(self, op: Operation, args: Mapping[str, Any]) -> list[Found]:
        """The turn with other arguments for one of its operations."""
        new = Operation(op.name, dict(args))
        return self.anew([new if one is op else one for one in self.ops])


@dataclass(frozen=True)
class Said:
    """A sentence about the turn before.

    Attributes:
        whole: The sentence, marked.
        text: What it says without how it begins and ends: "3x" of "no, 3x please".
        asked: What the sentence asks for if it stands alone.
        reader: Reads more of its language.
        corrects: Whether it begins like a correction, or answers a question.
        instead: Whether this is to take the place of that.
        adds: Whether it is wanted besides: "also clip 3".
        narrows: Whether it is to be less than before: "only clip 3".
    """

    whole: str
    text: str
    asked: Sequence[Found]
    reader: Reader
    corrects: bool = False
    instead: bool = False
    adds: bool = False
    narrows: bool = False

    @cached_property
    def found(self) -> Sequence[Found]:
        """What the sentence asks for, or what its middle does."""
        if not self.unsure or self.text == self.whole:
            return self.asked
        return self.reader.operations(self.text) or self.asked

    @property
    def unsure(self) -> bool:
        """Whether it asks for nothing by itself."""
        return all(op.name in ("ask", "help") for op in self.asked)

    def asks_only(self, *names: str) -> bool:
        """Whether it asks for nothing by itself, or for no more than one of these."""
        return self.unsure or (len(self.asked) == 1 and self.asked[0].name in names)

    def is_(self, *shapes: str) -> bool:
        """Whether its middle has one of these shapes."""
        return any(self.reader.lexicon.shapes[name].fullmatch(self.text) for name in shapes)

    def group(self, shape: str, group: str) -> str | None:
        """A named part of its middle, if that has the shape; numbers only tell names apart."""
        found = self.reader.lexicon.shapes[shape].fullmatch(self.text)
        named = found.groupdict().items() if found else ()
        return next((words for name, words in named if words and name.startswith(group)), None)

    @property
    def is_brief(self) -> bool:
        """Whether it is some words and no request with a verb of its own."""
        lexicon = self.reader.lexicon
        if lexicon.verbs.match(self.text):
            return False
        return len(self.text.split()) <= 5 if lexicon.spaced else len(self.text) <= 10

    def spoken(self, op: Operation, text: str | None = None) -> dict[str, Any]:
        """The arguments that its words give to an operation."""
        said = self.text if text is None else text
        words = Words(said, said, self.reader.marks, self.reader.lexicon)
        out: dict[str, Any] = {}
        for slot in SLOTS[op.name]:
            for key, value in slot(words).items():
                out.setdefault(key, value)
        return out

    def places(self, op: Operation, slots: frozenset[Any]) -> dict[str, Any]:
        """Where, as its words say it to the slots of an operation that read a place."""
        words = Words(self.text, self.text, self.reader.marks, self.reader.lexicon)
        for slot in SLOTS[op.name]:
            where = slot(words) if slot in slots else {}
            if where:
                return where
        return {}


def exchanged(op: Operation, new: Mapping[str, Any]) -> dict[str, Any]:
    """An operation's arguments with new ones, without those that these take the place of."""
    gone = EXCLUSIVE.get(op.name, frozenset()) if new.keys() & EXCLUSIVE.get(op.name, ()) else ()
    if op.name == "color" and new.keys() - WHERE and not new.keys() & (op.args.keys() - WHERE):
        gone = frozenset(op.args.keys() - WHERE)  # "warmer instead" of brighter
    kept = {key: value for key, value in op.args.items() if key not in gone}
    if new.keys() & (WHERE - {"track", "target"}):
        kept = {key: value for key, value in kept.items() if key not in WHERE - {"track", "target"}}
    return {**kept, **new}
