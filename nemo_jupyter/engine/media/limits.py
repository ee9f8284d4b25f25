"""What is accepted, in numbers."""

from __future__ import annotations

#: Bytes of one upload; NemoVideo's published limit of 500 MB, read as binary megabytes.
MAX_UPLOAD = 500 * 1024**2

#: Pixels of one picture: 16384 x 16384 is the largest that libwebp and common encoders take.
MAX_PIXELS = 16384 * 16384
