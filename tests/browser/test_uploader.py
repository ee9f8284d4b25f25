"""Footage dropped on a page of a real JupyterLab."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests import film
from tests.browser.lab import (
    RUN_MS,
    open_in_lab,
    output,
    printed,
    run_cell,
    saved,
    serious,
    write_notebook,
)

MB = 1_000_000
CELLS = (
    "import nemo_jupyter as nemo, time, resource\n"
    "session = nemo.connect('embedded')\nuploader = session.uploader()\nuploader",
    "print([(m.name, m.kind) for m in uploader.media], session.draft.duration)",
    "print('busy')\ntime.sleep(6)\nprint([m.name for m in uploader.media], 'after')",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lab")
    write_notebook(folder / "upload.ipynb", *CELLS)
    film.make(folder / "beside.mp4", 1.0)
    return folder


@pytest.fixture
def uploader(lab: str, page: Page):
    open_in_lab(page, lab, "upload.ipynb")
    run_cell(page, 0)
    widget = page.locator(".nemo-uploader")
    expect(widget).to_be_visible(timeout=RUN_MS)
    return widget


def choose(widget, *paths: Path) -> None:
    widget.locator("input[type=file]").set_input_files(paths)


def test_fifty_megabytes_arrive_and_bad_files_are_named(
    uploader, page: Page, tmp_path: Path
) -> None:
    big = film.large(tmp_path / "big.mp4", 50 * MB)
    (tmp_path / "notes.txt").write_text("no film")
    (tmp_path / "empty.mp4").write_bytes(b"")
    (tmp_path / "renamed.mp4").write_text("no film either\n" * 100)
    files = [tmp_path / name for name in ("notes.txt", "empty.mp4", "renamed.mp4")]
    choose(uploader, big, *files)
    rows = uploader.get_by_role("listitem")
    expect(rows.filter(has_text="big.mp4")).to_contain_text("Added", timeout=RUN_MS)
    expect(rows.filter(has_text="notes.txt")).to_contain_text("no accepted type")
    expect(rows.filter(has_text="empty.mp4")).to_contain_text("empty")
    expect(rows.filter(has_text="renamed.mp4")).to_contain_text("Not added.", timeout=RUN_MS)
    printed(page, 1, "[('big.mp4', 'video')] 1000")
    choose(uploader, big, film.make(tmp_path / "behind.mp4", 1.6))
    expect(rows.filter(has_text="Already here as big.mp4")).to_be_visible(timeout=RUN_MS)
    expect(rows.filter(has_text="behind.mp4")).to_contain_text("Added", timeout=RUN_MS)


def test_it_goes_on_after_the_page_was_reloaded(
    uploader, page: Page, lab: str, tmp_path: Path
) -> None:
    path = film.large(tmp_path / "long.mp4", 150 * MB, 1.1)
    # Only a notebook that was saved with the widget shows it again.
    saved(page, lab, "upload.ipynb", "widget-view+json")
    choose(uploader, path)
    row = uploader.get_by_role("listitem").filter(has_text="long.mp4")
    expect(row).to_contain_text("%")
    page.wait_for_function(
        "() => document.querySelector('.nemo-uploader progress')?.value > 0.15", timeout=RUN_MS
    )
    page.reload()
    expect(row).to_contain_text("Choose the file again to go on", timeout=RUN_MS)
    share = row.locator("progress").evaluate("bar => bar.value")
    assert 0.05 < share < 1
    choose(uploader, path)
    expect(row).to_have_count(1)
    expect(row).to_contain_text("Added", timeout=RUN_MS)
    printed(page, 1, "('long.mp4', 'video')")


def test_dropped_files_arrive_and_a_restarted_kernel_is_named(
    uploader, page: Page, lab: str, tmp_path: Path
) -> None:
    content = film.make(tmp_path / "dropped.mp4", 1.4).read_bytes()
    drop = page.evaluate_handle(
        "bytes => { const data = new DataTransfer();"
        " data.items.add(new File([new Uint8Array(bytes)], 'dropped.mp4')); return data }",
        list(content),
    )
    uploader.locator(".zone").dispatch_event("drop", {"dataTransfer": drop})
    row = uploader.get_by_role("listitem").filter(has_text="dropped.mp4")
    expect(row).to_contain_text("Added", timeout=RUN_MS)
    path = film.large(tmp_path / "cut-short.mp4", 300 * MB, 1.5)
    choose(uploader, path)
    row = uploader.get_by_role("listitem").filter(has_text="cut-short.mp4")
    page.wait_for_function(
        "() => [...document.querySelectorAll('.nemo-uploader progress')].some(b => b.value > 0.05)"
    )
    page.get_by_role("button", name="Restart the kernel", exact=True).click()
    page.locator(".jp-Dialog button.jp-mod-warn").click()
    expect(row).to_contain_text("The kernel is gone", timeout=RUN_MS)
    expect(page.get_by_text("| Idle")).to_be_visible(timeout=RUN_MS)
    run_cell(page, 0)
    expect(uploader.get_by_role("listitem")).to_have_count(0, timeout=RUN_MS)
    choose(uploader, path)
    bar = row.locator("progress").element_handle(timeout=RUN_MS)
    began = page.wait_for_function("bar => bar.value", arg=bar, timeout=RUN_MS)
    assert began.json_value() > 0.03
    row.get_by_role("button").press("Enter")
    expect(row).to_contain_text("Cancelled")


def test_a_busy_kernel_loses_nothing(uploader, page: Page, tmp_path: Path) -> None:
    run_cell(page, 2)
    expect(output(page, 2)).to_contain_text("busy")
    choose(uploader, film.large(tmp_path / "meanwhile.mp4", 5 * MB, 1.2))
    row = uploader.get_by_role("listitem").filter(has_text="meanwhile.mp4")
    expect(row).to_contain_text("Added", timeout=RUN_MS)
    expect(output(page, 2)).to_contain_text("after", timeout=RUN_MS)


def test_cancel_by_keyboard_and_footage_of_the_server(uploader, page: Page, tmp_path: Path) -> None:
    choose(uploader, film.large(tmp_path / "other.mp4", 200 * MB, 1.3))
    cancel = uploader.get_by_role("button", name="Cancel other.mp4")
    cancel.focus()
    page.keyboard.press("Enter")
    row = uploader.get_by_role("listitem").filter(has_text="other.mp4")
    expect(row).to_contain_text("Cancelled")
    uploader.get_by_text("From the server's folder").press("Enter")
    expect(uploader.get_by_role("button", name="Add beside.mp4")).to_be_visible()
    assert serious(page) == []
    uploader.get_by_role("button", name="Add beside.mp4").press("Enter")
    row = uploader.get_by_role("listitem").filter(has_text="Added")
    expect(row).to_contain_text("beside.mp4", timeout=RUN_MS)
