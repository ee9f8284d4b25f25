"""The quickstart in a real JupyterLab: it runs, the film plays and seeks, the page tells all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab import open_in_lab, run_all

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lab")
    shutil.copy(NOTEBOOKS / "01-quickstart.ipynb", folder)
    shutil.copytree(NOTEBOOKS / "samples", folder / "samples")
    return folder


def test_the_quickstart_runs_and_its_film_plays_and_seeks(
    lab: str, page: Page, tmp_path: Path
) -> None:
    open_in_lab(page, lab, "01-quickstart.ipynb")
    # A notebook that is opened shows the outputs it was saved with; they go first.
    page.get_by_role("menuitem", name="Edit", exact=True).click()
    page.get_by_role("menuitem", name="Clear Outputs of All Cells").click()
    run_all(page)
    films = page.locator(".jp-OutputArea-output video")
    expect(films).to_have_count(2, timeout=120_000)
    film = films.last
    film.scroll_into_view_if_needed()
    film.evaluate("v => new Promise(done => v.readyState ? done() : v.onloadedmetadata = done)")
    assert film.evaluate("v => v.duration") == pytest.approx(20.1, abs=0.3)
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
