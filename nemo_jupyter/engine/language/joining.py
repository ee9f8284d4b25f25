"""Take a piece that is no request of its own into the clause before: "in yellow", "3 seconds"."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from . import amounts, timing
from .marks import MARK
from .places import at, duration
from .reading import SCOPED, Clause, Found, Reader
from .slots import Words, entrance, longest_line, size
from .timing import with_args, with_last
from .topics import topic_of
from .vocabulary import LETTERS, SCOPE, SLOTS, STRETCH

WORDS = {"caption", "title", "text", "lower_third", "caption_style", "text_style"}
STYLES = {"text_style", "caption_style"}


QUOTED = re.compile(r"<[qo]\d+>")
"""Words of the user's, and nothing else."""
DEEDS = {
    *("speed", "mute", "unmute", "volume", "reverse"),
    *("rotate", "flip", "zoom", "freeze", "compress"),
}
"""Operations that are named by what is to be done, not by a thing that a verb could be about."""
VERB_LAST = {"blur", "stabilize", "caption_style", "text_style", "reorder", "freeze", "beat_sync"}
"""The same in Chinese, where the verb that says it may come after its object."""
DELIVERED = {"export", "aspect", "resize", "gif", "compress", "extract_audio", "ask"}
"""Operations whose words may be about the file that a verb before them delivers."""
LOUDNESS = re.compile(
    r"(?:(?:at|volume|level|音量)[: ]*)*<[bp]\d+>(?: (?:volume|level))?", re.IGNORECASE
)
"""How loud, and nothing else."""


LISTED = WORDS - STYLES | {"music", "transition", "sfx", "watermark"}
"""Operations that one verb may add several of."""
CUT = {"trim_silence", "remove_filler", "remove_repeats"}
"""Operations that one verb may take several things out by."""


OWN = (
    *("remark", "filler", "kept_after_all", "heard_after_all", "spared_length", "spared_frames"),
    *("silent_after_all", "heard_music", "unlettered_after_all", "spared_colors"),
)
"""What a piece may say that is never part of the request before it."""


def continues(previous: Clause, clause: Clause, reader: Reader) -> bool:
    """Take a piece into the clause before; whether that was possible."""
    if any(reader.lexicon.shapes[name].fullmatch(clause.text) for name in OWN):
        return False
    if topic_of(previous, clause, reader):
        return False
    for way in WAYS:
        found = way(previous, clause, reader)
        if found is not None:
            previous.text, previous.found = _whole(previous, clause), found
            return True
    return False


def _whole(previous: Clause, clause: Clause) -> str:
    return previous.text + clause.join + clause.text


