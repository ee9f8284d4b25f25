"""The film's pictures one by one, without coding any."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from types import TracebackType

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import Colorspace, VideoReformatter
from numpy.typing import NDArray

from nemo_jupyter.engine.render.chunks import plan_chunks
from nemo_jupyter.engine.render.compose import Compositor, Source
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.timeline.model import Draft, frame_of, ms_of

Picture = NDArray[np.uint8]


class Stills:
    """What the film shows at times of one's choice, as RGB; a context manager."""

    def __init__(self, draft: Draft, sources: Mapping[str, Source], output: OutputFormat) -> None:
        self._chunks = plan_chunks(draft, output)
        self._compositor = Compositor(sources, output, threads=os.cpu_count() or 1)
        self._convert = VideoReformatter()
        self._fps = output.fps

    def __enter__(self) -> Stills:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._compositor.close()

    def at(self, ms: int) -> Picture:
        """The picture at a time; the last one behind the end."""
        wanted = frame_of(ms, self._fps)
        first = 0
        for number, chunk in enumerate(self._chunks):
            if wanted < first + chunk.frames or number == len(self._chunks) - 1:
                inside = min(max(0, wanted - first), chunk.frames - 1)
                return self._rgb(next(self._compositor.frames(chunk, inside)))
            first += chunk.frames
        raise ValueError("The timeline has no picture.")

    def between(self, start_ms: int, end_ms: int) -> Iterator[tuple[int, Picture]]:
        """The pictures of a stretch in order, each with its time."""
        first, last = frame_of(start_ms, self._fps), frame_of(end_ms, self._fps)
        at = 0
        for chunk in self._chunks:
            if at + chunk.frames > first and at < last:
                skip = max(0, first - at)
                for n, frame in enumerate(self._compositor.frames(chunk, skip), at + skip):
                    if n >= last:
                        break
                    yield ms_of(n, self._fps), self._rgb(frame)
            at += chunk.frames

    def _rgb(self, frame: VideoFrame) -> Picture:
        found = self._convert.reformat(frame, format="rgb24", src_colorspace=Colorspace.ITU709)
        return np.asarray(found.to_ndarray(), np.uint8)
