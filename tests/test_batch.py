"""One recipe over many files, from a user's side."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from nemo_jupyter import cli
from nemo_jupyter.batch import Result, batch, sentences
from nemo_jupyter.engine import process
from nemo_jupyter.errors import InvalidInput, MediaNotFound
from tests import film


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    yield folder
    process.stop(folder)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shelf")
    film.make(folder / "one.mp4", 3.0)
    film.make(folder / "two.mp4", 4.0)
    (folder / "broken.mp4").write_bytes(b"no film at all")
    (folder / "notes.txt").write_text("not footage")
    return folder


def test_each_film_of_a_folder_is_edited_alike(home: Path, shelf: Path, tmp_path: Path) -> None:
    told: list[Result] = []
    recipe = "cut the first second\n\n# and then\nspeed it up 2x"
    table = batch(shelf, recipe, out=tmp_path / "out", data_dir=home, on_result=told.append)
    assert [Path(f).name for f in table["file"]] == ["broken.mp4", "one.mp4", "two.mp4"]
    assert list(table["status"]) == ["failed", "done", "done"]
    assert list(table["after_ms"]) == [0, 1000, 1500]
    assert "broken.mp4" in table["error"][0]
    assert film.numbers(Path(table["film"][1])) == [*range(30, 90, 2)]
    assert [result.file for result in told] == list(table["file"])


def test_footage_of_one_name_gets_films_of_two(home: Path, shelf: Path, tmp_path: Path) -> None:
    other = tmp_path / "one.mp4"
    other.write_bytes((shelf / "two.mp4").read_bytes())
    files = [shelf / "one.mp4", other]
    table = batch(files, ["cut the first second"], out=tmp_path / "out", data_dir=home)
    assert [Path(f).name for f in table["film"]] == ["one-edited.mp4", "one-edited-2.mp4"]
    assert list(table["after_ms"]) == [2000, 3000]


def test_what_cannot_begin_is_refused(shelf: Path, tmp_path: Path) -> None:
    with pytest.raises(MediaNotFound, match="gone"):
        batch([shelf / "one.mp4", tmp_path / "gone.mp4"], "mute it")
    with pytest.raises(InvalidInput, match="says nothing"):
        sentences("# only a remark")
    with pytest.raises(InvalidInput, match="cannot be read"):
        sentences(tmp_path / "no-recipe.txt")


def test_a_cluster_edits_side_by_side(home: Path, shelf: Path, tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    with (
        warnings.catch_warnings(),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        warnings.simplefilter("ignore")
        table = batch(
            [shelf / "one.mp4", shelf / "two.mp4"],
            "cut the first second",
            out=tmp_path / "out",
            data_dir=home,
            client=client,
        )
    assert list(table["after_ms"]) == [2000, 3000]


def test_the_command_tells_of_each_file(
    home: Path,
    shelf: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NEMO_HOME", str(home))
    monkeypatch.delenv("NEMO_API_URL", raising=False)
    recipe, table = tmp_path / "recipe.txt", tmp_path / "table.csv"
    recipe.write_text("cut the first second\n")
    given = ["batch", str(shelf), "--recipe", str(recipe)]
    code = cli.main([*given, "--out", str(tmp_path / "out"), "--table", str(table)])
    printed = capsys.readouterr().out
    assert code == 1
    assert "3.0 s became 2.0 s" in printed
    assert "broken.mp4" in printed
    assert len(table.read_text().splitlines()) == 4


def test_a_line_that_was_not_carried_out_is_told(
    home: Path,
    shelf: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("NEMO_HOME", str(home))
    recipe = tmp_path / "recipe.txt"
    recipe.write_text("cut the first second\nmake it better\n")
    table = batch(shelf / "one.mp4", recipe, out=tmp_path / "out", data_dir=home)
    assert list(table["status"]) == ["asked"]
    assert table["asked"][0].startswith("make it better: ")
    assert table["asked"][0].endswith("?")
    assert table["after_ms"][0] == 2000
    line = ["batch", str(shelf / "one.mp4"), "--recipe", str(recipe), "--out", str(tmp_path / "b")]
    assert cli.main(line) == 1
    assert f"not carried out: {table['asked'][0]}" in capsys.readouterr().out


def test_footage_that_is_named_like_a_film_stays(home: Path, shelf: Path, tmp_path: Path) -> None:
    one, edited = tmp_path / "one.mp4", tmp_path / "one-edited.mp4"
    for file in (one, edited):
        file.write_bytes((shelf / "one.mp4").read_bytes())
    batch([one, edited], "cut the first second", out=tmp_path, data_dir=home)
    assert edited.read_bytes() == one.read_bytes()
    assert film.numbers(tmp_path / "one-edited-2.mp4") == [*range(30, 90)]
