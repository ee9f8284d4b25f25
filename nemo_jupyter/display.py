"""How results show themselves: text everywhere, HTML with pictures on a page.

Nothing here needs a kernel once it is shown, and no word of anyone becomes markup.
"""

from __future__ import annotations

import json
import os
import sys
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from nemo_jupyter.results import Credits, Frame, Media, Plan, Product, Render, State, Turn
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.summary import summary, summary_html
from nemo_jupyter.timeline.words import clock, html, number, one_line, seconds

Bundle = dict[str, str]

# A film outside of the notebook's folder is carried in the page up to this size.
_CARRIED_BYTES = 8_000_000
# What an export may be, and how a page is told.
_FORMS = {
    ".mp4": "video/mp4",
    ".mov": "video/quicktime",
    ".webm": "video/webm",
    ".gif": "image/gif",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
}
_FILM_STYLE = "display:block;max-width:100%;max-height:60vh"


@dataclass(slots=True)
class Look:
    """How results look in this kernel.

    Attributes:
        timeline: Whether a turn draws the timeline, or says it in words.
    """

    timeline: bool = True


look = Look()


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A timeline to look at; with ``before``, two of them and what is different."""

    draft: Draft
    before: Draft | None = None

    def _repr_mimebundle_(self, **_: Any) -> Bundle:
        return bundle(self)


@dataclass(frozen=True, slots=True)
class MediaView:
    """Files of a session to look at."""

    media: tuple[Media, ...]

    def _repr_mimebundle_(self, **_: Any) -> Bundle:
        return bundle(self)


@dataclass(frozen=True, slots=True)
class FilmsView:
    """Films to look at."""

    films: tuple[Render, ...]

    def _repr_mimebundle_(self, **_: Any) -> Bundle:
        return bundle(self)


def listed(values: Sequence[Any]) -> Any:
    """Several results as one to look at."""
    if values and all(isinstance(value, Render) for value in values):
        return values[0] if len(values) == 1 else FilmsView(tuple(values))
    return MediaView(tuple(values))


@dataclass(frozen=True, slots=True)
class Plain:
    """A result in the same words each time: no pictures, no times taken, no sizes."""

    value: Any

    def _repr_mimebundle_(self, **_: Any) -> Bundle:
        return {"text/plain": plain(self.value)}


def bundle(value: Any) -> Bundle:
    """The forms of a result, for a display."""
    forms = {"text/plain": _text(value), "text/html": _PAGES[type(value)](value)}
    # Half a character, which JSON can bring along, would keep the message from being sent.
    return {kind: text.encode("utf-8", "replace").decode() for kind, text in forms.items()}


def plain(value: Any) -> str:
    """A result in words that depend on nothing but what was done."""
    if isinstance(value, Render):
        return f"{value.path.name} ({', '.join(_film_facts(value)[:2])})"
    if isinstance(value, FilmsView):
        return "\n".join(map(plain, value.films))
    if isinstance(value, Turn):
        now = summary(value.after) if value.changed else None
        films = map(plain, value.renders)
        return "\n".join(filter(None, [value.text, value.notice, now, *films]))
    return _text(value) if type(value) in _TEXTS else str(value)


def _text(value: Any) -> str:
    return _TEXTS[type(value)](value)


# Text


def _turn_text(turn: Turn) -> str:
    now = summary(turn.after) if turn.changed else None
    films = map(_render_text, turn.renders)
    lines = [turn.text, _changes(turn), turn.notice, now, _spent(turn), *films]
    return "\n".join(filter(None, lines))


def _spent(turn: Turn) -> str | None:
    """What the turn cost and what is left, where it cost something."""
    if not turn.credits:
        return None
    left = f", {number(turn.balance)} left" if turn.balance is not None else ""
    return f"{number(turn.credits)} credits spent{left}"


def _changes(turn: Turn) -> str | None:
    """What changed, where the answer did not say so in the same words."""
    words = str(turn.diff)
    return words if turn.changed and words not in turn.text else None


def _render_text(render: Render) -> str:
    return f"{render.path} ({', '.join(_film_facts(render))}){_work(render.report)}"


def _work(report: Mapping[str, Any]) -> str:
    """How the film came about: "; 40 s copied, 5 s encoded, 15 s kept from before, in 6.2 s"."""
    kinds = {"copied": "copied", "encoded": "encoded", "reused": "kept from before"}
    times = {word: report.get(f"{kind}_ms") for kind, word in kinds.items()}
    parts = [f"{seconds(ms)} {word}" for word, ms in times.items() if isinstance(ms, int) and ms]
    took = report.get("seconds")
    if not parts or not isinstance(took, int | float):
        return ""
    return f"; {', '.join(parts)}, in {number(round(took, 1))} s"


def _film_facts(render: Render) -> list[str]:
    facts = [seconds(render.duration_ms)] if render.duration_ms else []
    if render.width and render.height:
        facts.append(f"{render.width}x{render.height}")
    if render.size:
        facts.append(_bytes(render.size))
    return facts + [f"captions in {path.name}" for path in render.captions]


def _bytes(count: int) -> str:
    for size, unit in ((1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")):
        if count >= size:
            return f"{number(round(count / size, 1))} {unit}"
    return f"{count} bytes"


def _credits_text(credits: Credits) -> str:
    text = f"{number(credits.available)} of {number(credits.total)} credits left"
    return f"{text}, {number(credits.frozen)} reserved" if credits.frozen else text


def _media_text(media: Iterable[Media]) -> str:
    return "\n".join(", ".join(_media_row(item)) for item in media) or "no media"


def _media_row(media: Media) -> list[str]:
    facts = [one_line(media.name) or "a file", media.kind]
    facts.append(seconds(media.duration_ms) if media.duration_ms else "")
    facts.append(f"{media.width}x{media.height}" if media.width else "")
    facts.append(f"{number(float(media.fps))} fps" if media.fps else "")
    facts.append("no sound" if media.kind == "video" and not media.has_audio else "")
    return [fact for fact in facts if fact]


def _state_text(state: State) -> str:
    return "\n".join([summary(state.draft), *(_media_text([m]) for m in state.media)])


def _plan_text(plan: Plan) -> str:
    if plan.route != "edit":
        return f"This is no edit but goes to: {plan.route}"
    lines = plan.sentences or tuple(json.dumps(dict(op), ensure_ascii=False) for op in plan.ops)
    return "\n".join(f"{i}. {line}" for i, line in enumerate(lines, 1)) or "Nothing to do."


def _view_text(view: TimelineView) -> str:
    if view.before is None:
        return summary(view.draft)
    return f"{view.before.diff(view.draft)}\n{summary(view.draft)}"


# HTML


def _turn_html(turn: Turn) -> str:
    changes = f"<ul>{_items(c.words for c in turn.diff)}</ul>" if _changes(turn) else ""
    none = None if turn.exports else "nothing changed"
    facts = [f"turn {turn.number}" if turn.number is not None else none, _spent(turn)]
    now = ""
    if turn.changed:
        now = _timeline(turn.after) if look.timeline else _paragraph(summary(turn.after))
    return _div(
        _paragraph(turn.text),
        changes,
        _paragraph(turn.notice, role="note"),
        now,
        f"<small>{html(', '.join(filter(None, facts)))}</small>",
        *(_product_html(product) for product in turn.files),
        *map(_render_html, turn.renders),
    )


def _product_text(product: Product) -> str:
    facts = [seconds(product.duration_ms)] if product.duration_ms else []
    facts += [f"{product.width}x{product.height}"] if product.width else []
    facts.append(_bytes(product.size))
    return f"{product.name} ({', '.join(facts)})"


def _product_html(product: Product) -> str:
    words = html(_product_text(product))
    kind = product.mime_type.partition("/")[0]
    shown = ""
    if product.data is not None and kind in ("image", "audio"):
        source = _data(product.mime_type, product.data)
        shown = f'<img alt="{words}" style="{_FILM_STYLE}" src="{source}">'
        if kind == "audio":
            shown = f'<audio controls aria-label="{words}" src="{source}"></audio>'
    how = html(f"session.download({product.name!r})")
    return _div(shown, f"<div><small>{words}: <code>{how}</code> saves it.</small></div>")


def _render_html(render: Render) -> str:
    is_film = render.path.suffix not in (".srt", ".vtt")
    source = film_source(render) if is_film else None
    poster = f' poster="{_data("image/jpeg", render.poster)}"' if render.poster else ""
    name, words = html(render.path.name), html(_render_text(render))
    what = "film is" if is_film else "captions are"
    shown = f"<p>The {what} at <code>{html(str(render.path))}</code>.</p>"
    kind = _FORMS.get(render.path.suffix, "video/mp4").partition("/")[0]
    if source and kind == "image":
        shown = f'<img alt="{name}" style="{_FILM_STYLE}" src="{escape(source)}">'
    elif source:
        link = f'<a href="{escape(source)}">{name}</a>' if len(source) < 4000 else name
        shown = (
            f'<{kind} controls preload="metadata" style="{_FILM_STYLE}" aria-label="{name}"'
            f'{poster} src="{escape(source)}">{link}</{kind}>'
        )
    elif render.poster:
        image = _data("image/jpeg", render.poster)
        shown = f'<img alt="{name}" style="max-width:100%" src="{image}">{shown}'
    return _div(shown, f"<div><small>{words}</small></div>")


def _frame_text(frame: Frame) -> str:
    return f"Frame at {clock(frame.ms)} ({frame.width}x{frame.height})"


def _frame_html(frame: Frame) -> str:
    words = html(_frame_text(frame))
    image = f'<img alt="{words}" style="{_FILM_STYLE}" src="{_data("image/jpeg", frame.jpeg)}">'
    return _div(image, f"<small>{words}</small>")


def film_source(render: Render) -> str | None:
    """Where a browser can play a film from: the notebook's folder, the web, or the page itself."""
    path = render.path.absolute()
    if path.is_relative_to(Path.cwd()) and serves_files():
        return quote(path.relative_to(Path.cwd()).as_posix())
    if render.url and urlsplit(render.url).scheme == "https":
        return render.url
    kind = _FORMS.get(path.suffix)
    if kind is not None and path.is_file() and path.stat().st_size <= _CARRIED_BYTES:
        return _data(kind, path.read_bytes())
    return None


