"""Still pictures as footage: one frame at any time."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

from nemo_jupyter.engine.media import pictures
from nemo_jupyter.errors import RenderFailed, UnsupportedMedia

# Twice the long side of the largest film: a zoom sees no more, and memory stays bounded.
_LONGEST = 3840


class PhotoReader:
    """A picture with the manners of :class:`~nemo_jupyter.engine.render.frames.FrameReader`.

    It is upright whatever its file says; where it is transparent it is black.
    """

    def __init__(self, path: Path) -> None:
        try:
            rgba = pictures.load(path)
        except (UnsupportedMedia, OSError) as error:
            raise RenderFailed(f"Footage can no longer be read: {error}.") from error
        rgba.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS, reducing_gap=2.0)
        flat = Image.new("RGBA", rgba.size, "black")
        flat.alpha_composite(rgba)
        frame = VideoFrame.from_ndarray(np.asarray(flat.convert("RGB")), format="rgb24")
        self._frame: VideoFrame = frame.reformat(
            format="yuv444p", dst_colorspace=Colorspace.ITU709, dst_color_range=ColorRange.MPEG
        )

    def close(self) -> None:
        """Nothing is open."""

    def reaches(self, time: Fraction) -> bool:
        """Always."""
        return True

    def at(self, time: Fraction) -> VideoFrame:
        """The picture."""
        return self._frame

    def at_backwards(self, time: Fraction) -> VideoFrame:
        """The picture."""
        return self._frame
