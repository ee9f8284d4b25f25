"""What is laid over the story, slideshows, timers, and words made to look otherwise."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.operations.context import Context, OutOfRange, Question
from nemo_jupyter.engine.operations.registry import apply
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.engine.render.place import Place
from nemo_jupyter.timeline.model import Draft, Effect, Segment, Track, TrackKind
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests.engine.operations.shelf import CITY, FPS, PHOTO, Item, Shelf, do, talk, two


def track(draft: Draft, role: str) -> Track:
    found = draft.role(role)
    assert found is not None
    return found


def place(segment: Segment) -> dict[str, Any]:
    (found,) = [e for e in segment.effects if e.name == "place"]
    return dict(found.args)


def texts(draft: Draft) -> list[Segment]:
    return [s for t in draft.by_kind(TrackKind.TEXT) for s in t.segments]


def photos(count: int) -> Shelf:
    info = MediaInfo("image", "jpg", 0, "mjpeg", 1600, 1000)
    return Shelf(stock=[Item(f"p{n}.jpg", f"{n}" * 64, info) for n in range(count)])


def test_a_film_that_waits_goes_to_the_corner_in_silence() -> None:
    draft, said = do(talk(), ("overlay", {"kind": "pip"}))
    (over,) = track(draft, "overlay").segments
    assert (over.asset, over.start, over.duration) == (CITY, 0, 8000)
    assert (place(over)["x"], place(over)["y"]) == (1.0, 1.0)
    assert over.muted
    assert draft.main is not None
    assert draft.main.segments == talk().main.segments  # type: ignore[union-attr]
    assert "city.mp4 in the bottom right" in said
    assert from_wire(to_wire(draft)) == draft


def test_without_a_film_that_waits_the_last_of_the_story_is_taken() -> None:
    draft, _ = do(two(), ("overlay", {"kind": "pip", "position": "top_left"}))
    assert draft.main is not None
    assert [s.name for s in draft.main.segments] == ["talk.mp4"]
    (over,) = track(draft, "overlay").segments
    assert (over.start, over.asset) == (0, CITY)
    assert (place(over)["x"], place(over)["y"]) == (0.0, 0.0)


def test_one_film_cannot_be_laid_over_itself() -> None:
    shelf = Shelf()
    del shelf.stock[1]
    context = Context(1, FPS, shelf, 20_000)
    with pytest.raises(Question, match="second one"):
        apply(Operation("overlay", {"kind": "pip"}), talk(), context)


def test_a_split_screen_shows_both_halves_as_long_as_there_are_two() -> None:
    draft, said = do(talk(), ("overlay", {"kind": "split_screen"}))
    assert draft.main is not None
    first, second = draft.main.segments
    assert (first.duration, second.duration) == (8000, 12_000)
    assert place(first)["half"] == 0
    assert not second.effects
    (over,) = track(draft, "overlay").segments
    assert (place(over)["half"], place(over)["fill"]) == (1, True)
    assert "on the right" in said


def test_a_side_that_is_named_is_kept() -> None:
    draft, said = do(talk(), ("overlay", {"kind": "split_screen", "position": "left"}))
    (over,) = track(draft, "overlay").segments
    assert (place(over)["x"], place(over)["width"]) == (0.0, 0.5)
    assert "on the left" in said


def test_halves_lie_side_by_side_or_above_each_other_as_the_film_is_shaped() -> None:
    info = MediaInfo("video", "mp4", 1000, "h264", 1280, 720)
    boxes = [Place(half=n).box(info, OutputFormat(1280, 720, FPS)) for n in (0, 1)]
    assert boxes == [(0, 0, 640, 720), (640, 0, 640, 720)]
    boxes = [Place(half=n).box(info, OutputFormat(720, 1280, FPS)) for n in (0, 1)]
    assert boxes == [(0, 0, 720, 640), (0, 640, 720, 640)]


def test_an_upright_film_is_split_into_upper_and_lower_half() -> None:
    draft, said = do(talk(), ("aspect", {"ratio": "9:16"}), ("overlay", {"kind": "split_screen"}))
    (over,) = track(draft, "overlay").segments
    assert place(over)["half"] == 1
    assert "below" in said


def test_a_logo_is_small_and_lets_the_film_through() -> None:
    draft, said = do(talk(), ("watermark", {"file": "photo.jpg"}))
    (mark,) = track(draft, "watermark").segments
    assert (mark.asset, mark.duration) == (PHOTO, 20_000)
    assert 0.7 <= place(mark)["opacity"] <= 0.85
    assert place(mark)["width"] <= 0.15
    assert (place(mark)["x"], place(mark)["y"]) == (1.0, 0.0)
    assert "throughout" in said


def test_a_logo_may_come_and_go() -> None:
    args = {"file": "photo.jpg", "position": "bottom_left", "start": 10_000, "end": 15_000}
    draft, _ = do(talk(), ("watermark", {**args, "opacity": 0.5}))
    (mark,) = track(draft, "watermark").segments
    assert (mark.start, mark.duration, place(mark)["opacity"]) == (10_000, 5000, 0.5)
    assert (place(mark)["x"], place(mark)["y"]) == (0.0, 1.0)


def test_a_watermark_may_be_words() -> None:
    draft, _ = do(talk(), ("watermark", {"text": "© Ada", "position": "bottom_right"}))
    (mark,) = texts(draft)
    assert (mark.text, mark.role, mark.style["opacity"]) == ("© Ada", "watermark", 0.8)
    assert mark.style["position"] == [1.0, 1.0]


def test_a_logo_that_is_there_is_moved_and_not_shown_twice() -> None:
    first = {"file": "photo.jpg", "position": "bottom_left", "opacity": 0.5}
    draft, said = do(talk(), ("watermark", first), ("watermark", {"position": "right"}))
    (mark,) = track(draft, "watermark").segments
    assert (place(mark)["x"], place(mark)["y"], place(mark)["opacity"]) == (1.0, 1.0, 0.5)
    assert "Now photo.jpg is in the bottom right" in said


@pytest.mark.parametrize(
    ("op", "args"), [("text_style", {"size": "up"}), ("watermark", {"size": "up"})]
)
def test_a_logo_is_made_bigger_and_the_words_are_not(op: str, args: dict[str, object]) -> None:
    steps = (("watermark", {"file": "photo.jpg"}), *TITLED)
    draft, _ = do(talk(), *steps)
    changed, _ = do(draft, (op, args), words="make the logo bigger")
    (mark,) = track(changed, "watermark").segments
    assert place(mark)["width"] == pytest.approx(0.14 * 1.25)
    assert texts(changed) == texts(draft)


def test_each_wish_of_a_sentence_is_about_what_it_names() -> None:
    draft, _ = do(talk(), ("watermark", {"file": "photo.jpg"}), ("title", {"text": "Hello"}))
    said = "make the title bigger and move the logo to the left"
    context = Context(1, FPS, Shelf(), draft.duration, said)
    changed = draft
    for op in plan(said).ops:
        changed = apply(op, changed, context)
    (mark,), (old_mark,) = (track(d, "watermark").segments for d in (changed, draft))
    assert (place(mark)["x"], place(mark)["width"]) == (0.0, place(old_mark)["width"])
    (title,), (old_title,) = (texts(d) for d in (changed, draft))
    assert title.style["size"] > old_title.style.get("size", 0)


def test_a_mark_in_words_is_restyled_too() -> None:
    draft, _ = do(talk(), ("watermark", {"text": "draft"}))
    args = {"position": "bottom_left", "opacity": "up", "size": "down"}
    draft, said = do(draft, ("text_style", args), words="the watermark")
    (mark,) = texts(draft)
    assert mark.style == {"position": [0.0, 1.0], "opacity": 1.0, "size": 0.0456}
    assert "bottom left" in said


def test_a_film_that_leaves_the_story_says_so() -> None:
    _, said = do(
        two(), ("overlay", {"kind": "pip", "file": "city.mp4", "start": 2000, "end": 15_000})
    )
    assert "from 2 s to 10 s, where it ends" in said
    assert "It left the story, which lasts 20 s now." in said


@pytest.mark.parametrize(
    ("op", "args"),
    [
        ("overlay", {"kind": "pip", "position": "left", "size": "up"}),
        ("watermark", {"size": "up"}),
        ("text_style", {"size": "up"}),
    ],
)
def test_the_film_in_the_corner_is_moved_and_made_bigger(op: str, args: dict[str, Any]) -> None:
    draft, _ = do(talk(), ("overlay", {"kind": "pip"}), ("watermark", {"text": "draft"}))
    changed, said = do(draft, (op, args), words="make the pip bigger")
    (over,) = track(changed, "overlay").segments
    assert place(over)["width"] == pytest.approx(0.28 * 1.25)
    assert place(over)["x"] == (0.0 if "position" in args else 1.0)
    assert place(over)["y"] == 1.0
    assert texts(changed) == texts(draft)
    assert "Now city.mp4 is in the bottom" in said


def test_no_mark_is_put_where_one_should_grow() -> None:
    with pytest.raises(Question, match="no watermark yet"):
        do(talk(), ("watermark", {"size": "up"}))


def test_words_at_the_same_place_and_time_are_below_each_other() -> None:
    from nemo_jupyter.engine.render.text import draw

    steps = [("text", {"text": words}) for words in ("one", "two", "three")]
    draft, _ = do(talk(), *steps, ("title", {"text": "four", "at": 15_000}))
    drawn = [draw(s.text or "", s.style, s.role, 640, 360) for s in texts(draft)[:3]]
    edges = [(d.y, d.y + d.rgba.shape[0]) for d in drawn]
    assert all(a[1] <= b[0] for a, b in pairwise(edges))
    assert texts(draft)[3].style == {}
    apart, _ = do(
        talk(), ("text", {"text": "a", "end": 2000}), ("text", {"text": "b", "start": 2000})
    )
    assert [s.style for s in texts(apart)] == [{}, {}]


def test_words_moved_to_where_others_are_lie_above_them() -> None:
    from nemo_jupyter.engine.render.text import draw

    draft, _ = do(talk(), *TITLED, ("text_style", {"text": "Hello", "position": "bottom"}))
    title, lower = (draw(s.text or "", s.style, s.role, 360, 640) for s in texts(draft))
    assert title.y + title.rgba.shape[0] <= lower.y


def test_a_logo_that_is_not_there_is_asked_for() -> None:
    with pytest.raises(Question, match=r"acme\.png"):
        do(talk(), ("watermark", {"file": "acme.png"}))


def test_a_logo_follows_the_film_and_costs_no_chunk_when_it_is_cut() -> None:
    from nemo_jupyter.engine.render.chunks import plan_chunks

    output = OutputFormat(320, 180, FPS)
    draft, _ = do(talk(), ("watermark", {"file": "photo.jpg"}))
    cut, _ = do(draft, ("cut_first", {"ms": 4000}))
    before = {chunk.key(output) for chunk in plan_chunks(draft, output)}
    assert track(cut, "watermark").segments[0].duration == 16_000
    assert all(chunk.key(output) in before for chunk in plan_chunks(cut, output))


def test_photos_become_slides_with_moves_and_cross_fades() -> None:
    context = Context(1, FPS, photos(3), 0)
    draft = apply(Operation("slideshow", {"per_image": 3000}), Draft(), context)
    assert draft.main is not None
    slides = draft.main.segments
    assert [s.name for s in slides] == ["p0.jpg", "p1.jpg", "p2.jpg"]
    assert [s.duration for s in slides] == [3000] * 3
    assert [s.start for s in slides] == [0, 2300, 4600]
    assert all(e.name == "zoom" and e.args["end"] == 3000 for s in slides for e in s.effects)
    assert len({(s.effects[0].args["from"], s.effects[0].args["x"]) for s in slides}) > 1
    assert draft.duration == 7600
    assert "3 photos" in context.notes[0]
    assert draft.canvas.ratio == "16:9"
    assert {s.fit for s in slides} == {"crop"}


def test_a_logo_is_no_photo() -> None:
    shelf = photos(3)
    shelf.stock[1] = replace(shelf.stock[1], name="logo.png")
    context = Context(1, FPS, shelf, 0)
    draft = apply(Operation("slideshow", {}), Draft(), context)
    assert draft.main is not None
    assert [s.name for s in draft.main.segments] == ["p0.jpg", "p2.jpg"]
    assert "Left logo.png out" in context.notes[0]


def test_an_upright_photo_in_a_wide_show_is_shown_whole() -> None:
    shelf = photos(3)
    upright = MediaInfo("image", "jpg", 0, "mjpeg", 1000, 1600)
    shelf.stock[1] = Item("p1.jpg", "1" * 64, upright)
    draft = apply(Operation("slideshow", {}), Draft(), Context(1, FPS, shelf, 0))
    assert draft.main is not None
    assert [s.fit for s in draft.main.segments] == ["crop", "blur", "crop"]


@pytest.mark.parametrize(("count", "ms"), [(5, 20_000), (8, 15_000), (6, 6000)])
def test_a_slideshow_has_the_length_asked_for(count: int, ms: int) -> None:
    context = Context(1, FPS, photos(count), 0)
    draft = apply(Operation("slideshow", {"duration": ms}), Draft(), context)
    assert draft.duration == pytest.approx(ms, abs=40 * count)


def test_slides_are_shown_for_another_time() -> None:
    context = Context(1, FPS, photos(3), 0)
    draft = apply(Operation("slideshow", {"per_image": 3000}), Draft(), context)
    shorter = apply(Operation("slideshow", {"per_image": 2000}), draft, context)
    assert shorter.main is not None
    assert [s.duration for s in shorter.main.segments] == [2000] * 3
    fitted = apply(Operation("slideshow", {"duration": 5000}), shorter, context)
    assert fitted.duration == pytest.approx(5000, abs=120)
    assert "in all" in context.notes[-1]


def test_a_slideshow_needs_photos() -> None:
    with pytest.raises(Question, match="no photos"):
        apply(Operation("slideshow", {}), talk(), Context(1, FPS, photos(0), 20_000))


def test_a_countdown_shows_every_second() -> None:
    draft, said = do(talk(), ("timer", {"ms": 5000}))
    assert [(s.start, s.text) for s in texts(draft)] == [(n * 1000, str(5 - n)) for n in range(5)]
    assert "countdown of 5 s" in said


def test_digits_neither_fade_in_nor_out() -> None:
    from nemo_jupyter.engine.render.chunks import TextLayer, plan_chunks

    draft, _ = do(talk(), ("timer", {"ms": 5000}))
    chunks = plan_chunks(draft, OutputFormat(320, 180, FPS))
    layers = [layer for c in chunks for layer in c.layers if isinstance(layer, TextLayer)]
    assert layers
    assert not any(layer.ramps for layer in layers)


def test_rounds_of_work_and_rest_are_counted() -> None:
    draft, said = do(talk(), ("timer", {"work": 4000, "rest": 2000, "rounds": 2}))
    shown = [s.text for s in texts(draft)]
    assert len(shown) == 10
    assert shown[0] == "Round 1 of 2 · Work\n0:04"
    assert shown[4] == "Rest\n0:02"
    assert shown[-1] == "Round 2 of 2 · Work\n0:01"
    assert "2 rounds" in said


def test_a_countdown_at_the_end_ends_with_the_film() -> None:
    draft, said = do(talk(), ("timer", {"ms": 5000, "at": "end"}))
    assert (texts(draft)[0].start, texts(draft)[-1].end) == (15_000, 20_000)
    assert "from 15 s" in said


def test_a_timer_that_outlasts_the_film_says_so() -> None:
    draft, said = do(talk(), ("timer", {"ms": 30_000}))
    assert texts(draft)[-1].end == 20_000
    assert "the film ends 10 s before" in said
    with pytest.raises(OutOfRange):
        do(talk(), ("timer", {"ms": 3_600_000}))


TITLED = (("title", {"text": "Hello"}), ("lower_third", {"text": "Ada"}))


def test_words_are_restyled_by_their_kind() -> None:
    args = {"position": "top", "color": "yellow"}
    draft, said = do(talk(), *TITLED, ("text_style", args), words="put the title at the top")
    title, lower = texts(draft)
    assert title.style == {"position": "top", "color": "yellow"}
    assert lower.style == {}
    assert "“Hello”" in said


def test_the_words_of_a_moment_ago_are_meant() -> None:
    draft, _ = do(talk(), ("text", {"text": "old"}))
    after = Context(2, FPS, Shelf(), draft.duration)
    draft = apply(Operation("title", {"text": "new"}), draft, after)
    red = {"color": "red"}
    for words, styled in (("make it red", [{}, red]), ("make all the texts red", [red, red])):
        context = Context(3, FPS, Shelf(), draft.duration, words)
        changed = apply(Operation("text_style", red), draft, context)
        assert [s.style for s in texts(changed)] == styled


def test_words_are_restyled_by_what_they_say() -> None:
    draft, _ = do(talk(), *TITLED, ("text_style", {"text": "ada", "size": "up"}))
    title, lower = texts(draft)
    assert (title.style, lower.text) == ({}, "Ada")
    assert lower.style["size"] == pytest.approx(0.062 * 1.25, abs=1e-4)


def test_higher_moves_up_and_smaller_again_shrinks_again() -> None:
    steps = [("text_style", {"position": "up", "size": "down"})] * 2
    draft, _ = do(talk(), TITLED[0], *steps)
    (title,) = texts(draft)
    assert title.style["position"] == [0.5, 0.2]
    assert title.style["size"] == pytest.approx(0.115 / 1.25**2, abs=1e-3)


@pytest.mark.parametrize(
    "args",
    [
        {"color": "red"},
        {"size": 48},
        {"size": "large"},
        {"position": "corner"},
        {"position": "down"},
        {"weight": "bold"},
        {"animation": "typewriter"},
        {"animation": "bounce"},
        {"text": "Bye", "color": "#ffcc00"},
        {"end": 9000},
        {"at": 4000},
    ],
)
def test_every_style_can_be_drawn(args: dict[str, Any]) -> None:
    from nemo_jupyter.engine.render.text import draw

    draft, said = do(talk(), TITLED[0], ("text_style", args))
    (title,) = texts(draft)
    assert draw(title.text or "", title.style, title.role, 320, 180).rgba.any()
    assert said
    assert from_wire(to_wire(draft)) == draft


def test_typed_words_appear_one_after_the_other() -> None:
    draft, _ = do(talk(), ("title", {"text": "one two three", "animation": "typewriter"}))
    (title,) = texts(draft)
    assert title.style["animation"] == "reveal"
    assert [(w.start, w.text) for w in title.words] == [(0, "one"), (400, "two"), (800, "three")]


def test_no_words_no_style() -> None:
    with pytest.raises(Question, match="no words"):
        do(talk(), ("text_style", {"color": "red"}))
    with pytest.raises(Question, match="beige-ish"):
        do(talk(), TITLED[0], ("text_style", {"color": "beige-ish"}))


def test_a_fade_takes_any_colour_and_the_logo_along() -> None:
    draft, said = do(
        talk(), ("watermark", {"file": "photo.jpg"}), ("fade_out", {"to": "red", "ms": 500})
    )
    assert track(draft, "watermark").segments[0].fade_out == 500
    assert draft.main is not None
    assert draft.main.segments[0].fade_color == "red"
    assert "to red" in said
    assert Effect("place") not in draft.main.segments[0].effects


def test_a_layer_is_taken_away_by_its_name_and_not_along_with_the_sound() -> None:
    draft, _ = do(talk(), ("watermark", {"file": "photo.jpg"}), ("music", {"mood": "calm"}))
    without_sound, _ = do(draft, ("delete_track", {"track": "audio"}))
    assert without_sound.role("music") is None
    assert without_sound.role("watermark") is not None
    bare, said = do(draft, ("delete_track", {"track": "watermark"}))
    assert bare.role("watermark") is None
    assert bare.role("music") is not None
    assert "Removed Watermark" in said
