"""Films are told apart by their names."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nemo_jupyter.session.target import apart


@pytest.mark.parametrize(
    ("wishes", "names"),
    [
        ([{"aspect": "9:16"}, {"aspect": "16:9"}], ["talk-9x16.mp4", "talk-16x9.mp4"]),
        ([{"height": 720}, {"height": 1080}], ["talk-720p.mp4", "talk-1080p.mp4"]),
        (
            [{"platform": "tiktok"}, {"platform": "youtube"}],
            ["talk-tiktok.mp4", "talk-youtube.mp4"],
        ),
        ([{"format": "mp4"}, {"format": "webm"}], ["talk.mp4", "talk.webm"]),
        ([{"height": 720}, {"height": 720}], ["talk.mp4", "talk-2.mp4"]),
        ([{"height": 720, "aspect": "1:1"}, {"height": 720}], ["talk-1x1.mp4", "talk.mp4"]),
    ],
)
def test_what_sets_films_apart_is_in_their_names(wishes, names):
    assert [path.name for path in apart(Path("out/talk.mp4"), wishes)] == names


WISHES = st.fixed_dictionaries(
    {},
    optional={
        "aspect": st.sampled_from(["9:16", "1:1"]),
        "height": st.sampled_from([480, 720]),
        "format": st.sampled_from(["mp4", "gif"]),
        "platform": st.sampled_from(["tiktok", "2"]),
    },
)


@given(st.lists(WISHES, min_size=2, max_size=8))
def test_no_film_takes_the_name_of_another(wishes):
    paths = apart(Path("a-2.mp4"), wishes)
    assert len(set(paths)) == len(wishes)
