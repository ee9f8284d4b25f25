"""Where a film's coded pictures lie and at which of them it may be cut without coding.

An index is made by reading packets, never by decoding. Wherever the file leaves a doubt - open
GOPs, uneven times, interlacing, parameter sets that change, an edit list that hides pictures -
there is no index, or no cut, and the pictures are encoded instead.
"""

from __future__ import annotations

import json
from array import array
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.packet import Packet
from av.video.stream import VideoStream
from numpy.typing import NDArray

from nemo_jupyter.engine.media import h264, sniff
from nemo_jupyter.engine.media.integrity import picture_stream
from nemo_jupyter.engine.media.probe import MediaInfo
from nemo_jupyter.engine.media.sound import open_media, origin
from nemo_jupyter.errors import UnsupportedMedia

INDEX_VERSION = 1  # raise it whenever the same file would get another index
# How far from the even grid a frame may begin, in frames: clocks of 600 ticks a second round.
_JITTER = 0.05
# The frame shown at a time is the last to begin a quarter frame after it or earlier (frames.py);
# where the grid runs this close to that limit, rounding would decide.
_DECIDED = 0.1
_PROFILES = {66: "baseline", 77: "main", 100: "high"}
_COLORS = frozenset({1, 2})  # BT.709, or nothing said (H.273)
_ARRAYS = ("at", "sizes", "shown", "idr", "heads", "tails")
_PICTURES = frozenset({1, h264.IDR})


@dataclass(frozen=True, slots=True)
class Index:
    """The coded pictures of a file, in decode order.

    Attributes:
        sets: Their parameter sets.
        offset: The picture shown at time 0, counted in display order; below 0 it comes later.
        at: Byte offset of each.
        sizes: Bytes of each.
        shown: Place of each in display order.
        idr: Whether each is an IDR picture.
        heads: IDR pictures before and behind which decode order and display order agree.
        tails: Numbers of pictures after which they agree.
    """

    sets: h264.ParameterSets
    offset: int
    at: NDArray[np.int64]
    sizes: NDArray[np.int64]
    shown: NDArray[np.int64]
    idr: NDArray[np.bool_]
    heads: NDArray[np.int64]
    tails: NDArray[np.int64]

    @property
    def sequence(self) -> h264.Sequence:
        """What the parameter sets say; of several, the one that asks most of a decoder."""
        return max((h264.parse_sps(s) for s in self.sets.sps), key=lambda s: s.dpb)

    @property
    def profile(self) -> str:
        """The profile by x264's name."""
        return _PROFILES[self.sequence.profile]

    def stretch(self, first: int, last: int) -> tuple[int, int] | None:
        """The longest run of pictures within a half-open range that can be cut out as it is.

        It begins with an IDR picture and holds exactly the pictures shown first to last, so
        that decode order and display order begin and end together.
        """
        head = int(np.searchsorted(self.heads, first))
        tail = int(np.searchsorted(self.tails, last, side="right")) - 1
        if head == len(self.heads) or tail < 0:
            return None
        begin, end = int(self.heads[head]), int(self.tails[tail])
        return (begin, end) if begin < end else None

    def save(self, path: Path) -> None:
        """Write it to a file."""
        head = {
            "sets": [[s.hex() for s in self.sets.sps], [p.hex() for p in self.sets.pps]],
            "offset": self.offset,
        }
        with path.open("wb") as file:
            np.savez(
                file,
                head=np.frombuffer(json.dumps(head).encode(), np.uint8),
                **{name: getattr(self, name) for name in _ARRAYS},
            )

    @classmethod
    def load(cls, path: Path) -> Index:
        """The inverse of :meth:`save`."""
        with np.load(path) as stored:
            head = json.loads(stored["head"].tobytes())
            sps, pps = (tuple(bytes.fromhex(s) for s in kind) for kind in head["sets"])
            arrays = (stored[name] for name in _ARRAYS)
            return cls(h264.ParameterSets(sps, pps), head["offset"], *arrays)