def serves_files() -> bool:
    """Whether the page can load files of the notebook's folder: not in Colab nor in VS Code."""
    return "google.colab" not in sys.modules and "VSCODE_PID" not in os.environ


def _credits_html(credits: Credits) -> str:
    return _div(_paragraph(_credits_text(credits)))


def _media_html(media: Iterable[Media]) -> str:
    return f"<ul>{_items(', '.join(_media_row(item)) for item in media)}</ul>"


def _state_html(state: State) -> str:
    media = f"<strong>Media</strong>{_media_html(state.media)}" if state.media else ""
    return _div(summary_html(state.draft), media)


def _plan_html(plan: Plan) -> str:
    if plan.route != "edit" or not plan.ops:
        return _div(_paragraph(_plan_text(plan)))
    lines = plan.sentences or tuple(json.dumps(dict(op), ensure_ascii=False) for op in plan.ops)
    return _div("<strong>Plan</strong>, nothing is changed yet", f"<ol>{_items(lines)}</ol>")


def _view_html(view: TimelineView) -> str:
    if view.before is None:
        return _div(_timeline(view.draft))
    changes = view.before.diff(view.draft)._repr_html_()
    return _div(changes, _timeline(view.draft, before=view.before))


def _timeline(draft: Draft, before: Draft | None = None) -> str:
    """The drawing, with the summary for whoever cannot see it."""
    from nemo_jupyter import pictures
    from nemo_jupyter.timeline.plot import plot_png

    seen = pictures.options(*filter(None, [draft, before]))
    png, words = plot_png(draft, before=before, **seen)
    style = "max-width:min(100%,1000px);background:transparent"
    return f'<img alt="{html(words)}" style="{style}" src="{_data("image/png", png)}">'


