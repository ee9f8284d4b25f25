"""Waiting with an end: in all, and without news."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


class OutOfPatience(Exception):
    """The wait was given up; `quiet` says that it was for lack of news."""

    def __init__(self, *, quiet: bool) -> None:
        super().__init__("without news" if quiet else "in all")
        self.quiet = quiet


class Patience:
    """Deadlines for work that arrives bit by bit.

    Args:
        total: Seconds for everything.
        quiet: Seconds without news.
        every: Seconds between signs of patience, which `sign` gives.
    """

    def __init__(
        self,
        *,
        total: float,
        quiet: float,
        every: float | None = None,
        sign: Callable[[], object] | None = None,
    ) -> None:
        self._now = asyncio.get_running_loop().time
        self._start = self._news = self._sign = self._now()
        self._total, self._quiet, self._every, self._give_sign = total, quiet, every, sign

    def news(self) -> None:
        """Something arrived."""
        self._news = self._sign = self._now()

    async def of(self, work: Awaitable[T]) -> T:
        """The work's result, unless patience ends first; then the work is cancelled.

        Raises:
            OutOfPatience: Which of the two limits it was is on the exception.
        """
        task = asyncio.ensure_future(work)
        try:
            while not task.done():
                await asyncio.wait({task}, timeout=self._next())
                if not task.done():
                    self._check()
        except BaseException:
            task.cancel()
            await asyncio.wait({task}, timeout=1.0)
            if task.done() and not task.cancelled():
                task.exception()  # looked at, so that nobody warns about it
            raise
        return task.result()

    def _next(self) -> float:
        until = [self._start + self._total, self._news + self._quiet]
        if self._every is not None:
            until.append(self._sign + self._every)
        return max(0.0, min(until) - self._now())

    def _check(self) -> None:
        now = self._now()
        if now >= self._start + self._total:
            raise OutOfPatience(quiet=False)
        if now >= self._news + self._quiet:
            raise OutOfPatience(quiet=True)
        if self._every is not None and now >= self._sign + self._every:
            self._sign = now
            if self._give_sign is not None:
                self._give_sign()
