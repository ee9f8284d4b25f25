"""The timelines that are rendered, and the same edits in the words of the peers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import av
import numpy as np

from nemo_jupyter.engine.media.cutpoints import CutPoints
from nemo_jupyter.engine.operations.cutting import MORE_AIR
from nemo_jupyter.timeline.model import Canvas, Draft, Segment, Track, TrackKind, frame_of, ms_of
from tests.bench.inputs import FPS, RATE
from tests.bench.peers import Piece

TALK, MUSIC = "a" * 64, "b" * 64
_WORDS = "what people say when they explain how it works and why it matters".split()  # noqa: SIM905


def dense_cuts(seconds: int) -> list[Piece]:
    """A pause of 0.8 s taken out every 3 to 4 s, as when silences are trimmed from a talk."""
    dice, pieces, at = np.random.default_rng(3), [], 0.2
    while at + 4 < seconds:
        length = float(dice.uniform(2.2, 3.2))
        pieces.append((_on_grid(at), _on_grid(at + length)))
        at += length + 0.8
    return pieces


def eased(pieces: list[Piece], points: CutPoints) -> list[Piece]:
    """The same cuts where ``trim_silence`` puts them: a few frames apart, to spare encoding."""
    frames = ((round(a * FPS), round(b * FPS)) for a, b in pieces)
    return [
        (float(points.in_before(a, MORE_AIR) / FPS), float(points.out_from(b, MORE_AIR) / FPS))
        for a, b in frames
    ]


def rare_cuts(seconds: int, every: int = 60) -> list[Piece]:
    """A pause of a second taken out every minute, or so many seconds."""
    starts = range(0, seconds, every)
    return [(_on_grid(s + 0.7), _on_grid(min(s + every - 0.3, seconds))) for s in starts]


def talk(pieces: list[Piece]) -> Draft:
    """Pieces of the talk one after the other."""
    segments, at = [], 0
    for number, (start, end) in enumerate(pieces):
        frames = round((end - start) * FPS)
        begin, stop = ms_of(at, FPS), ms_of(at + frames, FPS)
        segments.append(
            Segment(f"s{number}", begin, stop - begin, "talk", TALK, round(start * 1000))
        )
        at += frames
    return Draft((Track("story", TrackKind.VIDEO, segments=tuple(segments)),))


def titled(draft: Draft, start_ms: int, text: str = "A title of three seconds") -> Draft:
    """The same with a title over 3 s of it."""
    words = Segment("title", start_ms, 3000, text=text, role="title")
    track = Track("titles", TrackKind.TEXT, segments=(words,))
    return replace(draft, all_tracks=(*draft.all_tracks, track))


def without_one(pieces: list[Piece], number: int) -> list[Piece]:
    """The same with one piece near the middle left out, another one for each number."""
    place = len(pieces) // 2 + number
    return pieces[:place] + pieces[place + 1 :]


def captions(seconds: int) -> list[tuple[float, float, str]]:
    """Words all over, a caption every 2.5 s."""
    return [
        (at, at + 2.4, " ".join(_WORDS[(n + i) % len(_WORDS)] for i in range(5)))
        for n, at in enumerate(np.arange(0, seconds - 2.5, 2.5).tolist())
    ]


def full_edit(seconds: int) -> Draft:
    """9:16 on a blurred fill with captions all over, a title, and music under the voice."""
    spoken = tuple(
        Segment(f"c{n}", round(a * 1000), round((b - a) * 1000), text=words, role="caption")
        for n, (a, b, words) in enumerate(captions(seconds))
    )
    music = Segment(
        "m", 0, seconds * 1000, "music", MUSIC, volume=0.35, loop=True, duck_db=10, role="music"
    )
    draft = titled(talk([(0.0, float(seconds))]), 500)
    tracks = (
        *draft.all_tracks,
        Track("captions", TrackKind.TEXT, role="captions", segments=spoken),
        Track("music", TrackKind.AUDIO, role="music", segments=(music,)),
    )
    return replace(draft, all_tracks=tracks, canvas=Canvas(ratio="9:16"))


def speech(seconds: int) -> list[list[int]]:
    """Where the voice speaks, ms."""
    return [[round(s * 1000), round(s * 1000) + 2700] for s in np.arange(0, seconds, 3.5).tolist()]


def music(path: Path) -> Path:
    """Twenty seconds of chords."""
    if not path.exists():
        at = np.arange(20 * RATE) / RATE
        tones = [np.sin(2 * np.pi * f * at) for f in (220.0, 277.2, 329.6)]
        wave = (0.15 * np.sum(tones, axis=0) * (0.6 + 0.4 * np.sin(at))).astype(np.float32)
        with av.open(str(path), "w") as out:
            stream = out.add_stream("aac", rate=RATE, layout="mono")
            frame = av.AudioFrame.from_ndarray(wave[None, :], format="fltp", layout="mono")
            frame.sample_rate, frame.pts = RATE, 0
            out.mux(stream.encode(frame))
            out.mux(stream.encode(None))
    return path


def subtitles(path: Path, seconds: int) -> Path:
    """The captions and the title for libass."""
    lines = [
        f"Dialogue: 0,{_clock(a)},{_clock(b)},Caption,,0,0,0,,{words}"
        for a, b, words in captions(seconds)
    ]
    lines.append("Dialogue: 0,0:00:00.50,0:00:03.50,Title,,0,0,0,,A title of three seconds")
    path.write_text(
        "[Script Info]\nPlayResX: 1080\nPlayResY: 1920\n[V4+ Styles]\nFormat: Name, Fontname, "
        "Fontsize, PrimaryColour, BackColour, BorderStyle, Alignment, MarginV\n"
        "Style: Caption,DejaVu Sans,64,&H00FFFFFF,&H80000000,3,2,240\n"
        "Style: Title,DejaVu Sans,110,&H00FFFFFF,&H80000000,1,5,0\n"
        "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, "
        "Text\n" + "\n".join(lines) + "\n"
    )
    return path


def _on_grid(seconds: float) -> float:
    return float(frame_of(round(seconds * 1000), FPS) / FPS)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes // 60)}:{int(minutes % 60):02}:{rest:05.2f}"
