"""How results show themselves: text everywhere, HTML with pictures on a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nemo_jupyter.display import markup, text
from nemo_jupyter.results import Credits, Frame, Media, Plan, Product, Render, Shown, State, Turn
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.summary import summary

Bundle = dict[str, str]


@dataclass(frozen=True, slots=True)
class TimelineView(Shown):
    """A timeline to look at; with ``before``, two of them and what is different."""

    draft: Draft
    before: Draft | None = None


@dataclass(frozen=True, slots=True)
class MediaView(Shown):
    """Files of a session to look at."""

    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class FilmsView(Shown):
    """Films to look at."""

    films: tuple[Render, ...]


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
    in_words, on_page = _FORMS[type(value)]
    forms = {"text/plain": in_words(value), "text/html": on_page(value)}
    # Half a character, which JSON can bring along, would keep the message from being sent.
    return {kind: form.encode("utf-8", "replace").decode() for kind, form in forms.items()}


def plain(value: Any) -> str:
    """A result in words that depend on nothing but what was done."""
    if isinstance(value, Render):
        return f"{value.path.name} ({', '.join(text.film_facts(value)[:2])})"
    if isinstance(value, FilmsView):
        return "\n".join(map(plain, value.films))
    if isinstance(value, Turn):
        now = summary(value.after) if value.changed else None
        films = map(plain, value.renders)
        return "\n".join(filter(None, [value.text, value.notice, now, *films]))
    in_words = _FORMS[type(value)][0] if type(value) in _FORMS else str
    return in_words(value)


_FORMS: dict[type, tuple[Callable[[Any], str], Callable[[Any], str]]] = {
    Turn: (text.turn_text, markup.turn_html),
    Render: (text.render_text, markup.render_html),
    Product: (text.product_text, markup.product_html),
    Frame: (text.frame_text, markup.frame_html),
    Credits: (text.credits_text, markup.credits_html),
    State: (text.state_text, markup.state_html),
    Plan: (text.plan_text, markup.plan_html),
    Media: (
        lambda media: text.media_text([media]),
        lambda media: markup.media_html([media]),
    ),
    MediaView: (
        lambda view: text.media_text(view.media),
        lambda view: markup.media_html(view.media),
    ),
    FilmsView: (
        lambda view: text.films_text(view.films),
        lambda view: markup.films_html(view.films),
    ),
    TimelineView: (
        lambda view: text.timeline_text(view.draft, view.before),
        lambda view: markup.timeline_html(view.draft, view.before),
    ),
}
