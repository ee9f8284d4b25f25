"""What a file is, and whether it is whole."""

from __future__ import annotations

import json
from fractions import Fraction

import numpy as np
import pytest
from PIL import Image

from nemo_jupyter.engine.media.probe import MediaInfo, probe
from nemo_jupyter.errors import UnsupportedMedia
from tests.engine.media.footage import RATE, bursts, write_film, write_sound

SOUND = bursts([1.0], 3)


def refusal(path, name=None):
    with pytest.raises(UnsupportedMedia) as caught:
        probe(path, name or path.name)
    assert "\n" not in caught.value.message
    return caught.value.message


def cut(path, share):
    """The first part of a file, under a name of its own."""
    data = path.read_bytes()
    short = path.with_name(f"cut-{path.name}")
    short.write_bytes(data[: int(len(data) * share)])
    return short


@pytest.mark.parametrize(
    ("ending", "codec", "container"),
    [
        ("mp4", "libx264", "mp4"),
        ("mov", "libx264", "mp4"),
        ("mkv", "libx264", "mkv"),
        ("avi", "mpeg4", "avi"),
        ("webm", "libvpx", "mkv"),
    ],
)
def test_films_are_measured(tmp_path, ending, codec, container):
    rate = Fraction(30000, 1001)
    path = write_film(tmp_path / f"a.{ending}", fps=rate, codec=codec, sound=SOUND)
    info = probe(path, path.name)
    assert (info.kind, info.container, info.fps) == ("video", container, rate)
    assert (info.width, info.height, info.variable) == (160, 120, False)
    assert info.duration_ms == pytest.approx(3003, abs=35)
    assert (info.channels, info.sample_rate, info.has_audio) == (2, RATE, True)


@pytest.mark.parametrize("number", [24, 25, 50, 60])
def test_rates_are_exact_in_a_clock_of_milliseconds(tmp_path, number):
    path = write_film(tmp_path / "a.mkv", fps=Fraction(number))
    info = probe(path, "a.mkv")
    assert (info.fps, info.variable) == (Fraction(number), False)


def test_uneven_frames_are_noticed_and_the_usual_rate_named(tmp_path):
    path = write_film(tmp_path / "a.mp4", skip=frozenset(range(3, 90, 7)))
    info = probe(path, "a.mp4")
    assert info.variable
    assert info.fps == 30


def test_size_is_what_is_seen(tmp_path):
    turned = probe(write_film(tmp_path / "a.mp4", rotate=-90), "a.mp4")
    assert (turned.rotation, turned.width, turned.height) == (90, 120, 160)
    wide = probe(write_film(tmp_path / "b.mp4", aspect=Fraction(4, 3)), "b.mp4")
    assert (wide.width, wide.height) == (213, 120)


@pytest.mark.parametrize(
    ("ending", "codec", "form"),
    [
        ("wav", "pcm_s16le", None),
        ("mp3", "libmp3lame", None),
        ("m4a", "aac", "ipod"),
        ("aac", "aac", "adts"),
        ("mp4", "aac", None),
    ],
)
def test_sound_files_are_measured(tmp_path, ending, codec, form):
    path = write_sound(tmp_path / f"a.{ending}", SOUND, codec=codec, container=form)
    info = probe(path, path.name)
    assert (info.kind, info.has_video, info.channels) == ("audio", False, 2)
    assert info.duration_ms == pytest.approx(3000, abs=50)


@pytest.mark.parametrize("ending", ["jpg", "jpeg", "png", "webp", "gif"])
def test_still_pictures_are_measured(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    Image.new("RGB", (64, 48), "red").save(path)
    info = probe(path, path.name)
    assert (info.kind, info.width, info.height, info.duration_ms) == ("image", 64, 48, 0)


def test_a_photo_is_measured_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (64, 48)).save(tmp_path / "a.jpg", exif=exif)
    info = probe(tmp_path / "a.jpg", "a.jpg")
    assert (info.rotation, info.width, info.height) == (90, 48, 64)


def test_an_animated_gif_is_film(tmp_path):
    path = write_film(tmp_path / "a.gif", frames=20, fps=Fraction(10), codec="gif")
    info = probe(path, "a.gif")
    assert (info.kind, info.fps, info.duration_ms) == ("video", 10, 2000)


