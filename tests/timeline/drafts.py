"""Drafts that several tests use, and a strategy for any draft on the wire."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from nemo_jupyter.timeline.model import Draft, Segment, Track, TrackKind

TALK = "a" * 64


def clip(number: int, start: int, duration: int, in_point: int, **more: Any) -> Segment:
    """A piece of the talk."""
    return Segment(f"c{number}", start, duration, "talk.mp4", TALK, in_point, **more)


def talk(*pieces: tuple[int, int]) -> Draft:
    """Pieces of the talk, as (in-point, duration), one after the other."""
    segments, at = [], 0
    for number, (in_point, duration) in enumerate(pieces):
        segments.append(clip(number, at, duration, in_point))
        at += duration
    return Draft((Track("v", TrackKind.VIDEO, "Video", "main", tuple(segments)),))


def music(duration: int, **more: Any) -> Track:
    """A music track with one piece."""
    piece = Segment("m0", 0, duration, "Lo-fi", loop=True, role="music", **more)
    return Track("m", TrackKind.AUDIO, "", "music", (piece,))


def titles(*texts: Segment) -> Track:
    """A track of texts."""
    return Track("t", TrackKind.TEXT, "", "titles", texts)


SEED = {
    "d": 10000,
    "t": [
        {"tt": 0, "sg": [{"d": 10000, "m": {"name": "city timelapse"}}]},
        {"tt": 1, "sg": [{"d": 10000, "m": {"name": "Lo-fi", "volume": 0.35}}]},
        {"tt": 7, "sg": [{"d": 3000, "m": {"text": "Urban Dreams"}}]},
    ],
}

_times = st.integers(0, 10**7)
_json = st.recursive(
    st.none() | st.booleans() | st.integers(-100, 100) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=4,
)
_meta = st.fixed_dictionaries(
    {},
    optional={
        "name": st.text(max_size=8),
        "asset": st.text("0123456789abcdef", min_size=64, max_size=64),
        "in": _times,
        "speed": st.floats(0.1, 10),
        "volume": st.floats(0, 4),
        "muted": st.booleans(),
        "loop": st.booleans(),
        "duck_db": st.floats(0, 30),
        "fade_in": _times,
        "fade_out": _times,
        "fade_color": st.sampled_from(["black", "white"]),
        "fit": st.sampled_from(["blur", "crop", "pad"]),
        "text": st.text(max_size=12),
        "role": st.sampled_from(["title", "caption", "music", "other"]),
        "style": st.dictionaries(st.text(max_size=4), _json, max_size=2),
        "transition": st.fixed_dictionaries(
            {"kind": st.sampled_from(["crossfade", "fade"]), "d": _times}
        ),
        "effects": st.lists(
            st.fixed_dictionaries({"name": st.text(max_size=5), "by": _json}), max_size=2
        ),
        "made_by": st.fixed_dictionaries({"turn": st.integers(0, 999), "op": st.text(max_size=5)}),
        "not_ours": _json,
    },
)
_segment = st.fixed_dictionaries(
    {"d": _times},
    optional={"id": st.text(max_size=4), "s": _times, "m": _meta, "zz": _json},
)
_track = st.fixed_dictionaries(
    {"sg": st.lists(_segment, max_size=5)},
    optional={"tt": st.sampled_from([0, 1, 7, 4]), "id": st.text(max_size=3), "x": _json},
)
wire_drafts = st.fixed_dictionaries(
    {"t": st.lists(_track, max_size=4)}, optional={"m": st.dictionaries(st.text(max_size=3), _json)}
)
