"""Credits in cells, on a server that counts them."""

import json

import pytest

from tests import film
from tests.notebook.kernel import failure, kernel, pages
from tests.serving import serving

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    folder = tmp_path_factory.mktemp("credits")
    film.make(folder / "coded.mp4", 2.0)
    home = str(folder / "home")
    with (
        serving(folder / "data", "--credits", "25", "--edit-cost", "10") as url,
        kernel(folder, HOME=home, NEMO_HOME=home, NEMO_TOKEN="", NEMO_API_URL="") as running,
    ):
        running.do(f"%nemo connect --url {url}\n%nemo upload coded.mp4 --quiet")
        yield running


def test_an_edit_says_what_it_cost_and_what_is_left_until_nothing_is(running):
    seen = running.do("%%nemo edit --into turn\ncut the first 0.5 seconds")
    page = (pages(seen, "update_display_data") or pages(seen, "display_data"))[-1]
    assert "10 credits spent, 15 left" in page["text/plain"]
    assert "10 credits spent, 15 left" in page["text/html"]
    (left,) = pages(running.do("%nemo credits"), "execute_result")
    assert left["text/plain"] == "15 of 25 credits left"
    running.do("%%nemo edit --quiet\ncut the last 0.5 seconds")
    reply, seen = running.run("%%nemo edit\nadd a title Ada")
    assert failure(seen) == [
        "NoCredits: No credits are left (an edit costs 10, there are 5); "
        "top up your account, or ask whoever runs this service for more."
    ]
    assert "nmv_" not in json.dumps([reply, seen])


def test_what_is_there_can_still_be_exported(running):
    seen = running.do("%nemo export --height 180 --quiet")
    assert "coded-edited.mp4 (1 s" in json.dumps(pages(seen, "display_data"))
