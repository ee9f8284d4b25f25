"""What a command costs: CPU of its whole process tree, wall time, memory of its largest process."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of CPU (user and system), seconds of wall time, MB at most in one process."""

    cpu: float
    wall: float
    memory: float


@dataclass(frozen=True, slots=True)
class Runs:
    """The costs of one piece of work, done several times; each figure is the median."""

    costs: tuple[Cost, ...]

    @property
    def cpu(self) -> float:
        """Seconds of CPU."""
        return statistics.median(c.cpu for c in self.costs)

    @property
    def wall(self) -> float:
        """Seconds of wall time."""
        return statistics.median(c.wall for c in self.costs)

    @property
    def memory(self) -> float:
        """MB."""
        return statistics.median(c.memory for c in self.costs)

    def __str__(self) -> str:
        """Seconds of CPU with their spread: ``16.8 (16.4-17.1)``."""
        return spread([c.cpu for c in self.costs])


class Kept:
    """What peers cost: measured once on a machine, kept in a file beside the footage."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def costs(self, command: Sequence[str]) -> tuple[Cost, ...]:
        """What was measured of a command up to now."""
        found = json.loads(self._path.read_text()) if self._path.exists() else {}
        return tuple(Cost(**cost) for cost in found.get("\n".join(command), []))

    def add(self, command: Sequence[str], cost: Cost) -> None:
        """Keep one more run."""
        found = json.loads(self._path.read_text()) if self._path.exists() else {}
        found.setdefault("\n".join(command), []).append(asdict(cost))
        self._path.write_text(json.dumps(found, indent=1))


def run(command: Sequence[str], log: Path) -> Cost:
    """Run a command to its end and say what it cost; its output goes to a file.

    It is started from a process that is small: a child's peak is never below what its parent
    used before it, so after some decoding of our own everything would look large.

    Raises:
        RuntimeError: It failed.
    """
    starter = [sys.executable, __file__, str(log), *command]
    done = subprocess.run(starter, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed; see {log}")
    return Cost(**json.loads(done.stdout))


def main() -> int:
    """Start the command given behind a log file, wait for it, and print what it cost."""
    log, *command = sys.argv[1:]
    started = time.perf_counter()
    with Path(log).open("ab") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, stdin=subprocess.DEVNULL)
        # wait4 counts the children that the process has waited for: our workers, all of them.
        _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    cost = Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)
    print(json.dumps(asdict(cost)))
    return min(1, abs(process.returncode))


def repeat(times: int, work: Callable[[], Cost]) -> Runs:
    """The same work several times."""
    return Runs(tuple(work() for _ in range(times)))


def spread(values: Sequence[float], digits: int = 1) -> str:
    """The median, with the least and the most where there are several."""
    middle = f"{statistics.median(values):.{digits}f}"
    if len(values) == 1:
        return middle
    return f"{middle} ({min(values):.{digits}f}-{max(values):.{digits}f})"


if __name__ == "__main__":
    sys.exit(main())
