"""The embedded engine from outside: start it, find it again, stop it.

One engine serves all kernels of a user and a data folder. It listens on a Unix socket in a
folder that only the user may enter, where neither other users nor web pages reach it; on
Windows on a loopback port, with a secret.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import httpx

from nemo_jupyter import __version__
from nemo_jupyter.errors import EngineUnavailable

SOCKET_FILE, ADDRESS_FILE = "engine.sock", "engine.json"
LOCK_FILE, LOG_FILE = "engine.lock", "engine.log"
_BASE_URL = "http://engine.localhost"
_START_SECONDS = 30.0
_LOOK_SECONDS = 0.03
_HEALTH_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Address:
    """How to reach an engine.

    Attributes:
        base_url: What request paths are added to.
        uds: Path of the Unix socket, where there is one.
        secret: Value of the header ``X-Engine-Secret``, where there is none.
    """

    base_url: str
    uds: str | None = None
    secret: str | None = None


def run_folder(home: Path) -> Path:
    """The private folder of a data folder's engine, made when missing.

    It lies in the system's runtime folder: a socket's path may have about 100 characters only.

    Raises:
        EngineUnavailable: Somebody else owns it.
    """
    digest = hashlib.sha256(str(home.expanduser().resolve()).encode()).hexdigest()[:12]
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    user = os.getuid() if hasattr(os, "getuid") else 0
    folder = base / f"nemo-jupyter-{user}-{digest}"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if hasattr(os, "getuid"):
        state = folder.lstat()
        if state.st_uid != user or state.st_mode & 0o077 or folder.is_symlink():
            raise EngineUnavailable(f"{folder} is open to other users; remove it and try again.")
    return folder


def find(home: Path) -> Address | None:
    """The address of a running engine of this version."""
    address = _address(run_folder(home))
    version = _version(address) if address else None
    return address if version == __version__ else None


def ensure(home: Path) -> Address:
    """The address of the engine, which is started when it does not run.

    Raises:
        EngineUnavailable: It does not start; the message has the last line of its log.
    """
    folder = run_folder(home)
    found = _address(folder)
    version = _version(found) if found else None
    if found is not None and version == __version__:
        return found
    if version is not None:
        stop(home)  # another version of this package left it running
    home.mkdir(parents=True, exist_ok=True)
    with (home / LOG_FILE).open("ab") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "nemo_jupyter.engine", "--home", str(home)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=home,
            start_new_session=True,
        )
    # It outlives this process; while both live, somebody has to take its exit status.
    threading.Thread(target=process.wait, daemon=True).start()
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        address = _address(folder)
        if address is not None and _version(address) is not None:
            return address
        if process.poll() not in (None, 0):
            break
        time.sleep(_LOOK_SECONDS)
    raise EngineUnavailable(f"The embedded engine did not start: {_last_line(home / LOG_FILE)}")


def stop(home: Path) -> bool:
    """Ask a running engine to finish; true when it is gone."""
    folder = run_folder(home)
    address = _address(folder)
    if address is None or _version(address) is None:
        return True
    with connect(address) as client:
        answer = client.post("/api/auth/anonymous-token", headers={"X-Client-Id": "stop"})
        token = answer.json().get("data", {}).get("token", "")
        client.post("/api/engine/stop", headers={"Authorization": f"Bearer {token}"})
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        if _version(address) is None:
            return True
        time.sleep(_LOOK_SECONDS)
    return False


def connect(address: Address) -> httpx.Client:
    """A plain client for an address."""
    transport = httpx.HTTPTransport(uds=address.uds) if address.uds else None
    headers = {"X-Engine-Secret": address.secret} if address.secret else {}
    return httpx.Client(
        base_url=address.base_url, transport=transport, headers=headers, timeout=_HEALTH_SECONDS
    )


def _address(folder: Path) -> Address | None:
    if (folder / SOCKET_FILE).exists():
        return Address(_BASE_URL, uds=str(folder / SOCKET_FILE))
    try:
        known = json.loads((folder / ADDRESS_FILE).read_text())
        return Address(f"http://127.0.0.1:{known['port']}", secret=known["secret"])
    except (OSError, ValueError, KeyError):
        return None


def _version(address: Address) -> str | None:
    """The version that an engine says it has; ``None`` where nobody answers.

    By the standard library: a connection that is refused, as it is while an engine starts, must
    not leave its socket open.
    """
    asking = HTTPConnection("engine.localhost", timeout=_HEALTH_SECONDS)
    try:
        asking.sock = _connected(address)
        headers = {"X-Engine-Secret": address.secret} if address.secret else {}
        asking.request("GET", "/api/engine/health", headers=headers)
        return str(json.load(asking.getresponse())["data"]["version"])
    except (OSError, HTTPException, ValueError, KeyError):
        return None
    finally:
        asking.close()


def _connected(address: Address) -> socket.socket:
    if address.uds is None:
        url = httpx.URL(address.base_url)
        return socket.create_connection((url.host, url.port or 80), timeout=_HEALTH_SECONDS)
    wire = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        wire.settimeout(_HEALTH_SECONDS)
        wire.connect(address.uds)
    except OSError:
        wire.close()
        raise
    return wire


def _last_line(path: Path) -> str:
    try:
        lines = [line for line in path.read_text(errors="replace").splitlines() if line.strip()]
    except OSError:
        lines = []
    return lines[-1][:300] if lines else f"see {path.name} in the data folder."
