"""Make one plan of what the clauses ask for: scope carried over, doubles dropped, doubt said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from ..operation import Operation
from . import places, slots
from .clauses import ends
from .dependents import Missing, depends, missing, separable
from .folding import fold
from .followup import FADES, follow_up
from .reading import Clause, Found, Reader
from .slots import Words
from .vocabulary import ANSWERS, SLOTS

ASK = Found("ask", {}, 0)
HELP = Found("help", {}, 0)
INFORMING = ANSWERS | {"state", "credits"}
"""Operations that only tell something."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The operations of an instruction, and its clauses that went with what cannot be had."""

    found: list[Found]
    dropped: tuple[str, ...] = ()


def settle(clauses: list[Clause], reader: Reader, whole: str) -> Settled:
    """The operations of an instruction, or a single ``ask``."""
    if _is_description(whole, reader):
        return Settled([ASK])
    clauses = _without_statements(_attach_scopes(clauses, reader), reader)
    found: list[Found] = []
    spoken_of: dict[str, Any] = {}
    lost: Missing | None = None
    mentioned, dropped = None, []
    for clause in clauses:
        if _taken_back(found, clause, reader):
            return Settled([ASK])
        ops = _understood(clause, reader)
        before = [Operation(op.name, op.args) for op in found]
        ops = follow_up(clause.text, ops, before, reader) or ops if found else ops
        ops = separable(ops, clause, reader)
        if lost and depends(clause, ops, lost, reader):
            dropped.append(reader.marks.literal(clause.text))
            continue  # "zoom in on them", and nobody can tell where they are
        lost = missing(ops, clause, reader)
        if found and reader.lexicon.shapes["unwanted"].match(clause.text):
            ops = [op for op in ops if op.name != "delete_track"]  # "add music, no captions"
        carried = _carry(ops, clause, spoken_of, reader)
        carried = [_others(op, mentioned, reader) for op in _same_clip(carried)]
        mentioned = reader.marks.first(clause.text, "c") or mentioned
        if reader.lexicon.shapes["spared_colors"].match(clause.text):
            found = [_spared(op) for op in found]
        found, carried = _one_look(found, carried, clause)
        found += carried
        spoken_of = _spoken_of(carried, clause, reader) or spoken_of
    removed = reader.lexicon.shapes.get("removed_all")  # a list that one verb takes away
    if removed and removed.fullmatch(whole):
        found = [_taken_away(op) for op in found]
    found = _languages(_opposed([_contradiction(op) for op in found]), reader)
    if _is_question(whole, reader) and any(op.name not in INFORMING for op in found):
        return Settled([HELP])
    return Settled(fold(_without_remarks(found)) or [ASK], tuple(dropped))


def _taken_back(found: list[Found], clause: Clause, reader: Reader) -> bool:
    """ "Delete 0:10 to 0:20, but that part must stay" cannot be meant as said."""
    if not found:
        return False
    last, shapes = found[-1], reader.lexicon.shapes
    if last.name == "mute":
        heard = shapes["heard_after_all"].fullmatch(clause.text)
        return "track" not in last.args and heard is not None
    return last.name in CUTS and shapes["kept_after_all"].fullmatch(clause.text) is not None


CUTS = ("cut", "cut_first", "cut_last", "delete_clip", "trim")
"""Operations that take a stretch out of the film."""


def _others(op: Found, mentioned: Any, reader: Reader) -> Found:
    """ "Mute clip 2, brighten the others": all but the clip spoken of, if that is known."""
    others = places.clip in SLOTS[op.name] and reader.lexicon.shapes["others"].search(op.words)
    if not others or op.args.keys() & {"except_clip", "start", "end", "last", "range"}:
        return op
    if mentioned is None or mentioned == "selected":
        return ASK
    args = {key: value for key, value in op.args.items() if key != "clip"}
    return replace(op, args={**args, "except_clip": mentioned})


def _same_clip(ops: list[Found]) -> list[Found]:
    """ "Play clip 1 backwards at half speed": both are about that clip."""
    clip = ops[0].args.get("clip") if ops else None
    if clip is None or len(ops) < 2 or places.clip not in SLOTS[ops[0].name]:
        takes = ops and ops[0].name == "reverse" and clip is not None
        if not takes:
            return ops
    where = {"clip", "except_clip", "start", "end", "last", "range", "at", "track"}
    return [
        replace(op, args={**op.args, "clip": clip})
        if places.clip in SLOTS[op.name] and not op.args.keys() & where
        else op
        for op in ops
    ]


def _without_remarks(found: list[Found]) -> list[Found]:
    """ "A 30 second video, make it look professional": beside what is to be done, a remark."""
    if not any(op.name not in ANSWERS for op in found):
        return found
    return [op for op in found if op.name != "ask" or (op.notes or {}).get("topic") not in REMARKS]


