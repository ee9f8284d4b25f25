"""Fonts for figures: matplotlib's own, and one for Chinese, Japanese and Korean when needed."""

from __future__ import annotations

from functools import cache

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

_PLAIN = "DejaVu Sans"
_MISSING = "\N{WHITE SQUARE}"


@cache
def _plain_glyphs() -> frozenset[int]:
    return frozenset(FT2Font(font_manager.findfont(_PLAIN)).get_charmap())


@cache
def _wide_font() -> tuple[str, frozenset[int]]:
    """Name and glyphs of the packaged CJK font, made known to matplotlib."""
    try:
        from noto_cjk_sans_otc import FONT_PATH
    except ImportError:
        return "", frozenset()
    path = str(FONT_PATH)
    known = {font.fname for font in font_manager.fontManager.ttflist}
    if path not in known:
        font_manager.fontManager.addfont(path)
    face = FT2Font(path)
    return face.family_name, frozenset(face.get_charmap())


def families(text: str) -> list[str]:
    """The font families that a text needs, in order of preference."""
    if all(ord(c) in _plain_glyphs() for c in text):
        return [_PLAIN]
    return [_PLAIN, *filter(None, [_wide_font()[0]])]


def drawable(text: str) -> str:
    """The text with an empty square for every character that no font has."""
    plain = _plain_glyphs()
    if all(ord(c) in plain for c in text):
        return text
    wide = _wide_font()[1]
    return "".join(c if ord(c) in plain or ord(c) in wide else _MISSING for c in text)
