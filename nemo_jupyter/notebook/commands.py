"""The subcommands of ``%nemo`` and their options, as a table.

Parsing, help and completion all read it, so that they agree.
"""

from __future__ import annotations

import argparse
import keyword
from typing import Any

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.notebook.grammar import Command, Option
from nemo_jupyter.suggest import did_you_mean


def _variable(name: str) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise argparse.ArgumentTypeError(f"{name!r} cannot be the name of a variable")
    return name


_FLAG: dict[str, Any] = {"action": "store_true"}
_NAME: dict[str, Any] = {"metavar": "NAME", "type": _variable}
_QUIET = Option("--quiet", "no progress and no pictures, the same words each time", _FLAG)
_INTO = Option("--into", "put the result into a variable", _NAME)
_VAR = Option(
    "--var",
    "put a variable's value where {NAME} stands; can be given again",
    {**_NAME, "action": "append", "default": []},
    takes=("variables",),
)
_NO_WAIT = Option("--no-wait", "go on with the next cell; the result is a handle", _FLAG)
_STEPS = Option(
    "steps", "how many turns", {"nargs": "?", "type": int, "default": 1, "metavar": "N"}
)
_FOLDER = {"metavar": "DIR"}

_SESSIONS = (
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
                "--profile",
                "a profile by name, or a SKILL.md",
                {"metavar": "PROFILE"},
                takes=("profiles", "files"),
            ),
            Option("--session", "a session to go on with", {"metavar": "ID"}),
            Option("--data-dir", "where the engine keeps its data", _FOLDER, takes=("files",)),
            _INTO,
        ),
    ),
    Command(
        "use",
        "work under a profile or SKILL.md, or go on with the session in a variable",
        (
            Option(
                "name",
                "a profile, a path, or a variable",
                {"metavar": "NAME"},
                takes=("sessions", "profiles", "files"),
            ),
        ),
    ),
    Command(
        "record",
        "open a session that keeps all traffic in a folder",
        (Option("folder", "where the cassette goes", _FOLDER, takes=("files",)), _INTO),
    ),
    Command(
        "replay",
        "open a session that a recorded folder answers; no service is asked",
        (Option("folder", "where the cassette is", _FOLDER, takes=("files",)), _INTO),
    ),
)

_WORK = (
    Command(
        "upload",
        "bring in files or addresses",
        (
            Option(
                "sources",
                "files, patterns or addresses",
                {"nargs": "+", "metavar": "FILE"},
                takes=("files",),
            ),
            *(_VAR, _NO_WAIT, _QUIET, _INTO),
        ),
    ),
    Command(
        "export",
        "render the film and show it",
        (
            Option("path", "where it goes", {"nargs": "?", "metavar": "FILE"}, takes=("files",)),
            Option(
                "--format",
                "mp4, mov, webm, gif; mp3, m4a, wav, flac for the sound; srt, vtt for captions",
                {"default": "mp4", "metavar": "FORMAT"},
                examples=("mp4", "mov", "webm", "gif", "mp3", "m4a", "wav", "flac", "srt", "vtt"),
            ),
            Option(
                "--quality",
                "high, or draft for a quick look",
                {"metavar": "QUALITY"},
                examples=("high", "draft"),
            ),
            Option(
                "--aspect",
                "another shape, as in 9:16",
                {"metavar": "RATIO"},
                examples=("16:9", "1:1", "4:5", "9:16"),
            ),
            Option(
                "--platform",
                "the shape and size that a service takes",
                {"metavar": "NAME"},
                examples=("discord", "tiktok", "youtube"),
            ),
            Option(
                "--captions",
                "burn into the picture, sidecar files beside it, or a track to switch on",
                {"choices": ["burn", "sidecar", "track"], "metavar": "HOW"},
            ),
            Option(
                "--height",
                "lines, as in 720",
                {"type": int, "metavar": "LINES"},
                examples=("480", "720", "1080"),
            ),
            Option(
                "--fps",
                "frames a second",
                {"type": float, "metavar": "N"},
                examples=("24", "25", "30", "50", "60"),
            ),
            Option(
                "--encoder",
                "a hardware encoder, where the machine has it: quicker and coarser than x264",
                {"choices": ["nvenc", "qsv", "videotoolbox", "x264"], "metavar": "NAME"},
            ),
            *(_VAR, _NO_WAIT, _QUIET, _INTO),
        ),
    ),
    Command("wait", "wait for the work that --no-wait began, and show its result", (_QUIET, _INTO)),
    Command("cancel", "stop the work that --no-wait began"),
    Command("undo", "take back the last turns", (_STEPS, _QUIET)),
    Command("redo", "bring back what was taken back", (_STEPS, _QUIET)),
)

