"""Wishes that cannot all be meant, so that they are asked about."""

from __future__ import annotations

from dataclasses import replace

from .reading import ASK, Clause, Found, Reader


def taken_back(found: list[Found], clause: Clause, reader: Reader) -> bool:
    """ "Delete 0:10 to 0:20, but that part must stay" cannot be meant as said."""
    if not found:
        return False
    last, shapes = found[-1], reader.lexicon.shapes
    if any(last.name in ops and shapes[shape].fullmatch(clause.text) for shape, ops in UNDOING):
        return not last.args.keys() & (PLACED | {"track"}) or last.name == "delete_track"
    if last.name == "mute":
        heard = shapes["heard_after_all"].fullmatch(clause.text)
        return "track" not in last.args and heard is not None
    return (
        last.name in (*CUTS, "shorten_to")
        and shapes["kept_after_all"].fullmatch(clause.text) is not None
    )


UNDOING: tuple[tuple[str, frozenset[str]], ...] = (
    ("spared_length", frozenset({"speed", "trim", "shorten_to", "shorten_by", "extend_to"})),
    ("spared_frames", frozenset({"trim", "shorten_to", "shorten_by", "highlight"})),
    ("silent_after_all", frozenset({"music", "voiceover", "sfx", "unmute"})),
    ("heard_music", frozenset({"delete_track"})),
    ("unlettered_after_all", frozenset({"caption", "title", "text", "lower_third"})),
)
"""What would undo an operation, by its shape: "faster, but keep the length"."""
CUTS = ("cut", "cut_first", "cut_last", "delete_clip", "trim")
"""Operations that take a stretch out of the film."""


def _of_captions(op: Found) -> bool:
    """ "Add subtitles.srt": no footage, and captions are made of what is said."""
    files = [op.args.get("file"), *(op.args.get("order") or ())]
    return any(str(name).lower().endswith((".srt", ".vtt", ".ass", ".sub")) for name in files)


def contradiction(op: Found) -> Found:
    """ "speed up to 0.5x" cannot be meant as said."""
    if isinstance(op.args.get("order"), int):
        return ASK  # "place clip 2": where?
    if _of_captions(op):
        return replace(op, name="unsupported", args={"what": "caption_file"})
    start, end = op.args.get("start"), op.args.get("end")
    if isinstance(start, int) and isinstance(end, int) and start >= end:
        return ASK  # "from 2:00 to 1:00"
    pair = op.args.get("swap")
    if pair is not None and not (isinstance(pair, list) and len(pair) == 2):
        return ASK  # "swap the music and clip 2"
    if op.name == "volume" and not op.args.keys() & LOUDNESS:
        return replace(ASK, clause=op.clause)  # "the voice, somehow": neither up nor down
    factor = op.args.get("factor")
    sense = (op.notes or {}).get("sense")
    if (
        op.name == "speed"
        and factor is not None
        and (factor <= 0 or (sense == "up" and factor < 1) or (sense == "down" and factor > 1))
    ):
        return ASK
    return op


LOUDNESS = frozenset({"direction", "level", "factor", "gain_db", "level_db"})
"""What says how loud."""


def opposed(found: list[Found]) -> list[Found]:
    """ "Speed it up and slow it down" cannot be meant of one and the same film."""
    paces = [op for op in found if op.name == "speed" and not op.args.keys() & PLACED]
    senses = {_pace(op) for op in paces}
    longer = any(_lengthened(op) for op in found)
    if "up" not in senses or not ("down" in senses or longer):
        return found
    return [ASK if op is paces[0] else op for op in found if op is paces[0] or not _paced(op)]


def clashing(found: list[Found]) -> list[Found]:
    """ "Darker and brighter", "mute it and make it louder", "keep clip 1, delete clip 1"."""
    clash = next(
        (
            (one, other)
            for place, one in enumerate(found)
            for other in found[place + 1 :]
            if _clash(one, other)
        ),
        None,
    )
    if clash is None or any(op.name == "unmute" for op in found):
        return found
    return [ASK if op is clash[0] else op for op in found if op is not clash[1]]


def _clash(one: Found, other: Found) -> bool:
    """Whether two operations cannot both be meant of one and the same part of the film."""
    if _where(one) != _where(other):
        return False
    if one.name == other.name == "shorten_to":
        return one.args.keys() == other.args.keys() == {"factor"} and one.args != other.args
    if {one.name, other.name} == {"keep", "delete_clip"}:
        return True
    if one.name == "mute" and other.name == "volume":
        return other.args.get("direction") == "up" or other.args.get("gain_db", 0) > 0
    if one.name != other.name or one.name not in ("color", "volume"):
        return False
    return any({one.args[key], other.args.get(key)} == {"up", "down"} for key in one.args)


def _where(op: Found) -> dict[str, object]:
    return {key: value for key, value in op.args.items() if key in SOMEWHERE}


SOMEWHERE = frozenset(
    {"clip", "except_clip", "track", "except_track", "start", "end", "last", "range", "at"}
)


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


def spared(op: Found) -> Found:
    """ "Black and white, but don't touch the colours" cannot be meant as said."""
    colored = op.name == "color" and op.args.keys() & {"look", "saturation", "temperature"}
    return replace(op, name="ask", args={}) if colored else op
