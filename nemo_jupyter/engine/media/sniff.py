"""What a file is, by its first bytes and never by its name.

The demuxer is chosen here and forced on the library, so that a playlist or a concat script
dressed as a video is never followed to other files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["video", "audio", "image"]

#: Bytes that :func:`sniff` wants to see.
HEAD = 4096


@dataclass(frozen=True, slots=True)
class FileType:
    """A family of files that are read alike.

    Attributes:
        name: Short name, also the extension to recommend.
        extensions: File name endings that belong to it.
        demuxer: libavformat's name; ``None`` for pictures, which Pillow reads.
        kind: What it holds unless its streams say otherwise.
    """

    name: str
    extensions: frozenset[str]
    demuxer: str | None
    kind: Kind


def _family(name: str, extensions: str, demuxer: str | None, kind: Kind) -> FileType:
    return FileType(name, frozenset(extensions.split()), demuxer, kind)


MP4 = _family("mp4", "mp4 mov m4a m4v qt", "mov", "video")
MATROSKA = _family("mkv", "mkv webm mka", "matroska", "video")
AVI = _family("avi", "avi", "avi", "video")
GIF = _family("gif", "gif", "gif", "image")
JPEG = _family("jpg", "jpg jpeg jpe jfif", None, "image")
PNG = _family("png", "png", None, "image")
WEBP = _family("webp", "webp", None, "image")
MP3 = _family("mp3", "mp3", "mp3", "audio")
WAV = _family("wav", "wav wave", "wav", "audio")
AAC = _family("aac", "aac adts", "aac", "audio")
# Not among what people are told to upload; the built-in music is kept in it.
FLAC = _family("flac", "flac", "flac", "audio")

ACCEPTED = (MP4, MATROSKA, AVI, GIF, JPEG, PNG, WEBP, MP3, WAV, AAC, FLAC)
ACCEPTED_NAMES = "mp4, mov, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a or aac"

_PREFIXES = (
    (b"\x1a\x45\xdf\xa3", MATROSKA),
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"fLaC", FLAC),
)
_RIFF = {b"AVI ": AVI, b"WAVE": WAV, b"WEBP": WEBP}
# Top-level boxes that a QuickTime or ISO file may begin with (ISO/IEC 14496-12, QTFF).
_BOXES = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp", b"moof"}
_STILL_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"avif", b"avis"}

# Not accepted, but often met: worth calling by name.
_FOREIGN = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"OggS", "an Ogg file"),
    (b"FLV\x01", "a Flash video"),
    (b"\x30\x26\xb2\x75", "a Windows Media file"),
    (b"\x00\x00\x01\xba", "an MPEG program stream"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"BM", "a BMP picture"),
    (b"FORM", "an AIFF file"),
    (b"\x1f\x8b", "a gzip archive"),
)


def sniff(head: bytes) -> FileType | None:
    """The accepted family that a file beginning with ``head`` belongs to, if any."""
    for prefix, family in _PREFIXES:
        if head.startswith(prefix):
            return family
    if head[:4] in (b"RIFF", b"RF64", b"BW64"):
        return _RIFF.get(head[8:12])
    if head[4:8] in _BOXES:
        return None if _is_still(head) else MP4
    return _elementary(head)


def _is_still(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and head[8:12] in _STILL_BRANDS


def _elementary(head: bytes) -> FileType | None:
    """MP3 and ADTS have no header but the sync word of each frame, after an optional tag."""
    if head.startswith(b"ID3"):
        # A tag may be longer than what is seen here; MP3 is what tags are made for.
        body = head[10 + id3_size(head) :]
        return AAC if body[:2] and _is_adts(body) else MP3
    if _is_adts(head):
        return AAC
    return MP3 if _is_mpeg_audio(head) else None


def id3_size(head: bytes) -> int:
    """Length of an ID3v2 tag behind its 10-byte header: four 7-bit digits (ID3v2.4, 3.1)."""
    if not head.startswith(b"ID3") or len(head) < 10:
        return 0
    a, b, c, d = head[6:10]
    return (a & 127) << 21 | (b & 127) << 14 | (c & 127) << 7 | (d & 127)


def _is_adts(data: bytes) -> bool:
    return len(data) > 1 and data[0] == 0xFF and data[1] & 0xF6 == 0xF0


def _is_mpeg_audio(data: bytes) -> bool:
    """A frame header of ISO/IEC 11172-3 without a reserved value in it."""
    return (
        len(data) > 3
        and data[0] == 0xFF
        and data[1] & 0xE0 == 0xE0
        and data[1] & 0x18 != 0x08  # version
        and data[1] & 0x06 != 0  # layer
        and data[2] & 0xF0 != 0xF0  # bit rate
        and data[2] & 0x0C != 0x0C  # sample rate
    )


def describe(head: bytes) -> str:
    """What a file that is not accepted seems to be, for a message."""
    if _is_still(head):
        return "a HEIC or AVIF picture"
    if head[:1] == b"G" and head[188:189] == b"G":
        return "an MPEG transport stream"
    for prefix, name in _FOREIGN:
        if head.startswith(prefix):
            return name
    return "a text file" if _is_text(head) else "no media file that is known here"


def _is_text(head: bytes) -> bool:
    # A character cut in two at the end of the head must not count against it.
    text = head.decode("utf-8", errors="ignore")
    printable = sum(c.isprintable() or c in "\r\n\t" for c in text)
    return len(head) - len(text.encode()) < 4 and printable >= 0.98 * len(text)
