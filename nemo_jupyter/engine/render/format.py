"""What the finished film looks like: size, frame rate, quality."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from fractions import Fraction
from typing import Any, Literal

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render import geometry
from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.timeline.model import Draft, TrackKind

Quality = Literal["high", "draft"]
_LONG, _SHORT = 1920, 1080  # the largest picture that the service exports, either way up
_DEFAULT_SIZE, _DEFAULT_FPS = (1280, 720), Fraction(30)
_SETTINGS: dict[Quality, tuple[str, int]] = {"high": ("veryfast", 20), "draft": ("ultrafast", 26)}
_MAX_FPS = 60
_LEAST = 16  # columns or lines
_DRAFT_LINES = 360


@dataclass(frozen=True, slots=True)
class Coding:
    """How H.264 is written, so that coded and copied pictures can follow each other in a track.

    Attributes:
        profile: ``baseline``, ``main`` or ``high``.
        set_id: Id of both parameter sets, of 31; copied pictures bring sets of other ids.
        dpb: Frames that a decoder holds; one number for the whole track, since a decoder that
            makes room anew may drop what it has not shown yet.
        reorders: Whether there are B-frames.
        colors: Primaries, transfer and matrix by H.273: 1 for BT.709, 2 where the footage says
            nothing and is taken for BT.709 by its size.
    """

    profile: str = "high"
    set_id: int = 1
    dpb: int = 4
    reorders: bool = True
    colors: tuple[int, int, int] = (1, 1, 1)


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """Picture and coding of a film: H.264, yuv420p, BT.709 limited range.

    Attributes:
        width: Columns, even.
        height: Lines, even.
        fps: Constant frame rate.
        preset: Speed setting of x264.
        crf: Constant rate factor of x264; lower is better.
        coding: Details of the coding that follow copied footage.
        copies: Whether footage that is shown as it is may be copied, however large it is.
        sound_rate: Bits a second of the sound.
        encoder: ``x264``, or one of :data:`~.hardware.ENCODERS`.
    """

    width: int
    height: int
    fps: Fraction
    preset: str = "veryfast"
    crf: int = 20
    coding: Coding = Coding()
    copies: bool = True
    sound_rate: int = 192_000
    encoder: str = "x264"

    @property
    def is_draft(self) -> bool:
        """Whether it is made for a quick look."""
        return self.preset == _SETTINGS["draft"][0]

    def to_dict(self) -> dict[str, Any]:
        """All that coded pictures depend on, for JSON."""
        others = ("copies", "sound_rate")
        values = {k: v for k, v in asdict(self).items() if k not in others}
        return {**values, "fps": str(self.fps)}


def choose(
    draft: Draft,
    media: dict[str, MediaInfo],
    *,
    quality: Quality = "high",
    height: int | None = None,
    fps: Fraction | None = None,
    ratio: str | None = None,
) -> OutputFormat:
    """The format for a draft: that of its footage, up to 1080p, never enlarged.

    Raises:
        InvalidInput: A ratio, size or frame rate that no film can have.
    """
    sources = list(_pictures(draft, media))
    size = _size(sources, ratio or draft.canvas.ratio)
    if height is None and quality == "draft":
        height = min(_DRAFT_LINES, draft.canvas.height or _DRAFT_LINES)
    size = _shrink(size, height or draft.canvas.height, draft.canvas.width)
    rate = fps or next((m.fps for m in sources if m.fps), None) or _DEFAULT_FPS
    if not 1 <= rate <= _MAX_FPS:
        if fps is not None:
            raise InvalidInput(f"{fps} frames a second is outside 1 to {_MAX_FPS}.")
        rate = _usual(rate)
    preset, crf = _SETTINGS[quality]
    return OutputFormat(*size, rate, preset, crf)


def parse_ratio(ratio: str) -> Fraction:
    """``"9:16"`` as a fraction.

    Raises:
        InvalidInput: Not two positive numbers, or a shape beyond 4:1 either way.
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*[:/x]\s*(\d+(?:\.\d+)?)", ratio.strip())
    if match is None or not Fraction(match[2]) or not Fraction(match[1]):
        raise InvalidInput(f"{ratio!r} is no aspect ratio; write it like 9:16.")
    shape = Fraction(match[1]) / Fraction(match[2])
    if not Fraction(1, 4) <= shape <= 4:
        raise InvalidInput(f"{ratio} is too narrow; shapes from 1:4 to 4:1 are possible.")
    return shape


def _pictures(draft: Draft, media: dict[str, MediaInfo]) -> Iterable[MediaInfo]:
    for track in draft.by_kind(TrackKind.VIDEO):
        for segment in track.segments:
            info = media.get(segment.asset or "")
            if info is not None and info.has_video:
                yield geometry.shaped(info, segment.effects)


def _size(sources: list[MediaInfo], ratio: str | None) -> tuple[int, int]:
    first = next(((m.width, m.height) for m in sources), _DEFAULT_SIZE)
    width, height = first
    if ratio is not None:
        width, height = _reshape(width, height, parse_ratio(ratio))
    limit_w, limit_h = (_LONG, _SHORT) if width >= height else (_SHORT, _LONG)
    scale = min(Fraction(1), Fraction(limit_w, width), Fraction(limit_h, height))
    return _even(width * scale), _even(height * scale)


def _reshape(width: int, height: int, shape: Fraction) -> tuple[int, int]:
    """Another shape with the same short side, so that no picture is enlarged."""
    short = min(width, height)
    return (round(short * shape), short) if shape >= 1 else (short, round(short / shape))


def _shrink(size: tuple[int, int], height: int | None, width: int | None) -> tuple[int, int]:
    """At most the lines asked for; ``height`` counts the short side, as in "720p"."""
    for value, most in ((height, _SHORT), (width, _LONG)):
        if value is not None and value > most:
            raise InvalidInput(
                f"Films have up to {_SHORT}p, so {value} is too large; give 1080, 720 or 480."
            )
        if value is not None and value < _LEAST:
            raise InvalidInput(f"{value} is too small for a film; {_LEAST} is the least.")
    scale = Fraction(1)
    if height is not None:
        scale = min(scale, Fraction(height, min(size)))
    if width is not None:
        scale = min(scale, Fraction(width, size[0]))
    return _even(size[0] * scale), _even(size[1] * scale)


def _even(value: int | Fraction) -> int:
    """The nearest even number: 4:2:0 chroma has half the columns and lines."""
    return max(2, 2 * round(Fraction(value) / 2))


def _usual(rate: Fraction) -> Fraction:
    while rate > _MAX_FPS:
        rate /= 2
    return max(rate, Fraction(1))
