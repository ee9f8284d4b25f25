"""Files go up whole, a piece at a time, whatever breaks on the way."""

import random
import tracemalloc
from pathlib import Path

import pytest

from nemo_jupyter import errors
from nemo_jupyter.client.blocking import Client

from .cloud import Cloud
from .server import Exchange

UPLOAD = "/api/upload-video/nemo_agent/me/s1"
FILM = random.Random(1).randbytes(300_000)


def test_a_file_goes_up_as_multipart_with_progress(
    cloud: Cloud, client: Client, tmp_path: Path
) -> None:
    path = tmp_path / 'talk "1" 演讲.mp4'
    path.write_bytes(FILM)
    cloud.on("POST", UPLOAD, lambda exchange: exchange.data({"id": 1}))
    progress: list[tuple[int, int]] = []
    assert client.upload("s1", path, progress=lambda *step: progress.append(step)) == [{"id": 1}]
    (seen,) = [seen for seen in cloud.seen if seen.method == "POST"]
    boundary = seen.headers["content-type"].partition("boundary=")[2].encode()
    _, part, end = seen.body.split(b"--" + boundary)
    head, _, content = part.partition(b"\r\n\r\n")
    assert content == FILM + b"\r\n"
    assert end == b"--\r\n"
    assert 'name="files"; filename="talk %221%22 演讲.mp4"' in head.decode()
    assert b"Content-Type: video/mp4" in head
    assert progress[-1] == (len(FILM), len(FILM))


def test_several_files_count_as_one_progress(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.mp4").write_bytes(b"x" * 10)
    cloud.on("POST", UPLOAD, lambda e: e.data(1), lambda e: e.data(2))
    progress: list[tuple[int, int]] = []
    paths = [tmp_path / "a.mp4", str(tmp_path / "b.mp4")]
    assert client.upload("s1", paths, progress=lambda *step: progress.append(step)) == [1, 2]
    assert progress == [(10, 20), (20, 20)]


def test_a_large_file_costs_little_memory(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    path = tmp_path / "big.mp4"
    with path.open("wb") as file:
        file.truncate(64 * 1024**2)

    # Refused early, so that the server keeps nothing either.
    def swallow(exchange: Exchange) -> None:
        exchange.data(len(exchange.seen.body))

    cloud.on("POST", UPLOAD, swallow)
    client.credits()
    tracemalloc.start()
    body = client.upload("s1", path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert body[0] > 64 * 1024**2
    # The server of this test holds the body once, and its parts once more; the client a few MiB.
    assert peak < 64 * 1024**2 * 2 + 32 * 1024**2


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("missing.mp4", None, errors.MediaNotFound),
        ("empty.mp4", b"", errors.UnsupportedMedia),
        ("notes.txt", b"x", errors.UnsupportedMedia),
        ("noname", b"x", errors.UnsupportedMedia),
    ],
)
def test_a_bad_file_is_refused_before_anything_is_sent(
    cloud: Cloud, client: Client, tmp_path: Path, name: str, content: bytes | None, kind: type
) -> None:
    good = tmp_path / "good.mp4"
    good.write_bytes(b"x")
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(kind):
        client.upload("s1", [good, tmp_path / name])
    assert cloud.seen == []


def test_a_file_over_the_limit_is_refused(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    path = tmp_path / "huge.mp4"
    with path.open("wb") as file:
        file.truncate(500 * 1024**2 + 1)
    with pytest.raises(errors.MediaTooLarge):
        client.upload("s1", path)
    assert cloud.seen == []


@pytest.mark.parametrize(
    ("code", "kind"), [(4001, errors.UnsupportedMedia), (4002, errors.MediaTooLarge)]
)
def test_the_services_refusal_of_a_file_is_typed(
    cloud: Cloud, client: Client, tmp_path: Path, code: int, kind: type
) -> None:
    (tmp_path / "a.mp4").write_bytes(b"x")
    cloud.on("POST", UPLOAD, lambda exchange: exchange.refuse(code))
    with pytest.raises(kind):
        client.upload("s1", tmp_path / "a.mp4")


def test_an_upload_that_stalls_is_given_up(cloud: Cloud, client: Client, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"x")
    cloud.on("POST", UPLOAD, lambda exchange: exchange.hold() and None)
    with pytest.raises(errors.TransferError, match="stalled"):
        client.upload("s1", tmp_path / "a.mp4")


def test_an_upload_is_repeated_after_a_renewed_token(
    cloud: Cloud, client: Client, tmp_path: Path
) -> None:
    (tmp_path / "a.mp4").write_bytes(FILM)
    cloud.on("POST", UPLOAD, lambda e: e.refuse(1001, 401), lambda e: e.data(len(e.seen.body)))
    assert client.upload("s1", tmp_path / "a.mp4")[0] > len(FILM)


def test_addresses_are_uploaded_as_documented(cloud: Cloud, client: Client) -> None:
    cloud.on("POST", UPLOAD, lambda exchange: exchange.data(exchange.seen.json))
    assert client.upload_urls("s1", "https://a.test/x.mp4") == {
        "urls": ["https://a.test/x.mp4"],
        "source_type": "url",
    }
    with pytest.raises(errors.InvalidInput):
        client.upload_urls("s1", "file:///etc/passwd")
