"""Results on a page.

Nothing here needs a kernel once it is shown, and no word of anyone becomes markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from nemo_jupyter.display.sources import FORMS, data_url, film_source
from nemo_jupyter.display.text import (
    changes,
    credits_text,
    frame_text,
    media_row,
    plan_lines,
    plan_text,
    product_text,
    render_text,
    spent,
)
from nemo_jupyter.results import Credits, Frame, Media, Plan, Product, Render, State, Turn
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.summary import summary, summary_html
from nemo_jupyter.timeline.words import html

_FILM_STYLE = "display:block;max-width:100%;max-height:60vh"


@dataclass(slots=True)
class Look:
    """How results look in this kernel.

    Attributes:
        timeline: Whether a turn draws the timeline, or says it in words.
    """

    timeline: bool = True


look = Look()


def turn_html(turn: Turn) -> str:
    """A turn: what was said and changed, the timeline now, its files and films."""
    changed = f"<ul>{_items(c.words for c in turn.diff)}</ul>" if changes(turn) else ""
    none = None if turn.exports else "nothing changed"
    facts = [f"turn {turn.number}" if turn.number is not None else none, spent(turn)]
    now = ""
    if turn.changed:
        now = _timeline(turn.after) if look.timeline else _paragraph(summary(turn.after))
    return _div(
        _paragraph(turn.text),
        changed,
        _paragraph(turn.notice, role="note"),
        now,
        f"<small>{html(', '.join(filter(None, facts)))}</small>",
        *(product_html(product) for product in turn.files),
        *map(render_html, turn.renders),
    )


def product_html(product: Product) -> str:
    """A file made of the timeline, seen or heard where it is small, and how to get it."""
    words = html(product_text(product))
    kind = product.mime_type.partition("/")[0]
    shown = ""
    if product.data is not None and kind in ("image", "audio"):
        source = data_url(product.mime_type, product.data)
        shown = f'<img alt="{words}" style="{_FILM_STYLE}" src="{source}">'
        if kind == "audio":
            shown = f'<audio controls aria-label="{words}" src="{source}"></audio>'
    how = html(f"session.download({product.name!r})")
    return _div(shown, f"<div><small>{words}: <code>{how}</code> saves it.</small></div>")


def render_html(render: Render) -> str:
    """A film that plays where the browser can get at it, or else where it is."""
    is_film = render.path.suffix not in (".srt", ".vtt")
    source = film_source(render) if is_film else None
    poster = f' poster="{data_url("image/jpeg", render.poster)}"' if render.poster else ""
    name, words = html(render.path.name), html(render_text(render))
    what = "film is" if is_film else "captions are"
    shown = f"<p>The {what} at <code>{html(str(render.path))}</code>.</p>"
    kind = FORMS.get(render.path.suffix, "video/mp4").partition("/")[0]
    if source and kind == "image":
        shown = f'<img alt="{name}" style="{_FILM_STYLE}" src="{escape(source)}">'
    elif source:
        link = f'<a href="{escape(source)}">{name}</a>' if len(source) < 4000 else name
        shown = (
            f'<{kind} controls preload="metadata" style="{_FILM_STYLE}" aria-label="{name}"'
            f'{poster} src="{escape(source)}">{link}</{kind}>'
        )
    elif render.poster:
        image = data_url("image/jpeg", render.poster)
        shown = f'<img alt="{name}" style="max-width:100%" src="{image}">{shown}'
    return _div(shown, f"<div><small>{words}</small></div>")


def films_html(films: Iterable[Render]) -> str:
    """Several films, one below the other."""
    return _div(*map(render_html, films))


def frame_html(frame: Frame) -> str:
    """A frame as a picture."""
    words = html(frame_text(frame))
    image = f'<img alt="{words}" style="{_FILM_STYLE}" src="{data_url("image/jpeg", frame.jpeg)}">'
    return _div(image, f"<small>{words}</small>")


def credits_html(credits: Credits) -> str:
    """The balance."""
    return _div(_paragraph(credits_text(credits)))


def media_html(media: Iterable[Media]) -> str:
    """Files of a session as a list."""
    return f"<ul>{_items(', '.join(media_row(item)) for item in media)}</ul>"


def state_html(state: State) -> str:
    """The timeline and the media."""
    media = f"<strong>Media</strong>{media_html(state.media)}" if state.media else ""
    return _div(summary_html(state.draft), media)


def plan_html(plan: Plan) -> str:
    """What an edit would do."""
    if plan.route != "edit" or not plan.ops:
        return _div(_paragraph(plan_text(plan)))
    return _div(
        "<strong>Plan</strong>, nothing is changed yet", f"<ol>{_items(plan_lines(plan))}</ol>"
    )


def timeline_html(draft: Draft, before: Draft | None = None) -> str:
    """A timeline drawn, and what is different from another one before it."""
    if before is None:
        return _div(_timeline(draft))
    return _div(before.diff(draft)._repr_html_(), _timeline(draft, before=before))


def _timeline(draft: Draft, before: Draft | None = None) -> str:
    """The drawing, with the summary for whoever cannot see it."""
    from nemo_jupyter import pictures
    from nemo_jupyter.timeline.plot import plot_png

    seen = pictures.options(*filter(None, [draft, before]))
    png, words = plot_png(draft, before=before, **seen)
    style = "max-width:min(100%,1000px);background:transparent"
    return f'<img alt="{html(words)}" style="{style}" src="{data_url("image/png", png)}">'


def _paragraph(text: str | None, role: str = "") -> str:
    if not text:
        return ""
    lines = "<br>".join(html(line) for line in text.splitlines())
    return f'<p role="{role}">{lines}</p>' if role else f"<p>{lines}</p>"


def _items(lines: Iterable[str]) -> str:
    return "".join(f"<li>{html(line)}</li>" for line in lines)


def _div(*parts: str) -> str:
    return f"<div>{''.join(parts)}</div>"
