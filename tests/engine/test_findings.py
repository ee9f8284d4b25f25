"""What is found out about a stored file is found out once."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from nemo_jupyter.engine import findings
from nemo_jupyter.engine.footage import adopt
from nemo_jupyter.engine.media import signals
from nemo_jupyter.engine.store import Store
from nemo_jupyter.errors import Cancelled, InvalidInput
from tests import film


@pytest.fixture
def store(tmp_path: Path) -> Any:
    opened = Store(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The real computations, noted as they begin."""
    begun: list[str] = []
    real = signals.compute

    def compute(kind: str, *how: Any) -> Any:
        begun.append(kind)
        return real(kind, *how)

    monkeypatch.setattr(signals, "compute", compute)
    return begun


def stored(store: Store, tmp_path: Path, **how: Any) -> str:
    return adopt(store, film.make(tmp_path / "a.mp4", 2.0, **how), "a.mp4").asset


def test_a_signal_is_computed_once_for_a_content(
    store: Store, tmp_path: Path, counted: list[str]
) -> None:
    asset = stored(store, tmp_path)
    first = findings.find(store, asset, "loudness")
    assert findings.find(store, asset, "loudness") == first
    findings.find(store, asset, "black")
    findings.find(store, asset, "motion")
    findings.find(store, asset, "scenes")
    assert counted == ["loudness", "black"]


def test_two_who_ask_at_once_have_it_computed_once(
    store: Store, tmp_path: Path, counted: list[str]
) -> None:
    asset = stored(store, tmp_path)
    asking = [
        threading.Thread(target=findings.find, args=(store, asset, "scenes")) for _ in range(4)
    ]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert counted == ["scenes"]


def test_progress_is_told_and_a_stop_keeps_nothing(
    store: Store, tmp_path: Path, counted: list[str]
) -> None:
    asset = stored(store, tmp_path)
    told: list[tuple[str, float]] = []
    with pytest.raises(Cancelled):
        findings.find(store, asset, "scenes", lambda: len(told) > 3, lambda *how: told.append(how))
    findings.find(store, asset, "scenes", on_progress=lambda *how: told.append(how))
    assert {doing for doing, _ in told} == {"Looking for cuts"}
    assert max(share for _, share in told) > 0.9
    assert counted == ["scenes", "scenes"]


def test_what_a_file_cannot_have_is_said(store: Store, tmp_path: Path) -> None:
    asset = stored(store, tmp_path, silent=True)
    with pytest.raises(InvalidInput, match="no sound, so it has no loudness"):
        findings.find(store, asset, "loudness")
    with pytest.raises(InvalidInput, match="there are silence, speech, pauses"):
        findings.find(store, asset, "smell")
    with pytest.raises(InvalidInput, match="upload it again"):
        findings.find(store, "0" * 64, "scenes")
