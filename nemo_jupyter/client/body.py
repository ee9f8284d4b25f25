"""Bodies of answers, taken in without trusting their size.

The client asks for no compression. A gateway may compress all the same, so what it sends is
inflated step by step, and a small body that unpacks into a huge one is stopped on the way.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncGenerator

import httpx

from nemo_jupyter.errors import ServiceError

MIB = 1024**2
LARGEST_JSON = 64 * MIB
LARGEST_EVENT = 64 * MIB
LARGEST_STREAM = 1024 * MIB
_STEP = MIB
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


class Inflater:
    """Undoes a content-encoding; identity passes through.

    Raises:
        ServiceError: An encoding nobody asked for, broken data, or more than `limit` bytes.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        encoding = encoding.strip().lower() or "identity"
        if encoding not in ("identity", "gzip", "x-gzip", "deflate"):
            raise ServiceError("The answer came in an encoding that was not asked for; try again.")
        self._decoder = None if encoding == "identity" else zlib.decompressobj(_GZIP_OR_ZLIB)
        self._left = limit

    def feed(self, chunk: bytes) -> list[bytes]:
        """What these bytes mean, in pieces of bounded size."""
        if self._decoder is None:
            return [self._count(chunk)]
        pieces: list[bytes] = []
        try:
            full = True
            while chunk or full:
                piece = self._decoder.decompress(chunk, _STEP)
                pieces.append(self._count(piece))
                chunk, full = self._decoder.unconsumed_tail, len(piece) == _STEP
        except zlib.error:
            raise ServiceError("The answer arrived damaged; try again.") from None
        return pieces

    def _count(self, piece: bytes) -> bytes:
        self._left -= len(piece)
        if self._left < 0:
            raise ServiceError("The answer is far larger than it can be; check NEMO_API_URL.")
        return piece


async def read_pieces(response: httpx.Response, limit: int) -> AsyncGenerator[bytes]:
    """The body in pieces, as they arrive."""
    inflater = Inflater(response.headers.get("content-encoding", ""), limit)
    async for chunk in response.aiter_raw():
        for piece in inflater.feed(chunk):
            yield piece


async def read_body(response: httpx.Response, limit: int = LARGEST_JSON) -> bytes:
    """The whole body."""
    return b"".join([piece async for piece in read_pieces(response, limit)])
