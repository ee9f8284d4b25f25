"""Effects are told in words, whatever they hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.timeline.effects import describe
from nemo_jupyter.timeline.model import Effect

NAMES = st.sampled_from(
    [
        "color",
        "crop",
        "rotate",
        "flip",
        "zoom",
        "blur",
        "background",
        "place",
        "stabilize",
        "vignette",
        "sparkle",
    ]
)
KEYS = st.sampled_from(
    ["look", "brightness", "deg", "from", "to", "width", "opacity", "left", "region", "axis"]
)
VALUES = st.one_of(st.none(), st.integers(), st.floats(), st.text(max_size=20))


@pytest.mark.parametrize(
    ("effect", "words"),
    [
        (Effect("color", {"look": "bw"}), "black and white"),
        (Effect("color", {"brightness": 0.2, "contrast": -0.1}), "brightness +20% contrast −10%"),
        (Effect("crop", {"top": 0.1, "left": 0.25}), "crop 25% left, 10% top"),
        (Effect("rotate", {"deg": 90}), "rotated 90°"),
        (Effect("flip", {"axis": "vertical"}), "flipped vertically"),
        (Effect("zoom", {"from": 1.2}), "zoom 1.2x"),
        (Effect("zoom", {"from": 1.0, "to": 1.12, "start": 0}), "zoom 1x to 1.12x"),
        (Effect("blur", {"amount": 0.3, "region": "top_left"}), "blur 30% top left"),
        (Effect("place", {"width": 0.28, "opacity": 0.8}), "placed 28% wide at 80% opacity"),
        (Effect("rgb_split"), "rgb split"),
    ],
)
def test_an_effect_is_a_short_phrase(effect: Effect, words: str) -> None:
    assert describe(effect) == words


@given(st.builds(Effect, NAMES, st.dictionaries(KEYS, VALUES)))
def test_any_effect_can_be_told_on_one_line(effect: Effect) -> None:
    words = describe(effect)
    assert words
    assert "\n" not in words
