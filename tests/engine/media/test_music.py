"""The built-in music is sound in every sense that instruments can tell."""

from __future__ import annotations

import av
import numpy as np
import pytest

from nemo_jupyter.engine.media import music, synth
from nemo_jupyter.engine.media.probe import probe

MOODS = list(music.PIECES)


@pytest.fixture(scope="module")
def pieces():
    return {mood: music.compose(mood) for mood in MOODS}


@pytest.mark.parametrize("mood", MOODS)
def test_pieces_are_loops_of_a_usual_length_and_safe_level(pieces, mood):
    samples = pieces[mood]
    assert samples.dtype == np.float32
    assert samples.shape[1] == 2
    assert 45 <= len(samples) / synth.RATE <= 75
    assert np.abs(samples).max() == pytest.approx(music.PEAK, abs=1e-4)
    assert -22 < 20 * np.log10(np.sqrt(np.mean(samples**2))) < -13
    assert abs(float(samples.mean())) < 0.002


@pytest.mark.parametrize("mood", MOODS)
def test_the_seam_is_as_smooth_as_any_other_place(pieces, mood):
    samples = pieces[mood].astype(float)
    # A click is a jump of the second difference.
    bends = np.abs(np.diff(np.vstack([samples, samples[:480]]), 2, axis=0)).max(axis=1)
    seam = bends[len(samples) - 48 : len(samples) + 48].max()
    assert seam <= np.percentile(bends, 99.99)


@pytest.mark.parametrize("mood", MOODS)
def test_nobody_is_annoyed_by_treble_or_by_holes(pieces, mood):
    samples = pieces[mood].mean(axis=1).astype(float)
    power = np.abs(np.fft.rfft(samples)) ** 2
    treble = power[np.fft.rfftfreq(len(samples), 1 / synth.RATE) > 8000].sum()
    assert treble < 0.01 * power.sum()
    seconds = samples[: len(samples) // synth.RATE * synth.RATE].reshape(-1, synth.RATE)
    levels = 10 * np.log10(np.mean(seconds**2, axis=1))
    assert levels.max() - levels.min() < 14


def test_composing_again_gives_the_same_samples(pieces):
    synth._note.cache_clear()
    assert (music.compose("cinematic") == pieces["cinematic"]).all()


def test_moods_differ(pieces):
    assert len({p[:100_000].tobytes() for p in pieces.values()}) == len(MOODS)


@pytest.mark.parametrize(
    ("words", "mood"),
    [
        ("lofi", "lo-fi"),
        ("Lo-Fi hip hop", "lo-fi"),
        ("chill beats", "lo-fi"),
        ("upbaet", "upbeat"),
        ("happy", "upbeat"),
        ("欢快的音乐", "upbeat"),
        ("epic trailer", "cinematic"),
        ("大气的电影感", "cinematic"),
        ("soft piano", "calm"),
        ("轻柔的", "calm"),
        ("whatever", "calm"),
    ],
)
def test_words_find_the_nearest_mood(words, mood):
    assert music.mood_for(words) == mood


@pytest.mark.parametrize("ending", ["flac", "wav"])
def test_music_is_written_without_loss(tmp_path, pieces, ending):
    path = tmp_path / f"a.{ending}"
    music.write_music("calm", path)
    info = probe(path, path.name)
    assert (info.kind, info.channels, info.sample_rate) == ("audio", 2, 48000)
    with av.open(str(path)) as container:
        parts = [f.to_ndarray().reshape(-1, 2) for f in container.decode(audio=0)]
    written = np.concatenate(parts) / 32767
    assert np.abs(written - pieces["calm"]).max() < 1e-4
