"""Footage whose properties are known, for operations to work on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from nemo_jupyter.engine.media.bars import Bars
from nemo_jupyter.engine.media.beats import NO_BEAT, Beats
from nemo_jupyter.engine.media.cutpoints import CutPoints
from nemo_jupyter.engine.media.loudness import SILENT, Loudness
from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.media.room import Room
from nemo_jupyter.engine.media.scenes import Scenes
from nemo_jupyter.engine.media.shake import Shake
from nemo_jupyter.engine.media.words import NOTHING_SAID, Word, Words
from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.engine.operations.context import Context
from nemo_jupyter.engine.operations.registry import apply
from nemo_jupyter.errors import Unsupported
from nemo_jupyter.timeline.model import Draft, Segment, Span, Track, TrackKind

TALK, CITY, SONG, PHOTO = "t" * 64, "c" * 64, "s" * 64, "p" * 64
NOISE = "n" * 64
FPS = Fraction(30)


@dataclass(frozen=True)
class Item:
    name: str
    asset: str
    info: MediaInfo


def video(duration_ms: int, *, sound: bool = True) -> MediaInfo:
    return MediaInfo(
        "video",
        "mp4",
        duration_ms,
        "h264",
        1280,
        720,
        fps=FPS,
        audio_codec="aac" if sound else None,
        channels=2 if sound else 0,
    )


SENTENCES = [
    (1000, "Hello and welcome to the talk."),
    (7000, "Today I would like to show you how a short talk becomes better."),
    (12_300, "First we take out the pauses, and then we add captions to it."),
]


def said(*sentences: tuple[int, str], language: str = "en", confidence: float = 0.9) -> Words:
    """Sentences as words of 350 ms, one each 400 ms."""
    return Words(
        tuple(
            Word(start + n * 400, start + n * 400 + 350, text, confidence)
            for start, sentence in sentences
            for n, text in enumerate(sentence.split())
        ),
        language,
        "tiny.en",
    )


@dataclass
class Shelf:
    """A talk with three sentences, a silent city, a song, a photo."""

    stock: list[Item] = field(
        default_factory=lambda: [
            Item("talk.mp4", TALK, video(20_000)),
            Item("city.mp4", CITY, video(8_000, sound=False)),
            Item(
                "song.mp3", SONG, MediaInfo("audio", "mp3", 60_000, audio_codec="mp3", channels=2)
            ),
            Item("photo.jpg", PHOTO, MediaInfo("image", "jpg", 0, "mjpeg", 1600, 1200)),
        ]
    )
    spoken: dict[str, list[Span]] = field(
        default_factory=lambda: {
            TALK: [Span(1000, 5000), Span(7000, 12_000), Span(12_300, 18_000)],
        }
    )
    worded: dict[str, Words] = field(default_factory=lambda: {TALK: said(*SENTENCES)})
    seen: dict[str, Scenes] = field(
        default_factory=lambda: {
            CITY: Scenes((2000, 5000), (), 8000, (1.0,) * 4 + (9.0,) * 6 + (3.0,) * 6),
        }
    )
    beaten: dict[str, Beats] = field(
        default_factory=lambda: {SONG: Beats(120.0, tuple(range(250, 60_000, 500)), 0.9)}
    )
    barred: dict[str, Bars] = field(default_factory=lambda: {CITY: Bars(top=0.125, bottom=0.125)})
    shaken: dict[str, Shake] = field(
        default_factory=lambda: {CITY: Shake((0, 33, 66), (0.01, -0.01, 0.01), (0.0,) * 3, 0.02)}
    )
    heard: dict[str, Loudness] = field(
        default_factory=lambda: {
            TALK: Loudness(-20.0, 5.0, -3.0, (-24.0,) * 100 + (-18.0,) * 100, (-20.0,) * 200),
            SONG: Loudness(-12.0, 3.0, -1.0, (-12.0,) * 600, (-12.0,) * 600),
        }
    )

    points: dict[str, CutPoints] = field(default_factory=dict)
    voiceless: str = ""

    def items(self) -> Sequence[Item]:
        return self.stock

    def info(self, asset: str) -> MediaInfo | None:
        return next((i.info for i in self.stock if i.asset == asset), None)

    def size(self, asset: str) -> int:
        return 20_000_000

    def speech(self, asset: str) -> Sequence[Span]:
        return self.spoken.get(asset, [])

    def words(self, asset: str, *, verbatim: bool = False) -> Words:
        return self.worded.get(asset, NOTHING_SAID)

    def scenes(self, asset: str) -> Scenes:
        return self.seen.get(asset, Scenes((), (), 0))

    def bars(self, asset: str) -> Bars:
        return self.barred.get(asset, Bars())

    def shake(self, asset: str) -> Shake:
        return self.shaken.get(asset, Shake())

    def cut_points(self, asset: str) -> CutPoints:
        return self.points.get(asset, CutPoints())

    def beats(self, asset: str) -> Beats:
        return self.beaten.get(asset, NO_BEAT)

    def loudness(self, asset: str) -> Loudness:
        return self.heard.get(asset, SILENT)

    def room(self, asset: str) -> Room | None:
        return Room(Span(5200, 6700), -45.0) if asset == TALK else None

    def music(self, mood: str) -> Item:
        return Item(mood or "calm", SONG, self.stock[2].info)

    def voice(self, text: str, language: str | None = None) -> Item:
        if self.voiceless:
            raise Unsupported(self.voiceless)
        return Item(f"“{text}”", SONG, MediaInfo("audio", "wav", 3000, audio_codec="pcm_s16le"))

    def noise(self, words: str) -> Item | None:
        made = MediaInfo("audio", "flac", 800, audio_codec="flac", channels=1)
        return Item("ding", NOISE, made) if "ding" in words else None

    def noises(self) -> Sequence[str]:
        return ("ding",)


def story(*segments: Segment) -> Draft:
    return Draft((Track("main", TrackKind.VIDEO, "Video", "main", segments),))


def talk() -> Draft:
    """The whole talk as one clip."""
    return story(Segment("a", 0, 20_000, "talk.mp4", TALK))


def two() -> Draft:
    """The talk, then the city."""
    return story(
        Segment("a", 0, 20_000, "talk.mp4", TALK), Segment("b", 20_000, 8_000, "city.mp4", CITY)
    )


def do(
    draft: Draft,
    *steps: tuple[str, dict[str, object]],
    words: str = "",
    shelf: Shelf | None = None,
) -> tuple[Draft, str]:
    """The draft after operations of one instruction, and what they said."""
    context = Context(1, FPS, shelf or Shelf(), draft.duration, words)
    for name, args in steps:
        draft = apply(Operation(name, args), draft, context)
    return draft, " ".join(context.notes)


def pieces(draft: Draft) -> list[tuple[int, int, int]]:
    """Start, duration and in-point of the clips of the story."""
    assert draft.main is not None
    return [(s.start, s.duration, s.in_point) for s in draft.main.segments]
