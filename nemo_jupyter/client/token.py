"""Where the API token comes from: never from a cell's text, which is saved with the notebook."""

from __future__ import annotations

import getpass
from importlib import import_module

from nemo_jupyter.config import Secret, Settings


def find_token(settings: Settings | None = None, *, ask: bool = False) -> Secret | None:
    """The token from the environment, else from Colab's user data, else from a hidden prompt.

    Args:
        ask: Whether to prompt when it is nowhere else.

    Raises:
        InvalidInput: It holds characters that no header may carry.
    """
    settings = Settings.from_env() if settings is None else settings
    if settings.token is not None:
        return settings.token
    kept = _from_colab()
    if kept:
        return Secret(kept, name="NEMO_TOKEN in Colab's user data")
    if not ask:
        return None
    return _typed()


def _typed() -> Secret | None:
    try:
        typed = getpass.getpass("NEMO_TOKEN (empty for an anonymous one): ").strip()
    except EOFError:
        return None
    return Secret(typed) if typed else None


def _from_colab() -> str | None:
    try:
        userdata = import_module("google.colab.userdata")
    except ImportError:
        return None
    try:
        value = userdata.get("NEMO_TOKEN")
    except Exception:  # Colab's own errors say that it is missing or not shared with this notebook
        return None
    return value if isinstance(value, str) else None