def test_values_survive_json(tmp_path):
    info = probe(write_film(tmp_path / "a.mp4", fps=Fraction(24000, 1001)), "a.mp4")
    assert MediaInfo.from_dict(json.loads(json.dumps(info.to_dict()))) == info


def test_a_wrong_name_is_refused_with_the_right_one(tmp_path):
    path = tmp_path / "stored"
    Image.new("RGB", (64, 48)).save(path, format="JPEG")
    message = refusal(path, "holiday.mp4")
    assert "holiday.mp4" in message
    assert "rename it to holiday.jpg" in message


@pytest.mark.parametrize("ending", ["mp4", "mov", "m4a"])
def test_names_of_one_family_are_interchangeable(tmp_path, ending):
    assert probe(write_film(tmp_path / "a.mp4", frames=10), f"b.{ending}").kind == "video"


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"hello, this is a text\n" * 50, "text file"),
        ("这不是视频。".encode() * 300, "text file"),
        (b"#EXTM3U\nfile:///etc/hostname\n", "text file"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"OggS" + bytes(100), "Ogg"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(100), "HEIC"),
        (bytes(range(256)) * 40, "no media file"),
        (b"\x00\x00\x00\x18ftypisom" + bytes(range(256)) * 40, "cut off"),
        (b"RIFF\x10\x00\x00\x00WAVEfmt " + bytes(8), "damaged|cut off|header|neither"),
    ],
)
def test_what_is_no_media_is_refused_by_name(tmp_path, data, says):
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    name = "a.wav" if data.startswith(b"RIFF") else "a.mp4"
    assert any(part in refusal(path, name) for part in says.split("|"))


@pytest.mark.parametrize(
    ("ending", "codec"), [("mp4", "libx264"), ("mkv", "libx264"), ("webm", "libvpx")]
)
@pytest.mark.parametrize("share", [0.3, 0.7])
def test_films_cut_off_are_refused(tmp_path, ending, codec, share):
    film = write_film(tmp_path / f"a.{ending}", frames=300, codec=codec)
    assert "cut off" in refusal(cut(film, share))


def test_a_film_whose_index_is_cut_is_refused(tmp_path):
    assert "cut off" in refusal(cut(write_film(tmp_path / "a.mp4"), 0.97))


def test_a_film_with_its_index_first_is_seen_to_be_cut_off(tmp_path):
    film = write_film(tmp_path / "a.mp4", options={"movflags": "faststart"}, sound=SOUND)
    assert "cut off" in refusal(cut(film, 0.95))


@pytest.mark.parametrize("ending", ["mp4", "mkv"])
def test_zeros_in_place_of_the_end_are_noticed(tmp_path, ending):
    options = {"movflags": "faststart"} if ending == "mp4" else {}
    film = write_film(tmp_path / f"a.{ending}", options=options, frames=300)
    data = film.read_bytes()
    keep = int(len(data) * 0.6)
    film.write_bytes(data[:keep] + bytes(len(data) - keep))
    assert "cut off" in refusal(film)


@pytest.mark.parametrize(("ending", "codec"), [("wav", "pcm_s16le"), ("mp3", "libmp3lame")])
def test_sound_cut_off_is_refused(tmp_path, ending, codec):
    noise = np.random.default_rng(0).uniform(-0.3, 0.3, (RATE * 5, 2)).astype(np.float32)
    path = write_sound(tmp_path / f"a.{ending}", noise, codec=codec)
    assert "cut off" in refusal(cut(path, 0.6))


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "gif"])
def test_pictures_cut_off_are_refused(tmp_path, ending):
    noise = np.random.default_rng(0).integers(0, 255, (64, 64, 3), dtype=np.uint8)
    path = tmp_path / f"a.{ending}"
    Image.fromarray(noise).save(path)
    assert "cut off" in refusal(cut(path, 0.6))


def test_a_header_alone_is_refused(tmp_path):
    film = write_film(tmp_path / "a.mp4", frames=30)
    data = bytearray(film.read_bytes())
    at = data.index(b"moov")
    data[at + 4 :] = bytes(len(data) - at - 4)
    film.write_bytes(data)
    refusal(film)
