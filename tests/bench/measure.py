"""What a command costs: CPU of its whole process tree, wall time, memory of its largest process."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of CPU (user and system), seconds of wall time, MB at most in one process."""

    cpu: float
    wall: float
    memory: float


def run(command: Sequence[str], log: Path) -> Cost:
    """Run a command to its end and say what it cost; its output goes to a file.

    Raises:
        RuntimeError: It failed.
    """
    started = time.perf_counter()
    with log.open("ab") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL)
        # wait4 counts the children that the process has waited for: our workers, all of them.
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command[0]} failed; see {log}")
    wall = time.perf_counter() - started
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def median(costs: Sequence[Cost]) -> Cost:
    """The median of each figure."""
    columns = zip(*((c.cpu, c.wall, c.memory) for c in costs), strict=True)
    return Cost(*(statistics.median(column) for column in columns))


def repeat(times: int, work: Callable[[], Cost]) -> Cost:
    """The median of several runs."""
    return median([work() for _ in range(times)])
