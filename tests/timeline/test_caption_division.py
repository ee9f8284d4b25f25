"""Captions break no rule wherever that is possible, which a search through all of them decides."""

from __future__ import annotations

import math
from fractions import Fraction
from functools import cache
from itertools import pairwise, product

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from nemo_jupyter.timeline.caption_check import check
from nemo_jupyter.timeline.caption_lines import Limits, joined, limits_for, set_in_lines, size
from nemo_jupyter.timeline.caption_timing import APART, BORROWED, EARLY
from nemo_jupyter.timeline.captions import Cue, cues
from nemo_jupyter.timeline.model import Segment, Span, Word, frame_of, ms_of

RATES = [Fraction(24), Fraction(25), Fraction(30), Fraction(30000, 1001), Fraction(60)]
COARSE = Fraction(10)  # frames a second, few enough to try them all
ENGLISH = ["a", "the", "we", "went", "direct", "heaven.", "extraordinary", "of", "it,", "no"]
SPACING = {"frames apart", "gap to close, frames"}
HAN = [*"我们都去天堂的了", "好，", "是。"]


def findings(made, shots, fps, language, line=None):
    """What the linter finds in captions given as start, end (ms) and text."""
    segments = [Segment(str(n), a, b - a, text=text) for n, (a, b, text) in enumerate(made)]
    return check(segments, shots, fps, language, line)


def checked(made: list[Cue], shots, fps, language, line=None):
    return findings([(c.start, c.end, c.text) for c in made], shots, fps, language, line)


@st.composite
def short_speech(draw, vocabulary, pace):
    """A few words said about as quickly as they are read, in one shot or two."""
    words: list[Word] = []
    shots: list[Span] = []
    at = 0
    for _ in range(draw(st.integers(1, 2))):
        start = at
        at += draw(st.sampled_from([0, 0, 100, 700]))
        for text in draw(st.lists(st.sampled_from(vocabulary), min_size=1, max_size=4)):
            length = max(50, round((len(text) + 1) * 1000 / draw(pace)))
            words.append(Word(at, at + length, text, text in HAN))
            at += length + 100 * draw(st.sampled_from([0, 0, 0, 1, 6]))
        at = max(at + 100 * draw(st.integers(0, 5)), start + 300)
        shots.append(Span(start, at))
    return words, shots


def possible(words: list[Word], shots: list[Span], limits: Limits, fps: Fraction) -> bool:
    """Whether any captions of the words are without a finding, by trying them all.

    A caption comes at most ``EARLY`` before its first word, and no more than ``BORROWED`` into
    the words before it or after its own first.
    """
    count = len(words)
    own = [next(s for s in shots if (w.start + w.end) / 2 < s.end) for w in words]
    starts = [math.floor(w.start * fps / 1000) for w in words]
    ends = [math.ceil(w.end * fps / 1000) for w in words]
    early, borrowed = math.floor(EARLY * fps), math.floor(BORROWED * fps)

    def comings(first: int) -> range:
        start, end = frame_of(own[first].start, fps), frame_of(own[first].end, fps)
        if first == 0 or own[first] != own[first - 1]:
            return range(max(start, starts[first] - early), end)
        free = min(starts[first], max(starts[first] - early, ends[first - 1] + 2))
        return range(max(start, free - borrowed), min(end, starts[first] + borrowed + 1))

    @cache
    def fine(start: int, end: int, text: str) -> bool:
        cue = (ms_of(start, fps), ms_of(end, fps), text)
        return not findings([cue], shots, fps, limits.language, limits.line)

    @cache
    def apart(end: int, start: int) -> bool:
        pair = [(0, ms_of(end, fps), ""), (ms_of(start, fps), ms_of(start + 9, fps), "")]
        return end <= start and not {f.rule for f in findings(pair, [], fps, "en")} & SPACING

    @cache
    def goes_on(first: int, gone: int | None) -> bool:
        """Whether the words from one on can be captioned when the caption before has gone."""
        if first == count:
            return True
        for last in range(first, count):
            text = set_in_lines(words[first : last + 1], limits)
            wide = max(size(part, limits) for part in text.split("\n")) > limits.line
            if own[last] != own[first] or wide:
                break
            for start in comings(first):
                if gone is not None and not apart(gone, start):
                    continue
                for end in range(start + 1, frame_of(own[first].end, fps) + 1):
                    if fine(start, end, text) and goes_on(last + 1, end):
                        return True
        return False

    return goes_on(0, None)


@pytest.mark.parametrize(
    ("language", "line", "vocabulary", "pace"),
    [
        ("en", None, ENGLISH, st.integers(12, 30)),
        ("en", 16, ENGLISH, st.integers(12, 30)),
        ("zh", 6, HAN, st.integers(8, 25)),
    ],
)
def test_the_linter_is_silent_wherever_it_can_be(language, line, vocabulary, pace):
    limits = limits_for(language, line)

    @settings(max_examples=60, deadline=None)
    @given(short_speech(vocabulary, pace))
    def search(said):
        words, shots = said
        found = checked(cues(words, shots, limits, COARSE), shots, COARSE, language, line)
        can_be = not found or possible(words, shots, limits, COARSE)
        event("possible" if can_be else "not possible")
        assert not (found and can_be), found

    search()


