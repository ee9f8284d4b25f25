"""Parts of the turn before: "remove it", "without the captions", "undo that but keep the music",
"put it back"."""

from __future__ import annotations

from collections.abc import Callable

from ...operation import Operation
from ..reading import Found
from ..settle import ADDING
from .turn import Said, Turn

TAKEN = (ADDING | {"blur", "reverse", "stabilize", "denoise_audio"}) - {"text_style"}
"""What "remove it" can be about, if it was done last."""
REMOVING = frozenset(
    [
        *("delete_track", "delete_clip", "mute", "cut", "cut_first", "cut_last", "trim", "keep"),
        *("trim_silence", "remove_filler", "remove_repeats", "reorder", "merge", "denoise_audio"),
    ]
)
"""What "put it back" can be about, and "keep it" after all."""


def back(said: Said, turn: Turn) -> list[Found] | None:
    """ "Put it back", "bring the music back", "no, keep it": the turn before, or its undoing, is
    taken back."""
    thing = said.group("put_back", "thing") or ""
    if not said.is_("put_back", "kept_after_removal"):
        return None
    if thing and not any(is_called(thing, op, said) for op in turn.ops):
        return None
    if turn.undone:
        return [Found("redo", {}, 0)]
    if not turn.in_force:
        return None
    if said.is_("kept_after_removal") and turn.last.name not in REMOVING:
        return None
    return turn.anew([op for op in turn.ops if not _is_removal(op, thing, said)])


def _is_removal(op: Operation, thing: str, said: Said) -> bool:
    return not thing or is_called(thing, op, said)


def all_but(said: Said, turn: Turn) -> list[Found] | None:
    """ "Undo that but keep the music"."""
    thing = said.group("all_but", "thing")
    if not thing or not turn.in_force:
        return None
    kept = [op for op in turn.ops if is_called(thing, op, said)]
    return turn.anew(kept) if kept else None


def without(said: Said, turn: Turn) -> list[Found] | None:
    """ "Remove it", "without the captions": the turn before without what it did last, or that."""
    if not turn.in_force:
        return None
    if said.is_("take_away") and said.unsure:
        styled = _styled(turn.last)
        if styled:
            return [Found("delete_track", {"track": styled}, 0)]
        return turn.without([turn.last]) if turn.last.name in TAKEN else None
    thing = said.group("without", "thing")
    gone = [op for op in turn.ops if thing and "<" not in thing and is_called(thing, op, said)]
    heard = [op.name for op in gone if _is_bare(said.asked[0])]
    if not gone or not (said.asks_only(*heard) or _plain_cuts(said)):
        return None
    return turn.without(gone)


def _is_bare(op: Found) -> bool:
    """Whether an operation says no more than what is given up: "cancel the slow motion"."""
    return not op.args.keys() - {"direction"} or op.args == {"factor": 1.0}


def _plain_cuts(said: Said) -> bool:
    """ "Remove the crossfade", which would take away every other one as well."""
    return all(op.name == "transition" and len(op.args) == 1 for op in said.asked)


def _styled(last: Operation) -> str | None:
    """The track that was there before its look or level was changed last."""
    if last.name == "watermark" and not last.args.keys() & {"file", "text"}:
        return "watermark"
    music = last.args.get("track") == "music" or last.args.get("replace")
    if last.name in ("music", "volume") and music:
        return "music"
    return {"caption_style": "captions", "text_style": "text"}.get(last.name)


def is_called(thing: str, op: Operation, said: Said) -> bool:
    """Whether some words name what an operation did, or did it to."""
    lexicon = said.reader.lexicon
    names = (str(op.args.get(key) or "") for key in ("name", "look", "mood", "kind"))
    if any(name and name.replace("_", " ") in thing.replace("-", " ") for name in names):
        return True
    clip = said.reader.marks.first(thing, "c")
    if clip is not None:
        return bool(op.args.get("clip") == clip)
    track = lexicon.lookup("track", thing)
    if track is not None and op.args.get("track") == track:
        return True
    return op.name in (lexicon.lookup("deed", thing) or ())


READINGS: tuple[Callable[[Said, Turn], list[Found] | None], ...] = (back, all_but, without)
