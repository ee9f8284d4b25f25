"""One source's frames as they are seen: turned, fitted, then changed in the order said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from av.video.frame import VideoFrame

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.render import geometry, steady
from nemo_jupyter.engine.render.effects import Stage, stages
from nemo_jupyter.engine.render.fit import Fitter
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.zoom import Zoom
from nemo_jupyter.timeline.model import Effect

_MOST_DETAIL = Fraction(2)  # how much larger than the canvas a picture is kept for a zoom
_WORTH = Fraction(21, 20)


class Treatment:
    """Everything that is done to the frames of a source before they are laid on the canvas."""

    def __init__(
        self,
        info: MediaInfo,
        fit: str,
        effects: Sequence[Effect],
        output: OutputFormat,
        shake: Shake | None = None,
    ) -> None:
        steadied = shake is not None and any(e.name == steady.NAME for e in effects)
        self._steady = steady.Steady(shake) if shake is not None and steadied else None
        steps = stages(effects)
        first = next((s for s in steps if isinstance(s, Zoom)), None)
        self._zoom: Zoom | None = None
        canvas = output
        # A zoom that nothing else comes before sees the source's own detail.
        if first is not None and steps[0] is first:
            detail = _detail(geometry.shaped(info, effects), first, output)
            if detail > 1:
                canvas = replace(
                    output,
                    width=2 * round(output.width * detail / 2),
                    height=2 * round(output.height * detail / 2),
                )
                self._zoom, steps = first, steps[1:]
        self._output = output
        self._fitter = Fitter(info, fit, canvas, tuple(effects))
        self._stages: list[Stage] = steps

    def __call__(self, frame: VideoFrame, time: Fraction) -> VideoFrame:
        """A frame of the source as seen on the canvas; ``time`` is the source's, in seconds."""
        if self._steady is not None:
            frame = self._steady(frame, time)
        made = self._fitter(frame)
        if self._zoom is not None:
            made = self._zoom.resampled(made, time, self._output.width, self._output.height)
        for stage in self._stages:
            made = stage(made, time)
        return made


def _detail(info: MediaInfo, zoom: Zoom, output: OutputFormat) -> Fraction:
    """How much larger than the canvas the picture should be made, for what the zoom shows."""
    sharp = max(Fraction(info.width, output.width), Fraction(info.height, output.height))
    wanted = min(Fraction(max(zoom.factors)).limit_denominator(100), sharp, _MOST_DETAIL)
    return wanted if wanted >= _WORTH else Fraction(1)
