"""A render is asked for once, watched to its end, and never forgotten."""

from pathlib import Path

import pytest

from nemo_jupyter import errors
from nemo_jupyter.client.blocking import Client
from nemo_jupyter.client.jobs import Jobs
from nemo_jupyter.config import Settings

from .cloud import DRAFT, FAST, OTHER, Cloud
from .server import Exchange

RENDERS = "/api/render/proxy/lambda"


def statuses(*names: str) -> list:
    """Polls that answer these statuses, in order."""

    def answer(name: str, exchange: Exchange) -> None:
        if name == "404":
            exchange.json({"detail": "unknown"}, 404)
        elif name == "reset":
            exchange.reset()
        else:
            exchange.json(
                {"status": name, "output": {"url": "https://x.test/f?sig=1"}, "error": "oom"}
            )

    return [lambda exchange, name=name: answer(name, exchange) for name in names]


def submits(cloud: Cloud) -> int:
    return cloud.count("POST", RENDERS)


def test_the_request_is_the_documented_one(cloud: Cloud, client: Client) -> None:
    draft = {**DRAFT, "x_unknown": {"z": [1.5, None, "\ud800"]}}
    client.render("s1", draft, {"quality": "low"})
    (render,) = cloud.renders.values()
    assert render["draft"] == draft
    assert render["sessionId"] == "s1"
    assert render["output"] == {"format": "mp4", "quality": "low"}
    assert render["id"].startswith("render_")


@pytest.mark.parametrize("draft", [{}, {"t": []}, {"t": [{"tt": 0, "sg": []}]}, {"t": [{"tt": 0}]}])
def test_an_empty_timeline_is_not_sent(cloud: Cloud, client: Client, draft: dict) -> None:
    with pytest.raises(errors.EmptyTimeline):
        client.render("s1", draft)
    assert submits(cloud) == 0


def test_a_render_is_watched_to_its_end(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", RENDERS, *statuses("404", "pending", "reset", "processing", "completed"))
    told: list[str] = []
    status = client.render("s1", DRAFT, on_status=lambda status: told.append(status.status))
    assert status.url == "https://x.test/f?sig=1"
    assert told == ["pending", "pending", "processing", "completed"]
    assert "sig" not in repr(status)


def test_a_failed_render_is_tried_once_more_with_a_new_id(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", RENDERS, *statuses("failed", "processing", "completed"))
    assert client.render("s1", DRAFT).status == "completed"
    assert len(cloud.renders) == 2


def test_two_failures_are_told_with_their_reason(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", RENDERS, *statuses("failed"))
    with pytest.raises(errors.RenderFailed, match="oom"):
        client.render("s1", DRAFT)
    assert submits(cloud) == 2


@pytest.mark.parametrize("status", [200, 402])
def test_a_blocked_export_is_no_matter_of_credits(
    cloud: Cloud, client: Client, status: int
) -> None:
    cloud.on("POST", RENDERS, lambda exchange: exchange.refuse(402, status))
    with pytest.raises(errors.ExportBlocked, match="no matter of credits"):
        client.render("s1", DRAFT)
    assert submits(cloud) == 1


def test_a_long_render_is_picked_up_by_the_next_kernel(
    cloud: Cloud, client: Client, settings: Settings
) -> None:
    cloud.on("GET", RENDERS, *statuses("processing"))
    with pytest.raises(errors.RenderUnfinished, match="pick it up"):
        client.render("s1", DRAFT)
    cloud.on("GET", RENDERS, *statuses("completed"))
    with Client(cloud.url, token="t", timings=FAST, settings=settings) as next_kernel:
        (job,) = next_kernel.jobs.list(session_id="s1")
        assert job.status == "processing"
        assert next_kernel.render("s1", DRAFT).render_id == job.render_id
    assert submits(cloud) == 1


def test_another_draft_output_or_session_is_another_render(cloud: Cloud, client: Client) -> None:
    first = client.render("s1", DRAFT)
    assert client.render("s1", DRAFT) == first
    client.render("s1", OTHER)
    client.render("s2", DRAFT)
    client.render("s1", DRAFT, {"format": "mov"})
    client.render("s1", DRAFT, again=True)
    assert submits(cloud) == 5


def test_an_answer_lost_on_the_way_is_asked_for_and_not_sent_again(
    cloud: Cloud, client: Client
) -> None:
    def lost(exchange: Exchange) -> None:
        cloud.renders[exchange.seen.json["id"]] = exchange.seen.json
        exchange.reset()

    cloud.on("POST", RENDERS, lost)
    assert client.render("s1", DRAFT).status == "completed"
    assert submits(cloud) == 1


def test_a_render_the_service_forgot_is_asked_for_anew(cloud: Cloud, client: Client) -> None:
    client.render("s1", DRAFT)
    cloud.renders.clear()
    client.render("s1", DRAFT)
    assert submits(cloud) == 2


def test_a_download_is_noted_with_its_place(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    cloud.on(
        "GET", "/api/render/proxy/render_", lambda e: e.body(b"film", content_type="video/mp4")
    )
    done = client.render("s1", DRAFT)
    client.download(done, tmp_path / "f.mp4")
    (job,) = client.jobs.list()
    assert (job.status, job.path) == ("downloaded", tmp_path / "f.mp4")


def test_nothing_secret_is_written_down(cloud: Cloud, client: Client, settings: Settings) -> None:
    cloud.on("GET", RENDERS, *statuses("completed"))
    client.render("s1", DRAFT)
    raw = (settings.home / "jobs.sqlite3").read_bytes()
    assert b"nmv_" not in raw
    assert b"sig=" not in raw
    assert (settings.home / "jobs.sqlite3").stat().st_mode & 0o077 == 0


def test_jobs_of_one_service_are_not_anothers(tmp_path: Path) -> None:
    jobs = Jobs(tmp_path)
    jobs.remember("r", origin="a", session_id="s", draft=DRAFT, output={})
    jobs.remember("r", origin="b", session_id="s", draft=DRAFT, output={})
    jobs.update("r", origin="a", status="failed")
    assert jobs.find(origin="a", session_id="s", draft=DRAFT, output={}) is None
    assert jobs.find(origin="b", session_id="s", draft=DRAFT, output={}) is not None


def test_a_home_that_cannot_be_written_keeps_nobody_from_exporting(
    cloud: Cloud, tmp_path: Path
) -> None:
    (tmp_path / "home").write_text("a file in the way")
    settings = Settings(home=tmp_path / "home", client_id="c")
    with Client(cloud.url, token="t", timings=FAST, settings=settings) as client:
        assert client.render("s1", DRAFT).status == "completed"
        cloud.turn(lambda exchange: exchange.stream())
        assert client.run_turn("s1", "trim").changed is False
        assert client.jobs.list() == []
