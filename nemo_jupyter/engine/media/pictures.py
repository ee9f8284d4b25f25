"""Still pictures: their size and whether they are whole."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from nemo_jupyter.engine.media import limits
from nemo_jupyter.errors import UnsupportedMedia

_ORIENTATION = 0x0112
# Exif 2.32, 4.6.4: orientations to degrees clockwise; the even ones up to 4 and the odd ones
# above are mirrored as well.
_TURNS = {3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270}


@dataclass(frozen=True, slots=True)
class Picture:
    """A still picture in numbers: displayed size, degrees clockwise, Pillow's mode."""

    width: int
    height: int
    rotation: int
    mode: str


def examine(path: Path, name: str) -> Picture:
    """Decode a picture once, to know that it can be.

    Raises:
        UnsupportedMedia: It cannot be decoded, or is larger than any picture should be.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as image:
                return _measure(image, name)
    except UnidentifiedImageError as error:
        raise UnsupportedMedia(f"{name} has a broken header; save the picture again") from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnsupportedMedia(f"{name} is cut off or damaged; save the picture again") from error


def _measure(image: Image.Image, name: str) -> Picture:
    width, height = image.size
    if width * height > limits.MAX_PIXELS:
        raise UnsupportedMedia(f"{name} has {width}x{height} pixels; make it smaller")
    rotation = _TURNS.get(image.getexif().get(_ORIENTATION, 1), 0)
    image.load()
    if rotation in (90, 270):
        width, height = height, width
    return Picture(width, height, rotation, image.mode)


def load(path: Path) -> Image.Image:
    """The picture upright, as RGBA.

    Raises:
        UnsupportedMedia: It cannot be decoded.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path) as image:
                return ImageOps.exif_transpose(image).convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnsupportedMedia(f"{path.name} cannot be decoded; save it again") from error
