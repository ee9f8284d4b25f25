"""Progress out, cancellation in, for work that takes a while."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias

import av
from av.container import InputContainer
from av.stream import Discard
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.integrity import picture_stream
from nemo_jupyter.errors import Cancelled

OnProgress: TypeAlias = Callable[[float], None] | None
IsCancelled: TypeAlias = Callable[[], bool] | None


@dataclass(frozen=True, slots=True)
class Watch:
    """Both hooks of one piece of work; either may be missing."""

    progress: OnProgress = None
    cancelled: IsCancelled = None

    def at(self, share: float) -> None:
        """Note that a share of the work is done.

        Raises:
            Cancelled: Somebody asked for it.
        """
        if self.cancelled is not None and self.cancelled():
            raise Cancelled("Stopped while looking through the media; nothing was changed")
        if self.progress is not None:
            self.progress(min(1.0, max(0.0, share)))

    def blocks(self, path: Path, rate: int, channels: int = 1) -> Iterator[sound.Samples]:
        """The whole sound of a file, watched.

        Raises:
            Cancelled: Somebody asked for it.
            UnsupportedMedia: The file cannot be read as film or sound.
        """
        expected = max(1.0, length(path) * rate)
        done = 0
        for block in sound.blocks(path, rate=rate, channels=channels):
            yield block
            done += len(block)
            self.at(done / expected)

    def pictures(self, path: Path) -> Iterator[tuple[int, int, VideoFrame]]:
        """Start and end in ms of each picture of a film, and the picture, watched.

        What cannot be decoded ends it; what came before is known.

        Raises:
            Cancelled: Somebody asked for it.
            UnsupportedMedia: The file cannot be read as film or sound.
        """
        with sound.open_media(path) as container:
            stream = picture_stream(container)
            if stream is None:
                return
            for other in container.streams:
                if other is not stream:
                    other.discard = Discard.all
            stream.codec_context.thread_type = "AUTO"
            zero = sound.origin(container)
            whole = max(1, (container.duration or 0) * 1000 // av.time_base)
            for frame in _decoded(container, stream):
                tick = frame.time_base or Fraction(1, 1000)
                start = round(((frame.pts or 0) * tick - zero) * 1000)
                yield start, start + round((frame.duration or 0) * tick * 1000), frame
                self.at(start / whole)


def _decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame]:
    try:
        yield from (frame for frame in container.decode(stream) if frame.pts is not None)
    except av.FFmpegError:
        return


def length(path: Path) -> float:
    """Length of a file by its header, seconds; 0 when it does not say."""
    with sound.open_media(path) as container:
        return (container.duration or 0) / av.time_base
