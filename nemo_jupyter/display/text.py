"""Results in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from nemo_jupyter.results import Credits, Frame, Media, Plan, Product, Render, State, Turn
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.summary import summary
from nemo_jupyter.timeline.words import clock, number, one_line, seconds


def turn_text(turn: Turn) -> str:
    """A turn: what was said and changed, what it cost, its films."""
    now = summary(turn.after) if turn.changed else None
    films = map(render_text, turn.renders)
    lines = [turn.text, changes(turn), turn.notice, now, spent(turn), *films]
    return "\n".join(filter(None, lines))


def spent(turn: Turn) -> str | None:
    """What the turn cost and what is left, where it cost something."""
    if not turn.credits:
        return None
    left = f", {number(turn.balance)} left" if turn.balance is not None else ""
    return f"{number(turn.credits)} credits spent{left}"


def changes(turn: Turn) -> str | None:
    """What changed, where the answer did not say so in the same words."""
    words = str(turn.diff)
    return words if turn.changed and words not in turn.text else None


def render_text(render: Render) -> str:
    """A film: where it is, what it is, how it came about."""
    return f"{render.path} ({', '.join(film_facts(render))}){_work(render.report)}"


def _work(report: Mapping[str, Any]) -> str:
    """How the film came about: "; 40 s copied, 5 s encoded, 15 s kept from before, in 6.2 s"."""
    kinds = {"copied": "copied", "encoded": "encoded", "reused": "kept from before"}
    times = {word: report.get(f"{kind}_ms") for kind, word in kinds.items()}
    parts = [f"{seconds(ms)} {word}" for word, ms in times.items() if isinstance(ms, int) and ms]
    took = report.get("seconds")
    if not parts or not isinstance(took, int | float):
        return ""
    return f"; {', '.join(parts)}, in {number(round(took, 1))} s"


def film_facts(render: Render) -> list[str]:
    """A film's length, size and captions, the length and shape first."""
    facts = [seconds(render.duration_ms)] if render.duration_ms else []
    if render.width and render.height:
        facts.append(f"{render.width}x{render.height}")
    if render.size:
        facts.append(_bytes(render.size))
    return facts + [f"captions in {path.name}" for path in render.captions]


def films_text(films: Iterable[Render]) -> str:
    """Several films, one a line."""
    return "\n".join(map(render_text, films))


def _bytes(count: int) -> str:
    for size, unit in ((1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")):
        if count >= size:
            return f"{number(round(count / size, 1))} {unit}"
    return f"{count} bytes"


def credits_text(credits: Credits) -> str:
    """The balance."""
    text = f"{number(credits.available)} of {number(credits.total)} credits left"
    return f"{text}, {number(credits.frozen)} reserved" if credits.frozen else text


def media_text(media: Iterable[Media]) -> str:
    """Files of a session, one a line."""
    return "\n".join(", ".join(media_row(item)) for item in media) or "no media"


def media_row(media: Media) -> list[str]:
    """What is known of a file, its name first."""
    facts = [one_line(media.name) or "a file", media.kind]
    facts.append(seconds(media.duration_ms) if media.duration_ms else "")
    facts.append(f"{media.width}x{media.height}" if media.width else "")
    facts.append(f"{number(float(media.fps))} fps" if media.fps else "")
    facts.append("no sound" if media.kind == "video" and not media.has_audio else "")
    return [fact for fact in facts if fact]


def state_text(state: State) -> str:
    """The timeline and the media."""
    return "\n".join([summary(state.draft), *(media_text([m]) for m in state.media)])


def plan_text(plan: Plan) -> str:
    """What an edit would do."""
    if plan.route != "edit":
        return f"This is no edit but goes to: {plan.route}"
    numbered = (f"{i}. {line}" for i, line in enumerate(plan_lines(plan), 1))
    return "\n".join(numbered) or "Nothing to do."


def plan_lines(plan: Plan) -> Sequence[str]:
    """Each operation in a sentence, or as it is where the service says none."""
    return plan.sentences or [json.dumps(dict(op), ensure_ascii=False) for op in plan.ops]


def product_text(product: Product) -> str:
    """A file made of the timeline."""
    facts = [seconds(product.duration_ms)] if product.duration_ms else []
    facts += [f"{product.width}x{product.height}"] if product.width else []
    facts.append(_bytes(product.size))
    return f"{product.name} ({', '.join(facts)})"


def frame_text(frame: Frame) -> str:
    """A frame: its time and size."""
    return f"Frame at {clock(frame.ms)} ({frame.width}x{frame.height})"


def timeline_text(draft: Draft, before: Draft | None = None) -> str:
    """A timeline, and what is different from another one before it."""
    if before is None:
        return summary(draft)
    return f"{before.diff(draft)}\n{summary(draft)}"
