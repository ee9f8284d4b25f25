"""What is copied shows what encoding would have shown, picture for picture."""

from __future__ import annotations

import random
import shutil
import subprocess
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest

from nemo_jupyter.engine.render.chunks import Chunk, PictureLayer, Ramp
from nemo_jupyter.engine.render.copy import plain_asset
from nemo_jupyter.timeline.model import Draft, Effect, Segment, Track, TrackKind
from tests import film
from tests.engine.render.test_film import ASSET, Studio, clip, story

TAGS = "colorprim=bt709:transfer=bt709:colormatrix=bt709"


def made(path: Path, x264: str = "", seconds: float = 10.0, **options: object) -> Path:
    params = f"{TAGS}:{x264}" if x264 else TAGS
    return film.make(path, seconds, options={"x264-params": params}, **options)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("copy") / "coded.mp4", "keyint=48:bframes=2")


@pytest.fixture
def studio(tmp_path: Path, footage: Path) -> Studio:
    return Studio(tmp_path, footage)


def check_decodes(path: Path) -> None:
    """No complaint from the decoder, by our own libraries and by ffmpeg where it is there."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.codec_context.options = {"err_detect": "explode"}
        for packet in container.demux(stream):
            packet.decode()
    if shutil.which("ffmpeg"):
        command = ["ffmpeg", "-v", "error", "-xerror", "-i", str(path), "-f", "null", "-"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    "x264",
    [
        "keyint=48:bframes=2",
        "keyint=60:bframes=3:b-pyramid=normal:ref=4",
        "keyint=250:bframes=0:ref=1",
        "keyint=30:bframes=8:b-pyramid=strict:ref=6:weightp=2",
        "keyint=40:bframes=2:cabac=0:8x8dct=0:sps-id=1",
        "keyint=40:intra-refresh=0:aud=1:nal-hrd=vbr:vbv-maxrate=2000:vbv-bufsize=2000",
    ],
)
def test_pieces_of_any_closed_gop_are_copied_exactly(tmp_path: Path, x264: str) -> None:
    studio = Studio(tmp_path, made(tmp_path / "f.mp4", x264, 20.0))
    dice = random.Random(x264)
    pieces, wanted, at = [], [], 0
    for first in sorted(dice.sample(range(450), 6)):
        frames = dice.randrange(20, 140)
        pieces.append(clip(at * 1000 // 30, frames * 1000 // 30, -(-first * 1000 // 30)))
        wanted += range(first, first + frames)
        at += frames
    path, report = studio.render(story(*pieces))
    assert film.numbers(path) == wanted
    assert report.copied_ms > 0.2 * report.duration_ms
    check_decodes(path)


@pytest.mark.parametrize("profile", ["baseline", "main"])
def test_other_profiles_are_followed(tmp_path: Path, profile: str) -> None:
    options = {"profile": profile, "x264-params": TAGS + ":keyint=30"}
    studio = Studio(tmp_path, film.make(tmp_path / "f.mp4", 6.0, options=options))
    path, report = studio.render(story(clip(0, 2500, 500), clip(2500, 2000, 3500)))
    assert film.numbers(path) == [*range(15, 90), *range(105, 165)]
    assert report.copied_ms > 2000
    check_decodes(path)
    with av.open(str(path)) as container:
        assert profile in (container.streams.video[0].profile or "").lower()


def test_most_of_an_untouched_film_is_copied_and_only_joins_are_encoded(studio: Studio) -> None:
    path, report = studio.render(story(clip(0, 4000, 500), clip(4000, 4000, 5500)))
    assert film.numbers(path) == [*range(15, 135), *range(165, 285)]
    assert report.copied_ms + report.encoded_ms == report.duration_ms
    assert report.encoded_ms < 0.4 * report.duration_ms
    assert film.heard(path) == pytest.approx([0.5, 1.5, 2.5, 3.5, *(4.5, 5.5, 6.5, 7.5)], abs=0.003)


def test_copied_pictures_are_the_same_bytes(studio: Studio, footage: Path) -> None:
    path, report = studio.render(story(clip(0, 9600, 0)))
    assert (report.copied_ms, report.encoded) == (9600, 0)
    with av.open(str(path)) as ours, av.open(str(footage)) as theirs:
        packets = [[bytes(p) for p in c.demux(video=0) if p.size] for c in (ours, theirs)]
    assert packets[0] == packets[1][: len(packets[0])]


def test_a_title_is_encoded_and_the_rest_copied(studio: Studio) -> None:
    words = Segment("t", 3000, 1000, text="Hello", role="title")
    draft = story(clip(0, 9600, 0))
    draft = replace(draft, all_tracks=(*draft.all_tracks, Track("t", 7, segments=(words,))))
    path, report = studio.render(draft)
    assert film.numbers(path)[:85] == [*range(85)]
    assert len(film.numbers(path)) == 288
    assert report.copied_ms > 6000
    check_decodes(path)


def test_a_film_of_ours_is_copied_again(studio: Studio, tmp_path: Path) -> None:
    path, _ = studio.render(story(clip(0, 4000, 500), clip(4000, 3000, 5500)))
    again = Studio(tmp_path / "again", path.rename(tmp_path / "ours.mp4"))
    second, report = again.render(story(clip(0, 3000, 700), clip(3000, 2500, 4300)))
    wanted = [*range(15, 135), *range(165, 255)]
    assert film.numbers(second) == wanted[21:111] + wanted[129:204]
    assert report.copied_ms > 1500
    check_decodes(second)


def test_two_sources_of_one_camera_share_the_track(tmp_path: Path, studio: Studio) -> None:
    other = made(tmp_path / "other.mp4", "keyint=48:bframes=2", 4.0)
    studio.sources["b" * 64] = replace(studio.sources[ASSET], path=other)
    second = replace(clip(3000, 3000, 500), asset="b" * 64)
    path, report = studio.render(story(clip(0, 3000, 4000), second))
    assert film.numbers(path) == [*range(120, 210), *range(15, 105)]
    assert report.copied_ms > 3500


def test_a_source_whose_sets_would_clash_is_encoded(tmp_path: Path, studio: Studio) -> None:
    other = made(tmp_path / "other.mp4", "keyint=48:bframes=2:ref=1:weightp=0", 4.0)
    studio.sources["b" * 64] = replace(studio.sources[ASSET], path=other)
    second = replace(clip(5000, 3000, 500), asset="b" * 64)
    path, report = studio.render(story(clip(0, 5000, 4000), second))
    assert film.numbers(path) == [*range(120, 270), *range(15, 105)]
    assert 3000 < report.copied_ms <= 5000
    check_decodes(path)


@pytest.mark.parametrize(
    ("x264", "name"),
    [
        ("keyint=48:open-gop=1:bframes=2:min-keyint=10", "open.mp4"),
        ("keyint=48:interlaced=1", "interlaced.mp4"),
        ("keyint=48:fullrange=on", "full.mp4"),
        ("keyint=48", "other.mkv"),
        ("keyint=infinite:intra-refresh=1:bframes=0", "refresh.mp4"),
    ],
)
def test_what_cannot_be_cut_is_encoded(tmp_path: Path, x264: str, name: str) -> None:
    studio = Studio(tmp_path, made(tmp_path / name, x264, 5.0))
    path, report = studio.render(story(clip(0, 2000, 2500)))
    assert film.numbers(path) == [*range(75, 135)]
    assert (report.copied, report.encoded_ms) == (0, 2000)
    check_decodes(path)


def test_uneven_times_are_encoded(tmp_path: Path, footage: Path) -> None:
    uneven = tmp_path / "uneven.mp4"
    with av.open(str(footage)) as source, av.open(str(uneven), "w") as out:
        stream = out.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(source.demux(video=0)):
            if packet.size:
                packet.stream = stream
                shift = 150 if number > 200 else 0
                packet.pts, packet.dts = packet.pts + shift, packet.dts + shift
                out.mux(packet)
    assert Studio(tmp_path, uneven).render(story(clip(0, 2000, 500)))[1].copied == 0


def test_whatever_changes_the_picture_is_encoded() -> None:
    still = PictureLayer(ASSET, Fraction(30), Fraction(1), "blur")
    assert plain_asset(Chunk(60, (still,))) == ASSET
    changed = [
        replace(still, effects=(Effect("brightness", {"amount": 0.2}),)),
        replace(still, speed=Fraction(2)),
        replace(still, position=Fraction(61, 2)),
        replace(still, ramp=Ramp(0, 10, rising=True)),
    ]
    assert [plain_asset(Chunk(60, (layer,))) for layer in changed] == [None] * 4
    assert plain_asset(Chunk(60, (still, still))) is None


@pytest.mark.parametrize("frames", [Fraction(1, 2), Fraction(3, 5), Fraction(60)])
def test_pictures_that_begin_late_keep_their_place(tmp_path: Path, frames: Fraction) -> None:
    late = tmp_path / "late.mp4"
    source = made(tmp_path / "f.mp4", "keyint=30:bframes=2", 6.0)
    with av.open(str(source)) as given, av.open(str(late), "w") as out:
        streams = {s.index: out.add_stream_from_template(s) for s in given.streams}
        for packet in given.demux():
            if packet.size:
                if packet.stream.type == "video":
                    shift = int(frames / 30 / packet.time_base)
                    packet.pts, packet.dts = packet.pts + shift, packet.dts + shift
                packet.stream = streams[packet.stream_index]
                out.mux(packet)
    studio = Studio(tmp_path, late)
    draft = story(clip(0, 4000, 1000))
    path, report = studio.render(draft)
    overlaid = Studio(tmp_path / "plain", late)
    reference, plain = overlaid.render(_never_plain(draft))
    assert (plain.copied, report.copied_ms > 500) == (0, True)
    assert film.numbers(path) == film.numbers(reference)


def _never_plain(draft: Draft) -> Draft:
    """The same pictures with a text over them that shows nothing where it is looked at."""
    dot = Segment("t", 0, draft.duration, text=".", role="text", style={"position": "bottom"})
    return replace(
        draft, all_tracks=(*draft.all_tracks, Track("t", TrackKind.TEXT, segments=(dot,)))
    )
