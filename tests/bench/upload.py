"""``python -m tests.bench.upload``: a file through the uploader of a real JupyterLab, timed."""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests import film
from tests.bench.devtools import Tab, browsing
from tests.browser.lab import serving, write_notebook

MB = 1_000_000
CELL = "import nemo_jupyter as nemo\nnemo.connect('embedded').uploader()"
INPUT = ".nemo-uploader input[type=file]"
# Notes when the file was chosen and when its row came into each state, in ms.
WATCH = """(() => {
  const seen = window.nemoSeen = {};
  document.querySelector('INPUT').addEventListener(
    'change', () => seen.chosen = performance.now(), {capture: true});
  new MutationObserver(() => {
    const row = document.querySelector('.nemo-uploader > ul[aria-label=Files] > li');
    if (row) seen[row.className] ??= performance.now();
  }).observe(document.querySelector('.nemo-uploader'),
             {subtree: true, childList: true, attributes: true, attributeFilter: ['class']});
  return true;
})()""".replace("INPUT", INPUT)
CONNECTED = """fetch('/api/kernels').then(answer => answer.json()).then(
  kernels => kernels.some(kernel => kernel.connections && kernel.execution_state === 'idle'))"""
# Processes by a part of their command line; the first that fits.
ROLES = {
    "--type=renderer": "page",
    "NetworkService": "browser's network",
    "chromium": "rest of the browser",
    "nemo_jupyter.engine": "engine",
    "ipykernel": "kernel",
    "jupyter": "Jupyter server",
}


@dataclass(frozen=True, slots=True)
class Run:
    """Seconds to disk and until the engine has it, CPU seconds by process, MB the kernel grew."""

    disk: float
    engine: float
    cpu: Counter[str]
    grown: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=480, metavar="MB")
    parser.add_argument("--runs", type=int, default=3, metavar="N")
    given = parser.parse_args()
    runs = [measured(given.size) for _ in range(given.runs)]
    disk = statistics.median(run.disk for run in runs)
    engine = statistics.median(run.engine for run in runs)
    grown = statistics.median(run.grown for run in runs)
    print(f"| {given.size} MB to disk, MB/s | {given.size / disk:.0f} | {disk:.1f} s |")
    print(f"| until the engine has it, MB/s | {given.size / engine:.0f} | {engine:.1f} s |")
    print(f"| more memory of the kernel at most, MB | {grown:.0f} | |")
    for role in ROLES.values():
        seconds = statistics.median(run.cpu[role] for run in runs)
        print(f"| CPU of the {role}, s | {seconds:.1f} | |")


def measured(size: int) -> Run:
    """One upload of so many MB, with a server, a browser and an engine of its own."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "lab"
        folder.mkdir()
        write_notebook(folder / "upload.ipynb", CELL)
        path = film.large(Path(temporary) / "large.mp4", size * MB, noise=True)
        with serving(folder) as lab, browsing(Path(temporary) / "profile") as tab:
            open_uploader(tab, lab)
            home = folder.with_name("lab-home")
            kernel = next(p for p in involved(tab, home) if role(p) == "kernel")
            # Writing 5 there sets the high-water mark back: proc(5), clear_refs.
            Path(f"/proc/{kernel.pid}/clear_refs").write_text("5")
            before, memory = spent(tab, home), kernel.memory_info().rss
            tab.choose(INPUT, path)
            tab.until("window.nemoSeen.done || window.nemoSeen.failed", within=300)
            seen = tab.value("window.nemoSeen")
            grown = (high_water(kernel) - memory) / MB
            cpu = spent(tab, home) - before
    if "done" not in seen:
        raise RuntimeError(f"The upload failed: {seen}")
    start = seen["chosen"]
    return Run((seen["checking"] - start) / 1000, (seen["done"] - start) / 1000, cpu, grown)


def open_uploader(tab: Tab, lab: str) -> None:
    """Open the notebook and run its cell."""
    tab.send("Page.navigate", url=f"{lab}/lab/tree/upload.ipynb?reset")
    tab.until("!!document.querySelector('.jp-Notebook .cm-content')")
    tab.until(CONNECTED)
    tab.value("document.querySelector('.jp-Notebook .cm-content').focus()")
    tab.press("Enter", 13, modifiers=2)
    tab.until(f"!!document.querySelector('{INPUT}')")
    tab.value(WATCH)


def involved(tab: Tab, home: Path) -> list[psutil.Process]:
    """The processes of the browser, and those that work for the home."""
    browser = psutil.Process(tab.browser)
    found = [browser, *browser.children(recursive=True)]
    for process in psutil.process_iter():
        try:
            if process.environ().get("NEMO_HOME") == str(home):
                found.append(process)
        except psutil.Error:
            continue
    return found


def role(process: psutil.Process) -> str | None:
    """What a process does."""
    line = " ".join(process.cmdline())
    return next((role for part, role in ROLES.items() if part in line), None)


def spent(tab: Tab, home: Path) -> Counter[str]:
    """CPU seconds, user and system, by role."""
    seconds: Counter[str] = Counter()
    for process in involved(tab, home):
        if name := role(process):
            used = process.cpu_times()
            seconds[name] += used.user + used.system
    return seconds


def high_water(process: psutil.Process) -> int:
    """The most memory that a process had since its mark was set back, bytes."""
    lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    main()
