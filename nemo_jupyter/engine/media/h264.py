"""What a coded H.264 stream says of itself: parameter sets and units (Rec. ITU-T H.264)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

IDR, SEI, SPS, PPS, DELIMITER, FILLER = 5, 6, 7, 8, 9, 12
#: Table 7-1: coded slices, and units that say nothing which a cut would make wrong.
PLAIN_UNITS = frozenset({1, IDR, SEI, SPS, PPS, DELIMITER, FILLER})
# Profiles whose parameter set names its chroma format (7.3.2.1.1).
_CHROMA_PROFILES = frozenset({100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135})
_EXTENDED_SAR = 255
# MaxDpbMbs by level_idc, table A-1.
_DPB_MACROBLOCKS = {
    9: 396, 10: 396, 11: 900, 12: 2376, 13: 2376, 20: 2376, 21: 4752, 22: 8100, 30: 8100,
    31: 18000, 32: 20480, 40: 32768, 41: 32768, 42: 34816, 50: 110400, 51: 184320, 52: 184320,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sequence:
    """A sequence parameter set, as far as joining streams depends on it.

    Attributes:
        id: ``seq_parameter_set_id``.
        profile: ``profile_idc``: 66 Baseline, 77 Main, 100 High.
        constraints: The byte of constraint flags.
        level: ``level_idc``, ten times the level.
        chroma: ``chroma_format_idc``, 1 for 4:2:0.
        depth: Bits a sample.
        width: Columns of macroblocks.
        height: Lines of map units.
        progressive: Whether all pictures are frames.
        square: Whether samples are square, or nothing is said.
        dpb: Frames that a decoder has to hold, stated or by level.
        reorders: Whether frames may be decoded before ones that are shown earlier.
        colors: Primaries, transfer and matrix by H.273; 2 where nothing is said.
        full_range: Whether samples use all values.
    """

    id: int
    profile: int
    constraints: int
    level: int
    chroma: int
    depth: int
    width: int
    height: int
    progressive: bool
    square: bool
    dpb: int
    reorders: bool
    colors: tuple[int, int, int]
    full_range: bool


@dataclass(frozen=True, slots=True)
class ParameterSets:
    """The sets that an MP4 track carries beside its pictures (ISO/IEC 14496-15, 5.3.3.1)."""

    sps: tuple[bytes, ...]
    pps: tuple[bytes, ...]

    @classmethod
    def from_avcc(cls, record: bytes) -> ParameterSets:
        """Read an ``avcC`` record with lengths of four bytes.

        Raises:
            ValueError: It is none.
        """
        if len(record) < 7 or record[0] != 1 or record[4] & 3 != 3:
            raise ValueError("no avcC record with lengths of four bytes")
        sps, at = _sets(record, 6, record[5] & 31)
        pps, _ = _sets(record, at + 1, record[at])
        if not sps or not pps:
            raise ValueError("an avcC record without parameter sets")
        return cls(sps, pps)

    @classmethod
    def from_annexb(cls, stream: bytes) -> ParameterSets:
        """Read the sets out of a byte stream (annex B)."""
        found = list(annexb_units(stream))
        return cls(
            tuple(u for u in found if u[0] & 31 == SPS), tuple(u for u in found if u[0] & 31 == PPS)
        )

    def to_avcc(self) -> bytes:
        """Write the record for all sets; its level is the highest of them."""
        first = parse_sps(self.sps[0])
        level = max(parse_sps(s).level for s in self.sps)
        record = bytes([1, first.profile, first.constraints, level, 0xFF, 0xE0 | len(self.sps)])
        record += b"".join(len(s).to_bytes(2) + s for s in self.sps)
        record += bytes([len(self.pps)])
        record += b"".join(len(s).to_bytes(2) + s for s in self.pps)
        if first.profile in _CHROMA_PROFILES:
            depth = 0xF8 | (first.depth - 8)
            record += bytes([0xFC | first.chroma, depth, depth, 0])
        return record

    def union(self, other: ParameterSets) -> ParameterSets:
        """Both, each set once."""
        return ParameterSets(
            tuple(dict.fromkeys((*self.sps, *other.sps))),
            tuple(dict.fromkeys((*self.pps, *other.pps))),
        )

    def agrees(self, other: ParameterSets) -> bool:
        """Whether both can live in one track: the same id never means two things."""
        both = self.union(other)
        ids = [parse_sps(s).id for s in both.sps], [pps_id(p) for p in both.pps]
        return all(len(found) == len(set(found)) for found in ids)

    def ids(self) -> set[int]:
        """Every id taken, of either kind."""
        return {parse_sps(s).id for s in self.sps} | {pps_id(p) for p in self.pps}


def units(packet: bytes) -> Iterator[tuple[int, bytes]]:
    """Type and bytes of every unit of a packet, each behind its length of four bytes.

    Raises:
        ValueError: The lengths do not add up.
    """
    at = 0
    while at < len(packet):
        length = int.from_bytes(packet[at : at + 4])
        at += 4
        if not 0 < length <= len(packet) - at:
            raise ValueError("a unit does not fit its packet")
        yield packet[at] & 31, packet[at : at + length]
        at += length


def annexb_units(stream: bytes) -> Iterator[bytes]:
    """The units of a byte stream, each behind a start code (B.1)."""
    for part in stream.split(b"\0\0\1")[1:]:
        # Zeros before the next start code belong to it; a unit itself ends with a one.
        if unit := part.rstrip(b"\0"):
            yield unit


def from_annexb(packet: bytes) -> bytes:
    """A packet of a byte stream with lengths in the place of start codes."""
    return b"".join(len(unit).to_bytes(4) + unit for unit in annexb_units(packet))


def pps_id(unit: bytes) -> int:
    """``pic_parameter_set_id``."""
    return _Bits(unit[1:]).ue()


def parse_sps(unit: bytes) -> Sequence:
    """Read a sequence parameter set (7.3.2.1.1 and E.1.1).

    Raises:
        ValueError: It is cut off, or holds what no decoder accepts.
    """
    bits = _Bits(unit[1:])
    profile, constraints, level, number = bits.u(8), bits.u(8), bits.u(8), bits.ue()
    chroma, depth = _chroma(bits) if profile in _CHROMA_PROFILES else (1, 8)
    bits.ue()  # log2_max_frame_num
    order = bits.ue()
    _skip_order(bits, order)
    references = bits.ue()
    bits.u(1)
    width, height = bits.ue() + 1, bits.ue() + 1
    progressive = bool(bits.u(1))
    if not progressive:
        bits.u(1)
    bits.u(1)
    if bits.u(1):
        for _ in range(4):
            bits.ue()
    usable = _vui(bits) if bits.u(1) else _Usability()
    # Without a word on it a decoder makes room for what the level allows (A.3.1).
    macroblocks = width * height * (1 if progressive else 2)
    room = min(16, _DPB_MACROBLOCKS.get(level, 0) // macroblocks)
    dpb = usable.dpb if usable.dpb is not None else max(references, room)
    reorders = usable.reorder if usable.reorder is not None else profile != 66 and order != 2
    return Sequence(
        number, profile, constraints, level, chroma, depth, width, height, progressive,
        usable.square, max(dpb, references, 1), bool(reorders), usable.colors, usable.full_range,
    )  # fmt: skip


@dataclass(slots=True)
class _Usability:
    """Video usability information."""

    square: bool = True
    colors: tuple[int, int, int] = (2, 2, 2)
    full_range: bool = False
    reorder: int | None = None
    dpb: int | None = None


class _Bits:
    """Bits of a unit, emulation prevention taken out (7.4.1)."""

    def __init__(self, data: bytes) -> None:
        clean = data.replace(b"\0\0\3", b"\0\0")
        self._value, self._left = int.from_bytes(clean), 8 * len(clean)

    def u(self, count: int) -> int:
        self._left -= count
        if self._left < 0:
            raise ValueError("a parameter set is cut off")
        return self._value >> self._left & ((1 << count) - 1)

    def ue(self) -> int:
        zeros = 0
        while not self.u(1):
            zeros += 1
        return (1 << zeros) - 1 + self.u(zeros)

    def se(self) -> int:
        code = self.ue()
        return (code + 1) // 2 if code & 1 else -(code // 2)


def _sets(record: bytes, at: int, count: int) -> tuple[tuple[bytes, ...], int]:
    found = []
    for _ in range(count):
        end = at + 2 + int.from_bytes(record[at : at + 2])
        found.append(record[at + 2 : end])
        at = end
    if at > len(record) or (at == len(record) and not found):
        raise ValueError("an avcC record that is cut off")
    return tuple(found), at


def _chroma(bits: _Bits) -> tuple[int, int]:
    chroma = bits.ue()
    if chroma == 3:
        bits.u(1)
    depth = 8 + max(bits.ue(), bits.ue())
    bits.u(1)
    if bits.u(1):
        for index in range(8 if chroma != 3 else 12):
            if bits.u(1):
                _skip_scaling(bits, 16 if index < 6 else 64)
    return chroma, depth


def _skip_scaling(bits: _Bits, size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            following = (last + bits.se()) % 256
        last = following or last


def _skip_order(bits: _Bits, order: int) -> None:
    if order == 0:
        bits.ue()
    elif order == 1:
        bits.u(1)
        bits.se()
        bits.se()
        for _ in range(bits.ue()):
            bits.se()


def _vui(bits: _Bits) -> _Usability:
    found = _Usability()
    if bits.u(1):
        shape = bits.u(8)
        sides = (bits.u(16), bits.u(16)) if shape == _EXTENDED_SAR else None
        found.square = shape in (0, 1) if sides is None else sides[0] == sides[1]
    if bits.u(1):
        bits.u(1)
    if bits.u(1):
        bits.u(3)
        found.full_range = bool(bits.u(1))
        if bits.u(1):
            found.colors = bits.u(8), bits.u(8), bits.u(8)
    if bits.u(1):
        bits.ue()
        bits.ue()
    if bits.u(1):
        bits.u(65)
    if any([_skip_hrd(bits), _skip_hrd(bits)]):
        bits.u(1)
    bits.u(1)
    if bits.u(1):
        bits.u(1)
        for _ in range(4):
            bits.ue()
        found.reorder, found.dpb = bits.ue(), bits.ue()
    return found


def _skip_hrd(bits: _Bits) -> bool:
    """Pass over a model of buffering, if there is one."""
    if not bits.u(1):
        return False
    count = bits.ue() + 1
    bits.u(8)
    for _ in range(count):
        bits.ue()
        bits.ue()
        bits.u(1)
    bits.u(20)
    return True
