"""Renders come down whole, a piece at a time, whatever breaks on the way."""

import hashlib
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from nemo_jupyter import errors
from nemo_jupyter.client.blocking import Client
from nemo_jupyter.client.origins import Origin
from nemo_jupyter.client.wire import RenderStatus

from .cloud import Cloud
from .conftest import TOKEN
from .server import Exchange

FILM = random.Random(1).randbytes(300_000)


def done(url: str | None = None) -> RenderStatus:
    return RenderStatus("r1", "completed", url)


def serve(exchange: Exchange, film: bytes = FILM, upto: int | None = None) -> None:
    """The film as a file server sends it, broken off after some bytes if asked."""
    match = re.fullmatch(r"bytes=(\d+)-", exchange.seen.headers.get("range", ""))
    start = int(match[1]) if match else 0
    if start >= len(film):
        exchange.body(b"", 416, content_range=f"bytes */{len(film)}")
        return
    span = {"content_range": f"bytes {start}-{len(film) - 1}/{len(film)}"} if match else {}
    length = str(len(film) - start)
    exchange.head(206 if match else 200, content_type="video/mp4", content_length=length, **span)
    exchange.send(film[start : None if upto is None else start + upto])
    if upto is not None:
        exchange.reset()


@pytest.fixture
def film(cloud: Cloud) -> Cloud:
    cloud.on("GET", "/api/render/proxy/r1/download", serve)
    return cloud


