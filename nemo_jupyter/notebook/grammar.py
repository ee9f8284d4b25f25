"""How a line after ``%nemo`` is read: words, options, and what was meant by a wrong one."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn

from nemo_jupyter.errors import InvalidInput
from nemo_jupyter.suggest import did_you_mean

_TOKEN = re.compile(r"nmv_|-*(nemo_)?(api[-_]?)?(token|key)([=:]|$)", re.IGNORECASE)
_NUMBERS = {int: "a whole number", float: "a number"}
# A word, the last of its quotes perhaps still open.
_TYPED = re.compile(r"""(?:'[^']*'?|"[^"]*"?|[^\s'"])+""")


@dataclass(frozen=True, slots=True)
class Option:
    """An option or a positional argument.

    Attributes:
        name: With its dashes, or bare for a positional.
        purpose: What it does.
        settings: What argparse should know besides.
        takes: Kinds of values, for completion: ``files``, ``profiles``, ``sessions``,
            ``variables``, ``topics``.
        examples: Values to offer, where others are taken too.
    """

    name: str
    purpose: str
    settings: dict[str, Any] = field(default_factory=dict)
    takes: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()

    @property
    def is_flag(self) -> bool:
        """Whether it stands alone."""
        return self.settings.get("action") == "store_true"

    @property
    def spelled(self) -> str:
        """How it is written."""
        value = str(self.settings.get("metavar") or self.name)
        if not self.name.startswith("-"):
            return value
        return self.name if self.is_flag else f"{self.name} {value}"

    @property
    def usage(self) -> str:
        """How it is written, and whether it must be there."""
        if self.name.startswith("-"):
            return f"[{self.spelled}]"
        many = str(self.settings.get("nargs"))
        return {"?": f"[{self.spelled}]", "+": f"{self.spelled} ..."}.get(many, self.spelled)


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
            hint = did_you_mean(unknown[0], known) or f"; see %nemo help {self.topic}."
            raise InvalidInput(f"{self.title} knows no {unknown[0]!r}{hint}")
        return found

    @property
    def title(self) -> str:
        """As it is typed."""
        return f"{'%%nemo' if self.cell else '%nemo'} {self.name}".rstrip()

    @property
    def topic(self) -> str:
        """What to ask help for."""
        return self.name or "edit"

    @property
    def usage(self) -> str:
        """What can follow it, in one line."""
        return " ".join([self.title, *(option.usage for option in self.options)])


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise InvalidInput(f"{self.prog}: {message}.")

    def _get_value(self, action: argparse.Action, word: str) -> Any:
        kind = next((what for number, what in _NUMBERS.items() if action.type is number), None)
        try:
            return super()._get_value(action, word)
        except argparse.ArgumentError:
            if kind is None:
                raise
            name = next(iter(action.option_strings), action.metavar)
            raise InvalidInput(f"{self.prog}: {name} is {kind}, not {word!r}.") from None

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            known = [str(choice) for choice in action.choices]
            hint = did_you_mean(str(value), known) or f"; choose {' or '.join(known)}."
            raise InvalidInput(f"{self.prog} knows no {value!r}{hint}")


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


def split_unfinished(line: str) -> tuple[list[str], str]:
    """Whole words of a line that is being typed, and its last word as far as it is typed."""
    found = list(_TYPED.finditer(line))
    last = found.pop()[0] if found and found[-1].end() == len(line) else ""
    return [word[0].replace("'", "").replace('"', "") for word in found], last


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
