"""``nemo-jupyter serve``: the API on a port."""

from __future__ import annotations

import argparse
from pathlib import Path

from nemo_jupyter.cli.arguments import Commands, add_scheduler
from nemo_jupyter.cli.cluster import cluster


def add(command: Commands) -> None:
    """Declare the command."""
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
    add_scheduler(serve, "to encode films on")
    serve.add_argument(
        "--media-url",
        metavar="URL",
        help="where its workers find DIR/media, as in s3://bucket/media (the same path)",
    )


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
        encode = on_cluster(cluster(options.scheduler), options.media_url)
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
