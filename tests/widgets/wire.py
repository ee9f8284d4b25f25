"""A widget's line to its page, with what went over it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from comm.base_comm import BaseComm
from ipywidgets import Widget


class Line(BaseComm):
    """A comm as a kernel has it; messages of the page go in by `say`, the kernel's come out."""

    def __init__(self, widget: Widget) -> None:
        super().__init__(target_name="jupyter.widget")
        self.heard: list[dict[str, Any]] = []
        self.buffers: list[list[bytes]] = []
        self._widget = widget
        widget.comm = self

    def publish_msg(
        self,
        msg_type: str,
        data: Any = None,
        metadata: Any = None,
        buffers: Any = None,
        **keys: Any,
    ) -> None:
        if msg_type == "comm_msg" and data["method"] == "custom":
            self.heard.append(data["content"])
            self.buffers.append(list(buffers or []))

    def say(self, *buffers: bytes, **content: Any) -> list[dict[str, Any]]:
        """Send what a page would, and give what the kernel answered at once."""
        before = len(self.heard)
        message = {"content": {"data": {"method": "custom", "content": content}}}
        self.handle_msg({**message, "buffers": [memoryview(b) for b in buffers]})
        return self.heard[before:]

    def kinds(self) -> list[str]:
        return [word["kind"] for word in self.heard]


def until(holds: Callable[[], Any], within: float = 30.0) -> Any:
    """Wait until something is so."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        if found := holds():
            return found
        time.sleep(0.02)
    raise TimeoutError


def pieces(path: Path, size: int) -> Iterator[tuple[int, bytes]]:
    """A file cut up, with the offset of each piece."""
    data = path.read_bytes()
    return ((at, data[at : at + size]) for at in range(0, len(data), size))
