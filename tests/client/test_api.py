"""Every endpoint and every code: what is sent, and what a caller gets."""

import _thread
import asyncio
import gzip
import json
import logging
import signal
import socket
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from nemo_jupyter import errors
from nemo_jupyter.client.api import AsyncClient
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.blocking import Client
from nemo_jupyter.config import Secret, Settings

from .cloud import DRAFT, FAST, Cloud
from .conftest import TOKEN
from .server import Exchange

CREDITS = "/api/credits/balance/simple"


def test_each_endpoint_gives_its_value(cloud: Cloud, client: Client) -> None:
    ids = client.create_session()
    assert (ids.session_id, ids.task_id) == ("s1", "t1")
    assert client.state("s1").draft == DRAFT
    assert client.credits().available == 100
    cloud.on(
        "POST", "/api/auth/claim-token", lambda e: e.data({"claim_token": "clm_x", "expires_in": 9})
    )
    link = client.claim_token("t1", "s1")
    assert link.url == "https://web.test/workspace/claim?ct=clm_x"
    assert TOKEN not in link.url


def test_every_request_carries_attribution_and_only_the_grant_a_client_id(
    cloud: Cloud, settings: Settings
) -> None:
    who = Attribution("ai-video-jobs", "1.2.3", "clawhub")
    with Client(cloud.url, attribution=who, timings=FAST, settings=settings) as client:
        assert client.anonymous_token().credits == 100
        client.create_session()
        client.state("s1")
        client.credits()
    for seen in cloud.seen:
        assert seen.headers["x-skill-source"] == "ai-video-jobs"
        assert seen.headers["x-skill-version"] == "1.2.3"
        assert seen.headers["x-skill-platform"] == "clawhub"
        assert ("x-client-id" in seen.headers) == ("anonymous-token" in seen.path)
        assert ("authorization" in seen.headers) == ("anonymous-token" not in seen.path)


CODES = [
    (1001, errors.NotAuthorised),
    (1002, errors.SessionNotFound),
    (2001, errors.NoCredits),
    (4001, errors.UnsupportedMedia),
    (4002, errors.MediaTooLarge),
    (400, errors.RequestRejected),
    (402, errors.ExportBlocked),
    (429, errors.RateLimited),
    (7777, errors.ServiceError),
]


@pytest.mark.parametrize("status", [200, 403, 500])
@pytest.mark.parametrize(("code", "kind"), CODES)
def test_a_code_means_the_same_under_every_status(
    cloud: Cloud, settings: Settings, code: int, status: int, kind: type[errors.NemoError]
) -> None:
    cloud.on("POST", "/api/x", lambda exchange: exchange.refuse(code, status, "because\nof it"))
    with (
        Client(cloud.url, token="account", timings=FAST, settings=settings) as client,
        pytest.raises(kind) as caught,
    ):
        client.call("POST", "/api/x", json={})
    assert type(caught.value) is kind
    message = caught.value.message
    assert "\n" not in message
    assert "because of it" in message
    assert message.endswith((".", "/"))


@pytest.mark.parametrize(
    ("status", "body", "kind", "says"),
    [
        (404, {"detail": "Session not found: s9"}, errors.SessionNotFound, "Session not found: s9"),
        (404, {"detail": "Session not found"}, errors.SessionNotFound, "Session not found"),
        (422, {"detail": [{"type": "missing", "loc": ["body", "x"], "msg": "Field required"}]},
         errors.RequestRejected, "body x Field required"),
        (400, {"detail": "app_name"}, errors.RequestRejected, "app_name"),
        (500, "Internal Server Error", errors.ServiceError, "500"),
        (502, "<html>bad gateway</html>", errors.ServiceError, "502"),
        (413, "<html>", errors.MediaTooLarge, "500 MB"),
        (302, "", errors.ServiceError, "redirect"),
        (200, "<html>welcome to the hotel</html>", errors.ServiceError, "no JSON"),
        (200, "[" * 5000, errors.ServiceError, "no JSON"),
    ],
)  # fmt: skip
def test_answers_without_an_envelope_are_understood(
    cloud: Cloud, client: Client, status: int, body: Any, kind: type[errors.NemoError], says: str
) -> None:
    raw = body if isinstance(body, str) else json.dumps(body)
    cloud.on("POST", "/api/x", lambda e: e.body(raw.encode(), status, location="http://elsewhere/"))
    with pytest.raises(kind, match=says):
        client.call("POST", "/api/x", json={})
    assert cloud.count("POST", "/api/x") == 1


