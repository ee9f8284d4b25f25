"""What the wheel carries for pages: small, whole, and in need of nobody."""

import gzip
import re
from importlib.resources import files

import pytest

STATIC = files("nemo_jupyter.widgets").joinpath("static")
BUNDLES = sorted(entry.name for entry in STATIC.iterdir() if entry.name.endswith(".js"))


def test_every_widget_has_one() -> None:
    assert BUNDLES == ["player.js", "prompt.js", "timeline.js", "uploader.js"]


@pytest.mark.parametrize("name", BUNDLES)
def test_a_bundle_is_small_and_loads_nothing_from_elsewhere(name: str) -> None:
    code = STATIC.joinpath(name).read_bytes()
    assert len(gzip.compress(code)) < 60_000
    text = code.decode()
    assert not re.search(r"\bimport\s*[\"'({]|\bfrom\s*[\"']", text)
    assert re.findall(r"https?://\w[\w.-]+", text) == []
    assert not re.search(r"\binnerHTML\b|\beval\(|\bFunction\(", text)
