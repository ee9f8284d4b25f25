"""A rendered film shows and sounds exactly what its draft says."""

from __future__ import annotations

import threading
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest

from nemo_jupyter.engine.media.probe import probe
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.compose import Source
from nemo_jupyter.engine.render.film import Report, render
from nemo_jupyter.engine.render.format import choose
from nemo_jupyter.errors import Cancelled, EmptyTimeline, RenderFailed
from nemo_jupyter.timeline.model import Canvas, Draft, Segment, Track, TrackKind, Transition
from tests import film

ASSET = "a" * 64


class Studio:
    """Renders drafts over one piece of footage."""

    def __init__(self, folder: Path, footage: Path) -> None:
        self.folder = folder
        self.cache = Cache(folder / "cache", 10**9)
        self.sources = {ASSET: Source(footage, probe(footage, footage.name))}

    def render(self, draft: Draft, **options: object) -> tuple[Path, Report]:
        media = {key: source.info for key, source in self.sources.items()}
        target = self.folder / "film.mp4"
        output = choose(draft, media)
        report = render(draft, self.sources, [], output, self.cache, target, **options)  # type: ignore[arg-type]
        return target, report


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 8.0)


@pytest.fixture
def studio(tmp_path: Path, footage: Path) -> Studio:
    return Studio(tmp_path, footage)


def clip(start: int, duration: int, in_point: int, **values: object) -> Segment:
    return Segment(f"s{start}", start, duration, "coded.mp4", ASSET, in_point, **values)  # type: ignore[arg-type]


def story(*segments: Segment) -> Draft:
    return Draft((Track("v", TrackKind.VIDEO, segments=segments),))


def test_every_frame_of_every_piece_is_at_its_place(studio: Studio) -> None:
    draft = story(clip(0, 1500, 500), clip(1500, 700, 5100), clip(2200, 1000, 2033))
    path, report = studio.render(draft)
    assert film.numbers(path) == [*range(15, 60), *range(153, 174), *range(61, 91)]
    assert report.duration_ms == 3200


def test_sound_stays_with_its_picture_through_cuts(studio: Studio) -> None:
    path, _ = studio.render(
        story(clip(0, 1500, 500), clip(1500, 700, 4900), clip(2200, 1800, 2500))
    )
    assert film.heard(path) == pytest.approx([0.5, 1.6, 2.7, 3.7], abs=0.003)


def test_sound_that_is_cut_between_frames_stays_with_its_picture(studio: Studio) -> None:
    path, _ = studio.render(story(clip(0, 1500, 517), clip(1515, 1400, 4527)))
    shown, heard = film.numbers(path), film.heard(path)
    # A click sounds at each whole second of the footage, so with frames 30, 60 and 150.
    assert heard == pytest.approx([shown.index(n) / 30 for n in (30, 60, 150)], abs=0.004)


def test_the_format_is_what_players_expect(studio: Studio) -> None:
    path, _ = studio.render(story(clip(0, 2000, 0)))
    with av.open(str(path)) as container:
        video, audio = container.streams.video[0], container.streams.audio[0]
        assert (video.codec_context.name, video.profile) == ("h264", "High")
        assert video.pix_fmt == "yuv420p"
        context = video.codec_context
        tags = (context.color_primaries, context.color_trc, context.colorspace)
        assert ([int(t) for t in tags], int(context.color_range)) == ([1, 1, 1], 1)
        assert video.average_rate == 30
        assert (audio.codec_context.name, audio.sample_rate) == ("aac", 48000)
    head = path.read_bytes()
    assert head.index(b"moov") < head.index(b"mdat")


def test_nothing_is_encoded_again_when_nothing_changed(studio: Studio) -> None:
    draft = story(clip(0, 5000, 0))
    first = studio.render(draft)[1]
    again = studio.render(draft)[1]
    assert first.encoded == first.chunks > 1
    assert again.encoded == 0


def test_a_removed_clip_leaves_later_parts_alone(studio: Studio) -> None:
    studio.render(story(clip(0, 1000, 0), clip(1000, 3000, 4000)))
    path, report = studio.render(story(clip(0, 3000, 4000)))
    assert report.encoded == 0
    assert film.numbers(path) == [*range(120, 210)]


def test_a_title_costs_only_the_parts_under_it(studio: Studio) -> None:
    draft = story(clip(0, 8000, 0))
    studio.render(draft)
    words = Segment("t", 0, 1000, text="Hello", role="title")
    titled = replace(draft, all_tracks=(*draft.all_tracks, Track("t", 7, segments=(words,))))
    _, report = studio.render(titled)
    assert report.encoded_ms <= 2000
    assert report.reused >= 3


