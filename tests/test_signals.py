"""What footage can be asked, from a user's side."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import numpy as np
import pytest

import nemo_jupyter as nemo
from nemo_jupyter.engine import process
from nemo_jupyter.errors import InvalidInput, NemoError, RequestRejected
from tests import film


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[nemo.Session]:
    home = tmp_path_factory.mktemp("home")
    t = np.arange(6 * film.RATE) / film.RATE
    tone = np.where((t < 2) | (t > 4), 0.3 * np.sin(2 * np.pi * 440 * t), 0).astype(np.float32)
    footage = film.make(home / "tone.mp4", 6.0, sound=tone)
    with nemo.connect(data_dir=home / "data") as opened:
        opened.upload(footage)
        opened.edit("cut the first 1 second")
        yield opened
    process.stop(home / "data")


def test_a_signal_is_a_table_of_the_source(session: nemo.Session) -> None:
    seen: list[str] = []
    table = session.signals("tone.mp4", "loudness", on_progress=lambda p: seen.append(p.doing))
    assert list(table.columns) == [
        "media", "asset", "start_ms", "end_ms", "momentary", "short_term",
    ]  # fmt: skip
    loud = table[table["momentary"] > -30]
    assert loud["start_ms"].iloc[0] < 500
    assert (table[table["start_ms"].between(2600, 3800)]["momentary"] == -70).all()
    assert set(seen) <= {"Measuring the loudness"}
    again = session.signals("TONE", "loudness")
    assert again.equals(table)


def test_what_there_is_not_is_told_in_plain_words(session: nemo.Session) -> None:
    with pytest.raises(RequestRejected) as unknown:
        session.signals("tone.mp4", "bogus")
    assert unknown.value.message.startswith("No signal is called “bogus”; there are silence, ")
    with pytest.raises(RequestRejected, match=r"no file “x\.mp4” in this session; there is tone"):
        session.signals("x.mp4", "loudness")
    assert "POST" not in unknown.value.message


def test_it_lies_on_the_timeline_as_the_draft_says(session: nemo.Session) -> None:
    table = session.signals("tone.mp4", "silence", on="timeline")
    assert list(table["start_ms"]) == pytest.approx([1000], abs=60)
    assert list(table["end_ms"]) == pytest.approx([3000], abs=60)
    segments = session.draft.segments()
    assert set(table["segment"]) <= set(segments["id"])


def test_what_is_not_there_is_named_with_what_is(session: nemo.Session) -> None:
    with pytest.raises(NemoError, match=r"no file “talk\.mp4”.*there is tone\.mp4"):
        session.signals("talk.mp4", "speech")
    with pytest.raises(NemoError, match=r"No signal is called “smell”; there are silence, speech"):
        session.signals("tone.mp4", "smell")
    with pytest.raises(InvalidInput, match="'source' or on 'timeline'"):
        session.signals("tone.mp4", "speech", on="disk")  # type: ignore[arg-type]


def test_a_signal_can_be_awaited_and_left(session: nemo.Session) -> None:
    async def both() -> int:
        leaving = asyncio.ensure_future(session.asignals("tone.mp4", "motion"))
        await asyncio.sleep(0)
        leaving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await leaving
        return len(await session.asignals("tone.mp4", "motion"))

    assert asyncio.run(both()) == 12
