"""An edit as a page of its own: one HTML file, no scripts, nothing from elsewhere."""

from __future__ import annotations

import json
import os
from base64 import b64encode
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from nemo_jupyter import pictures
from nemo_jupyter.results import Media, Render, Said
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.summary import describe, summary
from nemo_jupyter.timeline.words import html, one_line, seconds

_STYLE = """
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #595959; --line: #d0d0d0; --page: #fff;
  --link: #1f5c8f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --soft: #b0b0b0; --line: #4a4a4a; --page: #181818; --link: #8ec3f2; } }
body { background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
  max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
a { color: var(--link); }
img, video { max-width: 100%; height: auto; display: block; }
video { max-height: 70vh; }
small, .back { color: var(--soft); }
li { margin: 0.4rem 0; } blockquote { margin: 0; font-weight: 600; } li p { margin: 0.2rem 0; }
ol.turns > li { border-top: 1px solid var(--line); padding-top: 0.6rem; }
"""


def page(
    draft: Draft,
    turns: Sequence[Said],
    media: Sequence[Media] = (),
    film: Render | None = None,
    *,
    beside: Path | None = None,
) -> str:
    """The page.

    Args:
        draft: The timeline.
        turns: How it came about.
        media: What it is made of.
        film: What was made of it; its poster is shown.
        beside: The folder where the page will be; the film is linked from there.
    """
    title = one_line(next((item.name for item in media), "") or "An edit")
    parts = [
        f"<h1>{html(title)}</h1>",
        _film(film, beside) if film is not None else "",
        _section("Timeline", _picture(draft) + _tracks(draft)),
        _section("Turns", _turns(turns)),
        _section("Footage", _footage(media)),
    ]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">\n'
        f"<title>{html(title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{''.join(parts)}</main>\n</body>\n</html>\n"
    )


def _film(film: Render, beside: Path | None) -> str:
    poster = _data("image/jpeg", film.poster) if film.poster else ""
    name = html(film.path.name)
    facts = f"{seconds(film.duration_ms)}, {film.width}x{film.height}"
    if beside is None:
        shown = f'<img src="{poster}" alt="An early picture of the film">' if poster else ""
        words = name
    else:
        # A path of another drive or folder is reached from here, never from the root of a server.
        way = html(quote(Path(os.path.relpath(film.path.absolute(), beside)).as_posix()))
        picture = f' poster="{poster}"' if poster else ""
        shown = f'<video controls preload="none" src="{way}"{picture} aria-label="{name}"></video>'
        words = f'<a href="{way}">{name}</a>'
    return _section("Film", f"{shown}<p>{words} <small>{html(facts)}</small></p>")


def _picture(draft: Draft) -> str:
    from nemo_jupyter.timeline.plot import plot_png

    if draft.is_empty:
        return ""
    png, _ = plot_png(draft, **pictures.options(draft))
    return f'<img src="{_data("image/png", png)}" alt="{html(summary(draft))}">'


def _tracks(draft: Draft) -> str:
    items = "".join(f"<li>{html(describe(track))}</li>" for track in draft.all_tracks)
    return f"<ol>{items}</ol>" if items else "<p>empty</p>"


def _turns(turns: Sequence[Said]) -> str:
    items = "".join(_turn(turn) for turn in turns)
    return f'<ol class="turns">{items}</ol>' if items else ""


def _turn(turn: Said) -> str:
    back = "" if turn.in_force else ' <span class="back">(taken back)</span>'
    value = f' value="{turn.number}"' if turn.number is not None else ""
    understood = [op for op in turn.operations if op.get("op") != "upload"]
    operations = "".join(f"<li><code>{html(_operation(op))}</code></li>" for op in understood)
    return (
        f"<li{value}><blockquote>{_lines(turn.instruction)}{back}</blockquote>"
        f"<p>{_lines(turn.reply)}</p>{f'<ul>{operations}</ul>' if operations else ''}"
        f"<small>then {html(seconds(turn.duration_ms))} long</small></li>\n"
    )


def _operation(op: Mapping[str, Any]) -> str:
    values = [f"{k} {json.dumps(v, ensure_ascii=False)}" for k, v in op.items() if k != "op"]
    return " ".join(filter(None, [str(op.get("op", "")), ", ".join(values)]))


def _footage(media: Sequence[Media]) -> str:
    from nemo_jupyter.display import bundle

    items = "".join(f"<li>{html(bundle(item)['text/plain'])}</li>" for item in media)
    return f"<ul>{items}</ul>" if items else ""


def _section(title: str, content: str) -> str:
    return f"<section>\n<h2>{html(title)}</h2>\n{content}\n</section>\n" if content else ""


def _lines(text: str) -> str:
    return "<br>".join(html(line) for line in text.splitlines())


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{b64encode(content).decode('ascii')}"
