"""Every wait and limit of the client, in one value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timings:
    """All times in seconds; the defaults are what NemoVideo documents for its cloud.

    Attributes:
        connect: Until a connection stands.
        call: A whole ordinary call.
        transfer: A whole upload or download of one file.
        stall: A transfer without a single byte.
        turn: A whole turn.
        turn_quiet: A turn without news; heartbeats are no news.
        still_working: Between two signs of patience during a turn.
        recovery_first: From a lost stream to the first look at the state.
        recovery_again: Between further looks.
        recovery_reads: Looks without change before the turn counts as lost.
        recovery_settle: From a change seen to the look that must agree with it, because
            generation changes the state more than once.
        rate_limit: After "too many calls", if the service names no time.
        rate_limit_most: The longest such wait; asked for more, the call fails at once.
        render_every: Between two looks at a render.
        render_polls: Looks at one render.
        retry_first: Before a failed read is tried again; grows with each try.
        retry_most: The longest such wait.
        retry_attempts: Tries of a read, the first included.
    """

    connect: float = 10.0
    call: float = 60.0
    transfer: float = 3600.0
    stall: float = 120.0
    turn: float = 900.0
    turn_quiet: float = 600.0
    still_working: float = 120.0
    recovery_first: float = 30.0
    recovery_again: float = 60.0
    recovery_reads: int = 5
    recovery_settle: float = 10.0
    rate_limit: float = 30.0
    rate_limit_most: float = 120.0
    render_every: float = 30.0
    render_polls: int = 10
    retry_first: float = 0.5
    retry_most: float = 8.0
    retry_attempts: int = 4

    @classmethod
    def local(cls) -> Timings:
        """For the embedded engine: nearby, so looked at often; it may take long to render."""
        return cls(
            connect=5.0,
            recovery_first=0.25,
            recovery_again=1.0,
            recovery_settle=0.25,
            rate_limit=1.0,
            render_every=0.25,
            render_polls=6 * 3600 * 4,
            retry_first=0.05,
            retry_most=1.0,
        )

    @classmethod
    def replay(cls) -> Timings:
        """For a cassette, which answers at once."""
        return cls(
            recovery_first=0,
            recovery_again=0,
            recovery_settle=0,
            rate_limit=0,
            render_every=0,
            render_polls=1000,
            retry_first=0,
            retry_most=0,
        )
