"""A chunk becomes frames: sources read, fitted, blended, text laid over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray
from PIL import Image

from nemo_jupyter.engine.media import pictures
from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.render import blend, geometry
from nemo_jupyter.engine.render.chunks import Chunk, Layer, PictureLayer, TextLayer
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.frames import FrameReader
from nemo_jupyter.engine.render.photos import PhotoReader
from nemo_jupyter.engine.render.place import Place
from nemo_jupyter.engine.render.spoken import Spoken
from nemo_jupyter.engine.render.text import TextPicture, draw
from nemo_jupyter.engine.render.treatment import Treatment

Reader = FrameReader | PhotoReader
_OPEN_READERS = 4  # a decoder holds tens of megabytes of reference frames
_DRAWN_TEXTS = 64
_TREATMENTS = 16  # filter graphs with their buffers


@dataclass(frozen=True, slots=True)
class Source:
    """Where the bytes of an asset are and what they hold.

    ``shake`` is there for footage that is to be made steady.
    """

    path: Path
    info: MediaInfo
    shake: Shake | None = None


class Compositor:
    """Makes the frames of chunks. Neighbouring chunks share decoders and drawn texts."""

    def __init__(
        self, sources: Mapping[str, Source], output: OutputFormat, *, threads: int = 1
    ) -> None:
        """Open nothing yet.

        Args:
            sources: Path and properties of every asset used.
            output: Size and frame rate.
            threads: Threads of each decoder; more than one pays where nothing else is done.
        """
        self._sources = sources
        self._threads = threads
        self._output = output
        self._readers: list[tuple[str, Reader]] = []
        self._treatments: dict[str, Treatment] = {}
        self._stamps: dict[str, blend.Stamp] = {}
        self._black = blend.plain(output.width, output.height)

    def close(self) -> None:
        """Let go of all sources."""
        for _, reader in self._readers:
            reader.close()
        self._readers.clear()

    def frames(self, chunk: Chunk, first: int = 0) -> Iterator[VideoFrame]:
        """The chunk's frames from one on, ready for the encoder; do not draw on them."""
        drawn = [layer for layer in chunk.layers if self._is_drawn(layer)]
        filmed = [
            layer
            for layer in chunk.layers
            if isinstance(layer, PictureLayer) and not self._is_drawn(layer)
        ]
        readers = self._claim(filmed)
        for index in range(first, chunk.frames):
            frame = self._black
            for layer, reader in zip(filmed, readers, strict=True):
                frame = self._lay(frame, layer, self._picture(layer, reader, index), index)
            seen = [(over, share) for over in drawn if (share := _strength(over, index)) > 0]
            if seen:
                frame = blend.copy(frame)
                for over, share in seen:
                    self._stamp(over, index).onto(frame, share)
            yield frame

    def _is_drawn(self, layer: Layer) -> bool:
        """Texts, and still pictures on a part of the canvas, which may be transparent."""
        if isinstance(layer, TextLayer):
            return True
        is_still = self._sources[layer.asset].info.kind == "image"
        place = Place.of(layer.effects)
        return is_still and place is not None and not place.fill and len(layer.effects) == 1

    def _claim(self, pictures: list[PictureLayer]) -> list[Reader]:
        """A reader for each picture; one that stands close before the place is kept."""
        free, claimed = self._readers, []
        for layer in pictures:
            time = layer.position / self._output.fps
            found = next(
                (r for r in free if r[0] == layer.asset and r[1].reaches(time)), None
            ) or next((r for r in free if r[0] == layer.asset), None)
            if found is None:
                found = (layer.asset, self._open(self._sources[layer.asset]))
            else:
                free.remove(found)
            claimed.append(found)
        keep = max(0, _OPEN_READERS - len(claimed))
        for _, reader in free[keep:]:
            reader.close()
        self._readers = [*claimed, *free[:keep]]
        return [reader for _, reader in claimed]

    def _open(self, source: Source) -> Reader:
        if source.info.kind == "image":
            return PhotoReader(source.path)
        info, output = source.info, self._output
        halved = 2 * min(output.width, output.height) <= min(info.width, info.height)
        return FrameReader(
            source.path,
            tolerance=1 / (4 * output.fps),
            fps=None if info.variable else info.fps,
            threads=self._threads,
            rough=output.is_draft and halved,
        )

    def _picture(self, layer: PictureLayer, reader: Reader, index: int) -> VideoFrame:
        time = max(Fraction(0), (layer.position + index * layer.speed) / self._output.fps)
        frame = reader.at_backwards(time) if layer.speed < 0 else reader.at(time)
        return self._treatment(layer)(frame, time)

    def _treatment(self, layer: PictureLayer) -> Treatment:
        key = repr((layer.asset, layer.fit, layer.effects))
        found = self._treatments.get(key)
        if found is None:
            if len(self._treatments) >= _TREATMENTS:
                self._treatments.clear()
            info, output, fit = self._sources[layer.asset].info, self._output, layer.fit
            if info.kind == "image":
                info = replace(info, rotation=0)  # its reader turns it upright
            place = Place.of(layer.effects)
            if place is not None:
                _, _, width, height = place.box(geometry.shaped(info, layer.effects), output)
                output, fit = replace(output, width=width, height=height), "crop"
            shake = self._sources[layer.asset].shake
            found = Treatment(info, fit, layer.effects, output, shake)
            self._treatments[key] = found
        return found

    def _lay(
        self, below: VideoFrame, layer: PictureLayer, picture: VideoFrame, index: int
    ) -> VideoFrame:
        place = Place.of(layer.effects)
        if place is not None:
            return self._inset(below, layer, place, picture, index)
        if layer.ramp is None:
            return picture
        share = layer.ramp.at(index)
        if layer.takeover is None:
            return blend.dip(picture, share, layer.color)
        return blend.take_over(below, picture, layer.takeover, share)

    def _inset(
        self,
        below: VideoFrame,
        layer: PictureLayer,
        place: Place,
        picture: VideoFrame,
        index: int,
    ) -> VideoFrame:
        info = geometry.shaped(self._sources[layer.asset].info, layer.effects)
        x, y, _, _ = place.box(info, self._output)
        share = layer.ramp.at(index) if layer.ramp else 1.0
        return blend.inset(below, picture, (x, y), place.opacity * share)

    def _stamp(self, layer: Layer, index: int) -> blend.Stamp:
        layer = layer.at(index) if isinstance(layer, TextLayer) else replace(layer, ramp=None)
        key = repr(layer)
        if key not in self._stamps:
            if len(self._stamps) >= _DRAWN_TEXTS:
                self._stamps.clear()
            self._stamps[key] = blend.Stamp(self._drawn(layer))
        return self._stamps[key]

    def _drawn(self, layer: Layer) -> TextPicture:
        output = self._output
        if isinstance(layer, TextLayer):
            spoken = None
            if layer.words:
                reveal = layer.style.get("animation") == "reveal"
                spoken = Spoken(layer.words, layer.spoken[0][1], reveal)
            return draw(layer.text, layer.style, layer.role, output.width, output.height, spoken)
        source = self._sources[layer.asset]
        place = Place.of(layer.effects) or Place()
        x, y, width, height = place.box(source.info, output)
        return TextPicture(x, y, _logo(source.path, (width, height), place.opacity))


def _strength(layer: Layer, frame: int) -> float:
    """How far words, or a still picture, hide what is below; a picture's own is in its samples."""
    if not isinstance(layer, TextLayer):
        return layer.ramp.eased(frame) if layer.ramp else 1.0
    value = layer.style.get("opacity", 1.0)
    opacity = min(1.0, max(0.0, float(value))) if isinstance(value, int | float) else 1.0
    return opacity * layer.strength(frame)


def _logo(path: Path, size: tuple[int, int], opacity: float) -> NDArray[np.uint8]:
    """A still picture at a size, with straight alpha."""
    # Scaled with its colours weighted by alpha, else what is transparent would tint the rim.
    scaled = pictures.load(path).convert("RGBa").resize(size, Image.Resampling.LANCZOS)
    rgba = np.array(scaled.convert("RGBA"))
    rgba[..., 3] = np.rint(rgba[..., 3] * opacity)
    return rgba
