"""What the Tab key offers after ``%nemo`` and ``%%nemo``."""

from __future__ import annotations

import os
from glob import escape, glob
from typing import Any

from nemo_jupyter.notebook.commands import CELLS, COMMANDS, Command


def completer(_: Any, event: Any) -> list[str]:
    """IPython's hook: candidates for the word at the cursor."""
    return candidates(event.text_until_cursor, event.symbol)


def candidates(line: str, word: str) -> list[str]:
    """What may stand at the end of a line that so far ends with ``word``.

    IPython cuts words where its own delimiters are, so a candidate replaces only what comes
    after the last of them.
    """
    words = line.split()
    typed = "" if line.endswith((" ", "\t")) else words[-1]
    before = words[1 : len(words) if not typed else -1]
    found = _offers(words[0].startswith("%%"), before, typed)
    cut = len(typed) - len(word) if typed.endswith(word) else 0
    return sorted(offer[cut:] for offer in found if offer.startswith(typed))


def _offers(cell: bool, before: list[str], typed: str) -> list[str]:
    commands = CELLS if cell else COMMANDS
    if not before:
        names = [name for name in commands if name]
        return names + (_options(commands[""]) if cell else [])
    command = commands.get(before[0]) or commands.get("")
    if command is None:
        return []
    if command.name == "help":
        return list(COMMANDS)
    if command.name == "connect" and not typed.startswith("-"):
        return ["embedded", "cloud"]
    if typed.startswith("-"):
        return [name for name in _options(command) if name not in before]
    taking = [o for o in command.options if o.completes == "files"]
    last = before[-1]
    if last.startswith("-") and last not in {o.name for o in taking}:
        return []
    return _files(typed) if taking else _options(command)


def _options(command: Command) -> list[str]:
    return [o.name for o in command.options if o.name.startswith("-")]


def _files(typed: str) -> list[str]:
    """File names that go on from what is typed; a folder ends with a slash."""
    home = os.path.expanduser(typed)
    found = glob(f"{escape(home)}*")
    shown = [typed + path[len(home) :] + ("/" if os.path.isdir(path) else "") for path in found]
    return [name for name in shown if " " not in name]
