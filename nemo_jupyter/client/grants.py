"""Anonymous tokens, kept for the next kernel.

The service gives a client one token in seven days, and a session belongs to its token. So a
token is kept where only its user can read it, beside nothing that names the user.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from nemo_jupyter.config import Secret
from nemo_jupyter.errors import InvalidInput

_LIVES_S = 7 * 86_400  # documented life of an anonymous token


class Grants:
    """The tokens that this user's kernels share, one for each service and client id."""

    def __init__(self, home: Path) -> None:
        self._folder = home / "grants"

    def keep(self, origin: str, client_id: Secret, token: Secret) -> None:
        """Remember a token that was just given out; a disk that cannot is no reason to fail."""
        record = json.dumps({"token": token.reveal(), "granted": time.time()})
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Made readable for its owner only, then put in place whole.
            number, name = tempfile.mkstemp(dir=self._folder)
            with os.fdopen(number, "w") as file:
                file.write(record)
            os.replace(name, self._path(origin, client_id))

    def find(self, origin: str, client_id: Secret) -> Secret | None:
        """The token of a service and client id, if it should still live."""
        try:
            record = json.loads(self._path(origin, client_id).read_text())
            if time.time() - float(record["granted"]) < _LIVES_S:
                return Secret(str(record["token"]))
        except (OSError, ValueError, KeyError, TypeError, InvalidInput):
            return None  # not there, or damaged: a new one is asked for
        return None

    def _path(self, origin: str, client_id: Secret) -> Path:
        name = hashlib.sha256(f"{origin}\n{client_id.reveal()}".encode()).hexdigest()[:32]
        return self._folder / f"{name}.json"
