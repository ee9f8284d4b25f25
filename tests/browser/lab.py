"""A Jupyter server of its own, and what one does in it by hand."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from nemo_jupyter.engine import process

AXE = Path(__file__).parents[2] / "js" / "node_modules" / "axe-core" / "axe.min.js"
START_MS, RUN_MS = 60_000, 60_000


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """JupyterLab and Notebook 7 over a folder, with an engine of their own; gives the address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"]
    command += [f"--port={port}", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    command += [
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    home = folder.with_name(f"{folder.name}-home")
    places = {"JUPYTER_CONFIG_DIR": str(home / "config"), "NEMO_HOME": str(home)}
    home.mkdir()
    with (home / "lab.log").open("wb") as log:
        server = subprocess.Popen(command, env=os.environ | places, stdout=log, stderr=log)
        url = f"http://127.0.0.1:{port}"
        try:
            _wait_for(f"{url}/api")
            yield url
        finally:
            server.terminate()
            server.wait(timeout=20)
            process.stop(home)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url).close()
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
    raise TimeoutError(url)


def write_notebook(path: Path, *cells: str) -> None:
    """A notebook with code cells."""
    made = [
        {
            "cell_type": "code",
            "id": f"cell-{i}",
            "metadata": {},
            "outputs": [],
            "execution_count": None,
            "source": source,
        }
        for i, source in enumerate(cells)
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    body = {"cells": made, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    path.write_text(json.dumps(body))


def open_in_lab(page: Page, lab: str, name: str) -> None:
    """Open a notebook in JupyterLab."""
    page.goto(f"{lab}/lab/tree/{name}?reset")
    expect(page.locator(".jp-NotebookPanel")).to_be_visible(timeout=START_MS)
    expect(page.get_by_text("| Idle")).to_be_visible(timeout=START_MS)


def run_all(page: Page) -> None:
    """Run all cells, by the menu."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()


def run_cell(page: Page, index: int) -> None:
    """Run one cell, by the keyboard."""
    editor = page.locator(".jp-Notebook .jp-CodeCell").nth(index).locator(".cm-content")
    editor.click()
    page.keyboard.press("Control+Enter")


def output(page: Page, index: int) -> Locator:
    """The output of a cell."""
    return page.locator(".jp-Notebook .jp-CodeCell").nth(index).locator(".jp-OutputArea")


def printed(page: Page, index: int, text: str) -> None:
    """Run a cell until it prints something."""
    run_cell(page, index)
    expect(output(page, index)).to_contain_text(text, timeout=RUN_MS)


def saved(page: Page, lab: str, name: str, text: str) -> str:
    """Save the notebook until what the server has of it holds a text; gives all of it."""
    page.keyboard.press("Control+s")
    found = page.wait_for_function(
        "async ([url, text]) => { const all = await (await fetch(url)).text();"
        " return all.includes(text) && all }",
        arg=[f"{lab}/api/contents/{name}", text],
        timeout=RUN_MS,
    )
    return str(found.json_value())


def serious(page: Page) -> list[dict[str, Any]]:
    """What axe finds in the widgets that would keep somebody out."""
    page.add_script_tag(path=AXE)
    found = page.evaluate("() => axe.run('.nemo', {resultTypes: ['violations']})")
    return [
        {"id": v["id"], "nodes": [n["html"] for n in v["nodes"]]}
        for v in found["violations"]
        if v["impact"] in ("serious", "critical")
    ]
