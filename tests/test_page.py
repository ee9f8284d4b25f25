"""The edit as a page of its own."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from nemo_jupyter.page import page
from nemo_jupyter.results import Said
from nemo_jupyter.timeline.model import Draft
from tests.notebook.stand_in import AFTER, MEDIA, film

TURNS = [
    Said(
        1, "upload talk.mp4", "Added talk.mp4.", 10_000, ({"op": "upload", "assets": ["a" * 64]},)
    ),
    Said(2, "cut the start", "Cut 2 s.", 8000, ({"op": "cut_first", "ms": 2000},)),
    Said(3, "add music", "Added music.", 8000, ({"op": "music", "mood": "calm"},), in_force=False),
]


class Elements(HTMLParser):
    """The elements of a page, each with its attributes, and its words."""

    def __init__(self, text):
        super().__init__()
        self.found, self.words = [], ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.words += data

    def all(self, tag):
        return [attributes for name, attributes in self.found if name == tag]


def test_it_tells_what_was_said_and_what_came_of_it():
    seen = Elements(page(AFTER, TURNS, (MEDIA,)))
    for words in ("cut the start", "Cut 2 s.", "cut_first ms 2000", "add music (taken back)"):
        assert words in seen.words
    assert "a" * 64 not in seen.words
    assert [item["value"] for item in seen.all("li") if "value" in item] == ["1", "2", "3"]
    assert "talk.mp4, video, 10 s, 1280x720" in seen.words


def test_it_stands_alone_and_runs_nothing():
    text = page(AFTER, TURNS, (MEDIA,), film(Path("out.mp4"), poster=b"jpeg"))
    seen = Elements(text)
    assert not {"script", "link", "iframe"} & {name for name, _ in seen.found}
    assert "url(" not in text
    assert "@import" not in text
    for _, attributes in seen.found:
        for name in ("src", "href", "poster"):
            assert (attributes.get(name) or "data:").startswith("data:")
        assert not any(name.startswith("on") for name in attributes)


def test_it_can_be_read_by_everyone():
    seen = Elements(page(AFTER, TURNS, (MEDIA,), film(Path("out.mp4"), poster=b"jpeg")))
    assert seen.all("html")[0]["lang"] == "en"
    assert len(seen.all("h1")) == len(seen.all("main")) == 1
    assert AFTER.summary() in [picture["alt"] for picture in seen.all("img")]
    assert all(picture["alt"] for picture in seen.all("img"))


def test_the_film_is_linked_from_where_the_page_is(tmp_path):
    made = film(tmp_path / "films" / "my film.mp4", poster=b"jpeg")
    seen = Elements(page(AFTER, TURNS, film=made, beside=tmp_path / "pages"))
    (video,) = seen.all("video")
    assert video["src"] == "../films/my%20film.mp4"
    assert video["poster"].startswith("data:image/jpeg;base64,")
    assert seen.all("a")[0]["href"] == video["src"]


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", '"><img src=x onerror=y>'])
def test_no_words_become_markup(words):
    draft = AFTER.map_segments(lambda _, s: type(s)(s.id, 0, 500, name=words))
    said = Said(1, words, words, 500, ({"op": words, "text": words},))
    seen = Elements(page(draft, [said], (type(MEDIA)(words, words),)))
    assert not seen.all("script")
    assert all(picture["src"].startswith("data:") for picture in seen.all("img"))
    assert words in seen.words


def test_an_empty_session_has_a_page_too():
    assert "empty" in Elements(page(Draft(), [])).words
