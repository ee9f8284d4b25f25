"""The turns of a session: sentences said, and what came of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from nemo_jupyter.client import phrases
from nemo_jupyter.client.conversation import TurnOutcome
from nemo_jupyter.client.portal import blocking, on_portal
from nemo_jupyter.client.record import Changed, Update
from nemo_jupyter.client.record import Progress as Working
from nemo_jupyter.client.wire import RemoteState
from nemo_jupyter.errors import InvalidInput, NemoError, SessionNotFound
from nemo_jupyter.results import Plan, Progress, Said, Turn
from nemo_jupyter.session.core import OnProgress, draft_of
from nemo_jupyter.session.footage import Footage
from nemo_jupyter.session.products import Products
from nemo_jupyter.timeline.model import Draft
from nemo_jupyter.timeline.wire import from_wire, to_wire

if TYPE_CHECKING:
    from pandas import DataFrame


class Turns(Footage, Products):
    """A line of turns over one timeline, to go back and forth on."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._said: list[Turn] = []
        self._cells: dict[str, tuple[Turn, str]] = {}

    @on_portal
    async def aedit(
        self,
        text: str,
        *,
        cell: str | None = None,
        again: bool = False,
        on_progress: OnProgress | None = None,
    ) -> Turn:
        """Have an instruction carried out.

        Args:
            text: What should be done.
            cell: The notebook cell that owns this turn. Running it again takes the timeline
                back to before its turn; later turns are dropped with a notice. Nothing is
                dropped when the instruction is not carried out.
            again: Add to what is there, even if the cell has a turn already.
            on_progress: Called with what is being done, and at times how much of it.

        Raises:
            TurnError: It was sent and did not end well; it is never sent twice.
            APIError: The service refuses.
        """
        if not text.strip():
            raise InvalidInput("Say what should be done.")
        notice, head = None, None
        if self._backend.taped:
            cell = None  # a cassette is one straight line: a cell run again adds to it
        if cell is not None and not again:
            if self.is_embedded:
                notice, head = await self._before_turn_of(cell)
            elif (known := await self._unchanged(cell, text)) is not None:
                return known
        before = await self._read()
        say = partial(self._say, text, cell, on_progress)
        try:
            outcome = await say(before)
        except SessionNotFound:  # so nothing was carried out, and it may be said again
            notice, head = await self._reopen(), None
            before = await self._read(fresh=True)
            outcome = await say(before)
        except BaseException:
            with suppress(NemoError):  # what went wrong first is what to tell
                await self._go_back_on(before, head)
            raise
        files = await self._made(outcome.record)
        turn = replace(self._turn(text, before, outcome), notice=notice, files=files)
        if head is not None and _not_done(turn):
            draft = draft_of(await self._go_back_on(before, head))
            turn = replace(turn, notice=None, before=draft, after=draft)
        self._remember(turn)
        if cell is not None:
            self._cells[cell] = (turn, _fingerprint(self._state))
        return turn

    edit = blocking(aedit)

    async def _say(
        self, text: str, cell: str | None, on_progress: OnProgress | None, before: RemoteState
    ) -> TurnOutcome:
        """Send an instruction."""

        def told(update: Update) -> None:
            if on_progress and (progress := _news(update)) is not None:
                on_progress(progress)

        return await self._client.run_turn(
            self.id,
            text,
            before=before,
            on_update=told,
            meter=not self.is_embedded,
            extra={"cell": cell} if cell and self.is_embedded else None,
        )

    @on_portal
    async def aplan(self, text: str) -> Plan:
        """What :meth:`edit` would do; nothing is changed.

        Raises:
            Unsupported: The service cannot tell beforehand.
        """
        data = await self._engine("POST", "plan", {"text": text})
        return Plan(data["route"], tuple(data["ops"]), tuple(data["sentences"]))

    plan = blocking(aplan)

    @property
    def last(self) -> Turn | None:
        """The turn made last by this object, if one was."""
        return self._said[-1] if self._said else None

    def _remember(self, turn: Turn) -> Turn:
        self._said.append(turn)
        return turn

    def history(self) -> DataFrame:
        """The turns as a table: number, instruction, reply, length, whether in force."""
        from nemo_jupyter.session.listing import Listing

        columns = ["number", "instruction", "reply", "duration_ms", "in_force"]
        turns = self._run(lambda relay: self._turns())
        return Listing([[getattr(t, c) for c in columns] for t in turns], columns=columns)

    async def _turns(self) -> list[Said]:
        """All turns that are remembered, those taken back too."""
        if not self.is_embedded:
            return [
                Said(t.number, t.instruction, t.text, t.after.duration, t.operations)
                for t in self._said
            ]
        data = await self._engine("GET", "turns")
        return [
            Said(
                number=t["number"],
                instruction=t["instruction"],
                reply=t["reply"],
                duration_ms=t["duration_ms"],
                operations=t["ops"],
                in_force=t["number"] <= data["head"],
            )
            for t in data["turns"]
        ]

    def undo(self, n: int = 1) -> Turn:
        """Take back the last turns; of several, not the footage they began with.

        :meth:`redo` brings them back.

        Raises:
            InvalidInput: The number is not 1 or more.
        """
        return self._run(lambda relay: self.atravel(-_count(n)))

    def redo(self, n: int = 1) -> Turn:
        """Bring back turns that were taken back.

        Raises:
            InvalidInput: The number is not 1 or more.
        """
        return self._run(lambda relay: self.atravel(_count(n)))

    @on_portal
    async def atravel(self, steps: int) -> Turn:
        """Take turns back (negative) or bring them back."""
        word = "undo" if steps < 0 else "redo"
        if not self.is_embedded:
            return await self.aedit(word)
        data = await self._engine("GET", "turns")
        last = max((t["number"] for t in data["turns"]), default=0)
        said = ([op.get("op") for op in turn["ops"]] for turn in data["turns"])
        least = min(data["head"], sum(1 for _ in takewhile(lambda ops: ops == ["upload"], said)))
        target = max(0 if steps == -1 else least, min(last, data["head"] + steps))
        if target == data["head"]:
            draft = draft_of(await self._read())
            return Turn(None, word, f"There is nothing to {word}.", (), draft, draft)
        return await self.acheckout(target, instruction=word)

    @on_portal
    async def acheckout(self, turn: int, *, instruction: str | None = None) -> Turn:
        """Put the timeline of a turn in force; 0 is the empty one.

        Raises:
            Unsupported: The service cannot go back.
            RequestRejected: There is no such turn.
        """
        before = draft_of(await self._read())
        await self._engine("POST", "checkout", {"turn": turn})
        after = draft_of(await self._read(fresh=True))
        words = instruction or f"checkout {turn}"
        said = f"The timeline is that of turn {turn}."
        return self._remember(Turn(turn, words, said, (), before, after))

    checkout = blocking(acheckout)

    @on_portal
    async def aapply(
        self, changed: DataFrame | Draft, *, instruction: str = "Changed the timeline in a table"
    ) -> Turn:
        """Make a changed table of segments, or a draft, the timeline; see :meth:`Draft.segments`.

        Args:
            changed: The table or the draft.
            instruction: What the turn is called.

        Raises:
            DraftInvalid: The table describes no timeline; the message names row and column.
            Unsupported: The service takes no timeline.
        """
        from nemo_jupyter.timeline.table import from_segments

        before = draft_of(await self._read())
        after = changed if isinstance(changed, Draft) else from_segments(changed, before)
        body = {"draft": to_wire(after), "instruction": instruction}
        data = await self._engine("POST", "draft", body)
        now = draft_of(await self._read(fresh=True))
        return self._remember(Turn(data["head"], instruction, instruction + ".", (), before, now))

    apply = blocking(aapply)

    def _turn(self, text: str, before: RemoteState, outcome: TurnOutcome) -> Turn:
        self._state = outcome.after
        old = draft_of(before)
        new = draft_of(outcome.after) if outcome.after else old
        ops = tuple({"op": call.name, **call.args} for call in outcome.record.calls)
        number = outcome.record.state.get("turn")
        said = outcome.text if self.is_embedded else phrases.translate(outcome.text)
        turn = Turn(
            number=number if isinstance(number, int) else None,
            instruction=text,
            text=said,
            operations=ops,
            before=old,
            after=new,
            credits=outcome.cost,
            balance=outcome.credits_after.available if outcome.credits_after else None,
            asked=any(_status(call.response) == "asked" for call in outcome.record.calls),
        )
        return turn if said else replace(turn, text=_unsaid(turn))

    async def _go_back_on(self, since: RemoteState, head: int | None) -> RemoteState:
        """Put the turn in force that was before a cell began anew, if nothing came of that."""
        now = await self._read(fresh=True)
        if head is not None and now.fingerprint == since.fingerprint:
            await self._engine("POST", "checkout", {"turn": head})
            now = await self._read(fresh=True)
        return now

    async def _before_turn_of(self, cell: str) -> tuple[str | None, int | None]:
        """Go back to before a cell's turn.

        Returns:
            Which other turns are dropped by that, in words, and the turn that was in force, if
            it is not any more.
        """
        data = await self._engine("GET", "turns")
        made = [t for t in data["turns"] if t["cell"] == cell and t["number"] <= data["head"]]
        if not made:
            return None, None
        first = made[0]["number"]
        await self._engine("POST", "checkout", {"turn": first - 1})
        self._state = None
        later = [t for t in data["turns"] if first < t["number"] and t["cell"] != cell]
        if not later:
            return None, data["head"]
        listed = ", ".join(f"{t['number']} ({_short(t['instruction'])})" for t in later)
        words = "This cell was run again: turns after it are dropped, run their cells next"
        return f"{words}: {listed}.", data["head"]

    async def _unchanged(self, cell: str, text: str) -> Turn | None:
        """The cell's turn, if saying it again would do the same to the same timeline."""
        if cell not in self._cells:
            return None
        turn, after = self._cells[cell]
        if turn.instruction != text or _fingerprint(await self._read(fresh=True)) != after:
            return None
        return replace(turn, notice="Nothing changed since, so it was not sent again.")


def _unsaid(turn: Turn) -> str:
    """What is said of a turn where the service says nothing."""
    if turn.exports and not turn.changed:
        return "An export was asked for; the timeline stays as it is."
    return str(turn.diff) or "Nothing changed."


def _count(turns: int) -> int:
    if turns < 1:
        raise InvalidInput(f"Give the number of turns, 1 or more, not {turns}.")
    return turns


def _fingerprint(state: RemoteState | None) -> str:
    return state.fingerprint if state is not None else ""


def _news(update: Update) -> Progress | None:
    """What of a turn's stream is shown while it runs: work, and each new timeline."""
    if isinstance(update, Working):
        return Progress(update.doing, update.share, update.left_ms)
    if isinstance(update, Changed) and isinstance(update.state.get("draft"), dict):
        return Progress(from_wire(update.state["draft"]).summary())
    return None


def _not_done(turn: Turn) -> bool:
    """Whether nothing at all was carried out."""
    refused = turn.wants("unsupported") is not None and not turn.changed and not turn.files
    return turn.asked or refused


def _status(response: Any) -> str:
    return str(response.get("status", "")) if isinstance(response, dict) else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else f"{line[:39]}…"
