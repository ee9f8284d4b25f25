"""What an operation may use besides the draft, and how it says what it did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Protocol

from nemo_jupyter.engine.media.bars import Bars
from nemo_jupyter.engine.media.beats import Beats
from nemo_jupyter.engine.media.cutpoints import CutPoints
from nemo_jupyter.engine.media.loudness import Loudness
from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.media.room import Room
from nemo_jupyter.engine.media.scenes import Scenes
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.media.words import Words
from nemo_jupyter.engine.operations.reel import Part, Reel, lay
from nemo_jupyter.engine.operations.timemap import TimeMap
from nemo_jupyter.timeline.model import FORWARD, Draft, MadeBy, Segment, Span, frame_of, ms_of
from nemo_jupyter.timeline.words import listed

Args = Mapping[str, Any]
_TIMED = ("caption", "timer")  # set anew, or one piece of many
_PLENTY_MS = 10**9


class Question(Exception):
    """Something has to be asked first; the whole instruction changes nothing."""


class NothingThere(Question):
    """There is nothing that an operation could work on; the others of an instruction go on."""


class OutOfRange(Exception):
    """A time or a clip that the timeline does not have; nothing is changed."""


class Item(Protocol):
    """A media file of the session."""

    @property
    def name(self) -> str: ...
    @property
    def asset(self) -> str: ...
    @property
    def info(self) -> MediaInfo: ...


class Footage(Protocol):
    """The session's media and what can be known of them."""

    def items(self) -> Sequence[Item]:
        """All media in the order they came."""
        ...

    def info(self, asset: str) -> MediaInfo | None:
        """Properties of an asset."""
        ...

    def size(self, asset: str) -> int:
        """Bytes of an asset."""
        ...

    def speech(self, asset: str) -> Sequence[Span]:
        """Where somebody speaks, ms of the source."""
        ...

    def words(self, asset: str, *, verbatim: bool = False) -> Words:
        """What is said in it, word by word, ms of the source; hesitations too if ``verbatim``."""
        ...

    def scenes(self, asset: str) -> Scenes:
        """Cuts, black stretches and motion."""
        ...

    def bars(self, asset: str) -> Bars:
        """Black bars around its picture, as shares of it as it is stored."""
        ...

    def shake(self, asset: str) -> Shake:
        """How its camera shakes."""
        ...

    def cut_points(self, asset: str) -> CutPoints:
        """Where it can be cut so that its pictures can be copied up to the cut."""
        ...

    def beats(self, asset: str) -> Beats:
        """The beat of its sound."""
        ...

    def loudness(self, asset: str) -> Loudness:
        """Its loudness from moment to moment."""
        ...

    def room(self, asset: str) -> Room | None:
        """Where only the room is heard between words."""
        ...

    def music(self, mood: str) -> Item:
        """A piece of music of a mood."""
        ...

    def voice(self, text: str, language: str | None = None) -> Item:
        """A text spoken by the voice of this machine.

        Raises:
            Unsupported: There is none, or it does not know the text's language.
        """
        ...

    def noise(self, words: str) -> Item | None:
        """The built-in sound that words ask for."""
        ...

    def noises(self) -> Sequence[str]:
        """Names of the built-in sounds."""
        ...


@dataclass(frozen=True, slots=True)
class Order:
    """A file to be made of the timeline once the instruction is carried out.

    Attributes:
        kind: ``thumbnail``, ``gif`` or ``audio``.
        draft: The timeline as it was when the file was asked for.
        args: How it should be; times are of that timeline.
    """

    kind: str
    draft: Draft
    args: Args = field(default_factory=dict)


