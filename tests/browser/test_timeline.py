"""The timeline and the player by hand, in a real JupyterLab."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.lab import RUN_MS, open_in_lab, output, printed, run_cell, write_notebook

SAMPLES = Path(__file__).parents[2] / "notebooks" / "samples"
CELLS = (
    "import nemo_jupyter as nemo\nsession = nemo.connect('embedded')\n"
    "session.upload('city.mp4', 'talk.mp4')\nsession.edit('add a title \"Hello\"')\n"
    "from nemo_jupyter.widgets import Player\nplayer = Player(url='city.mp4', label='City')\n"
    "timeline = session.timeline(player)\ndisplay(player, timeline)",
    "print(session.draft.duration, *session.history().instruction[-2:], sep=' | ')",
    "print('chosen', list(timeline.selection.name))",
    "import tempfile, pathlib\n"
    "render = session.export(pathlib.Path(tempfile.mkdtemp()) / 'far.mp4', quality='draft')\n"
    "session.player(render)",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lab")
    write_notebook(folder / "timeline.ipynb", *CELLS)
    for name in ("city.mp4", "talk.mp4"):
        shutil.copy(SAMPLES / name, folder)
    return folder


@pytest.fixture(scope="module")
def page(browser, lab: str):
    page = browser.new_context(viewport={"width": 1280, "height": 1400}).new_page()
    open_in_lab(page, lab, "timeline.ipynb")
    run_cell(page, 0)
    expect(page.locator(".nemo-timeline canvas")).to_be_visible(timeout=RUN_MS)
    yield page
    page.context.close()


@pytest.fixture
def stage(page: Page) -> Locator:
    return page.locator(".nemo-timeline .stage")


def duration(page: Page) -> int:
    run_cell(page, 1)
    expect(output(page, 1)).to_contain_text(" | ", timeout=RUN_MS)
    return int(output(page, 1).inner_text().split("|")[0].split()[-1])


def drag(page: Page, stage: Locator, start_x: float, end_x: float, y: float) -> None:
    stage.scroll_into_view_if_needed()
    box = stage.bounding_box()
    assert box
    page.mouse.move(box["x"] + start_x, box["y"] + y)
    page.mouse.down()
    page.mouse.move(box["x"] + (start_x + end_x) / 2, box["y"] + y, steps=4)
    page.mouse.move(box["x"] + end_x, box["y"] + y, steps=4)
    page.mouse.up()


def done(page: Page) -> None:
    expect(page.locator(".nemo-timeline[aria-busy=false]")).to_be_visible(timeout=RUN_MS)


def test_an_edge_is_dragged_and_undone_by_keyboard(page: Page, stage: Locator) -> None:
    before = duration(page)
    width = stage.evaluate("el => el.clientWidth") - 24
    end = width * 1.0
    drag(page, stage, end - 2, end * 0.8, 50)
    expect(page.locator(".nemo-timeline .status")).to_contain_text("s", timeout=RUN_MS)
    done(page)
    printed(page, 1, "cut the last")
    assert duration(page) == pytest.approx(before * 0.8, rel=0.03)
    stage.focus()
    page.keyboard.press("Control+z")
    expect(page.locator(".nemo-timeline .status")).to_contain_text("turn", timeout=RUN_MS)
    done(page)
    assert duration(page) == before


def test_keys_choose_split_and_delete(page: Page, stage: Locator) -> None:
    stage.focus()
    page.keyboard.press("Home")
    option = stage.get_by_role("option")
    expect(option).to_contain_text("1 of 2: city.mp4")
    expect(option).to_contain_text("made by turn 1, upload")
    page.keyboard.press("ArrowRight")
    expect(option).to_contain_text("2 of 2: talk.mp4")
    printed(page, 2, "chosen ['talk.mp4']")
    stage.focus()
    page.keyboard.press("ArrowLeft")
    for _ in range(2):
        page.keyboard.press(">")
    page.keyboard.press("s")
    expect(option).to_contain_text("1 of 3", timeout=RUN_MS)
    done(page)
    page.keyboard.press("Delete")
    expect(option).to_contain_text("No clip chosen", timeout=RUN_MS)
    done(page)
    printed(page, 1, "delete clip 1")


def test_the_player_and_the_timeline_go_together(page: Page, stage: Locator) -> None:
    film = page.locator(".nemo-player video").last
    film.evaluate("v => new Promise(done => v.readyState ? done() : v.onloadedmetadata = done)")
    head = page.locator(".nemo-timeline output")
    film.evaluate("v => { v.currentTime = 3 }")
    expect(head).to_have_text("0:03.00")
    stage.focus()
    page.keyboard.press("<")
    expect(head).to_have_text("0:02.00")
    page.wait_for_function("v => Math.abs(v.currentTime - 2) < 0.01", arg=film.element_handle())
    film.evaluate("v => { v.muted = true }")
    page.keyboard.press(" ")
    page.wait_for_function("v => v.currentTime > 2.3", arg=film.element_handle())
    page.keyboard.press(" ")
    page.wait_for_function("v => v.paused", arg=film.element_handle())
    expect(head).not_to_have_text("0:02.00")


def test_a_film_outside_of_the_folder_plays_and_seeks(page: Page) -> None:
    run_cell(page, 3)
    film = output(page, 3).locator(".nemo-player video").last
    expect(film).to_have_attribute("src", re.compile("^blob:"), timeout=RUN_MS)
    film.evaluate("v => new Promise(done => v.readyState ? done() : v.onloadedmetadata = done)")
    film.evaluate("v => new Promise(done => { v.onseeked = done; v.currentTime = 5 })")
    assert film.evaluate("v => v.currentTime") == pytest.approx(5, abs=0.1)
    assert film.evaluate("v => v.error") is None
