"""The sockets under a connection: kept for ordinary calls, fresh for turns."""

from __future__ import annotations

import asyncio
import socket
import urllib.request
from collections.abc import AsyncIterator, Mapping

import httpx

from nemo_jupyter.client.seam import Broken, NotSent

_KEPT = 8


def behind_proxy() -> bool:
    """Whether the environment names a proxy."""
    return bool(urllib.request.getproxies())


class Pools:
    """Sends requests, and closes every socket it made.

    Args:
        uds: Path of a Unix socket to connect to.
        transport: What carries requests instead of sockets.
        local: Whether the other side is on this machine, where no proxy leads.
        connect: Seconds until a connection stands.
        agent: How the client names itself.
    """

    def __init__(
        self,
        *,
        uds: str | None,
        transport: httpx.AsyncBaseTransport | None,
        local: bool,
        connect: float,
        agent: str,
    ) -> None:
        self._uds, self._transport = uds, transport
        self._local = local
        # Deadlines are set around whole calls; here only what the connecting may take.
        self._timeout = httpx.Timeout(None, connect=connect)
        self._agent = agent
        # A turn gets a connection of its own: a kept one may have died unnoticed, and then
        # nobody could tell whether the turn was seen.
        self._calls = self._keeping(_KEPT)
        self._turns = self._keeping(0)
        self._sending: set[asyncio.Task[httpx.Response]] = set()
        self._closed = False

    def _keeping(self, count: int) -> httpx.AsyncClient:
        """A client that keeps this many connections for later requests."""
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=count)
        transport = self._transport
        if transport is None and (self._local or not behind_proxy()):
            options = None if self._uds is not None else _keepalive()
            transport = httpx.AsyncHTTPTransport(
                uds=self._uds, limits=limits, socket_options=options
            )
        return httpx.AsyncClient(
            transport=transport,
            limits=limits,
            timeout=self._timeout,
            trust_env=not self._local,
            follow_redirects=False,
            headers={"User-Agent": self._agent},
        )

    async def send(
        self,
        method: str,
        url: httpx.URL,
        content: bytes | AsyncIterator[bytes] | None,
        headers: Mapping[str, str],
        *,
        turn: bool,
    ) -> httpx.Response:
        """The head of a response; whoever asks must close it.

        Raises:
            NotSent: The pools are closed.
            Broken: They were closed meanwhile.
        """
        if self._closed:
            raise NotSent("This connection is closed; connect again.")
        http = self._turns if turn else self._calls
        request = http.build_request(method, url, content=content, headers=headers)
        sending = asyncio.create_task(http.send(request, stream=True))
        self._sending.add(sending)
        sending.add_done_callback(self._sending.discard)
        try:
            return await sending
        except asyncio.CancelledError:
            if not sending.cancelled() and sending.done() and sending.exception() is None:
                await sending.result().aclose()  # it came just when nobody wanted it any more
            task = asyncio.current_task()
            if self._closed and not (task and task.cancelling()):
                raise Broken("The connection was closed meanwhile.") from None
            raise

    async def aclose(self) -> None:
        """Close all sockets, those too that are only being made: httpx forgets them."""
        self._closed = True
        sending = list(self._sending)
        for task in sending:
            task.cancel()
        await asyncio.gather(*sending, return_exceptions=True)
        await self._calls.aclose()
        await self._turns.aclose()


def _keepalive() -> list[tuple[int, int, int]]:
    """Have the system notice when the other side vanished during a long silence."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options
