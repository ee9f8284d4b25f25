"""Files made of the timeline show and sound what the timeline does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from nemo_jupyter.engine.footage import Footage, adopt
from nemo_jupyter.engine.operations.context import Order
from nemo_jupyter.engine.outcome import Outcome
from nemo_jupyter.engine.products import gif
from nemo_jupyter.engine.products.make import Workshop, describe
from nemo_jupyter.engine.products.thumbnail import score
from nemo_jupyter.engine.store import Media, Session, Store
from nemo_jupyter.engine.turns import take_turn
from nemo_jupyter.errors import Cancelled, InvalidInput
from nemo_jupyter.timeline.model import Draft, Segment, Track, TrackKind
from tests import film


class Desk:
    """A session with six seconds of coded footage on its timeline."""

    def __init__(self, folder: Path) -> None:
        self.store = Store(folder / "store")
        made = self.store.sessions.add("owner", "test", "en")
        asset = adopt(self.store, film.make(folder / "coded.mp4", 6.0), "coded.mp4")
        self.store.media.add(made, asset.asset, "coded.mp4")
        clip = Segment("a", 0, 6000, "coded.mp4", asset.asset)
        self.draft = Draft((Track("main", TrackKind.VIDEO, "Video", "main", (clip,)),))
        self.store.sessions.add_turn(made, "upload", [], "", self.draft, None)
        self.stopped = False
        self.session: Session = replace(made, head=1)

    @property
    def workshop(self) -> Workshop:
        footage = Footage(self.store, self.session)
        return Workshop(
            self.store, self.session, footage, lambda: self.stopped, lambda doing, share: None
        )

    def say(self, text: str) -> Outcome:
        workshop = self.workshop
        return take_turn(self.store, self.session, text, workshop.footage, make=workshop.fill)

    def make(self, kind: str, **args: object) -> list[Media]:
        return self.workshop.fill([Order(kind, self.draft, args)])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.store.close()


def luma(picture: Image.Image) -> NDArray[np.uint8]:
    return np.asarray(picture.convert("L"))


def test_a_thumbnail_is_the_frame_at_its_time(desk: Desk) -> None:
    outcome = desk.say("make a thumbnail at 0:02")
    (made,) = outcome.products
    assert film.number(luma(Image.open(made.file.path))) == 60
    assert made.name == "coded-2.0s.jpg"
    assert made.name in outcome.reply
    assert not outcome.changed


def test_several_thumbnails_lie_apart(desk: Desk) -> None:
    made = desk.say("give me 3 thumbnails").products
    shown = [film.number(luma(Image.open(m.file.path))) for m in made]
    assert len(made) == 3
    assert all(b - a >= 28 for a, b in pairwise(shown))


def test_a_sharp_and_bright_picture_scores_higher() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (60, 80, 3), np.uint8)
    soft = np.asarray(Image.fromarray(noise).resize((8, 6)).resize((80, 60)))
    assert score(noise) > score(soft) > score(soft // 8)
    assert score(soft) > score(np.full((60, 80, 3), 255, np.uint8))


def test_a_gif_shows_its_stretch(desk: Desk) -> None:
    (made,) = desk.say("make a gif of seconds 2 to 4").products
    with Image.open(made.file.path) as moving:
        assert (moving.n_frames, moving.info["duration"], moving.info["loop"]) == (25, 80, 0)
        shown = []
        for n in (0, 12, 24):
            moving.seek(n)
            shown.append(film.number(luma(moving)))
    # 12.5 frames a second of 30: each shows what the film shows at its time.
    assert shown == pytest.approx([60, 89, 118], abs=1)


def test_a_gif_is_as_small_as_asked(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    pictures = [rng.integers(0, 255, (270, 480, 3), np.uint8) for _ in range(12)]
    large = gif.make(pictures, tmp_path / "large.gif")
    whole = (tmp_path / "large.gif").stat().st_size
    small = gif.make(pictures, tmp_path / "small.gif", max_bytes=whole // 5)
    assert (tmp_path / "small.gif").stat().st_size <= whole // 5
    assert small.side < large.side
    with pytest.raises(InvalidInput, match="Even the smallest"):
        gif.make(pictures, tmp_path / "none.gif", max_bytes=1000)
    assert not (tmp_path / "none.gif").exists()


@pytest.mark.parametrize(
    ("form", "codec"), [("m4a", "aac"), ("mp3", "mp3"), ("wav", "pcm_s16le"), ("flac", "flac")]
)
def test_the_sound_of_a_stretch_is_saved_in_any_form(desk: Desk, form: str, codec: str) -> None:
    (made,) = desk.make("audio", start=1500, end=4500, format=form)
    with av.open(str(made.file.path)) as container:
        assert container.streams.audio[0].codec_context.name.startswith(codec)
        assert not container.streams.video
    assert made.file.info.duration_ms == pytest.approx(3000, abs=60)
    assert film.heard(made.file.path) == pytest.approx([0.5, 1.5, 2.5], abs=0.03)


def test_what_was_made_is_listed_once(desk: Desk) -> None:
    first = desk.say("make a thumbnail at 0:02").products[0]
    again = desk.say("make a thumbnail at 0:02").products[0]
    assert first == again
    assert [describe(m)["mime_type"] for m in desk.store.media.products(desk.session)] == [
        "image/jpeg"
    ]


def test_a_stop_leaves_nothing(desk: Desk) -> None:
    desk.stopped = True
    with pytest.raises(Cancelled):
        desk.say("make a gif of seconds 2 to 4")
    assert desk.store.media.products(desk.session) == []
    assert not list(desk.store.media.folder.glob(".*"))


def test_a_gif_that_cannot_be_small_enough_changes_nothing(desk: Desk) -> None:
    outcome = desk.say("mute it and make a gif under 0.001MB")
    assert not outcome.changed
    assert outcome.error is not None
    assert "Even the smallest" in outcome.error


def test_a_film_may_have_at_most_so_much(desk: Desk) -> None:
    outcome = desk.say("compress to under 25MB")
    assert outcome.draft.master.max_bytes == 25_000_000
    assert "at most 25 MB" in outcome.reply
