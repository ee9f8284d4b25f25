"""The command ``nemo-jupyter``: demo, edit, plan, serve, doctor."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from nemo_jupyter import __version__
from nemo_jupyter.errors import NemoError
from nemo_jupyter.terminal import Meter, doctor

DEMO_SENTENCE = (
    'trim the pauses, add a title "Ada and the Engine", '
    "add calm music, and fade to black at the end"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; gives its exit status: 0 done, 1 refused, 2 misused, 130 interrupted."""
    options = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = options.run
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
    parser = argparse.ArgumentParser(
        prog="nemo-jupyter", description="Edit video by saying what you want."
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="edit bundled footage and show the result")
    demo.add_argument("--out", type=Path, default=Path("nemo-demo"), help="folder for the film")
    demo.set_defaults(run=_demo)

    edit = commands.add_parser("edit", help="edit files by a sentence")
    edit.add_argument("files", nargs="+", metavar="IN", help="footage, in order")
    edit.add_argument("sentence", help="what should be done")
    edit.add_argument("-o", "--out", type=Path, required=True, help="the finished MP4")
    edit.add_argument("--quality", choices=("high", "draft"), default="high")
    edit.add_argument("--height", type=int, help="lines, as in 720")
    edit.set_defaults(run=_edit)

    plan = commands.add_parser("plan", help="show what a sentence is understood to ask for")
    plan.add_argument("sentence", nargs="?")
    plan.add_argument("--json", action="store_true", help="one JSON object")
    plan.add_argument(
        "--jsonl", type=Path, metavar="FILE", help="plan the 'prompt' of each line; '-' is stdin"
    )
    plan.set_defaults(run=_plan)

    serve = commands.add_parser("serve", help="serve the API on a port, for others too")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8765)
    serve.add_argument("--data", type=Path, help="folder for media and sessions")
    serve.add_argument("--credits", type=int, default=100, help="what a new token starts with")
    serve.add_argument("--edit-cost", type=int, default=0, help="credits an edit costs")
    serve.set_defaults(run=_serve)

    check = commands.add_parser("doctor", help="what is installed, what is missing, where it is")
    check.set_defaults(run=lambda options: doctor())
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
        if not turn.changed and turn.wants("export") is None:
            return 1
        with meter:
            render = session.export(out, quality=quality, height=height, on_progress=meter)
        before, after = turn.before.duration / 1000, render.duration_ms / 1000
        print(session.draft.summary())
        print(f"{before:.1f} s became {after:.1f} s: {render.path}")
    return 0


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


def _serve(options: argparse.Namespace) -> int:
    from nemo_jupyter.config import Settings
    from nemo_jupyter.engine.engine import Rules
    from nemo_jupyter.engine.server import serve

    settings = Settings.from_env()
    data = options.data or settings.home / "served"
    rules = Rules(credits=options.credits, edit_cost=options.edit_cost)
    print(f"Serving the API on http://{options.host}:{options.port}, data in {data}.", flush=True)
    serve(options.host, options.port, data, rules, settings.cache_limit)
    return 0


def sample(name: str) -> Path:
    """A piece of the bundled footage: inside an installed package, beside it in a checkout."""
    package = Path(__file__).parent
    folders = (package / "samples", package.parent / "notebooks" / "samples")
    return next((f / name for f in folders if (f / name).exists()), folders[0] / name)


if __name__ == "__main__":
    sys.exit(main())
