import re
from pathlib import Path

import pytest

from nemo_jupyter.display import MediaView, Plain, TimelineView, bundle, film_source, listed
from nemo_jupyter.results import Credits, Plan, State
from tests.notebook.stand_in import AFTER, BEFORE, MEDIA, film, turn


def test_a_turn_says_what_changed_and_draws_it():
    shown = bundle(turn(notice="Turn 2 is dropped.", credits=12, balance=88))
    assert shown["text/plain"].splitlines() == [
        "Cut the start and added <music>.",
        "removed 2 s of talk.mp4 at 0-2s; added music Lo-fi 0-8s, at 35%",
        "Turn 2 is dropped.",
        AFTER.summary(),
        "12 credits spent, 88 left",
    ]
    assert "Cut the start and added &lt;music&gt;." in shown["text/html"]
    assert "<li>removed 2 s of talk.mp4 at 0-2s</li>" in shown["text/html"]
    assert 'src="data:image/png;base64,' in shown["text/html"]


def test_a_turn_that_changed_nothing_has_no_picture():
    shown = bundle(turn(number=None, text="Which clip?", after=BEFORE))
    assert "<img" not in shown["text/html"]
    assert "nothing changed" in shown["text/html"]


def test_a_turn_that_only_asked_for_a_film_says_nothing_of_changes():
    asked = turn(number=None, after=BEFORE, operations=({"op": "export", "quality": "low"},))
    assert asked.exports == ({"quality": "draft"},)
    assert "nothing changed" not in bundle(asked)["text/html"]


def test_several_films_are_shown_one_below_the_other(tmp_path):
    films = [film(tmp_path / name) for name in ("a-9x16.mp4", "a-16x9.mp4")]
    shown = bundle(listed(films))
    for name in ("a-9x16.mp4", "a-16x9.mp4"):
        assert name in shown["text/plain"]
        assert name in shown["text/html"]
    assert listed(films[:1]) is films[0]
    assert bundle(turn(renders=tuple(films)))["text/plain"].count(".mp4") >= 2


def test_a_picture_has_words_in_its_place():
    assert f'alt="{AFTER.summary()}"' in bundle(TimelineView(AFTER))["text/html"]
    both = bundle(TimelineView(AFTER, BEFORE))
    assert both["text/plain"].startswith("removed 2 s")


@pytest.fixture(autouse=True)
def _in_jupyterlab(monkeypatch):
    monkeypatch.delenv("VSCODE_PID", raising=False)


def test_a_film_in_the_notebook_folder_plays_by_a_relative_url(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shown = bundle(film(Path("out/my film #1.mp4"), poster=b"jpeg"))
    assert 'src="out/my%20film%20%231.mp4"' in shown["text/html"]
    assert 'poster="data:image/jpeg;base64,' in shown["text/html"]
    assert shown["text/plain"] == "out/my film #1.mp4 (8 s, 1280x720, 2.5 MB)"


def test_a_film_elsewhere_plays_from_the_web_or_from_the_page(tmp_path):
    far = film(tmp_path / "film.mp4", url="https://cdn.example/film.mp4?sig=1&x=2")
    assert film_source(far) == far.url
    near = film(tmp_path / "film.mp4")
    assert film_source(near) is None
    assert "The film is at" in bundle(near)["text/html"]
    near.path.write_bytes(b"film")
    assert film_source(near) == "data:video/mp4;base64,ZmlsbQ=="


def test_where_the_page_cannot_load_files_the_film_is_in_the_page(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VSCODE_PID", "1")
    (tmp_path / "film.mp4").write_bytes(b"film")
    assert film_source(film(Path("film.mp4"))) == "data:video/mp4;base64,ZmlsbQ=="


def test_an_address_of_the_engine_is_not_given_to_the_page(tmp_path):
    assert film_source(film(tmp_path / "film.mp4", url="http://127.0.0.1:1/film.mp4")) is None


def test_credits_media_state_and_plans_in_words():
    assert bundle(Credits(80, 5, 100))["text/plain"] == "80 of 100 credits left, 5 reserved"
    assert bundle(MEDIA)["text/plain"] == "talk.mp4, video, 10 s, 1280x720, 25 fps"
    assert bundle(MediaView(()))["text/plain"] == "no media"
    assert bundle(State(AFTER, (MEDIA,)))["text/plain"].startswith("Timeline (2 tracks)")
    assert bundle(Plan("edit", ({"op": "x"},)))["text/plain"] == '1. {"op": "x"}'
    assert bundle(Plan("export", ()))["text/plain"] == "This is no edit but goes to: export"


def test_plain_results_leave_out_what_differs_from_run_to_run():
    assert Plain(film(Path("/tmp/x/film.mp4")))._repr_mimebundle_() == {
        "text/plain": "film.mp4 (8 s, 1280x720)"
    }
    shown = Plain(turn(credits=3))._repr_mimebundle_()["text/plain"]
    assert "credits" not in shown
    assert AFTER.summary() in shown


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", '"><img src=x onerror=y>'])
def test_no_words_become_markup(words):
    draft = BEFORE.map_segments(lambda _, s: type(s)(s.id, 0, 500, name=words))
    values = [
        turn(text=words, notice=words, after=draft),
        State(draft, (type(MEDIA)(words, words),)),
        Plan("edit", ({"op": words},), (words,)),
        Plan(words, ()),
        film(Path(words.replace("/", "_") + ".mp4")),
        TimelineView(draft, BEFORE),
    ]
    for value in values:
        page = bundle(value)["text/html"]
        assert "<script" not in page
        assert not re.search(r"<[^>]*onerror=y", re.sub(r'"[^"]*"', '""', page))


def test_half_a_character_does_not_keep_a_result_from_being_shown():
    for text in bundle(turn(text="\ud83d broken")).values():
        assert text.encode("utf-8")