def _after_filler(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    filler = reader.lexicon.shapes["filler"].fullmatch(previous.text)
    return [] if filler and not previous.found else None


def _filler_words(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Remove 'um', 'like'": one more word to take out."""
    named = previous.found and previous.found[-1].name == "remove_filler"
    if not named or not QUOTED.fullmatch(clause.text):
        return None
    return reader.operations(_whole(previous, clause))


def _timer_part(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "A timer, 30 s work, 10 s rest"."""
    shapes = reader.lexicon.shapes
    timed = previous.found and previous.found[-1].name == "timer"
    if timed and any(shapes[name].search(clause.text) for name in ("work", "rest", "rounds")):
        return reader.operations(_whole(previous, clause))
    return None


def _voice(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Read 'Hello' aloud, with a female voice"."""
    spoken = previous.found and previous.found[-1].name == "voiceover"
    voice = reader.lexicon.lookup("voice", clause.text)
    if not spoken or voice is None or not all(op.name == "ask" for op in clause.found):
        return None
    return with_last(previous, voice=voice)


def _amount(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Zoom to the center, 1.2x": an amount of what was asked for last."""
    if not previous.found or not AMOUNT.fullmatch(clause.text):
        return None
    again = reader.operations(_whole(previous, clause))
    same = [op.name for op in again] == [op.name for op in previous.found]
    more = same and again[-1].args.keys() > previous.found[-1].args.keys()
    return again if more else None


def _place(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Black and white, on clip 2": where what was asked for last is meant."""
    told = reader.lexicon.shapes["scope_only"].fullmatch(clause.text) and MARK.search(clause.text)
    if not told or not previous.found or previous.found[-1].args.keys() & {*SCOPED, "at"}:
        return None
    words = Words(clause.text, clause.text, reader.marks, reader.lexicon)
    slots = [slot for slot in SLOTS[previous.found[-1].name] if slot in (*SCOPE, *STRETCH)]
    where = {key: value for slot in slots for key, value in slot(words).items()}
    return with_last(previous, **where) if where else None


AMOUNT = re.compile(r"(?:(?:by|to|at|about|around|only|just|of|max) )*<[xpbgm]\d+>", re.IGNORECASE)
"""An amount, and nothing else."""


def _words_given(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "A title at the start, 'Hello'"."""
    place = last_words(previous.found)
    told = reader.lexicon.shapes["content"].fullmatch(clause.text)
    words = reader.marks.first(clause.text, "q") if told else None
    if place is None and previous.found and previous.found[-1].name == "voiceover":
        place = len(previous.found) - 1
    if place is None or not words or "text" in previous.found[place].args:
        return None
    lasts = (
        duration(_words(clause.text, reader))
        if duration in SLOTS[previous.found[place].name]
        else {}
    )
    return with_args(previous, place, {"text": words, **lasts, **previous.found[place].args})


def _styled(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Captions, yellow and bold"."""
    place = last_words(previous.found)
    style = reader.lexicon.shapes["style_only"].fullmatch(clause.text)
    if place is None or not (style or only(clause.found, STYLES)):
        return None
    captions = previous.found[place].name in ("caption", "caption_style")
    if only(clause.found, {"caption_style"}) and not captions:
        return None  # "the title in cyan, the subtitles are too big"
    args = _style(previous.found[place], clause.text, reader)
    if args == previous.found[place].args and _asks_besides(clause):
        return None  # "a title. Make it black and white"
    return with_args(previous, place, args)


def _asks_besides(clause: Clause) -> bool:
    """Whether a piece asks for something that is no style of words."""
    return any(op.name != "ask" and op.name not in STYLES for op in clause.found)


def _mood(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Music: soft piano, warm": one more word for the music, and no colour."""
    shapes, last = reader.lexicon.shapes, previous.found[-1] if previous.found else None
    if last is None or last.name != "music" or "mood_only" not in shapes:
        return None
    if not (
        shapes["mood_last"].fullmatch(previous.text) and shapes["mood_only"].fullmatch(clause.text)
    ):
        return None
    return with_last(previous, mood=f"{last.args.get('mood', '')} {clause.text.lower()}".strip())


def _music_level(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Music: jazz, -18 dB": how loud it is to be from the start."""
    last = previous.found[-1] if previous.found else None
    if last is None or last.name != "music" or not LOUDNESS.fullmatch(clause.text):
        return None
    return with_last(previous, **amounts.music_level(_words(clause.text, reader)))


def _told(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """A remark goes on: "my trip to the lake, bright and warm"."""
    remark = not previous.found and not previous.verb and " " in previous.text
    if not remark or clause.verb or not only(clause.found, {"color"}):
        return None
    return None if reader.lexicon.shapes["scope_only"].fullmatch(previous.text) else []


def _asked_already(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """ "Make it better, more vivid": one question."""
    asked = only(previous.found, {"ask"}) and only(clause.found, {"ask", "color"})
    if asked and reader.lexicon.shapes["named_look"].fullmatch(clause.text):
        return None  # "make it more fun, vibrant colors"
    return previous.found if asked else None


def _read_together(previous: Clause, clause: Clause, reader: Reader) -> list[Found] | None:
    """What only the two together say."""
    shapes = reader.lexicon.shapes
    if clause.found or borrowed(previous, clause, reader):
        return None
    if clause.verb and only(previous.found, {"ask"}):
        return None  # "the captions distract, make them white"
    told = any(shapes[name].fullmatch(clause.text) for name in ("scope_only", "property"))
    if MARK.search(clause.text) and not told:
        return None  # an amount of something unknown is nobody else's amount
    again = reader.operations(_whole(previous, clause))
    return again if again and len(again) >= len(previous.found) else None


Way = Callable[[Clause, Clause, Reader], list[Found] | None]
WAYS: tuple[Way, ...] = (
    _after_filler,
    _filler_words,
    timing.pause_kept,
    _timer_part,
    timing.length,
    timing.edges,
    timing.lifetime,
    _voice,
    _amount,
    _place,
    timing.until,
    _words_given,
    _styled,
    _mood,
    _music_level,
    _told,
    _asked_already,
    _read_together,
)
"""How a piece may belong to the clause before; each gives what both ask for, or None."""


def _words(text: str, reader: Reader) -> Words:
    return Words(text, text, reader.marks, reader.lexicon)


def _style(op: Found, text: str, reader: Reader) -> dict[str, Any]:
    """The operation's arguments with those of a piece that only says how it looks."""
    words = _words(text, reader)
    args = dict(op.args)
    for slot in (*LETTERS, entrance, size, longest_line, at, duration):
        if slot in SLOTS[op.name]:
            args |= slot(words)
    return args


def borrowed(previous: Clause, clause: Clause, reader: Reader) -> list[Found]:
    """What a piece such as "background music" asks for after the verb before it."""
    verb = lent_verb(previous, reader)
    number = MARK.fullmatch(clause.text)
    if not verb or (number and number[1] == "n"):
        return []
    shapes = reader.lexicon.shapes
    if clause.found and "sentence" in shapes and shapes["sentence"].fullmatch(clause.text):
        return []
    whole = bool(clause.found) and clause.found[-1].end >= len(clause.text) - 1
    start = clause.found[0].start if clause.found else 0
    described = shapes["described_as"].fullmatch(clause.text[:start].strip()) is not None
    whole = whole and (start <= 1 or described)
    if whole and (shapes["complete"].fullmatch(clause.text) or not shapes["lending"].match(verb)):
        return []
    deeds = DEEDS if reader.lexicon.spaced else DEEDS | VERB_LAST
    if whole and any(op.name in deeds for op in clause.found):
        return []  # "delete clip 1, clip 2 slower" deletes one
    found = reader.operations(verb + (" " if reader.lexicon.spaced else "") + clause.text)
    if only(found, DEEDS) and shapes["indefinite"].fullmatch(clause.text):
        return []  # "zoom in on clip 1, and a beat underneath"
    other = any(op.name not in DELIVERED for op in clause.found)
    if other and not reader.lexicon.spaced and only(found, {"export"}):
        return []
    named = reader.lexicon.shapes["definite"].match(clause.text)
    if not named and any((op.notes or {}).get("taken_off") for op in found):
        return []  # "remove the pauses, color grade" takes no grade off
    beyond = all(op.end > len(verb) + 1 for op in found)
    return found if beyond and all(op.name != "ask" for op in found) else []


def lent_verb(clause: Clause, reader: Reader) -> str:
    """The verb that a following piece shares: "cut it ... with captions, music" adds."""
    adding = list(reader.lexicon.shapes["adding"].finditer(clause.text, len(clause.verb) + 1))
    return adding[-1][0] if adding else clause.verb or clause.passed


def passed_verb(previous: Clause, clause: Clause) -> str:
    """The verb of a list that a piece understood without it hands on: "add X, music and Y"."""
    listed = any(only(previous.found, kind) and only(clause.found, kind) for kind in (LISTED, CUT))
    return previous.verb or previous.passed if listed and not clause.verb else ""


def only(found: list[Found], names: set[str]) -> bool:
    """Whether there are operations, and none but these."""
    return bool(found) and all(op.name in names for op in found)


def last_words(found: list[Found]) -> int | None:
    """Which of the operations is the last that puts words on the screen."""
    return next((i for i in reversed(range(len(found))) if found[i].name in WORDS), None)
