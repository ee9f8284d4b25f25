"""A small picture of a film."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

_WIDTH, _AT_SECONDS = 640, 1


def poster(path: Path) -> bytes:
    """A JPEG of a film's first second, where titles have come in."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        base = stream.time_base or Fraction(1, av.time_base)
        found = None
        for found in container.decode(stream):
            if found.pts is not None and found.pts * base >= _AT_SECONDS:
                break
        if found is None:
            raise ValueError("The film has no frames.")
        image = Image.fromarray(found.to_ndarray(format="rgb24"))
    target = io.BytesIO()
    image.resize((_WIDTH, round(_WIDTH * image.height / image.width))).save(target, "JPEG")
    return target.getvalue()
