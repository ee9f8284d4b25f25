"""Captions as SubRip and WebVTT files."""

from __future__ import annotations

from html import escape

from nemo_jupyter.timeline.model import Draft, Segment

# pysubs2 reads text as SubStation Alpha, where a backslash starts a command. This character,
# for private use by definition, stands for it meanwhile.
_BACKSLASH = "\ue05c"


def captions(draft: Draft) -> list[Segment]:
    """The captions in order of time; all other texts when there are none."""
    texts = [s for _, s in draft.walk() if s.text is not None and s.duration > 0]
    chosen = [s for s in texts if s.role == "caption"] or texts
    return sorted(chosen, key=lambda s: (s.start, s.end))


def to_srt(draft: Draft) -> str:
    """SubRip; words are written as they are."""
    return _write(draft, "srt")


def to_vtt(draft: Draft) -> str:
    """WebVTT; ``<``, ``>`` and ``&`` are escaped, so that no words become markup."""
    return _write(draft, "vtt")


def _write(draft: Draft, form: str) -> str:
    import pysubs2

    file = pysubs2.SSAFile()
    for segment in captions(draft):
        lines = [line.strip() for line in (segment.text or "").splitlines()]
        words = "\n".join(line for line in lines if line).replace("\\", _BACKSLASH)
        if words:
            words = escape(words, quote=False) if form == "vtt" else words
            event = pysubs2.SSAEvent(start=segment.start, end=segment.end)
            event.text = words.replace("\n", r"\N")
            file.append(event)
    return str(file.to_string(form, keep_ssa_tags=True)).replace(_BACKSLASH, "\\")
