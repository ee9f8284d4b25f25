"""The commands that NemoVideo's own documents give, typed as they stand, against ``serve``."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests import film
from tests.serving import serving

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
CLIENT = "0b9c2f7e-2f0e-4b8e-9f5c-3f1c1d7a9e10"


class Shell:
    """A shell with the variables that the documents use."""

    def __init__(self, url: str, folder: Path) -> None:
        self.values = {"API": url, "CLIENT_ID": CLIENT, "SKILL": "ai-video-jobs"}
        self.folder = folder

    def curl(self, words: str) -> Any:
        """Run ``curl -s`` with some words; gives its answer, read as JSON where it is."""
        done = subprocess.run(
            ["bash", "-c", f"curl -s {words}"],
            env=self.values | {"PATH": "/usr/bin:/bin"},
            cwd=self.folder,
            capture_output=True,
            text=True,
            check=True,
        )
        try:
            return json.loads(done.stdout)
        except ValueError:
            return done.stdout


HEADERS = (
    '-H "Authorization: Bearer $NEMO_TOKEN" -H "X-Skill-Source: $SKILL" '
    '-H "X-Skill-Version: 1.0.0" -H "X-Skill-Platform: unknown"'
)
JSON = '-H "Content-Type: application/json"'


@pytest.fixture
def shell(tmp_path: Path) -> Iterator[Shell]:
    with serving(tmp_path / "data", "--credits", "100") as url:
        yield Shell(url, tmp_path)


def test_the_documented_way_from_token_to_film(shell: Shell) -> None:
    film.make(shell.folder / "talk.mp4", 4.0)
    answer = shell.curl('-X POST "$API/api/auth/anonymous-token" -H "X-Client-Id: $CLIENT_ID"')
    assert answer["data"]["credits"] == 100
    shell.values["NEMO_TOKEN"] = answer["data"]["token"]

    answer = shell.curl(
        f'-X POST "$API/api/tasks/me/with-session/nemo_agent" {HEADERS} {JSON} '
        '-d \'{"task_name":"project","language":"en"}\''
    )
    shell.values["SID"] = answer["data"]["session_id"]
    shell.values["TASK"] = answer["data"]["task_id"]

    answer = shell.curl(
        f'-X POST "$API/api/upload-video/nemo_agent/me/$SID" {HEADERS} -F "files=@talk.mp4"'
    )
    assert answer["code"] == 0

    answer = shell.curl(
        f'-N -X POST "$API/run_sse" {HEADERS} {JSON} -H "Accept: text/event-stream" --max-time 900 '
        '-d "{\\"app_name\\":\\"nemo_agent\\",\\"user_id\\":\\"me\\",\\"session_id\\":\\"$SID\\",'
        '\\"new_message\\":{\\"parts\\":[{\\"text\\":\\"cut the first second\\"}]}}"'
    )
    assert "data: {" in answer
    assert "Cut the first 1 s." in answer

    answer = shell.curl(f'"$API/api/credits/balance/simple" {HEADERS}')
    assert answer["data"] == {"available": 100, "frozen": 0, "total": 100}

    answer = shell.curl(f'"$API/api/state/nemo_agent/me/$SID/latest" {HEADERS}')
    draft = answer["data"]["state"]["draft"]
    assert draft["d"] == 3000

    output = {"format": "mp4", "quality": "high"}
    body = {"id": "render_1", "sessionId": shell.values["SID"], "draft": draft, "output": output}
    (shell.folder / "body.json").write_text(json.dumps(body))
    answer = shell.curl(f'-X POST "$API/api/render/proxy/lambda" {HEADERS} {JSON} -d @body.json')
    assert answer["code"] == 0
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        answer = shell.curl(f'"$API/api/render/proxy/lambda/render_1" {HEADERS}')
        if answer["status"] in ("completed", "failed"):
            break
        time.sleep(0.1)
    assert answer["status"] == "completed"
    shell.values["URL"] = answer["output"]["url"]
    shell.curl(f'-o film.mp4 "$URL" {HEADERS}')
    assert film.numbers(shell.folder / "film.mp4") == [*range(30, 120)]

    answer = shell.curl(
        f'-X POST "$API/api/auth/claim-token" {HEADERS} {JSON} '
        '-d "{\\"task_id\\":\\"$TASK\\",\\"session_id\\":\\"$SID\\"}"'
    )
    assert answer["data"]["claim_token"].startswith("clm_")


def test_a_film_asked_for_without_attribution_is_refused_with_402(shell: Shell) -> None:
    answer = shell.curl('-X POST "$API/api/auth/anonymous-token" -H "X-Client-Id: $CLIENT_ID"')
    shell.values["NEMO_TOKEN"] = answer["data"]["token"]
    answer = shell.curl(
        '-X POST "$API/api/render/proxy/lambda" -H "Authorization: Bearer $NEMO_TOKEN" '
        f"{JSON} -d '{{}}'"
    )
    assert answer["code"] == 402