@pytest.mark.parametrize("kind", ["crossfade", "wipe", "slide", "zoom"])
def test_clips_that_overlap_take_over_and_keep_the_length(studio: Studio, kind: str) -> None:
    takeover = Transition(kind, 500)
    path, report = studio.render(
        story(clip(0, 2000, 0), clip(1500, 2000, 4000, transition=takeover))
    )
    shown = film.numbers(path)
    assert report.duration_ms == 3500
    assert shown[:45] == [*range(45)]
    assert shown[60:] == [*range(135, 180)]


def test_a_fade_goes_through_black_at_the_join(studio: Studio) -> None:
    fade = Transition("fade", 1000)
    path, _ = studio.render(story(clip(0, 2000, 0), clip(2000, 2000, 4000, transition=fade)))
    with av.open(str(path)) as container:
        levels = [f.to_ndarray(format="gray").max() for f in container.decode(video=0)]
    assert max(levels[59:61]) < 60 < 200 < min(levels[20], levels[100])


def test_double_speed_shows_every_other_frame_and_halves_the_sound(studio: Studio) -> None:
    path, _ = studio.render(story(clip(0, 2000, 1500, speed=2.0)))
    assert film.numbers(path) == [*range(45, 165, 2)]
    assert film.heard(path) == pytest.approx([0.25, 0.75, 1.25, 1.75], abs=0.03)


def test_a_vertical_film_keeps_the_whole_picture_in_its_middle(studio: Studio) -> None:
    draft = replace(story(clip(0, 1000, 0)), canvas=Canvas(ratio="9:16"))
    path, report = studio.render(draft)
    assert (report.width, report.height) == (108, 192)
    with av.open(str(path)) as container:
        frames = [f.to_ndarray(format="gray") for f in container.decode(video=0)]
    middle = frames[5][96 - 30 : 96 + 30]
    assert film.number(middle) == 5


def test_a_film_shot_upside_down_is_shown_upright(studio: Studio) -> None:
    source = studio.sources[ASSET]
    studio.sources[ASSET] = replace(source, info=replace(source.info, rotation=180))
    path, _ = studio.render(story(clip(0, 1000, 1000)))
    turned = [int(f"{number:0{film.BITS}b}"[::-1], 2) for number in range(30, 60)]
    assert film.numbers(path) == turned


def test_other_frame_rates_keep_time(tmp_path: Path) -> None:
    footage = film.make(tmp_path / "ntsc.mp4", 4.0, fps=Fraction(30000, 1001))
    path, report = Studio(tmp_path, footage).render(story(clip(0, 2002, 1001)))
    assert film.numbers(path) == [*range(30, 90)]
    assert report.fps == "30000/1001"


@pytest.mark.parametrize("name", ["film.mkv", "film.mov", "film.avi"])
def test_containers_that_round_timestamps_are_read_exactly(tmp_path: Path, name: str) -> None:
    footage = film.make(tmp_path / name, 4.0, options={"g": "37", "bf": "0"})
    path, _ = Studio(tmp_path, footage).render(story(clip(0, 1000, 2000), clip(1000, 1000, 500)))
    assert film.numbers(path) == [*range(60, 90), *range(15, 45)]


def test_footage_without_sound_gives_a_silent_film(tmp_path: Path) -> None:
    footage = film.make(tmp_path / "silent.mp4", 2.0, silent=True)
    path, _ = Studio(tmp_path, footage).render(story(clip(0, 1000, 0)))
    with av.open(str(path)) as container:
        assert not container.streams.audio


def test_a_film_past_the_end_of_its_footage_holds_the_last_frame(studio: Studio) -> None:
    path, _ = studio.render(story(clip(0, 1000, 7500)))
    assert film.numbers(path) == [*range(225, 240), *[239] * 15]


def test_a_stop_keeps_what_is_finished_and_writes_no_film(studio: Studio) -> None:
    stop = threading.Event()

    def on_progress(doing: str, share: float) -> None:
        if share > 0.2:
            stop.set()

    draft = story(*(clip(n * 2000, 2000, n * 17) for n in range(12)))
    with pytest.raises(Cancelled):
        studio.render(draft, cancelled=stop.is_set, on_progress=on_progress)
    assert not (studio.folder / "film.mp4").exists()
    assert not list(studio.folder.glob("cache/*.part"))
    kept = len(list(studio.folder.glob("cache/*.pictures")))
    assert studio.render(draft)[1].reused >= kept > 0


def test_an_empty_timeline_is_refused(studio: Studio) -> None:
    with pytest.raises(EmptyTimeline):
        studio.render(story())


def test_footage_that_is_gone_is_named(studio: Studio) -> None:
    with pytest.raises(RenderFailed, match=r"gone\.mp4"):
        studio.render(story(Segment("x", 0, 1000, "gone.mp4", "f" * 64)))
