"""Chromium driven by as little of DevTools as it takes.

Playwright has the browser report its network, which copies every frame of a websocket to the
process that listens and halves what goes through. Here nobody listens.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import websocket  # Jupyter's server depends on it

from tests.browser.conftest import CHROMIUM

_START_S = 30.0


class Tab:
    """One page of the browser."""

    def __init__(self, address: str, pid: int) -> None:
        self.browser = pid
        self._socket = websocket.create_connection(address, suppress_origin=True)
        self._numbers = itertools.count(1)

    def send(self, method: str, **params: Any) -> dict[str, Any]:
        """Carry out a command of the protocol and give its result."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while (answer := json.loads(self._socket.recv())).get("id") != number:
            pass
        return answer["result"]

    def value(self, expression: str) -> Any:
        """What a JavaScript expression gives."""
        found = self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in found:
            raise RuntimeError(found["exceptionDetails"])
        return found["result"].get("value")

    def until(self, expression: str, within: float = 60.0) -> Any:
        """Wait until an expression is true; gives it."""
        deadline = time.monotonic() + within
        while time.monotonic() < deadline:
            if found := self.value(expression):
                return found
            time.sleep(0.25)
        raise TimeoutError(f"{expression}\n{self.value('document.body.innerText')[-800:]}")

    def press(self, key: str, code: int, modifiers: int = 0) -> None:
        """Press a key."""
        for kind in ("rawKeyDown", "keyUp"):
            self.send(
                "Input.dispatchKeyEvent",
                type=kind,
                modifiers=modifiers,
                key=key,
                code=key,
                windowsVirtualKeyCode=code,
            )

    def choose(self, selector: str, *files: Path) -> None:
        """Choose files, as in the dialog of an input."""
        found = self.send("Runtime.evaluate", expression=f"document.querySelector('{selector}')")
        paths = [str(file) for file in files]
        self.send("DOM.setFileInputFiles", files=paths, objectId=found["result"]["objectId"])


@contextmanager
def browsing(profile: Path) -> Iterator[Tab]:
    """A Chromium of its own with one tab."""
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--window-size=1400,900"]
    command += ["--remote-debugging-port=0", f"--user-data-dir={profile}", "about:blank"]
    browser = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        yield Tab(_address(profile), browser.pid)
    finally:
        browser.terminate()
        browser.wait()


def _address(profile: Path) -> str:
    """Where the tab is listened to; the browser writes the port it took into its profile."""
    deadline = time.monotonic() + _START_S
    while time.monotonic() < deadline:
        try:
            port = (profile / "DevToolsActivePort").read_text().split()[0]
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
                pages = [p for p in json.load(answer) if p["type"] == "page"]
            return str(pages[0]["webSocketDebuggerUrl"])
        except (OSError, IndexError):
            time.sleep(0.1)
    raise TimeoutError("Chromium did not start.")