def test_no_credits_names_the_way_on(cloud: Cloud, client: Client, settings: Settings) -> None:
    cloud.on("GET", CREDITS, lambda exchange: exchange.refuse(2001))
    client.create_session()
    with pytest.raises(errors.NoCredits, match=r"https://web\.test/\?bind=t1"):
        client.credits()
    account = Client(cloud.url, token="account", timings=FAST, settings=settings)
    with account, pytest.raises(errors.NoCredits, match="top up"):
        account.credits()


def test_reads_are_tried_again_and_posts_are_not(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", CREDITS, lambda e: e.reset(), lambda e: e.body(b"", 503), cloud._credits)
    assert client.credits().available == 100
    cloud.on("POST", "/api/tasks", lambda e: e.body(b"", 503))
    with pytest.raises(errors.ServiceError):
        client.create_session()
    assert cloud.count("POST", "/api/tasks") == 1


def test_reads_are_not_tried_for_ever(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", CREDITS, lambda exchange: exchange.reset())
    with pytest.raises(errors.Unreachable):
        client.credits()
    assert cloud.count("GET", CREDITS) == FAST.retry_attempts


def test_an_expired_anonymous_token_is_renewed_with_the_same_client_id(
    cloud: Cloud, settings: Settings
) -> None:
    def credits(exchange: Exchange) -> None:
        good = exchange.seen.headers["authorization"] == "Bearer nmv_usr_2"
        cloud._credits(exchange) if good else exchange.refuse(1001, 401)

    cloud.on("GET", CREDITS, credits)
    with Client(cloud.url, timings=FAST, settings=settings) as client:
        client.anonymous_token()
        assert client.credits().total == 100
        assert client.token == Secret("nmv_usr_2")
    grants = [seen.headers["x-client-id"] for seen in cloud.seen if "anonymous" in seen.path]
    assert grants == [settings.client_id] * 2


def test_a_token_is_renewed_once(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", CREDITS, lambda exchange: exchange.refuse(1001, 401))
    with pytest.raises(errors.NotAuthorised):
        client.credits()
    assert cloud.count("POST", "/api/auth") == 1


def test_an_accounts_token_is_never_replaced_by_an_anonymous_one(
    cloud: Cloud, settings: Settings
) -> None:
    cloud.on("GET", CREDITS, lambda exchange: exchange.refuse(1001, 401))
    client = Client(cloud.url, token="account", timings=FAST, settings=settings)
    with client, pytest.raises(errors.NotAuthorised, match="NEMO_TOKEN"):
        client.credits()
    assert cloud.count("POST", "/api/auth") == 0


def test_many_calls_at_once_renew_a_token_once(cloud: Cloud, settings: Settings) -> None:
    def credits(exchange: Exchange) -> None:
        old = exchange.seen.headers["authorization"] == f"Bearer {TOKEN}"
        exchange.refuse(1001, 401) if old else cloud._credits(exchange)

    async def all_at_once() -> None:
        async with AsyncClient(cloud.url, token=TOKEN, timings=FAST, settings=settings) as client:
            await asyncio.gather(*(client.credits() for _ in range(8)))

    cloud.on("GET", CREDITS, credits)
    asyncio.run(all_at_once())
    assert cloud.count("POST", "/api/auth") == 1


@pytest.mark.parametrize("after", ["0", "Thu, 01 Jan 1970 00:00:00 GMT", "soon", ""])
def test_a_rate_limit_is_waited_out_once(cloud: Cloud, client: Client, after: str) -> None:
    cloud.on("GET", CREDITS, lambda e: e.refuse(429, 429, retry_after=after), cloud._credits)
    assert client.credits().total == 100
    assert cloud.count("GET", CREDITS) == 2


def test_a_long_rate_limit_is_told_at_once(cloud: Cloud, client: Client) -> None:
    cloud.on("POST", "/api/auth", lambda e: e.refuse(429, 429, retry_after="604800"))
    with pytest.raises(errors.RateLimited, match="604800 s") as caught:
        client.anonymous_token()
    assert caught.value.retry_after == 604800
    assert cloud.count("POST", "/api/auth") == 1


# Deadlines, interruption, size


def _drip(exchange: Exchange) -> None:
    exchange.head(content_type="application/json", content_length="1000")
    for _ in range(1000):
        exchange.send(b" ")
        threading.Event().wait(0.02)


def _drip_head(exchange: Exchange) -> None:
    exchange.send(b"HTTP/1.1 200 OK\r\n")
    for _ in range(1000):
        exchange.send(b"X-A: b\r\n")
        threading.Event().wait(0.02)


@pytest.mark.parametrize(
    "slow", [_drip, _drip_head, lambda e: e.hold()], ids=["body", "head", "silent"]
)
def test_a_deadline_holds_for_the_whole_call(
    cloud: Cloud, client: Client, slow: Callable[[Exchange], None]
) -> None:
    cloud.on("POST", "/api/x", slow)
    with pytest.raises(errors.Unreachable, match="No answer within"):
        client.call("POST", "/api/x", json={}, within=0.2)


@pytest.mark.parametrize("path", ["/run_sse", "/api/render"])
def test_a_cancel_flag_reaches_the_socket(cloud: Cloud, client: Client, path: str) -> None:
    cancel, left = threading.Event(), threading.Event()

    def wait(exchange: Exchange) -> None:
        cancel.set()
        if exchange.hold():
            left.set()

    cloud.on("POST", path, wait)
    call = client.run_turn if path == "/run_sse" else client.render
    with pytest.raises(errors.Cancelled):
        call("s1", "trim" if path == "/run_sse" else DRAFT, cancel=cancel)  # type: ignore[arg-type]
    assert left.wait(5)


def test_an_interrupt_in_the_waiting_thread_reaches_the_socket(
    cloud: Cloud, client: Client
) -> None:
    left = threading.Event()

    def turn(exchange: Exchange) -> None:
        exchange.stream(
            b"data: " + json.dumps({"content": {"parts": [{"text": "x"}]}}).encode() + b"\n\n",
            end=False,
        )
        if exchange.hold():
            left.set()

    def interrupt(update: object) -> None:
        raise KeyboardInterrupt

    cloud.turn(turn)
    with pytest.raises(KeyboardInterrupt):
        client.run_turn("s1", "trim", on_update=interrupt)
    assert left.wait(5)
    cloud.turn(lambda exchange: exchange.stream())
    client.run_turn("s1", "the session is free again")


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as a terminal has it: a job in the background is started without."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_reaches_the_socket(cloud: Cloud, settings: Settings) -> None:
    # Patient enough that nothing but the interrupt ends the turn, however busy the machine is.
    patient = replace(FAST, turn=60, turn_quiet=60)
    client = Client(cloud.url, token="t", timings=patient, settings=settings)
    left = threading.Event()

    def turn(exchange: Exchange) -> None:
        _thread.interrupt_main()
        if exchange.hold():
            left.set()

    cloud.turn(turn)
    with pytest.raises(KeyboardInterrupt):
        client.run_turn("s1", "trim")
    assert left.wait(5)
    cloud.turn(lambda exchange: exchange.stream())
    client.run_turn("s1", "the session is free again")
    client.close()


def test_cancelling_a_task_reaches_the_socket(cloud: Cloud, settings: Settings) -> None:
    begun, left = threading.Event(), threading.Event()

    def turn(exchange: Exchange) -> None:
        begun.set()
        if exchange.hold():
            left.set()

    async def main() -> None:
        async with AsyncClient(cloud.url, token="t", timings=FAST, settings=settings) as client:
            task = asyncio.create_task(client.run_turn("s1", "trim"))
            assert await asyncio.to_thread(begun.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    cloud.turn(turn)
    asyncio.run(main())
    assert left.wait(5)


def test_a_gzip_bomb_is_stopped(cloud: Cloud, client: Client) -> None:
    bomb = gzip.compress(b" " * 200 * 1024**2)
    cloud.on("POST", "/api/x", lambda e: e.body(bomb, content_encoding="gzip"))
    with pytest.raises(errors.ServiceError, match="larger"):
        client.call("POST", "/api/x", json={}, within=20)


def test_a_gateway_may_compress_what_it_was_asked_not_to(cloud: Cloud, client: Client) -> None:
    body = gzip.compress(json.dumps({"code": 0, "data": ["x" * 3_000_000]}).encode())
    cloud.on("POST", "/api/x", lambda e: e.body(body, content_encoding="gzip"))
    assert client.call("POST", "/api/x", json={}) == ["x" * 3_000_000]


# Secrets and origins


def test_a_path_never_leads_to_another_origin(client: Client) -> None:
    for path in ["http://evil.test/", "//evil.test/x", "https://127.0.0.1/", "\\\\evil"]:
        with pytest.raises((errors.InvalidInput, errors.APIError)):
            client.call("GET", path)


@pytest.mark.parametrize("id_", ["", ".", ".."])
def test_an_id_never_climbs_the_path(client: Client, id_: str) -> None:
    with pytest.raises(errors.InvalidInput):
        client.state(id_)


def test_an_odd_id_stays_one_segment(cloud: Cloud, client: Client) -> None:
    client.state("../a/b?c#d é")
    assert cloud.seen[-1].path.endswith("/me/..%2Fa%2Fb%3Fc%23d%20%C3%A9/latest")


def test_a_redirect_is_not_followed(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", CREDITS, lambda e: e.body(b"", 307, location="/elsewhere"))
    with pytest.raises(errors.ServiceError, match="redirect"):
        client.credits()
    assert cloud.count("GET", "/elsewhere") == 0


@pytest.mark.parametrize(
    "trouble", [lambda e: e.reset(), lambda e: e.refuse(1002, 404, f"bad {TOKEN}")]
)
def test_the_token_is_in_no_repr_log_or_traceback(
    cloud: Cloud,
    client: Client,
    trouble: Callable[[Exchange], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    cloud.on("GET", CREDITS, trouble)
    with caplog.at_level(logging.DEBUG), pytest.raises(errors.NemoError) as caught:
        client.credits()
    shown = "".join(
        traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    )
    for text in [
        shown,
        repr(client),
        str(client),
        repr(client.token),
        f"{client.token}",
        caplog.text,
    ]:
        assert TOKEN not in text


def test_an_interrupt_shows_no_headers_either(cloud: Cloud, client: Client) -> None:
    cancel = threading.Event()

    def wait(exchange: Exchange) -> None:
        cancel.set()
        exchange.hold()

    cloud.on("POST", "/api/render", wait)
    with pytest.raises(errors.Cancelled) as caught:
        client.render("s1", DRAFT, cancel=cancel)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert TOKEN not in "".join(shown.format())


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no Unix sockets here")
def test_a_unix_socket_serves_as_well(cloud: Cloud, settings: Settings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/s"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(path)
            listener.listen()

            def serve() -> None:
                connection, _ = listener.accept()
                with connection:
                    seen.append(connection.recv(65536))
                    body = b'{"code":0,"data":{"available":1,"frozen":0,"total":1}}'
                    connection.sendall(
                        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body
                    )

            seen: list[bytes] = []
            thread = threading.Thread(target=serve)
            thread.start()
            with Client(
                "http://engine",
                token=None,
                uds=path,
                secret_header="s3cret",
                timings=FAST,
                settings=settings,
            ) as client:
                assert client.credits().total == 1
            thread.join()
    assert b"X-Engine-Secret: s3cret" in seen[0]


def test_an_engine_that_is_gone_says_so(settings: Settings) -> None:
    with (
        Client(
            "http://engine", token=None, uds="/nowhere/s", timings=FAST, settings=settings
        ) as client,
        pytest.raises(errors.EngineUnavailable, match="connect again"),
    ):
        client.credits()


def test_waiting_and_awaiting_are_the_same_interface() -> None:
    import inspect

    shared = {name for name in vars(AsyncClient) if not name.startswith("_")} - {"aclose", "open"}
    for name in shared:
        awaited = inspect.signature(getattr(AsyncClient, name)).parameters
        waiting = inspect.signature(getattr(Client, name)).parameters
        assert [p for p in waiting if p != "cancel"] == list(awaited), name
