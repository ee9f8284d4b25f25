"""A timeline as chunks: what they hold is what the timeline shows, frame by frame."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.engine.render.chunks import EASE_MS, Chunk, TextLayer, plan_chunks
from nemo_jupyter.engine.render.format import OutputFormat
from nemo_jupyter.timeline.model import Draft, Segment, Track, TrackKind, frame_of
from tests.engine.render.test_film import clip, story

FPS = Fraction(30)
OUTPUT = OutputFormat(320, 180, FPS)
FRAME = 100  # ms of three frames, so that texts begin and end at frames


def words(name: str, start: int, duration: int, role: str) -> Segment:
    return Segment(name, start, duration, text=name, role=role)


def titled(draft: Draft, *segments: Segment) -> Draft:
    tracks = (Track(s.id, TrackKind.TEXT, segments=(s,)) for s in segments)
    for track in tracks:
        draft = draft.with_track(track)
    return draft


def seen(chunks: tuple[Chunk, ...]) -> list[dict[str, float]]:
    """The texts on each frame of the film, with their strength."""
    frames = []
    for chunk in chunks:
        texts = [layer for layer in chunk.layers if isinstance(layer, TextLayer)]
        for n in range(chunk.frames):
            strengths = {text.text: text.strength(n) for text in texts}
            frames.append({name: share for name, share in strengths.items() if share > 0})
    return frames


def wanted(text: Segment, frame: int) -> float:
    """The strength of a text at a frame of the film; a title comes and goes by a smooth step."""
    first, last = frame_of(text.start, FPS), frame_of(text.end, FPS)
    if not first <= frame < last:
        return 0.0
    if text.role == "caption":
        return 1.0
    ease = frame_of(EASE_MS, FPS)
    share = min(1.0, (frame + 0.5 - first) / ease, (last - frame - 0.5) / ease)
    return share * share * (3 - 2 * share)


PLACES = st.tuples(st.integers(0, 70), st.integers(6, 40), st.sampled_from(["caption", "title"]))


@given(places=st.lists(PLACES, max_size=5), in_point=st.integers(0, 30))
def test_every_text_is_seen_when_and_as_strongly_as_the_timeline_says(
    places: list[tuple[int, int, str]], in_point: int
) -> None:
    texts = [
        words(f"t{n}", FRAME * start, FRAME * length, role)
        for n, (start, length, role) in enumerate(places)
    ]
    film = titled(story(clip(0, 7500, FRAME * in_point)), *texts)
    shown = seen(plan_chunks(film, OUTPUT))
    assert len(shown) == frame_of(film.duration, FPS)
    for frame, strengths in enumerate(shown):
        expected = {t.id: share for t in texts if (share := wanted(t, frame)) > 0}
        assert strengths.keys() == expected.keys()
        assert all(abs(strengths[name] - share) < 1e-9 for name, share in expected.items())


def lengths(draft: Draft) -> list[int]:
    return [chunk.frames for chunk in plan_chunks(draft, OUTPUT)]


def test_captions_that_follow_each_other_share_the_chunks_of_their_picture() -> None:
    cues = [words(f"c{at}", at, 1100, "caption") for at in range(0, 7200, 1200)]
    assert lengths(titled(story(clip(0, 7200, 0)), *cues)) == [60, 60, 60, 36]


def test_longer_stretches_without_texts_stay_plain() -> None:
    film = story(clip(0, 8000, 0))
    assert lengths(titled(film, words("t", 1000, 600, "title"))) == [30, 30, 60, 60, 60]
    assert lengths(titled(film, words("t", 2400, 800, "title"))) == [60, 36, 24, 60, 60]
    assert lengths(titled(film, words("t", 3000, 3000, "title"))) == [60, 30, 30, 60, 60]


def test_what_a_chunk_shows_of_a_text_does_not_depend_on_its_place_in_the_film() -> None:
    late = story(clip(0, 3000, 0), clip(3000, 4000, 4000))
    early = story(clip(0, 4000, 4000))
    keys = [
        c.key(OUTPUT) for c in plan_chunks(titled(late, words("t", 4200, 900, "title")), OUTPUT)
    ]
    moved = plan_chunks(titled(early, words("t", 1200, 900, "title")), OUTPUT)
    assert keys[-len(moved) :] == [c.key(OUTPUT) for c in moved]
