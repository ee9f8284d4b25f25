"""``nemo-jupyter plan`` and ``operations``: what a sentence is understood to ask for."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nemo_jupyter.cli.arguments import Commands
from nemo_jupyter.errors import InvalidInput


def add(command: Commands) -> None:
    """Declare the commands."""
    plan = command(
        "plan", _plan, "show what a sentence is understood to ask for", " Nothing is changed."
    )
    plan.add_argument("sentence", nargs="?", metavar="SENTENCE", help="what should be done")
    plan.add_argument("--json", action="store_true", help="one JSON object")
    plan.add_argument(
        "--jsonl", type=Path, metavar="FILE", help="plan the 'prompt' of each line; '-' is stdin"
    )
    command("operations", _operations, "list what can be said, with examples, as Markdown")


def _plan(options: argparse.Namespace) -> int:
    from nemo_jupyter.engine.language import explain, plan

    if options.jsonl is not None:
        try:
            for item in _prompts(options.jsonl):
                made = plan(str(item["prompt"])).to_dict()
                print(json.dumps({"id": item.get("id"), **made}, ensure_ascii=False))
        except InvalidInput as error:
            options.parser.error(error.message)
        return 0
    if not options.sentence:
        options.parser.error("give a sentence or --jsonl FILE.")
    planned = plan(options.sentence)
    if options.json:
        print(json.dumps(planned.to_dict(), ensure_ascii=False))
    else:
        print(f"Route: {planned.route}")
        for op in planned.ops:
            print(f"- {explain(op)}")
    return 0


def _prompts(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines; each has a ``prompt``.

    Raises:
        InvalidInput: It cannot be read, or a line is no such object.
    """
    try:
        with sys.stdin if str(path) == "-" else path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _prompt(line, f"line {number} of {path}")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise InvalidInput(f"{path} cannot be read: {why}.") from error


def _prompt(line: str, where: str) -> dict[str, Any]:
    try:
        item = json.loads(line)
    except ValueError:
        item = None
    if not isinstance(item, dict) or "prompt" not in item:
        raise InvalidInput(f'{where} is not JSON like {{"id": 1, "prompt": "mute it"}}.')
    return item


def _operations(options: argparse.Namespace) -> int:
    from nemo_jupyter.engine.operations.examples import table

    print(table(), end="")
    return 0
