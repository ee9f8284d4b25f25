"""The studio on real pages: by keyboard alone, in both themes, in Notebook 7, without a kernel."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import film
from tests.browser.lab import (
    RUN_MS,
    START_MS,
    open_in_lab,
    output,
    run_all,
    saved,
    serious,
    write_notebook,
)

ROOT = Path(__file__).parents[2]
CELLS = (
    "%load_ext nemo_jupyter\n%nemo upload --quiet city.mp4 talk.mp4",
    "%nemo studio",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lab")
    for name in ("studio.ipynb", "dark.ipynb", "still.ipynb", "seven.ipynb", "saved.ipynb"):
        write_notebook(folder / name, *CELLS)
    for name in ("city.mp4", "talk.mp4"):
        shutil.copy(ROOT / "notebooks" / "samples" / name, folder)
    return folder


def start(page: Page) -> None:
    expect(page.locator(".nemo-timeline canvas")).to_be_visible(timeout=RUN_MS)
    video = page.locator(".nemo-player video").last
    page.wait_for_function("v => v.readyState > 0", arg=video.element_handle(), timeout=RUN_MS)


def test_the_studio_by_keyboard_alone(lab: str, page: Page) -> None:
    open_in_lab(page, lab, "studio.ipynb")
    run_all(page)
    start(page)
    box = page.get_by_label("What should be done?")
    page.get_by_role("button", name="Write: trim the pauses").press("Enter")
    expect(box).to_be_focused()
    expect(box).to_have_value("trim the pauses")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Plan:")).to_be_focused()
    page.keyboard.press("Enter")
    answer = page.locator(".nemo-prompt .answer")
    expect(answer).to_contain_text("nothing is changed yet", timeout=RUN_MS)
    expect(page.get_by_role("button", name="Plan:")).to_be_focused()
    before = page.locator(".nemo-player video").last.get_attribute("src")
    answer.get_by_role("button", name="Do what is planned").press("Enter")
    expect(answer).to_contain_text("Done", timeout=RUN_MS)
    expect(page.locator(".nemo-prompt .credits")).to_contain_text("credits left")
    film = page.locator(".nemo-player video").last
    expect(film).not_to_have_attribute("src", before or "", timeout=RUN_MS)
    page.get_by_role("button", name="Compare with the film before").press("Enter")
    expect(page.locator(".nemo-player video")).to_have_count(2)
    expect(page.locator(".nemo-player figcaption").first).to_be_visible()
    page.get_by_role("button", name="Next cut").press("Enter")
    page.wait_for_function("v => v.currentTime > 0.5", arg=film.element_handle())
    assert serious(page) == []


def test_dark_is_as_readable_and_forced_colours_are_used(
    lab: str, browser: Browser, tmp_path: Path
) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 1200}, forced_colors="none")
    page = context.new_page()
    open_in_lab(page, lab, "dark.ipynb")
    run_all(page)
    start(page)
    assert serious(page) == []
    page.screenshot(path=tmp_path / "light.png")
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.get_by_text("Theme", exact=True).hover()
    page.get_by_text("JupyterLab Dark", exact=True).click()
    expect(page.locator("body[data-jp-theme-light=false]")).to_be_attached()
    assert serious(page) == []
    page.screenshot(path=tmp_path / "dark.png")
    page.emulate_media(forced_colors="active")
    ink, canvas = page.evaluate(
        "() => { const at = document.querySelector('.nemo-timeline'), probe = document.body;"
        " const ink = getComputedStyle(at).color; probe.style.color = 'CanvasText';"
        " return [ink, getComputedStyle(probe).color] }"
    )
    assert ink == canvas
    assert serious(page) == []
    page.screenshot(path=tmp_path / "forced.png")
    context.close()


def test_nothing_moves_by_itself_where_less_motion_is_wanted(lab: str, page: Page) -> None:
    open_in_lab(page, lab, "still.ipynb")
    run_all(page)
    start(page)
    # A transition such as a page's own styles may bring along.
    page.add_style_tag(
        content=".nemo button { transition: background 9s; scroll-behavior: smooth }"
    )
    assert moving(page) != []
    page.emulate_media(reduced_motion="reduce")
    assert moving(page) == []
    stage = page.locator(".nemo-timeline .stage")
    for _ in range(4):
        stage.press("+")
    stage.press("End")
    # The clip at the end is there at once, not on its way.
    assert stage.evaluate("s => s.scrollLeft") > 0
    assert page.evaluate("document.getAnimations().length") == 0


def moving(page: Page) -> list[str]:
    """The parts of the widgets that would move by themselves."""
    return page.evaluate(
        "() => [...document.querySelectorAll('.nemo, .nemo *')].filter(e => {"
        " const s = getComputedStyle(e);"
        " return s.transitionDuration.split(', ').some(d => parseFloat(d) > 0)"
        "  || s.animationName !== 'none' || s.scrollBehavior === 'smooth' })"
        " .map(e => e.outerHTML.slice(0, 80))"
    )


def test_in_notebook_7(lab: str, page: Page, tmp_path: Path) -> None:
    page.goto(f"{lab}/notebooks/seven.ipynb")
    expect(page.locator(".jp-NotebookPanel")).to_be_visible(timeout=START_MS)
    expect(page.get_by_text("Python 3 (ipykernel)")).to_be_visible(timeout=START_MS)
    run_all(page)
    start(page)
    stage = page.locator(".nemo-timeline .stage")
    stage.press("Home")
    stage.press("ArrowRight")
    expect(stage.get_by_role("option")).to_contain_text("2 of 2: talk.mp4")
    stage.press("Delete")
    expect(page.locator(".nemo-timeline .status")).to_contain_text("clip 2", timeout=RUN_MS)
    # The uploader
    page.locator(".nemo-uploader input[type=file]").set_input_files(
        film.make(tmp_path / "late.mp4", 2.0)
    )
    row = page.locator(".nemo-uploader").get_by_role("listitem")
    expect(row).to_contain_text("Added", timeout=RUN_MS)
    stage.press("Home")
    expect(stage.get_by_role("option")).to_contain_text("1 of 2", timeout=RUN_MS)
    stage.press("End")
    expect(stage.get_by_role("option")).to_contain_text("2 of 2: late.mp4")
    # The player, by itself and by the timeline
    video = page.locator(".nemo-player video").last
    page.wait_for_function(
        "v => Math.abs(v.duration - 11) < 0.2", arg=video.element_handle(), timeout=RUN_MS
    )
    video.evaluate("v => { v.muted = true }")
    page.get_by_role("button", name="One frame forward").press("Enter")
    page.wait_for_function("v => v.currentTime > 0", arg=video.element_handle())
    stage.press(" ")
    page.wait_for_function("v => v.currentTime > 0.5", arg=video.element_handle())
    stage.press(" ")
    page.wait_for_function("v => v.paused", arg=video.element_handle())
    # Words
    box = page.get_by_label("What should be done?")
    box.fill("make it black and white")
    box.press("Control+Enter")
    expect(page.locator(".nemo-prompt .answer")).to_contain_text("Done", timeout=RUN_MS)
    assert serious(page) == []
    page.screenshot(path=tmp_path / "seven.png")


def test_a_page_without_a_kernel_still_shows_the_timeline(lab: str, page: Page) -> None:
    open_in_lab(page, lab, "saved.ipynb")
    run_all(page)
    start(page)
    still = output(page, 1).locator("img[alt^='Timeline (']")
    expect(still).to_be_hidden()
    assert len(saved(page, lab, "saved.ipynb", "nemo-still")) < 400_000
    page.evaluate(
        "async url => { const kernels = await (await fetch(url)).json();"
        " const token = document.cookie.match(/_xsrf=([^;]*)/)?.[1];"
        " for (const k of kernels) await fetch(`${url}/${k.id}`,"
        "   {method: 'DELETE', headers: {'X-XSRFToken': token}}) }",
        f"{lab}/api/kernels",
    )
    page.goto("about:blank")
    open_in_lab(page, lab, "saved.ipynb")
    expect(still).to_be_visible(timeout=START_MS)