REMARKS = ("vague", "brief")
"""Topics of what is no request of its own: how the film should be, and what it is."""


def _is_description(whole: str, reader: Reader) -> bool:
    pattern = reader.lexicon.shapes.get("description")
    return bool(pattern and pattern.match(whole))


def _is_question(whole: str, reader: Reader) -> bool:
    """ "Should I add captions?" wants to know, and nothing done."""
    pattern = reader.lexicon.shapes.get("question")
    asked = whole.rstrip().endswith("?") and pattern
    return bool(asked and pattern and pattern.fullmatch(whole.strip().rstrip("? ")))


def _attach_scopes(clauses: list[Clause], reader: Reader) -> list[Clause]:
    """A clause that only says where or when belongs to the next one."""
    scope = reader.lexicon.shapes["scope_only"]
    out: list[Clause] = []
    waiting = ""
    for clause in clauses:
        lone = reader.lexicon.shapes["unfinished"].fullmatch(clause.text)
        if not clause.found and (lone or scope.fullmatch(clause.text)):
            waiting += clause.text + " "
            continue
        shared = reader.lexicon.shapes["shared"].search(clause.text) if waiting else None
        if shared:
            own = waiting.strip() + shared[0]
            out.append(Clause(own, reader.operations(own)))
        elif waiting and clause.found:
            again = reader.operations(waiting + clause.text)
            clause = replace(clause, text=waiting + clause.text, found=again or clause.found)
        waiting = ""
        out.append(clause)
    return out


def _without_statements(clauses: list[Clause], reader: Reader) -> list[Clause]:
    """ "I shot this in portrait, but need it square": what is said of the footage is no request."""
    stated = [bool(reader.lexicon.shapes["stated"].fullmatch(clause.text)) for clause in clauses]
    if not any(clause.found and not told for clause, told in zip(clauses, stated, strict=True)):
        return clauses
    return [
        replace(clause, found=[op for op in clause.found if (op.notes or {}).get("weak")])
        if told
        else clause
        for clause, told in zip(clauses, stated, strict=True)
    ]


def _understood(clause: Clause, reader: Reader) -> list[Found]:
    """The clause's operations; an unknown request is asked about, a remark is not a request."""
    shapes = reader.lexicon.shapes
    if shapes["remark"].fullmatch(clause.text):
        return []
    if "statement" in shapes and shapes["statement"].fullmatch(clause.text):
        return []
    if shapes["negation"].match(clause.text):  # what is forbidden is not done
        return []
    placed = [op for op in clause.found if (op.notes or {}).get("where")]
    if placed:  # "slow down at the goal": without the place, the rest would be wrong
        return placed
    unwanted = shapes["unwanted"].match(clause.text)
    if unwanted and all(op.name in ADDING for op in clause.found):
        return []
    adding = all(
        op.name in ADDING and op.args.get("look") not in ("bw", "none") for op in clause.found
    )
    if shapes["removed"].fullmatch(clause.text) and adding:  # "remove the colour" is a look
        return [ASK]
    if shapes["filler"].fullmatch(clause.text) and all(op.name == "ask" for op in clause.found):
        return []
    if clause.found:
        sure = [op for op in clause.found if op.name != "ask"]
        return sure or clause.found
    if shapes["filler"].fullmatch(clause.text):
        return []
    wanted = shapes["request"].match(clause.text) or clause.verb
    return [replace(ASK, clause=clause.text)] if wanted else []


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


def _spoken_of(ops: list[Found], clause: Clause, reader: Reader) -> dict[str, Any]:
    """The clip or track that a clause spoke of last: "take clip 3, ..." speaks of one, too."""
    if not ops:
        clip = reader.marks.first(clause.text, "c")
        return {} if clip is None else {"clip": clip}
    if ops[-1].name == "delete_clip":
        return {"none": None}
    args = {key: value for key, value in ops[-1].args.items() if key in ("clip", "track")}
    return {"track": "music"} if ops[-1].name == "music" else args or {"none": None}


