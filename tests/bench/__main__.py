"""``python -m tests.bench``: the figures of the everyday path, on this machine, as a table."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "notebooks" / "samples" / "talk.mp4"


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["NEMO_HOME"] = home
        rows = [
            ("%load_ext beyond IPython, CPU ms", load_ext()),
            *everyday(Path(home)),
            ("quickstart notebook, wall s", quickstart()),
        ]
        from nemo_jupyter.engine import process

        process.stop(Path(home))
    for name, value in rows:
        print(f"| {name} | {value:.1f} |")


def load_ext() -> float:
    """CPU time of the extension beyond that of IPython alone, median of 5, ms."""
    start = "from IPython.core.interactiveshell import InteractiveShell as S; s = S.instance()"
    load = start + "; s.run_line_magic('load_ext', 'nemo_jupyter')"
    alone = statistics.median(cpu([sys.executable, "-c", start]) for _ in range(5))
    with_it = statistics.median(cpu([sys.executable, "-c", load]) for _ in range(5))
    return 1000 * (with_it - alone)


def everyday(home: Path) -> list[tuple[str, float]]:
    """A session on the bundled talk: edits and exports."""
    import nemo_jupyter as nemo

    session = nemo.connect(data_dir=home)
    session.upload(SAMPLE)
    rows = [("trim the pauses, first time, wall ms", took(lambda: session.edit("trim the pauses")))]
    title = [took(partial(session.edit, f'add a title "Take {n}"')) for n in range(9)]
    rows.append(("title edit, warm engine, wall ms, median of 9", statistics.median(title)))
    target = home / "film.mp4"
    rows.append(("export, first time, wall ms", took(lambda: session.export(target))))
    rows.append(("export, nothing changed, wall ms", took(lambda: session.export(target))))
    session.edit('add a title "Take 10"')
    rows.append(("export after a title edit, wall ms", took(lambda: session.export(target))))
    return rows


def quickstart() -> float:
    """The notebook from start to end, in a kernel, s."""
    command = [sys.executable, "-m", "jupyter", "nbconvert", "--execute", "--to", "notebook"]
    command += ["--stdout", str(ROOT / "notebooks" / "01-quickstart.ipynb")]
    started = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


def took(work: Callable[[], object]) -> float:
    """Wall time of a call, ms."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def cpu(command: list[str]) -> float:
    """User and system time of a process, s."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
