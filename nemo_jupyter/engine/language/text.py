"""Clean an instruction and set aside what must be taken literally: quotes, files, addresses."""

from __future__ import annotations

import re
import unicodedata

from .marks import Marks

PAIRS = ('""', "“”", "„“", "”“", "‘’", "「」", "『』", "《》", "«»", "``", "＂＂", "【】", "〈〉")
QUOTED = re.compile(
    "|".join(f"{re.escape(a)}[^{re.escape(b)}]*{re.escape(b)}" for a, b in PAIRS)
    # A straight single quote opens after a space or a Chinese character, never inside a word.
    + r"|(?<![0-9A-Za-z])'(?=\S)[^\n]*?(?<=\S)'(?![0-9A-Za-z])"
)
EXTENSIONS = (
    "mp4|mov|avi|webm|mkv|m4v|mts|mpg|mpeg|mp3|wav|m4a|aac|flac|ogg|jpe?g|png|gif|webp|bmp|svg"
    "|srt|vtt|ass|ttf|otf|cube|txt"
)
FILE = re.compile(
    r"https?://[^\s，。；！？、,;!?）)]+"
    rf"|[A-Za-z]:[\\/][^\s，。；,;]*\.(?:{EXTENSIONS})(?![A-Za-z0-9])"
    rf"|[\w./~\\-]*[\w~][.](?:{EXTENSIONS})(?![A-Za-z0-9])(?<![\u4e00-\u9fff])"
    rf"|[\u4e00-\u9fff]+\d*[.](?:{EXTENSIONS})(?![A-Za-z0-9])",
    re.IGNORECASE | re.ASCII,
)
HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")
NARROW = {"’": "'", "‘": "'", "–": "-", "—": " - ", "−": "-", "×": "x", "…": "...", "～": "~"}


def language_of(text: str) -> str:
    """``"zh"`` if the words outside quotes are Chinese, else ``"en"``."""
    bare = FILE.sub(" ", QUOTED.sub(" ", text))
    if HAN.search(bare):
        return "zh"
    return "zh" if not LATIN.search(bare) and HAN.search(text) else "en"


def narrow(text: str) -> str:
    """Full-width forms, typographic punctuation and emoji reduced to plain characters."""
    out = []
    for char in text:
        if char in NARROW:
            out.append(NARROW[char])
        elif char in "<>" or (
            unicodedata.category(char) in ("So", "Cs", "Cc", "Cf", "Mn") and char not in "\n°"
        ):  # reserved for placeholders
            out.append(" ")
        else:
            out.append(unicodedata.normalize("NFKC", char))
    return "".join(out).replace("<", " ").replace(">", " ")


def set_aside(text: str, marks: Marks) -> str:
    """Plain text in which the user's own words and files are placeholders."""
    pieces, rest = [], 0
    for found in QUOTED.finditer(text):
        pieces.append(narrow(text[rest : found.start()]))
        pieces.append(_quoted(found[0], marks))
        rest = found.end()
    pieces.append(narrow(text[rest:]))
    return marks.replace("f", FILE, "".join(pieces), lambda found: found[0])


def _quoted(quoted: str, marks: Marks) -> str:
    inner = quoted[1:-1]
    name = narrow(inner).strip()
    if FILE.fullmatch(name):  # "clip b.mp4" in quotes is a file, and may hold spaces
        return marks.add("f", inner.strip(), quoted)
    if re.fullmatch(rf"[^/<>|]+\.(?:{EXTENSIONS})", name, re.IGNORECASE):
        return marks.add("f", inner.strip(), quoted)
    return marks.add("q", inner, quoted) if inner.strip() else " "
