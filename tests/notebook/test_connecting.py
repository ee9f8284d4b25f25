"""Where the token comes from in a notebook, and where it never goes."""

import json

import pytest

from tests.client.cloud import Cloud
from tests.notebook.kernel import failure, kernel, streamed

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
TOKEN = "nmv_usr_the-secret-one"


@pytest.fixture
def cloud():
    cloud = Cloud()
    yield cloud
    cloud.close()


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    home = str(tmp_path_factory.mktemp("home"))
    unset = {"NEMO_TOKEN": "", "NEMO_API_URL": ""}
    with kernel(HOME=home, NEMO_HOME=home, **unset) as running:
        yield running


def callers(cloud):
    return {seen.headers.get("authorization") for seen in cloud.seen if "token" not in seen.path}


def test_a_person_types_the_token_unseen(running, cloud):
    seen = running.do(f"%nemo connect cloud --url {cloud.url}", answer=TOKEN)
    assert running.asked[-1]["password"] is True
    assert callers(cloud) == {f"Bearer {TOKEN}"}
    assert TOKEN not in json.dumps(seen)
    kept = running.do("%history -n\nprint(In, Out, get_ipython().history_manager.db_input_cache)")
    assert TOKEN not in json.dumps(kept)


def test_who_types_nothing_gets_an_anonymous_token(running, cloud):
    running.do(f"%nemo connect cloud --url {cloud.url}", answer="")
    assert callers(cloud) == {"Bearer nmv_usr_1"}


def test_a_program_is_not_asked(running, cloud):
    seen = running.do(f"%nemo connect cloud --url {cloud.url}")
    assert streamed(seen).startswith("NemoVideo at http://127.0.0.1")
    assert callers(cloud) == {"Bearer nmv_usr_1"}


@pytest.mark.parametrize(
    "words", ["--token {}", "--token={}", "{}", "NEMO_TOKEN={}", "api_key={}", "--url '{}"]
)
def test_a_token_in_a_cell_is_refused_and_not_repeated(running, cloud, words):
    reply, seen = running.run(f"%nemo connect cloud {words.format(TOKEN)}")
    assert reply["status"] == "error"
    (line,) = failure(seen)
    assert "NEMO_TOKEN in the environment" in line or "quote is not closed" in line
    shown = [content for what, content in seen if what != "execute_input"]
    assert TOKEN not in json.dumps([shown, reply])
    assert cloud.seen == []


def test_a_mistyped_token_is_refused_and_not_repeated(running, cloud):
    reply, seen = running.run(
        f"%xmode Verbose\n%nemo connect cloud --url {cloud.url}", answer="nmv_usr the secret"
    )
    assert failure(seen) == [
        "InvalidInput: The token is empty or holds spaces or control characters; copy it again."
    ]
    assert "the secret" not in json.dumps([seen, reply])