def index(path: Path, info: MediaInfo) -> Index | None:
    """Read a file's packets; ``None`` where its pictures cannot be copied, or not provably."""
    if not _plain_film(info):
        return None
    try:
        with open_media(path) as container:
            stream = picture_stream(container)
            if stream is None:
                return None
            sets = h264.ParameterSets.from_avcc(bytes(stream.codec_context.extradata or b""))
            if not all(_joinable(h264.parse_sps(unit)) for unit in sets.sps):
                return None
            packets = _Packets(sets)
            for packet in container.demux(stream):
                if packet.size:
                    packets.add(packet)
            offset = packets.offset(stream, origin(container), info.fps or Fraction(1))
            return Index(sets, offset, *packets.arrays())
    except (ValueError, UnsupportedMedia, av.FFmpegError, OSError):
        return None


def _plain_film(info: MediaInfo) -> bool:
    """Upright H.264 in 4:2:0 at an even rate, in BT.709 or with nothing said of its colours."""
    unsaid = info.color_matrix == 2
    return (
        (info.kind, info.video_codec, info.pixel_format) == ("video", "h264", "yuv420p")
        and info.container == sniff.MP4.name
        and info.rotation == 0
        and not info.variable
        and info.fps is not None
        and {info.color_primaries, info.color_transfer, info.color_matrix} <= _COLORS
        and info.color_range in (0, 1)
        and (not unsaid or min(info.width, info.height) >= 720)
    )


def _joinable(sequence: h264.Sequence) -> bool:
    return (
        sequence.profile in _PROFILES
        and sequence.progressive
        and sequence.square
        and not sequence.full_range
        and {*sequence.colors} <= _COLORS
        and (sequence.chroma, sequence.depth) == (1, 8)
    )


class _Packets:
    """Packets as they come; anything doubtful is a `ValueError`."""

    def __init__(self, sets: h264.ParameterSets) -> None:
        self._known = {*sets.sps, *sets.pps}
        # Arrays, since an hour of film has a hundred thousand pictures.
        self._times, self._at, self._sizes = array("q"), array("q"), array("q")
        self._idr = bytearray()

    def add(self, packet: Packet[VideoStream]) -> None:
        if packet.is_corrupt or packet.is_discard or packet.pts is None or packet.pos is None:
            raise ValueError("a picture that is damaged, hidden or without a time")
        kinds = []
        for kind, unit in h264.units(bytes(packet)):
            if kind not in h264.PLAIN_UNITS:
                raise ValueError("a unit that is more than a picture")
            if kind in (h264.SPS, h264.PPS) and unit not in self._known:
                raise ValueError("parameter sets that change")
            if kind in _PICTURES:
                kinds.append(kind)
        if not kinds:
            raise ValueError("a packet without a picture")
        self._times.append(packet.pts)
        self._at.append(packet.pos)
        self._sizes.append(packet.size)
        self._idr.append(kinds[0] == h264.IDR)

    def offset(self, stream: VideoStream, zero: Fraction, fps: Fraction) -> int:
        times = np.sort(np.array(self._times, np.float64))
        base = stream.time_base or Fraction(1, av.time_base)
        begins = times * float(base * fps) - float(zero * fps)
        drift = begins - begins[0] - np.arange(len(begins))
        place = 0.25 - begins[0]
        if np.abs(drift).max() > _JITTER or not _DECIDED <= place % 1 <= 1 - _DECIDED:
            raise ValueError("frames that come unevenly")
        return int(np.floor(place))

    def arrays(self) -> tuple[NDArray[Any], ...]:
        """The columns of an index, in the order of its fields."""
        order = np.argsort(np.array(self._times))
        shown = np.empty(len(order), np.int64)
        shown[order] = np.arange(len(order))
        at, sizes = np.array(self._at, np.int64), np.array(self._sizes, np.int64)
        idr = np.array(self._idr, np.bool_)
        # Where no picture up to here is shown later than one after it, all of them end together.
        ends = np.maximum.accumulate(shown) == np.arange(len(shown))
        begins = idr & ends & np.concatenate([[True], ends[:-1]])
        heads, tails = np.flatnonzero(begins), np.flatnonzero(ends) + 1
        return at, sizes, shown, idr, heads, tails
