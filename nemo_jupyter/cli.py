"""The command ``nemo-jupyter``: demo, edit, plan, serve, doctor."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from nemo_jupyter import __version__
from nemo_jupyter.doctor import doctor
from nemo_jupyter.errors import NemoError, Unsupported
from nemo_jupyter.suggest import did_you_mean

if TYPE_CHECKING:
    from distributed import Client
from nemo_jupyter.terminal import Meter

if TYPE_CHECKING:
    from nemo_jupyter.results import Product
    from nemo_jupyter.session import Session

# What a sentence may say of the film; its place and form are the command's.
_OUTPUT = ("height", "fps", "aspect", "platform")
DEMO_SENTENCE = (
    'trim the pauses, add a title "Ada and the Engine", '
    "add calm music, and fade to black at the end"
)

Run = Callable[[argparse.Namespace], int]

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


class _Parser(argparse.ArgumentParser):
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


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
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

    demo = command("demo", _demo, "edit bundled footage and show the result")
    demo.add_argument(
        "--out", type=Path, default=Path("nemo-demo"), help="folder for the film (%(default)s)"
    )

    edit = command("edit", _edit, "edit files by a sentence", " Put the sentence in quotes.")
    edit.add_argument("files", nargs="+", metavar="IN", help="footage, in order")
    edit.add_argument("sentence", metavar="SENTENCE", help="what should be done")
    edit.add_argument(
        "-o",
        "--out",
        type=Path,
        required=True,
        metavar="FILE",
        help="the finished MP4, or the GIF, picture or sound",
    )
    edit.add_argument(
        "--quality",
        choices=("high", "draft"),
        default="high",
        help="draft is quicker",
    )
    edit.add_argument("--height", type=int, metavar="LINES", help="as in 720; never enlarged")

    plan = command(
        "plan", _plan, "show what a sentence is understood to ask for", " Nothing is changed."
    )
    plan.add_argument("sentence", nargs="?", metavar="SENTENCE", help="what should be done")
    plan.add_argument("--json", action="store_true", help="one JSON object")
    plan.add_argument(
        "--jsonl", type=Path, metavar="FILE", help="plan the 'prompt' of each line; '-' is stdin"
    )

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
    many.add_argument(
        "--quality", choices=("high", "draft"), default="high", help="draft is quicker"
    )
    many.add_argument("--height", type=int, metavar="LINES", help="as in 720; never enlarged")
    many.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask cluster, to edit side by side"
    )
    many.add_argument("--table", type=Path, metavar="FILE", help="write the results as CSV too")

    command("operations", _operations, "list what can be said, with examples, as Markdown")

    serve = command(
        "serve",
        _serve,
        "serve the API on a port, for others too",
        " Others use it by nemo.connect(url=...) or %nemo connect --url ...",
    )
    serve.add_argument(
        "--host", default="127.0.0.1", help="%(default)s; 0.0.0.0 for other machines too"
    )
    serve.add_argument("--port", type=int, default=8765, help="where it listens (%(default)s)")
    serve.add_argument("--data", type=Path, metavar="DIR", help="folder for media and sessions")
    serve.add_argument(
        "--credits",
        type=int,
        default=100,
        metavar="N",
        help="of a new token (%(default)s)",
    )
    serve.add_argument(
        "--edit-cost",
        type=int,
        default=0,
        metavar="N",
        help="of an edit, in credits (%(default)s)",
    )
    serve.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask cluster, to encode films on"
    )
    serve.add_argument(
        "--media-url",
        metavar="URL",
        help="where its workers find DIR/media, as in s3://bucket/media (the same path)",
    )

    command(
        "doctor",
        lambda options: doctor(),
        "what is installed, what is missing, and what to do about it",
    )
    return parser


def _demo(options: argparse.Namespace) -> int:
    footage = sample("talk.mp4")
    print(f"Footage: {footage.name}. Instruction: {DEMO_SENTENCE}")
    return _make([footage], DEMO_SENTENCE, options.out / "demo.mp4", "high", None)


def _edit(options: argparse.Namespace) -> int:
    return _make(options.files, options.sentence, options.out, options.quality, options.height)


def _make(
    files: Sequence[str | Path], sentence: str, out: Path, quality: str, height: int | None
) -> int:
    from nemo_jupyter.session import connect

    meter = Meter()
    with connect() as session:
        print(session.backend_line)
        with meter:
            session.upload(*files, on_progress=meter)
        with meter:
            turn = session.edit(sentence, on_progress=meter)
        print(turn.text)
        if turn.files:
            wanted = [p for p in turn.files if Path(p.name).suffix == out.suffix.lower()]
            for place in _saved(session, wanted or turn.files, out, named=bool(wanted)):
                print(place)
            if wanted or not turn.changed:
                return 0
        if not turn.changed and turn.wants("export") is None:
            return 1
        with meter:
            said = {k: v for k, v in (turn.wants("export") or {}).items() if k in _OUTPUT}
            said |= {"height": height} if height else {}
            render = session.export(out, quality=quality, on_progress=meter, **said)
        before, after = turn.before.duration / 1000, render.duration_ms / 1000
        print(session.draft.summary())
        print(f"{before:.1f} s became {after:.1f} s: {render.path}")
    return 0


def _saved(session: Session, files: Sequence[Product], out: Path, *, named: bool) -> Iterator[Path]:
    """Save what was made: under the name given, numbered where there are several, or beside it."""
    for number, product in enumerate(files, 1):
        numbered = out if len(files) == 1 else out.with_stem(f"{out.stem}-{number}")
        yield session.download(product, numbered if named else out.with_name(product.name))


def _plan(options: argparse.Namespace) -> int:
    from nemo_jupyter.engine.language import explain, plan

    if options.jsonl is not None:
        stream = sys.stdin if str(options.jsonl) == "-" else options.jsonl.open(encoding="utf-8")
        with stream as lines:
            for line in filter(str.strip, lines):
                item = json.loads(line)
                made = plan(str(item["prompt"])).to_dict()
                print(json.dumps({"id": item.get("id"), **made}, ensure_ascii=False))
        return 0
    if not options.sentence:
        print("nemo-jupyter plan: give a sentence or --jsonl FILE.", file=sys.stderr)
        return 2
    planned = plan(options.sentence)
    if options.json:
        print(json.dumps(planned.to_dict(), ensure_ascii=False))
    else:
        print(f"Route: {planned.route}")
        for op in planned.ops:
            print(f"- {explain(op)}")
    return 0


def _batch(options: argparse.Namespace) -> int:
    from nemo_jupyter.batch import Result, batch

    def told(result: Result) -> None:
        length = f"{result.before_ms / 1000:.1f} s became {result.after_ms / 1000:.1f} s"
        print(f"{result.file}: {result.error or f'{length}: {result.film}'}", flush=True)

    client = _cluster(options.scheduler) if options.scheduler else None
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


def _cluster(address: str) -> Client:
    """A client of a Dask cluster.

    Raises:
        Unsupported: The extra is missing, or nothing answers at the address.
    """
    try:
        from distributed import Client
    except ImportError:
        raise Unsupported("A cluster needs the extra: pip install 'nemo-jupyter[batch]'.") from None
    try:
        return Client(address)
    except (OSError, ValueError) as error:
        raise Unsupported(f"No Dask scheduler answers at {address}; start one first.") from error


def _operations(options: argparse.Namespace) -> int:
    from nemo_jupyter.engine.operations.examples import table

    print(table(), end="")
    return 0


def _serve(options: argparse.Namespace) -> int:
    from nemo_jupyter.config import Settings
    from nemo_jupyter.engine.engine import Rules
    from nemo_jupyter.engine.render.cluster import on_cluster
    from nemo_jupyter.engine.render.workers import Encode, encode_runs
    from nemo_jupyter.engine.server import serve

    settings = Settings.from_env()
    data = options.data or settings.home / "served"
    rules = Rules(credits=options.credits, edit_cost=options.edit_cost)
    url = f"http://{options.host}:{options.port}"
    print(f"Serving the API on {url}, data in {data}.")
    print(f"In a notebook: %nemo connect --url {url}", flush=True)
    encode: Encode = encode_runs
    if options.scheduler:
        encode = on_cluster(_cluster(options.scheduler), options.media_url)
    serve(options.host, options.port, data, rules, settings.cache_limit, encode)
    return 0


def sample(name: str) -> Path:
    """A piece of the bundled footage: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent
    folders = (package / "samples", package.parent / "notebooks" / "samples")
    return next((f / name for f in folders if (f / name).exists()), folders[0] / name)


if __name__ == "__main__":
    sys.exit(main())
