"""Hindi in Latin letters, as chat users mix it into English: its verbs come last."""

# ruff: noqa: E501
# fmt: off

from __future__ import annotations

DO = r"(?:kar(?:o|na|iye|ke do)?|kar ?d(?:o|ena|ijiye)|karke do)"

REWRITES = (
    (r"\b(?:mujhe|zara|bhai|yaar|isko|iska|ise) ", ""),
    (r"\b(?:aur|phir)\b(?= \w)(?=.*\b(?:karo|kar do|lagao|laga do|hatao|hata do|dalo|daalo|jodo|banao|kaato|kaat do)\b)|(?<=karo) (?:aur|phir)\b|(?<=do) (?:aur|phir)\b", " and "),
    (rf"\b([\w<>]+(?: [\w<>]+){{0,3}}?) ko (slow|fast|mute|reverse|crop|trim|delete|merge|export|compress|rotate|flip) {DO}\b", r"\2 \1"),
    (rf"\b([\w<>]+(?: [\w<>]+){{0,2}}?) (?:ki (?:awaa?z|volume) )?(?:ko )?(?:thod[aie] )?kam {DO}\b", r"lower the \1"),
    (rf"\b([\w<>]+(?: [\w<>]+){{0,2}}?) (?:ki (?:awaa?z|volume) )?(?:ko )?(?:thod[aie] )?(?:zyada|tez|badha) (?:{DO}|do|o)\b", r"raise the \1"),
    (rf"^(?:thod[aie] )?(?:dheer[ea]|slow) {DO}\b", "slow it down"),
    (rf"^(?:thod[aie] )?(?:tez|jaldi|fast) {DO}\b", "speed it up"),
    (rf"\b([\w<>]+(?: [\w<>]+){{0,3}}?) (?:lagao|laga do|dalo|daalo|daal do|dal do|jodo|jod do|add {DO}|chahiye)\b", r"add \1"),
    (rf"\b([\w<>]+(?: [\w<>]+){{0,3}}?) (?:hatao|hata do|nikalo|nikal do|kaato|kaat do|remove {DO}|delete {DO})\b", r"remove \1"),
    (r"\bbina (\w+)(?: ke)?\b", r"no \1"),
)
"""Applied in this order."""
