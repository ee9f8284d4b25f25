"""The kernel's interrupt, with a real kernel and a real engine at work."""

import os
import signal
import threading
import time
import wave
from fractions import Fraction

import numpy as np
import pytest

from tests import film
from tests.client.cloud import Cloud
from tests.notebook.kernel import failure, kernel, pages

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::ResourceWarning")
STOPPED = "Cancelled: Stopped. What was complete is kept; %nemo status shows it."


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    folder = tmp_path_factory.mktemp("interrupting")
    sound = np.random.default_rng(1).normal(0, 0.1, 900 * film.RATE).astype(np.float32)
    film.make(folder / "long.mp4", 900.0, fps=Fraction(2), sound=sound)
    with wave.open(str(folder / "big.wav"), "wb") as big:
        big.setparams((2, 2, 48_000, 0, "NONE", ""))
        big.writeframes(bytes(480_000_000))
    with kernel(folder, NEMO_HOME=str(folder / "home")) as running:
        running.do("%nemo connect embedded --into session\n%nemo upload long.mp4 --quiet")
        yield running
        running.do(
            "from nemo_jupyter.engine import process\n"
            "process.stop(__import__('pathlib').Path('home').absolute())"
        )


def interrupted(running, code):
    """Seconds from an interrupt at the first sign of work to the end, and what was published."""
    since = []

    def interrupt():
        since.append(time.monotonic())
        running.manager.interrupt_kernel()

    reply, seen = running.run(code, meanwhile=interrupt)
    assert since, seen
    assert reply["status"] == "error"
    return time.monotonic() - since[0], seen


@pytest.mark.parametrize(
    "code",
    ["%%nemo edit\ntrim the pauses", "%nemo export film.mp4", "%nemo upload big.wav"],
)
def test_an_interrupt_stops_it_at_once_and_the_next_cell_works(running, code):
    took, seen = interrupted(running, code)
    assert failure(seen) == [STOPPED]
    assert pages(seen, "update_display_data")[-1] == {"text/plain": "", "text/html": ""}
    assert took < 1.5  # the promise is a second; a busy machine is given half of one more
    running.do("%nemo status")
    running.do("%%nemo edit --quiet\ncut the first 1 second")


def test_a_service_that_does_not_answer_is_given_up_at_once(running):
    cloud = Cloud()
    cloud.on("POST", "/api/auth/anonymous-token", lambda exchange: exchange.hold())
    since = []

    def interrupt():
        while not cloud.seen:
            time.sleep(0.01)
        since.append(time.monotonic())
        os.kill(running.manager.provisioner.pid, signal.SIGINT)  # the manager has one thread

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        _, seen = running.run(f"%nemo connect --url {cloud.url}")
        took = time.monotonic() - since[0]
    finally:
        thread.join()
        cloud.close()
    assert failure(seen) == [STOPPED]
    assert took < 1.5
    running.do("%nemo status")


def test_a_session_at_work_says_so_and_can_be_stopped(running):
    running.do("%nemo use session\n%nemo undo --quiet")
    running.do("%%nemo edit --no-wait --into job\ntrim the pauses")
    for code in ("session.undo()", "session.edit('cut the first 1 second')"):
        reply, _ = running.run(code)
        assert reply["ename"] == "SessionBusy"
        assert "is running" in reply["evalue"]
    running.do("job.cancel()")
    running.do("%%nemo edit --quiet\ncut the first 1 second")
