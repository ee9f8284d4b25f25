"""One request at a time, done right: headers, deadline, retries, renewal, and no leaks.

Whatever goes wrong below leaves here as an error of ours, without the library's frames, whose
local variables hold the headers.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import urllib.request
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import httpx

from nemo_jupyter.client import wire
from nemo_jupyter.client.answers import Answer, data_of
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.body import read_body
from nemo_jupyter.client.grants import Grants
from nemo_jupyter.client.origins import Origin
from nemo_jupyter.client.timings import Timings
from nemo_jupyter.config import API_URL, WEB_URL, Secret, Settings, read_client_id
from nemo_jupyter.errors import (
    EngineUnavailable,
    InvalidInput,
    NotAuthorised,
    RateLimited,
    ServiceError,
    Unreachable,
)

# Without a handler of its own, a retry would be announced on the notebook's error stream.
logging.getLogger("stamina").addHandler(logging.NullHandler())

SECRET_HEADER = "X-Engine-Secret"
_ANONYMOUS = "nmv_usr_"


class NotSent(Unreachable):
    """No connection came about, so the service saw nothing of the request."""


class EngineGone(NotSent, EngineUnavailable):
    """The same, where the service is the embedded engine."""


class Broken(Unreachable):
    """The connection broke after the request may have been seen."""


@dataclass(slots=True)
class Identity:
    """Who calls: changes when a token expires and a new one is given out.

    Attributes:
        own_token: Whether the token is one the client got by itself, so it may get another.
        bind: The id under which an anonymous user registers, once known.
    """

    token: Secret | None
    client_id: Secret | None = None
    own_token: bool = False
    bind: str | None = None

    @property
    def anonymous(self) -> bool:
        """Whether the token belongs to no account."""
        return self.own_token or (
            self.token is not None and self.token.reveal().startswith(_ANONYMOUS)
        )


class Connection:
    """The API as seen from here; everything else in the client goes through it."""

    def __init__(
        self,
        base_url: str,
        *,
        token: Secret | str | None,
        attribution: Attribution,
        uds: str | None = None,
        secret: Secret | str | None = None,
        timings: Timings | None = None,
        settings: Settings | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.origin = Origin.of(base_url)
        self.url = httpx.URL(base_url.rstrip("/") + "/")
        self.local = uds is not None or self.origin.loopback
        self.embedded = uds is not None or secret is not None
        self.attribution = attribution
        self.settings = Settings.from_env() if settings is None else settings
        self.identity = Identity(None if token is None else Secret(token))
        self.replayed = bool(getattr(transport, "replayed", False))
        self.taped = self.replayed or bool(getattr(transport, "recording", False))
        self.timings = timings or (Timings.replay() if self.replayed else Timings())
        self._secret = None if secret is None else Secret(secret, name="secret")
        self._renewing = asyncio.Lock()
        self._grants = Grants(self.settings.home)
        # A turn gets a connection of its own: a kept one may have died unnoticed, and then
        # nobody could tell whether the turn was seen.
        self._calls = self._http(uds, transport, keep=8)
        self._turns = self._http(uds, transport, keep=0)
        self._sending: set[asyncio.Task[httpx.Response]] = set()
        self._closed = False

    def _http(
        self, uds: str | None, transport: httpx.AsyncBaseTransport | None, keep: int
    ) -> httpx.AsyncClient:
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=keep)
        trust_env = not self.local
        if transport is None and not (trust_env and urllib.request.getproxies()):
            options = None if uds is not None else _keepalive()
            transport = httpx.AsyncHTTPTransport(uds=uds, limits=limits, socket_options=options)
        # Deadlines are set around whole calls; here only what the connecting may take.
        timeout = httpx.Timeout(None, connect=self.timings.connect)
        return httpx.AsyncClient(
            transport=transport,
            limits=limits,
            timeout=timeout,
            trust_env=trust_env,
            follow_redirects=False,
            headers={"User-Agent": f"nemo-jupyter/{self.attribution.version}"},
        )

    @property
    def proxied(self) -> bool:
        """Whether a proxy stands between, so that peer addresses are the proxy's."""
        return not self.local and bool(urllib.request.getproxies())

    async def private(self) -> bool:
        """Whether the API itself is on a private network."""
        return self.local or await self.origin.private()

    async def aclose(self) -> None:
        """Close all connections, those too that are only being made: httpx forgets them."""
        self._closed = True
        sending = list(self._sending)
        for task in sending:
            task.cancel()
        await asyncio.gather(*sending, return_exceptions=True)
        await self._calls.aclose()
        await self._turns.aclose()

    def _own_headers(self, *, granting: bool) -> dict[str, str]:
        """What every request to the API's own origin carries, and no other."""
        headers = self.attribution.headers()
        if self._secret is not None:
            headers[SECRET_HEADER] = self._secret.reveal()
        if granting and self.identity.client_id is not None:
            headers["X-Client-Id"] = self.identity.client_id.reveal()
        elif self.identity.token is not None:
            headers["Authorization"] = f"Bearer {self.identity.token.reveal()}"
        return headers

    def absolute(self, path: str) -> httpx.URL:
        """An address on the API, from a path.

        Raises:
            InvalidInput: The path leads to another origin.
        """
        url = self.url.join(path.lstrip("/") if path.startswith("/") else path)
        if path.startswith("//") or Origin.of(url) != self.origin:
            raise InvalidInput("Give a path on the service, such as /api/..., not an address.")
        return url

    @property
    def _foreign(self) -> bool:
        """Whether this is another server than NemoVideo's, and no site was named for it."""
        return self.settings.web_url == WEB_URL and self.origin != Origin.of(API_URL)

    @property
    def pages(self) -> str:
        """Where the pages of sessions are: NemoVideo's own site, or another server itself."""
        return str(self.origin) if self._foreign else self.settings.web_url

    @property
    def registration(self) -> str | None:
        """Where an anonymous user registers and keeps the work; other servers have no such site."""
        if self._foreign or not self.identity.anonymous:
            return None
        bind = self.identity.bind
        return self.settings.web_url + (f"/?bind={wire.segment(bind)}" if bind else "")

    async def call(
        self,
        method: str,
        path: str,
        *,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        granting: bool = False,
        within: float | None = None,
    ) -> Any:
        """The data an endpoint answers with.

        Reads are tried again after trouble on the way, with jitter. Anything else is repeated
        only when the service said that it did nothing: a token renewed, or too many calls.

        Args:
            json: Sent as the body.
            granting: Name the client instead of showing a token.
            within: Seconds for one try, if not the ordinary limit.

        Raises:
            APIError: What the service said, as the error to act on.
            Unreachable: No connection, or it broke, or no answer in time.
        """
        content = None if json is None else wire.encode(json)
        extra = dict(headers or {})
        if content is not None:
            extra["Content-Type"] = "application/json"

        async def attempt() -> Any:
            sending = self.send(method, path, content, extra, granting=granting)
            return data_of(await self._whole(sending, within))

        async def careful() -> Any:
            return await (self._retried(attempt) if method in ("GET", "HEAD") else attempt())

        with self.seam():
            return await self.forgiving(careful, renew=not granting)

    async def _retried(self, attempt: Callable[[], Any]) -> Any:
        import stamina

        timings = self.timings
        async for trial in stamina.retry_context(
            on=_worth_retrying,
            attempts=timings.retry_attempts,
            timeout=None,
            wait_initial=timings.retry_first,
            wait_max=timings.retry_most,
            wait_jitter=timings.retry_first,
        ):
            with trial:
                return await attempt()
        raise AssertionError("retrying ended without an outcome")

    async def forgiving(self, attempt: Callable[[], Any], *, renew: bool = True) -> Any:
        """Repeat once after a renewed token, and once after "too many calls"."""
        renewed, waited = not renew, False
        while True:
            token = self.identity.token
            try:
                return await attempt()
            except NotAuthorised:
                if renewed or not self.can_renew:
                    raise
                renewed = True
                await self.renew(token)
            except RateLimited as error:
                if waited:
                    raise
                waited = True
                await self.cool_down(error)

    async def cool_down(self, error: RateLimited) -> None:
        """Wait as long as the service asked, or give up if that is too long."""
        wait = self.timings.rate_limit if error.retry_after is None else error.retry_after
        if wait > self.timings.rate_limit_most:
            raise error
        await asyncio.sleep(wait)

    @property
    def can_renew(self) -> bool:
        """Whether another token would be the same user's: never for an account's token."""
        return self.identity.token is None or self.identity.anonymous

    async def renew(self, old: Secret | None) -> None:
        """Get another anonymous token, unless another call, or another kernel, just did."""
        async with self._renewing:
            if self.identity.token == old and not await self.resume(refused=old):
                await self.grant()

    async def resume(self, *, refused: Secret | None = None) -> bool:
        """Use the token that an earlier kernel was given, if there is one; whether there was.

        Args:
            refused: A token that the service no longer takes.
        """
        if not self._shares_grants:
            return False
        client_id = await self._client_id()
        kept = await asyncio.to_thread(self._grants.find, str(self.origin), client_id)
        if kept is None or kept == refused:
            return False
        self.identity.token, self.identity.own_token = kept, True
        return True

    async def grant(self) -> wire.Grant:
        """Get an anonymous token for the client id and use it from now on."""
        client_id = await self._client_id()
        grant = wire.Grant.from_wire(await self.call("POST", wire.TOKEN, granting=True))
        self.identity.token, self.identity.own_token = grant.token, True
        if self._shares_grants:
            await asyncio.to_thread(self._grants.keep, str(self.origin), client_id, grant.token)
        return grant

    @property
    def _shares_grants(self) -> bool:
        # The embedded engine gives any kernel a token, and a tape must hold its own.
        return not (self.embedded or self.taped)

    async def _client_id(self) -> Secret:
        identity = self.identity
        if identity.client_id is None:
            client_id = await asyncio.to_thread(read_client_id, self.settings)
            identity.client_id = Secret(client_id, name="client id")
        return identity.client_id

    async def _whole(
        self, sending: Coroutine[Any, Any, httpx.Response], within: float | None
    ) -> Answer:
        limit = self.timings.call if within is None else within
        with self.seam():
            try:
                async with asyncio.timeout(limit):
                    response = await sending
                    try:
                        return await self.answer(response)
                    finally:
                        await response.aclose()
            except TimeoutError:
                raise Broken(f"No answer within {limit:.0f} s; try again later.") from None

    async def answer(self, response: httpx.Response) -> Answer:
        """The rest of a response, as a value."""
        return Answer(
            status=response.status_code,
            body=await read_body(response),
            content_type=response.headers.get("content-type", ""),
            retry_after=response.headers.get("retry-after"),
            request=f"{response.request.method} {response.request.url.path}",
            registration=self.registration,
        )

    async def send(
        self,
        method: str,
        where: str | httpx.URL,
        content: bytes | AsyncIterator[bytes] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        granting: bool = False,
        turn: bool = False,
    ) -> httpx.Response:
        """The head of a response; whoever asks must close it.

        Args:
            where: A path on the API, or an address anywhere, which gets no secrets.

        Raises:
            NotSent: The connection is closed.
            Broken: It was closed meanwhile.
        """
        if self._closed:
            raise NotSent("This connection is closed; connect again.")
        http = self._turns if turn else self._calls
        url = self.absolute(where) if isinstance(where, str) else where
        request = http.build_request(method, url, content=content, headers=headers)
        request.headers["Accept-Encoding"] = "identity"
        if Origin.of(url) == self.origin:
            request.headers.update(self._own_headers(granting=granting))
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

    def seam(self) -> Seam:
        """Where errors of the layers below become ours."""
        return Seam(self._translated)

    def _translated(self, error: BaseException) -> BaseException:
        if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
            return self._unreachable(error)
        why = type(error).__name__
        if isinstance(error, httpx.TransportError | httpx.StreamError):
            return Broken(f"The connection to the service broke ({why}); try again.")
        if isinstance(error, httpx.HTTPError | httpx.InvalidURL):
            return InvalidInput(f"This cannot be requested ({why}); check the address.")
        return error

    def _unreachable(self, error: Exception) -> NotSent:
        if self.embedded:
            return EngineGone("The embedded engine is not running; connect again to start it.")
        why = type(error).__name__
        return NotSent(f"No connection to the service ({why}); check the network and try again.")


class Seam:
    """A context that translates what is raised in it, and drops the frames it came from.

    Their local variables hold headers and answers, which a verbose traceback would show. (A
    generator would not do: contextlib restores the traceback.)
    """

    def __init__(self, translated: Callable[[BaseException], BaseException]) -> None:
        self._translated = translated

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is not None:
            raise self._translated(error).with_traceback(None) from None


def _worth_retrying(error: Exception) -> bool:
    if isinstance(error, ServiceError):
        return error.status is None or error.status >= 500
    return isinstance(error, Unreachable)


def _keepalive() -> list[tuple[int, int, int]]:
    """Have the system notice when the other side vanished during a long silence."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    for name, value in (("TCP_KEEPIDLE", 30), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4)):
        if hasattr(socket, name):
            options.append((socket.IPPROTO_TCP, getattr(socket, name), value))
    return options
