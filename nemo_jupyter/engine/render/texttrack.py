"""Captions as a track of the film, which a player switches on and off (3GPP TS 26.245)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pysubs2
from av.container import OutputContainer
from av.packet import Packet
from av.subtitles.stream import SubtitleStream

from nemo_jupyter.timeline.model import Draft, Segment

if TYPE_CHECKING:
    from av.container.core import Chapter as Mark

_TICK = Fraction(1, 1000)
_MOST_BYTES = 0xFFFF  # the length of a sample's text is written in 16 bits
# Codes of three letters, as MP4 wants them, for those of two that speech models use.
_CODES = {
    "ar": "ara",
    "cs": "ces",
    "da": "dan",
    "de": "deu",
    "el": "ell",
    "en": "eng",
    "es": "spa",
    "fi": "fin",
    "fr": "fra",
    "he": "heb",
    "hi": "hin",
    "hu": "hun",
    "id": "ind",
    "it": "ita",
    "ja": "jpn",
    "ko": "kor",
    "nl": "nld",
    "no": "nor",
    "pl": "pol",
    "pt": "por",
    "ro": "ron",
    "ru": "rus",
    "sv": "swe",
    "th": "tha",
    "tr": "tur",
    "uk": "ukr",
    "vi": "vie",
    "zh": "zho",
}


@dataclass(frozen=True, slots=True)
class TextTrack:
    """Captions that go into the film as text, and their language as ISO 639-1 code."""

    cues: tuple[Segment, ...]
    language: str = ""

    @classmethod
    def of(cls, draft: Draft) -> TextTrack | None:
        """The captions of a draft that are wanted as a track."""
        track = draft.role("captions")
        if track is None or track.options.get("deliver") != "track" or not track.segments:
            return None
        return cls(track.segments, str(track.options.get("lang", "")))

    def stream(self, out: OutputContainer) -> SubtitleStream:
        """A new stream of a file for them."""
        stream = out.add_stream("mov_text")
        # The encoder will not open without the styles of a script; no text goes through it.
        stream.codec_context.subtitle_header = _plain_style().encode()
        stream.time_base = _TICK
        stream.metadata["language"] = _CODES.get(self.language, "und")
        return stream

    def packets(self) -> Iterator[Packet[Any]]:
        """The captions as samples; the muxer fills the time between them."""
        for cue in self.cues:
            text = _cut((cue.text or "").encode())
            packet: Packet[Any] = Packet(len(text).to_bytes(2, "big") + text)
            packet.pts = packet.dts = cue.start
            packet.duration, packet.time_base = cue.duration, _TICK
            packet.is_keyframe = True
            yield packet


def chapters(draft: Draft) -> Sequence[Mark]:
    """The chapters of a draft as a file holds them, one after the other up to the end."""
    marks = sorted(draft.chapters, key=lambda c: c.start)
    edges = pairwise([*(c.start for c in marks), draft.duration])
    return [
        {
            "id": number,
            "start": start,
            "end": end,
            "time_base": _TICK,
            "metadata": {"title": mark.title},
        }
        for number, (mark, (start, end)) in enumerate(zip(marks, edges, strict=True), 1)
        if end > start
    ]


def _plain_style() -> str:
    """A script without words whose letters have the usual size, so that players choose it."""
    script = pysubs2.SSAFile()
    script.styles["Default"].fontname = "Arial"
    script.styles["Default"].fontsize = 16
    return script.to_string("ass")


def _cut(text: bytes) -> bytes:
    return text[:_MOST_BYTES].decode(errors="ignore").encode()
