"""Operations on real files: what they hear and see is what is there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from nemo_jupyter.engine.footage import Footage, adopt
from nemo_jupyter.engine.jobs import sources_of
from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media.loudness import loudness
from nemo_jupyter.engine.media.words import words
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.structure import clip_of
from nemo_jupyter.engine.outcome import Outcome
from nemo_jupyter.engine.render.cache import Cache
from nemo_jupyter.engine.render.chunks import plan_chunks
from nemo_jupyter.engine.render.copy import Copied, with_copies
from nemo_jupyter.engine.render.format import choose
from nemo_jupyter.engine.render.score import score_of
from nemo_jupyter.engine.render.sound import mix
from nemo_jupyter.engine.store import Session, Store
from nemo_jupyter.engine.turns import take_turn
from nemo_jupyter.timeline.model import Draft, Track, TrackKind, frame_of
from tests import film
from tests.engine.media import voices
from tests.engine.media.footage import write_sound
from tests.engine.operations.shelf import FPS

RATE = film.RATE
TALK = Path(__file__).parents[3] / "notebooks" / "samples" / "talk.mp4"


class Bench:
    """A session whose footage is put on the timeline, sounds only on the shelf."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store = Store(folder / "store")
        self.session: Session = self.store.sessions.add("owner", "test", "en")

    @property
    def footage(self) -> Footage:
        return Footage(self.store, self.session)

    def add(self, *paths: Path) -> None:
        for path in paths:
            self.store.media.add(self.session, adopt(self.store, path, path.name).asset, path.name)
        context = Context(1, FPS, self.footage)
        clips, at = [], 0
        for item in self.footage.items():
            if item.info.has_video:
                clips.append(replace(clip_of(item, "upload", context), start=at))
                at = clips[-1].end
        draft = Draft((Track("main", TrackKind.VIDEO, "Video", "main", tuple(clips)),))
        op = [{"op": "upload", "assets": []}]
        self.store.sessions.add_turn(self.session, "upload", op, "", draft, None)
        self.session = replace(self.session, head=1)

    def say(self, text: str) -> Outcome:
        outcome = take_turn(self.store, self.session, text, self.footage)
        self.session = replace(self.session, head=outcome.number or self.session.head)
        return outcome


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    yield made
    made.store.close()


def clicks(seconds: float, beat: float) -> NDArray[np.float32]:
    """A drum machine: a low thud on every beat, a tick between."""
    wave = np.random.default_rng(3).normal(0, 0.0005, int(seconds * RATE))
    t = np.arange(int(0.06 * RATE)) / RATE
    thud = np.sin(2 * np.pi * 90 * t) * np.exp(-t / 0.02)
    for start in np.arange(0.25, seconds - 0.1, beat):
        at = round(start * RATE)
        wave[at : at + len(thud)] += 0.8 * thud
    return wave[:, None].astype(np.float32)


def test_cuts_fall_on_the_beats_of_a_click_track(bench: Bench) -> None:
    films = [film.make(bench.folder / f"clip{n}.mp4", 2.3 + 0.4 * n) for n in range(3)]
    music = write_sound(bench.folder / "drums.wav", clicks(12.0, 0.6), codec="pcm_s16le")
    bench.add(*films, music)
    outcome = bench.say("add drums.wav as the music and sync the cuts to the beat")
    assert outcome.draft.main is not None
    joins = [s.start for s in outcome.draft.main.segments[1:]]
    assert len(joins) == 2
    for join in joins:
        off = (join / 1000 - 0.25) % 0.6
        assert min(off, 0.6 - off) < 0.045, joins


def tone(level: float) -> NDArray[np.float32]:
    t = np.arange(4 * RATE) / RATE
    return (level * np.sin(2 * np.pi * 440 * t)).astype(np.float32)


def test_clips_of_different_level_come_out_level(bench: Bench) -> None:
    for name, level in (("quiet", 0.03), ("loud", 0.5)):
        film.make(bench.folder / f"{name}.mp4", 4.0, sound=tone(level))
    bench.add(bench.folder / "quiet.mp4", bench.folder / "loud.mp4")
    draft = bench.say("normalize the audio").draft
    path = bench.folder / "mix.wav"
    sources = sources_of(bench.store, draft)
    mix(score_of(draft, sources, []), sources, path, form="wav")
    halves = [
        np.concatenate(list(sound.blocks(path, start_ms=start, end_ms=start + 3000)))
        for start in (500, 4500)
    ]
    levels = [20 * np.log10(np.sqrt(np.mean(half**2))) for half in halves]
    assert levels[0] == pytest.approx(levels[1], abs=0.5)
    assert loudness(path).integrated == pytest.approx(-14, abs=0.5)


def test_shortening_takes_pauses_and_no_words(bench: Bench) -> None:
    words = [(0.5, 2.0), (4.0, 5.5), (8.0, 9.5)]
    talk = voices.talk(words, 11.0, noise=0.001)[:, 0]
    film.make(bench.folder / "talk.mp4", 11.0, sound=talk)
    bench.add(bench.folder / "talk.mp4")
    outcome = bench.say("make it 8 seconds long")
    draft = outcome.draft
    assert draft.duration == pytest.approx(8000, abs=40)
    assert draft.main is not None
    for start, end in words:
        # Syllables fade: the very edges of speech are soft.
        for at in np.arange(start + 0.15, end - 0.15, 0.05):
            ms = at * 1000
            assert any(s.in_point <= ms < s.out_point for s in draft.main.segments), at


def test_pauses_are_cut_where_the_pictures_before_them_can_be_copied(bench: Bench) -> None:
    voice = np.concatenate(list(sound.blocks(TALK, rate=RATE, channels=1, end_ms=16_000))).ravel()
    coded = "keyint=30:min-keyint=30:scenecut=0:bframes=3:b-adapt=0:open-gop=0"
    tags = "colorprim=bt709:transfer=bt709:colormatrix=bt709"
    options = {"x264-params": f"{coded}:{tags}"}
    film.make(bench.folder / "talk.mp4", 16.0, sound=voice, options=options)
    bench.add(bench.folder / "talk.mp4")
    draft = bench.say("trim the pauses").draft
    sources, cache = sources_of(bench.store, draft), Cache(bench.folder / "cache", 10**9)
    output = choose(draft, {asset: source.info for asset, source in sources.items()})
    parts = with_copies(plan_chunks(draft, output), sources, output, cache)
    ends = list(itertools.accumulate(part.frames for part in parts))
    copied = [end for part, end in zip(parts, ends, strict=True) if isinstance(part, Copied)]
    assert draft.main is not None
    assert len(copied) > 2
    assert copied == [frame_of(s.end, FPS) for s in draft.main.segments]


def test_a_text_is_spoken_once_and_lies_where_it_was_wanted(bench: Bench) -> None:
    bench.add(film.make(bench.folder / "a.mp4", 6.0))
    spoken = bench.say('add a voiceover saying "Welcome to the workshop" at 0:01')
    (voice,) = [t for t in spoken.draft.all_tracks if t.role == "voiceover"]
    (first,) = voice.segments
    assert first.start == 1000
    asset = bench.store.media.asset(first.asset)
    assert asset is not None
    heard = " ".join(word.text for word in words(asset.path).words).lower()
    assert "welcome to the workshop" in heard
    assert bench.footage.voice("Welcome to the workshop").asset == first.asset
