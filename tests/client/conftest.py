from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from nemo_jupyter.client.blocking import Client
from nemo_jupyter.config import Settings

from .cloud import FAST, Cloud

TOKEN = "nmv_usr_the-secret-one"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(home=tmp_path / "home", client_id="0b2c7f6e-client", web_url="https://web.test")


@pytest.fixture
def cloud() -> Iterator[Cloud]:
    cloud = Cloud()
    yield cloud
    cloud.close()


@pytest.fixture
def client(cloud: Cloud, settings: Settings) -> Iterator[Client]:
    with Client(cloud.url, token=TOKEN, timings=FAST, settings=settings) as client:
        yield client


@pytest.fixture
def impatient(cloud: Cloud, settings: Settings) -> Iterator[Client]:
    """A client whose turns soon time out."""
    timings = replace(FAST, turn=2, turn_quiet=0.3)
    with Client(cloud.url, token=TOKEN, timings=timings, settings=settings) as client:
        yield client
