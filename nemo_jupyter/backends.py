"""Which service a session talks to: the cloud, an engine on the network, or the embedded one."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import httpx

from nemo_jupyter import __version__
from nemo_jupyter.client.api import AsyncClient
from nemo_jupyter.client.attribution import Attribution
from nemo_jupyter.client.cassette import Player, Recorder
from nemo_jupyter.client.timings import Timings
from nemo_jupyter.client.token import find_token
from nemo_jupyter.config import Secret, Settings
from nemo_jupyter.errors import InvalidInput

EMBEDDED, CLOUD = "embedded", "cloud"
_KIND_FILE = "backend.json"
# Nothing is asked of this address, and the token opens nothing: the cassette answers.
_REPLAYED_URL, _REPLAYED_TOKEN = "http://engine.localhost", "nmv_usr_recorded"


@dataclass(frozen=True, slots=True)
class Backend:
    """A service that has been chosen.

    Attributes:
        kind: ``embedded`` or ``cloud``.
        line: One line for the user.
        client: The way to it.
        settings: The environment that it was chosen in.
        taped: Whether a cassette is recorded, or answers.
    """

    kind: str
    line: str
    client: AsyncClient
    settings: Settings
    taped: bool = False

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
    record: str | Path | None = None,
    replay: str | Path | None = None,
) -> Backend:
    """Choose by argument, else the cloud if the environment names it, else the embedded engine.

    Args:
        backend: ``embedded`` or ``cloud``.
        url: Address of an API.
        token: Its token.
        attribution: Who is calling.
        data_dir: Where the embedded engine keeps its data.
        record: Folder for a cassette of all that is said and answered.
        replay: Folder of a cassette that answers in place of a service.

    Raises:
        InvalidInput: There is no such backend or cassette.
        EngineUnavailable: The embedded engine does not start.
    """
    settings = Settings.from_env()
    if data_dir is not None:
        settings = replace(settings, home=Path(data_dir).expanduser().resolve())
    if replay is not None:
        return _replayed(settings, attribution, Path(replay).expanduser())
    if backend is None:
        named = url is not None or token is not None or settings.cloud
        backend = CLOUD if named else EMBEDDED
    if backend == EMBEDDED:
        return _embedded(settings, attribution, record)
    if backend == CLOUD:
        client = AsyncClient(
            url or settings.cloud_url,
            token=token or find_token(settings),
            attribution=attribution,
            settings=settings,
            transport=_recorder(record, CLOUD),
        )
        line = f"NemoVideo at {client.origin}."
        return Backend(CLOUD, line, client, settings, taped=record is not None)
    raise InvalidInput(f"There is no backend {backend!r}; use 'embedded' or 'cloud'.")


def _embedded(
    settings: Settings, attribution: Attribution | None, record: str | Path | None
) -> Backend:
    from nemo_jupyter.engine import process

    address = process.ensure(settings.home)
    client = AsyncClient(
        address.base_url,
        attribution=attribution,
        uds=address.uds,
        secret_header=address.secret,
        timings=Timings.local(),
        settings=settings,
        transport=_recorder(record, EMBEDDED, address.uds),
    )
    line = f"Embedded engine {__version__}; nothing leaves this machine."
    return Backend(EMBEDDED, line, client, settings, taped=record is not None)


def _recorder(
    folder: str | Path | None, kind: str, uds: str | None = None
) -> httpx.AsyncBaseTransport | None:
    if folder is None:
        return None
    folder = Path(folder).expanduser()
    recorder = Recorder(folder, httpx.AsyncHTTPTransport(uds=uds))
    (folder / _KIND_FILE).write_text(json.dumps({"backend": kind}))
    return recorder


def _replayed(settings: Settings, attribution: Attribution | None, folder: Path) -> Backend:
    player = Player(folder)
    try:
        kind = json.loads((folder / _KIND_FILE).read_text())["backend"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InvalidInput(f"{folder} holds no whole cassette; record it again.") from error
    client = AsyncClient(
        _REPLAYED_URL,
        token=_REPLAYED_TOKEN,
        attribution=attribution,
        settings=settings,
        transport=player,
    )
    return Backend(kind, player.notice, client, settings, taped=True)
