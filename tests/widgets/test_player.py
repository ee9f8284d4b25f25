import pytest

from nemo_jupyter.errors import InvalidInput, Unsupported
from nemo_jupyter.widgets import Player
from nemo_jupyter.widgets.base import bundle


def test_a_player_carries_its_bundle():
    player = Player(url="out.mp4", label="The talk", fps=30.0)
    assert "render" in player._esm
    assert player.get_state()["url"] == "out.mp4"


@pytest.mark.parametrize("traits", [{"ulr": "out.mp4"}, {"fps": 0}, {"url": 3}])
def test_misspelt_and_unfit_settings_are_refused(traits):
    with pytest.raises(InvalidInput):
        Player(**traits)


def test_the_refusal_says_what_was_meant():
    with pytest.raises(InvalidInput, match="did you mean 'url'"):
        Player(ulr="out.mp4")


def test_another_video_under_the_same_url_is_a_new_revision():
    player = Player(url="out.mp4")
    player.replace("out.mp4", fps=50, chapters=[0, 900])
    assert (player.revision, player.fps, player.chapters) == (2, 50.0, [0, 900])


def test_a_bundle_that_was_not_built_is_said_to_be_missing():
    with pytest.raises(Unsupported, match="without Node"):
        bundle("nothing")
