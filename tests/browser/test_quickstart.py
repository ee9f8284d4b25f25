"""The quickstart in a real JupyterLab: it runs, the film plays and seeks, the page tells all."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect, sync_playwright

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
pytestmark = pytest.mark.skipif(not Path(CHROMIUM).exists(), reason="chromium is not installed")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A JupyterLab over a copy of the quickstart; gives its address."""
    folder = tmp_path_factory.mktemp("lab")
    shutil.copy(NOTEBOOKS / "01-quickstart.ipynb", folder)
    shutil.copytree(NOTEBOOKS / "samples", folder / "samples")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root"]
    command += [f"--port={port}", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    command += [
        "--LabApp.news_url=",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]
    environment = os.environ | {"JUPYTER_CONFIG_DIR": str(folder / ".config")}
    log = (folder / "lab.log").open("wb")
    server = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{url}/api")
        yield url
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


@pytest.fixture
def page() -> Iterator[Page]:
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-quic", "--disable-background-networking"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        context = browser.new_context(viewport={"width": 1280, "height": 1600})
        yield context.new_page()
        browser.close()


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(url).close()
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.2)
    raise TimeoutError(url)


def test_the_quickstart_runs_and_its_film_plays_and_seeks(
    lab: str, page: Page, tmp_path: Path
) -> None:
    page.goto(f"{lab}/lab/tree/01-quickstart.ipynb?reset")
    # A notebook that is opened shows the outputs it was saved with; they go first.
    expect(page.locator(".jp-NotebookPanel")).to_be_visible(timeout=60_000)
    page.get_by_role("menuitem", name="Edit", exact=True).click()
    page.get_by_role("menuitem", name="Clear Outputs of All Cells").click()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()
    films = page.locator(".jp-OutputArea-output video")
    expect(films).to_have_count(2, timeout=120_000)
    film = films.last
    film.scroll_into_view_if_needed()
    film.evaluate("v => new Promise(done => v.readyState ? done() : v.onloadedmetadata = done)")
    assert film.evaluate("v => v.duration") == pytest.approx(19.8, abs=0.3)
    assert film.evaluate("v => [v.videoWidth, v.videoHeight]") == [1280, 720]
    film.evaluate("v => new Promise(done => { v.onseeked = done; v.currentTime = 12 })")
    assert film.evaluate("v => v.currentTime") == pytest.approx(12, abs=0.1)
    film.evaluate("v => { v.muted = true; return v.play() }")
    page.wait_for_function("v => v.currentTime > 12.3", arg=film.element_handle())
    assert film.evaluate("v => v.error") is None
    assert page.locator(".jp-OutputArea-output img").count() >= 2
    expect(
        page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.stderr']")
    ).to_have_count(0)
    page.screenshot(path=tmp_path / "quickstart.png")
