"""The user's own sounds: effects, voices, another sound for the film, one level, less noise."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.operations.context import Question
from nemo_jupyter.engine.operations.loudness import integrated
from nemo_jupyter.timeline.model import Draft, Effect, Segment, Span
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests.engine.operations.shelf import CITY, NOISE, SONG, TALK, Item, Shelf, do, story, talk, two


def on(draft: Draft, role: str) -> list[tuple[int, int, str | None]]:
    return [
        (s.start, s.end, s.asset) for t in draft.all_tracks if t.role == role for s in t.segments
    ]


def test_a_sound_is_put_at_a_time() -> None:
    draft, said = do(talk(), ("sfx", {"name": "song", "at": 5000}))
    assert on(draft, "sfx") == [(5000, 20_000, SONG)]
    assert "song.mp3 at 5 s" in said


def test_a_sound_runs_through_a_stretch() -> None:
    draft, _ = do(talk(), ("sfx", {"name": "ding", "start": 5000, "end": 15_000}))
    assert on(draft, "sfx") == [(5000, 15_000, NOISE)]
    assert draft.role("sfx").segments[0].loop  # type: ignore[union-attr]


def test_a_built_in_sound_is_named_as_such() -> None:
    draft, said = do(talk(), ("sfx", {"name": "ding", "at": [1000, 3000]}))
    assert on(draft, "sfx") == [(1000, 1800, NOISE), (3000, 3800, NOISE)]
    assert "Added ding, a built-in sound, at 1 s and 3 s" in said


def test_a_sound_nobody_has_is_asked_for_with_those_that_are_there() -> None:
    with pytest.raises(Question, match=r"no sound “laughter”.*song\.mp3; I can make ding"):
        do(talk(), ("sfx", {"name": "laughter", "at": 1000}))
    with pytest.raises(Question, match="At which time"):
        do(talk(), ("sfx", {"name": "ding"}))


def test_a_voice_lies_over_the_film_and_the_music_steps_back() -> None:
    steps = [("delete_clip", {"clip": 1}), ("music", {}), ("voiceover", {"file": "song.mp3"})]
    assert do(two(), *steps[:2])[0].role("music").segments[0].duck_db == 0  # type: ignore[union-attr]
    draft, said = do(two(), *steps)
    assert on(draft, "voiceover") == [(0, 8000, SONG)]
    assert draft.role("music").segments[0].duck_db == 12  # type: ignore[union-attr]
    assert "music steps back" in said
    assert "last 52 s are cut off" in said


def test_a_text_is_spoken_where_it_is_wanted() -> None:
    draft, said = do(talk(), ("music", {}), ("voiceover", {"text": "hello", "at": 2000}))
    assert on(draft, "voiceover") == [(2000, 5000, SONG)]
    assert "“hello” from 2 s" in said
    closing, _ = do(talk(), ("voiceover", {"text": "goodbye", "at": "end"}))
    assert on(closing, "voiceover") == [(17_000, 20_000, SONG)]
    _, said = do(talk(), ("voiceover", {"text": "hello", "voice": "female"}))
    assert "no “female” one" in said


def test_without_a_voice_a_text_is_not_spoken_and_that_is_said() -> None:
    silent = Shelf(voiceless="Speaking a text needs an extra")
    draft, said = do(talk(), ("voiceover", {"text": "hello"}), shelf=silent)
    assert draft == talk()
    assert "needs an extra" in said
    assert "record it" in said


def test_what_is_to_be_said_is_asked_for() -> None:
    with pytest.raises(Question, match="say"):
        do(talk(), ("voiceover", {"text": " … "}))
    song = do(talk(), ("voiceover", {"file": "song.mp3"}))[0]
    with pytest.raises(Question, match="which words"):
        do(song, ("voiceover", {}))


def test_another_sound_takes_the_place_of_the_footage() -> None:
    draft, said = do(talk(), ("replace_audio", {"file": "song.mp3"}))
    assert [s.muted for s in draft.main.segments] == [True]  # type: ignore[union-attr]
    assert on(draft, "voice") == [(0, 20_000, SONG)]
    assert "fades out at the end of the film, 40 s before its own" in said
    assert draft.role("voice").segments[0].fade_out == 1500  # type: ignore[union-attr]
    again, _ = do(draft, ("replace_audio", {"file": "song.mp3"}))
    assert len(on(again, "voice")) == 1


def test_the_only_sound_that_waits_is_meant() -> None:
    draft, _ = do(talk(), ("replace_audio", {}))
    assert on(draft, "voice") == [(0, 20_000, SONG)]
    with pytest.raises(Question, match=r"Which file is the sound\? There is song\.mp3"):
        do(draft, ("replace_audio", {}))


def test_clips_come_to_one_loudness() -> None:
    both = story(
        Segment("a", 0, 20_000, "talk.mp4", TALK), Segment("b", 20_000, 8000, "song.mp3", SONG)
    )
    draft, said = do(both, ("normalize_audio", {}))
    assert draft.main is not None
    first, second = (s.volume for s in draft.main.segments)
    assert second == pytest.approx(10 ** (-2 / 20), abs=0.01)
    # The talk is 3 dB apart in its halves: -20 LUFS in the mean of power.
    assert first == pytest.approx(10 ** ((-14 + 20) / 20), abs=0.05)
    assert "song.mp3 -2.0 dB" in said
    assert draft.master.lufs is None


def test_pieces_of_one_source_stay_level() -> None:
    draft, _ = do(talk(), ("split", {"at": 10_000}), ("normalize_audio", {"lufs": -16}))
    assert draft.main is not None
    one, other = draft.main.segments
    assert one.volume == other.volume
    assert draft.master.lufs == -16
    assert from_wire(to_wire(draft)) == draft


def test_a_loudness_out_of_reach_is_asked_about() -> None:
    with pytest.raises(Question, match="beyond"):
        do(talk(), ("normalize_audio", {"lufs": 3}))


def test_loudness_is_gated_as_bs_1770_says() -> None:
    assert integrated([-20.0] * 10) == pytest.approx(-20)
    assert integrated([-20.0] * 10 + [-80.0] * 90) == pytest.approx(-20)
    assert integrated([-20.0] * 50 + [-45.0] * 50) == pytest.approx(-20)
    assert integrated([-80.0]) == -70


def test_noise_is_taken_out_where_somebody_speaks() -> None:
    draft, said = do(two(), ("denoise_audio", {}))
    assert draft.main is not None
    effect = Effect("denoise", {"start": 5200, "end": 6700, "level_db": -45.0})
    assert [s.effects for s in draft.main.segments] == [(effect,), ()]
    assert "talk.mp4 (-45 dB)" in said
    assert "Left city.mp4 alone" in said
    again, _ = do(draft, ("denoise_audio", {"clip": 1}))
    assert again.main is not None
    assert again.main.segments[0].effects == (effect,)


def test_a_sound_comes_at_every_cut() -> None:
    words = "add a ding at every cut"
    draft, _ = do(two(), ("split", {"at": 10_000}), ("sfx", {"name": "ding"}), words=words)
    assert [start for start, _, _ in on(draft, "sfx")] == [10_000, 20_000]
    with pytest.raises(Question, match="no cut"):
        do(talk(), ("sfx", {"name": "ding"}), words=words)


def test_a_voice_over_speech_says_that_both_are_heard() -> None:
    shelf = Shelf()
    voice = MediaInfo("audio", "wav", 3000, audio_codec="pcm_s16le", channels=1)
    shelf.stock.append(Item("narration.wav", "v" * 64, voice))
    _, said = do(talk(), ("voiceover", {"file": "narration.wav", "at": 1000}), shelf=shelf)
    assert "mute the original sound" in said
    _, said = do(two(), ("voiceover", {"file": "narration.wav", "at": 21_000}), shelf=shelf)
    assert "mute the original sound" not in said


@pytest.mark.parametrize("words", ["mute the original sound", "关掉原声", "mute the footage"])
def test_the_footages_own_sound_is_muted_alone(words: str) -> None:
    draft, _ = do(talk(), ("music", {}))
    draft, said = do(draft, ("mute", {"track": "audio"}), words=words)
    assert [s.muted for t in draft.all_tracks for s in t.segments] == [True, False]
    assert said == "The footage's own sound muted."


def test_music_says_what_it_takes_the_place_of() -> None:
    draft, _ = do(talk(), ("music", {"file": "song.mp3"}))
    _, said = do(draft, ("music", {"mood": "calm"}))
    assert said.startswith("Added music: calm at 35%")
    assert said.endswith("in place of song.mp3.")


def test_a_film_turned_down_as_a_whole_is_exported_quieter() -> None:
    draft, said = do(talk(), ("music", {}), ("volume", {"direction": "down"}))
    assert draft.master.lufs == -20.0
    assert said.endswith("The film is exported at -20 LUFS instead of -14.")
    draft, _ = do(draft, ("volume", {"gain_db": 3}))
    assert draft.master.lufs == -17.0
    half, _ = do(talk(), ("music", {}), ("volume", {"level": 0.5}))
    assert half.master.lufs == -20.0
    assert [s.volume for _, s in half.walk()] == [0.5, 0.175]


def test_a_film_is_not_made_so_loud_that_it_distorts() -> None:
    draft, said = do(talk(), ("volume", {"gain_db": 20}))
    assert draft.master.lufs == -11.0
    _, said = do(draft, ("volume", {"direction": "up"}))
    assert "louder would distort" in said


@pytest.mark.parametrize("args", [{"track": "music"}, {"start": 0, "end": 2000}])
def test_a_part_that_is_turned_down_leaves_the_film_as_loud(args: dict[str, object]) -> None:
    draft, said = do(talk(), ("music", {}), ("volume", {"direction": "down", **args}))
    assert draft.master.lufs is None
    assert "LUFS" not in said


def test_the_song_that_was_uploaded_is_the_music_if_nobody_says_which() -> None:
    _, said = do(talk(), ("music", {}), words="add music")
    assert "song.mp3" in said
    _, said = do(talk(), ("music", {"mood": "calm"}), words="add calm music")
    assert "calm" in said


def test_music_that_is_there_gives_way_only_to_other_music_that_is_wanted() -> None:
    draft, _ = do(talk(), ("music", {}))
    with pytest.raises(Question, match=r"music already: song\.mp3"):
        do(draft, ("music", {}), words="make the music longer")
    _, said = do(draft, ("music", {}), words="add other music")
    assert "in place of song.mp3" in said


def quiet_talk() -> Shelf:
    shelf = Shelf()
    shelf.heard[TALK] = replace(shelf.heard[TALK], momentary=(-40.0,) * 200)
    return shelf


def test_music_stays_clear_under_a_quiet_voice() -> None:
    shelf = quiet_talk()
    draft, said_of = do(talk(), ("music", {}), shelf=shelf)
    (music,) = draft.role("music").segments  # type: ignore[union-attr]
    # The song is at -12 LUFS: -12 + 20 log10(volume) - 12 is 13 dB under -40.
    assert -12 + 20 * math.log10(music.volume) - music.duck_db == pytest.approx(-53, abs=0.3)
    assert "so that it stays under the voice" in said_of
    loud, _ = do(talk(), ("music", {"level": 0.5}), shelf=shelf)
    assert loud.role("music").segments[0].volume == 0.5  # type: ignore[union-attr]


def test_a_difference_that_nobody_hears_is_none() -> None:
    shelf = Shelf()
    shelf.heard[TALK] = replace(shelf.heard[TALK], momentary=(-20.8,) * 200)
    draft, _ = do(talk(), ("music", {}), shelf=shelf)
    assert draft.role("music").segments[0].volume == 0.35  # type: ignore[union-attr]


def test_music_goes_along_when_the_voice_is_levelled() -> None:
    shelf = quiet_talk()
    draft, _ = do(talk(), ("music", {}), shelf=shelf)
    draft, said_of = do(draft, ("normalize_audio", {}), shelf=shelf)
    assert draft.role("music").segments[0].volume == pytest.approx(0.35, abs=0.01)  # type: ignore[union-attr]
    assert "The music goes along with the voices" in said_of


def test_voices_that_differ_are_told_of_where_music_is_laid_under_them() -> None:
    shelf = quiet_talk()
    shelf.spoken[CITY] = [Span(0, 8000)]
    shelf.heard[CITY] = replace(shelf.heard[TALK], momentary=(-18.0,) * 80)
    shelf.stock[1] = replace(shelf.stock[1], info=shelf.stock[0].info)
    _, said_of = do(two(), ("music", {}), shelf=shelf)
    assert "The voices differ by 22 dB" in said_of
