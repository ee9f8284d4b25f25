"""Clean an instruction and set aside what must be taken literally: quotes, files, addresses."""

from __future__ import annotations

import re
import unicodedata

from .marks import Marks

PAIRS = ('""', "“”", "„“", "”“", "‘’", "「」", "『』", "《》", "«»", "``", "＂＂", "【】", "〈〉")
QUOTED = re.compile(
    "|".join(f"{re.escape(a)}[^{re.escape(b)}]*{re.escape(b)}" for a, b in map(tuple, PAIRS))
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
KINDS = {
    "a": {"mp3", "wav", "m4a", "aac", "flac", "ogg"},
    "v": {"mp4", "mov", "avi", "webm", "mkv", "m4v", "mts", "mpg", "mpeg"},
    "j": {"jpg", "jpeg", "png", "gif", "webp", "bmp", "svg"},
}
"""File kinds by extension; any other file or address is an f."""
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
"""Characters that no typist means, such as NUL; a line break and a tab are none of them."""
HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")
NARROW = {"’": "'", "‘": "'", "–": "-", "—": " - ", "−": "-", "×": "x", "…": "...", "～": "~"}


def language_of(text: str) -> str:
    """``"zh"`` if the words outside quotes are Chinese, else ``"en"``."""
    bare = FILE.sub(" ", QUOTED.sub(" ", text))
    if HAN.search(bare):
        return "zh"
    return "zh" if not LATIN.search(bare) and HAN.search(text) else "en"


COMPARED = re.compile(r"(?<=[^\W\d]) ?([<>])=? ?(?=\d)|(?<=[^\W\d]) ?([≥≤]) ?(?=\d)")
"""A sign for more or less than an amount."""


SMILEY = re.compile(r"(?:(?<=\s)|(?<=[.!?,)]))[:;]-?[)(DPp]+(?=\s|$)")


def narrow(text: str) -> str:
    """Full-width forms, typographic punctuation, smileys and emoji reduced to plain characters."""
    more, less = ("超过", "少于") if HAN.search(text) else (" over ", " under ")
    text = COMPARED.sub(lambda found: more if found[0].strip("= ") in ">≥" else less, text)
    out = []
    for char in SMILEY.sub(" ", text):
        if char in NARROW:
            out.append(NARROW[char])
        elif char in "<>" or (
            unicodedata.category(char) in ("So", "Cs", "Cc", "Cf", "Mn") and char not in "\n°"
        ):  # reserved for placeholders
            out.append(" ")
        else:
            out.append(unicodedata.normalize("NFKC", char))
    return "".join(out).replace("<", " ").replace(">", " ")


LEADING = re.compile(
    r"^(?:请|帮我)?(?:把|将|用|加上?|插入|添加|接上?|换成|放|删除?|和|以)(?=.{2,}\.)"
    r"|^[\u4e00-\u9fff]*(?:把|将|加上|加入|插入|添加|接上|换成|放上|拼上)(?=.{2,}\.)"
)
"""What may stand right before a Chinese file name, with no space between."""


def set_aside(text: str, marks: Marks) -> str:
    """Plain text in which the user's own words and files are placeholders."""
    text = CONTROL.sub(" ", text)
    pieces, rest = [], 0
    for found in QUOTED.finditer(text):
        pieces.append(narrow(text[rest : found.start()]))
        pieces.append(_quoted(found[0], marks))
        rest = found.end()
    pieces.append(narrow(text[rest:]))
    return FILE.sub(lambda found: _named(found[0], marks), "".join(pieces))


def _named(name: str, marks: Marks) -> str:
    verb = LEADING.match(name)
    head = verb[0] if verb else ""
    return head + _file(name.removeprefix(head), name.removeprefix(head), marks)


def _file(name: str, source: str, marks: Marks) -> str:
    extension = name.rpartition(".")[2].lower()
    kind = next((kind for kind, endings in KINDS.items() if extension in endings), "f")
    return marks.keep(kind, name, source)


def _quoted(quoted: str, marks: Marks) -> str:
    inner = quoted[1:-1]
    name = narrow(inner).strip()
    if FILE.fullmatch(name):  # "clip b.mp4" in quotes is a file, and may hold spaces
        return _file(inner.strip(), quoted, marks)
    if re.fullmatch(rf"[^/<>|]+\.(?:{EXTENSIONS})", name, re.IGNORECASE):
        return _file(inner.strip(), quoted, marks)
    return marks.keep("q", inner, quoted) if inner.strip() else " "
