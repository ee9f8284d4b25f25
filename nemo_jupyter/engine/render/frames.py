"""Frame-exact reading: the picture that a source shows at a given time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from types import TracebackType

import av
from av.packet import Packet
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from nemo_jupyter.engine.media.sound import open_media, origin
from nemo_jupyter.errors import RenderFailed, UnsupportedMedia

# Decoding on is cheaper than a seek up to about one usual GOP.
_DECODE_ON = Fraction(2)
# Frames before the wanted one that are decoded whole, in case its place is off by one.
_NEAR = 2
# How far before the wanted time a second attempt starts, when the first lands behind it.
_STEP_BACK = (Fraction(0), Fraction(5), Fraction(30))

# Pictures held to be shown backwards.
_WINDOW_BYTES, _WINDOW_FRAMES = 96_000_000, 60


class FrameReader:
    """Reads one source forward; jumps are seeks.

    Time 0 is where the container's presentation starts, so that sound and picture agree.
    """

    def __init__(
        self,
        path: Path,
        *,
        tolerance: Fraction,
        fps: Fraction | None = None,
        threads: int = 1,
        rough: bool = False,
    ) -> None:
        """Open a source.

        Args:
            path: A media file.
            tolerance: How much later than asked a frame may begin, in seconds; it absorbs
                timestamps that a container has rounded.
            fps: Its rate where that is even: on the way to a frame, pictures that no other
                refers to are then passed over.
            threads: Decoder threads.
            rough: Leave B-frames without deblocking, a seventh of the work; where they are made
                half as large nobody sees it, and no error goes on to other frames.
        """
        try:
            self._container = open_media(path)
        except (UnsupportedMedia, OSError) as error:
            raise RenderFailed(f"Footage can no longer be read: {error}.") from error
        self._stream = self._container.streams.video[0]
        self._stream.codec_context.thread_count = threads
        if rough:
            self._stream.codec_context.options = {"skip_loop_filter": "bidir"}
        self._zero = origin(self._container)
        self._tolerance = tolerance
        self._near = None if fps is None else _NEAR / fps
        self._skip_to: Fraction | None = None  # pictures before it need not be seen
        self._skipped = False
        self._skipping = False
        # Frames with their times: users of a frame may set its timestamp anew.
        self._frames: Iterator[tuple[Fraction, VideoFrame]] = iter(())
        self._current: tuple[Fraction, VideoFrame] | None = None
        self._next: tuple[Fraction, VideoFrame] | None = None
        self._window: list[tuple[Fraction, VideoFrame]] = []
        self._window_end = Fraction(0)
        if self._container.format.name == "avi":
            self._zero += self._delay()

    def __enter__(self) -> FrameReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file and the decoder."""
        self._frames = iter(())
        self._window.clear()
        self._container.close()

    @property
    def position(self) -> Fraction | None:
        """Source time of the frame shown last, in seconds."""
        return None if self._current is None else self._current[0]

    def reaches(self, time: Fraction) -> bool:
        """Whether a time lies close enough ahead to be decoded on to."""
        position = self.position
        return position is not None and position <= time + self._tolerance < position + _DECODE_ON

    def at(self, time: Fraction) -> VideoFrame:
        """The frame shown at a source time in seconds: the last one to begin by then.

        Before the first frame the first is shown, after the last the last.

        Raises:
            RenderFailed: The source has no frame that can be decoded.
        """
        self._window.clear()
        self._skip_to = None if self._near is None else time - self._near
        self._go_to(time)
        if self._skipped and not self._is_near(time):
            # A gap, or the file's end: what was passed over may be what is shown.
            self._skip_to = None
            self._seek(time)
            self._go_to(time)
        if self._current is None:
            raise RenderFailed("A source has no frame that can be decoded; upload it again.")
        return self._current[1]

    def at_backwards(self, time: Fraction) -> VideoFrame:
        """The same as :meth:`at` for times that go down: what comes before is decoded in windows.

        A window holds at most :data:`_WINDOW_BYTES` of pictures, and costs a seek.

        Raises:
            RenderFailed: The source has no frame that can be decoded.
        """
        reached = time + self._tolerance
        if not self._window or not self._window[0][0] <= reached < self._window_end:
            self._fill_window(time)
        return next((f for t, f in reversed(self._window) if t <= reached), self._window[0][1])

    def _fill_window(self, time: Fraction) -> None:
        rate = self._stream.average_rate or Fraction(30)
        size = max(1, self._stream.width * self._stream.height * 3 // 2)
        start = max(Fraction(0), time - min(_WINDOW_FRAMES, _WINDOW_BYTES // size) / rate)
        self.at(start)
        found = [self._current] if self._current else []
        while self._next is not None and self._next[0] <= time + self._tolerance:
            self._advance()
            found += [self._current] if self._current else []
        self._window = found
        self._window_end = self._next[0] if self._next is not None else time + 10**9

    def _go_to(self, time: Fraction) -> None:
        if not self.reaches(time) and not self._holds(time):
            self._seek(time)
        while self._next is not None and self._next[0] <= time + self._tolerance:
            self._advance()

    def _holds(self, time: Fraction) -> bool:
        """Whether the last frame of all is shown, and goes on being shown."""
        position = self.position
        return self._next is None and position is not None and position <= time

    def _is_near(self, time: Fraction) -> bool:
        position = self.position
        return self._near is None or (position is not None and position >= time - self._near)

    def _delay(self) -> Fraction:
        """How late an AVI's frames are stamped: it has no display times, so the demuxer guesses
        them behind the decode times by as many frames as the codec might reorder."""
        first = next(self._decode(), None)
        return first[0] if first is not None else Fraction(0)

    def _seek(self, time: Fraction) -> None:
        for back in _STEP_BACK:
            self._start(max(Fraction(0), time - back))
            first = self.position
            if first is not None and (first <= time + self._tolerance or time <= back):
                return
        self._start(None)

    def _start(self, time: Fraction | None) -> None:
        base = self._stream.time_base or Fraction(1, av.time_base)
        target = 0 if time is None else int((time + self._zero) / base)
        with suppress(av.FFmpegError):  # a file that cannot seek is read from its start
            self._container.seek(target, stream=self._stream, backward=True)
        self._skipped = False
        self._frames = self._decode()
        self._current = next(self._frames, None)
        self._next = next(self._frames, None)

    def _advance(self) -> None:
        self._current, self._next = self._next, next(self._frames, None)

    def _decode(self) -> Iterator[tuple[Fraction, VideoFrame]]:
        packets = self._container.demux(self._stream)
        while True:
            try:
                packet = next(packets, None)
                if packet is None:
                    return
                self._choose(packet)
                for frame in packet.decode():
                    if frame.pts is not None:
                        yield self._time(frame), frame
            except av.InvalidDataError:
                continue  # a damaged packet: the frame before it stays on screen
            except av.EOFError:
                return

    def _choose(self, packet: Packet[VideoStream]) -> None:
        """Have the decoder pass over a picture that is neither shown nor referred to."""
        skip = self._skip_to is not None and self._time(packet) < self._skip_to
        self._skipped |= skip
        if skip != self._skipping:
            self._skipping = skip
            self._stream.codec_context.skip_frame = "NONREF" if skip else "DEFAULT"

    def _time(self, frame: VideoFrame | Packet[VideoStream]) -> Fraction:
        base = frame.time_base or self._stream.time_base or Fraction(1)
        return Fraction(frame.pts or 0) * base - self._zero
