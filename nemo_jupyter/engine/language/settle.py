"""Make one plan of what the clauses ask for: scope carried over, doubles dropped, doubt said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..operation import Operation
from .caption_languages import burnt_alike, in_each_language
from .carrying import carry, last_spoken_of, one_look, others, same_clip, shared_place
from .clauses import ends
from .conditions import unchecked
from .contradictions import CUTS, clashing, contradiction, opposed, spared, taken_back
from .dependents import Missing, depends, lone_place, missing, placeable, separable
from .folding import IT, fold
from .followup import follow_up
from .pronouns import TOLD, named_before, told
from .reading import ASK, Clause, Found, Reader
from .reasons import not_wondered, unasked
from .scoping import attach_scopes
from .topics import attach_topics
from .vocabulary import ANSWERS, SERVICES, SLOTS

HELP = Found("help", {}, 0)
INFORMING = ANSWERS | {"state", "credits"}
"""Operations that only tell something."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The operations of an instruction, its clauses that went with what cannot be had, and those
    that were not understood."""

    found: list[Found]
    dropped: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def settle(clauses: list[Clause], reader: Reader, whole: str) -> Settled:
    """The operations of an instruction, or a single ``ask``."""
    if _is_description(whole, reader):
        return Settled([ASK])
    clauses = unchecked(clauses, reader)
    clauses = _without_statements(attach_scopes(attach_topics(clauses, reader), reader), reader)
    heard = _Heard(reader)
    for place, clause in enumerate(clauses):
        if taken_back(heard.found, clause, reader):
            return Settled([ASK])
        heard.take(clause, clauses[:place], clauses[place + 1 :])
    found = heard.found
    removed = reader.lexicon.shapes.get("removed_all")  # a list that one verb takes away
    if removed and removed.fullmatch(whole):
        found = [_taken_away(op) for op in found]
    found = in_each_language(clashing(opposed([contradiction(op) for op in found])), reader)
    if _is_question(whole, reader) and any(op.name not in INFORMING for op in found):
        return Settled([HELP])
    found, unknown = _without_unknown(_without_remarks(found))
    return Settled(
        burnt_alike(fold(found)) or [ASK],
        tuple(heard.dropped),
        tuple(map(reader.marks.literal, unknown)),
    )


@dataclass(slots=True)
class _Heard:
    """What the clauses up to one have asked for, and what they spoke of.

    Attributes:
        found: The operations so far.
        spoken_of: The clip, part or track spoken of last, which "it" then means.
        mentioned: The clip mentioned last, beside which there are "the others".
        lost: What nobody can find, asked for by the clause before.
        dropped: Clauses that needed it, in the user's words.
        reasoned: Whether the clause before only told why.
    """

    reader: Reader
    found: list[Found] = field(default_factory=list)
    spoken_of: dict[str, Any] = field(default_factory=dict)
    mentioned: Any = None
    lost: Missing | None = None
    dropped: list[str] = field(default_factory=list)
    reasoned: bool = False

    def take(self, clause: Clause, before: Sequence[Clause], following: Sequence[Clause]) -> None:
        """Add what the next clause asks for."""
        reader, shapes = self.reader, self.reader.lexicon.shapes
        ops = self._asked(clause, before, following)
        wanted = unasked(ops, clause, self.found, self.reasoned, reader)
        self.reasoned = wanted is None
        if wanted is None:
            return  # "it gets slow there", of what is to be cut
        ops = wanted
        if self.lost and depends(clause, ops, self.lost, reader):
            self.dropped.append(reader.marks.literal(clause.text))
            return  # "zoom in on them", and nobody can tell where they are
        self.lost = missing(ops, clause, reader)
        if self.found and lone_place(ops, clause, reader) and not ends(clause.join):
            self._misplaced(before[-1])
        edited = any(op.name != "delete_track" for op in self.found)
        if edited and shapes["unwanted"].match(clause.text):
            ops = [op for op in ops if op.name != "delete_track"]  # "add music, no captions"
        carried = carry(ops, clause, self.spoken_of, reader)
        shortened = any(op.name in CUTS for op in self.found)
        carried = [others(op, self.mentioned, shortened, reader) for op in same_clip(carried)]
        self.mentioned = reader.marks.first(clause.text, "c") or self.mentioned
        if shapes["spared_colors"].match(clause.text):
            self.found = [spared(op) for op in self.found]
        found = shared_place(self.found, carried, clause, reader)
        found, carried = one_look(found, carried, clause)
        self.found = [*found, *carried]
        self.spoken_of = last_spoken_of(carried, clause, reader) or self.spoken_of

    def _misplaced(self, previous: Clause) -> None:
        """ "Zoom in, but only when she smiles": better nowhere than everywhere."""
        meant = [op for op in self.found if placeable(op) and op.clause == previous.text]
        self.found = [op for op in self.found if op not in meant]
        self.dropped += [self.reader.marks.literal(previous.text)] if meant else []

    def _asked(
        self, clause: Clause, before: Sequence[Clause], following: Sequence[Clause]
    ) -> list[Found]:
        """What a clause asks for, with what it only hints at."""
        if any((op.notes or {}).get("topic") == "condition" for op in clause.found):
            return clause.found
        ops = _understood(clause, self.reader) or _complaint(clause, following)
        ops = not_wondered(ops, clause, following, self.reader)
        ops = told(ops, clause, self.reader)
        ops = named_before(ops, clause, before, self.reader)
        kept = self.reader.lexicon.shapes["kept_after_all"]
        if following and kept.fullmatch(following[0].text) and all(map(_is_flaw, ops)):
            return []  # "there are long pauses, leave them in"
        known = [Operation(op.name, op.args) for op in self.found]
        if known:
            ops = follow_up(clause.text, ops, known, self.reader) or ops
        return separable(ops, clause, self.reader)


def _without_unknown(found: list[Found]) -> tuple[list[Found], list[str]]:
    """What was not understood is named beside the edits that were, and does not keep them."""
    if not any(op.name in EDITS and op.name not in SERVICES for op in found):
        return found, []
    unknown = [op.clause for op in found if op.name == "ask" and op.clause and not op.notes]
    return [op for op in found if op.name != "ask" or not op.clause or op.notes], unknown


def _without_remarks(found: list[Found]) -> list[Found]:
    """ "A 30 second video, make it look professional": beside what is to be done, a remark."""
    if not any(op.name not in ANSWERS for op in found):
        return found
    names = {op.name for op in found}
    told = {topic for topic, answers in ANSWERED.items() if names & answers}
    return [op for op in found if op.name != "ask" or (op.notes or {}).get("topic") not in told]


EDITS = frozenset(SLOTS.keys() - ANSWERS)
ANSWERED: Mapping[str, frozenset[str]] = {
    "vague": EDITS,
    "brief": EDITS,
    "told": EDITS,
    "player": frozenset({"export"}),
    "speed": frozenset({"speed", "speed_ramp"}),
    "reorder": frozenset({"reorder", "merge"}),
}
"""Topics of what is no request of its own beside such operations: how the film should be, what it
is, and what another clause says in full."""


def _is_description(whole: str, reader: Reader) -> bool:
    pattern = reader.lexicon.shapes.get("description")
    return bool(pattern and pattern.match(whole))


def _is_question(whole: str, reader: Reader) -> bool:
    """ "Should I add captions?" wants to know, and nothing done."""
    pattern = reader.lexicon.shapes.get("question")
    asked = whole.rstrip().endswith("?") and pattern
    return bool(asked and pattern and pattern.fullmatch(whole.strip().rstrip("? ")))


def _without_statements(clauses: list[Clause], reader: Reader) -> list[Clause]:
    """ "I shot this in portrait, but need it square": what is said of the footage is no request."""
    stated = [bool(reader.lexicon.shapes["stated"].fullmatch(clause.text)) for clause in clauses]
    if not any(clause.found and not told for clause, told in zip(clauses, stated, strict=True)):
        return clauses
    return [
        replace(clause, found=[op for op in clause.found if _meant(op)]) if told else clause
        for clause, told in zip(clauses, stated, strict=True)
    ]


def _meant(op: Found) -> bool:
    """Whether an operation is asked for where the footage is only described."""
    return bool((op.notes or {}).get("weak")) or _is_flaw(op)


def _is_flaw(op: Found) -> bool:
    """Whether an operation mends what is only said to be amiss."""
    return (op.notes or {}).get("complaint") == TOLD


def _complaint(clause: Clause, following: Sequence[Clause]) -> list[Found]:
    """ "The intro is boring, cut it to 5 seconds": a statement that says where the remedy goes."""
    if not following or not IT.search(following[0].text):
        return []
    return [op for op in clause.found if (op.notes or {}).get("complaint") is True]


def _understood(clause: Clause, reader: Reader) -> list[Found]:
    """The clause's operations; an unknown request is asked about, a remark is not a request."""
    shapes = reader.lexicon.shapes
    if shapes["remark"].fullmatch(clause.text):
        return []
    flaws = list(filter(_is_flaw, clause.found))
    if flaws:  # "my talk has long pauses"
        return flaws
    if "statement" in shapes and shapes["statement"].fullmatch(clause.text):
        return []
    if shapes["negation"].match(clause.text):  # what is forbidden is not done
        return []
    placed = [op for op in clause.found if (op.notes or {}).get("where")]
    if placed:  # "slow down at the goal": without the place, the rest would be wrong
        return placed
    unwanted = shapes["unwanted"].match(clause.text)
    if unwanted and all(op.name in ADDING or op.name == "ask" for op in clause.found):
        return []
    adding = all(op.name in ADDING and not _takes_away(op) for op in clause.found)
    if shapes["removed"].fullmatch(clause.text) and adding:  # "remove the colour" is a look
        return [replace(ASK, clause=clause.text)]
    if shapes["filler"].fullmatch(clause.text) and all(op.name == "ask" for op in clause.found):
        return []
    if clause.found:
        sure = [op for op in clause.found if op.name != "ask"]
        return sure or clause.found
    if shapes["filler"].fullmatch(clause.text):
        return []
    wanted = shapes["request"].match(clause.text) or clause.verb
    return [replace(ASK, clause=clause.text)] if wanted else []


def _takes_away(op: Found) -> bool:
    """Whether what is added takes something away: colour, a cast, noise, or transitions."""
    looks = op.args.get("look") in ("bw", "none") or "none" in (
        op.args.get("kind"),
        op.args.get("name"),
    )
    return looks or op.args.get("name") == "denoise" or "temperature" in op.args


ADDING = SLOTS.keys() & {
    *("transition", "title", "text", "lower_third", "effect", "fade_in", "fade_out", "zoom"),
    *("overlay", "watermark", "sfx", "color", "chapters", "timer", "slideshow", "caption"),
    *("music", "loop", "speed_ramp", "voiceover", "thumbnail", "text_style", "caption_style"),
    "background",
}
"""Operations that add something: never what is asked for where something is to be removed."""


LAYERS = {
    "title": "title",
    "lower_third": "lower_third",
    "text": "text",
    "caption": "captions",
    "music": "music",
}
"""What adds a layer, and the word for the layer."""


def _taken_away(op: Found) -> Found:
    """ "Delete the music and the title" must not add a title."""
    if op.name not in LAYERS or op.args:
        return op
    return replace(op, name="delete_track", args={"track": LAYERS[op.name]})
