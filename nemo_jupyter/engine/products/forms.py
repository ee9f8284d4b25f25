"""The finished film in other forms than MP4."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler
from av.container import InputContainer, OutputContainer
from PIL import Image

from nemo_jupyter.engine.products import gif
from nemo_jupyter.engine.render.level import FORMS as SOUNDS
from nemo_jupyter.engine.render.stills import Picture
from nemo_jupyter.errors import Cancelled, InvalidInput

#: Forms of a film and their types on the web.
FILMS = {
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "webm": "video/webm",
    "gif": "image/gif",
}
_SOUND_TYPES = {
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "wav": "audio/wav",
    "flac": "audio/flac",
}
TYPES = FILMS | {form: _SOUND_TYPES[form] for form in SOUNDS}

# VP9 at constant quality; 31 is what Google recommends for 1080p.
_VP9 = {"crf": "31", "b": "0", "deadline": "good", "cpu-used": "5", "row-mt": "1"}
_OPUS_RATE = 128_000


def convert(
    film: Path,
    target: Path,
    form: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    on_share: Callable[[float], None] = lambda share: None,
) -> None:
    """Write a finished MP4 in another form of :data:`FILMS`.

    MOV is the same pictures and sound in another container; WebM and GIF are encoded anew.

    Raises:
        InvalidInput: It is too long for a GIF.
        Cancelled: ``cancelled`` said so.
    """
    partial = target.with_name(f"{target.name}.part")

    def watch(share: float) -> None:
        if cancelled():
            raise Cancelled("The export was stopped; finished parts are kept.")
        on_share(min(1.0, share))

    try:
        with av.open(str(film)) as source:
            length = max(1.0, (source.duration or 0) / av.time_base)
            if form == "gif":
                gif.make(list(_pictures(source, length, watch)), partial, cancelled=cancelled)
            else:
                options = {"movflags": "+faststart"} if form == "mov" else {}
                with av.open(str(partial), "w", format=form, options=options) as out:
                    (_copy if form == "mov" else _encode)(source, out, length, watch)
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _copy(
    source: InputContainer, out: OutputContainer, length: float, watch: Callable[[float], None]
) -> None:
    wanted = [s for s in source.streams if s.type in ("video", "audio")]
    streams = {s.index: out.add_stream_from_template(s) for s in wanted}
    for packet in source.demux(wanted):
        if packet.dts is None:
            continue
        watch(float(packet.dts * packet.time_base) / length)
        packet.stream = streams[packet.stream_index]
        out.mux(packet)


def _encode(
    source: InputContainer, out: OutputContainer, length: float, watch: Callable[[float], None]
) -> None:
    picture = source.streams.video[0]
    sound = next(iter(source.streams.audio), None)
    video = out.add_stream("libvpx-vp9", rate=picture.average_rate, options=_VP9)
    video.width, video.height = picture.width, picture.height
    video.pix_fmt = "yuv420p"
    video.time_base = 1 / Fraction(picture.average_rate or 30)
    audio = out.add_stream("libopus", rate=48_000, layout="stereo") if sound else None
    if audio is not None:
        audio.bit_rate = _OPUS_RATE
    resample = AudioResampler("flt", "stereo", 48_000)
    for frame in source.decode(*([picture, sound] if sound else [picture])):
        watch(float(frame.time or 0) / length)
        if isinstance(frame, av.VideoFrame):
            frame.pict_type = 0
            out.mux(video.encode(frame))
        elif audio is not None and isinstance(frame, av.AudioFrame):
            for part in resample.resample(frame):
                out.mux(audio.encode(part))
    out.mux(video.encode(None))
    if audio is not None:
        out.mux(audio.encode(None))


def _pictures(
    source: InputContainer, length: float, watch: Callable[[float], None]
) -> Iterator[Picture]:
    """The pictures of a film at a GIF's rate and size."""
    if length * 1000 > gif.LONGEST_MS:
        raise InvalidInput(
            f"A GIF of {length:.0f} s would be huge; export {gif.LONGEST_MS // 1000} s at most, "
            "or say “make a gif of seconds 2 to 5”."
        )
    side = gif.SETTINGS[0].side
    due = 0
    for frame in source.decode(video=0):
        time = Fraction(frame.pts or 0) * Fraction(frame.time_base or 1)
        while due <= time * gif.FPS:
            due += 1
            scale = min(1.0, side / max(frame.width, frame.height))
            size = max(2, round(frame.width * scale)), max(2, round(frame.height * scale))
            image = Image.fromarray(np.asarray(frame.to_ndarray(format="rgb24"), np.uint8))
            watch(float(time) / length)
            yield np.asarray(image.resize(size, Image.Resampling.LANCZOS))
