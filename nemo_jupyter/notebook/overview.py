"""What ``%nemo`` alone shows: where things are, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nemo_jupyter.timeline.words import html

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nemo_jupyter.notebook.job import Job
    from nemo_jupyter.session import Session


@dataclass(frozen=True, slots=True)
class Overview:
    """A few lines about a session.

    Attributes:
        facts: What there is.
        steps: What can be done next: something to type, and what it is for.
    """

    facts: tuple[str, ...]
    steps: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        width = max(len(what) for what, _ in self.steps)
        return "\n".join([*self.facts, *(f"  {what:<{width}}  {why}" for what, why in self.steps)])

    def _repr_mimebundle_(self, **_: Any) -> dict[str, str]:
        facts = "<br>".join(html(fact) for fact in self.facts)
        steps = "".join(f"<li><code>{html(w)}</code> {html(why)}</li>" for w, why in self.steps)
        return {"text/plain": str(self), "text/html": f"<div><p>{facts}</p><ul>{steps}</ul></div>"}


_MORE = ("%nemo help", "everything else")
_NEW = (
    ("%nemo upload FILE", "footage in; everything happens on this machine"),
    ("%nemo connect cloud", "or in NemoVideo’s cloud"),
    _MORE,
)
_EMPTY = (("%nemo upload FILE", "footage in"), _MORE)
_GOING = (
    ("%%nemo edit", "and below it what you want: trim the pauses, add calm music, ..."),
    ("%nemo timeline", "look at it"),
    ("%nemo export", "render the film and play it"),
    _MORE,
)


def overview(session: Session | None, jobs: Sequence[Job[Any]] = ()) -> Overview:
    """Of a session, or of none yet."""
    if session is None:
        return Overview(("Edit video by saying what you want. No session is open yet.",), _NEW)
    draft = session.draft
    going_on = (f"{job.task.title}: {job.state}" for job in jobs)
    facts = (session.backend_line, draft.summary(), *going_on)
    return Overview(facts, _EMPTY if draft.is_empty else _GOING)
