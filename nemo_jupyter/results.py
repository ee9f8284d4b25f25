"""What a session gives back, as values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.words import one_line

if TYPE_CHECKING:
    from PIL.Image import Image

    from nemo_jupyter.timeline.diff import Diff

# What an instruction may say of an export.
_EXPORT = ("format", "quality", "height", "fps", "aspect", "platform")


class Shown:
    """A value that shows itself: text for a terminal, HTML for a page."""

    __slots__ = ()

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        from nemo_jupyter.display import bundle

        return bundle(self)


@dataclass(frozen=True, slots=True)
class Progress:
    """What is being done.

    Attributes:
        doing: In words.
        share: How much is done, 0 to 1, where known.
        left_ms: Time left, where known.
    """

    doing: str
    share: float | None = None
    left_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Media(Shown):
    """A file of the session.

    Attributes:
        name: Its file name.
        kind: ``video``, ``audio`` or ``image``; empty where the service does not say.
        duration_ms: Length; 0 for a picture or where unknown.
        width: Columns as displayed.
        height: Lines as displayed.
        fps: Frames a second.
        has_audio: Whether there is sound.
        asset: SHA-256 of its bytes.
        size: Bytes, where known.
        placed: Whether it came onto the timeline now.
    """

    name: str
    kind: str = ""
    duration_ms: int = 0
    width: int = 0
    height: int = 0
    fps: Fraction | None = None
    has_audio: bool = False
    asset: str | None = None
    size: int | None = None
    placed: bool = False

    @classmethod
    def from_wire(cls, obj: Any, *, name: str = "", size: int | None = None) -> Media:
        """Read what a service says of a file; what it leaves out stays unknown."""
        obj = obj if isinstance(obj, Mapping) else {}
        fps = obj.get("fps")
        return cls(
            name=str(obj.get("name") or name),
            kind=str(obj.get("kind") or ""),
            duration_ms=int(obj.get("duration_ms") or 0),
            width=int(obj.get("width") or 0),
            height=int(obj.get("height") or 0),
            fps=Fraction(fps) if isinstance(fps, str | int) and fps else None,
            has_audio=bool(obj.get("audio_codec")),
            asset=obj.get("asset"),
            size=size,
            placed=bool(obj.get("placed")),
        )


@dataclass(frozen=True, slots=True)
class Product(Shown):
    """A file made of the timeline: a thumbnail, a GIF, its sound.

    Attributes:
        name: Its file name.
        mime_type: What it is, as in ``image/gif``.
        size: Bytes.
        duration_ms: Length; 0 for a picture.
        width: Columns; 0 for sound.
        height: Lines; 0 for sound.
        asset: SHA-256 of its bytes.
        data: The bytes, where they were brought along.
    """

    name: str
    mime_type: str = "application/octet-stream"
    size: int = 0
    duration_ms: int = 0
    width: int = 0
    height: int = 0
    asset: str | None = None
    data: bytes | None = field(default=None, repr=False)

    @classmethod
    def from_wire(cls, obj: Any) -> Product:
        """Read what the engine says of a file; what it leaves out stays unknown."""
        obj = obj if isinstance(obj, Mapping) else {}
        return cls(
            name=str(obj.get("name") or ""),
            mime_type=str(obj.get("mime_type") or "application/octet-stream"),
            size=int(obj.get("size") or 0),
            duration_ms=int(obj.get("duration_ms") or 0),
            width=int(obj.get("width") or 0),
            height=int(obj.get("height") or 0),
            asset=obj.get("asset"),
        )

    def save(self, path: str | Path | None = None) -> Path:
        """Write it to disk, by default under its own name beside the notebook.

        Raises:
            InvalidInput: It is too large to have been brought along.
        """
        if self.data is None:
            raise InvalidInput(f"Fetch it by session.download({self.name!r}).")
        target = Path(path).expanduser() if path else Path(self.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self.data)
        return target


@dataclass(frozen=True, slots=True)
class Credits(Shown):
    """A balance; ``frozen`` credits are reserved for work in progress."""

    available: float
    frozen: float
    total: float


@dataclass(frozen=True, slots=True)
class State(Shown):
    """A session as it stands: its timeline and its media."""

    draft: Draft
    media: tuple[Media, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan(Shown):
    """What an instruction would do.

    Attributes:
        route: ``edit``, or the service that it belongs to.
        ops: The operations, each ``{"op": name, ...}``, times in ms.
        sentences: One sentence for each.
    """

    route: str
    ops: tuple[Mapping[str, Any], ...]
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Render(Shown):
    """A finished film.

    Attributes:
        path: Where it is on this machine.
        url: Where the service keeps it, if it says so.
        duration_ms: Length.
        width: Columns, where known.
        height: Lines, where known.
        size: Bytes.
        report: What the render did: chunks reused and encoded, seconds taken.
        poster: A JPEG of an early frame.
        captions: The caption files written beside it.
    """

    path: Path
    url: str | None = field(default=None, repr=False)
    duration_ms: int = 0
    width: int = 0
    height: int = 0
    size: int = 0
    report: Mapping[str, Any] = field(default_factory=dict, repr=False)
    poster: bytes | None = field(default=None, repr=False)
    captions: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame(Shown):
    """A moment of the film.

    Attributes:
        ms: Its time on the timeline.
        width: Columns.
        height: Lines.
        jpeg: The picture, coded.
    """

    ms: int
    width: int
    height: int
    jpeg: bytes = field(repr=False)

    def image(self) -> Image:
        """The picture for Pillow; ``numpy.asarray`` takes it from there."""
        import io

        from PIL import Image

        return Image.open(io.BytesIO(self.jpeg))


def exports(operations: Sequence[Mapping[str, Any]]) -> tuple[dict[str, Any], ...]:
    """What :meth:`Session.export` is to be given for each film that operations ask for."""
    wishes: list[dict[str, Any]] = []
    for asked in operations:
        if asked.get("op") != "export":
            continue
        wish = {name: asked[name] for name in _EXPORT if name in asked}
        if "quality" in wish:
            wish["quality"] = "draft" if wish["quality"] in ("low", "draft") else "high"
        shapes = wish.get("aspect")
        several = shapes if isinstance(shapes, list) else [shapes]
        wishes += [wish | ({"aspect": shape} if shape else {}) for shape in several]
    return tuple(wishes)


@dataclass(frozen=True, slots=True, repr=False)
class Turn(Shown):
    """An instruction and what came of it.

    Attributes:
        number: Its place in the session's line of turns; ``None`` when nothing changed.
        instruction: What was said.
        text: The answer.
        operations: What was understood, each ``{"op": name, ...}``, times in ms.
        before: The timeline before.
        after: The timeline after.
        credits: What it cost, where metered.
        balance: Credits left after it, where metered.
        notice: What else should be known, such as turns that were dropped.
        renders: The films, when the instruction asked for some.
        files: What else was made: thumbnails, GIFs, sound.
        asked: Whether the answer is a question, so that nothing was done.
    """

    number: int | None
    instruction: str
    text: str
    operations: tuple[Mapping[str, Any], ...]
    before: Draft
    after: Draft
    credits: float | None = None
    balance: float | None = None
    notice: str | None = None
    renders: tuple[Render, ...] = ()
    files: tuple[Product, ...] = ()
    asked: bool = False

    def __repr__(self) -> str:
        number = "Turn" if self.number is None else f"Turn {self.number}"
        return f"<{number}, {one_line(self.instruction)!r}: {one_line(self.text, 120)!r}>"

    @property
    def changed(self) -> bool:
        """Whether the timeline is another one now."""
        return self.before != self.after

    @property
    def diff(self) -> Diff:
        """What changed."""
        from nemo_jupyter.timeline.diff import diff

        return diff(self.before, self.after)

    def wants(self, name: str) -> Mapping[str, Any] | None:
        """The operation of a name, if the instruction had one."""
        return next((op for op in self.operations if op.get("op") == name), None)

    @property
    def render(self) -> Render | None:
        """The film, when the instruction asked for one; of several the last."""
        return self.renders[-1] if self.renders else None

    @property
    def exports(self) -> tuple[dict[str, Any], ...]:
        """What :meth:`Session.export` is to be given for each film that was asked for."""
        return exports(self.operations)


@dataclass(frozen=True, slots=True)
class Said:
    """A turn, as a list of turns tells it.

    Attributes:
        number: Its place in the line of turns.
        instruction: What was said.
        reply: The answer.
        duration_ms: Length of the timeline after it.
        operations: What was understood, each ``{"op": name, ...}``.
        in_force: Whether it has not been taken back.
    """

    number: int | None
    instruction: str
    reply: str
    duration_ms: int
    operations: Sequence[Mapping[str, Any]] = ()
    in_force: bool = True
