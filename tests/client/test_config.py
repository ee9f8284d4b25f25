"""The environment is read once, and a secret stays one."""

import copy
import pickle
from pathlib import Path

import pytest

from nemo_jupyter.client.token import find_token
from nemo_jupyter.config import API_URL, Secret, Settings, parse_size, read_client_id
from nemo_jupyter.errors import InvalidInput


def test_an_empty_environment_is_the_embedded_engine() -> None:
    settings = Settings.from_env({"NEMO_TOKEN": " ", "NEMO_API_URL": ""})
    assert not settings.cloud
    assert settings.cloud_url == API_URL
    assert settings.home.name == "nemo-jupyter"


def test_every_variable_is_read(tmp_path: Path) -> None:
    settings = Settings.from_env(
        {
            "NEMO_TOKEN": " nmv_x \n",
            "NEMO_API_URL": "http://lab:8000/",
            "NEMO_WEB_URL": "https://w.test",
            "NEMO_CLIENT_ID": "c1",
            "SKILL_SOURCE": "cursor",
            "NEMO_HOME": str(tmp_path),
            "NEMO_WHISPER_MODEL": "base",
            "NEMO_CACHE_LIMIT": "2GB",
        }
    )
    assert settings.cloud
    assert settings.token == Secret("nmv_x")
    assert settings.cloud_url == "http://lab:8000"
    assert settings.cache_limit == 2 * 1024**3
    assert read_client_id(settings) == "c1"
    assert "nmv_x" not in repr(settings)


@pytest.mark.parametrize(
    "env",
    [
        {"NEMO_TOKEN": "a\r\nX-Evil: 1"},
        {"NEMO_TOKEN": "a b"},
        {"NEMO_TOKEN": "é"},
        {"NEMO_API_URL": "ftp://x"},
        {"NEMO_CLIENT_ID": "a\nb"},
        {"NEMO_CACHE_LIMIT": "lots"},
    ],
)
def test_what_cannot_be_meant_is_said(env: dict[str, str]) -> None:
    with pytest.raises(InvalidInput):
        Settings.from_env(env)


@pytest.mark.parametrize(
    ("text", "size"), [("5", 5), ("1 KiB", 1024), ("1.5k", 1536), ("500MB", 500 * 1024**2)]
)
def test_sizes_have_units(text: str, size: int) -> None:
    assert parse_size(text) == size


def test_the_client_id_is_made_once_and_kept(tmp_path: Path) -> None:
    settings, path = Settings(home=tmp_path), tmp_path / "deep" / "client_id"
    made = read_client_id(settings, path)
    assert read_client_id(settings, path) == made
    assert path.read_text().strip() == made
    path.write_text("")
    assert read_client_id(settings, path) not in ("", made)
    assert [item.name for item in path.parent.iterdir()] == ["client_id"]


def test_a_secret_shows_itself_to_nobody() -> None:
    secret = Secret("hush")
    for text in (
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret:>40}",
        f"{secret}",
        repr([secret]),
    ):
        assert "hush" not in text
    assert secret.reveal() == "hush"
    assert secret == Secret("hush")
    assert secret != Secret("other")
    assert secret != "hush"
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        copy.copy(secret)
    with pytest.raises((AttributeError, TypeError)):
        vars(secret)


def test_the_token_is_asked_for_only_when_told_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(home=tmp_path)
    assert find_token(settings) is None
    monkeypatch.setattr("getpass.getpass", lambda prompt: " nmv_typed ")
    assert find_token(settings, ask=True) == Secret("nmv_typed")
    assert find_token(Settings(home=tmp_path, token=Secret("env")), ask=True) == Secret("env")
