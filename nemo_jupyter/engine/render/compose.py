"""A chunk becomes frames: sources read, fitted, blended, text laid over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av.video.frame import VideoFrame

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render import blend
from nemo_jupyter.engine.render.chunks import Chunk, PictureLayer, TextLayer
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.frames import FrameReader
from nemo_jupyter.engine.render.text import draw
from nemo_jupyter.engine.render.treatment import Treatment

_OPEN_READERS = 4  # a decoder holds tens of megabytes of reference frames
_DRAWN_TEXTS = 64
_TREATMENTS = 16  # filter graphs with their buffers


@dataclass(frozen=True, slots=True)
class Source:
    """Where the bytes of an asset are and what they hold."""

    path: Path
    info: MediaInfo


class Compositor:
    """Makes the frames of chunks. Neighbouring chunks share decoders and drawn texts."""

    def __init__(self, sources: Mapping[str, Source], output: OutputFormat) -> None:
        self._sources = sources
        self._output = output
        self._readers: list[tuple[str, FrameReader]] = []
        self._treatments: dict[str, Treatment] = {}
        self._stamps: dict[str, blend.Stamp] = {}
        self._black = blend.plain(output.width, output.height)

    def close(self) -> None:
        """Let go of all sources."""
        for _, reader in self._readers:
            reader.close()
        self._readers.clear()

    def frames(self, chunk: Chunk) -> Iterator[VideoFrame]:
        """The chunk's frames in order, ready for the encoder; do not draw on them."""
        pictures = [layer for layer in chunk.layers if isinstance(layer, PictureLayer)]
        texts = [layer for layer in chunk.layers if isinstance(layer, TextLayer)]
        readers = self._claim(pictures)
        for index in range(chunk.frames):
            frame = self._black
            for layer, reader in zip(pictures, readers, strict=True):
                frame = self._lay(frame, layer, self._picture(layer, reader, index), index)
            if texts:
                frame = blend.copy(frame)
                for text in texts:
                    self._stamp(text).onto(frame, text.ramp.eased(index) if text.ramp else 1.0)
            yield frame

    def _claim(self, pictures: list[PictureLayer]) -> list[FrameReader]:
        """A reader for each picture; one that stands close before the place is kept."""
        free, claimed = self._readers, []
        for layer in pictures:
            time = layer.position / self._output.fps
            found = next(
                (r for r in free if r[0] == layer.asset and r[1].reaches(time)), None
            ) or next((r for r in free if r[0] == layer.asset), None)
            if found is None:
                tolerance = 1 / (4 * self._output.fps)
                path = self._sources[layer.asset].path
                found = (layer.asset, FrameReader(path, tolerance=tolerance))
            else:
                free.remove(found)
            claimed.append(found)
        keep = max(0, _OPEN_READERS - len(claimed))
        for _, reader in free[keep:]:
            reader.close()
        self._readers = [*claimed, *free[:keep]]
        return [reader for _, reader in claimed]

    def _picture(self, layer: PictureLayer, reader: FrameReader, index: int) -> VideoFrame:
        time = max(Fraction(0), (layer.position + index * layer.speed) / self._output.fps)
        return self._treatment(layer)(reader.at(time), time)

    def _treatment(self, layer: PictureLayer) -> Treatment:
        key = repr((layer.asset, layer.fit, layer.effects))
        found = self._treatments.get(key)
        if found is None:
            if len(self._treatments) >= _TREATMENTS:
                self._treatments.clear()
            info = self._sources[layer.asset].info
            found = Treatment(info, layer.fit, layer.effects, self._output)
            self._treatments[key] = found
        return found

    def _lay(
        self, below: VideoFrame, layer: PictureLayer, picture: VideoFrame, index: int
    ) -> VideoFrame:
        if layer.ramp is None:
            return picture
        share = layer.ramp.at(index)
        if layer.takeover is None:
            return blend.dip(picture, share, layer.color)
        return blend.take_over(below, picture, layer.takeover, share)

    def _stamp(self, layer: TextLayer) -> blend.Stamp:
        key = repr((layer.text, layer.role, sorted(layer.style.items())))
        if key not in self._stamps:
            if len(self._stamps) >= _DRAWN_TEXTS:
                self._stamps.clear()
            picture = draw(
                layer.text, layer.style, layer.role, self._output.width, self._output.height
            )
            self._stamps[key] = blend.Stamp.of(picture)
        return self._stamps[key]
