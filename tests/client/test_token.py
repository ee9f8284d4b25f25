import getpass
import sys
import types

import pytest

from nemo_jupyter.client.token import find_token
from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.errors import InvalidInput


@pytest.fixture
def nothing(tmp_path):
    return Settings(home=tmp_path)


@pytest.fixture
def colab(monkeypatch):
    """Colab's user data, as far as anyone may read it here."""
    userdata = types.ModuleType("google.colab.userdata")
    for name in ("google", "google.colab"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, "google.colab.userdata", userdata)
    return userdata


def _never(prompt):
    raise AssertionError("nobody was to be asked")


def test_the_environment_comes_first(tmp_path, colab):
    colab.get = _never
    settings = Settings(home=tmp_path, token=Secret("from-env"))
    assert find_token(settings, ask=True) == Secret("from-env")


def test_colab_comes_next(nothing, colab):
    colab.get = {"NEMO_TOKEN": "from-colab"}.get
    assert find_token(nothing) == Secret("from-colab")


def test_what_colab_does_not_share_is_no_error(nothing, colab):
    def refuse(name):
        raise RuntimeError("this notebook has no access")

    colab.get = refuse
    assert find_token(nothing) is None


def test_a_person_is_asked_only_on_request_and_may_decline(nothing, monkeypatch):
    monkeypatch.setattr(getpass, "getpass", _never)
    assert find_token(nothing) is None
    monkeypatch.setattr(getpass, "getpass", lambda prompt: " typed ")
    assert find_token(nothing, ask=True) == Secret("typed")
    monkeypatch.setattr(getpass, "getpass", lambda prompt: "")
    assert find_token(nothing, ask=True) is None


def test_the_end_of_input_is_no_token(nothing, monkeypatch):
    def closed(prompt):
        raise EOFError

    monkeypatch.setattr(getpass, "getpass", closed)
    assert find_token(nothing, ask=True) is None


def test_no_frame_of_a_refusal_holds_what_was_typed():
    with pytest.raises(InvalidInput) as failure:
        Secret("nmv_usr the secret one")
    frames = [entry.frame.f_locals for entry in failure.traceback[1:]]
    assert "secret one" not in repr([str(name) for held in frames for name in held.values()])
