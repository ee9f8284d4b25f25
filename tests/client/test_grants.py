"""An anonymous token serves every kernel of its user for as long as it lives."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from nemo_jupyter.client.blocking import Client
from nemo_jupyter.client.grants import Grants
from nemo_jupyter.config import Secret, Settings

from .cloud import FAST, Cloud
from .server import Exchange

ORIGIN = "https://api.test:443"
CLIENT, TOKEN = Secret("a-client", name="client id"), Secret("nmv_usr_kept")


def open_client(cloud: Cloud, settings: Settings, **options: Any) -> Client:
    return Client(cloud.url, timings=FAST, settings=settings, **options)


def test_the_next_kernel_goes_on_with_the_token(cloud: Cloud, settings: Settings) -> None:
    with open_client(cloud, settings) as first:
        assert not first.resume()
        given = first.anonymous_token().token
    with open_client(cloud, settings) as second:
        assert second.resume()
        assert second.token == given
    assert cloud.count("POST", "/api/auth/anonymous-token") == 1


def test_another_client_id_or_service_has_another_token(tmp_path: Path) -> None:
    grants = Grants(tmp_path)
    grants.keep(ORIGIN, CLIENT, TOKEN)
    assert grants.find(ORIGIN, CLIENT) == TOKEN
    assert grants.find(ORIGIN, Secret("another")) is None
    assert grants.find("https://elsewhere.test:443", CLIENT) is None


@pytest.mark.skipif(os.name != "posix", reason="file modes are of POSIX")
def test_only_its_user_can_read_a_kept_token(tmp_path: Path) -> None:
    Grants(tmp_path).keep(ORIGIN, CLIENT, TOKEN)
    (file,) = (tmp_path / "grants").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert CLIENT.reveal() not in file.name + file.read_text()


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", '{"token": "", "granted": 9e12}', '{"token": "nmv_usr_old", "granted": 0}'],
)
def test_a_damaged_or_outlived_record_is_none(tmp_path: Path, content: str) -> None:
    grants = Grants(tmp_path)
    grants.keep(ORIGIN, CLIENT, TOKEN)
    (file,) = (tmp_path / "grants").iterdir()
    file.write_text(content)
    assert grants.find(ORIGIN, CLIENT) is None


def test_a_token_that_another_kernel_renewed_is_taken_over(
    cloud: Cloud, settings: Settings
) -> None:
    def credits(exchange: Exchange) -> None:
        expired = exchange.seen.headers["authorization"] == "Bearer nmv_usr_1"
        exchange.refuse(1001, 401) if expired else cloud._credits(exchange)

    cloud.on("GET", "/api/credits/balance/simple", credits)
    with open_client(cloud, settings) as mine, open_client(cloud, settings) as other:
        mine.anonymous_token()
        other.anonymous_token()
        assert mine.token == Secret("nmv_usr_1")
        mine.credits()
        assert mine.token == other.token == Secret("nmv_usr_2")
    assert cloud.count("POST", "/api/auth/anonymous-token") == 2


def test_an_unwritable_home_still_gets_a_token(cloud: Cloud, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file, where a folder should be")
    with open_client(cloud, Settings(home=home, client_id="c")) as client:
        assert client.anonymous_token().token is not None
