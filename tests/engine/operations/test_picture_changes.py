"""Operations that change the picture: what they put on which clips, and what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nemo_jupyter.engine.operations.context import Context, OutOfRange, Question
from nemo_jupyter.engine.operations.framing import tell_of_shape
from nemo_jupyter.timeline.model import Draft, Effect
from tests.engine.operations.shelf import FPS, Shelf, do, pieces, story, talk, two

LOOK = Effect("color", {"look": "cinematic"})


def effects(draft: Draft) -> list[list[tuple[str, dict[str, object]]]]:
    """Name and arguments of the effects of each clip."""
    assert draft.main is not None
    return [[(e.name, dict(e.args)) for e in s.effects] for s in draft.main.segments]


def test_a_look_is_put_on_every_clip_and_told() -> None:
    draft, said = do(two(), ("color", {"look": "cinematic"}))
    assert effects(draft) == [[("color", {"look": "cinematic"})]] * 2
    assert "cinematic" in said
    assert "look cinematic" in str(two().diff(draft))
    assert pieces(draft) == pieces(two())


def test_a_new_look_takes_the_place_of_the_old_one() -> None:
    draft, _ = do(talk(), ("color", {"look": "cinematic"}), ("color", {"look": "bw"}))
    assert effects(draft) == [[("color", {"look": "bw"})]]


def test_what_is_said_without_an_amount_gets_a_modest_one_that_is_reported() -> None:
    draft, said = do(talk(), ("color", {"brightness": "up", "saturation": "down"}))
    assert effects(draft) == [[("color", {"brightness": 0.12, "saturation": -0.2})]]
    assert "brightness +12%" in said
    assert "saturation −20%" in said


def test_changes_add_up_and_what_cancels_out_is_gone() -> None:
    draft, _ = do(talk(), ("color", {"brightness": 0.2}), ("color", {"brightness": "up"}))
    assert effects(draft) == [[("color", {"brightness": 0.32})]]
    draft, _ = do(draft, ("color", {"brightness": -0.32}))
    assert effects(draft) == [[]]


def test_two_clips_may_have_two_looks() -> None:
    draft, said = do(
        two(), ("color", {"look": "bw", "clip": 1}), ("color", {"look": "warm", "clip": 2})
    )
    assert effects(draft) == [[("color", {"look": "bw"})], [("color", {"look": "warm"})]]
    assert "in clip 1" in said


def test_a_stretch_becomes_a_clip_of_its_own() -> None:
    draft, said = do(talk(), ("color", {"look": "bw", "start": 3000, "end": 7000}))
    assert pieces(draft) == [(0, 3000, 0), (3000, 4000, 3000), (7000, 13_000, 7000)]
    assert effects(draft) == [[], [("color", {"look": "bw"})], []]
    assert "from 3 s to 7 s" in said


def test_all_but_one_clip() -> None:
    draft, _ = do(two(), ("color", {"look": "bw", "except_clip": 2}))
    assert effects(draft) == [[("color", {"look": "bw"})], []]


def test_colours_can_be_taken_back() -> None:
    draft, said = do(talk(), ("color", {"look": "bw"}), ("color", {"look": "original"}))
    assert effects(draft) == [[]]
    assert "as recorded" in said


@pytest.mark.parametrize("look", ["brand", "sparkling water"])
def test_an_unknown_look_is_asked_about(look: str) -> None:
    with pytest.raises(Question, match=look):
        do(talk(), ("color", {"look": look}))


@pytest.mark.parametrize(
    ("args", "taken"),
    [
        ({"top": 72}, {"top": 0.1}),
        ({"bottom": 0.1}, {"bottom": 0.1}),
        ({"region": "top_left_quarter"}, {"right": 0.5, "bottom": 0.5}),
        ({"region": "bottom_half"}, {"top": 0.5}),
        ({"width": 640, "height": 360}, dict.fromkeys(("left", "top", "right", "bottom"), 0.25)),
    ],
)
def test_a_crop_takes_away_shares_of_the_picture(
    args: dict[str, object], taken: dict[str, float]
) -> None:
    draft, said = do(talk(), ("crop", args))
    assert effects(draft) == [[("crop", taken)]]
    assert "pixels stay" in said


def test_a_crop_counts_on_the_picture_as_it_is_turned() -> None:
    draft, _ = do(talk(), ("rotate", {"deg": 90}), ("crop", {"top": 128}))
    assert effects(draft) == [[("rotate", {"deg": 90}), ("crop", {"top": 0.1})]]


@pytest.mark.parametrize("args", [{"top": 800}, {"width": 4000, "height": 100}])
def test_a_crop_outside_the_picture_is_refused(args: dict[str, object]) -> None:
    with pytest.raises(OutOfRange, match="1280x720"):
        do(talk(), ("crop", args))


def test_black_bars_are_found_where_they_are() -> None:
    draft, said = do(two(), ("crop", {"what": "black_bars"}))
    assert effects(draft) == [[], [("crop", {"top": 0.125, "bottom": 0.125})]]
    assert "black bars" in said
    same, said = do(talk(), ("crop", {"what": "black_bars"}))
    assert same == talk()
    assert "no black bars" in said


def test_turns_add_up_and_a_whole_turn_is_none() -> None:
    draft, _ = do(talk(), ("rotate", {"deg": 270}), ("rotate", {"deg": 180}))
    assert effects(draft) == [[("rotate", {"deg": 90})]]
    draft, _ = do(draft, ("rotate", {"deg": 270}))
    assert effects(draft) == [[]]


def test_a_film_mirrored_twice_is_as_before() -> None:
    draft, _ = do(talk(), ("flip", {}), ("flip", {"axis": "horizontal"}))
    assert effects(draft) == [[]]


def test_a_size_is_that_of_the_film_and_never_more_than_the_footage() -> None:
    draft, said = do(talk(), ("resize", {"height": 480}))
    assert draft.canvas.height == 480
    _, said = do(talk(), ("resize", {"height": 1080}))
    assert "720 lines" in said
    draft, _ = do(talk(), ("resize", {"width": 640, "height": 640}))
    assert (draft.canvas.ratio, draft.canvas.height) == ("1:1", 640)


def test_one_take_is_punched_into_in_turn() -> None:
    draft, said = do(talk(), ("zoom", {"kind": "punch_in", "every": 6000}))
    assert [d for _, d, _ in pieces(draft)] == [6000, 6000, 6000, 2000]
    close = ("zoom", {"from": 1.2})
    assert effects(draft) == [[], [close], [], [close]]
    assert "every 6 s" in said


def test_clips_are_punched_into_in_turn() -> None:
    draft, _ = do(two(), ("zoom", {"kind": "punch_in"}))
    assert effects(draft) == [[], [("zoom", {"from": 1.2})]]


def test_a_slow_zoom_is_tied_to_the_shot_across_a_cut_pause() -> None:
    draft, _ = do(talk(), ("cut", {"start": 5000, "end": 6000}), ("zoom", {}))
    move = {"from": 1.0, "to": 1.12, "start": 0, "end": 20_000}
    assert effects(draft) == [[("zoom", move)], [("zoom", move)]]


def test_a_zoom_takes_the_place_of_the_one_before() -> None:
    draft, _ = do(talk(), ("zoom", {"kind": "ken_burns"}), ("zoom", {"factor": 1.5}))
    assert effects(draft) == [[("zoom", {"from": 1.5})]]


def test_a_zoom_below_one_makes_the_picture_smaller() -> None:
    draft, _ = do(talk(), ("zoom", {"factor": 0.8}))
    ((name, args),) = effects(draft)[0]
    assert (name, args["width"]) == ("place", 0.8)


def test_a_part_is_blurred_and_a_face_is_not_pretended() -> None:
    draft, _ = do(talk(), ("blur", {"target": "bottom_right", "amount": 0.5}))
    assert effects(draft) == [[("blur", {"amount": 0.5, "region": "bottom_right"})]]
    same, said = do(talk(), ("blur", {"target": "face"}))
    assert same == talk()
    assert "cannot find a face" in said


def test_an_unknown_effect_names_those_there_are() -> None:
    same, said = do(talk(), ("effect", {"name": "confetti"}))
    assert same == talk()
    assert "confetti" in said
    assert "vignette" in said


def test_an_effect_is_there_once() -> None:
    draft, _ = do(talk(), ("effect", {"name": "vignette"}), ("effect", {"name": "vignette"}))
    assert effects(draft) == [[("vignette", {})]]


def test_effects_are_taken_off_and_the_grade_stays() -> None:
    graded, _ = do(talk(), ("color", {"look": "cinematic"}))
    both = (("effect", {"name": "vignette"}), ("blur", {}))
    draft, said = do(graded, *both, ("effect", {"name": "none"}))
    assert effects(draft) == effects(graded)
    assert "Took the effects off" in said
    same, said = do(graded, ("effect", {"name": "none"}))
    assert same == graded
    assert "There are no effects" in said


def test_a_shape_is_filled_as_it_is_said() -> None:
    for fit, told in (("crop", "cropped to fill it"), ("pad", "with bars"), ("blur", "a blur")):
        draft, said = do(talk(), ("aspect", {"ratio": "9:16", "fit": fit}))
        assert draft.main is not None
        assert {s.fit for s in draft.main.segments} == {fit}
        assert told in said
    with pytest.raises(Question, match="filled"):
        do(talk(), ("aspect", {"ratio": "9:16", "fit": "stretch"}))


def test_the_ground_is_a_colour_or_a_blur() -> None:
    draft, _ = do(talk(), ("background", {"color": "white"}))
    assert draft.main is not None
    assert draft.main.segments[0].fit == "pad"
    draft, _ = do(draft, ("background", {"kind": "blur"}))
    assert draft.main is not None
    assert draft.main.segments[0].fit == "blur"
    assert effects(draft) == [[]]


def test_an_edit_that_only_colours_says_so() -> None:
    before = talk()
    assert before.main is not None
    after = story(replace(before.main.segments[0], effects=(LOOK,)))
    assert "effects none → look cinematic" in str(before.diff(after))


def test_shaking_footage_is_steadied_before_anything_else() -> None:
    draft, said = do(two(), ("color", {"look": "bw"}), ("stabilize", {}))
    bw = ("color", {"look": "bw"})
    assert effects(draft) == [[bw], [("stabilize", {"zoom": 1.0417}), bw]]
    assert "1.04x" in said
    same, said = do(talk(), ("stabilize", {}))
    assert same == talk()
    assert "steady already" in said


def test_another_first_clip_of_another_shape_is_told_of() -> None:
    shelf = Shelf()
    context = Context(1, FPS, shelf, 0)
    tell_of_shape(two(), do(two(), ("reorder", {"swap": [1, 2]}))[0], context)
    assert context.notes == []
    photo, _ = do(two(), ("insert", {"file": "photo.jpg", "position": "start"}))
    tell_of_shape(two(), photo, context)
    assert context.notes == [
        "The film takes the shape of its first clip, 4:3 now; say “make it 16:9” to keep the one "
        "it had."
    ]
    kept, _ = do(photo, ("aspect", {"ratio": "16:9"}))
    tell_of_shape(two(), kept, context)
    assert len(context.notes) == 1
