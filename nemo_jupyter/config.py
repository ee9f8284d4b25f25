"""What the environment and the user's own files say, read in one place.

Light on purpose: every room imports this, so it loads nothing beyond the standard library
until a value asks for more.
"""

from __future__ import annotations

import hmac
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from nemo_jupyter.errors import InvalidInput

API_URL = "https://mega-api-prod.nemovideo.ai"
WEB_URL = "https://nemovideo.com"
CACHE_LIMIT = 5 * 1024**3
WHISPER_MODEL = "tiny.en"
LLM_TIMEOUT = 8.0  # seconds

_UNITS = {"": 1, "k": 1024, "m": 1024**2, "g": 1024**3, "t": 1024**4}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?", re.IGNORECASE)
# What a header value may carry; anything else could end the header and start another.
_HEADER_TEXT = re.compile(r"[\x21-\x7e]+")


class Secret:
    """A string that shows itself to nobody: not in a repr, a format, a pickle or a traceback.

    Surrounding white space, which pasting brings along, is dropped.

    Raises:
        InvalidInput: Empty, or holding characters that no header may carry.
    """

    __slots__ = ("__value",)

    def __init__(self, value: str | Secret, *, name: str = "token") -> None:
        text = value.reveal() if isinstance(value, Secret) else value.strip()
        if not _HEADER_TEXT.fullmatch(text):
            value = text = ""  # some tracebacks show what a frame holds
            raise InvalidInput(
                f"The {name} is empty or holds spaces or control characters; copy it again."
            )
        self.__value = text

    def reveal(self) -> str:
        """The secret itself, for the one place that sends it."""
        return self.__value

    def __repr__(self) -> str:
        return "Secret('********')"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.__value, other.__value)

    def __hash__(self) -> int:
        return hash((Secret, self.__value))

    def __reduce__(self) -> NoReturn:
        raise TypeError("A secret is not pickled or copied to another process.")


@dataclass(frozen=True, slots=True)
class Settings:
    """One reading of the environment.

    Attributes:
        token: The API token, if one is set.
        api_url: The API to talk to, if one is named; see `cloud_url` for the default.
        web_url: The web site that claim and registration links lead to.
        client_id: The client id from the environment; see `read_client_id`.
        skill_source: Where a skill was installed from, as its platform.
        home: Folder for the store, caches, locks and jobs.
        whisper_model: Name or path of the speech model.
        voice: File of the Piper voice that speaks texts, if not the packaged one.
        cache_limit: Most bytes the render cache may take.
        llm_url: Address of an OpenAI-compatible API that plans instructions, if one is to.
        llm_model: The model to ask there.
        llm_key: What the API is called with.
        llm_timeout: Seconds that it may take before the built-in planner takes over.
    """

    home: Path
    token: Secret | None = None
    api_url: str | None = None
    web_url: str = WEB_URL
    client_id: str | None = field(default=None, repr=False)
    skill_source: str | None = None
    whisper_model: str = WHISPER_MODEL
    voice: Path | None = None
    cache_limit: int = CACHE_LIMIT
    llm_url: str | None = None
    llm_model: str | None = None
    llm_key: Secret | None = None
    llm_timeout: float = LLM_TIMEOUT

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read the environment; variables that are set but empty count as not set.

        Raises:
            InvalidInput: A variable holds something that cannot be meant.
        """
        env = os.environ if environ is None else environ

        def get(name: str) -> str | None:
            return (env.get(name) or "").strip() or None

        token = get("NEMO_TOKEN")
        limit = get("NEMO_CACHE_LIMIT")
        client_id = get("NEMO_CLIENT_ID")
        home = get("NEMO_HOME")
        llm_key = get("NEMO_LLM_KEY")
        voice = get("NEMO_VOICE")
        return cls(
            home=Path(home).expanduser() if home else _default_home(),
            token=Secret(token, name="NEMO_TOKEN") if token else None,
            api_url=_url("NEMO_API_URL", get("NEMO_API_URL")),
            web_url=_url("NEMO_WEB_URL", get("NEMO_WEB_URL")) or WEB_URL,
            client_id=check_client_id(client_id) if client_id else None,
            skill_source=get("SKILL_SOURCE"),
            whisper_model=get("NEMO_WHISPER_MODEL") or WHISPER_MODEL,
            voice=Path(voice).expanduser() if voice else None,
            cache_limit=parse_size(limit, name="NEMO_CACHE_LIMIT") if limit else CACHE_LIMIT,
            llm_url=_url("NEMO_LLM_URL", get("NEMO_LLM_URL")),
            llm_model=get("NEMO_LLM_MODEL"),
            llm_key=Secret(llm_key, name="NEMO_LLM_KEY") if llm_key else None,
            llm_timeout=_seconds("NEMO_LLM_TIMEOUT", get("NEMO_LLM_TIMEOUT")) or LLM_TIMEOUT,
        )

    @property
    def cloud(self) -> bool:
        """Whether the environment asks for the cloud rather than the embedded engine."""
        return self.token is not None or self.api_url is not None

    @property
    def cloud_url(self) -> str:
        """The API to talk to when the cloud is meant."""
        return self.api_url or API_URL


def parse_size(text: str, *, name: str = "size") -> int:
    """Bytes from "500MB", "2 GiB" or "1048576"; units are powers of 1024."""
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise InvalidInput(f"{name} is {text!r}, which is no size; write for example 5GB.")
    return int(float(match[1]) * _UNITS[match[2].lower()])


def client_id_path() -> Path:
    """Where NemoVideo's own tools keep the client id, so that all of them share one."""
    return Path.home() / ".config" / "nemovideo" / "client_id"


def read_client_id(settings: Settings | None = None, path: Path | None = None) -> str:
    """The client id: from the environment, else from its file, which is made if missing."""
    settings = Settings.from_env() if settings is None else settings
    if settings.client_id:
        return settings.client_id
    import uuid

    path = client_id_path() if path is None else path
    kept = _kept_client_id(path)
    return kept if kept else _keep_client_id(path, str(uuid.uuid4()))


def check_client_id(text: str) -> str:
    """The client id, if a header can carry it.

    Raises:
        InvalidInput: It is empty, too long, or holds spaces or control characters.
    """
    if not _HEADER_TEXT.fullmatch(text) or len(text) > 200:
        raise InvalidInput("The client id is not one word of plain text; unset NEMO_CLIENT_ID.")
    return text


def _default_home() -> Path:
    from platformdirs import user_data_path

    return user_data_path("nemo-jupyter", appauthor=False)


def _url(name: str, value: str | None) -> str | None:
    if value is None:
        return None
    if not re.fullmatch(r"https?://[\x21-\x7e]+", value, re.IGNORECASE):
        raise InvalidInput(f"{name} is no http(s) address; write for example {API_URL}.")
    return value.rstrip("/")


def _seconds(name: str, value: str | None) -> float | None:
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= 600:
        raise InvalidInput(f"{name} is no number of seconds from 0 to 600; write for example 8.")
    return seconds


def _kept_client_id(path: Path) -> str | None:
    try:
        text = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return text if _HEADER_TEXT.fullmatch(text) and len(text) <= 200 else None


def _keep_client_id(path: Path, new: str) -> str:
    """Write the id whole or not at all; when two kernels race, both end up with one id."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".client_id")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(new + "\n")
            try:
                os.link(temporary, path)
            except FileExistsError:
                kept = _kept_client_id(path)
                if kept:
                    return kept
                os.replace(temporary, path)
            except OSError:
                os.replace(temporary, path)  # a file system without hard links
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError:
        # A read-only home still gets a working id, only not a lasting one.
        return new
    return new
