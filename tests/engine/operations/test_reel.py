"""What belongs to the whole film stays with it when clips move, come and go."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.timeline.model import Draft, Segment, TrackKind
from tests.engine.operations.shelf import CITY, TALK, Item, Shelf, do, story

CHANGES: list[tuple[str, dict[str, object]]] = [
    ("reorder", {"clip": 1, "to": "end"}),
    ("reorder", {"clip": 3, "to": "start"}),
    ("reorder", {"order": "reverse"}),
    ("insert", {"file": "photo", "position": "start"}),
    ("insert", {"file": "photo", "position": "end"}),
    ("delete_clip", {"clip": 1}),
    ("delete_clip", {"clip": 3}),
    ("cut_first", {"ms": 5000}),
    ("cut_last", {"ms": 6000}),
    ("duplicate", {"clip": 1}),
    ("loop", {"times": 2}),
]


def three() -> Draft:
    return story(
        Segment("a", 0, 4000, "talk.mp4", TALK),
        Segment("b", 4000, 3000, "city.mp4", CITY),
        Segment("c", 7000, 5000, "talk.mp4", TALK, 10_000),
    )


def fades(draft: Draft) -> tuple[list[int], list[int]]:
    assert draft.main is not None
    segments = draft.main.segments
    return [s.fade_in for s in segments], [s.fade_out for s in segments]


@pytest.mark.parametrize(("op", "args"), CHANGES)
def test_music_and_marks_go_on_through_the_whole_film(op: str, args: dict[str, object]) -> None:
    draft, _ = do(
        three(),
        ("music", {}),
        ("watermark", {"file": "photo.jpg"}),
        ("watermark", {"text": "draft"}),
        (op, args),
    )
    assert draft.main is not None
    others = [s.span for t in draft.all_tracks if t is not draft.main for s in t.segments]
    assert [(s.start, s.end) for s in others] == [(0, draft.main.end)] * 3


@pytest.mark.parametrize(("op", "args"), CHANGES)
def test_a_film_goes_on_to_fade_in_and_out_at_its_ends(op: str, args: dict[str, object]) -> None:
    draft, _ = do(three(), ("fade_in", {"to": "white"}), ("fade_out", {"ms": 500}), (op, args))
    assert draft.main is not None
    rise, fall = fades(draft)
    between = [0] * (len(rise) - 1)
    assert (rise, fall) == ([1000, *between], [*between, 500])
    assert draft.main.segments[0].fade_color == "white"


def test_a_fade_of_every_clip_goes_with_its_clip() -> None:
    draft, _ = do(three(), ("fade_in", {"clip": [1, 2]}), ("reorder", {"clip": 1, "to": "end"}))
    assert fades(draft)[0] == [1000, 0, 1000]


def test_a_film_turned_round_fades_the_other_way_round() -> None:
    draft, _ = do(three(), ("fade_in", {}), ("reverse", {}))
    assert fades(draft) == ([0, 0, 0], [0, 0, 1000])


def test_music_under_clips_that_were_scattered_stays_on_the_clock() -> None:
    draft, _ = do(
        three(), ("music", {"start": 3000, "end": 9000}), ("reorder", {"clip": 1, "to": "end"})
    )
    music = draft.role("music")
    assert music is not None
    assert [(s.start, s.end) for s in music.segments] == [(3000, 9000)]


def test_music_under_one_clip_goes_with_it() -> None:
    draft, _ = do(
        three(), ("music", {"start": 4000, "end": 7000}), ("reorder", {"clip": 2, "to": "end"})
    )
    music = draft.role("music")
    assert music is not None
    assert [(s.start, s.end) for s in music.segments] == [(9000, 12_000)]


def test_a_title_stays_as_long_as_it_takes_to_read() -> None:
    draft, _ = do(three(), ("text", {"text": "hi", "start": 0, "end": 2000}))
    draft, _ = do(draft, ("insert", {"file": "photo", "position": "end"}))
    (text,) = draft.by_kind(TrackKind.TEXT)
    assert text.segments[0].duration == 2000


def with_voice(at: int) -> tuple[Draft, Shelf]:
    shelf = Shelf()
    voice = MediaInfo("audio", "wav", 4000, audio_codec="pcm_s16le", channels=1)
    shelf.stock.append(Item("narration.wav", "v" * 64, voice))
    draft, _ = do(three(), ("voiceover", {"file": "narration.wav", "at": at}), shelf=shelf)
    return draft, shelf


@pytest.mark.parametrize(
    ("op", "args", "heard"),
    [
        ("cut", {"start": 3000, "end": 4000}, (2000, 6000, 0)),  # under it: it is not interrupted
        ("cut", {"start": 0, "end": 1000}, (1000, 5000, 0)),
        ("cut", {"start": 1000, "end": 3000}, (1000, 4000, 1000)),  # its beginning goes
        ("speed", {"factor": 2.0}, (1000, 5000, 0)),
    ],
)
def test_a_voice_goes_with_its_picture_and_is_not_cut_off(
    op: str, args: dict[str, object], heard: tuple[int, int, int]
) -> None:
    draft, shelf = with_voice(2000)
    draft, _ = do(draft, (op, args), shelf=shelf)
    voice = draft.role("voiceover")
    assert voice is not None
    assert [(s.start, s.end, s.in_point) for s in voice.segments] == [heard]


def test_what_lay_over_a_part_that_is_gone_goes_with_it_and_that_is_said() -> None:
    draft, said = do(
        three(),
        ("sfx", {"name": "ding", "at": 4000}),
        ("text", {"text": "Rome", "start": 4500, "end": 6500}),
        ("cut", {"start": 4000, "end": 9000}),
    )
    assert [t.role for t in draft.all_tracks] == ["main"]
    assert "ding and “Rome” go with the part of the film that is gone." in said


def test_an_opening_title_and_an_end_card_stay_whatever_is_cut() -> None:
    titles = (("title", {"text": "A"}), ("title", {"text": "Z", "at": "end"}))
    draft, _ = do(three(), *titles)
    draft, _ = do(draft, ("cut_first", {"ms": 4000}), ("cut_last", {"ms": 4000}))
    words = [s for t in draft.by_kind(TrackKind.TEXT) for s in t.segments]
    assert [(s.text, s.start, s.end) for s in words] == [("A", 0, 3000), ("Z", 1000, 4000)]


def test_words_of_a_clip_are_seen_as_long_as_it_is() -> None:
    draft, _ = do(three(), ("text", {"text": "city", "clip": 2}))
    slower, _ = do(draft, ("speed", {"factor": 0.5, "clip": 2}))
    moved, _ = do(slower, ("reorder", {"clip": 2, "to": "start"}))
    gone, said = do(moved, ("delete_clip", {"clip": 1}))
    for made, places in ((slower, [(4000, 10_000)]), (moved, [(0, 6000)]), (gone, [])):
        texts = [s for t in made.by_kind(TrackKind.TEXT) for s in t.segments]
        assert [(s.start, s.end) for s in texts] == places
    assert "“city” goes with the part" in said
