"""A language model may plan: over HTTP, checked against the vocabulary, or not at all."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.engine.engine import Rules
from nemo_jupyter.engine.language import plan
from nemo_jupyter.engine.language.schema import ARGUMENTS, checked_plan
from nemo_jupyter.engine.language.vocabulary import SLOTS
from nemo_jupyter.engine.llm import LlmPlanner, Unplanned, understand
from nemo_jupyter.engine.operation import Operation
from nemo_jupyter.errors import InvalidInput
from tests import film
from tests.engine.language.test_score import FILES, labelled
from tests.engine.test_app import Running

pytest.importorskip("openai")
WORDS = "make the first part snappier"


class Model:
    """A server that speaks /v1/chat/completions."""

    def __init__(self) -> None:
        self.says = '{"ops": [{"op": "speed", "factor": 1.5}]}'
        self.status = 200
        self.wait = 0.0
        self.asked: list[dict] = []
        self.keys: list[str | None] = []
        model = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                model.asked.append({"path": self.path, **json.loads(body)})
                model.keys.append(self.headers["Authorization"])
                time.sleep(model.wait)
                message = {"role": "assistant", "content": model.says}
                answer = {
                    "id": "1",
                    "object": "chat.completion",
                    "created": 1,
                    "model": "m",
                    "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
                }
                sent = json.dumps(answer).encode() if model.status == 200 else b"sk-secret broke"
                try:
                    self.send_response(model.status)
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(sent)))
                    self.end_headers()
                    self.wfile.write(sent)
                except OSError:
                    pass  # the planner left

            def log_message(self, *args: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def planner(self, timeout: float = 5.0) -> LlmPlanner:
        port = self.server.server_port
        key = Secret("sk-secret")
        return LlmPlanner(f"http://127.0.0.1:{port}/v1", "tiny", key, timeout)


@pytest.fixture
def model() -> Iterator[Model]:
    made = Model()
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_a_good_plan_is_used_and_its_model_is_named(model):
    found = understand(WORDS, [Operation("blur")], model.planner())
    assert found.plan.ops == (Operation("speed", {"factor": 1.5}),)
    assert (found.planner, found.note, found.plan.route) == ("tiny", None, "edit")
    (asked,) = model.asked
    assert (asked["path"], asked["model"]) == ("/v1/chat/completions", "tiny")
    question = json.loads(asked["messages"][-1]["content"])
    assert question == {"before": [{"op": "blur"}], "instruction": WORDS}
    assert model.keys == ["Bearer sk-secret"]


def test_a_fenced_plan_is_read(model):
    model.says = 'Here you are:\n```json\n{"ops": [{"op": "export", "height": 720}]}\n```'
    found = understand(WORDS, [], model.planner())
    assert (found.plan.route, found.planner) == ("export", "tiny")


@pytest.mark.parametrize(
    "says",
    [
        '{"ops": [{"op": "explode"}]}',
        '{"ops": [{"op": "speed", "velocity": 2}]}',
        '{"ops": [{"op": "cut_first", "ms": "five"}]}',
        '{"ops": [{"op": "cut_first", "ms": -1}]}',
        '{"ops": [{"op": "speed", "factor": 1e999}]}',
        '{"ops": [{"op": "title", "text": "Words nobody said"}]}',
        '{"ops": [{"op": "unsupported", "what": "coffee"}]}',
        '{"ops": [{"op": "blur", "target": {"a": 1}}]}',
        '{"ops": []}',
        '{"plan": 1}',
        "[1, 2]",
        "I would speed it up.",
        "{" * 5000 + "}",
        "",
    ],
)
def test_anything_else_is_planned_without_it(model, says):
    model.says = says
    found = understand("speed it up 2x", [], model.planner())
    assert found.plan == plan("speed it up 2x")
    assert found.planner is None
    assert found.note


@pytest.mark.parametrize("status", [500, 429, 401, 404])
def test_a_failing_server_is_planned_without(model, status):
    model.status = status
    found = understand("speed it up 2x", [], model.planner())
    assert found.plan == plan("speed it up 2x")
    assert "sk-secret" not in str(found)


def test_a_slow_server_is_not_waited_for(model):
    model.wait = 5.0
    began = time.monotonic()
    found = understand("speed it up 2x", [], model.planner(timeout=0.3))
    assert time.monotonic() - began < 2
    assert found.plan == plan("speed it up 2x")
    assert "0.3 s" in (found.note or "")


def test_nobody_there():
    planner = LlmPlanner("http://127.0.0.1:9/v1", "tiny", timeout=5)
    with pytest.raises(Unplanned):
        planner.plan("speed it up 2x")


def test_off_unless_configured(tmp_path):
    assert LlmPlanner.from_settings(Settings(home=tmp_path)) is None
    assert LlmPlanner.from_settings(Settings(home=tmp_path, llm_url="http://a/v1")) is None
    env = {
        "NEMO_HOME": str(tmp_path),
        "NEMO_LLM_URL": "http://127.0.0.1:1/v1/",
        "NEMO_LLM_MODEL": "tiny",
        "NEMO_LLM_KEY": "sk-secret",
        "NEMO_LLM_TIMEOUT": "3",
    }
    planner = LlmPlanner.from_settings(Settings.from_env(env))
    assert planner == LlmPlanner("http://127.0.0.1:1/v1", "tiny", Secret("sk-secret"), 3.0)
    assert "sk-secret" not in repr(planner) + repr(Settings.from_env(env))
    with pytest.raises(InvalidInput, match="NEMO_LLM_TIMEOUT"):
        Settings.from_env(env | {"NEMO_LLM_TIMEOUT": "soon"})


def test_every_operation_and_argument_of_the_planner_is_allowed():
    assert ARGUMENTS.keys() == SLOTS.keys()
    lines = [line["prompt"] for file in FILES for line in labelled(file)]
    for line in lines:
        planned = plan(line)
        checked = checked_plan(planned.to_dict(), line)
        assert (checked.route, checked.ops) == (planned.route, planned.ops)


def test_the_model_is_kept_with_the_turn(model, tmp_path):
    source = film.make(tmp_path / "coded.mp4", 4.0)
    with Running(tmp_path / "engine", Rules(one_token_a_week=False)) as running:
        running.upload(source)
        running.engine.planner = model.planner()
        running.say(WORDS)
        model.status = 500
        running.say("cut the first second")
        path = f"/api/engine/sessions/{running.session}/turns"
        by_model, by_rules = running.http.get(path).json()["data"]["turns"][-2:]
    assert by_model["planner"] == "tiny"
    assert by_model["ops"] == [{"op": "speed", "factor": 1.5}]
    assert by_model["reply"].endswith("(Planned by tiny.)")
    assert by_rules["planner"] is None
    assert by_rules["ops"] == [{"op": "cut_first", "ms": 1000}]
    assert "Planned without it" in by_rules["reply"]
