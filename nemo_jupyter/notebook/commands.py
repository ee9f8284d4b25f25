"""The subcommands of ``%nemo`` and their options, as a table.

Parsing, help and completion all read it, so that they agree.
"""

from __future__ import annotations

import argparse
import difflib
import keyword
import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from nemo_jupyter.errors import InvalidInput

_TOKEN = re.compile(r"nmv_|-*(nemo_)?(api[-_]?)?(token|key)([=:]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Option:
    """An option or a positional argument.

    Attributes:
        name: With its dashes, or bare for a positional.
        purpose: What it does.
        settings: What argparse should know besides.
        completes: ``files`` when it takes file names.
    """

    name: str
    purpose: str
    settings: dict[str, Any] = field(default_factory=dict)
    completes: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: what it is for and what it takes."""

    name: str
    purpose: str
    options: tuple[Option, ...] = ()
    cell: bool = False

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Read the words after the subcommand.

        Raises:
            InvalidInput: A word is unknown or a value does not fit; says what was meant.
        """
        parser = _Parser(prog=self.title, add_help=False, allow_abbrev=False)
        for option in self.options:
            parser.add_argument(option.name, help=option.purpose, **option.settings)
        found, unknown = parser.parse_known_args(list(words))
        if unknown:
            known = [o.name for o in self.options if o.name.startswith("-")]
            hint = did_you_mean(unknown[0], known) or f"; see %nemo help {self.name}."
            raise InvalidInput(f"{self.title} knows no {unknown[0]!r}{hint}")
        return found

    @property
    def title(self) -> str:
        """As it is typed."""
        return f"{'%%nemo' if self.cell else '%nemo'} {self.name}".rstrip()

    @property
    def usage(self) -> str:
        """What can follow it, in one line."""
        return " ".join([self.title, *(_usage(option) for option in self.options)])


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise InvalidInput(f"{self.prog}: {message}.")


def _usage(option: Option) -> str:
    name = str(option.settings.get("metavar") or option.name)
    if not option.name.startswith("-"):
        many = str(option.settings.get("nargs"))
        return {"?": f"[{name}]", "+": f"{name} ..."}.get(many, name)
    if option.settings.get("action") == "store_true":
        return f"[{option.name}]"
    return f"[{option.name} {option.settings.get('metavar', 'VALUE')}]"


def split(line: str) -> list[str]:
    """Words of a line: quotes hold together, everything else is taken literally.

    Raises:
        InvalidInput: A quote is not closed.
    """
    reader = shlex.shlex(line, posix=True, punctuation_chars=False)
    reader.whitespace_split = True
    # File names may hold backslashes and hash signs.
    reader.escape = ""
    reader.commenters = ""
    try:
        return list(reader)
    except ValueError:
        raise InvalidInput("A quote is not closed; close it, or leave it out.") from None


def refuse_tokens(words: Sequence[str]) -> None:
    """See to it that no token is taken from a cell, which is saved with the notebook.

    Raises:
        InvalidInput: A word is a token or announces one; it is not repeated.
    """
    if any(_TOKEN.match(word) for word in words):
        raise InvalidInput(
            "A token does not go into a cell, which is saved and shared: delete it there, and set "
            "NEMO_TOKEN in the environment or type it when %nemo connect cloud asks."
        )


def did_you_mean(word: str, known: Sequence[str]) -> str:
    """``; did you mean ...?``, or nothing when nothing is near."""
    close = difflib.get_close_matches(word.lower(), known, 1, 0.6)
    return f"; did you mean {close[0]}?" if close else ""


def _variable(name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise argparse.ArgumentTypeError(f"{name!r} cannot be the name of a variable")
    return name


_FLAG: dict[str, Any] = {"action": "store_true"}
_QUIET = Option("--quiet", "no progress and no pictures, the same words each time", _FLAG)
_INTO = Option("--into", "put the result into a variable", {"metavar": "NAME", "type": _variable})
_STEPS = Option(
    "steps", "how many turns", {"nargs": "?", "type": int, "default": 1, "metavar": "N"}
)

COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command(
            "connect",
            "open a session: embedded (offline) or cloud",
            (
                Option(
                    "backend",
                    "embedded or cloud",
                    {"nargs": "?", "choices": ["embedded", "cloud"], "metavar": "BACKEND"},
                ),
                Option("--url", "address of an API", {"metavar": "URL"}),
                Option(
                    "--profile", "a profile by name, or a SKILL.md", {"metavar": "PROFILE"}, "files"
                ),
                Option("--session", "a session to go on with", {"metavar": "ID"}),
                Option(
                    "--data-dir", "where the engine keeps its data", {"metavar": "DIR"}, "files"
                ),
                _INTO,
            ),
        ),
        Command(
            "use",
            "work under a profile or SKILL.md, or go on with the session in a variable",
            (Option("name", "a profile, a path, or a variable", {"metavar": "NAME"}, "files"),),
        ),
        Command(
            "upload",
            "bring in files or addresses",
            (
                Option(
                    "sources",
                    "files, patterns or addresses",
                    {"nargs": "+", "metavar": "FILE"},
                    "files",
                ),
                _QUIET,
                _INTO,
            ),
        ),
        Command("status", "the timeline and the media as they are now", (_INTO,)),
        Command("credits", "how many credits are left", (_INTO,)),
        Command("timeline", "the timeline, drawn to scale", (_QUIET, _INTO)),
        Command(
            "export",
            "render the film and show it",
            (
                Option("path", "where it goes", {"nargs": "?", "metavar": "FILE"}, "files"),
                Option("--format", "mp4", {"default": "mp4", "metavar": "FORMAT"}),
                Option(
                    "--quality",
                    "high, or draft for a quick look",
                    {"default": "high", "metavar": "QUALITY"},
                ),
                Option("--height", "lines, as in 720", {"type": int, "metavar": "LINES"}),
                Option("--fps", "frames a second", {"type": float, "metavar": "N"}),
                _QUIET,
                _INTO,
            ),
        ),
        Command("undo", "take back the last turns", (_STEPS, _QUIET)),
        Command("redo", "bring back what was taken back", (_STEPS, _QUIET)),
        Command("history", "the turns as a table", (_INTO,)),
        Command("diff", "what the last turn changed, before and after", (_QUIET, _INTO)),
        Command("open", "a link that shows the session in a browser", (_INTO,)),
        Command(
            "record",
            "open a session that keeps all traffic in a folder",
            (Option("folder", "where the cassette goes", {"metavar": "DIR"}, "files"), _INTO),
        ),
        Command(
            "replay",
            "open a session that a recorded folder answers; no service is asked",
            (Option("folder", "where the cassette is", {"metavar": "DIR"}, "files"), _INTO),
        ),
        Command("jobs", "the renders that this machine remembers", (_INTO,)),
        Command(
            "help",
            "this list, or what one subcommand takes",
            (Option("topic", "a subcommand", {"nargs": "?", "metavar": "TOPIC"}),),
        ),
    )
}

