"""What the Tab key offers after ``%nemo`` and ``%%nemo``, and in the instruction below it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from glob import escape, glob
from typing import TYPE_CHECKING, Any

from IPython.core.completer import SimpleCompletion, context_matcher

from nemo_jupyter.client.attribution import PROFILES
from nemo_jupyter.notebook import topics
from nemo_jupyter.notebook.commands import CELLS, COMMANDS, spoken
from nemo_jupyter.notebook.grammar import Command, Option, split_unfinished
from nemo_jupyter.notebook.variables import public

if TYPE_CHECKING:
    from IPython.core.completer import CompletionContext, SimpleMatcherResult

    Matcher = Callable[[CompletionContext], SimpleMatcherResult]

IDENTIFIER = "nemo"
# What stands in a line as well as above a cell.
_SPOKEN = "edit"
# A line magic, perhaps assigned: ``film = %nemo export``.
_LINE = re.compile(r"\s*(?:[\w.,\s]+=\s*)?%nemo\s")
_CELL = re.compile(r"\s*%%nemo(\s|$)")


@dataclass(frozen=True, slots=True)
class Known:
    """What the shell knows that could be meant.

    Attributes:
        namespace: The user's variables.
        clips: Names of clips and files.
        settings: Names of the magics' settings.
    """

    namespace: Mapping[str, Any] = field(default_factory=dict)
    clips: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()


def matcher(known: Callable[[], Known]) -> Matcher:
    """A matcher for IPython's completer; what is known is asked for anew each time."""

    def match(context: CompletionContext) -> SimpleMatcherResult:
        where = (context.cursor_line, context.cursor_position)
        offered = offers(context.full_text, *where, known())
        if offered is None:
            return {"completions": []}
        typed, found = offered
        # IPython cuts words where its own delimiters are; what stands before is there already.
        cut = len(typed) - len(context.token) if typed.endswith(context.token) else 0
        return {
            "completions": [SimpleCompletion(text[cut:], type="magic") for text in found],
            "matched_fragment": typed[cut:],
            "suppress": True,
        }

    marked: Matcher = context_matcher(priority=100, identifier=IDENTIFIER)(match)
    return marked


def offers(text: str, line: int, column: int, known: Known) -> tuple[str, list[str]] | None:
    """The word that is being typed, and all that it could become; ``None`` outside of our cells.

    Args:
        text: The whole cell.
        line: Where the cursor is, from 0.
        column: Likewise.
    """
    lines = text.split("\n")
    typed = lines[line][:column]
    head = next((i for i, one in enumerate(lines) if one.strip()), 0)
    if _CELL.match(lines[head]):
        if line > head:
            return _in_instruction(typed, known)
        return _in_line(CELLS, typed, known)
    begun = _LINE.match(typed)
    if begun is None:
        return None
    return _after_nemo(typed[begun.end() - len("%nemo ") :], known)


def _after_nemo(line: str, known: Known) -> tuple[str, list[str]]:
    """What follows ``%nemo``; an instruction may stand there too, behind its options."""
    words, typed = split_unfinished(line)
    if words[1:2] != [_SPOKEN]:
        return _in_line({**COMMANDS, _SPOKEN: CELLS[_SPOKEN]}, line, known)
    body = spoken(f"{_SPOKEN} {line.split(_SPOKEN, 1)[1]}")
    if body is None or not body[1] or typed.startswith("-"):
        return _in_line(CELLS, line, known)
    return _in_instruction(line, known)


def _in_instruction(typed: str, known: Known) -> tuple[str, list[str]]:
    """Names of clips; one in quotes goes on over spaces."""
    quote = max(typed.rfind('"'), typed.rfind("“"))
    open_quote = typed.count('"') % 2 or typed.count("“") > typed.count("”")
    word = typed[quote + 1 :] if open_quote else re.split(r"[\s,;]", typed)[-1]
    return word, _going_on(word, known.clips) if word else []


def _in_line(commands: Mapping[str, Command], line: str, known: Known) -> tuple[str, list[str]]:
    words, typed = split_unfinished(line)
    before = words[1:]
    if not before:
        names = [name for name in commands if name]
        found = _going_on(typed, names)
        return typed, found + _flags(commands[""], typed, before) if "" in commands else found
    command = commands.get(before[0])
    if command is not None:
        before = before[1:]
    elif (command := commands.get("")) is None:
        return typed, []
    if typed.startswith("-"):
        return typed, _flags(command, typed, before)
    last = next((o for o in command.options if before and o.name == before[-1]), None)
    if last is not None and not last.is_flag:
        return typed, _values(last, typed, known)
    found = [
        v for o in command.options if not o.name.startswith("-") for v in _values(o, typed, known)
    ]
    return typed, found or _flags(command, typed, before)


def _flags(command: Command, typed: str, before: list[str]) -> list[str]:
    repeatable = {o.name for o in command.options if o.settings.get("action") == "append"}
    names = [o.name for o in command.options if o.name.startswith("-")]
    return _going_on(typed, [n for n in names if n in repeatable or n not in before])


def _values(option: Option, typed: str, known: Known) -> list[str]:
    """What an option or a positional could be."""
    choices = option.settings.get("choices") or option.examples
    found = _going_on(typed, choices)
    for kind in option.takes:
        if kind == "files":
            found += _files(typed)
        else:
            found += _going_on(typed, _OFFERED[kind](known))
    return list(dict.fromkeys(found))


def _sessions(known: Known) -> list[str]:
    module = sys.modules.get("nemo_jupyter.session")
    if module is None:
        return []
    return [name for name, v in known.namespace.items() if isinstance(v, module.Session)]


_OFFERED: dict[str, Callable[[Known], Iterable[str]]] = {
    "profiles": lambda known: PROFILES,
    "sessions": _sessions,
    "variables": lambda known: public(known.namespace),
    "topics": lambda known: topics.names(),
    "settings": lambda known: [f"{name}=" for name in known.settings],
}


def _going_on(typed: str, names: Iterable[str]) -> list[str]:
    return sorted(name for name in names if name.startswith(typed))


def _files(typed: str) -> list[str]:
    """File names that go on from what is typed; a folder ends with a slash."""
    quote = typed[:1] if typed[:1] in ("'", '"') else ""
    bare = typed.replace("'", "").replace('"', "")
    home = os.path.expanduser(bare)
    found = sorted(glob(f"{escape(home)}*"))
    names = [bare + path[len(home) :] + ("/" if os.path.isdir(path) else "") for path in found]
    return [_quoted(name, quote) for name in names]


def _quoted(name: str, quote: str) -> str:
    """A name as it is typed; one with spaces or quotes in it needs quotes around it."""
    if not quote and not re.search(r"[\s'\"]", name):
        return name
    quote = quote or "'"
    if quote in name:
        quote = '"' if quote == "'" else "'"
    return f"{quote}{name}" if name.endswith("/") else f"{quote}{name}{quote}"
