"""One instruction, sent once, and what became of it.

A turn costs credits, so it is posted once. Only a connection that never came about, or a "too
many calls", lets it be posted again. When the stream breaks, the work may well go on: then the
state is read, after the waits NemoVideo documents, until it shows what happened.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from nemo_jupyter.client import wire
from nemo_jupyter.client.answers import Answer, data_of, error_for, one_line
from nemo_jupyter.client.body import LARGEST_EVENT, LARGEST_STREAM, read_pieces
from nemo_jupyter.client.connection import Connection
from nemo_jupyter.client.lock import turn_lock
from nemo_jupyter.client.patience import OutOfPatience, Patience
from nemo_jupyter.client.record import Heartbeat, Progress, TurnRecord, Update
from nemo_jupyter.client.seam import Broken, NotSent
from nemo_jupyter.client.sse import Decoder
from nemo_jupyter.client.turn import TurnMachine
from nemo_jupyter.client.wire import RemoteState
from nemo_jupyter.errors import (
    APIError,
    NemoError,
    NotAuthorised,
    RateLimited,
    ServiceError,
    SessionBusy,
    TurnError,
    TurnFailed,
    TurnLost,
    TurnTimeout,
    Unreachable,
)

OnUpdate = Callable[[Update], object]


@dataclass(frozen=True, slots=True)
class TurnOutcome:
    """A turn, and the session around it.

    Attributes:
        record: What the stream told.
        before: The state the turn started from.
        after: The state it left, where that is known.
        recovered: Whether the stream was lost and the state told the outcome instead.
        credits_before: The balance before, if it was asked for.
        credits_after: The balance after, likewise.
    """

    record: TurnRecord = field(default_factory=TurnRecord)
    before: RemoteState | None = None
    after: RemoteState | None = None
    recovered: bool = False
    credits_before: wire.Credits | None = None
    credits_after: wire.Credits | None = None

    @property
    def text(self) -> str:
        """What the service said; empty for a silent edit."""
        return self.record.text

    @property
    def changed(self) -> bool | None:
        """Whether the edit changed anything; None if that is not known."""
        if self.before is None or self.after is None:
            return None
        return self.before.fingerprint != self.after.fingerprint

    @property
    def cost(self) -> float | None:
        """Credits the turn took, those reserved for work in progress included."""
        if self.credits_before is None or self.credits_after is None:
            return None
        return self.credits_before.available - self.credits_after.available


class _Lost(Exception):
    """The stream is gone or said nothing usable: only the state can tell."""


class Conversation:
    """Runs one turn."""

    def __init__(
        self,
        connection: Connection,
        session_id: str,
        *,
        on_update: OnUpdate | None = None,
        streaming: bool = False,
        meter: bool = False,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        self._connection = connection
        self._timings = connection.timings
        self._session_id = session_id
        self._tell = on_update or (lambda update: None)
        self._streaming = streaming
        self._meter = meter
        self._extra = extra
        self._machine = TurnMachine()
        self._clean = False

    async def run(self, text: str, before: RemoteState | None = None) -> TurnOutcome:
        """Send the instruction and see it through.

        Args:
            before: The state now, if just read; else it is read first.

        Raises:
            SessionBusy: Another turn of the session is running.
            TurnFailed: The service said the turn failed.
            TurnTimeout: No news, or no end, for too long.
            TurnLost: The stream broke and the state did not show what became of it.
            APIError: The service refused before it started.
        """
        home = self._connection.settings.home
        with turn_lock(home, str(self._connection.origin), self._session_id):
            outcome = TurnOutcome(before=before or await self._state())
            if self._meter:
                outcome = replace(outcome, credits_before=await self._credits())
            try:
                outcome = await self._follow(text, outcome)
            except TurnError as error:
                if isinstance(error.turn, TurnOutcome):
                    error.turn = await self._metered(error.turn)
                raise
            return await self._metered(outcome)

    async def _follow(self, text: str, outcome: TurnOutcome) -> TurnOutcome:
        try:
            body = wire.turn_body(
                self._session_id, text, streaming=self._streaming, extra=self._extra
            )
            await self._post(body)
        except _Lost:
            return await self._recover(self._known(outcome))
        except ServiceError:
            seen = replace(outcome, after=await self._look())
            if not seen.changed:
                raise
            return replace(await self._settled(seen), recovered=True)
        except OutOfPatience as reason:
            raise await self._timed_out(reason, outcome) from None
        outcome = self._known(outcome)
        if outcome.record.ending == "cut":
            return await self._recover(outcome)
        if outcome.record.draft is None:
            outcome = replace(outcome, after=await self._look())
        if outcome.record.ending == "failed":
            raise self._failure(outcome)
        return outcome

    def _known(self, outcome: TurnOutcome) -> TurnOutcome:
        """The outcome with what the stream told, trusting a whole draft if it brought one."""
        record = self._machine.record(clean=self._clean)
        after = outcome.after
        if record.draft is not None and outcome.before is not None:
            after = outcome.before.with_changes(record.state)
        return replace(outcome, record=record, after=after)

    # Posting and reading

    async def _post(self, body: wire.Json) -> None:
        content = wire.encode(body)
        refused, waited = 0, False
        while True:
            try:
                return await self._post_once(content)
            except NotSent:
                refused += 1
                if refused >= self._timings.retry_attempts:
                    raise
                await asyncio.sleep(self._timings.retry_first)
            except RateLimited as error:
                if waited:
                    raise
                waited = True
                await self._connection.cool_down(error)
            except NotAuthorised:
                await self._renew_for_next_time()
                raise

    async def _post_once(self, content: bytes) -> None:
        connection, timings = self._connection, self._timings
        headers = {"Content-Type": "application/json", "Accept": "text/event-stream"}
        patience = Patience(
            total=timings.turn,
            quiet=timings.turn_quiet,
            every=timings.still_working,
            sign=lambda: self._tell(Progress("still working")),
        )
        try:
            with connection.seam():
                posting = connection.send("POST", wire.TURN, content, headers, turn=True)
                response = await patience.of(posting)
                try:
                    await self._read(response, patience)
                finally:
                    await response.aclose()
        except Broken:
            raise _Lost from None

    async def _read(self, response: httpx.Response, patience: Patience) -> None:
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if response.status_code != 200 or kind not in ("", "text/event-stream"):
            await self._refused(response, patience)
            return
        decoder = Decoder()
        pieces = read_pieces(response, LARGEST_STREAM)
        try:
            while (piece := await patience.of(_next(pieces))) is not None:
                for event in decoder.feed(piece):
                    updates = self._machine.feed(event)
                    if updates != [Heartbeat()]:
                        patience.news()
                    for update in updates:
                        self._tell(update)
                if decoder.pending > LARGEST_EVENT:
                    raise _Lost
        except ServiceError:
            raise _Lost from None
        finally:
            await pieces.aclose()
        # An end within an event is a cut; and an end that is only a closed connection, before
        # anything was said, proves nothing.
        framed = "content-length" in response.headers or "transfer-encoding" in response.headers
        told = framed or self._machine.record().events > 0
        self._clean = told and decoder.pending == 0

    async def _refused(self, response: httpx.Response, patience: Patience) -> None:
        """An answer in place of a stream: the service's no, or some gateway's noise."""
        answer = await patience.of(self._connection.answer(response))
        if answer.from_gateway:
            raise _Lost
        try:
            data_of(answer)
        except ServiceError:
            if answer.status >= 500:
                raise
            raise _Lost from None
        raise _Lost  # a yes without a stream

    async def _renew_for_next_time(self) -> None:
        connection = self._connection
        if connection.identity.can_renew:
            try:
                await connection.renew(connection.identity.token)
            except NemoError:
                return
            raise NotAuthorised(
                "The token had expired and the instruction was not carried out; "
                "there is a new token now, so run it again."
            ) from None

    # What became of it

    async def _recover(self, outcome: TurnOutcome) -> TurnOutcome:
        timings = self._timings
        self._tell(Progress("connection lost; not sent again, looking for the result"))
        wait = timings.recovery_first
        for _ in range(timings.recovery_reads):
            await asyncio.sleep(wait)
            wait = timings.recovery_again
            seen = replace(outcome, after=await self._look())
            if seen.changed:
                return replace(await self._settled(seen), recovered=True)
            if seen.after is not None:
                outcome = seen
        raise TurnLost(
            "The connection broke and the timeline shows no change; the instruction was not sent "
            "again. Look at the timeline, then run it again if you still want it.",
            turn=outcome,
        )

    async def _settled(self, outcome: TurnOutcome) -> TurnOutcome:
        """Read until two readings agree: generation changes the state more than once."""
        for _ in range(self._timings.recovery_reads):
            await asyncio.sleep(self._timings.recovery_settle)
            after = await self._look()
            if after is None:
                continue
            same = outcome.after is not None and after.fingerprint == outcome.after.fingerprint
            outcome = replace(outcome, after=after)
            if same:
                break
        return outcome

    async def _timed_out(self, reason: OutOfPatience, outcome: TurnOutcome) -> TurnTimeout:
        outcome = self._known(outcome)
        outcome = replace(outcome, after=await self._look() or outcome.after)
        limit = self._timings.turn_quiet if reason.quiet else self._timings.turn
        what = "without news" if reason.quiet else "in all"
        return TurnTimeout(
            f"Gave up after {limit / 60:.0f} min {what}; the work may still go on. "
            "Look at the timeline before you run it again.",
            turn=outcome,
        )

    def _failure(self, outcome: TurnOutcome) -> NemoError:
        problem = outcome.record.failure
        code = problem.code if problem else ""
        said = one_line(problem.message) if problem else "no reason given"
        if "StaleSession" in code or "StaleSession" in said:
            return SessionBusy(
                "Another turn ran in this session meanwhile, so this edit was lost; run it again.",
                turn=outcome,
            )
        if code.isdigit():
            return error_for(int(code), self._no_answer(), said=said)
        left = (
            "Something had changed before: look at the timeline"
            if outcome.changed
            else "Nothing changed; reword the instruction, or try again"
        )
        ended = said if said.endswith((".", "?", "!")) else f"{said}."
        return TurnFailed(f"{ended} {left}.", turn=outcome)

    def _no_answer(self) -> Answer:
        """A stand-in for errors that came inside the stream."""
        registration = self._connection.registration
        return Answer(200, b"", request=f"POST {wire.TURN}", registration=registration)

    async def _state(self) -> RemoteState:
        data = await self._connection.call("GET", wire.state_path(self._session_id))
        return RemoteState.from_wire(data)

    async def _look(self) -> RemoteState | None:
        """The state, or None if it cannot be read now."""
        try:
            return await self._state()
        except (Unreachable, APIError):
            return None

    async def _credits(self) -> wire.Credits | None:
        try:
            return wire.Credits.from_wire(await self._connection.call("GET", wire.CREDITS))
        except (Unreachable, APIError):
            return None

    async def _metered(self, outcome: TurnOutcome) -> TurnOutcome:
        if not self._meter:
            return outcome
        return replace(outcome, credits_after=await self._credits())


async def _next(pieces: AsyncGenerator[bytes]) -> bytes | None:
    return await anext(pieces, None)