def _carry(
    ops: list[Found], clause: Clause, spoken_of: dict[str, Any], reader: Reader
) -> list[Found]:
    """Give "it" the clip or track spoken of before."""
    pronoun = reader.lexicon.shapes["pronoun"].search(clause.text) is not None
    verbless = not clause.verb and reader.lexicon.spaced  # a Chinese verb may come last
    if not (clause.lent or verbless or pronoun):
        return ops
    audible = AUDIBLE if pronoun else AUDIBLE - FADES
    out = []
    for op in ops:
        args = dict(op.args)
        if args.get("clip") == "it":
            args["clip"] = spoken_of.get("clip", "selected")
        takes_clip = bool(CLIPS & set(SLOTS[op.name])) and not args.keys() & CARRIED
        takes_clip = takes_clip and (pronoun or clause.lent or op.name in OF_A_CLIP)
        if "clip" in spoken_of and takes_clip:
            args["clip"] = spoken_of["clip"]
        if "track" in spoken_of and op.name in audible and not args.keys() & {"clip", "track"}:
            args["track"] = spoken_of["track"]
        out.append(replace(op, args=args))
    return out


CLIPS = frozenset({places.clip, places.clip_alone})
CARRIED = frozenset({"clip", "track", "start"})
OF_A_CLIP = SLOTS.keys() & {
    *("color", "speed", "volume", "mute", "zoom", "rotate", "flip", "reverse", "crop", "blur"),
    *("cut_first", "cut_last", "shorten_to", "effect", "fade_in", "fade_out", "freeze"),
}
"""What a list may go on with after a clip: "clip 2: warmer, slower, no sound"."""
AUDIBLE = frozenset({"fade_in", "fade_out", "volume", "mute", "unmute"})
"""Operations on what is heard."""


def _contradiction(op: Found) -> Found:
    """ "speed up to 0.5x" cannot be meant as said."""
    start, end = op.args.get("start"), op.args.get("end")
    if isinstance(start, int) and isinstance(end, int) and start >= end:
        return ASK  # "from 2:00 to 1:00"
    factor = op.args.get("factor")
    sense = (op.notes or {}).get("sense")
    if (
        op.name == "speed"
        and factor is not None
        and (factor <= 0 or (sense == "up" and factor < 1) or (sense == "down" and factor > 1))
    ):
        return ASK
    return op


def _opposed(found: list[Found]) -> list[Found]:
    """ "Speed it up and slow it down" cannot be meant of one and the same film."""
    paces = [op for op in found if op.name == "speed" and not op.args.keys() & PLACED]
    senses = {_pace(op) for op in paces}
    longer = any(_lengthened(op) for op in found)
    if "up" not in senses or not ("down" in senses or longer):
        return found
    return [ASK if op is paces[0] else op for op in found if op is paces[0] or not _paced(op)]


PLACED = frozenset({"clip", "except_clip", "start", "end", "last", "range", "fit_ms"})


def _paced(op: Found) -> bool:
    return _lengthened(op) or (op.name == "speed" and not op.args.keys() & PLACED)


def _lengthened(op: Found) -> bool:
    return op.name in ("extend_to", "shorten_to") and op.args.get("factor", 0) > 1


def _pace(op: Found) -> str:
    factor = op.args.get("factor", 1)
    if factor == 1:
        return str(op.args.get("direction", ""))
    return "up" if factor > 1 else "down"


def _spared(op: Found) -> Found:
    """ "Black and white, but don't touch the colours" cannot be meant as said."""
    colored = op.name == "color" and op.args.keys() & {"look", "saturation", "temperature"}
    return replace(op, name="ask", args={}) if colored else op


def _one_look(
    found: list[Found], ops: list[Found], clause: Clause
) -> tuple[list[Found], list[Found]]:
    """ "A clean look, tight pacing, moody vibe": a look without a verb joins the one before."""
    if not ops or (clause.verb and not clause.lent) or ends(clause.join):
        return found, ops
    old = next((op for op in reversed(found) if op.name == "color"), None)
    if old is None or any(op.name != "color" or op.args.keys() != {"look"} for op in ops):
        return found, ops
    if old.args.keys() & PLACED or "look" not in old.args:
        return found, ops
    looks = dict.fromkeys(" ".join(op.args["look"] for op in (old, *ops)).split())
    joined = replace(old, args={**old.args, "look": " ".join(looks)})
    return [joined if op is old else op for op in found], []


def _languages(found: list[Found], reader: Reader) -> list[Found]:
    """Captions in two languages are two captions."""
    out: list[Found] = []
    for op in found:
        langs = _caption_languages(op, reader)
        args = {key: value for key, value in op.args.items() if key != "position"}
        several = [replace(op, args={**args, "lang": lang}) for lang in langs]
        out += several if len(several) == 2 else [op]
    return out


def _caption_languages(op: Found, reader: Reader) -> list[str]:
    """The languages of an operation's words; only the target's if they ask for a translation."""
    if "lang" not in op.args or op.name != "caption":
        return []
    if reader.lexicon.shapes["translates"].search(op.words):
        return []
    words = Words(op.words, op.words, reader.marks, reader.lexicon)
    return str(slots.several("lang", "lang")(words)["lang"]).split()