def _paragraph(text: str | None, role: str = "") -> str:
    if not text:
        return ""
    lines = "<br>".join(html(line) for line in text.splitlines())
    return f'<p role="{role}">{lines}</p>' if role else f"<p>{lines}</p>"


def _items(lines: Iterable[str]) -> str:
    return "".join(f"<li>{html(line)}</li>" for line in lines)


def _div(*parts: str) -> str:
    return f"<div>{''.join(parts)}</div>"


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{b64encode(content).decode('ascii')}"


_TEXTS: dict[type, Callable[[Any], str]] = {
    Turn: _turn_text,
    Render: _render_text,
    Product: _product_text,
    Frame: _frame_text,
    Credits: _credits_text,
    State: _state_text,
    Plan: _plan_text,
    Media: lambda media: _media_text([media]),
    MediaView: lambda view: _media_text(view.media),
    FilmsView: lambda view: "\n".join(map(_render_text, view.films)),
    TimelineView: _view_text,
}
_PAGES: dict[type, Callable[[Any], str]] = {
    Turn: _turn_html,
    Render: _render_html,
    Product: _product_html,
    Frame: _frame_html,
    Credits: _credits_html,
    State: _state_html,
    Plan: _plan_html,
    Media: lambda media: _media_html([media]),
    MediaView: lambda view: _media_html(view.media),
    FilmsView: lambda view: _div(*map(_render_html, view.films)),
    TimelineView: _view_html,
}