class Context:
    """The surroundings of one instruction.

    Attributes:
        turn: Number of the turn that is being made.
        fps: Frame rate of the timeline.
        footage: The session's media.
        notes: What was done, one sentence each, for the reply.
        orders: Files to be made afterwards.
        duration_before: Length of the timeline before the instruction, ms.
        words: The instruction itself, for a manner that the vocabulary has no argument for.
        clause: The words of it that ask for the operation at hand.
    """

    def __init__(
        self,
        turn: int,
        fps: Fraction,
        footage: Footage,
        duration_before: int | None = None,
        words: str = "",
    ) -> None:
        self.turn = turn
        self.fps = fps
        self.footage = footage
        self.notes: list[str] = []
        self.duration_before = duration_before
        self.words = self.clause = words
        self.orders: list[Order] = []
        self._maps: list[TimeMap] = []
        self._ids = 0

    def note(self, sentence: str) -> None:
        """Say what was done."""
        self.notes.append(sentence)

    def new_id(self) -> str:
        """A name for a new segment or track, the same whenever the notebook is run again."""
        self._ids += 1
        return f"n{self.turn}-{self._ids}"

    def made_by(self, op: str) -> MadeBy:
        """The mark that the present turn leaves on a segment."""
        return MadeBy(self.turn, op)

    def snap(self, ms: float) -> int:
        """The frame boundary nearest to a time."""
        return ms_of(frame_of(round(ms), self.fps), self.fps)

    def now(self, ms: int) -> int:
        """Where a moment of the timeline as it was before the instruction lies by now."""
        for time_map in self._maps:
            ms = time_map.at(ms)
        return ms

    def lay(self, draft: Draft, reel: Reel) -> Draft:
        """Put a changed reel back into the draft; everything else moves along."""
        changed, time_map = lay(draft, reel, self.fps, self.new_id)
        self._maps.append(time_map)
        stay = {segment.id for _, segment in changed.walk()}
        gone = [s for t, s in draft.walk() if t is not draft.main and s.id not in stay]
        names = [f"“{s.text}”" if s.text else s.name for s in gone if s.role not in _TIMED]
        if names and changed.main and changed.main.segments:
            verb = "goes" if len(names) == 1 else "go"
            self.note(f"{listed(names)} {verb} with the part of the film that is gone.")
        return changed

    def info(self, segment: Segment) -> MediaInfo | None:
        """Properties of a segment's source."""
        return self.footage.info(segment.asset) if segment.asset else None

    def spare(self, part: Part) -> int:
        """Unused source behind a part's end, timeline ms; plenty for a still picture."""
        info = self.info(part.segment)
        if info is None or part.segment.playback != FORWARD:
            return 0
        if info.kind == "image":
            return _PLENTY_MS
        end = part.segment.in_point + round(part.own * part.segment.speed)
        return self.snap(max(0, (info.duration_ms - end) / part.segment.speed))

    def find(self, name: str) -> Item | None:
        """The media file that somebody means by a name, with or without its ending."""
        wanted = name.strip().casefold()
        for item in self.footage.items():
            known = item.name.casefold()
            if wanted in (known, known.rsplit(".", 1)[0]):
                return item
        return None

    def speech(self, draft: Draft) -> list[Span]:
        """Where somebody speaks in the story or over it, timeline ms."""
        voices = [t for t in draft.all_tracks if t.role in ("voice", "voiceover")]
        found = []
        for segment in (s for t in (draft.main, *voices) if t for s in t.segments):
            info = self.info(segment)
            if segment.asset is None or info is None or not info.has_audio or not segment.gain:
                continue
            if segment.playback != FORWARD:
                continue  # what is heard then is no speech
            seen = Span(segment.in_point, segment.out_point)
            for span in self.footage.speech(segment.asset):
                heard = span.intersect(seen)
                if heard.duration:
                    start = segment.start + round((heard.start - seen.start) / segment.speed)
                    found.append(Span(start, start + round(heard.duration / segment.speed)))
        return found


def clock(ms: int) -> str:
    """A time as people say it: ``3 s``, ``2.5 s``, ``1:05``."""
    seconds = ms / 1000
    if seconds < 60:
        return f"{seconds:.1f}".removesuffix(".0") + " s"
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
