"""Which service a session talks to: the cloud, an engine on the network, or the embedded one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from nemo_jupyter import __version__
from nemo_jupyter.client.api import AsyncClient
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.timings import Timings
from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.errors import InvalidInput

EMBEDDED, CLOUD = "embedded", "cloud"


@dataclass(frozen=True, slots=True)
class Backend:
    """A service that has been chosen.

    Attributes:
        kind: ``embedded`` or ``cloud``.
        line: One line for the user.
        client: The way to it.
        settings: The environment that it was chosen in.
    """

    kind: str
    line: str
    client: AsyncClient
    settings: Settings

    @property
    def embedded(self) -> bool:
        """Whether it is the embedded engine, with all that it offers beyond the API."""
        return self.kind == EMBEDDED


def choose(
    backend: str | None = None,
    *,
    url: str | None = None,
    token: str | Secret | None = None,
    attribution: Attribution | None = None,
    data_dir: str | Path | None = None,
) -> Backend:
    """Choose by argument, else the cloud if the environment names it, else the embedded engine.

    Raises:
        InvalidInput: There is no such backend.
        EngineUnavailable: The embedded engine does not start.
    """
    settings = Settings.from_env()
    if data_dir is not None:
        settings = replace(settings, home=Path(data_dir).expanduser().resolve())
    if backend is None:
        named = url is not None or token is not None or settings.cloud
        backend = CLOUD if named else EMBEDDED
    if backend == EMBEDDED:
        return _embedded(settings, attribution)
    if backend == CLOUD:
        address = url or settings.cloud_url
        client = AsyncClient(
            address, token=token or settings.token, attribution=attribution, settings=settings
        )
        return Backend(CLOUD, f"NemoVideo at {client.origin}.", client, settings)
    raise InvalidInput(f"There is no backend {backend!r}; use 'embedded' or 'cloud'.")


def _embedded(settings: Settings, attribution: Attribution | None) -> Backend:
    from nemo_jupyter.engine import process

    address = process.ensure(settings.home)
    client = AsyncClient(
        address.base_url,
        attribution=attribution,
        uds=address.uds,
        secret_header=address.secret,
        timings=Timings.local(),
        settings=settings,
    )
    line = f"Embedded engine {__version__}; nothing leaves this machine."
    return Backend(EMBEDDED, line, client, settings)
