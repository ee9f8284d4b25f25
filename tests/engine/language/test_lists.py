"""Briefs as people write them: labels, bullets, reasons and lists of files."""

from __future__ import annotations

import pytest

from nemo_jupyter.engine.language import plan


def _names(words: str) -> list[str]:
    return [op.name for op in plan(words).ops]


@pytest.mark.parametrize(
    ("brief", "expected"),
    [
        ("- square\n- yellow captions\n- export in 720p", ["aspect", "caption", "export"]),
        ("I filmed this in a windy field, so remove the noise", ["denoise_audio"]),
        ("My talk drags so cut the pauses and the ums", ["trim_silence", "remove_filler"]),
        ("Short cut for LinkedIn: 40 s max, captions", ["shorten_to", "caption"]),
        ("make these edits: mute clip 2, reverse clip 3", ["mute", "reverse"]),
        ("Before exporting, normalise the sound", ["normalize_audio"]),
        ("add captions and while you're at it flip clip 2", ["caption", "flip"]),
        ("duck the music when I talk, fade it out at the end", ["duck", "fade_out"]),
        ("render it without sound", ["mute", "export"]),
        ("hiss out, captions, opener.mp4 in front", ["denoise_audio", "caption", "insert"]),
        ("Captions: yes. Music: none.", ["caption"]),
        ("pauses gone, captions, music", ["trim_silence", "caption", "music"]),
        ("the ums out, captions, music", ["remove_filler", "caption", "music"]),
        ("I fluffed my words at 0:12 to 0:19, so take that out", ["cut"]),
    ],
)
def test_briefs(brief: str, expected: list[str]) -> None:
    assert _names(brief) == expected


def test_music_from_the_start_goes_on() -> None:
    (op,) = plan("add the song rain.mp3 from the beginning").ops
    assert (op.name, op.args) == ("music", {"file": "rain.mp3"})


def test_three_shapes_are_one_export() -> None:
    (op,) = plan("I need three versions: 16:9 for YouTube, 9:16 for Reels, 1:1 for the feed").ops
    assert (op.name, op.args) == ("export", {"aspect": ["16:9", "9:16", "1:1"]})


def test_a_shape_of_the_film_and_one_of_the_file_are_two() -> None:
    assert _names("make it vertical and export it as 16:9") == ["aspect", "export"]


@pytest.mark.parametrize(
    ("brief", "expected"),
    [
        ("cut the first 4 seconds and make the rest quieter", ["cut_first", "volume"]),
        ("once you've muted clip 2, flip it", ["mute", "flip"]),
        ("add captions, whatever you do leave the soundtrack untouched", ["caption"]),
        ("cut the pauses but keep my jokes in", ["trim_silence"]),
        ("we don't need the captions and the title", ["delete_track", "delete_track"]),
        ("crop it to square without squashing anybody", ["aspect"]),
    ],
)
def test_what_stays_and_what_is_left(brief: str, expected: list[str]) -> None:
    assert _names(brief) == expected
