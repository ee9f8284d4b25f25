"""The magics in a real kernel, as a notebook drives it."""

import subprocess
import sys
import time

import pytest

from tests.notebook.kernel import ROOT, failure, pages, streamed
from tests.notebook.kernel import kernel as started

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")

STAND_IN = """
from tests.notebook.stand_in import StandIn
mine = StandIn()
%nemo use mine
"""
SLOW = """
import asyncio
from nemo_jupyter.results import Progress

class Slow(StandIn):
    async def aedit(self, text, *, cell=None, again=False, on_progress=None):
        on_progress(Progress("Working"))
        await asyncio.sleep(60)

slow = Slow()
%nemo use slow
"""
STEPS = """
import asyncio
from nemo_jupyter.results import Progress

class Steps(StandIn):
    async def aedit(self, text, *, cell=None, again=False, on_progress=None):
        for step in range(100):
            on_progress(Progress("Working", step / 100, 1000))
            await asyncio.sleep(0.01)
        return self.turn

steps = Steps()
%nemo use steps
"""


@pytest.fixture(scope="module")
def kernel():
    with started() as running:
        running.do(STAND_IN)
        yield running


def test_progress_is_one_display_that_becomes_the_result(kernel):
    kernel.run(STEPS)
    reply, seen = kernel.run("%%nemo edit\ncut it")
    assert reply["status"] == "ok"
    shown, updates = pages(seen, "display_data"), pages(seen, "update_display_data")
    assert [page["text/plain"] for page in shown] == ["Working, 0%, 1 s left"]
    assert 'role="progressbar"' in shown[0]["text/html"]
    assert "removed 2 s of talk.mp4" in updates[-1]["text/plain"]
    # A second of work at four a second, the first of them displayed, and the result.
    assert len(updates) <= 6


def test_quiet_shows_the_result_alone(kernel):
    _, seen = kernel.run("%%nemo edit --quiet\ncut it")
    assert [list(page) for page in pages(seen, "display_data")] == [["text/plain"]]
    assert not pages(seen, "update_display_data")


def test_a_cell_is_known_by_its_id_and_else_by_its_text(kernel):
    kernel.run("%nemo use mine")
    kernel.run("%%nemo edit\ncut it", cell="cell-7")
    kernel.run("%%nemo edit\ncut it", person=True)
    kernel.run("%%nemo edit\ncut it")
    _, seen = kernel.run("print(*[asked[2] for asked in mine.asked])")
    named, told, batch = streamed(seen).split()
    assert named == "cell-7"
    assert len(told) == 16
    assert batch == "None"


def test_an_error_is_one_line_and_stops_what_comes_next(kernel):
    reply, seen = kernel.run("%nemo exprot")
    assert reply["status"] == "error"
    line = "InvalidInput: %nemo knows no 'exprot'; did you mean export?"
    assert failure(seen) == [line]


def test_an_interrupt_stops_the_work_within_a_second_and_says_so(kernel):
    kernel.run(SLOW)
    since = []

    def interrupt():
        since.append(time.monotonic())
        kernel.manager.interrupt_kernel()

    reply, seen = kernel.run("%%nemo edit\ncut it", meanwhile=interrupt)
    assert time.monotonic() - since[0] < 1.5
    assert reply["status"] == "error"
    assert pages(seen, "update_display_data")[-1] == {"text/plain": "", "text/html": ""}
    assert failure(seen) == [
        "Cancelled: Stopped. What was complete is kept; %nemo status shows it."
    ]
    assert kernel.run("%nemo help")[0]["status"] == "ok"


def test_results_of_plain_calls_show_themselves_too(kernel):
    kernel.run("%nemo use mine")
    _, seen = kernel.run("mine.edit('cut it')")
    page = pages(seen, "execute_result")[0]
    assert "<img" in page["text/html"]


@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("%nemo ex", "%nemo export"),
        ("film = %nemo ex", "film = %nemo export"),
        ("%%nemo edit --qu", "%%nemo edit --quiet"),
        ("%%nemo edit --no-w", "%%nemo edit --no-wait"),
        ("%nemo use video-editor-fr", "%nemo use video-editor-freelance"),
        ("%nemo upload notebooks/sam", "%nemo upload notebooks/samples/"),
        ("%nemo upload 'notebooks/samples/tal", "%nemo upload 'notebooks/samples/talk.mp4'"),
        ("%%nemo edit\ninsert tal", "%%nemo edit\ninsert talk.mp4"),
        ('%%nemo edit\nremove "city w', '%%nemo edit\nremove "city walk.mp4'),
    ],
)
def test_the_tab_key_completes(kernel, line, completed):
    kernel.run("%nemo use mine")
    reply = kernel.client.complete(line, reply=True, timeout=30)["content"]
    start, end = reply["cursor_start"], reply["cursor_end"]
    assert [line[:start] + match + line[end:] for match in reply["matches"]] == [completed]


def test_asyncio_is_changed_only_on_request(kernel):
    code = "import asyncio\nprint(asyncio.run(asyncio.sleep(0, 'done')))"
    assert kernel.run(code)[0]["ename"] == "RuntimeError"
    assert "until it restarts" in streamed(kernel.do("%nemo asyncio on"))
    assert streamed(kernel.do(code)) == "done\n"
    kernel.do("%nemo status")


def test_loading_the_extension_loads_nothing_heavy():
    code = (
        "import sys\n"
        "from IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\n"
        "shell.run_line_magic('load_ext', 'nemo_jupyter')\n"
        "heavy = {'pandas', 'matplotlib', 'httpx', 'av', 'numpy', 'starlette', 'ipywidgets'}\n"
        "print(sorted(heavy & sys.modules.keys()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_line_is_known_by_its_cell_where_it_stands_alone(kernel):
    kernel.run("%nemo use mine")
    kernel.run("mine.asked.clear()")
    kernel.run("%nemo edit cut it", cell="cell-8")
    kernel.run("%nemo edit cut it\n%nemo edit cut it", cell="cell-9")
    _, seen = kernel.run("print(*[asked[2] for asked in mine.asked])")
    assert streamed(seen).split() == ["cell-8", "None", "None"]
