"""A picture on a part of the canvas: picture in picture, one half of a split screen, a logo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.numbers import share
from nemo_jupyter.timeline.model import Effect

_MARGIN = 0.035  # of the shorter side


@dataclass(frozen=True, slots=True)
class Place:
    """Where a picture goes.

    Attributes:
        x: Its place in the free space from left (0) to right (1).
        y: The same from top to bottom.
        width: The width it may have, a share of the canvas.
        height: The height it may have, a share of the canvas.
        margin: Distance from the edges of the canvas, a share of its shorter side.
        opacity: How far it hides what is below, 0 to 1.
        fill: Take the whole room and crop what is too much, else keep the picture whole.
        half: 0 or 1 for the first or second half of the canvas, whichever way up it is.
    """

    x: float = 1.0
    y: float = 1.0
    width: float = 0.28
    height: float = 0.28
    margin: float = _MARGIN
    opacity: float = 1.0
    fill: bool = False
    half: int | None = None

    @classmethod
    def of(cls, effects: Iterable[Effect]) -> Place | None:
        """The place that the last ``place`` among some effects gives."""
        found = [e.args for e in effects if e.name == "place"]
        if not found:
            return None
        usual = cls()
        numbers = {
            name: share(found[-1], name, getattr(usual, name))
            for name in ("x", "y", "width", "height", "margin", "opacity")
        }
        half = found[-1].get("half")
        return cls(
            **numbers,
            fill=bool(found[-1].get("fill")),
            half=half if half in (0, 1) else None,
        )

    def box(self, info: MediaInfo, output: OutputFormat) -> tuple[int, int, int, int]:
        """Left edge, upper edge, width and height on a canvas, all even."""
        if self.half is not None:
            return self._beside(output)
        room_w, room_h = self.width * output.width, self.height * output.height
        if not self.fill and info.width and info.height:
            shape = Fraction(info.width, info.height)
            room_w, room_h = min(room_w, room_h * float(shape)), min(room_h, room_w / float(shape))
        width, height = _even(room_w, output.width), _even(room_h, output.height)
        margin = self.margin * min(output.width, output.height)
        return (
            _inside(self.x, margin, output.width - width),
            _inside(self.y, margin, output.height - height),
            width,
            height,
        )

    def _beside(self, output: OutputFormat) -> tuple[int, int, int, int]:
        """Left or right half of a wide canvas, upper or lower half of an upright one."""
        if output.height > output.width:
            first = _even(output.height / 2, output.height)
            return (
                (0, 0, output.width, first)
                if not self.half
                else (0, first, output.width, output.height - first)
            )
        first = _even(output.width / 2, output.width)
        return (
            (0, 0, first, output.height)
            if not self.half
            else (first, 0, output.width - first, output.height)
        )


def _even(value: float, most: int) -> int:
    return max(2, min(most, 2 * round(value / 2)))


def _inside(share: float, margin: float, free: int) -> int:
    edge = min(margin, free / 2)
    return 2 * round((edge + share * (free - 2 * edge)) / 2)
