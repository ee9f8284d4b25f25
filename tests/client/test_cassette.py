"""A recorded session runs again without the service, and holds nothing secret."""

from pathlib import Path

import pytest

from nemo_jupyter import errors
from nemo_jupyter.client.blocking import Client
from nemo_jupyter.client.cassette import Player, Recorder
from nemo_jupyter.config import Settings

from .cloud import DRAFT, FAST, OTHER, Cloud, answers, calls, says
from .server import Exchange

SECRET = "k3y-in-an-address"


def play(client: Client, folder: Path) -> list[object]:
    """A whole session, as a notebook would run it."""
    folder.mkdir()
    (folder / "talk.mp4").write_bytes(b"footage" * 1000)
    client.anonymous_token()
    session = client.create_session().session_id
    uploaded = client.upload(session, folder / "talk.mp4")
    outcome = client.run_turn(session, "trim the pauses", meter=True)
    assert outcome.after is not None
    assert outcome.after.draft is not None
    status = client.render(session, outcome.after.draft)
    film = client.download(status, folder / "film.mp4").read_bytes()
    return [uploaded, outcome.text, outcome.after.draft, outcome.cost, film]


@pytest.fixture
def recorded(cloud: Cloud, tmp_path: Path, settings: Settings) -> tuple[Path, list[object]]:
    def poll(exchange: Exchange) -> None:
        url = f"{cloud.url}/film.mp4?X-Signature={SECRET}\\u0026a=1".replace("\\u0026", "&")
        exchange.json({"status": "completed", "output": {"url": url}})

    edit = calls() + answers(delta={"draft": OTHER}) + says("Trimmed.")
    cloud.turn(lambda exchange: exchange.stream(edit))
    cloud.on("POST", "/api/upload-video", lambda exchange: exchange.data({"name": "talk.mp4"}))
    cloud.on("GET", "/api/render/proxy/lambda/", poll)
    cloud.on("GET", "/film.mp4", lambda e: e.body(b"\x00film\xff" * 999, content_type="video/mp4"))
    tape = tmp_path / "tape"
    with Client(cloud.url, timings=FAST, settings=settings, transport=Recorder(tape)) as client:
        return tape, play(client, tmp_path / "first")


def test_a_cassette_gives_the_same_session_without_the_service(
    recorded: tuple[Path, list[object]], cloud: Cloud, tmp_path: Path
) -> None:
    tape, first = recorded
    before = len(cloud.seen)
    elsewhere = Settings(home=tmp_path / "elsewhere", client_id="somebody-else")
    with Client("https://api.test", settings=elsewhere, transport=Player(tape)) as client:
        assert play(client, tmp_path / "second") == first
    assert len(cloud.seen) == before


def test_nothing_secret_is_on_the_tape(
    recorded: tuple[Path, list[object]], settings: Settings
) -> None:
    tape, _ = recorded
    for path in tape.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for secret in (b"nmv_usr_1", SECRET.encode(), str(settings.client_id).encode()):
                assert secret not in content, path
    assert not list(tape.rglob("*.part"))


def test_a_changed_instruction_is_not_answered_with_another_ones_answer(
    recorded: tuple[Path, list[object]], tmp_path: Path
) -> None:
    tape, _ = recorded
    settings = Settings(home=tmp_path / "elsewhere", client_id="x")
    with Client("https://api.test", settings=settings, transport=Player(tape)) as client:
        client.anonymous_token()
        with pytest.raises(errors.NotRecorded, match="record it again"):
            client.run_turn("s1", "something else")


def test_a_player_says_that_it_replays(recorded: tuple[Path, list[object]]) -> None:
    assert "no service is asked" in Player(recorded[0]).notice


def test_a_folder_without_a_tape_is_no_cassette(tmp_path: Path) -> None:
    with pytest.raises(errors.InvalidInput):
        Player(tmp_path)


def test_a_draft_of_the_tape_is_whole(recorded: tuple[Path, list[object]]) -> None:
    assert recorded[1][2] == OTHER != DRAFT
