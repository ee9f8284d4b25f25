"""The engine's API over a real socket, as the protocol describes it."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn

from nemo_jupyter.engine.app import create_app
from nemo_jupyter.engine.engine import Engine, Rules
from tests import film

CLIENT = "2f1e9a6c-0000-4000-8000-000000000000"
ATTRIBUTION = {"X-Skill-Source": "s", "X-Skill-Version": "1", "X-Skill-Platform": "unknown"}
APP = "nemo_agent"


class Running:
    """An engine on a loopback port, with a client that has a token and a session."""

    def __init__(self, folder: Path, rules: Rules) -> None:
        self.engine = Engine(folder, 10**9, rules)
        config = uvicorn.Config(
            create_app(self.engine), port=0, log_level="error", access_log=False
        )
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)
        port = self.server.servers[0].sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.http = httpx.Client(base_url=self.url, headers=ATTRIBUTION, timeout=60)
        self.http.headers["Authorization"] = f"Bearer {self.token(CLIENT)}"
        self.session = self.new_session()

    def token(self, client: str) -> str:
        answer = self.http.post("/api/auth/anonymous-token", headers={"X-Client-Id": client})
        return str(answer.json()["data"]["token"])

    def new_session(self) -> str:
        path = f"/api/tasks/me/with-session/{APP}"
        answer = self.http.post(path, json={"task_name": "project", "language": "en"})
        return str(answer.json()["data"]["session_id"])

    def upload(self, *paths: Path, session: str | None = None) -> httpx.Response:
        files = [("files", (p.name, p.read_bytes())) for p in paths]
        where = f"/api/upload-video/{APP}/me/{session or self.session}"
        return self.http.post(where, files=files)

    def say(self, text: str, **extra: Any) -> list[dict[str, Any]]:
        body = {
            "app_name": APP,
            "user_id": "me",
            "session_id": self.session,
            "new_message": {"parts": [{"text": text}]},
            **extra,
        }
        answer = self.http.post("/run_sse", json=body)
        assert answer.headers["content-type"].startswith("text/event-stream"), answer.text
        lines = [x for x in answer.text.split("\n\n") if x.startswith("data: ")]
        return [json.loads(x[6:]) for x in lines]

    def state(self) -> dict[str, Any]:
        answer = self.http.get(f"/api/state/{APP}/me/{self.session}/latest")
        found: dict[str, Any] = answer.json()["data"]["state"]
        return found

    def render(self, **output: Any) -> dict[str, Any]:
        job = f"render_{time.time_ns()}"
        body = {"id": job, "sessionId": self.session, "draft": self.state()["draft"]}
        answer = self.http.post("/api/render/proxy/lambda", json={**body, "output": output})
        assert answer.json()["code"] == 0, answer.text
        while True:
            status: dict[str, Any] = self.http.get(f"/api/render/proxy/lambda/{job}").json()
            if status["status"] in ("completed", "failed"):
                return status
            time.sleep(0.05)

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *failure: object) -> None:
        self.http.close()
        self.server.should_exit = True
        self.thread.join()


@pytest.fixture(scope="module")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return film.make(tmp_path_factory.mktemp("footage") / "coded.mp4", 4.0)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Running]:
    with Running(tmp_path / "engine", Rules(one_token_a_week=False)) as running:
        yield running


def said(events: list[dict[str, Any]]) -> str:
    parts = [p for e in events for p in e.get("content", {}).get("parts", [])]
    return " ".join(p["text"] for p in parts if "text" in p)


def codes(answer: httpx.Response) -> tuple[int, str]:
    return answer.json()["code"], answer.json()["message"]


def test_footage_goes_in_and_a_film_comes_out(
    engine: Running, footage: Path, tmp_path: Path
) -> None:
    uploaded = engine.upload(footage).json()["data"]["files"][0]
    assert (uploaded["name"], uploaded["duration_ms"], uploaded["placed"]) == (
        "coded.mp4",
        4000,
        True,
    )
    events = engine.say("cut the first second")
    calls = [
        p["functionCall"]
        for e in events
        for p in e.get("content", {}).get("parts", [])
        if "functionCall" in p
    ]
    assert [(c["name"], c["args"]) for c in calls] == [("cut_first", {"ms": 1000})]
    assert "first 1 s" in said(events)
    deltas = [e["actions"]["stateDelta"] for e in events if e["actions"]["stateDelta"]]
    assert deltas[-1]["draft"]["d"] == 3000 == engine.state()["draft"]["d"]
    status = engine.render(format="mp4", quality="high")
    assert status["status"] == "completed", status
    target = tmp_path / "film.mp4"
    target.write_bytes(engine.http.get(status["output"]["url"]).content)
    assert film.numbers(target) == [*range(30, 120)]


def test_events_have_the_form_of_adk(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    for event in engine.say("split at 2 seconds"):
        assert {"invocationId", "author", "actions", "id", "timestamp"} <= event.keys()
        assert set(event["actions"]) == {
            "stateDelta",
            "artifactDelta",
            "requestedAuthConfigs",
            "requestedToolConfirmations",
        }


def test_undo_and_redo_move_along_the_line_of_turns(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    engine.say("cut the first second")
    engine.say("cut the last second")
    assert engine.state()["draft"]["d"] == 2000
    engine.say("undo")
    assert engine.state()["draft"]["d"] == 3000
    engine.say("redo")
    assert engine.state()["draft"]["d"] == 2000
    assert "nothing to redo" in said(engine.say("redo"))


def test_undoing_everything_keeps_the_footage(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    engine.say("cut the first second")
    engine.say("mute it")
    assert "Took back 2 edits" in said(engine.say("undo everything"))
    assert engine.state()["draft"]["d"] == 4000
    assert "nothing to undo" in said(engine.say("undo everything"))


def test_a_question_changes_nothing(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    before = engine.state()
    assert said(engine.say("make it better")).endswith("?")
    assert engine.state() == before


def test_a_time_beyond_the_end_is_an_error_that_changes_nothing(
    engine: Running, footage: Path
) -> None:
    engine.upload(footage)
    before = engine.state()
    events = engine.say("cut the first 2 seconds, then cut 1:00 to 1:10")
    assert events[-1]["errorCode"] == "OUT_OF_RANGE"
    assert "lies beyond the end" in events[-1]["errorMessage"]
    assert engine.state() == before


def test_the_same_footage_twice_is_on_the_timeline_once(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    again = engine.upload(footage).json()["data"]["files"][0]
    assert (again["placed"], engine.state()["draft"]["d"]) == (False, 4000)


def test_footage_comes_back_after_its_upload_was_undone(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    engine.say("undo")
    assert engine.state()["draft"]["t"] == []
    assert engine.upload(footage).json()["data"]["files"][0]["placed"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("notes.mp4", b"just some words, renamed\n" * 50, 4001),
        ("empty.mp4", b"", 4001),
        ("photo.exe", b"MZ" + bytes(500), 4001),
    ],
)
def test_files_that_are_no_footage_are_refused(
    engine: Running, tmp_path: Path, name: str, content: bytes, code: int
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    answer = engine.upload(path)
    assert codes(answer)[0] == code
    assert name in codes(answer)[1]
    assert engine.state()["video_infos"] == []
    assert list((engine.engine.store.media.folder).iterdir()) == []


def test_one_bad_file_adds_none_of_its_batch(
    engine: Running, footage: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "cut-off.mp4"
    bad.write_bytes(footage.read_bytes()[:4000])
    assert codes(engine.upload(footage, bad))[0] == 4001
    assert engine.state()["draft"]["t"] == []
    assert engine.state()["video_infos"] == []


def test_a_file_over_the_limit_is_refused_before_it_is_read(engine: Running) -> None:
    head = (
        f"POST /api/upload-video/{APP}/me/{engine.session} HTTP/1.1\r\nHost: x\r\n"
        f"Authorization: {engine.http.headers['Authorization']}\r\n"
        "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 629145600\r\n\r\n"
    )
    port = int(engine.url.rsplit(":", 1)[1])
    with socket.create_connection(("127.0.0.1", port)) as wire:
        wire.sendall(head.encode())
        answer = b""
        while b"}" not in answer:
            answer += wire.recv(65536)
    assert b'"code":4002' in answer


def test_a_name_with_a_path_in_it_stays_a_name(engine: Running, footage: Path) -> None:
    where = f"/api/upload-video/{APP}/me/{engine.session}"
    files = [("files", ("../../etc/evil.mp4", footage.read_bytes()))]
    answer = engine.http.post(where, files=files)
    assert answer.json()["data"]["files"][0]["name"] == "evil.mp4"


def test_export_of_nothing_is_refused(engine: Running) -> None:
    body = {"id": "r", "sessionId": engine.session, "draft": {"t": []}, "output": {}}
    answer = engine.http.post("/api/render/proxy/lambda", json=body)
    assert codes(answer) == (409, "The timeline is empty; upload a video first.")


def test_sound_alone_cannot_be_exported(engine: Running) -> None:
    music = {"t": [{"tt": 1, "sg": [{"d": 1000, "m": {"asset": "x" * 64}}]}]}
    body = {"id": "r", "sessionId": engine.session, "draft": music, "output": {}}
    assert "no picture" in codes(engine.http.post("/api/render/proxy/lambda", json=body))[1]


def test_export_without_attribution_is_402(engine: Running) -> None:
    headers = {"Authorization": engine.http.headers["Authorization"]}
    body = {"id": "r", "sessionId": engine.session, "draft": {"t": []}, "output": {}}
    answer = httpx.post(engine.url + "/api/render/proxy/lambda", json=body, headers=headers)
    assert codes(answer)[0] == 402


def test_a_token_is_needed_and_must_live(engine: Running) -> None:
    for headers in ({}, {"Authorization": "Bearer nmv_usr_no"}, {"Authorization": "Basic x"}):
        answer = httpx.get(engine.url + "/api/credits/balance/simple", headers=headers)
        assert codes(answer)[0] == 1001


def test_no_client_id_is_400(engine: Running) -> None:
    assert codes(httpx.post(engine.url + "/api/auth/anonymous-token"))[0] == 400


def test_one_token_a_week_is_the_rule_of_a_served_engine(tmp_path: Path) -> None:
    with Running(tmp_path, Rules()) as running:
        answer = running.http.post("/api/auth/anonymous-token", headers={"X-Client-Id": CLIENT})
    assert (codes(answer)[0], answer.headers["retry-after"]) == (429, "30")


def test_what_is_one_clients_is_invisible_to_another(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    job = engine.render()["render_id"]
    other = {"Authorization": f"Bearer {engine.token('somebody-else')}", **ATTRIBUTION}
    for path in (
        f"/api/state/{APP}/me/{engine.session}/latest",
        f"/api/render/proxy/lambda/{job}",
        f"/api/render/proxy/{job}/download",
        f"/api/engine/sessions/{engine.session}/turns",
    ):
        assert codes(httpx.get(engine.url + path, headers=other))[0] in (404, 1002), path
    body = {
        "app_name": APP,
        "session_id": engine.session,
        "new_message": {"parts": [{"text": "x"}]},
    }
    answer = httpx.post(engine.url + "/run_sse", json=body, headers=other)
    assert answer.json() == {"detail": f"Session not found: {engine.session}"}


def test_credits_are_metered_when_the_rules_say_so(tmp_path: Path, footage: Path) -> None:
    rules = Rules(credits=10, edit_cost=6, one_token_a_week=False)
    with Running(tmp_path, rules) as running:
        running.upload(footage)
        running.say("cut the first second")
        balance = running.http.get("/api/credits/balance/simple").json()["data"]
        assert balance == {"available": 4, "frozen": 0, "total": 10}
        message = {"parts": [{"text": "undo"}]}
        body = {"app_name": APP, "session_id": running.session, "new_message": message}
        assert codes(running.http.post("/run_sse", json=body))[0] == 2001


def test_bad_requests_of_a_turn_are_answered_like_adk(engine: Running) -> None:
    def post(**body: Any) -> httpx.Response:
        return engine.http.post("/run_sse", json=body)

    assert post(session_id="x").status_code == 422
    assert isinstance(post(session_id="x").json()["detail"], list)
    assert post(app_name="other", session_id="x").status_code == 404
    assert engine.http.post("/run_sse", content="x").status_code == 422
    empty = engine.say("")
    assert empty[0]["error"].startswith("ValueError")


def test_a_second_turn_of_a_session_is_refused_while_one_runs(
    engine: Running, footage: Path
) -> None:
    engine.upload(footage)
    session = engine.engine.store.sessions.find(engine.session, CLIENT)
    assert session is not None
    with engine.engine.turn_of(session):
        events = engine.say("cut the first second")
    assert events[-1]["error_details"]["error_type"] == "409"
    assert engine.state()["draft"]["d"] == 4000


def test_a_turn_waits_for_one_that_nobody_waits_for_any_more(
    engine: Running, footage: Path
) -> None:
    engine.upload(footage)
    session = engine.engine.store.sessions.find(engine.session, CLIENT)
    assert session is not None
    left, begun, ending = (threading.Event() for _ in range(3))

    def leave() -> None:
        with engine.engine.turn_of(session, left):
            begun.set()
            ending.wait(1)  # what is under way takes a while to stop

    thread = threading.Thread(target=leave)
    thread.start()
    begun.wait()
    left.set()
    events = engine.say("cut the first second")
    thread.join()
    assert "error" not in events[-1]
    assert engine.state()["draft"]["d"] == 3000


def test_media_can_be_fetched_from_an_address(tmp_path: Path, footage: Path) -> None:
    handler = partial(SimpleHTTPRequestHandler, directory=str(footage.parent))
    with (
        Running(tmp_path, Rules(local=True, one_token_a_week=False)) as running,
        ThreadingHTTPServer(("127.0.0.1", 0), handler) as files,
    ):
        threading.Thread(target=files.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{files.server_port}"
        where = f"/api/upload-video/{APP}/me/{running.session}"

        def fetch(url: str) -> httpx.Response:
            return running.http.post(where, json={"urls": [url], "source_type": "url"})

        found = fetch(f"{base}/{footage.name}").json()["data"]["files"][0]
        assert (found["name"], found["duration_ms"]) == ("coded.mp4", 4000)
        assert codes(fetch(f"{base}/gone.mp4"))[0] == 4001
        files.shutdown()
        for url in ("file:///etc/passwd", "ftp://x/y.mp4", "nonsense"):
            assert codes(fetch(url))[0] == 400
        assert codes(fetch("http://127.0.0.1:9/x.mp4"))[0] == 4001


def test_a_served_engine_does_not_fetch_from_its_own_network(engine: Running) -> None:
    where = f"/api/upload-video/{APP}/me/{engine.session}"
    for host in ("127.0.0.1:9", "localhost:9", "10.0.0.1", "[::1]:9", "169.254.169.254"):
        answer = engine.http.post(where, json={"urls": [f"http://{host}/x.mp4"]})
        assert codes(answer)[0] == 400, host


def test_going_back_to_a_turn_and_putting_a_timeline(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    engine.say("cut the first second", cell="c1")
    base = f"/api/engine/sessions/{engine.session}"
    turns = engine.http.get(base + "/turns").json()["data"]
    assert [(t["number"], t["cell"]) for t in turns["turns"]] == [(1, None), (2, "c1")]
    engine.http.post(base + "/checkout", json={"turn": 1})
    assert engine.state()["draft"]["d"] == 4000
    draft = engine.state()["draft"]
    draft["t"][0]["sg"][0]["d"] = 1000
    engine.http.post(base + "/draft", json={"draft": draft})
    assert engine.state()["draft"]["d"] == 1000
    assert codes(engine.http.post(base + "/checkout", json={"turn": 99}))[0] == 400


def test_a_claim_link_shows_one_session_and_nothing_else(engine: Running, footage: Path) -> None:
    path = f"/api/tasks/me/with-session/{APP}"
    made = engine.http.post(path, json={"task_name": "<b>Talk</b>"}).json()["data"]
    engine.session = made["session_id"]
    engine.upload(footage)
    claim = engine.http.post("/api/auth/claim-token", json=made).json()["data"]
    assert claim["claim_token"].startswith("clm_")
    assert claim["expires_in"] == 604_800
    page = httpx.get(f"{engine.url}/workspace/claim", params={"ct": claim["claim_token"]})
    assert "&lt;b&gt;Talk&lt;/b&gt;" in page.text
    assert "coded.mp4" in page.text
    assert "nmv_usr_" not in page.text
    film_of = {"ct": claim["claim_token"]}
    assert httpx.get(f"{engine.url}/workspace/film", params=film_of).status_code == 404
    engine.render()
    assert httpx.get(f"{engine.url}/workspace/film", params=film_of).content[4:8] == b"ftyp"
    assert httpx.get(f"{engine.url}/workspace/claim", params={"ct": "clm_x"}).status_code == 404
    wrong = engine.http.post("/api/auth/claim-token", json={**made, "task_id": "x"})
    assert codes(wrong)[0] == 1002


def test_a_film_has_a_poster(engine: Running, footage: Path) -> None:
    engine.upload(footage)
    job = engine.render()["render_id"]
    poster = engine.http.get(f"/api/engine/jobs/{job}/poster")
    assert poster.headers["content-type"] == "image/jpeg"
    assert poster.content[:2] == b"\xff\xd8"
