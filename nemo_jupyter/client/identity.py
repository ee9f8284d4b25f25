"""Who calls: the token or the client id that a request shows, and the token kept for later."""

from __future__ import annotations

import asyncio

from nemo_jupyter.client.grants import Grants
from nemo_jupyter.client.origins import Origin
from nemo_jupyter.config import Secret, Settings, read_client_id

_ANONYMOUS = "nmv_usr_"


class Identity:
    """Who calls one service: changes when a token expires and a new one is given out.

    Args:
        token: The token to begin with, if there is one.
        origin: The service.
        settings: Where the client id and the tokens of earlier kernels are.
        shared: Whether a token that was given out serves this user's other kernels too.

    Attributes:
        token: The token in use.
        bind: The id under which an anonymous user registers, once known.
    """

    def __init__(
        self, token: Secret | None, *, origin: Origin, settings: Settings, shared: bool
    ) -> None:
        self.token = token
        self.bind: str | None = None
        self._given = False
        self._client_id: Secret | None = None
        self._origin, self._settings = str(origin), settings
        self._grants = Grants(settings.home) if shared else None

    @property
    def anonymous(self) -> bool:
        """Whether the token belongs to no account."""
        return self._given or (
            self.token is not None and self.token.reveal().startswith(_ANONYMOUS)
        )

    @property
    def can_renew(self) -> bool:
        """Whether another token would be the same user's: never for an account's token."""
        return self.token is None or self.anonymous

    async def headers(self, *, granting: bool) -> dict[str, str]:
        """What shows who calls: the token, or the client id while a token is asked for."""
        if granting:
            return {"X-Client-Id": (await self._client()).reveal()}
        return {} if self.token is None else {"Authorization": f"Bearer {self.token.reveal()}"}

    async def resume(self, *, refused: Secret | None = None) -> bool:
        """Use the token that an earlier kernel was given, if there is one; whether there was.

        Args:
            refused: A token that the service no longer takes.
        """
        if self._grants is None:
            return False
        kept = await asyncio.to_thread(self._grants.find, self._origin, await self._client())
        if kept is None or kept == refused:
            return False
        self.token, self._given = kept, True
        return True

    async def take(self, token: Secret) -> None:
        """Use a token that was just given out, and keep it for the user's other kernels."""
        self.token, self._given = token, True
        if self._grants is not None:
            client_id = await self._client()
            await asyncio.to_thread(self._grants.keep, self._origin, client_id, token)

    async def _client(self) -> Secret:
        if self._client_id is None:
            client_id = await asyncio.to_thread(read_client_id, self._settings)
            self._client_id = Secret(client_id, name="client id")
        return self._client_id
