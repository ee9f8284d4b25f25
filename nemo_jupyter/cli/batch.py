"""``nemo-jupyter batch``: one recipe over many files."""

from __future__ import annotations

import argparse
from pathlib import Path

from nemo_jupyter.cli.arguments import Commands, add_film, add_scheduler
from nemo_jupyter.cli.cluster import cluster


def add(command: Commands) -> None:
    """Declare the command."""
    many = command(
        "batch",
        _batch,
        "edit each of many files by one recipe",
        " A file that fails is named and does not keep the others.",
    )
    many.add_argument("files", nargs="+", metavar="FILES", help="footage, and folders of it")
    many.add_argument(
        "--recipe", type=Path, required=True, metavar="FILE", help="a text, one instruction a line"
    )
    many.add_argument(
        "--out", type=Path, default=Path("edited"), metavar="DIR", help="for films (%(default)s)"
    )
    add_film(many)
    add_scheduler(many, "to edit side by side")
    many.add_argument("--table", type=Path, metavar="FILE", help="write the results as CSV too")


def _batch(options: argparse.Namespace) -> int:
    from nemo_jupyter.batch import Result, batch

    def told(result: Result) -> None:
        length = f"{result.before_ms / 1000:.1f} s became {result.after_ms / 1000:.1f} s"
        print(f"{result.file}: {result.error or f'{length}: {result.film}'}", flush=True)
        for line in result.asked.splitlines():
            print(f"  not carried out: {line}", flush=True)

    client = cluster(options.scheduler) if options.scheduler else None
    table = batch(
        options.files,
        options.recipe,
        out=options.out,
        quality=options.quality,
        height=options.height,
        client=client,
        on_result=told,
    )
    if options.table:
        table.to_csv(options.table, index=False)
    return int((table["status"] != "done").any())