@st.composite
def hurried_speech(draw, least=0):
    """Words at any pace and any pauses, and shots with frames for a caption of each word."""
    words: list[Word] = []
    shots: list[Span] = []
    at = 0
    for _ in range(draw(st.integers(1, 4))):
        start, count = at, len(words)
        for text in draw(st.lists(st.sampled_from(ENGLISH), min_size=least, max_size=15)):
            length = draw(st.integers(20, 900))
            words.append(Word(at, at + length, text))
            at += length + draw(st.sampled_from([-10, 0, 0, 0, 50, 400, 900, 5000]))
        at = max(at, words[-1].end if words else 0, start + 200 * (len(words) - count + 1))
        shots.append(Span(start, at))
    return words, shots


@settings(max_examples=150, deadline=None)
@given(hurried_speech(), st.sampled_from(RATES), st.sampled_from([None, 30, 20, 16]))
def test_captions_have_all_words_in_order_and_cross_no_cut(said, fps, line):
    words, shots = said
    limits = limits_for("en", line)
    made = cues(words, shots, limits, fps)
    assert [w.text for c in made for w in c.words] == [w.text for w in words]
    assert " ".join(c.text for c in made).split() == joined(words).split()
    times = [(frame_of(c.start, fps), frame_of(c.end, fps)) for c in made]
    assert all(start < end for start, end in times)
    assert all(after - end >= APART for (_, end), (after, _) in pairwise(times))
    cuts = [frame_of(s.end, fps) for s in shots]
    assert not any(start < cut < end for start, end in times for cut in cuts)
    assert all(len(part) <= limits.line for c in made for part in c.text.split("\n"))


@settings(max_examples=150, deadline=None)
@given(hurried_speech(least=1), st.sampled_from(RATES), st.sampled_from([None, 20]))
def test_captions_come_with_their_words_where_nothing_lacks(said, fps, line):
    words, shots = said
    made = cues(words, shots, limits_for("en", line), fps)
    number = 0
    for shot in shots:
        start, end = frame_of(shot.start, fps), frame_of(shot.end, fps)
        own = [c for c in made if start <= frame_of(c.start, fps) < end]
        spoken = []
        for caption in own:
            spoken.append(max(start, math.floor(words[number].start * fps / 1000)))
            number += len(caption.words)
        if not own:
            continue
        if spoken[0] < start + math.ceil(fps / 2):
            spoken[0] = start  # just after a cut, a caption comes with it
        needs = [max(math.ceil(len(c.text) * fps / 20), math.ceil(fps * 5 / 6)) for c in own]
        until = [*(s - APART for s in spoken[1:]), end - APART]
        if all(a + need <= b for a, need, b in zip(spoken, needs, until, strict=True)):
            starts = [frame_of(c.start, fps) for c in own]
            assert starts[1:] == spoken[1:]
            # The caption before the cut may have needed the frames between them.
            assert 0 <= starts[0] - spoken[0] <= APART


# A reading of A Tale of Two Cities with its pauses cut, as it was recognised.
READ = [
    *[(18876, 18996, "We"), (18996, 19196, "had"), (19196, 19556, "everything")],
    *[(19556, 19896, "before"), (19896, 20232, "us."), (20232, 20456, "We")],
    *[(20456, 20656, "had"), (20656, 20976, "nothing"), (20976, 21276, "before")],
    *[(21276, 21764, "us."), (21934, 22158, "We"), (22158, 22338, "were")],
    *[(22338, 22438, "all"), (22438, 22638, "going"), (22638, 22958, "direct")],
    *[(22958, 23158, "to"), (23158, 23398, "heaven."), (23712, 23996, "We")],
    *[(23996, 24156, "were"), (24156, 24296, "all"), (24296, 24556, "going")],
    *[(24556, 24896, "direct"), (24896, 25076, "the"), (25076, 25296, "other")],
    (25296, 25516, "way."),
]
CUTS = [18728, 21914, 23692, 25790]


@pytest.mark.parametrize(
    ("fps", "line"), [*product(RATES, [None, 30, 26, 20]), (Fraction(30), 16), (Fraction(60), 16)]
)
def test_a_real_reading_without_its_pauses_has_no_finding_on_any_width(fps, line):
    words = [Word(*word) for word in READ]
    shots = [Span(a, b) for a, b in pairwise(CUTS)]
    made = cues(words, shots, limits_for("en", line), fps)
    assert checked(made, shots, fps, "en", line) == ()
    assert " ".join(" ".join(c.text for c in made).split()) == joined(words)


def test_words_that_are_said_before_their_late_caption_keep_their_times():
    words = [Word(*word) for word in READ]
    shots = [Span(a, b) for a, b in pairwise(CUTS)]
    made = cues(words, shots, limits_for("en", 16), Fraction(30))
    assert any(c.words[0].start < -100 for c in made)
    assert [
        Word(c.start + w.start, c.start + w.end, w.text) for c in made for w in c.words
    ] == words


def test_the_frames_between_captions_come_from_the_side_of_the_cut_that_has_them():
    words = [Word(0, 1000, "extraordinary"), Word(1000, 2000, "heavens.")]
    words += [Word(2010, 2400, "We"), Word(2400, 3000, "went.")]
    fps, limits = Fraction(30), limits_for("en")
    # 22 characters are read in 33 frames.
    for cut, end, start in [(1200, 34, 36), (1167, 33, 35), (1133, 33, 35), (1100, 33, 35)]:
        shorter = [Word(w.start * cut // 2000, w.end * cut // 2000, w.text) for w in words[:2]]
        later = [Word(w.start - 2000 + cut, w.end - 2000 + cut, w.text) for w in words[2:]]
        shots = [Span(0, cut), Span(cut, cut + 1500)]
        first, second = cues([*shorter, *later], shots, limits, fps)
        assert (frame_of(first.end, fps), frame_of(second.start, fps)) == (end, start)
        assert checked([first, second], shots, fps, "en") == ()
