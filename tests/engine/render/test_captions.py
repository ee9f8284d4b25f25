"""Captions in the picture: the spoken word stands out, names at the bottom stay readable."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from nemo_jupyter.engine.render import lines
from nemo_jupyter.engine.render.chunks import TextLayer, plan_chunks
from nemo_jupyter.engine.render.clearance import clear_of_names
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.spoken import Spoken
from nemo_jupyter.engine.render.text import TextPicture, draw
from nemo_jupyter.timeline.model import Draft, Segment, Track, TrackKind, Word
from tests import film
from tests.engine.render.test_film import Studio, clip, story

WORDS = ("Hello", "there,", "world.")
TEXT = "Hello there,\nworld."
YELLOW = (255, 214, 10)
OUTPUT = OutputFormat(192, 108, Fraction(30))


def of_color(picture: TextPicture, color: tuple[int, int, int]) -> tuple[int, int, int, int] | None:
    """Left, upper, right, lower edge of all that has a colour."""
    hit = (np.abs(picture.rgba[..., :3].astype(int) - color).sum(axis=2) < 12) & (
        picture.rgba[..., 3] > 200
    )
    rows, columns = np.nonzero(hit)
    if not len(rows):
        return None
    left, top = picture.x, picture.y
    return (
        left + columns.min(),
        top + rows.min(),
        left + columns.max() + 1,
        top + rows.max() + 1,
    )


def said(now: int, *, reveal: bool = False, text: str = TEXT, words=WORDS, **style) -> TextPicture:
    return draw(text, style, "caption", 640, 360, Spoken(words, now, reveal))


def test_the_spoken_word_alone_has_another_colour() -> None:
    places = [of_color(said(n), YELLOW) for n in range(3)]
    assert of_color(said(-1), YELLOW) is None
    assert all(places)
    first, second, third = places
    assert first[2] < second[0]  # type: ignore[index]
    assert third[1] > first[1]  # type: ignore[index]


def test_words_do_not_move_while_they_are_spoken() -> None:
    shapes = {(p.x, p.y, p.rgba.shape) for p in map(said, range(-1, 3))}
    assert len(shapes) == 1
    alphas = [said(n).rgba[..., 3] for n in range(3)]
    assert all((a == alphas[0]).all() for a in alphas)


def test_words_appear_as_they_are_spoken() -> None:
    whole = (said(2, reveal=True).rgba[..., 3] > 200).sum()
    shares = [(said(n, reveal=True).rgba[..., 3] > 200).sum() / whole for n in range(3)]
    assert said(-1, reveal=True).rgba.size == 0
    assert 0.2 < shares[0] < shares[1] < shares[2] == 1.0


def test_chinese_words_stand_out_though_nothing_parts_them() -> None:
    words = ("我们", "谈谈", "机器，", "学习")
    places = [of_color(said(n, text="我们谈谈机器\n学习", words=words), YELLOW) for n in range(4)]
    assert all(places)
    assert places[0][2] <= places[1][0] + 2  # type: ignore[index]


def test_a_caption_written_anew_is_shown_plainly() -> None:
    assert of_color(said(1, text="Something else"), YELLOW) is None
    assert of_color(said(1, text="Something else"), (255, 255, 255)) is not None


@pytest.mark.parametrize(
    ("style", "color"),
    [
        ({"highlight": "red"}, (255, 0, 0)),
        ({"color": "yellow"}, (62, 220, 255)),
        ({"color": "black", "background": "white"}, (208, 28, 48)),
        ({"case": "upper"}, YELLOW),
    ],
)
def test_what_stands_out_is_told_from_the_rest(style, color) -> None:
    assert of_color(said(1, **style), color) is not None


def test_right_to_left_words_stand_out_at_their_places() -> None:
    words = ("שלום", "עולם")
    places = [of_color(said(n, text="שלום עולם", words=words), YELLOW) for n in range(2)]
    assert places[0][0] > places[1][2]  # type: ignore[index]
    assert [r.part for r in lines.runs("שלום עולם", "zh", (0, 5))] == [2, 1]


def captions(style: dict[str, object], **options: object) -> Track:
    cue = Segment(
        "k",
        500,
        2000,
        text="Hello there,\nworld.",
        role="caption",
        style=style,
        words=(Word(0, 400, "Hello"), Word(500, 900, "there,"), Word(1200, 1700, "world.")),
    )
    return Track("k", TrackKind.TEXT, "Captions", "captions", (cue,), options)


def test_a_chunk_knows_which_word_is_said_when() -> None:
    draft = story(clip(0, 4000, 1000)).with_track(captions({"animation": "pop"}))
    chunks = plan_chunks(draft, OUTPUT)
    layers = [layer for c in chunks for layer in c.layers if isinstance(layer, TextLayer)]
    # The caption is seen from frame 15 to 75; the grid of the source parts it at frame 30.
    assert [layer.spoken for layer in layers] == [((0, 0),), ((0, 1), (21, 2))]
    assert [layers[1].at(n).spoken for n in (0, 20, 21, 40)] == [
        *(((0, n),) for n in (1, 1, 2, 2)),
    ]
    assert [(layer.first, layer.last) for layer in layers] == [(0, 15), (0, 45)]
    assert not any(layer.ramps for layer in layers)


def test_captions_beside_the_film_are_not_in_it(tmp_path: Path) -> None:
    footage = film.make(tmp_path / "coded.mp4", 4.0)
    plain = story(clip(0, 3000, 0))
    studio = Studio(tmp_path, footage)
    keys = [c.key(OUTPUT) for c in plan_chunks(plain, OUTPUT)]
    beside = plain.with_track(captions({}, deliver="sidecar"))
    assert [c.key(OUTPUT) for c in plan_chunks(beside, OUTPUT)] == keys
    assert [c.key(OUTPUT) for c in plan_chunks(plain.with_track(captions({})), OUTPUT)] != keys
    path, _ = studio.render(beside)
    assert film.numbers(path) == [*range(90)]


def test_the_word_that_is_said_stands_out_in_the_film(tmp_path: Path) -> None:
    footage = film.make(tmp_path / "coded.mp4", 4.0, size=(640, 360))
    draft = story(clip(0, 3000, 0)).with_track(captions({"animation": "pop"}))
    path, _ = Studio(tmp_path, footage).render(draft)
    with av.open(str(path)) as container:
        frames = [f.to_ndarray(format="rgb24").astype(int) for f in container.decode(video=0)]

    def yellow(index: int) -> np.ndarray:
        picture = frames[index][200:]
        hit = (np.abs(picture - YELLOW) < (40, 40, 70)).all(axis=2)
        return np.argwhere(hit)

    assert len(yellow(10)) == 0
    assert len(yellow(80)) == 0
    first, second, third = (yellow(n).mean(axis=0) for n in (20, 40, 60))
    assert first[1] < second[1]
    assert third[0] > first[0] + 10


@pytest.mark.parametrize("canvas", [(1280, 720), (1080, 1920), (720, 720)])
def test_captions_make_room_for_a_lower_third(canvas: tuple[int, int]) -> None:
    name = Segment("n", 1000, 3000, text="Ada Lovelace\nFirst programmer", role="lower_third")
    cues = [
        Segment(f"k{at}", at, 1900, text="I would like to\nshow you how", role="caption")
        for at in (0, 2000, 5000)
    ]
    draft = Draft(
        (
            Track("n", TrackKind.TEXT, segments=(name,)),
            Track("k", TrackKind.TEXT, "", "captions", tuple(cues)),
        )
    )
    made = clear_of_names(draft).role("captions")
    assert made is not None
    panel = draw(name.text or "", {}, "lower_third", *canvas)
    bottoms = []
    for cue in made.segments:
        picture = draw(cue.text or "", cue.style, "caption", *canvas)
        rows = np.nonzero(picture.rgba[..., 3] > 150)[0]
        bottoms.append(picture.y + rows.max())
    assert max(bottoms[:2]) < panel.y
    assert made.segments[2].style == {}


def test_captions_that_are_placed_elsewhere_stay_there() -> None:
    name = Segment("n", 0, 3000, text="Ada", role="lower_third")
    cue = Segment("k", 0, 3000, text="Hello", role="caption", style={"position": "top"})
    draft = Draft(
        (
            Track("n", TrackKind.TEXT, segments=(name,)),
            Track("k", TrackKind.TEXT, "", "captions", (cue,)),
        )
    )
    assert clear_of_names(draft) == draft


@pytest.mark.parametrize(("position", "role"), [("center", "title"), ("top", "text")])
def test_captions_leave_the_place_where_other_words_are(position: str, role: str) -> None:
    words = Segment("n", 0, 3000, text="The End", role=role)
    cues = [
        Segment(f"k{at}", at, 2500, text="Hello", role="caption", style={"position": position})
        for at in (0, 3000)
    ]
    draft = Draft(
        (
            Track("n", TrackKind.TEXT, segments=(words,)),
            Track("k", TrackKind.TEXT, "", "captions", tuple(cues)),
        )
    )
    made = clear_of_names(draft).role("captions")
    assert made is not None
    drawn = [draw(s.text or "", s.style, s.role, 360, 640) for s in (words, made.segments[0])]
    assert drawn[0].y + drawn[0].rgba.shape[0] <= drawn[1].y
    assert made.segments[1].style == {"position": position}
