"""Encoders of the machine: used where they work, refused in words where they do not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from av.codec.context import Flags
from av.video.codeccontext import VideoCodecContext

from nemo_jupyter.engine.jobs import output_for
from nemo_jupyter.engine.media import h264
from nemo_jupyter.engine.render import blend, hardware
from nemo_jupyter.engine.render.film import render
from nemo_jupyter.engine.render.format import choose
from nemo_jupyter.engine.render.workers import encode_in_threads
from nemo_jupyter.errors import InvalidInput, Unsupported
from nemo_jupyter.timeline.model import Draft
from tests import film
from tests.engine.render.test_copy import check_decodes
from tests.engine.render.test_film import Studio, clip, story


@pytest.mark.parametrize("name", hardware.ENCODERS)
def test_an_encoder_works_or_says_why_not(name: str) -> None:
    refused = None
    try:
        hardware.check(name)
    except Unsupported as error:
        refused = error.message
    if refused is None:
        assert output_for(Draft(), {}, {"encoder": name}).encoder == name
    else:
        assert refused.startswith(f"The encoder {name} does not work on this machine")


def test_an_encoder_that_nobody_makes_is_refused() -> None:
    with pytest.raises(InvalidInput, match="nvenc"):
        output_for(Draft(), {}, {"encoder": "magic"})
    assert output_for(Draft(), {}, {}).encoder == "x264"


def test_a_byte_stream_becomes_what_mp4_keeps() -> None:
    def coded(annexb: int) -> tuple[bytes, list[bytes]]:
        encoder = VideoCodecContext.create("libx264", "w")
        encoder.width, encoder.height, encoder.pix_fmt = 320, 180, "yuv420p"
        encoder.time_base, encoder.framerate = Fraction(1, 30), Fraction(30)
        encoder.flags |= Flags.global_header
        encoder.thread_count = 1
        encoder.options = {"x264-params": f"annexb={annexb}"}
        frames = []
        for index in range(5):
            frame = blend.copy(blend.plain(320, 180))
            frame.pts, frame.time_base = index, Fraction(1, 30)
            frames += encoder.encode(frame)
        frames += encoder.encode(None)
        return bytes(encoder.extradata or b""), [bytes(packet) for packet in frames]

    stream, kept = coded(1), coded(0)
    assert h264.ParameterSets.from_annexb(stream[0]).to_avcc() == kept[0]
    sizes = [[kind for kind, _ in h264.units(h264.from_annexb(data))] for data in stream[1]]
    assert sizes == [[kind for kind, _ in h264.units(data)] for data in kept[1]]
    assert [h264.from_annexb(data) for data in stream[1]][1:] == kept[1][1:]


def test_a_film_of_a_byte_stream_encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No machine that tests run on has such an encoder; x264 in its place writes the same form."""
    as_hardware = ("libx264", {"x264-params": "stitchable=1:scenecut=0"})
    monkeypatch.setitem(hardware.ENCODERS, "nvenc", as_hardware)
    studio = Studio(tmp_path, film.make(tmp_path / "coded.mp4", 5.0))
    output = replace(choose(Draft(), {}), width=192, height=108, encoder="nvenc")
    target = tmp_path / "film.mp4"
    draft = story(clip(0, 3000, 500), clip(3000, 500, 4000))
    report = render(
        draft, studio.sources, [], output, studio.cache, target, encode=encode_in_threads
    )
    assert report.encoded == report.chunks > 1
    assert film.numbers(target) == [*range(15, 105), *range(120, 135)]
    check_decodes(target)