_LOOKS = (
    Command("status", "the timeline and the media as they are now", (_INTO,)),
    Command("timeline", "the timeline, drawn to scale", (_QUIET, _INTO)),
    Command("diff", "what the last turn changed, before and after", (_QUIET, _INTO)),
    Command("history", "the turns as a table", (_INTO,)),
    Command("studio", "footage, film, timeline and instructions in one place", (_INTO,)),
    Command("jobs", "the renders that this machine remembers", (_INTO,)),
    Command("credits", "how many credits are left", (_INTO,)),
    Command("open", "a link that shows the session in a browser", (_INTO,)),
)

_HOUSE = (
    Command(
        "config",
        "how the magics behave: all settings, or change one",
        (
            Option(
                "setting",
                "as in quiet=True",
                {"nargs": "?", "metavar": "NAME=VALUE"},
                takes=("settings",),
            ),
        ),
    ),
    Command(
        "asyncio",
        "let asyncio.run work in cells, by nest-asyncio",
        (Option("switch", "on", {"choices": ["on"], "metavar": "on"}),),
    ),
    Command(
        "help",
        "this list, what one subcommand takes, or what can be said",
        (
            Option(
                "topic",
                "a subcommand, or something to say",
                {"nargs": "?", "metavar": "TOPIC"},
                takes=("topics",),
            ),
        ),
    ),
)

GROUPS = {
    "Work": _WORK,
    "Look": _LOOKS,
    "Sessions": _SESSIONS,
    "The magics": _HOUSE,
}
COMMANDS: dict[str, Command] = {c.name: c for group in GROUPS.values() for c in group}

_CELL_OPTIONS = (
    Option("--plan", "say what would be done, change nothing", _FLAG),
    Option("--export", "render the film afterwards", _FLAG),
    Option("--again", "add to what is there when the cell runs again", _FLAG),
    *(_VAR, _NO_WAIT, _QUIET, _INTO),
)
CELLS: dict[str, Command] = {
    "edit": Command("edit", "carry out the instruction below", _CELL_OPTIONS, cell=True),
    "": Command(
        "", "answer the sentence below: an export, the credits, ...", _CELL_OPTIONS, cell=True
    ),
}


def spoken(line: str) -> tuple[list[str], str] | None:
    """The options and the instruction of ``%nemo edit cut the first second``, word for word.

    ``None`` for any other line.
    """
    command, _, text = line.strip().partition(" ")
    if command != "edit":
        return None
    flags = {option.name: option.is_flag for option in _CELL_OPTIONS}
    options: list[str] = []
    while text.lstrip().startswith("--"):
        word, _, text = text.lstrip().partition(" ")
        options.append(word)
        if not flags.get(word, True):
            word, _, text = text.lstrip().partition(" ")
            options.append(word)
    return options, text.strip()


def find(name: str) -> Command:
    """A subcommand by name.

    Raises:
        InvalidInput: There is none; says which is nearest.
    """
    if name not in COMMANDS:
        hint = did_you_mean(name, list(COMMANDS)) or "; see %nemo help."
        raise InvalidInput(f"%nemo knows no {name!r}{hint}")
    return COMMANDS[name]


def find_cell(name: str) -> Command:
    """What stands after ``%%nemo``, by name; empty when nothing does.

    Raises:
        InvalidInput: There is none; says what was meant.
    """
    if name in CELLS:
        return CELLS[name]
    if name in COMMANDS:
        raise InvalidInput(f"%nemo {name} stands on a line of its own, with one sign.")
    hint = did_you_mean(name, [*CELLS, *COMMANDS]) or "; see %nemo help."
    raise InvalidInput(f"%%nemo knows no {name!r}{hint}")
