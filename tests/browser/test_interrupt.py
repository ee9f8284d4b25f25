"""A magic is stopped by the button that every notebook has."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab import RUN_MS, open_in_lab, output, printed, run_cell, write_notebook

SAMPLES = Path(__file__).parents[2] / "notebooks" / "samples"
CELLS = (
    "%load_ext nemo_jupyter\n%nemo upload --quiet talk.mp4\n"
    "%nemo edit --quiet make it vertical with a blurred background",
    "%nemo export --height 1080",
    "%nemo undo --quiet",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lab")
    write_notebook(folder / "long.ipynb", *CELLS)
    shutil.copy(SAMPLES / "talk.mp4", folder)
    return folder


def test_the_interrupt_button_stops_an_export_and_the_next_cell_runs(
    lab: str, page: Page, folder: Path
) -> None:
    open_in_lab(page, lab, "long.ipynb")
    printed(page, 0, "talk.mp4")
    run_cell(page, 1)
    expect(output(page, 1)).to_contain_text("%", timeout=RUN_MS)
    page.get_by_role("button", name="Interrupt the kernel").click()
    expect(output(page, 1)).to_contain_text("Cancelled: Stopped.", timeout=RUN_MS)
    expect(output(page, 1)).not_to_contain_text("Traceback")
    printed(page, 2, "The timeline is that of turn 1.")
    assert [path.name for path in folder.glob("*.mp4")] == ["talk.mp4"]