_CELL_OPTIONS = (
    Option("--plan", "say what would be done, change nothing", _FLAG),
    Option("--export", "render the film afterwards", _FLAG),
    Option("--again", "add to what is there when the cell runs again", _FLAG),
    _QUIET,
    _INTO,
)
CELLS: dict[str, Command] = {
    "edit": Command("edit", "carry out the instruction below", _CELL_OPTIONS, cell=True),
    "": Command(
        "", "answer the sentence below: an export, the credits, ...", _CELL_OPTIONS, cell=True
    ),
}


def find(name: str) -> Command:
    """A subcommand by name.

    Raises:
        InvalidInput: There is none; says which is nearest.
    """
    if name not in COMMANDS:
        if name in CELLS:
            raise InvalidInput(f"Write %%nemo {name} with two signs, and the instruction below it.")
        hint = did_you_mean(name, list(COMMANDS)) or "; see %nemo help."
        raise InvalidInput(f"%nemo knows no {name!r}{hint}")
    return COMMANDS[name]


def help_text(topic: str | None = None) -> str:
    """What there is, or what one subcommand takes.

    Raises:
        InvalidInput: There is no such subcommand.
    """
    if topic:
        command = CELLS.get(topic) or find(topic)
        lines = [command.usage, f"  {command.purpose}"]
        rows = [(option.name, option.purpose) for option in command.options]
    else:
        lines = ["%nemo SUBCOMMAND", ""]
        rows = [(c.name, c.purpose) for c in COMMANDS.values()]
        rows += [(c.title, c.purpose) for c in CELLS.values()]
    width = max((len(name) for name, _ in rows), default=0)
    return "\n".join([*lines, *(f"  {name:<{width}}  {purpose}" for name, purpose in rows)])
