import pysubs2
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.timeline.model import Draft, Segment
from nemo_jupyter.timeline.subtitles import to_srt, to_vtt
from tests.timeline.drafts import titles


def caption(start: int, text: str, role: str = "caption") -> Segment:
    return Segment(f"k{start}", start, 900, text=text, role=role)


def test_captions_become_cues_in_order():
    draft = Draft((titles(caption(61_000, "Later"), caption(0, "First\n\nsecond line")),))
    assert draft.to_srt() == (
        "1\n00:00:00,000 --> 00:00:00,900\nFirst\nsecond line\n\n"
        "2\n00:01:01,000 --> 00:01:01,900\nLater\n\n"
    )


def test_webvtt_escapes_what_would_be_markup():
    draft = Draft((titles(caption(0, "a <b> & c --> d")),))
    assert draft.to_vtt() == (
        "WEBVTT\n\n1\n00:00:00.000 --> 00:00:00.900\na &lt;b&gt; &amp; c --&gt; d\n\n"
    )


def test_titles_stand_in_only_where_there_are_no_captions():
    title = caption(5000, "Title", "title")
    assert "Title" in to_srt(Draft((titles(title),)))
    assert "Title" not in to_srt(Draft((titles(title, caption(0, "Words")),)))


def test_braces_and_backslashes_are_words():
    draft = Draft((titles(caption(0, r"{\i1} C:\New \h")),))
    assert r"{\i1} C:\New \h" in to_srt(draft)


def test_no_text_is_no_cue():
    assert to_srt(Draft()) == ""
    assert to_vtt(Draft((titles(caption(0, "  \n ")),))).strip() == "WEBVTT"


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"]))))
def test_every_cue_with_words_is_written(texts):
    draft = Draft((titles(*(caption(i * 1000, t) for i, t in enumerate(texts))),))
    cues = pysubs2.SSAFile.from_string(to_vtt(draft), format_="vtt")
    assert len(cues) == sum(bool(t.strip()) for t in texts)
