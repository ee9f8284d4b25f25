"""Instructions may refer to the turn before."""

import pytest

from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.operation import Operation


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        ("caption", "make it bigger", {"op": "caption_style", "size": "up"}),
        ("title", "换成黄色", {"op": "text_style", "color": "yellow"}),
        ("text", "move it to the top", {"op": "text_style", "position": "top"}),
        ("music", "make it quieter", {"op": "volume", "direction": "down", "track": "music"}),
        ("caption", "undo that", {"op": "undo"}),
        ("title", "make it vertical", {"op": "aspect", "ratio": "9:16"}),
    ],
)
def test_it_is_what_was_made_last(before, text, after):
    (op,) = plan(text, [Operation(before)]).ops
    assert op.to_dict() == after


def test_again_repeats_the_last_operation():
    last = Operation("speed", {"factor": 1.5})
    assert plan("again", [last]).ops == (last,)


def test_without_a_turn_before_it_is_asked():
    assert [op.name for op in plan("make it bigger").ops] == ["ask"]


@pytest.mark.parametrize("text", ["use a wipe", "a wipe transition", "wipes between the clips"])
def test_a_wipe_starts_nothing_over(text):
    assert [op.to_dict() for op in plan(text).ops] == [{"op": "transition", "kind": "wipe"}]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("remove the timer", {"op": "delete_track", "track": "timer"}),
        ("hide the countdown", {"op": "delete_track", "track": "timer"}),
        ("去掉倒计时", {"op": "delete_track", "track": "timer"}),
        ("remove all effects", {"op": "effect", "name": "none"}),
        ("把特效都去掉", {"op": "effect", "name": "none"}),
        ("in color again", {"op": "color", "look": "none"}),
        ("back to landscape", {"op": "aspect", "ratio": "16:9"}),
        ("don't duck the music", {"op": "duck", "enabled": False}),
        ("make the music stop at 0:20", {"op": "mute", "track": "music", "start": 20000}),
        ("background white", {"op": "background", "color": "white"}),
        ("a white background please", {"op": "background", "color": "white"}),
        ("白色背景", {"op": "background", "color": "white"}),
        ("shorten the slideshow to 5 seconds", {"op": "slideshow", "duration": 5000}),
        ("too slow", {"op": "speed", "direction": "up"}),
        ("make the music longer", {"op": "ask"}),
        ("make the lower third stay longer", {"op": "ask"}),
    ],
)
def test_what_is_there_is_changed_and_nothing_new_is_made(text, op):
    assert [one.to_dict() for one in plan(text).ops] == [op]


@pytest.mark.parametrize(
    ("text", "op"),
    [
        ("add a 5 second countdown at 0:02", {"op": "timer", "ms": 5000, "at": 2000}),
        ("at 0:02 add a 5 second countdown", {"op": "timer", "ms": 5000, "at": 2000}),
        ("loop it with a crossfade", {"op": "loop", "kind": "seamless"}),
        (
            "loop it with a 1 second crossfade",
            {"op": "loop", "kind": "seamless", "crossfade": 1000},
        ),
        ("cut the first second of every clip", {"op": "cut_first", "ms": 1000, "clip": "all"}),
        (
            "add captions with a black background, word by word",
            {"op": "caption", "background": "black", "animation": "word_by_word"},
        ),
    ],
)
def test_what_is_said_of_one_thing_stays_with_it(text, op):
    assert [one.to_dict() for one in plan(text).ops] == [op]


def test_a_slideshow_has_the_song_that_it_is_shown_with():
    made = plan("make a slideshow of the photos, 3 seconds each, with song.mp3").ops
    assert made == (
        Operation("slideshow", {"per_image": 3000}),
        Operation("music", {"file": "song.mp3"}),
    )


@pytest.mark.parametrize(
    ("previous", "text", "op"),
    [
        ([Operation("title", {"text": "Hi"})], "make it bigger", {"text": "Hi", "size": "up"}),
        ([Operation("text", {"text": "Hi"})], "at the top", {"text": "Hi", "position": "top"}),
        (
            [Operation("text", {"text": "Hi"}), Operation("music")],
            "make it red",
            {"text": "Hi", "color": "red"},
        ),
    ],
)
def test_words_are_known_by_what_they_say(previous, text, op):
    assert [one.to_dict() for one in plan(text, previous).ops] == [{"op": "text_style", **op}]
