from io import BytesIO
from time import perf_counter

import numpy as np
import pytest
from hypothesis import given, settings
from matplotlib.figure import Figure
from PIL import Image

from nemo_jupyter.timeline.brush import fit
from nemo_jupyter.timeline.fonts import drawable
from nemo_jupyter.timeline.model import Draft, Segment, Track, Transition
from nemo_jupyter.timeline.plot import plot, plot_png
from nemo_jupyter.timeline.wire import from_wire
from tests.timeline.drafts import TALK, clip, music, talk, titles, wire_drafts

DRAFT = talk((0, 5000), (7000, 5000)).with_track(music(10_000, fade_out=2000))


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def picture(png: bytes) -> np.ndarray:
    return np.asarray(Image.open(BytesIO(png)).convert("RGBA"))


def test_tracks_and_segments_carry_their_names():
    shown = words(plot(DRAFT))
    assert "1 Video" in shown
    assert "2 BGM" in shown
    assert shown.count("talk.mp4") == 2


def test_the_background_is_transparent():
    png, alt = plot_png(DRAFT)
    assert picture(png)[-1, 0, 3] < 255 or picture(png)[:, :, 3].min() == 0
    assert alt == DRAFT.summary()


def test_words_of_others_are_drawn_as_they_are():
    draft = DRAFT.with_track(titles(Segment("t", 0, 9000, text="costs $5 and $x_1$ 城市")))
    figure = plot(draft)
    assert "costs $5 and $x_1$ 城市" in words(figure)
    assert not any(text.get_parse_math() for text in figure.axes[0].texts)
    plot_png(draft)


def test_characters_without_a_glyph_draw_without_a_warning():
    assert drawable("a🎬") == "a□"
    plot_png(DRAFT.with_track(titles(Segment("t", 0, 9000, text="clap 🎬 \x00"))))


def test_before_and_after_stand_above_each_other():
    shown = words(plot(talk((0, 4000)), before=talk((0, 10_000))))
    assert "before, 10 s" in shown
    assert "after, 4 s" in shown


def test_sound_and_pictures_are_drawn_where_there_are_some():
    plain = picture(plot_png(DRAFT)[0])
    wave = {TALK: np.full(2000, 0.8)}
    strip = {TALK: np.full((12, 18, 32, 3), (250, 10, 10), np.uint8)}
    rich = picture(plot_png(DRAFT, waveforms=wave, filmstrips=strip)[0])
    assert rich.shape[0] > plain.shape[0]
    assert (rich[:, :, :3] == (250, 10, 10)).all(axis=2).sum() > 10_000


def test_transitions_and_fades_change_the_picture():
    joined = DRAFT.map_segments(
        lambda _, s: s if s.id != "c1" else clip(1, 5000, 5000, 7000, transition=Transition())
    )
    assert (picture(plot_png(joined)[0]) != picture(plot_png(DRAFT)[0])).any()


@pytest.mark.parametrize(
    "draft", [Draft(), Draft((Track("x", 4, segments=(Segment("s", 0, 0),)),))]
)
def test_nothing_can_be_drawn_too(draft):
    assert plot_png(draft)[0].startswith(b"\x89PNG")


@settings(max_examples=15, deadline=None)
@given(wire_drafts, wire_drafts)
def test_any_two_drafts_can_be_drawn(one, other):
    assert plot_png(from_wire(one), before=from_wire(other))


def test_an_axes_of_ones_own_is_used():
    figure = Figure(figsize=(8, 2))
    axes = figure.add_subplot()
    assert DRAFT.plot(ax=axes) is figure
    assert axes.collections


def test_a_thousand_segments_are_few_artists():
    draft = talk(*((i * 1000, 900) for i in range(1000)))
    since = perf_counter()
    figure = plot(draft)
    assert len(figure.axes[0].collections) < 20
    assert len(figure.axes[0].texts) < 60
    assert perf_counter() - since < 10


def test_labels_are_cut_to_their_room():
    assert fit("talk.mp4", 5) == "talk.mp4"
    assert fit("a very long name indeed", 0.9).endswith("…")
    assert fit("talk.mp4", 0.05) == ""


def test_a_figure_shows_itself_at_screen_size():
    data, size = plot(DRAFT)._repr_png_()
    assert data.startswith(b"\x89PNG")
    assert size["width"] == 1000
