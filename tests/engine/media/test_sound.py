"""Sound comes out where it went in."""

from __future__ import annotations

import av
import numpy as np
import pytest

from nemo_jupyter.engine.media import sound
from nemo_jupyter.errors import UnsupportedMedia
from tests.engine.media.footage import RATE, bursts, write_film, write_sound

TIMES = [0.4, 1.3, 2.45, 3.7, 5.05, 6.6, 7.5]
FORMS = [
    ("wav", "pcm_s16le", 44100),
    ("mp3", "libmp3lame", 44100),
    ("m4a", "aac", 44100),
    ("mp4", "aac", 48000),
    ("webm", "libopus", 48000),
    ("webm", "vorbis", 44100),
    ("mkv", "aac", 44100),
]


def collect(path, **wanted):
    parts = list(sound.blocks(path, **wanted))
    return np.concatenate(parts) if parts else np.zeros((0, wanted.get("channels", 2)))


def centre(samples, second, rate=RATE):
    """Where the energy near a time really is, in seconds."""
    at = round(second * rate)
    window = samples[at - 480 : at + 480, 0].astype(float) ** 2
    return second + (np.sum(window * np.arange(len(window))) / np.sum(window) - 480) / rate


@pytest.mark.parametrize(("ending", "codec", "rate"), FORMS)
@pytest.mark.parametrize("start_ms", [0, 700, 2137, 5001])
def test_bursts_are_found_within_a_millisecond_wherever_reading_starts(
    tmp_path, ending, codec, rate, start_ms
):
    path = write_sound(tmp_path / f"a.{ending}", bursts(TIMES, 8, rate), rate, codec)
    heard = collect(path, start_ms=start_ms)
    for time in TIMES:
        here = time - start_ms / 1000
        if here > 0.02:
            assert centre(heard, here) == pytest.approx(here, abs=0.0005)


@pytest.mark.parametrize(("ending", "codec", "rate"), FORMS)
def test_a_range_has_exactly_the_samples_asked_for(tmp_path, ending, codec, rate):
    path = write_sound(tmp_path / f"a.{ending}", bursts(TIMES, 8, rate), rate, codec)
    assert len(collect(path, start_ms=1234, end_ms=4321)) == (4321 - 1234) * 48
    assert len(collect(path, start_ms=7000, end_ms=20000)) == pytest.approx(48000, abs=1500)
    assert len(collect(path, start_ms=20000)) == 0


def test_pieces_read_apart_join_to_what_is_read_at_once(tmp_path):
    path = write_sound(tmp_path / "a.mp4", bursts(TIMES, 8))
    whole = collect(path)
    parts = [collect(path, start_ms=a, end_ms=a + 1000) for a in range(0, 8000, 1000)]
    assert np.abs(np.concatenate(parts) - whole[: 8 * RATE]).max() < 1e-4


def test_mono_keeps_its_level_on_both_sides(tmp_path):
    tone = np.full((RATE, 1), 0.5, dtype=np.float32)
    heard = collect(write_sound(tmp_path / "a.wav", tone, codec="pcm_s16le"))
    assert heard.shape == (RATE, 2)
    assert np.allclose(heard, 0.5, atol=1e-3)


def test_sound_that_starts_late_is_preceded_by_silence(tmp_path):
    path = tmp_path / "late.mkv"
    with av.open(str(path), "w") as out:
        stream = out.add_stream("pcm_s16le", rate=RATE, layout="mono")
        picture = out.add_stream("libx264", rate=10)
        picture.width = picture.height = 64
        for number in range(20):
            frame = av.VideoFrame(64, 64, "yuv420p")
            frame.pts = number
            out.mux(picture.encode(frame))
        out.mux(picture.encode(None))
        flat = np.full((1, RATE), 16000, dtype=np.int16)
        frame = av.AudioFrame.from_ndarray(flat, format="s16", layout="mono")
        frame.sample_rate, frame.pts = RATE, RATE // 2
        out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    heard = collect(path, channels=1)
    assert np.flatnonzero(np.abs(heard[:, 0]) > 0.1)[0] == pytest.approx(RATE // 2, abs=60)


def test_a_film_without_sound_gives_nothing(tmp_path):
    assert len(collect(write_film(tmp_path / "a.mp4", frames=10))) == 0


def test_a_recording_without_an_index_is_read_from_its_start(tmp_path):
    film = write_film(tmp_path / "a.webm", codec="libvpx", sound=bursts([0.5, 2.0], 3))
    live = tmp_path / "live.webm"
    with av.open(str(film)) as source, av.open(str(live), "w", options={"live": "1"}) as out:
        streams = {s: out.add_stream_from_template(s) for s in source.streams}
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = streams[packet.stream]
                out.mux(packet)
    heard = collect(live, start_ms=1500)
    assert centre(heard, 0.5) == pytest.approx(0.5, abs=0.001)


def test_a_file_that_is_no_sound_is_refused(tmp_path):
    path = tmp_path / "a.mp4"
    path.write_text("hello")
    with pytest.raises(UnsupportedMedia):
        collect(path)
