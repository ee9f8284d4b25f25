"""What the other operations do."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.operations.context import Question
from nemo_jupyter.engine.operations.registry import OPERATIONS
from nemo_jupyter.timeline.model import Draft, Segment, TrackKind
from tests.engine.operations.shelf import SONG, TALK, do, pieces, story, talk, two


def texts(draft: Draft) -> list[Segment]:
    return [s for t in draft.by_kind(TrackKind.TEXT) for s in t.segments]


def test_a_split_is_only_a_join() -> None:
    draft, _ = do(talk(), ("split", {"at": 5000}))
    assert pieces(draft) == [(0, 5000, 0), (5000, 15_000, 5000)]


@pytest.mark.parametrize(
    ("args", "count"), [({"parts": 4}, 4), ({"every": 5000}, 4), ({"at": [2000, 4000]}, 3)]
)
def test_splits_in_several_places(args: dict[str, object], count: int) -> None:
    draft, _ = do(talk(), ("split", args))
    assert len(pieces(draft)) == count


def test_deleting_closes_the_gap() -> None:
    assert pieces(do(two(), ("delete_clip", {"clip": 1}))[0]) == [(0, 8000, 0)]


def test_deleting_everything_is_asked_about() -> None:
    with pytest.raises(Question, match="everything"):
        do(two(), ("delete_clip", {"clip": [1, 2]}))


def test_merging_brings_in_footage_that_waits() -> None:
    draft, said = do(talk(), ("merge", {}))
    assert [s.name for s in draft.main.segments] == ["talk.mp4", "city.mp4", "photo.jpg"]  # type: ignore[union-attr]
    assert "city.mp4, photo.jpg" in said


def test_merging_in_an_order() -> None:
    draft, _ = do(two(), ("merge", {"order": [2, 1]}))
    names = [s.name for s in draft.main.segments]  # type: ignore[union-attr]
    assert names[:2] == ["photo.jpg", "talk.mp4"] or names[:2] == ["city.mp4", "talk.mp4"]


def test_a_file_put_at_the_start_moves_the_rest() -> None:
    draft, _ = do(talk(), ("insert", {"file": "city", "position": "start"}))
    assert pieces(draft) == [(0, 8000, 0), (8000, 20_000, 0)]


def test_a_file_nobody_uploaded_is_asked_for() -> None:
    with pytest.raises(Question, match="intro animation"):
        do(talk(), ("insert", {"what": "intro animation", "position": "start"}))


def test_double_speed_halves_the_time_and_shows_the_same() -> None:
    draft, said = do(talk(), ("speed", {"factor": 2.0}))
    assert pieces(draft) == [(0, 10_000, 0)]
    assert draft.main.segments[0].out_point == 20_000  # type: ignore[union-attr]
    assert "20 s became 10 s" in said


def test_normal_speed_is_the_speed_of_the_footage() -> None:
    draft, said = do(talk(), ("speed", {"factor": 2.0}), ("speed", {"factor": 1.0}))
    assert pieces(draft) == pieces(talk())
    assert "the footage's own speed: 10 s became 20 s" in said


def test_speed_of_one_clip_and_of_all_but_one() -> None:
    assert pieces(do(two(), ("speed", {"factor": 2.0, "clip": 2}))[0])[1] == (20_000, 4000, 0)
    spared, _ = do(two(), ("speed", {"factor": 0.5, "except_clip": 1}))
    assert pieces(spared) == [(0, 20_000, 0), (20_000, 16_000, 0)]


def test_a_missing_amount_is_a_modest_step_that_is_reported() -> None:
    draft, said = do(talk(), ("speed", {"direction": "down"}))
    assert pieces(draft) == [(0, 25_000, 0)]
    assert "0.8x" in said
    _, said = do(talk(), ("volume", {"direction": "up"}))
    assert "up by 6 dB" in said


def test_words_come_where_they_belong() -> None:
    draft, _ = do(
        talk(),
        ("title", {"text": "Beach Week"}),
        ("lower_third", {"text": "Ada"}),
        ("text", {"text": "hi", "start": 8000, "end": 9000}),
        ("title", {"text": "The End", "at": "end"}),
    )
    found = {s.text: (s.start, s.end) for s in texts(draft)}
    assert found == {
        "Beach Week": (0, 3000),
        "Ada": (1000, 6000),
        "hi": (8000, 9000),
        "The End": (17_000, 20_000),
    }


def test_words_that_are_missing_are_placeholders_and_that_is_said() -> None:
    draft, said = do(talk(), ("lower_third", {}))
    assert texts(draft)[0].text == "Your Name"
    assert "No words were given" in said


def test_words_never_share_a_track_with_words_at_the_same_time() -> None:
    draft, _ = do(talk(), ("text", {"text": "a"}), ("text", {"text": "b"}))
    assert len(draft.by_kind(TrackKind.TEXT)) == 2


def test_music_runs_under_all_and_steps_back_under_speech() -> None:
    draft, said = do(talk(), ("music", {"mood": "lo-fi"}))
    music = draft.role("music").segments[0]  # type: ignore[union-attr]
    assert (music.start, music.end, music.asset, music.loop) == (0, 20_000, SONG, True)
    assert (music.volume, music.duck_db) == (0.35, 12.0)
    assert "lo-fi at 35%" in said


def test_new_music_takes_the_place_of_old_unless_mixed() -> None:
    draft, _ = do(talk(), ("music", {}), ("music", {"file": "song.mp3"}))
    assert len(draft.by_kind(TrackKind.AUDIO)) == 1
    mixed, _ = do(draft, ("music", {"mix": True}))
    assert len(mixed.by_kind(TrackKind.AUDIO)) == 2


@pytest.mark.parametrize(
    ("args", "level"),
    [
        ({"track": "music", "level": 0.5}, 0.5),
        ({"track": "music", "factor": 2}, 0.7),
        ({"track": "music", "gain_db": -6}, 0.1754),
        ({"track": "music", "level_db": -20}, 0.1),
    ],
)
def test_volumes(args: dict[str, object], level: float) -> None:
    draft, _ = do(talk(), ("music", {}), ("volume", args))
    assert draft.role("music").segments[0].volume == pytest.approx(level, abs=1e-3)  # type: ignore[union-attr]
    assert draft.main.segments[0].volume == 1.0  # type: ignore[union-attr]


def test_everything_but_the_music_is_muted_and_comes_back() -> None:
    draft, _ = do(two(), ("music", {}), ("mute", {"except_track": "music"}))
    assert [s.muted for _, s in draft.walk()] == [True, True, False]
    draft, _ = do(draft, ("unmute", {}))
    assert not any(s.muted for _, s in draft.walk())


def test_a_stretch_is_muted_without_a_change_of_picture() -> None:
    draft, _ = do(talk(), ("mute", {"start": 5000, "end": 7000}))
    assert pieces(draft) == [(0, 5000, 0), (5000, 2000, 5000), (7000, 13_000, 7000)]
    assert [s.muted for s in draft.main.segments] == [False, True, False]  # type: ignore[union-attr]


def test_ducking_is_switched() -> None:
    draft, _ = do(talk(), ("music", {}), ("duck", {"enabled": False}))
    assert draft.role("music").segments[0].duck_db == 0  # type: ignore[union-attr]
    with pytest.raises(Question):
        do(talk(), ("duck", {}))


@pytest.mark.parametrize(
    ("args", "depth"),
    [
        ({}, 12.0),
        ({"gain_db": 6}, 6.0),
        ({"level": 0.1}, 14.0),
        ({"level_db": -30}, 24.0),
        ({"factor": 0.5}, 6.0),
        ({"level": 0.9}, 0.0),
        ({"level": 0}, 60.0),
    ],
)
def test_music_steps_back_by_as_much_as_is_said(args: dict[str, float], depth: float) -> None:
    draft, said = do(talk(), ("music", {"level": 0.5}), ("duck", args))
    segment = draft.role("music").segments[0]  # type: ignore[union-attr]
    assert segment.duck_db == pytest.approx(depth, abs=0.1)
    assert ("keeps its level" in said) == (depth == 0)


def test_every_clip_fades_in_for_itself() -> None:
    draft, said = do(two(), ("fade_in", {"ms": 500, "clip": "all"}))
    assert [s.fade_in for _, s in draft.walk()] == [500, 500]
    assert said.endswith("Clips fade in over 0.5 s.")


def test_fades_are_at_the_ends_of_picture_and_music() -> None:
    draft, _ = do(two(), ("music", {}), ("fade_in", {"ms": 500}), ("fade_out", {"ms": 2000}))
    fades = [(s.fade_in, s.fade_out) for _, s in draft.walk()]
    assert fades == [(500, 0), (0, 2000), (500, 2000)]


def test_only_the_music_fades_when_only_the_music_is_meant() -> None:
    draft, said = do(talk(), ("music", {}), ("fade_out", {"ms": 3000, "track": "music"}))
    assert [s.fade_out for _, s in draft.walk()] == [0, 3000]
    assert said.endswith("The music fades out over 3 s.")


def test_a_transition_overlaps_where_no_material_is_spare() -> None:
    draft, _ = do(two(), ("transition", {"duration": 1000}))
    assert pieces(draft) == [(0, 20_000, 0), (19_000, 8000, 0)]


def test_a_transition_uses_what_a_cut_took_away() -> None:
    draft, _ = do(talk(), ("trim_silence", {}))
    joined, _ = do(draft, ("transition", {"duration": 500}))
    assert joined.duration == draft.duration
    assert pieces(joined)[0] == (0, 4900, 867)


def test_without_transitions_the_clips_are_as_before() -> None:
    draft, _ = do(two(), ("transition", {"duration": 1000}))
    plain, said = do(draft, ("transition", {"kind": "none"}))
    assert pieces(plain) == pieces(two())
    assert plain.main is not None
    assert [s.transition for s in plain.main.segments] == [None, None]
    assert "Removed 1 transition" in said
    with pytest.raises(Question, match="no transition"):
        do(plain, ("transition", {"kind": "cut"}))


def test_removed_transitions_show_nothing_that_was_cut_away() -> None:
    draft, _ = do(talk(), ("trim_silence", {}))
    joined, _ = do(draft, ("transition", {"duration": 300}))
    plain, _ = do(joined, ("transition", {"kind": "none"}))
    assert pieces(plain) == pieces(draft)


def test_there_is_no_transition_without_a_join() -> None:
    with pytest.raises(Question, match="only one clip"):
        do(talk(), ("transition", {}))


def test_another_shape_is_set_for_the_whole_film() -> None:
    draft, _ = do(two(), ("aspect", {"ratio": "9:16"}))
    assert draft.canvas.ratio == "9:16"
    with pytest.raises(Question):
        do(two(), ("aspect", {"ratio": "round"}))


@pytest.mark.parametrize(
    ("words", "fit"),
    [
        ("make it vertical", "blur"),
        ("crop it to 9:16", "crop"),
        ("裁剪成竖屏", "crop"),
        ("9:16 with black bars", "pad"),
        ("vertical, but don't crop it", "blur"),
        ("vertical without bars or cropping", "blur"),
        ("9:16, no bars, crop it", "crop"),
        ("bars rather than a crop, 9:16", "pad"),
        ("改成竖屏，不要裁切", "blur"),
        ("竖屏，别裁画面，加黑边", "pad"),
    ],
)
def test_the_new_shape_is_filled_as_asked(words: str, fit: str) -> None:
    draft, _ = do(two(), ("aspect", {"ratio": "9:16"}), words=words)
    assert {s.fit for _, s in draft.walk()} == {fit}


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_nothing_on_the_timeline_is_a_question_and_never_a_crash(name: str) -> None:
    if name in (
        "merge",
        "insert",
        "slideshow",
        "delete_track",
        "volume",
        "mute",
        "unmute",
        "aspect",
    ):
        return  # these may have something to do without footage on the timeline
    with pytest.raises(Question):
        do(story(), (name, {"ms": 1000, "clip": None}))


def test_what_made_a_clip_is_known() -> None:
    draft, _ = do(talk(), ("speed", {"factor": 2.0}))
    maker = draft.main.segments[0].made_by  # type: ignore[union-attr]
    assert maker is not None
    assert (maker.turn, maker.op) == (1, "speed")
    assert draft.main.segments[0].asset == TALK  # type: ignore[union-attr]


def test_words_for_a_clip_are_shown_over_that_clip() -> None:
    text = ("text", {"text": "Rome", "clip": 2})
    draft, _ = do(two(), text, ("title", {"text": "Bye", "clip": -1, "at": "end"}))
    found = {s.text: (s.start, s.end) for s in texts(draft)}
    assert found == {"Rome": (20_000, 28_000), "Bye": (25_000, 28_000)}
