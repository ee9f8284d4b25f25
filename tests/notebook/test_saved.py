"""The demo notebooks as they are saved: small, whole, and telling nothing of a machine."""

import json
import re
from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_saved_notebooks_are_small_and_shareable(path):
    text = path.read_text(encoding="utf-8")
    assert len(text) < 500_000
    assert not re.search(r"nmv_|/home/|/root|/tmp/", text)
    cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]
    assert all(cell["execution_count"] for cell in cells)
    outputs = [output for cell in cells for output in cell["outputs"]]
    assert not [output for output in outputs if output["output_type"] == "error"]
    for data in (output["data"] for output in outputs if "data" in output):
        assert "text/plain" in data  # for whoever sees no pictures
