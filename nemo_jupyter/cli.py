"""The command ``nemo-jupyter``: demo, edit, plan, serve, doctor."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from nemo_jupyter import __version__
from nemo_jupyter.doctor import doctor
from nemo_jupyter.errors import InvalidInput, NemoError, Unsupported
from nemo_jupyter.suggest import did_you_mean
from nemo_jupyter.terminal import Meter

if TYPE_CHECKING:
    from distributed import Client

    from nemo_jupyter.results import Product
    from nemo_jupyter.session import Session

# What a sentence may say of the film; its place and form are the command's.
_OUTPUT = ("height", "fps", "aspect", "platform")
DEMO_SENTENCE = (
    'trim the pauses, add a title "Ada and the Engine", '
    "add calm music, and fade to black at the end"
)

# What single pictures are saved as.
PICTURES = ("jpg", "jpeg", "png", "webp")

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
    serve.add_argument("--port", type=_port, default=8765, help="where it listens (%(default)s)")
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
    from nemo_jupyter.session.target import FORMS, ending, spare

    spare(out, files)
    ending(out, dict.fromkeys((*FORMS, *PICTURES)))
    meter = Meter()
    with connect() as session:
        print(session.backend_line)
        with meter:
            session.upload(*files, on_progress=meter)
        with meter:
            turn = session.edit(sentence, on_progress=meter)
        saved = dict(_saved(session, turn.files, out, alone=not turn.changed))
        print(_naming(turn.text, saved))
        for place in saved.values():
            print(place)
        if saved and (not turn.changed or any(_alike(place, out) for place in saved.values())):
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


def _saved(
    session: Session, files: Sequence[Product], out: Path, *, alone: bool
) -> Iterator[tuple[str, Path]]:
    """Save what a turn made, by name: under the name given, numbered where there are several.

    Files of another form than the one given keep their own ending, and their own name where the
    film is to get the one given.
    """
    ours = [p for p in files if alone or _alike(Path(p.name), out)]
    for product in files:
        made = Path(product.name)
        target = out if _alike(made, out) else out.with_suffix(made.suffix)
        if product not in ours:
            target = out.with_name(product.name)
        elif len(ours) > 1:
            target = target.with_stem(f"{out.stem}-{ours.index(product) + 1}")
        yield product.name, _fetched(session, product, target)


def _fetched(session: Session, product: Product, target: Path) -> Path:
    """The file, as a picture of the form that the target's ending names."""
    made = session.download(product, target)
    if _form(made) != _form(Path(product.name)):
        from PIL import Image

        with Image.open(made) as picture:
            picture.load()
        picture.save(made)
    return made


def _naming(text: str, saved: Mapping[str, Path]) -> str:
    """What was said, with the files' names as they were saved."""
    for name, place in saved.items():
        text = text.replace(f"{name} (", f"{place.name} (")
    return text


def _alike(one: Path, other: Path) -> bool:
    """Whether one file can be written by the other's name."""
    pictures = {_form(one), _form(other)} <= set(PICTURES)
    return pictures or _form(one) == _form(other)


def _form(path: Path) -> str:
    return path.suffix.lower().removeprefix(".").replace("jpeg", "jpg")


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


def _batch(options: argparse.Namespace) -> int:
    from nemo_jupyter.batch import Result, batch

    def told(result: Result) -> None:
        length = f"{result.before_ms / 1000:.1f} s became {result.after_ms / 1000:.1f} s"
        print(f"{result.file}: {result.error or f'{length}: {result.film}'}", flush=True)
        for line in result.asked.splitlines():
            print(f"  not carried out: {line}", flush=True)

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
    from nemo_jupyter.engine.server import listen, serve

    settings = Settings.from_env()
    data = options.data or settings.home / "served"
    rules = Rules(credits=options.credits, edit_cost=options.edit_cost)
    encode: Encode = encode_runs
    if options.scheduler:
        encode = on_cluster(_cluster(options.scheduler), options.media_url)
    with listen(options.host, options.port) as listener:
        host = f"[{options.host}]" if ":" in options.host else options.host
        url = f"http://{host}:{listener.getsockname()[1]}"
        print(f"Serving the API on {url}, data in {data}.")
        print(f"In a notebook: %nemo connect --url {url}", flush=True)
        serve(listener, data, rules, settings.cache_limit, encode)
    return 0


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port; give one of 0 to 65535.")
    return int(text)


def sample(name: str) -> Path:
    """A piece of the bundled footage: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent
    folders = (package / "samples", package.parent / "notebooks" / "samples")
    return next((f / name for f in folders if (f / name).exists()), folders[0] / name)


if __name__ == "__main__":
    sys.exit(main())
