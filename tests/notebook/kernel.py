"""A real kernel, driven as a notebook drives it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from jupyter_client.manager import KernelManager
from jupyter_core.utils import ensure_event_loop

ROOT = Path(__file__).parents[2]
SETUP = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
%load_ext nemo_jupyter
"""

Published = list[tuple[str, dict[str, Any]]]


class Kernel:
    """Runs cells one after another.

    Attributes:
        asked: What a person was asked: the prompts, and whether the answer stays hidden.
        late: What was published for cells that had ended before.
    """

    def __init__(self, manager: KernelManager) -> None:
        self.manager = manager
        self.client = manager.client()
        self.asked: list[dict[str, Any]] = []
        self.late: Published = []
        self.client.start_channels()
        self.client.wait_for_ready(timeout=60)

    def run(
        self,
        code: str,
        *,
        cell: str | None = None,
        meanwhile: Callable[[], object] | None = None,
        person: bool = False,
        answer: str | None = None,
    ) -> tuple[dict[str, Any], Published]:
        """The reply and what was published, as (type, content).

        Args:
            cell: The cell's id.
            meanwhile: Called whenever something is displayed.
            person: Whether questions can be asked.
            answer: What the person types then.
        """
        message = self.client.session.msg(
            "execute_request",
            {
                "code": code,
                "silent": False,
                "store_history": True,
                "user_expressions": {},
                "allow_stdin": person or answer is not None,
                "stop_on_error": True,
            },
        )
        if cell:
            message["metadata"]["cellId"] = cell
        self.client.shell_channel.send(message)
        if answer is not None:
            self.asked.append(self.client.get_stdin_msg(timeout=60)["content"])
            self.client.input(answer)
        seen: Published = []
        while True:
            item = self.client.get_iopub_msg(timeout=60)
            if item["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                self.late.append((item["msg_type"], item["content"]))
                continue
            seen.append((item["msg_type"], item["content"]))
            if meanwhile and item["msg_type"] == "display_data":
                meanwhile()
            if item["msg_type"] == "status" and item["content"]["execution_state"] == "idle":
                break
        while True:  # answers to earlier questions, as for the kernel's name, may come late
            reply = self.client.get_shell_msg(timeout=60)
            if reply["parent_header"].get("msg_id") == message["header"]["msg_id"]:
                return reply["content"], seen

    def do(self, code: str, **how: Any) -> Published:
        """Run a cell that must not fail; what was published."""
        reply, seen = self.run(code, **how)
        assert reply["status"] == "ok", seen
        return seen


def pages(seen: Published, kind: str) -> list[dict[str, str]]:
    """The data of each display of a kind."""
    return [content["data"] for what, content in seen if what == kind]


def streamed(seen: Published) -> str:
    """What was printed."""
    return "".join(content["text"] for what, content in seen if what == "stream")


def failure(seen: Published) -> list[str]:
    """The lines in which a cell says why it failed."""
    return next(content["traceback"] for what, content in seen if what == "error")


@contextmanager
def kernel(folder: Path = ROOT, **env: str) -> Iterator[Kernel]:
    """A kernel with the extension loaded."""
    manager = KernelManager(kernel_name="python3")
    manager.start_kernel(cwd=str(folder), env={**os.environ, **env})
    running = Kernel(manager)
    try:
        running.do(SETUP)
        yield running
    finally:
        running.client.stop_channels()
        manager.shutdown_kernel(now=True)
        manager.context.destroy()
        ensure_event_loop().close()  # the client's own, which it leaves open