def test_a_render_comes_down_whole_and_only_then_has_its_name(
    film: Cloud, client: Client, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "film.mp4"
    progress: list[tuple[int, int]] = []
    assert client.download("r1", target, progress=lambda *step: progress.append(step)) == target
    assert target.read_bytes() == FILM
    assert progress[-1] == (len(FILM), len(FILM))
    assert list(target.parent.iterdir()) == [target]


def test_a_download_goes_on_where_it_broke_off(
    cloud: Cloud, client: Client, tmp_path: Path
) -> None:
    cloud.on(
        "GET",
        "/api/render/proxy/r1/download",
        *[lambda e, n=n: serve(e, upto=n) for n in (100_000, 1, 50_000, 10_000)],
        serve,
    )
    target = client.download("r1", tmp_path / "film.mp4")
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(FILM).digest()
    ranges = [seen.headers.get("range") for seen in cloud.seen]
    assert ranges[0] is None
    assert all(ranges[1:])


def test_what_arrived_is_kept_for_the_next_run(
    cloud: Cloud, client: Client, tmp_path: Path
) -> None:
    target = tmp_path / "film.mp4"
    cloud.on(
        "GET", "/api/render/proxy/r1/download", lambda e: serve(e, upto=1000), lambda e: e.reset()
    )
    with pytest.raises(errors.TransferError, match="run it again"):
        client.download("r1", target)
    assert not target.exists()
    cloud.on("GET", "/api/render/proxy/r1/download", serve)
    client.download("r1", target)
    assert target.read_bytes() == FILM
    assert cloud.seen[-1].headers["range"] == "bytes=1000-"


def test_a_download_outlives_its_token_and_trouble(
    cloud: Cloud, client: Client, tmp_path: Path
) -> None:
    path = "/api/render/proxy/r1/download"
    cloud.on("GET", path, lambda e: e.refuse(1001, 401), lambda e: e.body(b"", 503), serve)
    assert client.download("r1", tmp_path / "f.mp4").read_bytes() == FILM
    assert cloud.seen[-1].headers["authorization"] == "Bearer nmv_usr_1"


def test_a_server_without_ranges_starts_over(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    def whole(exchange: Exchange) -> None:
        exchange.body(FILM, content_type="video/mp4")

    cloud.on("GET", "/api/render/proxy/r1/download", lambda e: serve(e, upto=1000), whole)
    assert client.download("r1", tmp_path / "f.mp4").read_bytes() == FILM


def test_a_part_that_is_already_whole_is_not_fetched_again(
    film: Cloud, client: Client, tmp_path: Path
) -> None:
    target = tmp_path / "f.mp4"
    client.download("r1", target)
    (part,) = {seen.path for seen in film.seen}
    assert part.endswith("/download")
    # As if the process had died between the last byte and the naming.
    from nemo_jupyter.client.download import Download

    fetch = Download(client._connection, target, "r1", None)
    target.rename(fetch._part_of("api/render/proxy/r1/download"))
    assert client.download("r1", target).read_bytes() == FILM


@pytest.mark.parametrize(
    "bad",
    [
        lambda e: e.body(b"", content_type="video/mp4"),
        lambda e: e.body(b"<html>", content_type="text/html"),
        lambda e: e.refuse(1002),
        lambda e: e.body(b"gone", 404),
        lambda e: e.body(b"down", 503),
        lambda e: e.body(b"", 403),
        lambda e: e.body(b"x", content_encoding="gzip"),
        lambda e: e.body(b"x", 206, content_range="bytes 5-5/6"),
        lambda e: e.body(b"", 302, location="/round"),
    ],
    ids=["empty", "page", "code", "404", "503", "403", "encoded", "elsewhere", "redirects"],
)
def test_something_other_than_the_file_is_never_kept(
    cloud: Cloud, client: Client, tmp_path: Path, bad: Callable[[Exchange], None]
) -> None:
    cloud.on("GET", "/api/render/proxy/r1/download", bad)
    cloud.on("GET", "/round", lambda e: e.body(b"", 302, location="/round"))
    with pytest.raises(errors.TransferError):
        client.download("r1", tmp_path / "f.mp4")
    assert not (tmp_path / "f.mp4").exists()


def test_the_fallback_serves_when_the_address_fails(
    film: Cloud, client: Client, tmp_path: Path
) -> None:
    film.on("GET", "/gone", lambda exchange: exchange.body(b"", 403))
    target = client.download(done(f"{film.url}/gone?sig=1"), tmp_path / "f.mp4")
    assert target.read_bytes() == FILM


def test_another_hosts_no_is_not_about_the_token(
    cloud: Cloud, client: Client, tmp_path: Path
) -> None:
    other = Cloud()
    other.on("GET", "/f.mp4", lambda exchange: exchange.body(b"expired", 403))
    cloud.on("GET", "/api/render/proxy/r1/download", lambda exchange: exchange.reset())
    try:
        with pytest.raises(errors.TransferError) as caught:
            client.download(done(f"{other.url}/f.mp4"), tmp_path / "f.mp4")
    finally:
        other.close()
    assert "token" not in caught.value.message
    assert cloud.count("POST", "/api/auth") == 0


def test_another_origin_gets_no_secrets(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    other = Cloud()
    try:
        other.on("GET", "/film.mp4", serve)
        client.download(done(f"{other.url}/film.mp4?sig=1"), tmp_path / "f.mp4")
        headers = other.seen[0].headers
    finally:
        other.close()
    assert TOKEN not in str(headers)
    assert not {"authorization", "x-client-id", "x-skill-source"} & set(headers)


def test_the_own_origin_gets_them(film: Cloud, client: Client, tmp_path: Path) -> None:
    client.download(done("/api/render/proxy/r1/download"), tmp_path / "f.mp4")
    assert film.seen[0].headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/f.mp4",
        "https://127.0.0.1/f.mp4",
        "https://10.0.0.8/f.mp4",
        "https://[::1]/f.mp4",
        "https://[::ffff:192.168.0.1]/f.mp4",
        "https://169.254.169.254/latest/meta-data",
        "https://localhost/f.mp4",
        "https://user:pass@example.com/f.mp4",
        "file:///etc/passwd",
        "ftp://example.com/f.mp4",
    ],
)
def test_a_public_api_cannot_send_the_client_into_a_private_network(url: str) -> None:
    import asyncio

    import httpx

    from nemo_jupyter.client.origins import check_foreign

    with pytest.raises(errors.TransferError):
        asyncio.run(check_foreign(httpx.URL(url), api_private=False))


def test_a_name_that_turns_private_after_the_check_is_caught(
    film: Cloud, client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The API is made to look public, and the foreign name to resolve to a public address."""

    async def public(_: object) -> bool:
        return False

    async def passes(*_: object, **__: object) -> None:
        return None

    other = Cloud()
    other.on("GET", "/f.mp4", serve)
    monkeypatch.setattr("nemo_jupyter.client.connection.Connection.private", public)
    monkeypatch.setattr("nemo_jupyter.client.download.check_foreign", passes)
    monkeypatch.setattr(client._connection, "local", False)
    try:
        target = client.download(done(f"{other.url}/f.mp4"), tmp_path / "f.mp4")
    finally:
        other.close()
    assert target.read_bytes() == FILM
    assert film.count("GET", "/api/render/proxy/r1/download") == 1


def test_a_place_that_cannot_be_written_is_said(
    film: Cloud, client: Client, tmp_path: Path
) -> None:
    with pytest.raises(errors.InvalidInput, match="folder"):
        client.download("r1", tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.TransferError, match="cannot be written"):
        client.download("r1", tmp_path / "file" / "f.mp4")


def test_origins_are_compared_by_scheme_host_and_port() -> None:
    assert Origin.of("https://A.test/x") == Origin.of("https://a.test:443")
    assert Origin.of("https://a.test") != Origin.of("http://a.test")
    assert Origin.of("https://a.test") != Origin.of("https://a.test:444")
