"""Work that goes on while other cells run, in a real kernel."""

import asyncio
import gc
import time

import pytest

from nemo_jupyter.errors import TurnFailed
from nemo_jupyter.notebook.job import Job, Task
from tests.notebook.kernel import failure, pages, streamed
from tests.notebook.kernel import kernel as started

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")

SETUP = """
import asyncio, time
from nemo_jupyter.errors import TurnFailed
from nemo_jupyter.results import Progress
from tests.notebook.stand_in import StandIn

class Gated(StandIn):
    def __init__(self):
        super().__init__()
        self.left = False

    async def _gate(self, on_progress):
        on_progress(Progress("Listening", 0.4))
        try:
            while not self.opened:
                await asyncio.sleep(0.01)
                on_progress(Progress("Listening", 0.5))
        except asyncio.CancelledError:
            self.left = True
            raise
        if self.error:
            raise self.error

    async def aedit(self, text, *, on_progress, **options):
        await self._gate(on_progress)
        return await super().aedit(text, on_progress=on_progress)

    async def aexport(self, path=None, *, on_progress, **options):
        await self._gate(on_progress)
        return await super().aexport(path, on_progress=on_progress, **options)

def new():
    global mine
    mine = Gated()
    mine.opened = False
"""


@pytest.fixture(scope="module")
def running():
    with started() as running:
        running.do(SETUP)
        yield running


@pytest.fixture
def kernel(running):
    running.do("new()\n%nemo use mine")
    yield running
    running.do("mine.opened = True\n%nemo wait --quiet")


def told(kernel, code):
    return streamed(kernel.do(code)).strip()


def test_an_edit_goes_on_while_other_cells_run_and_its_result_is_waited_for(kernel):
    shown = pages(kernel.do("%%nemo edit --no-wait --into job\ncut it"), "display_data")
    assert shown[0]["text/plain"] in ("cut it…", "Listening, 40%", "Listening, 50%")
    assert told(kernel, "print(job.done, 1 + 1)") == "False 2"
    assert "Listening, 50%" in told(kernel, "import time; time.sleep(0.1); print(job)")
    kernel.do("mine.opened = True")
    assert told(kernel, "print(job.result() is mine.turn, job.done, job)") == (
        "True True <Job 'cut it': done>"
    )
    assert told(kernel, "print(await job is mine.turn)") == "True"


def test_what_a_job_shows_is_kept_up_to_date_and_becomes_the_result(kernel):
    kernel.late.clear()
    since = time.monotonic()
    kernel.do("%%nemo edit --no-wait --into job\ncut it")
    time.sleep(1.2)
    kernel.do("mine.opened = True\njob.result()")
    while "<img" not in str(shown := pages(kernel.late, "update_display_data")):
        kernel.do("time.sleep(0.1)")
    assert any('aria-valuenow="50"' in page["text/html"] for page in shown)
    # At most four a second, and the result.
    assert len(shown) <= 4 * (time.monotonic() - since) + 2


def test_another_instruction_is_refused_meanwhile_but_looking_is_not(kernel):
    kernel.do("%%nemo edit --no-wait\ncut it")
    for code in ("%%nemo edit\nadd music", "%nemo upload a.mp4", "%nemo undo", "%nemo export"):
        _, seen = kernel.run(code)
        (line,) = failure(seen)
        assert line.startswith("SessionBusy: Still at work (")
        assert line.endswith("cut it. %nemo wait waits for it, %nemo cancel stops it.")
    kernel.do("%nemo status\n%nemo timeline\n%nemo credits")
    assert "cut it: Listening" in str(pages(kernel.do("%nemo"), "execute_result"))


def test_edits_go_on_while_a_film_is_made(kernel):
    kernel.do("film = %nemo export a.mp4 --no-wait")
    kernel.do("mine.aedit = super(Gated, mine).aedit")
    kernel.do("%%nemo edit --quiet\nadd music")
    kernel.do("mine.opened = True")
    assert told(kernel, "print(film.result().path)") == "a.mp4"


def test_an_edit_and_its_film_are_one_job(kernel):
    kernel.do("mine.opened = True")
    kernel.do("%%nemo edit --no-wait --export --into job\ncut it")
    assert told(kernel, "print(job.result().render.path)") == "out.mp4"


def test_waiting_shows_the_result_in_its_own_cell(kernel):
    kernel.do("%%nemo edit --no-wait --quiet\ncut it")
    kernel.do("mine.opened = True")
    shown = pages(kernel.do("%nemo wait --quiet --into turn"), "display_data")
    assert [list(page) for page in shown] == [["text/plain"]]
    assert told(kernel, "print(turn is mine.turn)") == "True"


def test_cancelling_stops_the_work(kernel):
    kernel.do("%%nemo edit --no-wait --into job\ncut it")
    assert told(kernel, "%nemo cancel") == "Stopped: cut it."
    assert told(kernel, "print(job, mine.left)") == "<Job 'cut it': stopped> True"
    _, seen = kernel.run("job.result()")
    assert failure(seen) == ["Cancelled: It was stopped: cut it."]
    assert told(kernel, "%nemo cancel") == "Nothing to stop. cut it: stopped."
    kernel.do("new()\n%nemo use mine\nmine.opened = True")
    kernel.do("%%nemo edit --no-wait\ncut it\n")


def test_a_job_that_fails_says_why_in_one_line(kernel):
    kernel.do("mine.error = TurnFailed('No such <clip>.')\nmine.opened = True")
    shown = kernel.do("%%nemo edit --no-wait --into job\ncut it")
    _, seen = kernel.run("job.result()")
    assert failure(seen) == ["TurnFailed: No such <clip>."]
    (page,) = pages(kernel.do("job"), "display_data")
    assert page["text/plain"] == "TurnFailed: No such <clip>."
    assert "No such &lt;clip&gt;." in page["text/html"]
    assert shown
    assert told(kernel, "%nemo cancel") == "Nothing to stop. cut it: TurnFailed: No such <clip>."
    kernel.do("new()\n%nemo use mine\nmine.opened = True")
    kernel.do("%%nemo edit --no-wait\ncut it\n")


def test_a_failed_job_that_is_awaited_leaves_asyncio_nothing_to_complain_of():
    async def fail(told):
        raise TurnFailed("No such clip.")

    complaints = []

    async def main():
        asyncio.get_running_loop().set_exception_handler(lambda _, why: complaints.append(why))
        with pytest.raises(TurnFailed):
            await Job(Task("cut it", None, fail))
        gc.collect()

    asyncio.run(main())
    assert complaints == []


def test_an_interrupt_ends_the_waiting_and_not_the_work(kernel):
    kernel.do("%%nemo edit --no-wait --into job\ncut it")
    _, seen = kernel.run("%nemo wait", meanwhile=kernel.manager.interrupt_kernel)
    assert failure(seen)[0].startswith("Cancelled: Stopped waiting. The work goes on")
    assert told(kernel, "print(job.done)") == "False"


def test_waiting_has_a_limit_on_request(kernel):
    kernel.do("%%nemo edit --no-wait --into job\ncut it")
    reply, _ = kernel.run("job.result(timeout=0.1)")
    assert reply["ename"] == "TimeoutError"
