from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

import nemo_jupyter as nemo
from nemo_jupyter.engine import process
from tests import film

STATIC = files("nemo_jupyter.widgets").joinpath("static")
if not STATIC.joinpath("player.js").is_file():
    collect_ignore_glob = ["test_*"]  # built without Node, so without widgets


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    yield folder
    process.stop(folder)


@pytest.fixture(scope="session")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 3.0)


@pytest.fixture
def session(home: Path) -> Iterator[nemo.Session]:
    with nemo.connect("embedded", data_dir=home) as opened:
        yield opened
