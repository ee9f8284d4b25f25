"""A session without a service behind it: it notes what it is asked and answers at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pandas as pd

from nemo_jupyter.client.portal import blocking
from nemo_jupyter.errors import EmptyTimeline
from nemo_jupyter.results import Credits, Media, Plan, Progress, Render, State, Turn
from nemo_jupyter.session import Session
from nemo_jupyter.timeline.model import Draft
from tests.timeline.drafts import music, talk

BEFORE = talk((0, 10_000))
AFTER = talk((2000, 8000)).with_track(music(8000, volume=0.35))
MEDIA = Media("talk.mp4", "video", 10_000, 1280, 720, Fraction(25), True, "a" * 64, 1_234_567)


def turn(**changes: Any) -> Turn:
    """A turn that cut two seconds and added music."""
    values = {
        "number": 1,
        "instruction": "cut the start, add music",
        "text": "Cut the start and added <music>.",
        "operations": ({"op": "cut_first", "ms": 2000}, {"op": "music"}),
        "before": BEFORE,
        "after": AFTER,
    }
    return Turn(**(values | changes))


class StandIn(Session):
    """Answers as a session would."""

    def __init__(self) -> None:
        self.id = "stand-in"
        self.asked: list[tuple[Any, ...]] = []
        self.turn = turn()
        self._said: list[Turn] = []
        self.error: BaseException | None = None

    def __repr__(self) -> str:
        return "StandIn()"

    @property
    def backend_line(self) -> str:
        return "Stand-in, nothing leaves this test."

    @property
    def draft(self) -> Draft:
        return AFTER

    @property
    def names(self) -> list[str]:
        return ["talk.mp4", "city walk.mp4"]

    def _note(self, *what: Any, on_progress: Any = None) -> None:
        self.asked.append(what)
        if on_progress is not None:
            for step in range(20):
                on_progress(Progress("Working", step / 20, 1000))
        if self.error is not None:
            raise self.error

    async def aedit(
        self, text: str, *, cell: Any = None, again: bool = False, on_progress: Any = None
    ) -> Turn:
        self._note("edit", text, cell, again, on_progress=on_progress)
        return self.turn

    async def asay(self, text: str, *, on_progress: Any = None, **options: Any) -> Any:
        self._note("say", text, on_progress=on_progress)
        return Credits(80, 5, 100) if "credits" in text else self.turn

    async def aplan(self, text: str) -> Plan:
        self._note("plan", text)
        return Plan("edit", ({"op": "music"},), ("Add music.",))

    async def aupload(self, *sources: Any, on_progress: Any = None) -> list[Media]:
        self._note("upload", *sources, on_progress=on_progress)
        return [MEDIA]

    async def aexport(self, path: Any = None, *, on_progress: Any = None, **options: Any) -> Render:
        self._note("export", path, options, on_progress=on_progress)
        if self.turn.after.is_empty:
            raise EmptyTimeline("There is nothing to export; upload footage first.")
        return film(Path(path or "out.mp4"))

    async def afilms(
        self, wishes: Sequence[Mapping[str, Any]], path: Any = None, *, on_progress: Any = None
    ) -> list[Render]:
        return [await self.aexport(path, on_progress=on_progress, **wish) for wish in wishes]

    async def acredits(self) -> Credits:
        return Credits(80, 5, 100)

    async def astate(self) -> State:
        return State(AFTER, (MEDIA,))

    def history(self) -> pd.DataFrame:
        return pd.DataFrame({"number": [1]})

    async def atravel(self, steps: int) -> Turn:
        self._note("travel", steps)
        return self._remember(turn(before=AFTER, after=BEFORE))

    edit = blocking(aedit)
    plan = blocking(aplan)
    state = blocking(astate)
    credits = blocking(acredits)


def film(path: Path, **more: Any) -> Render:
    """A film that may not be there."""
    known = {"duration_ms": 8000, "width": 1280, "height": 720, "size": 2_500_000}
    return Render(path=path, **(known | more))
