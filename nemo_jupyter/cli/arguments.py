"""How commands are declared, and what is said of wrong words."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import Any, NoReturn, Protocol

from nemo_jupyter.suggest import did_you_mean

Run = Callable[[argparse.Namespace], int]


class Commands(Protocol):
    """Where a command is declared: its name, what runs it, its purpose, and a word more."""

    def __call__(
        self, name: str, run: Run, purpose: str, more: str = ""
    ) -> argparse.ArgumentParser: ...


class Parser(argparse.ArgumentParser):
    """Says what was meant by a wrong word."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")

    def parse_args(self, *given: Any) -> argparse.Namespace:  # type: ignore[override]
        found: argparse.Namespace
        found, unknown = self.parse_known_args(*given)
        if unknown:
            known = found.parser._option_string_actions
            hint = did_you_mean(unknown[0], list(known)) or f"; see {found.parser.prog} --help."
            found.parser.error(f"there is no {unknown[0]!r}{hint}")
        return found

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            known = [str(choice) for choice in action.choices]
            hint = did_you_mean(str(value), known) or f"; choose {', '.join(known)}."
            self.error(f"there is no {value!r}{hint}")


def add_film(parser: argparse.ArgumentParser) -> None:
    """The options of a film that is to be made."""
    parser.add_argument(
        "--quality", choices=("high", "draft"), default="high", help="draft is quicker"
    )
    parser.add_argument("--height", type=int, metavar="LINES", help="as in 720; never enlarged")


def add_scheduler(parser: argparse.ArgumentParser, purpose: str) -> None:
    """The option of a Dask cluster."""
    parser.add_argument("--scheduler", metavar="ADDRESS", help=f"of a Dask cluster, {purpose}")
