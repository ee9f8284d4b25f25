"""One request at a time, done right: headers, deadline, retries, renewal, and no leaks.

Whatever goes wrong below leaves here as an error of ours, without the library's frames, whose
local variables hold the headers.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from typing import Any

import httpx

from nemo_jupyter.client import wire
from nemo_jupyter.client.answers import Answer, data_of
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.body import read_body
from nemo_jupyter.client.identity import Identity
from nemo_jupyter.client.origins import Origin
from nemo_jupyter.client.pools import Pools, behind_proxy
from nemo_jupyter.client.seam import Broken, Seam
from nemo_jupyter.client.timings import Timings
from nemo_jupyter.config import API_URL, WEB_URL, Secret, Settings
from nemo_jupyter.errors import (
    InvalidInput,
    NotAuthorised,
    RateLimited,
    ServiceError,
    Unreachable,
)

# Without a handler of its own, a retry would be announced on the notebook's error stream.
logging.getLogger("stamina").addHandler(logging.NullHandler())

_SECRET_HEADER = "X-Engine-Secret"


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
        self.replayed = bool(getattr(transport, "replayed", False))
        self.taped = self.replayed or bool(getattr(transport, "recording", False))
        self.timings = timings or (Timings.replay() if self.replayed else Timings())
        self._secret = None if secret is None else Secret(secret, name="secret")
        self.identity = Identity(
            None if token is None else Secret(token),
            origin=self.origin,
            settings=self.settings,
            # The embedded engine gives any kernel a token, and a tape must hold its own.
            shared=not (self.embedded or self.taped),
        )
        self._renewing = asyncio.Lock()
        self._pools = Pools(
            uds=uds,
            transport=transport,
            local=self.local,
            connect=self.timings.connect,
            agent=f"nemo-jupyter/{attribution.version}",
        )

    @property
    def proxied(self) -> bool:
        """Whether a proxy stands between, so that peer addresses are the proxy's."""
        return not self.local and behind_proxy()

    async def private(self) -> bool:
        """Whether the API itself is on a private network."""
        return self.local or await self.origin.private()

    def seam(self) -> Seam:
        """Where errors of the layers below become ours."""
        return Seam(embedded=self.embedded)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._pools.aclose()

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
        headers = {} if content is None else {"Content-Type": "application/json"}

        async def attempt() -> Any:
            sending = self.send(method, path, content, headers, granting=granting)
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
                if renewed or not self.identity.can_renew:
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

    async def renew(self, old: Secret | None) -> None:
        """Get another anonymous token, unless another call, or another kernel, just did."""
        async with self._renewing:
            if self.identity.token == old and not await self.identity.resume(refused=old):
                await self.grant()

    async def grant(self) -> wire.Grant:
        """Get an anonymous token for the client id and use it from now on."""
        grant = wire.Grant.from_wire(await self.call("POST", wire.TOKEN, granting=True))
        await self.identity.take(grant.token)
        return grant

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
            granting: Name the client instead of showing a token.
            turn: Send it on a connection of its own.

        Raises:
            NotSent: The connection is closed.
            Broken: It was closed meanwhile.
        """
        url = self.absolute(where) if isinstance(where, str) else where
        every = httpx.Headers(headers)
        every["Accept-Encoding"] = "identity"
        if Origin.of(url) == self.origin:
            every.update(await self._own_headers(granting=granting))
        return await self._pools.send(method, url, content, every, turn=turn)

    async def _own_headers(self, *, granting: bool) -> dict[str, str]:
        """What every request to the API's own origin carries, and no other."""
        secret = {} if self._secret is None else {_SECRET_HEADER: self._secret.reveal()}
        caller = await self.identity.headers(granting=granting)
        return {**self.attribution.headers(), **secret, **caller}


def _worth_retrying(error: Exception) -> bool:
    if isinstance(error, ServiceError):
        return error.status is None or error.status >= 500
    return isinstance(error, Unreachable)
