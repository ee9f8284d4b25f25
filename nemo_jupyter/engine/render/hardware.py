"""Encoders of graphics cards and processors, for those who ask for them.

They are quick and coarse: at a size they look worse than x264. Footage is not copied beside them,
since the ids of their parameter sets are not ours to choose.
"""

from __future__ import annotations

from fractions import Fraction

import av
from av.video.codeccontext import VideoCodecContext

from nemo_jupyter.errors import Unsupported

# libavcodec's name of each, and how it is told of a constant quality.
ENCODERS: dict[str, tuple[str, dict[str, str]]] = {
    "nvenc": ("h264_nvenc", {"rc": "vbr", "cq": "{crf}", "b": "0", "forced-idr": "1"}),
    "qsv": ("h264_qsv", {"global_quality": "{crf}", "forced_idr": "1"}),
    "videotoolbox": ("h264_videotoolbox", {"q": "{quality}", "allow_sw": "0"}),
}
_TRIED = (640, 360)


def encoder(name: str, crf: int) -> tuple[VideoCodecContext, dict[str, str]]:
    """An encoder that is not set up yet, and its options for a quality.

    Raises:
        Unsupported: There is no such encoder in this build.
    """
    codec, options = ENCODERS[name]
    # VideoToolbox counts quality upwards to 100; 20 of x264 is about 65 there.
    values = {"crf": str(crf), "quality": str(max(1, 125 - 3 * crf))}
    try:
        made = VideoCodecContext.create(codec, "w")
    except ValueError:  # PyAV's error for a codec that is not built in
        raise _unsupported(name, "this build has none") from None
    assert isinstance(made, VideoCodecContext)
    return made, {key: value.format(**values) for key, value in options.items()}


def check(name: str) -> None:
    """Make sure that an encoder works on this machine, by opening it.

    Raises:
        Unsupported: It does not.
    """
    made, options = encoder(name, 20)
    made.width, made.height, made.pix_fmt = *_TRIED, pixel_format(name)
    made.time_base, made.framerate = Fraction(1, 30), Fraction(30)
    made.options = options
    try:
        made.open()
    except (av.FFmpegError, OSError) as error:
        raise _unsupported(name, error.strerror or "it does not open") from error


def pixel_format(name: str) -> str:
    """What an encoder takes."""
    return "nv12" if name == "qsv" else "yuv420p"


def _unsupported(name: str, why: str) -> Unsupported:
    return Unsupported(
        f"The encoder {name} does not work on this machine ({why}); leave encoder out to encode "
        "on the processor."
    )
