"""The embedded engine as a process: one a folder, private, found again, gone when idle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from nemo_jupyter.engine import process
from nemo_jupyter.errors import EngineUnavailable

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Unix sockets")


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    process.stop(tmp_path)


def pid_of(home: Path) -> int:
    with process.connect(process.ensure(home)) as client:
        return int(client.get("/api/engine/health").json()["data"]["pid"])


def until(gone: object, seconds: float = 15.0) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if gone():  # type: ignore[operator]
            return True
        time.sleep(0.05)
    return False


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


def test_it_is_found_again_and_shared(home: Path) -> None:
    assert process.find(home) is None
    first = pid_of(home)
    code = (
        "import sys; from pathlib import Path; from nemo_jupyter.engine import process;"
        "c = process.connect(process.ensure(Path(sys.argv[1])));"
        "print(c.get('/api/engine/health').json()['data']['pid'])"
    )
    other = subprocess.run([sys.executable, "-c", code, str(home)], capture_output=True, text=True)
    assert int(other.stdout) == first


def test_kernels_that_start_together_get_one_engine(home: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        pids = set(pool.map(pid_of, [home] * 4))
    assert len(pids) == 1


def test_nobody_else_can_reach_it(home: Path) -> None:
    address = process.ensure(home)
    assert address.uds is not None
    folder = Path(address.uds).parent
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_can_enter_is_refused(home: Path) -> None:
    folder = process.run_folder(home)
    folder.chmod(0o755)
    with pytest.raises(EngineUnavailable, match="open to other users"):
        process.ensure(home)
    folder.chmod(0o700)


def test_it_stops_when_told_and_leaves_nothing_running(home: Path) -> None:
    pid = pid_of(home)
    assert process.stop(home)
    assert until(lambda: not alive(pid))
    assert process.find(home) is None


def test_it_starts_again_after_it_was_killed(home: Path) -> None:
    pid = pid_of(home)
    os.kill(pid, signal.SIGKILL)
    assert until(lambda: not alive(pid))
    assert pid_of(home) != pid


def test_it_leaves_when_nobody_used_it_for_a_while(home: Path) -> None:
    command = [sys.executable, "-m", "nemo_jupyter.engine", "--home", str(home), "--idle", "0.5"]
    engine = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    assert engine.wait(timeout=30) == 0


def test_one_that_cannot_start_says_why(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "engine.sqlite3").write_bytes(b"this is no database, and it is long enough" * 100)
    with pytest.raises(EngineUnavailable, match="database"):
        process.ensure(home)
