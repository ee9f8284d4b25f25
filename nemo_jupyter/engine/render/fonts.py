"""The packaged fonts, and which of them draws a character.

The Noto families come as packages, so that text looks the same on every machine and no
system font is needed. Where a package is missing, its scripts fall to the next font.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path

from PIL import ImageFont
from PIL.ImageFont import FreeTypeFont

REGULAR, BOLD = 400, 700

# Faces of the CJK collection, by language: shapes of shared characters differ.
_CJK_FACES = {"ja": 0, "ko": 1, "zh": 2, "zh-hant": 3}
_KANA = range(0x3040, 0x3100)
_HANGUL = range(0xAC00, 0xD7A4)


@dataclass(frozen=True, slots=True)
class Face:
    """One font file.

    Attributes:
        path: Where it is.
        index: Which face of a collection.
        variable: Whether its weight can be set; others are thickened instead.
        scripts: Words that begin the Unicode names of its characters; empty for any.
        letters: Whether it is made for letters rather than pictographs.
    """

    path: Path
    index: int = 0
    variable: bool = True
    scripts: tuple[str, ...] = ()
    letters: bool = True

    def font(self, size: int, weight: int) -> FreeTypeFont:
        """The face at a size in pixels and a weight from 100 to 900."""
        return _font(self, size, weight if self.variable else REGULAR)


@lru_cache(maxsize=64)
def _font(face: Face, size: int, weight: int) -> FreeTypeFont:
    font = ImageFont.truetype(face.path, size, index=face.index)
    if face.variable:
        font.set_variation_by_axes([weight])
    return font


# File stems of the Noto package beside the plain one, and the scripts they draw.
_NOTO = {
    "Arabic": ("ARABIC",),
    "Hebrew": ("HEBREW",),
    "Devanagari": ("DEVANAGARI",),
    "Bengali": ("BENGALI",),
    "Gujarati": ("GUJARATI",),
    "Gurmukhi": ("GURMUKHI",),
    "Kannada": ("KANNADA",),
    "Malayalam": ("MALAYALAM",),
    "Oriya": ("ORIYA",),
    "Sinhala": ("SINHALA",),
    "Tamil": ("TAMIL",),
    "Telugu": ("TELUGU",),
    "Thai": ("THAI",),
    "Lao": ("LAO",),
    "Khmer": ("KHMER",),
    "Myanmar": ("MYANMAR",),
    "Ethiopic": ("ETHIOPIC",),
    "Georgian": ("GEORGIAN",),
    "Armenian": ("ARMENIAN",),
}


def _existing(package: str, name: str) -> Path | None:
    try:
        path = Path(str(files(package).joinpath(name)))
    except ModuleNotFoundError:
        return None
    return path if path.is_file() else None


@cache
def _latin() -> Face:
    path = _existing("manimgx_fonts", "NotoSans[wght].ttf")
    return Face(path) if path else _last_resort()


@cache
def _last_resort() -> Face:
    path = _existing("matplotlib", "mpl-data/fonts/ttf/DejaVuSans.ttf")
    assert path is not None, "matplotlib always carries DejaVu Sans"
    return Face(path, variable=False)


@cache
def _script_faces() -> tuple[Face, ...]:
    found = (
        (_existing("manimgx_fonts", f"NotoSans{stem}[wght].ttf"), scripts)
        for stem, scripts in _NOTO.items()
    )
    return tuple(Face(path, scripts=scripts) for path, scripts in found if path)


@cache
def _cjk(language: str) -> Face | None:
    path = _existing("noto_cjk_sans_otc", "NotoSansCJK-Regular.ttc")
    return Face(path, index=_CJK_FACES.get(language, 2), variable=False) if path else None


@cache
def _picture_faces() -> tuple[Face, ...]:
    names = ("NotoEmoji[wght].ttf", "NotoSansSymbols[wght].ttf")
    paths = [p for name in names if (p := _existing("manimgx_fonts", name))]
    return (*(Face(p, letters=False) for p in paths), _last_resort())


@lru_cache(maxsize=4096)
def _has(face: Face, character: str) -> bool:
    """Whether a face draws a character: what it lacks it draws like a character nobody has."""
    font = face.font(32, REGULAR)
    drawn, missing = font.getmask(character), font.getmask("\U0010fffd")
    return drawn.size != missing.size or bytes(drawn) != bytes(missing)


def language_of(text: str) -> str:
    """Which of the CJK languages a text is in, told by letters that only one of them has."""
    if any(ord(c) in _KANA for c in text):
        return "ja"
    if any(ord(c) in _HANGUL for c in text):
        return "ko"
    return "zh"


def face_for(cluster: str, language: str) -> Face:
    """The face for one visible character, which may be several code points."""
    first = cluster[0]
    name = unicodedata.name(first, "")
    if "\ufe0f" in cluster or _is_emoji(first):
        candidates: tuple[Face | None, ...] = (*_picture_faces(), _cjk(language))
    else:
        scripted = [f for f in _script_faces() if name.startswith(f.scripts)]
        candidates = (*scripted, _latin(), _cjk(language), *_picture_faces())
    return next((f for f in candidates if f and _has(f, first)), _latin())


def draws(character: str) -> bool:
    """Whether any of the fonts has a character."""
    return _has(face_for(character, language_of(character)), character)


def _is_emoji(character: str) -> bool:
    """Pictographs of the supplementary plane (Unicode blocks 1F000 to 1FAFF)."""
    return 0x1F000 <= ord(character) <= 0x1FAFF
