"""Effects do to a picture what their numbers say, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.render import blend, grade
from nemo_jupyter.engine.render.chunks import plan_chunks
from nemo_jupyter.engine.render.effects import NAMES, REGIONS, stages
from nemo_jupyter.engine.render.format import OutputFormat, choose
from nemo_jupyter.engine.render.treatment import Treatment
from nemo_jupyter.engine.render.zoom import Zoom
from nemo_jupyter.timeline.model import Effect, Segment, Track, TrackKind
from tests import film
from tests.engine.render.test_film import ASSET, Studio, clip, story

WIDTH, HEIGHT = 320, 184  # quarters are even, as 4:2:0 wants them
GREY = 126  # luma of a grey of half the signal range: 16 + 219 / 2, rounded up
NUMBERS = st.fixed_dictionaries(dict.fromkeys(grade.CONTROLS, st.floats(-1, 3)))


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 4.0)


@pytest.fixture
def studio(tmp_path: Path, footage: Path) -> Studio:
    return Studio(tmp_path, footage)


def plain(*values: int) -> av.VideoFrame:
    """A frame of one colour, given as Y, U and V."""
    frame = av.VideoFrame(WIDTH, HEIGHT, "yuv420p")
    for plane, value in zip(blend.planes(frame), values, strict=True):
        plane[:] = value
    frame.colorspace, frame.color_range = 1, 1
    return frame


def after(frame: av.VideoFrame, *effects: Effect, time: Fraction = Fraction(0)) -> list[np.ndarray]:
    for stage in stages(effects):
        frame = stage(frame, time)
    assert frame.format.name == "yuv420p"
    return [plane.copy() for plane in blend.planes(frame)]


def middle(frame: av.VideoFrame, *effects: Effect) -> list[int]:
    """Y, U and V in the middle of the frame after some effects."""
    return [int(p[p.shape[0] // 2, p.shape[1] // 2]) for p in after(frame, *effects)]


def color(**args: object) -> Effect:
    return Effect("color", args)


@pytest.mark.parametrize("look", ["bw", "noir"])
def test_black_and_white_has_no_colour(look: str) -> None:
    _, u, v = after(plain(120, 90, 190), color(look=look))
    assert set(np.unique(u)) | set(np.unique(v)) == {128}


@pytest.mark.parametrize(("change", "share"), [(0.2, 0.6), (0.12, 0.56), (-0.1, 0.45)])
def test_brightness_is_that_of_middle_grey(change: float, share: float) -> None:
    luma, u, v = middle(plain(GREY, 128, 128), color(brightness=change))
    assert luma == pytest.approx(16 + 219 * share, abs=1)
    assert (u, v) == (128, 128)


@pytest.mark.parametrize("control", ["brightness", "contrast", "saturation", "shadows"])
@pytest.mark.parametrize("level", [16, 235])
def test_black_and_white_points_stay(control: str, level: int) -> None:
    luma, *chroma = middle(plain(level, 128, 128), color(**{control: 0.3}))
    assert luma == pytest.approx(level, abs=1)
    assert chroma == [128, 128]


def test_contrast_is_the_slope_at_middle_grey() -> None:
    low, high = (middle(plain(y, 128, 128), color(contrast=0.3))[0] for y in (115, 137))
    assert (high - low) / 22 == pytest.approx(1.3, abs=0.06)


def test_exposure_multiplies_light() -> None:
    luma = middle(plain(GREY, 128, 128), color(exposure=1.0))[0]
    assert luma == pytest.approx(16 + 219 * 0.5 * 2 ** (1 / 2.4), abs=1)


def test_warmer_has_more_red_and_less_blue_at_the_same_brightness() -> None:
    luma, u, v = middle(plain(GREY, 128, 128), color(temperature=0.5))
    assert luma == pytest.approx(GREY, abs=1)
    assert u < 120 < 136 < v


def test_saturation_scales_the_distance_from_grey() -> None:
    luma, u, v = middle(plain(GREY, 118, 140), color(saturation=0.5))
    assert (luma, u, v) == pytest.approx((GREY, 113, 146), abs=1)


@given(
    st.fixed_dictionaries(dict.fromkeys(grade.CONTROLS, NUMBERS)), st.sampled_from([*grade.LOOKS])
)
def test_any_grade_gives_colours(numbers: dict[str, float], look: str) -> None:
    rgb = np.random.default_rng(3).random((50, 3))
    for step in grade.grades({**numbers, "look": look}):
        rgb = step(rgb)
    assert np.isfinite(rgb).all()
    assert rgb.min() >= 0
    assert rgb.max() <= 1


def test_looks_are_found_in_words() -> None:
    assert grade.looks_in("warm professional") == ("warm", "professional")
    assert grade.looks_in("teal and orange") == ("teal orange",)
    assert grade.looks_in("brand") == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_effect_changes_the_picture_and_keeps_its_form(name: str) -> None:
    frame = plain(120, 110, 150)
    luma = blend.planes(frame)[0]
    luma[:] = np.random.default_rng(5).integers(60, 200, luma.shape)
    before = [plane.copy() for plane in blend.planes(frame)]
    made = after(frame, Effect(name))
    assert [p.shape for p in made] == [p.shape for p in before]
    assert any((a != b).any() for a, b in zip(made, before, strict=True))
    assert made[0].min() >= 15


def test_noise_reduction_takes_noise_and_leaves_edges() -> None:
    clean = np.full((HEIGHT, WIDTH), 70)
    clean[:, WIDTH // 2 :] = 150
    clean[40:60, 20:60] = 200
    noise = np.random.default_rng(7).normal(0, 10, clean.shape)
    frame = plain(0, 128, 128)
    blend.planes(frame)[0][:] = np.clip(clean + noise, 16, 235).round()

    made = after(frame, Effect("noise_reduction"))[0].astype(float)

    assert np.std(made - clean) < np.std(noise) / 2
    step = (
        made[100:, WIDTH // 2 : WIDTH // 2 + 2].mean()
        - made[100:, WIDTH // 2 - 2 : WIDTH // 2].mean()
    )
    assert step == pytest.approx(80, abs=8)


def test_an_unknown_effect_changes_nothing() -> None:
    assert stages([Effect("sparkle"), Effect("color", {"look": "nobody's"})]) == []


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_is_blurred_and_the_rest_is_not(region: str) -> None:
    frame = plain(120, 128, 128)
    luma = blend.planes(frame)[0]
    luma[:, ::8], luma[:, 4::8] = 40, 220
    before = luma.copy()
    made = after(frame, Effect("blur", {"amount": 1.0, "region": region}))[0]
    x, y, w, h = REGIONS[region]
    left, top = round(x * WIDTH), round(y * HEIGHT)
    inside = np.zeros_like(luma, bool)
    inside[top : top + round(h * HEIGHT), left : left + round(w * WIDTH)] = True
    assert (made == before)[~inside].all()
    assert made[inside].std() < 0.2 * before[inside].std()


def test_grain_is_the_same_for_the_same_frame_of_the_source() -> None:
    grain = Effect("grain")
    one, again = (after(plain(GREY, 128, 128), grain, time=Fraction(1, 3))[0] for _ in "ab")
    other = after(plain(GREY, 128, 128), grain, time=Fraction(11, 30))[0]
    assert (one == again).all()
    assert (one != other).any()
    assert one.mean() == pytest.approx(GREY, abs=0.5)
    assert 3 < one.std() < 8


def test_a_zoom_shows_its_window() -> None:
    frame = plain(50, 128, 128)
    luma = blend.planes(frame)[0]
    luma[HEIGHT // 4 : -HEIGHT // 4, WIDTH // 4 : -WIDTH // 4] = 200
    made = after(frame, Effect("zoom", {"from": 2.0}))[0]
    assert made[4:-4, 4:-4].min() == 200


@given(st.floats(1, 4), st.floats(1, 4), st.floats(0, 1), st.floats(0, 1), st.floats(-1000, 11_000))
def test_a_zoom_never_leaves_the_picture(a: float, b: float, x: float, y: float, ms: float) -> None:
    zoom = Zoom((a, b), ((x, y), (y, x)), (0.0, 10_000.0))
    left, top, right, bottom = zoom.window(ms)
    assert 0 <= left < right <= 1 + 1e-9
    assert 0 <= top < bottom <= 1 + 1e-9
    assert right - left == pytest.approx(bottom - top)


def test_a_slow_zoom_goes_on_through_cuts_and_keeps_its_chunks() -> None:
    zoom = Effect("zoom", {"from": 1.0, "to": 1.2, "start": 0, "end": 8000})
    output = OutputFormat(192, 108, Fraction(30))
    whole = plan_chunks(story(clip(0, 8000, 0, effects=(zoom,))), output)
    pieces = story(clip(0, 2000, 0, effects=(zoom,)), clip(2000, 2000, 6000, effects=(zoom,)))
    keys = [chunk.key(output) for chunk in plan_chunks(pieces, output)]
    assert keys == [whole[0].key(output), whole[3].key(output)]


def test_what_has_no_effect_is_not_touched() -> None:
    output = OutputFormat(WIDTH, HEIGHT, Fraction(30))
    info = MediaInfo("video", "mp4", 1000, "h264", WIDTH, HEIGHT)
    frame = plain(120, 128, 128)
    assert Treatment(info, "blur", (), output)(frame, Fraction(0)) is frame


def with_effects(*effects: Effect) -> Segment:
    return clip(0, 1000, 1000, effects=effects)


def test_a_mirrored_film_shows_its_columns_in_reverse(studio: Studio) -> None:
    path, _ = studio.render(story(with_effects(Effect("flip", {"axis": "horizontal"}))))
    mirrored = [int(f"{number:0{film.BITS}b}"[::-1], 2) for number in range(30, 60)]
    assert film.numbers(path) == mirrored
    path, _ = studio.render(story(with_effects(Effect("flip", {"axis": "vertical"}))))
    assert film.numbers(path) == [*range(30, 60)]


def test_a_film_turned_by_a_quarter_is_upright(studio: Studio) -> None:
    path, report = studio.render(story(with_effects(Effect("rotate", {"deg": 90}))))
    assert (report.width, report.height) == (108, 192)
    with av.open(str(path)) as container:
        lumas = [f.to_ndarray(format="gray") for f in container.decode(video=0)]
    # Clockwise: what was left is on top.
    assert [film.number(luma.T) for luma in lumas] == [*range(30, 60)]


def test_a_crop_leaves_the_named_columns(studio: Studio) -> None:
    path, report = studio.render(story(with_effects(Effect("crop", {"left": 0.5}))))
    assert (report.width, report.height) == (96, 108)
    upper = [number >> 6 for number in range(30, 60)]
    with av.open(str(path)) as container:
        lumas = [f.to_ndarray(format="gray") for f in container.decode(video=0)]
    shown = [sum(1 << b for b in range(6) if luma[54, 8 + 16 * b] > 128) for luma in lumas]
    assert shown == upper


def test_turning_by_a_few_degrees_leaves_no_empty_corner(studio: Studio) -> None:
    path, report = studio.render(story(with_effects(Effect("rotate", {"deg": 5}))))
    assert report.width / report.height == pytest.approx(16 / 9, abs=0.05)
    with av.open(str(path)) as container:
        luma = next(container.decode(video=0)).to_ndarray(format="gray")
    corners = luma[[0, 0, -1, -1], [0, -1, 0, -1]]
    assert corners.min() > 8


def test_a_coloured_ground_has_that_colour(studio: Studio) -> None:
    effect = Effect("background", {"color": "red"})
    draft = story(clip(0, 1000, 0, fit="pad", effects=(effect,)))
    draft = replace(draft, canvas=replace(draft.canvas, ratio="1:1"))
    path, _ = studio.render(draft)
    with av.open(str(path)) as container:
        rgb = next(container.decode(video=0)).to_ndarray(format="rgb24")
    assert rgb[2, 50].tolist() == pytest.approx([255, 0, 0], abs=4)


def test_a_second_picture_lies_in_its_corner(studio: Studio) -> None:
    place = Effect("place", {"x": 1.0, "y": 0.0, "width": 0.5, "height": 0.5, "margin": 0})
    inset = replace(clip(0, 1000, 2000, effects=(place,)), id="inset")
    draft = story(clip(0, 1000, 0))
    draft = replace(
        draft, all_tracks=(*draft.all_tracks, Track("o", TrackKind.VIDEO, segments=(inset,)))
    )
    path, _ = studio.render(draft)
    with av.open(str(path)) as container:
        lumas = [f.to_ndarray(format="gray") for f in container.decode(video=0)]
    assert [film.number(luma[:54, 96:]) for luma in lumas] == [*range(60, 90)]
    below = [number & 63 for number in range(30)]
    assert [film.number(luma[54:]) & 63 for luma in lumas] == below


def test_a_transparent_logo_lets_the_film_through(studio: Studio, tmp_path: Path) -> None:
    from PIL import Image

    from nemo_jupyter.engine.media.probe import probe
    from nemo_jupyter.engine.render.compose import Source

    logo = Image.new("RGBA", (40, 40), (255, 0, 255, 0))
    logo.paste((255, 255, 255, 255), (0, 0, 20, 40))
    logo.save(tmp_path / "logo.png")
    path = tmp_path / "logo.png"
    studio.sources["l" * 64] = Source(path, probe(path, path.name))
    place = Effect(
        "place", {"x": 0, "y": 0, "width": 0.25, "height": 1, "margin": 0, "opacity": 0.5}
    )
    mark = Segment("m", 0, 1000, "logo.png", "l" * 64, effects=(place,))
    draft = story(clip(0, 1000, 0))
    film_path, _ = studio.render(draft)
    plain_rgb = _first(film_path)
    draft = replace(
        draft, all_tracks=(*draft.all_tracks, Track("o", TrackKind.VIDEO, segments=(mark,)))
    )
    rgb = _first(studio.render(draft)[0])
    assert np.abs(rgb[4:40, 30:44].astype(int) - plain_rgb[4:40, 30:44]).max() <= 6
    half = (plain_rgb[4:40, 4:16].astype(int) + 255) // 2
    assert np.abs(rgb[4:40, 4:16] - half).max() <= 8


def test_the_shape_of_a_film_is_that_of_its_footage_as_turned() -> None:
    info = MediaInfo("video", "mp4", 1000, "h264", 1280, 720, fps=Fraction(30))
    draft = story(with_effects(Effect("rotate", {"deg": 90}), Effect("crop", {"top": 0.5})))
    output = choose(draft, {ASSET: info})
    assert (output.width, output.height) == (720, 640)


def _first(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        return next(container.decode(video=0)).to_ndarray(format="rgb24")


def test_effects_in_a_row_see_the_colours_of_the_one_before() -> None:
    frame = plain(120, 100, 160)
    alone = middle(frame, color(look="warm"))
    assert middle(plain(120, 100, 160), Effect("zoom", {"from": 1.3}), color(look="warm")) == alone
    grained = after(plain(120, 100, 160), Effect("grain"), color(look="warm"))
    assert [round(float(p.mean())) for p in grained] == pytest.approx(alone, abs=1)


def test_a_grade_costs_one_table_however_many_numbers_it_has() -> None:
    many = [color(brightness=0.1), color(look="warm"), color(contrast=0.2, saturation=0.1)]
    assert len(stages(many)) == 1


ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just([1])
)
NAMED = st.sampled_from([*NAMES, "color", "zoom", "blur", "crop", "rotate", "flip", "background"])
KEYS = "look brightness from to x to_y start end amount region left top right bottom deg axis color"
ARGS = st.dictionaries(st.sampled_from(KEYS.split()), ANYTHING)
FITS = st.sampled_from(["blur", "crop", "pad"])


@settings(max_examples=60)
@given(
    st.lists(st.builds(Effect, NAMED, ARGS), max_size=3), st.sampled_from(["blur", "crop", "pad"])
)
def test_whatever_an_effect_holds_there_is_a_picture(effects: list[Effect], fit: str) -> None:
    output = OutputFormat(64, 48, Fraction(30))
    info = MediaInfo("video", "mp4", 1000, "h264", 96, 64)
    frame = av.VideoFrame(96, 64, "yuv420p")
    for plane in blend.planes(frame):
        plane[:] = 100
    made = Treatment(info, fit, effects, output)(frame, Fraction(1, 2))
    assert (made.width, made.height, made.format.name) == (64, 48, "yuv420p")
