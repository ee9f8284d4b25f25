"""What the front end says of itself and of the cell that runs."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from IPython.core.interactiveshell import InteractiveShell


def asks(shell: InteractiveShell) -> bool:
    """Whether somebody is there to be asked."""
    if hasattr(shell, "kernel"):
        return bool(_request(shell).get("content", {}).get("allow_stdin"))
    return sys.stdin.isatty()


def cell_id(shell: InteractiveShell, body: str) -> str | None:
    """What the running cell is known by; without a name of its own, by its text.

    Programs that run a whole notebook name no cells, and two cells with one text are two
    cells to them. They are told by allowing no questions to a person.
    """
    request = _request(shell)
    if name := request.get("metadata", {}).get("cellId"):
        return str(name)
    if not request.get("content", {}).get("allow_stdin"):
        return None
    return hashlib.sha256(body.encode()).hexdigest()[:16]


def line_id(shell: InteractiveShell) -> str | None:
    """The same for a line that says what should be done; beside others it has no cell."""
    code = str(_request(shell).get("content", {}).get("code", "")).strip()
    alone = code.startswith("%nemo ") and "\n" not in code
    return cell_id(shell, code) if alone else None


def _request(shell: InteractiveShell) -> Mapping[str, Any]:
    """What the front end has sent to be run; empty in a terminal."""
    kernel = getattr(shell, "kernel", None)
    return (kernel.get_parent() if kernel is not None else None) or {}
