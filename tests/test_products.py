"""Files made of the timeline, from a user's side."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import pytest

import nemo_jupyter as nemo
from nemo_jupyter.cli import main
from nemo_jupyter.engine import process
from nemo_jupyter.errors import InvalidInput, RequestRejected
from tests import film


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    yield folder
    process.stop(folder)


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 3.0)


@pytest.fixture
def session(home: Path, footage: Path) -> Iterator[nemo.Session]:
    with nemo.connect(data_dir=home) as opened:
        opened.upload(footage)
        yield opened


def test_a_turn_brings_what_it_made_and_shows_it(session: nemo.Session, tmp_path: Path) -> None:
    turn = session.edit("make a gif and extract the audio as mp3")
    assert [p.name for p in turn.files] == ["coded.gif", "coded-audio.mp3"]
    assert not turn.changed
    page = turn._repr_mimebundle_()["text/html"]
    assert "data:image/gif;base64," in page
    assert '<audio controls aria-label="coded-audio.mp3' in page
    saved = turn.files[0].save(tmp_path / "moving.gif")
    assert saved.read_bytes().startswith(b"GIF89a")
    assert saved.stat().st_size == turn.files[0].size


def test_what_was_made_is_listed_and_fetched_later(session: nemo.Session, tmp_path: Path) -> None:
    session.edit("make a thumbnail at 0:01")
    assert [p.name for p in session.products()] == ["coded-1.0s.jpg"]
    path = session.download(path=tmp_path / "deep" / "cover.jpg")
    assert path.read_bytes().startswith(b"\xff\xd8")
    with pytest.raises(InvalidInput, match=r"No file b\.jpg was made.*there is coded-1\.0s\.jpg"):
        session.download("b.jpg")


def test_the_command_writes_what_was_asked_for(
    home: Path,
    footage: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("NEMO_HOME", str(home))
    out = tmp_path / "short.gif"
    assert main(["edit", str(footage), "make a gif of seconds 1 to 2", "-o", str(out)]) == 0
    assert out.read_bytes().startswith(b"GIF89a")
    assert str(out) in capsys.readouterr().out
    three = tmp_path / "cover.jpg"
    assert main(["edit", str(footage), "give me 3 thumbnails", "-o", str(three)]) == 0
    assert sorted(p.name for p in tmp_path.glob("*.jpg")) == [
        "cover-1.jpg", "cover-2.jpg", "cover-3.jpg",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "codecs"),
    [("mov", ["h264", "aac"]), ("webm", ["vp9", "opus"]), ("mp3", ["mp3float"]), ("gif", ["gif"])],
)
def test_a_film_is_exported_in_other_forms(
    session: nemo.Session, tmp_path: Path, form: str, codecs: list[str]
) -> None:
    render = session.export(tmp_path / f"film.{form}")
    with av.open(str(render.path)) as container:
        assert [s.codec_context.name for s in container.streams] == codecs
    assert render.duration_ms == 3000
    assert "data:" in render._repr_mimebundle_()["text/html"]


def test_a_platform_brings_its_shape(session: nemo.Session, tmp_path: Path) -> None:
    render = session.export(tmp_path / "film.mp4", platform="tiktok", quality="draft")
    assert render.width * 16 == pytest.approx(render.height * 9, rel=0.03)
    with pytest.raises(RequestRejected, match="I export mp4, mov"):
        session.export(tmp_path / "film.avi", format="avi")
