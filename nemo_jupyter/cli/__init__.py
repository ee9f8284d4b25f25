"""The command ``nemo-jupyter``: demo, edit, plan, operations, batch, serve, doctor."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from nemo_jupyter import __version__
from nemo_jupyter.cli import batch, edit, plan, serve
from nemo_jupyter.cli.arguments import Parser, Run
from nemo_jupyter.doctor import doctor
from nemo_jupyter.errors import NemoError

_EPILOG = """\
examples:
  nemo-jupyter demo
  nemo-jupyter edit talk.mp4 "trim the pauses, add calm music" -o short.mp4
  nemo-jupyter plan "cut the first 5 seconds and make it vertical"

exit status: 0 done, 1 refused, 2 misused, 130 interrupted
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; gives its exit status: 0 done, 1 refused, 2 misused, 130 interrupted."""
    options = _parser().parse_args(argv)
    run: Run = options.run
    try:
        return run(options)
    except NemoError as error:
        print(f"nemo-jupyter: {error.message}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("nemo-jupyter: stopped; what was complete is kept.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has left, which is no error
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="nemo-jupyter",
        description="Edit video by saying what you want.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND", title="commands")

    def command(name: str, run: Run, purpose: str, more: str = "") -> argparse.ArgumentParser:
        made = commands.add_parser(
            name,
            help=purpose,
            description=f"{purpose[0].upper()}{purpose[1:]}.{more}",
        )
        made.set_defaults(run=run, parser=made)
        return made

    for part in (edit, plan, batch, serve):
        part.add(command)
    command(
        "doctor",
        lambda options: doctor(),
        "what is installed, what is missing, and what to do about it",
    )
    return parser
