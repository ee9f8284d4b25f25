"""What a file holds, checked before anything is built on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from nemo_jupyter.engine.media import integrity, pictures, rates, sniff
from nemo_jupyter.engine.media.sniff import FileType, Kind
from nemo_jupyter.engine.media.sound import open_media, sound_stream
from nemo_jupyter.errors import UnsupportedMedia

# Encoders pad sound to whole frames: only sound that outlasts the picture by more is film.
_TAIL_MS = 1000
_MISSTATED = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """A media file in numbers.

    Attributes:
        kind: ``video`` (also an animated GIF), ``audio`` or ``image``.
        container: Family name: mp4 (with mov and m4a), mkv (with webm), avi, gif, jpg, ...
        video_codec: libavcodec's name of the picture's codec.
        width: Columns as displayed, after rotation and sample aspect ratio.
        height: Lines as displayed.
        rotation: Degrees clockwise that the stored picture must be turned by: 0, 90, 180, 270.
        fps: Frames a second, exact; the usual rate where it varies; ``None`` without film.
        variable: Frames come at uneven intervals.
        duration_ms: Length; 0 for a still picture.
        pixel_format: libavutil's name.
        color_primaries, color_transfer, color_matrix, color_range: H.273 code points, 2 for
            unknown; range 1 limited, 2 full, 0 unknown.
        audio_codec: libavcodec's name of the sound's codec.
        channels: Channels of sound.
        sample_rate: Samples a second.
    """

    kind: Kind
    container: str
    duration_ms: int = 0
    video_codec: str | None = None
    width: int = 0
    height: int = 0
    rotation: int = 0
    fps: Fraction | None = None
    variable: bool = False
    pixel_format: str | None = None
    color_primaries: int = 2
    color_transfer: int = 2
    color_matrix: int = 2
    color_range: int = 0
    audio_codec: str | None = None
    channels: int = 0
    sample_rate: int = 0

    @property
    def has_video(self) -> bool:
        """Whether there is a picture, moving or still."""
        return self.video_codec is not None

    @property
    def has_audio(self) -> bool:
        """Whether there is sound."""
        return self.audio_codec is not None

    def to_dict(self) -> dict[str, Any]:
        """JSON-able values; the frame rate as ``"30000/1001"``."""
        return {**asdict(self), "fps": None if self.fps is None else str(self.fps)}

    @classmethod
    def from_dict(cls, obj: Mapping[str, Any]) -> MediaInfo:
        """The inverse of :meth:`to_dict`."""
        fps = obj.get("fps")
        return cls(**{**obj, "fps": None if fps is None else Fraction(fps)})


def probe(path: Path, name: str) -> MediaInfo:
    """Look into a file and check that it is what it claims to be and whole.

    Args:
        path: Where the bytes are; its own name does not matter.
        name: The name that a person knows the file by.

    Raises:
        UnsupportedMedia: Not an accepted type, named as what it is not, empty, cut off or broken.
    """
    family = _family(path, name)
    try:
        if family.demuxer is None:
            return _still(path, name, family)
        if family is sniff.MP4 and not integrity.has_index(path):
            raise integrity.cut_off(name)
        info = _moving(path, name, family)
    except (av.FFmpegError, ValueError, OSError) as error:
        raise UnsupportedMedia(
            f"{name} is damaged and cannot be read; export it again or convert it to MP4"
        ) from error
    if family is sniff.GIF and info.kind == "image":
        return _still(path, name, family)
    return info


def _family(path: Path, name: str) -> FileType:
    """The family by content, once the name agrees with it."""
    with path.open("rb") as file:
        head = file.read(sniff.HEAD)
    if not head:
        raise UnsupportedMedia(f"{name} is empty; upload the file again")
    family = sniff.sniff(head)
    if family is None:
        raise UnsupportedMedia(
            f"{name} is {sniff.describe(head)}; upload {sniff.ACCEPTED_NAMES} instead"
        )
    ending = Path(name).suffix.lower().lstrip(".")
    if ending and ending not in family.extensions:
        better = Path(name).with_suffix("." + family.name).name
        raise UnsupportedMedia(
            f"{name} is really {family.name.upper()}, not {ending}; rename it to {better}"
        )
    return family


def _still(path: Path, name: str, family: FileType) -> MediaInfo:
    picture = pictures.examine(path, name)
    return MediaInfo(
        kind="image",
        container=family.name,
        video_codec=family.name,
        width=picture.width,
        height=picture.height,
        rotation=picture.rotation,
        pixel_format=picture.mode,
    )


def _moving(path: Path, name: str, family: FileType) -> MediaInfo:
    frame = integrity.first_frame(path, name)
    with open_media(path, name) as container:
        video = integrity.picture_stream(container)
        sound = _sound(container)
        if video is None and not sound:
            raise UnsupportedMedia(
                f"{name} has neither picture nor sound that can be read here; convert it to MP4"
            )
        if video is not None and frame is None:
            raise UnsupportedMedia(f"{name} has no picture that can be decoded; convert it to MP4")
        extent = integrity.examine(path, name, family)
        if video is None or frame is None:
            length = extent.audio_ms or 0
            return MediaInfo(kind="audio", container=family.name, duration_ms=length, **sound)
        picture = _picture(video, frame, extent.times)
    still = family is sniff.GIF and extent.pictures < 2
    return MediaInfo(
        kind="image" if still else "video",
        container=family.name,
        duration_ms=_longest(extent.video_ms, extent.audio_ms),
        **picture,
        **sound,
    )


def _picture(video: VideoStream, frame: VideoFrame, times: tuple[int, ...]) -> dict[str, Any]:
    tick = video.time_base or Fraction(1, av.time_base)
    variable = rates.is_variable(times, tick)
    rotation = -round(frame.rotation) % 360
    width, height = displayed(video, rotation)
    return {
        "video_codec": video.codec_context.codec.canonical_name,
        "width": width,
        "height": height,
        "rotation": rotation,
        "fps": _rate(video, variable, times, tick),
        "variable": variable,
        "pixel_format": video.codec_context.pix_fmt,
        "color_primaries": int(frame.color_primaries),
        "color_transfer": int(frame.color_trc),
        "color_matrix": int(frame.colorspace),
        "color_range": int(frame.color_range),
    }


def _sound(container: InputContainer) -> dict[str, Any]:
    stream = sound_stream(container)
    if stream is None:
        return {}
    context = stream.codec_context
    return {
        "audio_codec": context.codec.canonical_name,
        "channels": context.layout.nb_channels,
        "sample_rate": context.sample_rate,
    }


def displayed(stream: VideoStream, rotation: int) -> tuple[int, int]:
    """Width and height on a screen with square pixels, turned upright."""
    aspect = stream.sample_aspect_ratio or Fraction(1)
    width = round(stream.width * aspect) if aspect > 0 else stream.width
    return (stream.height, width) if rotation in (90, 270) else (width, stream.height)


def _longest(video_ms: int | None, audio_ms: int | None) -> int:
    picture, sound = video_ms or 0, audio_ms or 0
    return sound if sound > picture + _TAIL_MS else picture


def _rate(
    video: VideoStream, variable: bool, times: tuple[int, ...], tick: Fraction
) -> Fraction | None:
    usual = rates.usual(times, tick)
    stated = video.average_rate or video.guessed_rate
    if not stated:
        return usual
    # A header that counts fields or clock ticks is off by a factor, not by a few percent.
    wrong = usual is not None and abs(usual / stated - 1) > _MISSTATED
    return usual if variable or wrong else rates.normalise(Fraction(stated))
