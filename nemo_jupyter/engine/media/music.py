"""Built-in music: four moods, composed by arithmetic, the same every time.

Each piece is a loop. Notes that ring past its end are wrapped round to its beginning, so
that the seam is as smooth as any other place.
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

import av
import numpy as np
import numpy.typing as npt
from av.audio.stream import AudioStream

from nemo_jupyter.engine.media import synth
from nemo_jupyter.engine.media.synth import RATE, Voice

Stereo: TypeAlias = npt.NDArray[np.float32]

#: Changes whenever the pieces do; a part of the key of whatever is made from them.
VERSION = 1

#: Highest sample, as a share of full scale: -3 dB leaves room for mixing and for encoders.
PEAK = 10 ** (-3 / 20)


@dataclass(frozen=True, slots=True)
class Piece:
    """A mood as a score.

    Attributes:
        beat_samples: Length of a beat; a product of small primes, so that transforms of the
            whole loop are fast.
        chords: MIDI notes of each chord, one a bar of four beats, from low to high.
        repeats: How often the progression is played.
        pad: Loudness of held chords.
        keys: Loudness of struck chords.
        melody: Loudness of single notes over them.
        bass: Loudness of the lowest notes.
        drums: Loudness of drums.
        pattern: Beats on which the chord is struck.
        brightness: Where the treble falls off, Hz.
        room: Share of reverberation.
        swing: How late every second half-beat comes, in beats.
    """

    beat_samples: int
    chords: tuple[tuple[int, ...], ...]
    repeats: int
    pad: float
    keys: float
    melody: float
    bass: float
    drums: float
    pattern: tuple[float, ...]
    brightness: float
    room: float
    swing: float = 0.0

    @property
    def beat(self) -> float:
        """Length of a beat, seconds."""
        return self.beat_samples / RATE

    @property
    def tempo(self) -> float:
        """Beats a minute."""
        return 60.0 / self.beat

    @property
    def bars(self) -> int:
        """Bars in the whole loop."""
        return len(self.chords) * self.repeats


# Cmaj9 Am9 Dm9 G13 and a turn through Em and F: the ii-V-I family that lo-fi lives on.
_LOFI = (
    (48, 64, 67, 71, 74),
    (45, 60, 64, 67, 71),
    (50, 60, 65, 69, 76),
    (43, 59, 65, 69, 76),
    (52, 59, 62, 67, 71),
    (45, 60, 64, 67, 74),
    (41, 57, 60, 64, 67),
    (43, 57, 60, 65, 71),
)
# I V vi IV in D, twice, the second time with a lift.
_UPBEAT = (
    (50, 66, 69, 74),
    (45, 64, 69, 73),
    (47, 66, 71, 74),
    (43, 62, 67, 71),
    (50, 66, 69, 74),
    (45, 64, 69, 76),
    (43, 62, 67, 74),
    (45, 64, 69, 73),
)
# Slow suspended chords in F that never quite resolve.
_CALM = (
    (41, 60, 64, 67, 72),
    (48, 60, 62, 67, 76),
    (50, 60, 65, 69, 72),
    (46, 58, 62, 65, 72),
)
# i VI III VII in D minor, low and wide.
_CINEMATIC = (
    (38, 57, 62, 65, 69),
    (34, 58, 62, 65, 70),
    (41, 57, 60, 65, 72),
    (36, 55, 60, 64, 67),
)

PIECES = {
    "lo-fi": Piece(
        37800, _LOFI, 2, 0.16, 0.34, 0.16, 0.34, 0.30, (0.0, 1.5, 2.5), 3200, 0.22, swing=0.08
    ),
    "upbeat": Piece(
        25600, _UPBEAT, 3, 0.12, 0.30, 0.20, 0.36, 0.36, (0.0, 1.0, 1.5, 2.5, 3.0), 7000, 0.16
    ),
    "calm": Piece(43200, _CALM, 4, 0.34, 0.20, 0.14, 0.22, 0.0, (0.0, 2.0), 3600, 0.42),
    "cinematic": Piece(40000, _CINEMATIC, 4, 0.40, 0.12, 0.18, 0.30, 0.18, (0.0,), 4200, 0.46),
}

_WORDS = {
    "lo-fi": "lofi lo fi chill chilled hiphop hip hop study beats mellow jazzy jazz relaxed cozy "
    "vlog cafe coffee groove r&b soul retro 低保真 慵懒 爵士 咖啡 放松",
    "upbeat": "upbeat happy energetic energy fun pop dance party electronic edm rock bright fast "
    "uplifting positive cheerful playful summer workout sport corporate motivational funky "
    "exciting 欢快 动感 快乐 轻快 活力 流行 摇滚 电子 励志 节奏",
    "calm": "calm ambient soft gentle peaceful slow quiet meditation piano acoustic sleep spa "
    "soothing romantic sad melancholic emotional nature dreamy warm 平静 安静 舒缓 轻柔 温柔 "
    "钢琴 冥想 抒情 浪漫 悲伤 柔和",
    "cinematic": "cinematic epic dramatic orchestral trailer film movie suspense suspenseful tense "
    "dark documentary inspiring heroic mysterious intense 电影 史诗 大气 震撼 紧张 悬疑 宏大 管弦",
}


def mood_for(words: str) -> str:
    """The built-in mood nearest to what somebody asked for; ``calm`` when nothing is near."""
    asked = words.lower().replace("-", "").replace("_", " ")
    for mood in PIECES:
        if mood.replace("-", "") in asked:
            return mood
    scores = {mood: _likeness(asked, known.split()) for mood, known in _WORDS.items()}
    best = max(scores, key=lambda mood: scores[mood])
    return best if scores[best] else "calm"


def _likeness(asked: str, known: Sequence[str]) -> int:
    """How many words of a mood are asked for, misspelt ones included."""
    plain = [w for w in known if w.isascii()]
    latin = sum(bool(difflib.get_close_matches(a, plain, 1, 0.82)) for a in asked.split())
    return latin + sum(w in asked for w in known if not w.isascii())


def compose(mood: str) -> Stereo:
    """A loop of 45 to 75 s for a mood, ``(n, 2)`` at 48 kHz.

    Args:
        mood: What is wanted; :func:`mood_for` says what is played.
    """
    piece = PIECES[mood_for(mood)]
    length = piece.bars * 4 * piece.beat_samples
    mix = synth.Loop(length)
    for bar in range(piece.bars):
        _play_bar(mix, piece, bar)
    sound = mix.soften(piece.brightness)
    if piece.drums:
        drums = synth.Loop(length)
        for bar in range(piece.bars):
            _drum_bar(drums, piece, bar)
        sound = sound + drums.samples
    sound = synth.reverberate(sound, piece.room)
    sound -= sound.mean(axis=0)
    loop: Stereo = sound * np.float32(PEAK / np.abs(sound).max())
    return loop


def _play_bar(mix: synth.Loop, piece: Piece, bar: int) -> None:
    chord = piece.chords[bar % len(piece.chords)]
    start, beat = bar * 4 * piece.beat, piece.beat
    root, upper = chord[0], chord[1:]
    for number, note in enumerate(upper):
        side = (number / max(1, len(upper) - 1) - 0.5) * 0.9
        mix.add(Voice.PAD, start, note, 4.3 * beat, piece.pad / len(upper), side)
        for hit, at in enumerate(piece.pattern):
            # The hand is never quite even: a few milliseconds a note, and softer off the beat.
            late = 0.007 * number + (piece.swing * beat if at % 1 else 0.0)
            loud = piece.keys / len(upper) * (1.0 if hit == 0 else 0.7)
            mix.add(Voice.KEYS, start + at * beat + late, note, 2.2 * beat, loud, side * 0.6)
    _bass(mix, piece, start, root)
    _melody(mix, piece, bar, upper)


def _bass(mix: synth.Loop, piece: Piece, start: float, root: int) -> None:
    beat = piece.beat
    if not piece.drums or piece.tempo < 74:
        mix.add(Voice.BASS, start, root, 3.8 * beat, piece.bass, 0.0)
        return
    for at, step, length in ((0.0, 0, 1.4), (1.5, 0, 0.9), (2.5, 7, 0.8), (3.5, 0, 0.5)):
        mix.add(Voice.BASS, start + at * beat, root + step, length * beat, piece.bass, 0.0)


def _melody(mix: synth.Loop, piece: Piece, bar: int, upper: Sequence[int]) -> None:
    """A few notes of the chord, an octave up; the order is fixed by the number of the bar."""
    odd, even = ((0.0, 2), (1.5, 1), (2.0, 3)), ((0.5, 1), (2.0, 2), (3.0, 0))
    # Every fourth bar breathes.
    for at, step in odd[:1] if bar % 4 == 3 else odd if bar % 2 else even:
        note = upper[(step + bar // 2) % len(upper)] + 12
        side = 0.35 if bar % 2 else -0.35
        when = (bar * 4 + at) * piece.beat
        mix.add(Voice.BELL, when, note, 2.5 * piece.beat, piece.melody, side)


def _drum_bar(mix: synth.Loop, piece: Piece, bar: int) -> None:
    start, beat, loud = bar * 4 * piece.beat, piece.beat, piece.drums
    if piece.tempo < 74:
        # A far drum at the start of every other bar, and a soft answer.
        if bar % 2 == 0:
            mix.add(Voice.KICK, start, 0, 0.9, loud * 1.6, 0.0)
        mix.add(Voice.KICK, start + 3 * beat, 0, 0.9, loud * 0.6, 0.0)
        return
    for at in (0.0, 2.5) if piece.swing else (0.0, 1.0, 2.0, 3.0):
        mix.add(Voice.KICK, start + at * beat, 0, 0.35, loud * 1.4, 0.0)
    for at in (1.0, 3.0):
        mix.add(Voice.SNARE, start + at * beat, 0, 0.22, loud * 0.8, 0.05)
    for half in range(8):
        late = piece.swing * beat if half % 2 else 0.0
        soft = 0.16 if half % 2 else 0.24
        mix.add(Voice.HAT, start + half * beat / 2 + late, 0, 0.06, loud * soft, -0.3)


def write_music(mood: str, path: Path) -> None:
    """Compose a mood into a lossless file, FLAC or WAV by the path's ending."""
    samples = np.round(compose(mood) * 32767).astype(np.int16)
    codec: Literal["pcm_s16le", "flac"]
    codec = "pcm_s16le" if path.suffix.lower() == ".wav" else "flac"
    with av.open(str(path), "w") as out:
        stream: AudioStream = out.add_stream(codec, rate=RATE, layout="stereo", format="s16")
        for at in range(0, len(samples), RATE):
            flat = np.ascontiguousarray(samples[at : at + RATE].reshape(1, -1))
            frame = av.AudioFrame.from_ndarray(flat, format="s16", layout="stereo")
            frame.sample_rate, frame.pts = RATE, at
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
